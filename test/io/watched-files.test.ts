import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../src/io/clock.ts';
import { systemFiles } from '../../src/io/files.ts';
import { watchedFiles, type WatchedFiles } from '../../src/io/watched-files.ts';
import { scratch } from '../scratch.ts';

let folder = '';
let files: WatchedFiles;
const write = (path: string, text: string): void => {
  writeFileSync(join(folder, path), text);
};

beforeEach(() => {
  folder = scratch();
  mkdirSync(join(folder, 'k8s'));
  mkdirSync(join(folder, 'chart'));
  write('k8s/a.yaml', 'a');
  write('chart/values.txt', 'a');
  write('other.yaml', 'a');
  files = watchedFiles(systemFiles(folder));
});

describe('watchedFiles', () => {
  it.each<[string, () => Promise<unknown>, () => void]>([
    [
      'a file that was read',
      () => files.read('k8s/a.yaml', 100),
      () => {
        write('k8s/a.yaml', 'ab');
      },
    ],
    [
      'one that is gone',
      () => files.read('k8s/a.yaml', 100),
      () => {
        rmSync(join(folder, 'k8s/a.yaml'));
      },
    ],
    [
      'one that was missing',
      () => files.look('netproof.yaml'),
      () => {
        write('netproof.yaml', '');
      },
    ],
    [
      'a new one in a folder that was listed',
      () => files.list('k8s'),
      () => {
        write('k8s/b.yaml', '');
      },
    ],
    [
      'one that only another program read',
      () => files.list('chart', { everything: true }),
      () => {
        write('chart/values.txt', 'ab');
      },
    ],
  ])('sees %s', async (_, ask, change) => {
    await ask();
    change();
    const over = AbortSignal.timeout(10_000);
    await files.changed(systemClock, over);
    expect(over.aborted).toBe(false);
  });

  it('sees a change that came while the rest was still read', async () => {
    await files.read('k8s/a.yaml', 100);
    write('k8s/a.yaml', 'ab');
    await files.read('k8s/a.yaml', 100);
    const over = AbortSignal.timeout(10_000);
    await files.changed(systemClock, over);
    expect(over.aborted).toBe(false);
  });

  it('waits on for what nobody asked of it, and ends with the signal', async () => {
    await files.read('k8s/a.yaml', 100);
    const controller = new AbortController();
    const changed = files.changed(
      {
        now: () => 0,
        pause: () => {
          controller.abort();
          return Promise.resolve();
        },
      },
      controller.signal,
    );
    write('other.yaml', 'ab');
    await changed;
    expect(controller.signal.aborted).toBe(true);
  });
});
