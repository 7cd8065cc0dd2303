import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { scratch } from './scratch.ts';

test('the suite by hand says which of its commands failed, though that says nothing', () => {
  const folder = scratch();
  for (const program of ['kind', 'docker', 'kubectl'])
    writeFileSync(join(folder, program), '#!/bin/sh\nexit 3\n', { mode: 0o755 });
  const env = {
    PATH: `${folder}${delimiter}${process.env.PATH ?? ''}`,
    NETPROOF_NODE_IMAGE: 'none',
    NETPROOF_CALICO_MANIFEST: '/dev/null',
  };
  const { status, stderr } = spawnSync('bash', ['bench/by-hand.sh', folder], { encoding: 'utf8', env });
  expect(status).toBe(3);
  expect(stderr).toMatch(/by-hand\.sh, line \d+: ended with 3: kind create cluster/);
});
