import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makePrivateFolder, writePrivateFile } from '../../../src/cluster/lifecycle/private-folder.ts';
import { scratch } from '../../scratch.ts';

test('a folder and a file of its user alone', async () => {
  const folder = join(scratch(), 'netproof-00000000');
  await makePrivateFolder(folder);
  await writePrivateFile(join(folder, 'kubeconfig'), {});
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
  expect((await stat(join(folder, 'kubeconfig'))).mode & 0o777).toBe(0o600);
});

test.each([
  ['a folder for temporary files that is not there', makePrivateFolder, '/nowhere/netproof-0', 'ENOENT'],
  ['a disk that is full', (file: string) => writePrivateFile(file, {}), '/dev/full', 'ENOSPC'],
])('%s is an error of one line', async (_, task, path, code) => {
  await expect(task(path)).rejects.toMatchObject({
    code: 'temp-folder',
    message: expect.stringMatching(new RegExp(`^nothing can be written in .*\\(${code}\\)$`)) as unknown,
  });
});
