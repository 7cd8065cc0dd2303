import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countedIn,
  refusedIn,
  type ChangeReport,
  type Said,
  type SaidGroup,
} from '../../../src/core/change-report.ts';
import { saidLines } from '../../../src/report/diff/said.ts';
import { changeCounts, changeSentence } from '../../../src/report/diff/sentence.ts';

const PINNED: Said = { checks: ['c1'], rules: ['web'] };
const LOOSE: Said = { checks: [], rules: [] };
const APPROVED: Said = { ...LOOSE, approved: { at: { file: 'netproof.yaml', line: 9, column: 5 } } };
const across = (said: Said): Said => ({ ...said, crosses: 'namespaces' });

function groupOf(...all: readonly Said[]): SaidGroup {
  return {
    causes: [],
    connections: all.map((said, index) => ({
      from: `a/n${index}`,
      to: 'b/db',
      port: 1,
      protocol: 'TCP',
      ...said,
    })),
    ranges: [],
  };
}

function changesOf(
  opened: readonly Said[],
  closed: readonly Said[] = [],
  more: Partial<ChangeReport> = {},
): ChangeReport {
  return {
    version: 1,
    opened: opened.length === 0 ? [] : [groupOf(...opened)],
    closed: closed.length === 0 ? [] : [groupOf(...closed)],
    changes: [],
    base: 'main',
    baseIsEmpty: false,
    names: [],
    hasRules: true,
    mode: 'allow',
    ...more,
  };
}

describe('changeSentence', () => {
  it.each<readonly [readonly Said[], readonly Said[], string]>([
    [[], [], 'This change opens and closes no connection'],
    [[], [LOOSE], 'This change closes 1 connection'],
    [[LOOSE], [], 'This change opens 1 connection; no rule pins it'],
    [[PINNED], [], 'This change opens 1 connection; a rule pins it'],
    [[APPROVED], [], 'This change opens 1 connection; it is approved'],
    [
      [PINNED, across(LOOSE)],
      [PINNED],
      'This change opens 2 connections and closes 1; one of them crosses namespaces; no rule pins it',
    ],
    [
      [LOOSE, across(PINNED)],
      [],
      'This change opens 2 connections; one of them crosses namespaces; no rule pins one of them',
    ],
    [
      [across(LOOSE), across(LOOSE), PINNED],
      [],
      'This change opens 3 connections; 2 of them cross namespaces; no rule pins 2 of them',
    ],
    [
      [LOOSE, { ...LOOSE, crosses: 'cluster' }],
      [],
      "This change opens 2 connections; one of them crosses the cluster's border; no rule pins any of them",
    ],
    [
      [PINNED, APPROVED],
      [],
      'This change opens 2 connections; one of them is approved; rules pin the others',
    ],
    [[PINNED, PINNED], [], 'This change opens 2 connections; rules pin all of them'],
  ])('%# says what opens and what speaks of it', (opened, closed, sentence) => {
    expect(changeSentence(changesOf(opened, closed))).toBe(sentence);
  });

  it('says nothing of rules where there are none', () => {
    expect(changeSentence(changesOf([LOOSE], [], { hasRules: false }))).toBe(
      'This change opens 1 connection',
    );
  });
});

const said = fc.constantFrom(PINNED, LOOSE, APPROVED, across(LOOSE));
const group = fc
  .record({
    connections: fc.array(fc.tuple(fc.nat(3), fc.nat(2), fc.integer({ min: 1, max: 3 }), said)),
    ranges: fc.uniqueArray(fc.tuple(fc.nat(3), fc.nat(2), said), {
      selector: ([from, to]) => `${from} ${to}`,
    }),
  })
  .map(({ connections, ranges }): SaidGroup => {
    const unique = new Map(connections.map((one) => [`${one[0]} ${one[1]} ${one[2]}`, one]));
    return {
      causes: [],
      connections: [...unique.values()].map(([from, to, port, own]) => ({
        from: `a/s${from}`,
        to: `b/t${to}`,
        port,
        protocol: 'TCP',
        ...own,
      })),
      ranges: ranges.map(([from, to, own]) => ({
        from: `a/s${from}`,
        to: `b/t${to}`,
        ports: [{ protocol: 'UDP', first: 1, last: 65_535 }],
        open: { base: [], head: [{ protocol: 'UDP', first: 1, last: 65_535 }] },
        ...own,
      })),
    };
  });

describe('what is counted, told and refused', () => {
  it('is the same everywhere: no connection is lost in lines', () => {
    fc.assert(
      fc.property(group, (one) => {
        const lines = saidLines(one, true);
        const declared = lines.reduce(
          (sum, { from, to, ports }) => sum + from.length * to.length * ports.length,
          0,
        );
        expect(declared).toBe(one.connections.length);
        const undeclared = lines
          .filter((line) => line.undeclared !== undefined)
          .reduce((sum, { from, to }) => sum + from.length * to.length, 0);
        expect(undeclared).toBe(one.ranges.length);
      }),
    );
  });

  it('lines hold what stands alike', () => {
    fc.assert(
      fc.property(group, (one) => {
        for (const { from, to, ports, said: own } of saidLines(one, true)) {
          const members = one.connections.filter(
            (each) => from.includes(each.from) && to.includes(each.to) && ports.includes(String(each.port)),
          );
          const isPinned = members.map(({ checks }) => checks.length > 0);
          // A line of undeclared ports alone has no member.
          if (members.length > 0) expect(new Set(isPinned)).toEqual(new Set([own.checks.length > 0]));
        }
      }),
    );
  });

  it('refuses, of what is counted, all that nothing speaks of, and never what is approved', () => {
    fc.assert(
      fc.property(
        fc.array(group),
        fc.constantFrom('allow', 'require-rule', 'forbid-open'),
        (opened, mode) => {
          const counted = opened.flatMap((one) => countedIn(one));
          const refused = refusedIn({ opened, mode }).flatMap((one) => one.refused);
          const expected = counted.filter(
            ({ checks, approved }) =>
              mode !== 'allow' && !approved && (mode === 'forbid-open' || checks.length === 0),
          );
          expect(refused).toEqual(expected);
          expect(changeCounts({ opened, closed: [] }).opened).toBe(counted.length);
        },
      ),
    );
  });
});
