import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupBy } from '../../src/core/group-by.ts';
import { PROTOCOLS, type Inventory } from '../../src/core/objects.ts';
import type { Both } from '../../src/model/all-ports.ts';
import {
  axisEnds,
  isForeign,
  outsideAddresses,
  strangerEntry,
  type AxisEnds,
  type AxisEntry,
} from '../../src/model/axes.ts';
import { wantedPods } from '../../src/model/wanted-pods.ts';
import { withBlocks } from '../../src/model/changed-blocks.ts';
import type { Connection } from '../../src/model/connection.ts';
import { decide } from '../../src/model/decide.ts';
import { diff } from '../../src/model/diff.ts';
import { compileModel, type Model } from '../../src/model/model.ts';
import { isEveryPort, joined, minus, portRanges, type PortRange } from '../../src/model/port-ranges.ts';
import { connectionsOf } from '../../src/model/matrix.ts';
import { otherPortsOf } from '../../src/model/other-ports.ts';
import { reachOf } from '../../src/model/reach.ts';
import { diffLines, targetList } from '../../src/report/diff/lines.ts';
import { sentenceBetween } from './change-sentence.ts';
import { policyOf, policySeed, withPolicies, world } from './arbitrary-clusters.ts';
import { modelOf } from './cluster.ts';

const PODS = `
apiVersion: v1
kind: Pod
metadata: {namespace: shop, name: web, labels: {app: web}}
spec: {containers: [{ports: [{containerPort: 8080}]}]}
---
apiVersion: v1
kind: Pod
metadata: {namespace: shop, name: db, labels: {app: db}}
spec: {containers: [{ports: [{name: pg, containerPort: 9000}]}]}
`;
const admit = (ports: string, from = '{podSelector: {matchLabels: {app: web}}}') => `---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {namespace: shop, name: db}
spec:
  podSelector: {matchLabels: {app: db}}
  ingress:
    - from: [${from}]
      ${ports}
`;

/** What a change of `ports:` opens and closes. */
function told(base: string, head: string) {
  const found = diff(modelOf(PODS + base), modelOf(PODS + head));
  const lines = (groups: typeof found.opened, opens: boolean) =>
    groups.flatMap((group) =>
      diffLines(group, opens).map(
        (line) => `${line.from.join()} → ${targetList(line, { names: ['shop/web', 'shop/db'] })}`,
      ),
    );
  return [
    ...lines(found.opened, true).map((line) => `+ ${line}`),
    ...lines(found.closed, false).map((line) => `- ${line}`),
  ];
}

describe('addresses outside the cluster', () => {
  const office = (...blocks: readonly string[]) =>
    admit('ports: [{port: 9000}]', blocks.map((one) => `{ipBlock: ${one}}`).join(', '));
  const near = '{cidr: 198.51.100.0/24}';
  it.each<[string, string, string, readonly string[]]>([
    [
      'a wider range: the rest of it',
      office(near),
      office('{cidr: 198.51.0.0/16}'),
      ['+ 198.51.0.0/16 → shop/db on 9000'],
    ],
    [
      'another range',
      office(near),
      office('{cidr: 192.0.2.0/24}'),
      ['+ 192.0.2.0/24 → shop/db on 9000', '- 198.51.100.0/24 → shop/db on 9000'],
    ],
    [
      'an exception',
      office('{cidr: 0.0.0.0/0}'),
      office('{cidr: 0.0.0.0/0, except: [203.0.113.0/24]}'),
      ['- 203.0.113.0/24 → shop/db on 9000'],
    ],
    [
      'a wider range of IPv6',
      office('{cidr: "2001:db8:1::/48"}'),
      office('{cidr: "2001:db8::/32"}'),
      ['+ 2001:db8::/32 → shop/db on 9000'],
    ],
    [
      'many ranges of a rule are one',
      office(near),
      office(
        near,
        '{cidr: 192.0.2.0/26}',
        '{cidr: 192.0.2.64/26}',
        '{cidr: 192.0.2.128/26}',
        '{cidr: 192.0.2.192/26}',
      ),
      ['+ 192.0.2.0/26, 192.0.2.64/26, 192.0.2.128/26 and 1 more → shop/db on 9000'],
    ],
    [
      'what everybody outside gains, or all but who had it, is told of them',
      office(near),
      office('{cidr: 0.0.0.0/0}'),
      ['+ shop/web,elsewhere,outside → shop/db:9000'],
    ],
    ['the same ranges, written otherwise', office('{cidr: 198.51.100.7/24}'), office(near), []],
    ['an empty difference', office('{cidr: 198.51.100.0/25}', '{cidr: 198.51.100.128/25}'), office(near), []],
  ])('%s', (_, base, head, lines) => {
    expect(told(base, head)).toEqual(lines);
  });
});

describe('ports that nobody declares', () => {
  it.each([
    ['`ports` deleted', 'ports: [{port: 9000}]', '', '+ shop/web → shop/db on every port (was 9000)'],
    ['`ports` written', '', 'ports: [{port: 9000}]', '- shop/web → shop/db on every port (now 9000)'],
    [
      'a range widened',
      'ports: [{port: 8000}]',
      'ports: [{port: 8000, endPort: 8100}]',
      '+ shop/web → shop/db on 8000-8100 (was 8000)',
    ],
    [
      'a range moved',
      'ports: [{port: 8000, endPort: 8100}]',
      'ports: [{port: 8050, endPort: 8200}]',
      '+ shop/web → shop/db on 8101-8200',
      '- shop/web → shop/db on 8000-8049',
    ],
    [
      'a number left out',
      'ports: [{port: 9000}]',
      'ports: [{protocol: TCP}]',
      '+ shop/web → shop/db on every TCP port (was 9000)',
    ],
    [
      'a protocol changed',
      'ports: [{port: 9000}]',
      'ports: [{port: 9000, protocol: UDP}]',
      '+ shop/web → shop/db on 9000/udp',
      '- shop/web → shop/db:9000',
    ],
    ['a name for its number', 'ports: [{port: 9000}]', 'ports: [{port: pg}]'],
    [
      'a declared port beside all others',
      'ports: [{port: 1}]',
      '',
      '+ shop/web → shop/db:9000, every other port (was 1)',
    ],
    ['one order for another', 'ports: [{port: 1}, {port: 2}]', 'ports: [{port: 2}, {port: 1}]'],
    [
      'a range in two parts',
      'ports: [{port: 1, endPort: 9}]',
      'ports: [{port: 1, endPort: 4}, {port: 5, endPort: 9}]',
    ],
  ])('%s', (_, base, head, ...lines) => {
    expect(told(admit(base), admit(head))).toEqual(lines);
  });

  it('are counted once for a pair that has nothing else, with the line that did it', () => {
    const [base, head] = [modelOf(PODS + admit('ports: [{port: 9000}]')), modelOf(PODS + admit(''))];
    const found = diff(base, head);
    expect(sentenceBetween(base, head)).toBe('This change opens 1 connection');
    expect(found.opened).toMatchObject([
      { causes: [{ kind: 'admitted', at: { line: 18 } }], connections: [], ranges: [{ from: 'shop/web' }] },
    ]);
  });

  it('of a workload that becomes one of another kind are as they were', () => {
    const web = (kind: string) => `---
apiVersion: apps/v1
kind: ${kind}
metadata: {namespace: shop, name: cart}
spec: {template: {metadata: {labels: {app: cart}}, spec: {containers: [{ports: [{containerPort: 7000}]}]}}}
`;
    expect(told(web('Deployment'), web('StatefulSet'))).toEqual([]);
  });
});

describe('for any two versions', () => {
  const compile = (inventory: Parameters<typeof compileModel>[0]) => compileModel(inventory).model;

  it('the diff is empty exactly when both answer alike, for every pair, port and protocol', () => {
    let empty = 0;
    let full = 0;
    const changes = fc.record({
      policies: fc.option(fc.array(policySeed, { maxLength: 3 }), { nil: undefined }),
      others: fc.option(world, { nil: undefined }),
    });
    fc.assert(
      fc.property(world, changes, ({ inventory }, { policies, others }) => {
        const base = compile(inventory);
        const changed = others ? withPods(inventory, others.inventory) : inventory;
        const seeds = policies?.map((seed, index) => policyOf(seed, `q${index}`));
        const head = compile(withPolicies(changed, seeds ?? inventory.policies));
        const { opened, closed } = diff(base, head);
        const same = answersAlike(base, head);
        if (same) empty++;
        else full++;
        // Pods that nobody has yet are no end of the matrix: what is told of them alone has tests of its own.
        const wanted = new Set([base, head].flatMap(wantedPods).map(({ stranger }) => stranger.label));
        const told = [...opened, ...closed]
          .flatMap(({ connections, ranges }) => [...connections, ...ranges])
          .filter(({ from, to }) => !wanted.has(from) && !wanted.has(to));
        expect(told.length === 0).toBe(same);
      }),
      { numRuns: 200 },
    );
    expect(Math.min(empty, full)).toBeGreaterThan(5);
  });

  it('the matrix and the ports beside it are what `decide` says, for every pair, port and protocol', () => {
    fc.assert(
      fc.property(world, ({ inventory }) => {
        const model = compile(inventory);
        const { sources, targets } = axisEnds(model, outsideAddresses([model]));
        const reach = reachOf(model);
        const key = (from: string, to: string, port: number, protocol: string) =>
          `${from} ${to} ${port} ${protocol}`;
        const cells = new Map(
          [...connectionsOf(model, reach)].map((one) => [
            key(one.from, one.to, one.port, one.protocol),
            one.allowed,
          ]),
        );
        const beside = groupBy(otherPortsOf(model, reach), ({ from, to }) => `${from} ${to}`);
        for (const from of sources) {
          for (const to of targets) {
            const isSelf = from.name === to.name;
            // What strangers do among themselves nobody asks.
            if (isForeign(from) && isForeign(to)) continue;
            const [others] = beside.get(`${from.name} ${to.name}`) ?? [];
            for (const { protocol, port } of samples([model])) {
              const { allowed, path } = decide(model, connection(from, to, port, protocol));
              const cell = cells.get(key(from.name, to.name, port, protocol));
              const has = (ranges: readonly PortRange[] = []) =>
                ranges.some((one) => one.protocol === protocol && one.first <= port && port <= one.last);
              if (cell !== undefined) expect(cell).toBe(allowed);
              if (path === 'same-pod' || (isSelf && from.kind === 'workload' && from.workload.hostNetwork))
                continue;
              expect(has(others?.others) || cell === true).toBe(allowed);
              expect(has(others?.others) && cell !== undefined).toBe(false);
              if (others) expect(has(others.open)).toBe(allowed);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('the ranges are what `decide` says at their borders and beyond', () => {
    fc.assert(
      fc.property(world, fc.array(policySeed, { maxLength: 3 }), ({ inventory }, seeds) => {
        const policies = seeds.map((seed, index) => policyOf(seed, `q${index}`));
        const base = compile(inventory);
        const head = compile(withPolicies(inventory, policies));
        const { opened, closed } = diff(base, head);
        for (const { from, to, open } of [...opened, ...closed].flatMap(({ ranges }) => ranges)) {
          for (const [version, model] of [
            ['base', base],
            ['head', head],
          ] as const) {
            const { sources, targets } = endsOf(model, { base, head });
            const strangers = [model, base, head]
              .flatMap(wantedPods)
              .map(({ stranger }) => strangerEntry(stranger));
            const ends = {
              from: [...sources, ...strangers].find(({ name }) => name === from),
              to: [...targets, ...strangers].find(({ name }) => name === to),
            };
            for (const { protocol, port } of samples([base, head])) {
              const inside = open[version].some(
                (range) => range.protocol === protocol && range.first <= port && port <= range.last,
              );
              expect(decide(model, connection(ends.from, ends.to, port, protocol)).allowed).toBe(inside);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('ranges of ports', () => {
  it('cover every port of every protocol once, and join to all of them', () => {
    const { policies, workloads } = modelOf(
      PODS + admit('ports: [{port: pg}, {port: 65535}, {port: 1, endPort: 80}]'),
    );
    const ranges = portRanges(
      policies.flatMap(({ ingress }) => ingress.flatMap(({ ports }) => ports)),
      workloads.flatMap(({ ports }) => ports),
    );
    const count = ranges.reduce((sum, { first, last }) => sum + last - first + 1, 0);
    expect(count).toBe(3 * 65_535);
    expect(isEveryPort(joined(ranges))).toBe(true);
    expect(minus(ranges, joined(ranges))).toEqual([]);
  });
});

/** Every port beside a border, from what policies and pods write rather than from the ranges under test. */
function samples(models: readonly Model[]) {
  const numbers = new Set([1, 65_535]);
  const policyPorts = models
    .flatMap(({ policies }) => policies)
    .flatMap(({ ingress, egress }) => [...ingress, ...egress])
    .flatMap(({ ports }) => ports)
    .flatMap(({ port, endPort }) => [port, endPort].filter((one) => typeof one === 'number'));
  const declared = models.flatMap(({ workloads }) =>
    workloads.flatMap(({ ports }) => ports.map((one) => one.number)),
  );
  for (const number of [...policyPorts, ...declared]) {
    for (const port of [number - 1, number, number + 1]) if (port >= 1 && port <= 65_535) numbers.add(port);
  }
  return PROTOCOLS.flatMap((protocol) => [...numbers].map((port) => ({ port, protocol })));
}

/** The same workloads with what those of another cluster have: labels, ports, replicas, the node's network. */
function withPods(inventory: Inventory, { workloads, namespaces }: Inventory): Inventory {
  return {
    ...inventory,
    namespaces,
    workloads: inventory.workloads.map((one, index) => {
      const { labels, ports, replicas, hostNetwork } = workloads[index] ?? one;
      return { ...one, labels, ports, replicas, hostNetwork };
    }),
  };
}

/** The ends of one version, with the addresses that ipBlocks of either tell apart. */
function endsOf(model: Model, models: Both<Model>): AxisEnds {
  const addresses = outsideAddresses([models.base, models.head]);
  const { sources, targets } = axisEnds(model, addresses);
  const blocks = withBlocks({ sources: [], targets: [] }, models, addresses).sources.map(({ base }) => base);
  return { sources: [...sources, ...blocks], targets: [...targets, ...blocks] };
}

function answersAlike(base: Model, head: Model): boolean {
  const ends = endsOf(base, { base, head });
  const others = endsOf(head, { base, head });
  const asked = samples([base, head]);
  const twin = (list: readonly AxisEntry[], name: string) => list.find((one) => one.name === name);
  return ends.sources.every((from) =>
    ends.targets.every((to) =>
      asked.every(({ port, protocol }) => {
        const there = connection(
          twin(others.sources, from.name),
          twin(others.targets, to.name),
          port,
          protocol,
        );
        return decide(base, connection(from, to, port, protocol)).allowed === decide(head, there).allowed;
      }),
    ),
  );
}

function connection(
  from: AxisEntry | undefined,
  to: AxisEntry | undefined,
  port: number,
  protocol: Connection['protocol'],
): Connection {
  if (!from || !to) throw new Error('an end that the other version lacks');
  const end = (one: AxisEntry) => (one.kind === 'address' ? { ip: one.ip } : one.workload);
  return { from: end(from), to: end(to), port, protocol };
}
