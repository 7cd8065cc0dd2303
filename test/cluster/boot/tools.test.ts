import { createHash } from 'node:crypto';
import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Http } from '../../../src/io/http.ts';
import { systemDownloadCache, type DownloadCache } from '../../../src/io/download-cache.ts';
import { checkEngine, findTools, isOlder } from '../../../src/cluster/boot/tools.ts';
import { fakeExec } from '../fakes.ts';
import { scratch } from '../../scratch.ts';

const PROGRAM = '#!/bin/sh\necho fetched\n';
const SUM = createHash('sha256').update(PROGRAM).digest('hex');

let cache: string;
let downloads: DownloadCache;
beforeEach(() => {
  cache = scratch();
  vi.stubEnv('RUNNER_TOOL_CACHE', join(cache, 'tools'));
  vi.stubEnv('RUNNER_TEMP', cache);
  downloads = systemDownloadCache({});
});
afterEach(() => {
  vi.unstubAllEnvs();
});

function http(sum: string | Error): Http {
  return {
    download: (url) => {
      if (sum instanceof Error) return Promise.reject(sum);
      return Promise.resolve(Buffer.from(url.includes('.sha256') ? sum : PROGRAM));
    },
    status: () => Promise.resolve(undefined),
  };
}

const path = (kind: string | undefined, kubectl: string | undefined): ReturnType<typeof fakeExec> =>
  fakeExec((line) => {
    const version = line.startsWith('kind ') ? kind : line.startsWith('kubectl ') ? kubectl : '28.0.4';
    return version === undefined ? { code: null, missing: true } : { stdout: version };
  });

const FOUND = 'kind v0.33.0 go1.26.8 linux/amd64';
const CLIENT = 'Client Version: v1.34.4\nKustomize Version: v5.7.1';

describe('findTools', () => {
  it('takes what is on PATH', async () => {
    const deps = { exec: path(FOUND, CLIENT), http: http(new Error('asked')), downloads };
    expect(await findTools(deps)).toEqual({ kind: 'kind', kubectl: 'kubectl' });
  });

  it.each([
    ['missing', undefined],
    ['too old', 'kind v0.20.0 go1.20 linux/amd64'],
    ['no kind', 'something else'],
  ])('downloads kind when it is %s, with its published checksum, once', async (_, version) => {
    const deps = { exec: path(version, CLIENT), http: http(`${SUM}  kind-linux-amd64\n`), downloads };
    const { kind } = await findTools(deps);
    expect(kind.startsWith(join(cache, 'tools'))).toBe(true);
    expect(await readFile(kind, 'utf8')).toBe(PROGRAM);
    await expect(access(kind, 1)).resolves.toBeUndefined();
    const again = { ...deps, http: http(new Error('asked')) };
    expect((await findTools(again)).kind).toBe(kind);
  });

  it.each([['0'.repeat(64)], [''], ['<html>']])(
    'lets nothing in whose checksum differs (%s)',
    async (sum) => {
      const deps = { exec: path(undefined, CLIENT), http: http(sum), downloads };
      await expect(findTools(deps)).rejects.toMatchObject({ code: 'checksum' });
      const again = { ...deps, http: http(new Error('asked')) };
      await expect(findTools(again)).rejects.toMatchObject({ code: 'no-tool' });
    },
  );

  it.each([
    ['kind is not on PATH', { code: null, missing: true }],
    ['kind 0.20.0 is too old', { stdout: 'kind v0.20.0 go1.20 linux/amd64' }],
    ['kind on PATH does not print its version', { code: 1, stdout: 'kind v0.33.0' }],
    ['kind on PATH does not print its version in time', { code: null, timedOut: true }],
  ])('says in one line that %s, and that there is no network', async (why, answer) => {
    const exec = fakeExec((line) => (line.startsWith('kind ') ? answer : { stdout: CLIENT }));
    const deps = { exec, http: http(new Error('getaddrinfo ENOTFOUND')), downloads };
    await expect(findTools(deps)).rejects.toMatchObject({
      code: 'no-tool',
      message: `${why}, and kind 0.33.0 could not be downloaded`,
      hint: 'install kind 0.32.0 or newer',
    });
  });
});

describe('checkEngine', () => {
  it.each([
    ['no-docker', { code: null, missing: true }],
    ['no-engine', { code: 1, stderr: 'Cannot connect to the Docker daemon' }],
    ['no-engine', { code: 0, stdout: '\n' }],
  ])('says %s for %j', async (code, answer) => {
    await expect(checkEngine(fakeExec(() => answer))).rejects.toMatchObject({ code });
  });
});

describe('isOlder', () => {
  it.each([
    ['0.31.9', '0.32.0', true],
    ['0.32.0', '0.32.0', false],
    ['1.0.0', '0.32.0', false],
    ['1.9.0', '1.28.0', true],
  ])('%s before %s: %s', (one, other, older) => {
    expect(isOlder(one, other)).toBe(older);
  });
});
