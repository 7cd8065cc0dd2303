import { describe, expect, it } from 'vitest';
import { modelOf, reaches } from './cluster.ts';
import type { NetworkOptions } from '../../src/model/network.ts';

/*
 * Each clause of the API reference of NetworkPolicy (networking.k8s.io/v1) and of the concept page, by a test named
 * after it. `reaches` asks for a connection; the cluster is the same throughout, the policies differ.
 */

const CLUSTER = `
apiVersion: v1
kind: Namespace
metadata: {name: shop, labels: {team: shop}}
---
apiVersion: v1
kind: Namespace
metadata: {name: ops, labels: {team: ops, stage: prod}}
---
apiVersion: v1
kind: Pod
metadata: {namespace: shop, name: web, labels: {app: web, tier: front}}
spec: {containers: [{ports: [{name: http, containerPort: 8080}]}]}
---
apiVersion: v1
kind: Pod
metadata: {namespace: shop, name: api, labels: {app: api, tier: back}}
spec: {containers: [{ports: [{name: http, containerPort: 9000}, {name: dns, containerPort: 53, protocol: UDP}]}]}
---
apiVersion: v1
kind: Pod
metadata: {namespace: shop, name: db, labels: {app: db, tier: back}}
spec: {containers: [{ports: [{name: pg, containerPort: 5432}]}, {ports: [{name: pg, containerPort: 5433}]}]}
---
apiVersion: v1
kind: Pod
metadata: {namespace: shop, name: agent, labels: {app: agent}}
spec: {hostNetwork: true, containers: [{ports: [{name: http, containerPort: 9100}]}]}
---
apiVersion: v1
kind: Pod
metadata: {namespace: ops, name: web, labels: {app: web}}
spec: {containers: [{ports: [{name: http, containerPort: 8080}]}]}
---
apiVersion: apps/v1
kind: StatefulSet
metadata: {namespace: ops, name: etcd}
spec:
  replicas: 3
  template: {metadata: {labels: {app: etcd}}, spec: {containers: [{ports: [{containerPort: 2379}]}]}}
`;

/** Policies by their specs, in namespace shop unless a spec is given as [namespace, spec]. */
function under(specs: readonly (string | readonly [string, string])[], options?: NetworkOptions) {
  const policies = specs.map((one, index) => {
    const [namespace, spec] = typeof one === 'string' ? ['shop', one] : one;
    return `---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {namespace: ${namespace}, name: p${index}}
spec: ${spec}
`;
  });
  const model = modelOf(CLUSTER + policies.join(''), options);
  return (from: string, to: string) => reaches(model, from, to);
}

const DB = 'podSelector: {matchLabels: {app: db}}';
const WEB = 'podSelector: {matchLabels: {app: web}}';

describe('isolation', () => {
  it('a pod that no policy selects takes and makes every connection', () => {
    const ask = under([]);
    expect([
      ask('shop/web', 'shop/db:5432'),
      ask('203.0.113.7', 'shop/db:1'),
      ask('shop/db', '203.0.113.7:443'),
    ]).toEqual([true, true, true]);
  });

  it('a policy isolates only what its podSelector picks, in its own namespace', () => {
    const ask = under([`{${WEB}}`]);
    expect([ask('shop/api', 'shop/web:8080'), ask('shop/web', 'shop/api:9000')]).toEqual([false, true]);
    expect(ask('shop/api', 'ops/web:8080')).toBe(true);
  });

  it('an empty podSelector picks every pod of the namespace', () => {
    const ask = under(['{podSelector: {}}']);
    expect([
      ask('ops/web', 'shop/web:8080'),
      ask('ops/web', 'shop/db:5432'),
      ask('shop/web', 'ops/web:8080'),
    ]).toEqual([false, false, true]);
  });

  it('ingress and egress isolate apart from each other', () => {
    const ask = under([`{${WEB}, policyTypes: [Egress]}`]);
    expect([ask('shop/api', 'shop/web:8080'), ask('shop/web', 'shop/api:9000')]).toEqual([true, false]);
  });

  it("both the source's egress and the target's ingress must let a connection pass", () => {
    const out = `{${WEB}, policyTypes: [Egress], egress: [{to: [{${DB}}]}]}`;
    const into = `{${DB}, policyTypes: [Ingress], ingress: [{from: [{podSelector: {matchLabels: {app: api}}}]}]}`;
    expect(under([out])('shop/web', 'shop/db:5432')).toBe(true);
    expect(under([out, into])('shop/web', 'shop/db:5432')).toBe(false);
    expect(under([into])('shop/api', 'shop/db:5432')).toBe(true);
  });

  it('policies add up: what any of them admits is admitted', () => {
    const rule = (app: string) => `{${DB}, ingress: [{from: [{podSelector: {matchLabels: {app: ${app}}}}]}]}`;
    const ask = under([rule('web'), rule('api'), '{podSelector: {}}']);
    expect([
      ask('shop/web', 'shop/db:5432'),
      ask('shop/api', 'shop/db:5432'),
      ask('ops/web', 'shop/db:5432'),
    ]).toEqual([true, true, false]);
  });

  it('replies need no rule: the direction is that of who connects', () => {
    const ask = under([`{${DB}, policyTypes: [Egress]}`]);
    expect([ask('shop/web', 'shop/db:5432'), ask('shop/db', 'shop/web:8080')]).toEqual([true, false]);
  });
});

describe('policyTypes', () => {
  const everyone = '[{}]';

  it('absent: Ingress, even with no ingress rule', () => {
    expect(under([`{${DB}}`])('shop/web', 'shop/db:5432')).toBe(false);
  });

  it('absent with an egress rule: both', () => {
    const ask = under([`{${WEB}, egress: [{to: [{${DB}}]}]}`]);
    expect([
      ask('shop/api', 'shop/web:8080'),
      ask('shop/web', 'shop/api:9000'),
      ask('shop/web', 'shop/db:1'),
    ]).toEqual([false, false, true]);
  });

  it('absent with `egress: []`: Ingress alone', () => {
    expect(under([`{${WEB}, egress: []}`])('shop/web', 'shop/api:9000')).toBe(true);
  });

  it('an empty list is an absent one', () => {
    expect(under([`{${WEB}, policyTypes: []}`])('shop/api', 'shop/web:8080')).toBe(false);
  });

  it('rules of a direction that is left out mean nothing', () => {
    const ask = under([`{${DB}, policyTypes: [Egress], ingress: [{from: [{${WEB}}]}], egress: ${everyone}}`]);
    expect([ask('ops/web', 'shop/db:5432'), ask('shop/db', 'ops/web:8080')]).toEqual([true, true]);
  });

  it('Egress alone with no rule cuts everything that goes out', () => {
    const ask = under([`{${WEB}, policyTypes: [Egress]}`]);
    expect([
      ask('shop/web', 'shop/db:5432'),
      ask('shop/web', '203.0.113.7:443'),
      ask('shop/web', 'kube-system/kube-dns:53/udp'),
    ]).toEqual([false, false, false]);
  });
});

describe('rules and peers', () => {
  it('`ingress: []` admits nothing', () => {
    expect(under([`{${DB}, ingress: []}`])('shop/web', 'shop/db:5432')).toBe(false);
  });

  it('`ingress: [{}]` admits everything, from outside too', () => {
    const ask = under([`{${DB}, ingress: [{}]}`]);
    expect([ask('ops/web', 'shop/db:5432'), ask('203.0.113.7', 'shop/db:9/udp')]).toEqual([true, true]);
  });

  it.each(['from: []', 'from: null', 'ports: [{port: 5432}]'])(
    '`%s`, without peers, admits everyone',
    (rule) => {
      const ask = under([`{${DB}, ingress: [{${rule}}]}`]);
      expect([ask('ops/web', 'shop/db:5432'), ask('203.0.113.7', 'shop/db:5432')]).toEqual([true, true]);
    },
  );

  it('a podSelector alone picks pods of the policy’s own namespace', () => {
    const ask = under([`{${DB}, ingress: [{from: [{${WEB}}]}]}`]);
    expect([
      ask('shop/web', 'shop/db:5432'),
      ask('ops/web', 'shop/db:5432'),
      ask('shop/api', 'shop/db:5432'),
    ]).toEqual([true, false, false]);
  });

  it('an empty podSelector in a peer picks every pod of the policy’s own namespace', () => {
    const ask = under([`{${DB}, ingress: [{from: [{podSelector: {}}]}]}`]);
    expect([
      ask('shop/api', 'shop/db:5432'),
      ask('ops/web', 'shop/db:5432'),
      ask('203.0.113.7', 'shop/db:5432'),
    ]).toEqual([true, false, false]);
  });

  it('a namespaceSelector alone picks every pod of the namespaces', () => {
    const ask = under([`{${DB}, ingress: [{from: [{namespaceSelector: {matchLabels: {team: ops}}}]}]}`]);
    expect([
      ask('ops/web', 'shop/db:5432'),
      ask('ops/etcd', 'shop/db:5432'),
      ask('shop/web', 'shop/db:5432'),
    ]).toEqual([true, true, false]);
  });

  it('an empty namespaceSelector picks every pod of every namespace, and nobody outside', () => {
    const ask = under([`{${DB}, ingress: [{from: [{namespaceSelector: {}}]}]}`]);
    expect([
      ask('ops/web', 'shop/db:5432'),
      ask('shop/web', 'shop/db:5432'),
      ask('203.0.113.7', 'shop/db:5432'),
    ]).toEqual([true, true, false]);
  });

  it('both selectors in one peer must match', () => {
    const ask = under([
      `{${DB}, ingress: [{from: [{namespaceSelector: {matchLabels: {team: ops}}, ${WEB}}]}]}`,
    ]);
    expect([
      ask('ops/web', 'shop/db:5432'),
      ask('shop/web', 'shop/db:5432'),
      ask('ops/etcd', 'shop/db:5432'),
    ]).toEqual([true, false, false]);
  });

  it('selectors in two peers are alternatives', () => {
    const ask = under([
      `{${DB}, ingress: [{from: [{namespaceSelector: {matchLabels: {team: ops}}}, {${WEB}}]}]}`,
    ]);
    expect([
      ask('ops/web', 'shop/db:5432'),
      ask('shop/web', 'shop/db:5432'),
      ask('shop/api', 'shop/db:5432'),
    ]).toEqual([true, true, false]);
  });

  it('the label kubernetes.io/metadata.name is every namespace’s own name', () => {
    const own = (name: string) => `{matchLabels: {kubernetes.io/metadata.name: ${name}}}`;
    const ask = under([`{${DB}, ingress: [{from: [{namespaceSelector: ${own('ops')}}]}]}`]);
    expect([ask('ops/web', 'shop/db:5432'), ask('shop/web', 'shop/db:5432')]).toEqual([true, false]);
  });
});

describe('matchExpressions', () => {
  const admitted = (expression: string) => {
    const ask = under([`{${DB}, ingress: [{from: [{podSelector: {matchExpressions: [${expression}]}}]}]}`]);
    return ['web', 'api', 'db'].filter((name) => name !== 'db' && ask(`shop/${name}`, 'shop/db:5432'));
  };

  it.each([
    ['In: the label has one of the values', '{key: tier, operator: In, values: [front, side]}', ['web']],
    ['In: an absent label never has', '{key: zone, operator: In, values: [a]}', []],
    ['NotIn: the label has none of the values', '{key: tier, operator: NotIn, values: [front]}', ['api']],
    ['NotIn: an absent label has none of them', '{key: zone, operator: NotIn, values: [a]}', ['web', 'api']],
    ['Exists: the label is there', '{key: tier, operator: Exists}', ['web', 'api']],
    ['DoesNotExist: the label is not there', '{key: tier, operator: DoesNotExist}', []],
    ['DoesNotExist: of a label that nobody has', '{key: zone, operator: DoesNotExist}', ['web', 'api']],
    [
      'several: all of them',
      '{key: tier, operator: Exists}, {key: app, operator: NotIn, values: [web]}',
      ['api'],
    ],
  ])('%s', (_, expression, expected) => {
    expect(admitted(expression)).toEqual(expected);
  });

  it('matchLabels and matchExpressions together: all of them', () => {
    const both =
      '{matchLabels: {tier: back}, matchExpressions: [{key: app, operator: In, values: [web, api]}]}';
    const ask = under([`{${DB}, ingress: [{from: [{podSelector: ${both}}]}]}`]);
    expect([ask('shop/web', 'shop/db:5432'), ask('shop/api', 'shop/db:5432')]).toEqual([false, true]);
  });

  it('a label whose key JavaScript objects inherit is absent', () => {
    expect(admitted('{key: constructor, operator: Exists}')).toEqual([]);
  });
});

describe('ports', () => {
  const ask = (ports: string) => under([`{podSelector: {}, ingress: [{ports: ${ports}}]}`]);

  it.each(['[]', 'null'])('`ports: %s` is every port of every protocol', (ports) => {
    expect([ask(ports)('ops/web', 'shop/db:1'), ask(ports)('ops/web', 'shop/db:2/sctp')]).toEqual([
      true,
      true,
    ]);
  });

  it('a number, whose protocol is TCP unless it says otherwise', () => {
    const open = ask('[{port: 53}]');
    expect([
      open('ops/web', 'shop/api:53'),
      open('ops/web', 'shop/api:53/udp'),
      open('ops/web', 'shop/api:54'),
    ]).toEqual([true, false, false]);
  });

  it.each(['UDP', 'SCTP'] as const)('protocol %s', (protocol) => {
    const open = ask(`[{port: 53, protocol: ${protocol}}]`);
    const lower = protocol.toLowerCase();
    expect([open('ops/web', `shop/api:53/${lower}`), open('ops/web', 'shop/api:53')]).toEqual([true, false]);
  });

  it('a protocol alone is every port of it, and an empty item every TCP port', () => {
    expect([
      ask('[{protocol: UDP}]')('ops/web', 'shop/db:9/udp'),
      ask('[{protocol: UDP}]')('ops/web', 'shop/db:9'),
    ]).toEqual([true, false]);
    expect([ask('[{}]')('ops/web', 'shop/db:9'), ask('[{}]')('ops/web', 'shop/db:9/udp')]).toEqual([
      true,
      false,
    ]);
  });

  it('endPort: the range holds both its ends', () => {
    const open = ask('[{port: 100, endPort: 200}]');
    const ports = [99, 100, 150, 200, 201];
    expect(ports.map((port) => open('ops/web', `shop/db:${port}`))).toEqual([false, true, true, true, false]);
  });

  it('a name is resolved on the target pod, and differs between pods', () => {
    const open = ask('[{port: http}]');
    expect([open('ops/web', 'shop/web:8080'), open('ops/web', 'shop/api:9000')]).toEqual([true, true]);
    expect([
      open('ops/web', 'shop/web:9000'),
      open('ops/web', 'shop/api:8080'),
      open('ops/web', 'shop/db:8080'),
    ]).toEqual([false, false, false]);
  });

  it('a name that two containers of a pod share is both numbers', () => {
    const open = ask('[{port: pg}]');
    expect([open('ops/web', 'shop/db:5432'), open('ops/web', 'shop/db:5433')]).toEqual([true, true]);
  });

  it('a name has a protocol too', () => {
    expect(ask('[{port: dns}]')('ops/web', 'shop/api:53/udp')).toBe(false);
    expect(ask('[{port: dns, protocol: UDP}]')('ops/web', 'shop/api:53/udp')).toBe(true);
  });

  it('a name in an egress rule is the target pod’s', () => {
    const open = under([`{${WEB}, policyTypes: [Egress], egress: [{ports: [{port: http}]}]}`]);
    expect([
      open('shop/web', 'shop/api:9000'),
      open('shop/web', 'shop/api:8080'),
      open('shop/web', 'ops/web:8080'),
    ]).toEqual([true, false, true]);
  });

  it('a name means nothing on an address outside, nor on a pod of the host network', () => {
    const open = under([`{${WEB}, policyTypes: [Egress], egress: [{ports: [{port: http}]}]}`]);
    expect([open('shop/web', '203.0.113.7:80'), open('shop/web', 'shop/agent:9100')]).toEqual([false, false]);
  });

  it('several ports are alternatives, and a rule wants a peer and a port', () => {
    const open = under([`{${DB}, ingress: [{from: [{${WEB}}], ports: [{port: 1}, {port: 5432}]}]}`]);
    expect([
      open('shop/web', 'shop/db:5432'),
      open('shop/web', 'shop/db:2'),
      open('shop/api', 'shop/db:5432'),
    ]).toEqual([true, false, false]);
  });
});

describe('ipBlock', () => {
  const egress = (block: string, options?: NetworkOptions) =>
    under([`{${WEB}, policyTypes: [Egress], egress: [{to: [{ipBlock: ${block}}]}]}`], options);

  it('admits the addresses of its CIDR', () => {
    const ask = egress('{cidr: 203.0.113.0/29}');
    expect([ask('shop/web', '203.0.113.7:443'), ask('shop/web', '203.0.113.8:443')]).toEqual([true, false]);
  });

  it('except takes addresses out again', () => {
    const ask = egress('{cidr: 203.0.113.0/24, except: [203.0.113.8/29, 203.0.113.128/25]}');
    const hosts = [7, 8, 15, 16, 200];
    expect(hosts.map((host) => ask('shop/web', `203.0.113.${host}:443`))).toEqual([
      true,
      false,
      false,
      true,
      false,
    ]);
  });

  it('an address that except takes out may be admitted by another peer', () => {
    const ask = egress('{cidr: 203.0.113.0/24, except: [203.0.113.8/29]}}, {ipBlock: {cidr: 203.0.113.9/32}');
    expect([ask('shop/web', '203.0.113.8:443'), ask('shop/web', '203.0.113.9:443')]).toEqual([false, true]);
  });

  it('IPv6, with except', () => {
    const ask = egress('{cidr: "2001:db8::/32", except: ["2001:db8:1::/48"]}');
    expect([ask('shop/web', '[2001:db8::7]:443'), ask('shop/web', '[2001:db8:1::7]:443')]).toEqual([
      true,
      false,
    ]);
  });

  it('0.0.0.0/0 holds no IPv6 address, and ::/0 no IPv4 one', () => {
    expect(egress('{cidr: 0.0.0.0/0}')('shop/web', '[2001:db8::7]:443')).toBe(false);
    expect(egress('{cidr: "::/0"}')('shop/web', '203.0.113.7:443')).toBe(false);
  });

  it('in ingress it admits clients from outside', () => {
    const ask = under([`{${WEB}, ingress: [{from: [{ipBlock: {cidr: 198.51.100.0/24}}]}]}`]);
    expect([ask('198.51.100.1', 'shop/web:8080'), ask('203.0.113.7', 'shop/web:8080')]).toEqual([
      true,
      false,
    ]);
  });

  it('left to the implementation: it matches pods by their addresses, as Calico does', () => {
    expect(egress('{cidr: 0.0.0.0/0}')('shop/web', 'shop/db:5432')).toBe(true);
    expect(egress('{cidr: 10.244.0.0/16}')('shop/web', 'shop/db:5432')).toBe(true);
    expect(egress('{cidr: 0.0.0.0/0, except: [10.0.0.0/8]}')('shop/web', 'shop/db:5432')).toBe(false);
    expect(egress('{cidr: 10.244.0.0/24}')('shop/web', 'shop/db:5432')).toBe(false);
  });

  it('a pod whose address is known is matched by it', () => {
    const podAddresses = new Map([
      ['shop/Pod/db', '10.244.0.9'],
      ['shop/Pod/api', '10.244.1.9'],
    ]);
    const ask = egress('{cidr: 10.244.0.0/24}', { podAddresses });
    expect([ask('shop/web', 'shop/db:5432'), ask('shop/web', 'shop/api:9000')]).toEqual([true, false]);
  });

  it('left to the implementation: a Service’s address is translated before policies look, so a block over it is void', () => {
    expect(egress('{cidr: 10.96.0.0/16}')('shop/web', 'shop/db:5432')).toBe(false);
  });
});

describe('nodes and the host network', () => {
  const deny = '{podSelector: {}, policyTypes: [Ingress, Egress]}';

  it('the node that a pod runs on always reaches it', () => {
    expect(under([deny])('172.18.0.2', 'shop/db:5432')).toBe(true);
  });

  it('left to the implementation: a pod on the host network is its node, and no policy of its own applies', () => {
    const ask = under([deny]);
    expect([
      ask('shop/agent', 'shop/db:5432'),
      ask('ops/web', 'shop/agent:9100'),
      ask('shop/agent', '203.0.113.7:1'),
    ]).toEqual([true, true, true]);
  });

  it('left to the implementation: no selector picks it; an ipBlock over the node, or everyone, does', () => {
    const egress = (to: string) =>
      under([`{${WEB}, policyTypes: [Egress], egress: [${to}]}`], { nodeIp: '172.18.0.5' })(
        'shop/web',
        'shop/agent:9100',
      );
    expect(egress('{to: [{podSelector: {}}]}')).toBe(false);
    expect(egress('{to: [{namespaceSelector: {}}]}')).toBe(false);
    expect(egress('{to: [{ipBlock: {cidr: 172.18.0.5/32}}]}')).toBe(true);
    expect(egress('{}')).toBe(true);
  });
});

describe('a pod and itself', () => {
  it('is never cut off from itself', () => {
    expect(under(['{podSelector: {}, policyTypes: [Ingress, Egress]}'])('shop/db', 'shop/db:5432')).toBe(
      true,
    );
  });

  it('replicas of one workload are different pods, between which policies decide', () => {
    const deny = ['ops', '{podSelector: {}, policyTypes: [Ingress]}'] as const;
    expect(under([deny])('ops/etcd', 'ops/etcd:2379')).toBe(false);
  });
});
