import { expect, it } from 'vitest';
import { cacheFolder, systemDownloadCache } from '../../src/io/download-cache.ts';
import { scratch } from '../scratch.ts';

it('follows XDG_CACHE_HOME, and an empty one is none', () => {
  expect(cacheFolder({ XDG_CACHE_HOME: '/c' })).toBe('/c/netproof');
  expect(cacheFolder({ XDG_CACHE_HOME: '' })).toBe(cacheFolder({}));
});

it('gives back what it keeps, and nothing when it can keep nothing', async () => {
  const cache = systemDownloadCache({ XDG_CACHE_HOME: scratch() });
  expect(await cache.readFile('a/b')).toBeUndefined();
  await cache.writeFile('a/b', Buffer.from('bytes'));
  expect(Buffer.from((await cache.readFile('a/b')) ?? []).toString()).toBe('bytes');
  const broken = systemDownloadCache({ XDG_CACHE_HOME: '/dev/null' });
  await broken.writeFile('a/b', Buffer.from('bytes'));
  expect(await broken.readFile('a/b')).toBeUndefined();
});
