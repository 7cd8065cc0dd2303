import { expect, test } from 'vitest';
import type { CheckResult, Established } from '../../src/core/result.ts';
import { renderJson } from '../../src/report/run/json.ts';
import { renderJUnit } from '../../src/report/run/junit.ts';
import { annotations } from '../../src/report/run/annotations.ts';
import { renderSummary } from '../../src/report/run/summary.ts';
import { renderTap } from '../../src/report/run/tap.ts';
import { renderResults } from '../../src/report/run/terminal.ts';
import type { JsonReport } from '../../src/report/run/json-schema.ts';
import { establishedProblems } from '../../src/run/established.ts';
import { at, api, cache, db, good, report as nightly, run, stripe, web } from '../report/fixtures.ts';
import { plainOptions } from '../../src/report/format/palette.ts';
import { workload } from '../rules/inventory.ts';

const held = { asked: 2, open: 2, leftOut: 0, look: () => Promise.resolve(new Map()) };

function deny(
  established: Established,
  from: typeof web,
  to: typeof web | typeof stripe,
  line = 13,
): CheckResult {
  const target = 'labels' in to ? ({ kind: 'workload', workload: to } as const) : to;
  return { ...good('deny', { from, to: target, port: 5432, at: at('netproof.yaml', line, 9) }), established };
}

test('one warning for an entry, with the commands for the end at which there is less to restart', () => {
  const told = establishedProblems(
    [
      deny('carries', web, db),
      deny('carries', api, db),
      deny('cut', cache, db),
      deny('carries', web, stripe, 20),
      deny('carries', nightly, stripe, 30),
    ],
    held,
  );
  expect(told.map(({ code, severity, at: where, hint }) => [code, severity, where?.line, hint])).toEqual([
    [
      'outlives-policies',
      'warning',
      13,
      'close it where it is deployed: `kubectl rollout restart deployment/db --namespace=shop`',
    ],
    [
      'outlives-policies',
      'warning',
      20,
      'close it where it is deployed: `kubectl rollout restart deployment/web --namespace=shop`',
    ],
    ['outlives-policies', 'warning', 30, 'give new pods to `CronJob jobs/report`'],
  ]);
  expect(told[0]?.list).toEqual(['shop/web → shop/db:5432', 'shop/api → shop/db:5432']);
});

test('what is not clear is a warning, what was not tried a notice, and what is cut is nothing', () => {
  expect(establishedProblems([deny('cut', web, db), deny('ended', api, db)], held)).toEqual([]);
  expect(
    establishedProblems([deny('unknown', web, db)], { ...held, asked: 5, open: 2, leftOut: 7 }).map(
      ({ code, severity, message }) => [code, severity, message.slice(0, 60)],
    ),
  ).toEqual([
    ['established-unclear', 'warning', 'whether 1 connection that stood before the policies still ca'],
    ['established-untried', 'notice', '10 denied connections could not be opened before the policie'],
  ]);
});

test('a name that Kubernetes would not take is in no command', () => {
  const hostile = workload({ namespace: 'shop', name: 'web; reboot' });
  const [problem] = establishedProblems([deny('carries', hostile, stripe)], held);
  expect(problem?.hint).not.toContain('kubectl');
});

test('every report tells it, and no verdict turns', async () => {
  const results = [deny('carries', web, db), deny('cut', api, db)];
  const report = { ...run(results), problems: establishedProblems(results, held) };
  expect([report.verdict, report.exitCode]).toEqual(['pass', 0]);
  const command = 'kubectl rollout restart deployment/web --namespace=shop';
  const json = JSON.parse(renderJson(report)) as JsonReport;
  expect(json.totals.outlived).toBe(1);
  expect(json.checks.map(({ established, restart }) => [established, restart])).toEqual([
    ['carries', [command, 'kubectl rollout restart deployment/db --namespace=shop']],
    ['cut', undefined],
  ]);
  expect(json.problems).toMatchObject([{ code: 'outlives-policies', line: 13 }]);
  expect((await renderJUnit(report)).match(/<system-out>/g)).toHaveLength(1);
  expect(await renderJUnit(report)).toContain(command);
  expect(renderTap(report, '')).toContain(command);
  expect(renderSummary(report)).toContain(command);
  expect(
    annotations(report).filter(({ level, message }) => level === 'warning' && message.includes(command)),
  ).toHaveLength(1);
  expect(renderResults(report, plainOptions)).toContain('1 outlived by connections from before');
});
