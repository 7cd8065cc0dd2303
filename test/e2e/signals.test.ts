import { expect, test } from 'vitest';
import { containers, startNetproof } from './netproof.ts';

/** Resolves when the process has said `text`. */
async function until(said: () => string, text: string): Promise<void> {
  while (!said().includes(text)) await new Promise((resolve) => setTimeout(resolve, 50));
}

test.each([
  [
    'during the boot',
    'SIGINT',
    async (): Promise<void> => {
      const before = containers().length;
      while (containers().length === before) await new Promise((resolve) => setTimeout(resolve, 100));
    },
  ],
  ['while probing', 'SIGTERM', (said: () => string) => until(said, '✓ policies')],
] as const)('%s, %s leaves nothing behind', async (_, signal, moment) => {
  const before = containers();
  const { child, ended, said } = startNetproof(['run', 'examples/quickstart']);
  await moment(said);
  child.kill(signal);
  const { code, stderr } = await ended;
  expect(stderr).toContain(`stopped by ${signal}`);
  expect(code).toBe(2);
  expect(containers()).toEqual(before);
});
