import { expect, test } from 'vitest';
import { prove } from './netproof.ts';

/** Replicas that policies tell apart, workloads that talk to themselves, and a label that nobody knows. */
test('a check holds only if it holds for every pod', async () => {
  const { code, stdout, report } = await prove('test/e2e/fixtures/pods-apart');
  expect(
    report.checks.map(({ from, to, verdict, code: why, control, outcome }) =>
      [from, to, verdict, why, control, outcome].join(' '),
    ),
  ).toEqual([
    'lab/reader lab/db fail cut-by-policies connected timeout',
    'lab/reader lab/service/db-1 pass connects connected connected',
    'lab/load lab/reader fail cut-by-policies connected timeout',
    'lab/two lab/two fail cut-by-policies connected timeout',
    'lab/two lab/service/two fail cut-by-policies connected timeout',
    'lab/quiet lab/quiet pass proven connected timeout',
    'lab/quiet lab/service/quiet pass proven connected timeout',
    'lab/chat lab/chat pass connects connected connected',
    'lab/chat lab/service/chat pass connects connected connected',
    'lab/lone lab/lone pass connects connected connected',
    'lab/reader lab/hashed inconclusive unknown-label connected connected',
  ]);
  expect(report.checks.filter(({ drift }) => drift)).toEqual([]);
  expect(code).toBe(1);
  const said = stdout.replace(/\s+/g, ' ');
  expect(said).toContain('the pods differ: db-0 is cut, db-1, db-2 are open');
  expect(said).toContain('egress of lab/load, pod load-1 is cut');
  expect(said).toContain('it hinges on the label `pod-template-hash`');
});
