import fc from 'fast-check';
import { Parser, type FinalResults, type Result } from 'tap-parser';
import { describe, expect, it } from 'vitest';
import { caseName } from '../../../src/report/format/names.ts';
import { renderTap } from '../../../src/report/run/tap.ts';
import { check, cluster, db, HOSTILE, hostileRun, modelRun, result, run, shopRun } from '../fixtures.ts';

/** What a reader makes of it; strict: a line that is no TAP is a failure. */
function read(text: string): { readonly points: readonly Result[]; readonly results: FinalResults } {
  const events = Parser.parse(text, { strict: true });
  const points = events.flatMap(([name, value]) => (name === 'assert' ? [value as Result] : []));
  const results = events.flatMap(([name, value]) => (name === 'complete' ? [value as FinalResults] : []));
  const [last] = results;
  if (last === undefined) throw new Error('the text has no end');
  return { points, results: last };
}

describe('renderTap', () => {
  it.each([
    ['shop', shopRun()],
    ['model', modelRun()],
    ['hostile', hostileRun()],
  ])('%s', async (name, report) => {
    const text = renderTap(report, '');
    await expect(text).toMatchFileSnapshot(`snapshots/tap-${name}.txt`);
    const { points, results } = read(text);
    expect(results).toMatchObject({ count: report.totals.total, pass: report.totals.pass, bailout: false });
    expect(points.map((point) => point.name)).toEqual(
      report.results.map((one) => caseName(one.check, report.engine)),
    );
    expect(points.filter((point) => point.todo !== false || point.skip !== false)).toEqual([]);
  });

  it('has the evidence of what is not green, and the place from the root of the repository', () => {
    const { points } = read(renderTap(shopRun(), 'deploy/prod'));
    expect(points[0]?.diag).toBeNull();
    expect(points[1]?.diag).toMatchObject({
      message: 'shop/web → shop/db:5432 must be denied, and it connects',
      severity: 'fail',
      at: { file: 'deploy/prod/netproof.yaml', line: 14, column: 12 },
      expected: 'deny',
      observed: 'connected',
    });
    expect(points.map((point) => (point.diag as { severity: string } | null)?.severity)).toEqual(
      shopRun().results.map(({ verdict, drift }) =>
        verdict !== 'pass' ? verdict : drift ? 'drift' : undefined,
      ),
    );
  });

  it('skips where there was no check', () => {
    expect(read(renderTap(run([]), '')).results).toMatchObject({
      ok: true,
      count: 0,
      plan: { skipAll: true },
    });
  });

  it('reads as it was meant, whatever the names', () => {
    const name = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc
        .array(
          fc.constantFrom(
            '#',
            '\\',
            ' # TODO x',
            '# SKIP',
            '\n',
            'not ok 2',
            '...',
            '---',
            '{',
            '##[',
            '::',
            'a',
          ),
          {
            minLength: 1,
          },
        )
        .map((parts) => parts.join('')),
      fc.constant(HOSTILE),
    );
    fc.assert(
      fc.property(name, name, (rule, namespace) => {
        const asked = check({
          rule,
          from: { ...db, namespace },
          to: { kind: 'host', host: { label: rule, address: namespace } },
        });
        const { points, results } = read(renderTap(run([result('fail', 'cut-by-policies', asked)]), ''));
        expect(results).toMatchObject({ count: 1, fail: 1, todo: 0, skip: 0 });
        expect(results.failures).toHaveLength(1);
        expect(points[0]?.name).toBe(caseName(asked, cluster).trim());
        expect(points[0]?.diag).toMatchObject({ rule, severity: 'fail' });
      }),
    );
  });
});
