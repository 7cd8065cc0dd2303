import { describe, expect, it } from 'vitest';
import { terminalMatrix } from '../../../src/report/run/matrix-terminal.ts';
import { markdownMatrix } from '../../../src/report/run/matrix-markdown.ts';
import { bytes } from '../../../src/report/format/markdown.ts';
import { matrix } from '../../../src/report/run/matrix.ts';
import { plainPalette } from '../../../src/report/format/palette.ts';
import { width } from '../../../src/text/width.ts';
import type { Target } from '../../../src/core/check.ts';
import { workload } from '../../rules/inventory.ts';
import {
  api,
  check,
  cluster,
  db,
  dns,
  good,
  largeRun,
  result,
  shopResults,
  stripe,
  web,
} from '../fixtures.ts';

const to = (one: typeof web): Target => ({ kind: 'workload', workload: one });

describe('matrix', () => {
  it('is sources × destinations, own ones first, then hosts, then what the cluster has', () => {
    expect(matrix(shopResults())).toEqual({
      rows: ['shop/web', 'shop/api', 'jobs/report'],
      columns: ['api:8080', 'db:5432', 'db:5433', 'cache:6379', 'stripe:443', 'dns:53'],
      cells: [
        ['open', 'wrong', null, 'closed', 'closed', 'open'],
        [null, 'open', null, 'wrong', 'unproven', 'flaky'],
        [null, null, 'unproven', null, null, 'open'],
      ],
    });
  });

  it('lets the worst of several checks win', () => {
    const udp = good('allow', { from: web, to: dns, port: 53, protocol: 'UDP' });
    const tcp = check({ from: web, to: dns, port: 53 });
    const cell = (verdict: Parameters<typeof result>[0]) =>
      matrix([udp, result(verdict, 'probe-error', tcp)]).cells;
    expect([cell('pass'), cell('inconclusive'), cell('flaky'), cell('fail')]).toEqual([
      [['open']],
      [['unproven']],
      [['flaky']],
      [['wrong']],
    ]);
  });

  it('keeps protocols apart, but for DNS', () => {
    const both = [
      good('allow', { from: web, to: to(db), port: 53 }),
      good('allow', { from: web, to: to(db), port: 53, protocol: 'UDP' }),
    ];
    expect(matrix(both).columns).toEqual(['db:53', 'db:53/udp']);
  });

  it('shortens names only where they stay unambiguous', () => {
    const other = workload({ namespace: 'prod', name: 'api' });
    const job = workload({ namespace: 'shop', name: 'web', kind: 'Job' });
    const named: Target = { kind: 'host', host: { label: '2001:db8::7', address: '2001:db8::7' } };
    const grid = matrix([
      good('allow', { from: web, to: to(api) }),
      good('allow', { from: job, to: to(other) }),
      good('allow', { from: job, to: to(db) }),
      good('allow', { from: job, to: named }),
    ]);
    expect(grid.columns).toEqual(['shop/api:8080', 'prod/api:8080', 'db:8080', '[2001:db8::7]:8080']);
    expect(grid.rows).toEqual(['shop/deployment/web', 'shop/job/web']);
  });
});

describe('on a terminal', () => {
  it.each([40, 60, 80, 120])('stays within %d columns', (columns) => {
    for (const results of [shopResults(), largeRun(9, 30, 7).results]) {
      for (const line of terminalMatrix(matrix(results), cluster, columns, plainPalette)) {
        expect(width(line)).toBeLessThanOrEqual(columns);
      }
    }
  });

  it('shows only what is not green where it would be too tall', () => {
    const lines = terminalMatrix(matrix(largeRun(60, 60, 150).results), cluster, 120, plainPalette);
    expect(lines.length).toBeLessThan(90);
    expect(lines.join('\n')).toContain('60 sources × 60 destinations, without ');
    expect(terminalMatrix(matrix(largeRun(60, 60).results), cluster, 120, plainPalette)).toEqual([
      ' 60 sources × 60 destinations: all as declared; the matrix is too large for a terminal',
    ]);
  });

  it('aligns wide characters', () => {
    const wide = workload({ namespace: '店', name: '表計算' });
    const lines = terminalMatrix(
      matrix([
        good('allow', { from: wide, to: to(api) }),
        good('deny', { from: web, to: to(wide) }),
        good('deny', { from: web, to: stripe }),
      ]),
      cluster,
      80,
      plainPalette,
    );
    expect(lines.join('\n')).toMatchInlineSnapshot(`
      "             api:8080   表計算:8080   stripe:8080
       店/表計算      ✓
       shop/web                    ·             ·
       ✓ open as declared   · closed, proven"
    `);
  });

  it('has nothing to show for no check', () => {
    expect(terminalMatrix(matrix([]), cluster, 80, plainPalette)).toEqual([]);
  });
});

describe('in Markdown', () => {
  it.each([0, 100, 1_000, 4_000, 20_000])('stays within %d bytes', (budget) => {
    expect(bytes(markdownMatrix(matrix(largeRun(40, 40, 11).results), cluster, budget))).toBeLessThanOrEqual(
      budget,
    );
  });
});
