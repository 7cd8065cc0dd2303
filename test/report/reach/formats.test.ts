import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MatrixConnection } from '../../../src/model/matrix.ts';
import { graphOf } from '../../../src/report/reach/edges.ts';
import { jsonMatrixSchema, type JsonMatrix } from '../../../src/report/reach/json-schema.ts';
import { matrixCsv, matrixJson } from '../../../src/report/reach/machine-formats.ts';
import { renderReach } from '../../../src/report/reach/terminal.ts';
import { renderMermaid } from '../../../src/report/reach/mermaid.ts';
import { matrixView } from '../../../src/report/reach/view.ts';
import { plainPalette } from '../../../src/report/format/palette.ts';
import type { Decider } from '../../../src/core/evidence.ts';
import { at, HOSTILE, noPolicy, policyRef, ruleRef } from '../fixtures.ts';

const options = { columns: 100, palette: plainPalette };

const rule = ruleRef(policyRef('a', 'b'), 0, at('k8s/p.yaml', 7, 3));

/** Everyone to everyone's one port; `open` decides. */
function connections(
  names: readonly string[],
  open: (from: string, to: string) => boolean,
  decidedBy: Decider = { kind: 'admitted', rules: [rule] },
): MatrixConnection[] {
  return names.flatMap((from) =>
    names.map((to) => ({ from, to, port: 80, protocol: 'TCP' as const, allowed: open(from, to), decidedBy })),
  );
}

const few = connections(['b/x', 'a/y', 'b/z', 'outside'], (from, to) => from === 'b/x' || to === 'b/z');

describe('matrixView', () => {
  it('keeps namespaces together, and what is in none behind them', () => {
    const view = matrixView(few);
    expect(view.sources.map(({ name }) => name)).toEqual(['b/x', 'b/z', 'a/y', 'outside']);
    expect(view.targets.map(({ name }) => name)).toEqual(['b/x', 'b/z', 'a/y', 'outside']);
    expect(view.cell(0, 2)).toEqual({ allowed: true });
    expect(view.cell(2, 0)?.allowed).toBe(false);
  });

  it('does not count what a pod has to do with itself', () => {
    expect(matrixView(few)).toMatchObject({ open: 5, total: 12 });
  });

  it('says what the connections say, cell by cell', () => {
    const names = fc.uniqueArray(fc.constantFrom('a/a', 'a/b', 'b/a', 'c/c', 'internet', 'outside'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(names, fc.func(fc.boolean()), (ends, open) => {
        const list = connections(ends, (from, to) => open(from, to));
        const view = matrixView(list);
        for (const { from, to, allowed } of list) {
          const row = view.sources.findIndex(({ name }) => name === from);
          const column = view.targets.findIndex(({ name }) => name === to);
          expect(view.cell(row, column)?.allowed).toBe(allowed);
        }
        const pairs = graphOf(view).edges.map((edge) => `${edge.from} ${edge.to}`);
        const wanted = list.filter((one) => one.allowed && one.from !== one.to);
        expect(new Set(pairs)).toEqual(new Set(wanted.map((one) => `${one.from} ${one.to}`)));
      }),
    );
  });
});

describe('renderReach', () => {
  it('is a grid where it fits', () => {
    expect(renderReach(matrixView(few), options)).toMatchInlineSnapshot(`
      "           b/x  b/z  a/y  outside
                 80   80   80     80
       b/x       ✓    ✓    ✓      ✓
       b/z       ·    ✓    ·      ·
       a/y       ·    ✓    ·      ·
       outside   ·    ✓    ·      ·

       ✓ open   · closed
       5 of 12 connections are open, by the model: not proven"
    `);
  });

  it('is a list of what each reaches where it would be too tall, and says what it leaves out', () => {
    const names = Array.from({ length: 200 }, (_, index) => `ns-${index % 9}/workload-${index}`);
    const text = renderReach(matrixView(connections(names, (from) => from.endsWith('7'))), options);
    const lines = text.split('\n');
    expect(lines.length).toBeLessThan(320);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(130);
    expect(text).toContain('sources are not shown in full: `--html FILE` shows all of it');
  });
});

describe('CSV', () => {
  const read = (list: readonly MatrixConnection[]): string => [...matrixCsv(list)].join('');

  it('quotes what needs it, and begins no cell like a formula', () => {
    const [first] = few;
    if (!first) throw new Error('no connection');
    expect(read([{ ...first, from: '=1+1', decidedBy: noPolicy('a "b", c') }])).toBe(
      `from,to,port,protocol,allowed,decidedBy\n'=1+1,b/x,80,TCP,true,"no policy isolates a ""b"", c"\n`,
    );
  });

  it('has a row for each connection, however many parts', () => {
    const names = Array.from({ length: 70 }, (_, index) => `a/n${index}`);
    expect(read(connections(names, () => true)).split('\n')).toHaveLength(70 * 70 + 2);
  });
});

describe('JSON', () => {
  const read = (list: readonly MatrixConnection[], all = true): JsonMatrix => {
    const sources = [...new Set(list.map(({ from }) => from))];
    const targets = sources.map((to) => ({ to, port: 80, protocol: 'TCP' as const }));
    const byTarget = targets.flatMap(({ to }) => list.filter((one) => one.to === to));
    return JSON.parse([...matrixJson(byTarget, [], [], { sources, targets, all })].join('')) as JsonMatrix;
  };

  it('names each decider once, with its place, and each source once for a port', () => {
    expect(read(few)).toEqual({
      version: 2,
      all: true,
      sources: ['b/x', 'a/y', 'b/z', 'outside'],
      connections: [
        [
          'b/x',
          [
            { from: ['b/x'], allowed: true },
            { from: ['a/y', 'b/z', 'outside'], allowed: false },
          ],
        ] as const,
        [
          'a/y',
          [
            { from: ['b/x'], allowed: true },
            { from: ['a/y', 'b/z', 'outside'], allowed: false },
          ],
        ] as const,
        ['b/z', [{ from: ['b/x', 'a/y', 'b/z', 'outside'], allowed: true }]] as const,
        [
          'outside',
          [
            { from: ['b/x'], allowed: true },
            { from: ['a/y', 'b/z', 'outside'], allowed: false },
          ],
        ] as const,
      ].map(([to, sources]) => ({
        to,
        port: 80,
        protocol: 'TCP',
        sources: sources.map((one) => ({ ...one, decidedBy: [0] })),
      })),
      ranges: [],
      exposures: [],
      deciders: [{ text: 'NetworkPolicy a/b, ingress rule 1', file: 'k8s/p.yaml', line: 7, column: 3 }],
    });
  });

  it('has a line for a port that nobody reaches', () => {
    const open = few.filter(({ allowed }) => allowed);
    expect(read(open, false).connections.map(({ to }) => to)).toEqual(['b/x', 'a/y', 'b/z', 'outside']);
    const targets = [{ to: 'a/none', port: 1, protocol: 'UDP' as const }];
    const text = [...matrixJson([], [], [], { sources: ['a/x'], targets, all: false })].join('');
    expect(JSON.parse(text)).toMatchObject({ connections: [{ to: 'a/none', port: 1, sources: [] }] });
  });

  it('is as its schema says, and has nothing that the schema does not know', () => {
    fc.assert(
      fc.property(fc.func(fc.boolean()), (open) => {
        const deciders = [{ kind: 'exempt', why: 'same-pod' } as const, noPolicy(HOSTILE), undefined];
        const list = connections(['a/x', 'a/y', 'internet'], (from, to) => open(from, to)).map(
          (one, index) => ({
            ...one,
            decidedBy: deciders[index % 3] ?? one.decidedBy,
            ...(index % 4 === 1 && { varies: true as const }),
            ...(index % 4 === 2 && { unjudged: true as const }),
          }),
        );
        const written = read(list);
        expect(jsonMatrixSchema.parse(written)).toEqual(written);
        const told = written.connections.flatMap(({ to, sources }) =>
          sources.flatMap(({ from, allowed, decidedBy }) =>
            from.map(
              (name) =>
                `${name} ${to} ${allowed} ${decidedBy.map((at) => written.deciders[at]?.text).join()}`,
            ),
          ),
        );
        expect(told).toHaveLength(9);
        for (const { from, to, allowed } of list) {
          expect(
            told.some((one) => one.startsWith(`${from} ${to} ${allowed} `) && !one.includes('undefined')),
          ).toBe(true);
        }
      }),
    );
  });
});

describe('Mermaid', () => {
  it('draws one arrow for what every workload reaches', () => {
    const names = ['a/x', 'a/y', 'b/z', 'kube-system/kube-dns'];
    const text = renderMermaid(matrixView(connections(names, (_, to) => to === 'kube-system/kube-dns')));
    expect(text).toContain('n4(["every workload"])');
    expect(text.match(/-->/g)).toHaveLength(1);
  });

  it('shows namespaces where Mermaid would draw no more', () => {
    const names = Array.from({ length: 60 }, (_, index) => `ns-${index % 3}/n${index}`);
    const text = renderMermaid(matrixView(connections(names, (from, to) => from < to)));
    expect(text).toContain('would be too many');
    expect(text.match(/-->/g)).toHaveLength(3);
  });

  it('lets no name out of its quotes', () => {
    const text = renderMermaid(matrixView(connections([`${HOSTILE}/"] --> x[`, 'a/b'], () => true)));
    for (const line of text.split('\n').slice(2)) {
      expect(line).toMatch(
        /^ *(subgraph s\d+\["[^"<>]*"\]|n\d+(\["[^"<>]*"\]|\(\["[^"<>]*"\]\))|end|n\d+ -->\|"[^"<>]*"\| n\d+)?$/,
      );
    }
  });
});
