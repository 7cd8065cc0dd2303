import { describe, expect, it } from 'vitest';
import type { Fate, Mutant, Mutation, PolicyPart } from '../../../src/core/coverage.ts';
import { coverageOf } from '../../../src/coverage/coverage.ts';
import { coverageAnnotations } from '../../../src/report/coverage/annotations.ts';
import { coverageJson } from '../../../src/report/coverage/json.ts';
import { jsonCoverageSchema } from '../../../src/report/coverage/json-schema.ts';
import { renderLcov } from '../../../src/report/coverage/lcov.ts';
import { coverageSummary } from '../../../src/report/coverage/summary.ts';
import { renderCoverage } from '../../../src/report/coverage/terminal.ts';
import { mutationWords, partWords } from '../../../src/report/coverage/words.ts';
import { colourPalette, plainPalette } from '../../../src/report/format/palette.ts';
import { api, at, check, db, HOSTILE, policyRef } from '../fixtures.ts';

const change = { from: 'shop/web', to: 'shop/db', port: 5432, protocol: 'TCP', now: 'cut' } as const;
const rule = { from: 'shop/web', to: 'shop/db:5432', port: 5432, protocol: 'TCP', expected: 'deny' } as const;
const unpinned: Fate = { kind: 'unpinned', change, rule };
const pinned: Fate = { kind: 'pinned', by: check({ from: api, to: { kind: 'workload', workload: db } }) };

function mutant(line: number, fate: Fate, more: Partial<Mutant> = {}): Mutant {
  return {
    policy: policyRef('shop', 'db', at('k8s/p.yaml', 1)),
    path: `spec.ingress[${line}]`,
    at: at('k8s/p.yaml', line),
    hasLine: true,
    part: { kind: 'rule', direction: 'ingress', index: 0 },
    mutation: 'removed',
    fate,
    ...more,
  };
}

/** What begins a terminal's command, and what turns text around, as long as it is on a line. */
const HIDDEN = /[\p{Cc}\p{Cf}]/u;

const mixed = coverageOf(
  [
    mutant(3, pinned),
    mutant(5, pinned),
    mutant(5, unpinned),
    mutant(7, { kind: 'no-effect' }),
    mutant(8, { kind: 'beyond-rules', change: { ...change, from: 'elsewhere' } }),
    mutant(1, unpinned, { hasLine: false, at: at('chart/t.yaml', 1), path: 'spec.a' }),
    mutant(1, pinned, { hasLine: false, at: at('chart/t.yaml', 1), path: 'spec.b' }),
  ],
  '  - name: what shop/web may reach\n    from: shop/web\n    deny:\n      - shop/db:5432\n',
);

describe('coverage for people', () => {
  it('is a table of what is not pinned, and of every change where all is asked for', () => {
    const options = { columns: 100, palette: plainPalette };
    expect(renderCoverage(mixed, 'netproof.yaml', options)).toMatchSnapshot();
    expect(renderCoverage(mixed, 'netproof.yaml', { ...options, verbose: true })).toMatchSnapshot();
  });

  it('fits a narrow terminal, and is coloured on one that has colours', () => {
    const narrow = renderCoverage(mixed, 'netproof.yaml', { columns: 60, palette: plainPalette });
    expect(narrow.split('\n').filter((line) => line.length > 60)).toEqual([]);
    expect(renderCoverage(mixed, 'netproof.yaml', { columns: 100, palette: colourPalette })).toContain(
      '\u001b[31m✗\u001b[39m',
    );
  });

  it('says so where there is nothing to pin', () => {
    const text = renderCoverage(coverageOf([], ''), 'netproof.yaml', { columns: 100, palette: plainPalette });
    expect(text).toBe(' no line of a policy changes what a rule can ask: there is nothing to pin');
  });

  it.each<[PolicyPart, Mutation, string]>([
    [{ kind: 'policy' }, 'removed', 'the policy, removed'],
    [{ kind: 'policy-type', direction: 'egress' }, 'removed', 'policyTypes: Egress, removed'],
    [
      { kind: 'port', direction: 'ingress', port: { protocol: 'UDP' } },
      'every-port',
      'every UDP port, removed: every port',
    ],
    [
      { kind: 'port', direction: 'ingress', port: { protocol: 'UDP', port: 'dns' } },
      'every-port-of-protocol',
      'port dns/udp, every UDP port',
    ],
    [
      { kind: 'end-port', direction: 'egress', port: { protocol: 'TCP', port: 80, endPort: 90 } },
      'first-port',
      'endPort 90, port 80 alone',
    ],
    [
      { kind: 'peer', direction: 'egress', peer: { kind: 'pods' } },
      'everyone',
      'to any pod in shop, removed: to everyone',
    ],
    [
      { kind: 'ip-block', direction: 'egress', block: { kind: 'ipBlock', cidr: '10.0.0.0/8', except: [] } },
      'every-address',
      'ipBlock 10.0.0.0/8, every address',
    ],
  ])('calls %j, %s: %s', (part, mutation, words) => {
    const one = mutant(1, pinned, { part, mutation });
    expect(`${partWords(one)}, ${mutationWords(one)}`).toBe(words);
  });
});

describe('LCOV', () => {
  it('has the lines of files that count, from 1, and no others', () => {
    expect(renderLcov([{ coverage: mixed, prefix: 'deploy' }])).toBe(
      ['TN:netproof', 'SF:deploy/k8s/p.yaml', 'DA:3,1', 'DA:5,0', 'LF:2', 'LH:1', 'end_of_record', ''].join(
        '\n',
      ),
    );
  });

  it('takes a line that two folders read once, pinned where either pins it', () => {
    const other = coverageOf([mutant(5, pinned)], '');
    const text = renderLcov([
      { coverage: mixed, prefix: '.' },
      { coverage: other, prefix: '' },
    ]);
    expect(text).toContain('SF:k8s/p.yaml\nDA:3,1\nDA:5,1\nLF:2\nLH:2\n');
  });

  it('is empty where nothing counts', () => {
    expect(renderLcov([{ coverage: coverageOf([], ''), prefix: '' }])).toBe('');
  });
});

describe('names as an attacker would choose them', () => {
  const hostile = coverageOf(
    [
      mutant(
        3,
        {
          kind: 'unpinned',
          change: { ...change, from: HOSTILE, to: HOSTILE },
          rule: { ...rule, from: HOSTILE },
        },
        {
          policy: policyRef(HOSTILE, HOSTILE, at(HOSTILE, 1)),
          at: at(HOSTILE, 3),
          part: {
            kind: 'condition',
            of: 'policy',
            requirement: { key: HOSTILE, operator: 'In', values: [HOSTILE], at: at(HOSTILE, 3) },
          },
        },
      ),
    ],
    `  - name: ${HOSTILE}\n`,
  );

  it('begin no line of LCOV', () => {
    const lines = renderLcov([{ coverage: hostile, prefix: '' }]).split('\n');
    expect(lines.filter((line) => !/^(TN|SF|DA|LF|LH):|^end_of_record$|^$/.test(line))).toEqual([]);
  });

  it('are no Markdown, no HTML and no command', () => {
    const summary = coverageSummary(hostile);
    expect(summary).not.toMatch(/<img|\[a\]\(|!\[i\]/);
    expect(summary.split('\n').filter((line) => HIDDEN.test(line))).toEqual([]);
    expect(summary.match(/<\/details>/g)).toHaveLength(1);
    const [annotation] = coverageAnnotations(hostile, { changed: () => true });
    expect(annotation?.message.split('\n').filter((line) => HIDDEN.test(line))).toEqual([]);
    const text = renderCoverage(hostile, HOSTILE, { columns: 100, palette: plainPalette });
    // Commands are broken on the way to the log.
    expect(text.split('\n').filter((line) => HIDDEN.test(line))).toEqual([]);
  });
});

describe('annotations', () => {
  it('stand at unpinned lines of the change, and nowhere where nobody knows it', () => {
    const asked: string[] = [];
    const found = coverageAnnotations(mixed, {
      pathPrefix: 'deploy',
      changed: (file, line) => {
        asked.push(`${file}:${line}`);
        return true;
      },
    });
    expect(asked).toEqual(['deploy/k8s/p.yaml:5']);
    expect(found.map(({ file, line }) => `${file ?? ''}:${line ?? ''}`)).toEqual(['deploy/k8s/p.yaml:5']);
    expect(coverageAnnotations(mixed)).toEqual([]);
    expect(coverageAnnotations(undefined)).toEqual([]);
  });
});

it('is JSON of its schema', () => {
  const json = coverageJson(mixed, []);
  expect(jsonCoverageSchema.parse(json)).toEqual(json);
  expect(json.lines.map(({ fate, rendered }) => [fate, rendered])).toEqual([
    ['unpinned', true],
    ['pinned', true],
    ['pinned', undefined],
    ['unpinned', undefined],
    ['no-effect', undefined],
    ['beyond-rules', undefined],
  ]);
});
