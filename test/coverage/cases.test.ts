import { describe, expect, test } from 'vitest';
import type { Mutant } from '../../src/core/coverage.ts';
import { coverageOf, mutantsOf, totalOf } from '../../src/coverage/coverage.ts';
import { coverProject } from '../../src/project/coverage.ts';
import { fateWords, mutationWords, partWords } from '../../src/report/coverage/words.ts';
import { cluster } from '../model/cluster.ts';
import { read } from './repositories.ts';

const PODS = `
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop, labels: { app: web } }
spec: { containers: [{ name: a, image: x, ports: [{ containerPort: 8080 }, { containerPort: 9090, name: metrics }] }] }
---
apiVersion: v1
kind: Pod
metadata: { name: db, namespace: shop, labels: { app: db } }
spec: { containers: [{ name: a, image: x, ports: [{ containerPort: 5432 }] }] }
---
apiVersion: v1
kind: Pod
metadata: { name: scraper, namespace: ops, labels: { app: scraper } }
spec: { containers: [{ name: a, image: x }] }
`;

const policy = (spec: string): string => `${PODS}---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: p, namespace: shop }
spec:
${spec.replace(/^\n|\n\s*$/g, '')}
`;

/** The changes to a policy as people are told them, a line each. */
function told(spec: string, rules: string): readonly string[] {
  const one = read(cluster(policy(spec)), `version: 1\nrules:\n${rules}`);
  expect(one.problems).toEqual([]);
  return coverProject({ ...one, hosts: [] }).lines.flatMap(({ mutants }) => mutants.map(words));
}

function words(mutant: Mutant): string {
  return [mutant.at.line, partWords(mutant), mutationWords(mutant), fateWords(mutant)].join(' | ');
}

const DENY = '  - { name: r, from: ops/scraper, deny: [shop/db:5432] }\n';

describe('what becomes of the parts of a policy', () => {
  test('a policy, its only rule, peer and port', () => {
    const spec = `
  podSelector: { matchLabels: { app: db } }
  policyTypes: [Ingress]
  ingress:
    - from:
        - podSelector:
            matchLabels: { app: web }
      ports:
        - port: 5432`;
    expect(told(spec, DENY)).toMatchSnapshot();
  });

  test('conditions with several values, and expressions', () => {
    const spec = `
  podSelector:
    matchExpressions:
      - key: app
        operator: In
        values:
          - db
          - web
  ingress:
    - from:
        - podSelector:
            matchExpressions:
              - { key: app, operator: NotIn, values: [db, other] }
          namespaceSelector:
            matchLabels: { kubernetes.io/metadata.name: shop }`;
    expect(told(spec, DENY)).toMatchSnapshot();
  });

  test('blocks, their exceptions, and ranges of ports', () => {
    const spec = `
  podSelector: { matchLabels: { app: db } }
  policyTypes:
    - Egress
  egress:
    - to:
        - ipBlock:
            cidr: 203.0.113.0/24
            except:
              - 203.0.113.64/26
      ports:
        - port: 8000
          endPort: 9090`;
    expect(told(spec, '  - { name: r, from: shop/db, allow: ["203.0.113.7:8000"] }\n')).toMatchSnapshot();
  });

  test('a selector that matches nothing changes nothing, or only pods that nobody has', () => {
    const spec = `
  podSelector: { matchLabels: { app: gone } }
  ingress: []`;
    expect(told(spec, DENY).slice(0, 1)).toEqual(['17 | the policy | removed | changes nothing here']);
    const peer = `
  podSelector: { matchLabels: { app: db } }
  ingress:
    - from:
        - podSelector: { matchLabels: { app: web } }
        - namespaceSelector: { matchLabels: { team: nobody } }`;
    const removed = told(peer, '  - { name: r, from: shop/web, allow: [shop/db:5432] }\n').find((one) =>
      one.includes('team=nobody | removed'),
    );
    expect(removed).toBe(
      '25 | from any pod in namespaces with team=nobody | removed | only any pod in namespaces with team=nobody → shop/db:5432 would be cut',
    );
  });

  test('rules of a direction that policyTypes leave out change nothing', () => {
    const spec = `
  podSelector: {}
  policyTypes: [Ingress]
  egress:
    - to: [{ podSelector: {} }]`;
    const found = told(spec, DENY).filter((one) => one.includes('egress') || one.includes('| to '));
    expect(found).not.toEqual([]);
    expect(found.every((one) => one.endsWith('changes nothing here'))).toBe(true);
  });

  test('without policyTypes the last rule of egress takes the isolation with it', () => {
    const spec = `
  podSelector: { matchLabels: { app: web } }
  egress:
    - to: [{ podSelector: { matchLabels: { app: db } } }]`;
    const rules = '  - { name: out, from: shop/web, deny: [internet:443], allow: [shop/db:5432] }\n';
    expect(told(spec, rules).find((one) => one.includes('egress rule 1'))).toBe(
      '23 | egress rule 1 | removed | out: deny shop/web → internet:443',
    );
  });
});

describe('coverageOf', () => {
  const one = read(
    cluster(policy('  podSelector: {}\n  policyTypes: [Ingress, Egress]')),
    `version: 1\nrules:\n${DENY}`,
  );
  const mutants = mutantsOf(one.model, { checks: one.checks, hosts: [] });

  test('a line is what the worst of its changes is', () => {
    const { lines, pinned, unpinned, percent } = coverageOf(mutants, '');
    expect(lines.map(({ at, fate }) => [at.line, fate])).toEqual([
      [17, 'pinned'],
      [22, 'unpinned'],
    ]);
    expect({ pinned, unpinned, percent }).toEqual({ pinned: 1, unpinned: 1, percent: 50 });
  });

  test('nothing to pin is all pinned, and the percentage is rounded down', () => {
    expect(coverageOf([], '')).toMatchObject({ pinned: 0, unpinned: 0, percent: 100 });
    const some = { pinned: 199, unpinned: 1, beyondRules: 0, noEffect: 3, percent: 0 };
    expect(totalOf([some])).toEqual({ ...some, percent: 99 });
    expect(totalOf([some, { ...some, pinned: 0 }])).toMatchObject({ pinned: 199, unpinned: 2, percent: 99 });
  });
});
