import { describe, expect, it } from 'vitest';
import type { ChangeReport, SaidGroup } from '../../../src/core/change-report.ts';
import { diffJson } from '../../../src/report/diff/json.ts';
import { diffLines, nameList, targetList } from '../../../src/report/diff/lines.ts';
import { renderDiffMarkdown } from '../../../src/report/diff/markdown.ts';
import { renderDiff } from '../../../src/report/diff/terminal.ts';
import { bytes } from '../../../src/report/format/markdown.ts';
import { plainPalette } from '../../../src/report/format/palette.ts';
import { at, HOSTILE, policyRef, ruleRef } from '../fixtures.ts';

const options = { columns: 100, palette: plainPalette };
const unsaid = { checks: [], rules: [] };
const population = { names: ['shop/web', 'shop/api', 'shop/db', 'ops/log', 'ops/scrape'] };

const nothing: ChangeReport = {
  version: 1,
  opened: [],
  closed: [],
  changes: [],
  base: 'main',
  baseIsEmpty: false,
  names: population.names,
  hasRules: false,
  mode: 'allow',
};

function group(pairs: readonly (readonly [string, string, number])[], name = 'x'): SaidGroup {
  const where = at('k8s/p.yaml', 12);
  return {
    causes: [{ kind: 'admitted', of: 'head', rule: ruleRef(policyRef('shop', name, where), 0), at: where }],
    connections: pairs.map(([from, to, port]) => ({ from, to, port, protocol: 'TCP', ...unsaid })),
    ranges: [],
  };
}

const opened = group([
  ['shop/web', 'shop/db', 5432],
  ['shop/web', 'shop/db', 9187],
  ['shop/api', 'shop/db', 5432],
  ['shop/api', 'shop/db', 9187],
  ['ops/log', 'shop/db', 5432],
]);
const diff: ChangeReport = {
  ...nothing,
  opened: [opened],
  closed: [
    {
      causes: [
        {
          kind: 'isolated',
          of: 'head',
          policy: policyRef('ops', 'all'),
          subject: 'ops/log',
          direction: 'ingress',
          at: at('k8s/q.yaml', 3),
        },
      ],
      connections: [{ from: 'outside', to: 'ops/log', port: 514, protocol: 'UDP', ...unsaid }],
      ranges: [],
    },
  ],
};

describe('diffLines', () => {
  it('joins ports of a pair, then sources of a target', () => {
    expect(diffLines(opened, true)).toEqual([
      { from: ['shop/web', 'shop/api'], to: ['shop/db'], ports: ['5432', '9187'] },
      { from: ['ops/log'], to: ['shop/db'], ports: ['5432'] },
    ]);
  });

  it('joins targets that the same sources reach', () => {
    const lines = diffLines(
      group([
        ['a/x', 'b/y', 1],
        ['a/x', 'b/z', 1],
      ]),
      true,
    );
    expect(lines).toEqual([{ from: ['a/x'], to: ['b/y', 'b/z'], ports: ['1'] }]);
  });

  it('loses no connection', () => {
    const count = diffLines(opened, true).reduce(
      (sum, { from, to, ports }) => sum + from.length * to.length * ports.length,
      0,
    );
    expect(count).toBe(opened.connections.length);
  });
});

describe('nameList', () => {
  it.each([
    [['shop/web', 'shop/api', 'shop/db'], 'shop/*'],
    [['shop/web', 'shop/api'], 'shop/web, shop/api'],
    [population.names, 'every workload'],
    [[...population.names, 'outside'], 'every workload, outside'],
    [['ops/log', 'ops/scrape', 'outside'], 'ops/*, outside'],
    [['a/1', 'a/2', 'a/3', 'a/4', 'a/5', 'a/6'], 'a/1, a/2, a/3, a/4 and 2 more'],
  ])('%j is %s', (names, text) => {
    expect(nameList(names, population)).toBe(text);
  });

  it('writes ports behind a target, and few of many', () => {
    const ports = ['1', '2', '3', '4', '5', '6', '7'];
    expect(targetList({ from: [], to: ['shop/db'], ports }, population)).toBe(
      'shop/db:1, 2, 3, 4, 5 and 2 more',
    );
    expect(targetList({ from: [], to: ['a/x', 'a/y'], ports: ['1'] }, population)).toBe('a/x, a/y on 1');
  });
});

describe('formats', () => {
  it('a terminal sees what opens first, and which line did it', () => {
    expect(renderDiff(diff, options)).toMatchInlineSnapshot(`
      " + shop/web, shop/api → shop/db:5432, 9187
       + ops/log → shop/db:5432
           NetworkPolicy shop/x, ingress rule 1, lets it in                                 k8s/p.yaml:12

       - outside → ops/log:514/udp
           NetworkPolicy ops/all isolates ops/log (ingress)                                  k8s/q.yaml:3

       This change opens 5 connections and closes 1 (by the model, not proven)"
    `);
  });

  it('a pull request sees a table', () => {
    expect(renderDiffMarkdown(diff)).toMatchInlineSnapshot(`
      "### What this change opens and closes

      This change opens 5 connections and closes 1 (by the model, not proven).

      |  | from | to | by |
      | --- | --- | --- | --- |
      | 🔓 opens | <code>shop/web, shop/api</code> | <code>shop/db:5432, 9187</code> | NetworkPolicy shop/x, ingress rule 1, lets it in <code>k8s/p.yaml:12</code> |
      | 🔓 opens | <code>ops/log</code> | <code>shop/db:5432</code> | ″ |
      | 🔒 closes | <code>outside</code> | <code>ops/log:514/udp</code> | NetworkPolicy ops/all isolates ops/log (ingress) <code>k8s/q.yaml:3</code> |

      \`\`\`mermaid
      flowchart LR
        subgraph s0["shop"]
          n0["web"]
          n1["db"]
          n2["api"]
        end
        subgraph s1["ops"]
          n3["log"]
        end
        n4(["outside"])
        n0 ==>|"opens 5432, 9187"| n1
        n2 ==>|"opens 5432, 9187"| n1
        n3 ==>|"opens 5432"| n1
        n4 -.->|"closes 514/udp"| n3
      \`\`\`
      "
    `);
  });

  it('says that nothing changed', () => {
    expect(renderDiff(nothing, options)).toBe(
      ' = This change opens and closes no connection (by the model, not proven)',
    );
    expect(renderDiffMarkdown(nothing)).toContain('opens and closes no connection');
  });

  it('has everything as JSON', () => {
    const json = diffJson(diff);
    expect(json).toMatchObject({ version: 1, base: 'main', counts: { opened: 5, closed: 1 } });
    expect(json.opened).toEqual([
      {
        causes: [
          {
            kind: 'admitted',
            of: 'head',
            text: 'NetworkPolicy shop/x, ingress rule 1, lets it in',
            file: 'k8s/p.yaml',
            line: 12,
            column: 1,
          },
        ],
        connections: opened.connections.map(({ from, to, port, protocol }) => ({ from, to, port, protocol })),
        ranges: [],
      },
    ]);
  });

  it('keeps Markdown within its bytes, and counts what it leaves out', () => {
    const many = Array.from({ length: 1_500 }, (_, index) =>
      group([[`a/n${index}`, 'a/b', 1]], `policy-${index}`),
    );
    const text = renderDiffMarkdown({ ...nothing, opened: many });
    expect(bytes(text)).toBeLessThan(60_000);
    expect(text).toMatch(/\d+ more rows left out\./);
  });

  it('shows hostile names as text', () => {
    const hostile = {
      ...nothing,
      opened: [group([[HOSTILE, `a/${HOSTILE}`, 1]], HOSTILE)],
      names: [HOSTILE],
    };
    const markdown = renderDiffMarkdown(hostile);
    expect(markdown).not.toMatch(/<img|<\/details>|@octocat|\]\(javascript/);
    const [table = '', picture = ''] = markdown.split('```mermaid\n');
    expect(table.split('\n')).toHaveLength(9);
    expect(picture.split('\n').slice(0, 4)).toEqual([
      'flowchart LR',
      expect.stringMatching(/^ {2}n0\(\["[^"`<>]*"\]\)$/),
      expect.stringMatching(/^ {2}n1\(\["[^"`<>]*"\]\)$/),
      '  n0 ==>|"opens 1"| n1',
    ]);
    // eslint-disable-next-line no-control-regex -- a control character is what it looks for
    expect(renderDiff(hostile, options)).not.toMatch(/\u001b|\u202e/u);
  });
});
