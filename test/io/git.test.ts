import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { systemExec } from '../../src/io/exec.ts';
import { sealedGit } from '../../src/io/git.ts';
import { scratch } from '../scratch.ts';

test("git runs no program that the repository's configuration names", async () => {
  const repository = scratch();
  const program = join(repository, 'monitor');
  const ran = join(repository, 'ran');
  execFileSync('git', ['init', '-q'], { cwd: repository });
  writeFileSync(program, `#!/bin/sh\ntouch ${ran}\n`);
  chmodSync(program, 0o755);
  execFileSync('git', ['config', 'core.fsmonitor', program], { cwd: repository });
  const { code } = await sealedGit(
    ['status', '--short'],
    { exec: systemExec, env: process.env },
    { cwd: repository, deadlineMs: 10_000 },
  );
  expect(code).toBe(0);
  expect(existsSync(ran)).toBe(false);
  // It would have: the same question, asked plainly.
  execFileSync('git', ['status', '--short'], { cwd: repository });
  expect(existsSync(ran)).toBe(true);
});
