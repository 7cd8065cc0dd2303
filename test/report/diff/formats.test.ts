import { describe, expect, it } from 'vitest';
import type { DiffGroup, PolicyDiff } from '../../../src/model/diff.ts';
import { diffJson } from '../../../src/report/diff/json.ts';
import { diffLines, nameList, targetList } from '../../../src/report/diff/lines.ts';
import { renderDiffMarkdown } from '../../../src/report/diff/markdown.ts';
import { renderDiff } from '../../../src/report/diff/terminal.ts';
import { bytes } from '../../../src/report/format/markdown.ts';
import { plainPalette } from '../../../src/report/format/palette.ts';
import { at, HOSTILE, policyRef, ruleRef } from '../fixtures.ts';

const options = { columns: 100, palette: plainPalette };
const population = { names: ['shop/web', 'shop/api', 'shop/db', 'ops/log', 'ops/scrape'] };

function group(pairs: readonly (readonly [string, string, number])[], name = 'x'): DiffGroup {
  const where = at('k8s/p.yaml', 12);
  return {
    causes: [{ kind: 'admitted', of: 'head', rule: ruleRef(policyRef('shop', name, where), 0), at: where }],
    connections: pairs.map(([from, to, port]) => ({ from, to, port, protocol: 'TCP' })),
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
const diff: PolicyDiff = {
  version: 1,
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
      connections: [{ from: 'outside', to: 'ops/log', port: 514, protocol: 'UDP' }],
      ranges: [],
    },
  ],
  changes: [],
};
const none: PolicyDiff = { version: 1, opened: [], closed: [], changes: [] };

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
    expect(renderDiff(diff, population, options)).toMatchInlineSnapshot(`
      " + shop/web, shop/api → shop/db:5432, 9187
       + ops/log → shop/db:5432
           NetworkPolicy shop/x, ingress rule 1, lets it in                                 k8s/p.yaml:12

       - outside → ops/log:514/udp
           NetworkPolicy ops/all isolates ops/log (ingress)                                  k8s/q.yaml:3

       5 connections opened, 1 closed, by the model: not proven"
    `);
  });

  it('a pull request sees a table', () => {
    expect(renderDiffMarkdown(diff, population)).toMatchInlineSnapshot(`
      "### What this change opens and closes

      5 connections opened, 1 closed, by the model: not proven

      |  | from | to | by |
      | --- | --- | --- | --- |
      | 🔓 opens | <code>shop/web, shop/api</code><br><code>ops/log</code> | <code>shop/db:5432, 9187</code><br><code>shop/db:5432</code> | NetworkPolicy shop/x, ingress rule 1, lets it in <code>k8s/p.yaml:12</code> |
      | 🔒 closes | <code>outside</code> | <code>ops/log:514/udp</code> | NetworkPolicy ops/all isolates ops/log (ingress) <code>k8s/q.yaml:3</code> |
      "
    `);
  });

  it('says that nothing changed', () => {
    expect(renderDiff(none, population, options)).toBe(' = no connection is opened or closed, by the model');
    expect(renderDiffMarkdown(none, population)).toContain('no connection is opened or closed');
  });

  it('has everything as JSON', () => {
    const json = diffJson(diff, 'main', 'HEAD');
    expect(json).toMatchObject({ version: 1, base: 'main', head: 'HEAD' });
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
        connections: opened.connections,
        ranges: [],
      },
    ]);
  });

  it('keeps Markdown within its bytes, and counts what it leaves out', () => {
    const many = Array.from({ length: 1_500 }, (_, index) =>
      group([[`a/n${index}`, 'a/b', 1]], `policy-${index}`),
    );
    const text = renderDiffMarkdown({ version: 1, opened: many, closed: [], changes: [] }, population);
    expect(bytes(text)).toBeLessThan(60_000);
    expect(text).toMatch(/\d+ more groups left out\./);
  });

  it('shows hostile names as text', () => {
    const hostile = {
      version: 1 as const,
      opened: [group([[HOSTILE, `a/${HOSTILE}`, 1]], HOSTILE)],
      closed: [],
      changes: [],
    };
    const markdown = renderDiffMarkdown(hostile, { names: [HOSTILE] });
    expect(markdown).not.toMatch(/<img|<\/details>|@octocat|\]\(javascript/);
    expect(markdown.split('\n')).toHaveLength(8);
    // eslint-disable-next-line no-control-regex -- a control character is what it looks for
    expect(renderDiff(hostile, population, options)).not.toMatch(/\u001b|\u202e/u);
  });
});
