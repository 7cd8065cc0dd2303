import { describe, expect, it } from 'vitest';
import { explain } from '../../src/model/explain.ts';
import { evidenceText } from '../../src/report/format/evidence.ts';
import { connection, modelOf } from './cluster.ts';

const CLUSTER = `
apiVersion: v1
kind: Namespace
metadata: {name: ops, labels: {team: ops}}
---
apiVersion: v1
kind: Pod
metadata: {namespace: shop, name: web, labels: {app: web, tier: front}}
spec: {containers: [{ports: [{name: http, containerPort: 8080}]}]}
---
apiVersion: v1
kind: Pod
metadata: {namespace: shop, name: db, labels: {app: db}}
spec: {containers: [{ports: [{name: postgres, containerPort: 5432}]}]}
---
apiVersion: v1
kind: Pod
metadata: {namespace: shop, name: replica, labels: {app: replica}}
spec: {containers: [{ports: [{name: pg, containerPort: 5432}]}]}
---
apiVersion: v1
kind: Pod
metadata: {namespace: shop, name: agent, labels: {app: agent}}
spec: {hostNetwork: true, containers: [{ports: [{containerPort: 9100}]}]}
---
apiVersion: apps/v1
kind: Deployment
metadata: {namespace: shop, name: api}
spec: {template: {metadata: {labels: {app: api, tier: back, track: v2}}, spec: {containers: [{ports: [{containerPort: 8080}]}]}}}
---
apiVersion: v1
kind: Pod
metadata: {namespace: shop, name: old, labels: {app: old, track: v1}}
spec: {containers: [{ports: [{containerPort: 8080}]}]}
---
apiVersion: v1
kind: Pod
metadata: {namespace: ops, name: prometheus, labels: {app: prometheus}}
spec: {containers: [{ports: [{containerPort: 9090}]}]}
`;

/** The near misses that are told of one connection under policies in namespace shop (or as `namespace | spec`). */
function told(from: string, to: string, ...specs: readonly string[]): readonly string[] {
  const policies = specs.map((written, index) => {
    const [namespace, spec] = written.includes(' | ') ? written.split(' | ') : ['shop', written];
    return `---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {namespace: ${namespace ?? ''}, name: p${index}}
spec: ${spec ?? ''}
`;
  });
  const model = modelOf(CLUSTER + policies.join(''));
  const { evidence } = explain(model, connection(model, from, to), 'allow');
  return evidence
    .filter(({ kind }) => kind !== 'cut' && kind !== 'open')
    .map((line) => evidenceText(line).replace(/^NetworkPolicy shop\/p0, \w+ rule 1, /, ''));
}

const db = (rule: string) => `{podSelector: {matchLabels: {app: db}}, ingress: [${rule}]}`;
const web = (rule: string) =>
  `{podSelector: {matchLabels: {app: web}}, policyTypes: [Egress], egress: [${rule}]}`;
const WEB = '{podSelector: {matchLabels: {app: web}}}';

describe('what nearly let it through', () => {
  it.each<[string, readonly string[]]>([
    [
      'a name that only other pods have',
      told('shop/web', 'shop/db:5432', db(`{from: [${WEB}], ports: [{port: pg}]}`)),
    ],
    ['a name that is another number', told('shop/web', 'shop/db:5433', db('{ports: [{port: postgres}]}'))],
    ['a misspelt name', told('shop/web', 'shop/db:6000', db('{ports: [{port: postgre}]}'))],
    ['another number', told('shop/web', 'shop/db:5432', db(`{from: [${WEB}], ports: [{port: 5433}]}`))],
    ['another protocol', told('shop/web', 'shop/db:5432/udp', db('{ports: [{port: 5432}]}'))],
    ['a name for an address', told('shop/web', '203.0.113.7:443', web('{ports: [{port: https}]}'))],
    [
      'a podSelector for a pod of another namespace',
      told('ops/prometheus', 'shop/db:5432', db('{from: [{podSelector: {matchLabels: {app: prometheus}}}]}')),
    ],
    [
      'a label with another value',
      told('shop/web', 'shop/db:5432', db('{from: [{podSelector: {matchLabels: {app: replica}}}]}')),
    ],
    [
      'a namespace label with another value',
      told(
        'ops/prometheus',
        'shop/db:5432',
        db('{from: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: shop}}}]}'),
      ),
    ],
    [
      'a label that is missing',
      told(
        'ops/prometheus',
        'shop/db:5432',
        db('{from: [{namespaceSelector: {}, podSelector: {matchLabels: {tier: front}}}]}'),
      ),
    ],
    [
      'an AND for an OR',
      told(
        'ops/prometheus',
        'shop/db:5432',
        db(
          '{from: [{namespaceSelector: {matchLabels: {team: ops}}, podSelector: {matchLabels: {app: web}}}]}',
        ),
      ),
    ],
    [
      'another label, beside a namespace that fits',
      told(
        'shop/web',
        'shop/db:5432',
        db(
          '{from: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: shop}}, podSelector: {matchLabels: {app: replica}}}]}',
        ),
      ),
    ],
    [
      "another rule's protocol, before the same peer and another port",
      told(
        'shop/web',
        'shop/db:5432',
        db(`{ports: [{port: 5353, protocol: UDP}]}, {from: [${WEB}], ports: [{port: 5433}]}`),
      ),
    ],
    [
      'an exception',
      told(
        'shop/web',
        '203.0.113.7:443',
        web('{to: [{ipBlock: {cidr: 203.0.113.0/24, except: [203.0.113.0/28]}}]}'),
      ),
    ],
    ['another block', told('shop/web', '203.0.113.7:443', web('{to: [{ipBlock: {cidr: 198.51.100.0/24}}]}'))],
    [
      'a Service’s address',
      told('shop/web', 'shop/db:5432', web('{to: [{ipBlock: {cidr: 10.96.0.10/32}}]}')),
    ],
    [
      'a part of the pods’ range',
      told('shop/web', 'shop/db:5432', web('{to: [{ipBlock: {cidr: 10.244.0.0/24}}]}')),
    ],
    [
      'a selector for the host network',
      told('shop/web', 'shop/agent:9100', web('{to: [{podSelector: {matchLabels: {app: agent}}}]}')),
    ],
    [
      'a selector for an address',
      told('shop/web', '203.0.113.7:443', web('{to: [{namespaceSelector: {}}]}')),
    ],
    [
      'a direction that policyTypes leave out',
      told(
        'shop/web',
        'shop/db:5432',
        '{podSelector: {}, policyTypes: [Ingress, Egress], ingress: [{}]}',
        '{podSelector: {matchLabels: {app: web}}, policyTypes: [Ingress], egress: [{}]}',
      ),
    ],
    [
      'a policy in another namespace, with a peer of the right one',
      told('shop/web', 'shop/db:5432', '{podSelector: {}}', `ops | ${db(`{from: [${WEB}]}`)}`),
    ],
    [
      'a policy in another namespace',
      told(
        'ops/prometheus',
        'shop/db:5432',
        '{podSelector: {}}',
        `ops | ${db('{from: [{podSelector: {}}]}')}`,
      ),
    ],
  ])('%s', (_, lines) => {
    expect(lines).toMatchSnapshot();
  });
});

describe('what is so, and nothing that only looks like it', () => {
  const inside = (namespace: string, spec: string) => `${namespace} | ${spec}`;

  it('is a label that is there and must not be, whatever the object itself has', () => {
    const without = (operator: string) =>
      db(`{from: [{podSelector: {matchExpressions: [{key: tier, ${operator}}]}}]}`);
    expect(told('shop/web', 'shop/db:5432', without('operator: NotIn, values: [front]'))).toEqual([
      'does not match: podSelector wants `tier!=front`, shop/web has `tier=front`',
    ]);
    expect(told('shop/api', 'shop/db:5432', without('operator: DoesNotExist'))).toEqual([
      'does not match: podSelector wants `!tier`, shop/api has `tier=back`',
    ]);
    expect(told('shop/api', 'shop/db:5432', without('operator: NotIn, values: [back]'))).toEqual([
      'does not match: podSelector wants `tier!=back`, shop/api has `tier=back`',
    ]);
  });

  it('is a policy that excludes the pod by a label', () => {
    const rest = '{podSelector: {matchExpressions: [{key: tier, operator: DoesNotExist}]}, ingress: []}';
    expect(told('shop/db', 'shop/api:8080', inside('shop', rest))).toEqual([
      'NetworkPolicy shop/p0 would isolate it, and does not select shop/api: its podSelector wants `!tier`, shop/api has `tier=back`',
      expect.stringContaining('selects shop/db'),
    ]);
  });

  it('is a range without the pods, and no Service', () => {
    const world = (except: string) => web(`{to: [{ipBlock: {cidr: 0.0.0.0/0, except: [${except}]}}]}`);
    expect(told('shop/web', 'shop/db:5432', world('10.244.0.0/16'))).toEqual([
      "does not match: ipBlock `0.0.0.0/0` except 10.244.0.0/16 does not hold the pods' addresses: use a podSelector for shop/db",
    ]);
    expect(told('shop/web', 'shop/db:5432', web('{to: [{ipBlock: {cidr: 10.96.0.0/12}}]}'))).toEqual([
      expect.stringContaining('is the address of a Service'),
    ]);
  });

  it('is the label that the pods of CoreDNS have', () => {
    const coredns = '{to: [{namespaceSelector: {}, podSelector: {matchLabels: {k8s-app: coredns}}}]}';
    expect(told('shop/web', 'kube-system/kube-dns:53/udp', web(coredns))).toEqual([
      expect.stringContaining('did you mean `k8s-app=kube-dns`?'),
    ]);
  });

  it('is another number, which nobody has misspelt', () => {
    const track = '{from: [{podSelector: {matchLabels: {track: v1}}}]}';
    const [line] = told('shop/api', 'shop/db:5432', db(track));
    expect(line).toBe('does not match: podSelector wants `track=v1`, shop/api has `track=v2`');
  });
});

describe('what was meant to cut it', () => {
  it.each<[string, readonly string[]]>([
    [
      'a policy that selects nothing',
      told('shop/web', 'shop/db:5432', '{podSelector: {matchLabels: {app: dbb}}}'),
    ],
    [
      'a policy in another namespace',
      told('shop/web', 'shop/db:5432', 'ops | {podSelector: {matchLabels: {app: db}}}'),
    ],
    [
      'a default deny in a namespace that is spelt much like it',
      told('ops/prometheus', 'shop/db:5432', 'shopp | {podSelector: {}}'),
    ],
    [
      'a default deny without a namespace',
      told('ops/prometheus', 'shop/db:5432', 'default | {podSelector: {}}'),
    ],
    ['a default deny of another namespace', told('shop/web', 'shop/db:5432', 'ops | {podSelector: {}}')],
    [
      'NotIn, which holds for who has no such label',
      told(
        'ops/prometheus',
        'shop/db:5432',
        db(
          '{from: [{namespaceSelector: {}, podSelector: {matchExpressions: [{key: tier, operator: NotIn, values: [front]}]}}]}',
        ),
      ),
    ],
    [
      '`egress: []` without policyTypes',
      told('shop/web', 'shop/db:5432', '{podSelector: {matchLabels: {app: web}}, egress: []}'),
    ],
  ])('%s', (_, lines) => {
    expect(lines).toMatchSnapshot();
  });
});

describe('a slip is told first, what may well be meant is not', () => {
  const ops = 'namespaceSelector: {matchLabels: {team: ops}}';
  const first = (from: string, rule: string) => {
    const policy = `---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {namespace: shop, name: p0}
spec: ${db(rule)}
`;
    const model = modelOf(CLUSTER + policy);
    const { evidence, likelyTypo } = explain(model, connection(model, from, 'shop/db:5432'), 'allow');
    return { likelyTypo: likelyTypo === true, isRule: evidence[0]?.kind === 'rule-misses' };
  };

  it.each([
    [
      'both selectors of one peer pick nobody',
      'shop/web',
      `{from: [{${ops}, podSelector: {matchLabels: {app: web}}}]}`,
      true,
    ],
    [
      'both selectors pick somebody else',
      'shop/web',
      '{from: [{namespaceSelector: {}, podSelector: {matchLabels: {app: replica}}}]}',
      false,
    ],
    [
      'a peer that nobody here is',
      'shop/web',
      '{from: [{podSelector: {matchLabels: {app: grafana}}}]}',
      false,
    ],
    ['the other protocol', 'shop/web', `{from: [${WEB}], ports: [{port: 5432, protocol: UDP}]}`, true],
  ])('%s', (_, from, rule, sure) => {
    expect(first(from, rule)).toEqual({ likelyTypo: sure, isRule: sure });
  });
});
