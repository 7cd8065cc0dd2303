import { expect, test } from 'vitest';
import { systemExec } from '../../src/io/exec.ts';

const deadlineMs = 30_000;

test('as latin1, what a program prints is kept byte by byte', async () => {
  const { stdout } = await systemExec('printf', [String.raw`\377\000\303`], {
    deadlineMs,
    stdoutAs: 'latin1',
  });
  expect([...Buffer.from(stdout, 'latin1')]).toEqual([0xff, 0x00, 0xc3]);
});

test('a program that never stops printing is ended, and says why', async () => {
  const result = await systemExec('yes', ['x'.repeat(60_000)], { deadlineMs });
  expect(result).toMatchObject({ code: null, timedOut: false, missing: false });
  expect(result.stderr).toBe('it printed more than 256 MiB, and was ended');
});
