import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PolicyDiff } from '../../src/core/policy-diff.ts';
import { diff } from '../../src/model/diff.ts';
import { compileModel } from '../../src/model/model.ts';
import { diffLines, nameList, targetList } from '../../src/report/diff/lines.ts';
import { policyOf, policySeed, withPolicies, world } from './arbitrary-clusters.ts';
import { modelOf } from './cluster.ts';

const PODS = `
{apiVersion: v1, kind: Pod, metadata: {namespace: shop, name: web, labels: {app: web}}, spec: {containers: [{ports: [{containerPort: 8080}]}]}}
---
{apiVersion: v1, kind: Pod, metadata: {namespace: shop, name: db, labels: {app: db}}, spec: {containers: [{ports: [{containerPort: 5432}]}]}}
`;
const policy = (rules: string) => `---
{apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: {namespace: shop, name: db}, spec: {podSelector: {matchLabels: {app: db}}, ${rules}}}
`;
const from = (peer: string, port = 5432) => policy(`ingress: [{from: [${peer}], ports: [{port: ${port}}]}]`);
const PROMETHEUS =
  '{namespaceSelector: {matchLabels: {team: ops}}, podSelector: {matchLabels: {app: prometheus}}}';
const CLIENT = '{podSelector: {matchLabels: {app: client}}}';

/** What opens and closes for pods that no manifest has: `+ any pod elsewhere → shop/db:5432`. */
function told(base: string, head: string): readonly string[] {
  const { opened, closed } = diff(modelOf(PODS + base), modelOf(PODS + head));
  const lines = (groups: PolicyDiff['opened'], sign: string) =>
    groups
      .flatMap((group) => diffLines(group, sign === '+'))
      .flatMap((line) =>
        line.from.flatMap((one) =>
          line.to.map(
            (other) =>
              `${sign} ${nameList([one], { names: [] })} → ${targetList({ ...line, to: [other] }, { names: [] })}`,
          ),
        ),
      )
      .filter((line) => /elsewhere|pods? with|any pod/.test(line));
  return [...lines(opened, '+'), ...lines(closed, '-')];
}

describe('a change is told', () => {
  it.each([
    [
      'where it opens to any pod elsewhere',
      from(CLIENT),
      from('{namespaceSelector: {}}'),
      ['+ any pod elsewhere → shop/db:5432'],
    ],
    [
      'where the policy goes: of any pod elsewhere, not of those who had some of it',
      from(PROMETHEUS),
      '',
      ['+ any pod elsewhere → shop/db:5432, every other port'],
    ],
    [
      'where it opens to pods that nobody has yet',
      from('{podSelector: {matchLabels: {app: web}}}'),
      from(PROMETHEUS),
      ['+ pods with app=prometheus in namespaces with team=ops → shop/db on 5432'],
    ],
    [
      'where it moves them to another port',
      from(PROMETHEUS),
      from(PROMETHEUS, 9090),
      [
        '+ pods with app=prometheus in namespaces with team=ops → shop/db on 9090',
        '- pods with app=prometheus in namespaces with team=ops → shop/db on 5432',
      ],
    ],
    [
      'of sending, too',
      policy('policyTypes: [Egress]'),
      policy(`policyTypes: [Egress], egress: [{to: [${CLIENT}]}, {ports: [{port: 443}]}]`),
      ['+ shop/db → any pod elsewhere on 443', '+ shop/db → pods with app=client in shop on every port'],
    ],
    ['not where nothing changes', from(PROMETHEUS), from(PROMETHEUS), []],
    [
      'not where somebody has the labels now',
      from(CLIENT),
      `${from(CLIENT)}---
{apiVersion: v1, kind: Pod, metadata: {namespace: shop, name: client, labels: {app: client}}}
`,
      [],
    ],
  ])('%s', (_, base, head, lines) => {
    expect(told(base, head)).toEqual(lines);
  });

  it('the other way round, closed is opened', () => {
    fc.assert(
      fc.property(world, fc.array(policySeed, { maxLength: 3 }), ({ inventory }, seeds) => {
        const base = compileModel(inventory).model;
        const head = compileModel(
          withPolicies(
            inventory,
            seeds.map((seed, index) => policyOf(seed, `q${index}`)),
          ),
        ).model;
        const flat = (groups: PolicyDiff['opened']) =>
          groups
            .flatMap(({ connections, ranges }) => [
              ...connections.map((one) => JSON.stringify(one)),
              ...ranges.map(({ from, to, ports }) => JSON.stringify({ from, to, ports })),
            ])
            .sort();
        const [there, back] = [diff(base, head), diff(head, base)];
        expect(flat(back.opened)).toEqual(flat(there.closed));
        expect(flat(back.closed)).toEqual(flat(there.opened));
      }),
      { numRuns: 60 },
    );
  });
});

it('a list of every workload keeps names with a slash that are none', () => {
  const names = ['shop/web', 'shop/db', 'shop/api'];
  expect(nameList([...names, '10.0.0.0/8', 'elsewhere'], { names })).toBe(
    'every workload, 10.0.0.0/8, any pod elsewhere',
  );
});
