import { expect, test } from 'vitest';
import { createPhases } from '../../src/run/phases.ts';
import { silentProgress, type Progress } from '../../src/report/run/progress.ts';

function recorder(): { readonly said: string[]; readonly progress: Progress } {
  const said: string[] = [];
  return {
    said,
    progress: {
      ...silentProgress,
      phaseStarted: (name) => said.push(`${name} begins`),
      phaseDone: (name, summary, ms) => said.push(`${name}: ${summary}, ${ms} ms`),
      phaseFailed: (name, text, ms) => said.push(`${name} failed: ${text}, ${ms} ms`),
    },
  };
}

test('phases are timed, told, and kept in the order in which they began', async () => {
  let now = 0;
  const { said, progress } = recorder();
  const phases = createPhases({ now: () => now }, progress, [{ name: 'read', ms: 7, summary: '2 files' }]);
  let openGate: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (openGate = resolve));
  const boot = phases.run(
    'boot',
    () => gate,
    () => 'up',
  );
  expect(phases.unfinished()).toBe('boot');
  await phases.run(
    'apply',
    () => ((now += 5), Promise.resolve(3)),
    (count) => `${count} pods`,
  );
  now += 10;
  openGate();
  await boot;
  expect(said).toEqual([
    'read: 2 files, 7 ms',
    'boot begins',
    'apply begins',
    'apply: 3 pods, 5 ms',
    'boot: up, 15 ms',
  ]);
  expect(phases.done()).toEqual([
    { name: 'read', ms: 7, summary: '2 files' },
    { name: 'boot', ms: 15, summary: 'up' },
    { name: 'apply', ms: 5, summary: '3 pods' },
  ]);
  expect(phases.unfinished()).toBe('');
});

test('a phase that throws is told by the first line of its error, which goes on to the caller', async () => {
  const { said, progress } = recorder();
  const phases = createPhases({ now: () => 0 }, progress);
  const broken = phases.run(
    'canary',
    () => Promise.reject(new Error('cut\nand more')),
    () => '',
  );
  await expect(broken).rejects.toThrow('cut');
  expect(said).toEqual(['canary begins', 'canary failed: cut, 0 ms']);
  expect(phases.unfinished()).toBe('canary');
});
