import { expect, it } from 'vitest';
import type { FoundCluster } from '../../../src/cluster/lifecycle/find.ts';
import { clustersJson, renderClusters, renderDeleted } from '../../../src/report/clusters/clusters.ts';
import { plainOptions } from '../../../src/report/format/palette.ts';

function cluster(name: string, ageMs: number, more: Partial<FoundCluster> = {}): FoundCluster {
  return {
    name,
    folder: `/tmp/${name}`,
    hasFolder: true,
    madeAt: '2026-11-26T11:58:55.123456789Z',
    ageMs,
    inUse: false,
    containers: [
      { id: '1', name: `${name}-control-plane`, image: 'kindest/node:v1', isNode: true, isRunning: true },
    ],
    ...more,
  };
}

const host = { id: '2', name: 'x-stub-host', image: 'agnhost', isNode: false, isRunning: true };
const used = cluster('netproof-00000001', 65_000, { inUse: true });
const kept = cluster('netproof-00000002', 3 * 3_600_000 + 60_000);
const all = [
  cluster('netproof-00000003', 60 * 3_600_000, { containers: [] }),
  { ...kept, containers: [...kept.containers, host] },
  used,
];
const memory = new Map([
  ['netproof-00000001', 912 * 2 ** 20],
  ['netproof-00000002', 2.5 * 2 ** 30],
]);

it('lists them', () => {
  expect(renderClusters(all, memory, plainOptions)).toMatchInlineSnapshot(`
    " netproof-00000003  2 days               its folder alone     left behind
     netproof-00000002  3 h 1 min   2.5 GiB  1 node, 1 stub host  kept, or left behind
     netproof-00000001  1 min 05 s  912 MiB  1 node               a run is at work on it

     3 clusters, 2 of them unused: \`netproof down\` deletes what no run works on"
  `);
  expect(renderClusters([used], new Map(), plainOptions)).toMatchInlineSnapshot(`
    " netproof-00000001  1 min 05 s  1 node  a run is at work on it

     1 cluster, 0 of them unused"
  `);
  expect(renderClusters([], new Map(), plainOptions)).toMatchInlineSnapshot(
    `" no cluster of netproof's is on this machine"`,
  );
});

it('says what was deleted, and what was not', () => {
  expect(renderDeleted([kept], [used], plainOptions)).toMatchInlineSnapshot(`
    " deleted netproof-00000002: 1 node
     left alone netproof-00000001: a run is at work on it; \`netproof down netproof-00000001\` deletes it all the same"
  `);
  expect(renderDeleted([], [], plainOptions)).toMatchInlineSnapshot(
    `" nothing of netproof's is left on this machine"`,
  );
});

it('has them as data', () => {
  expect(clustersJson([used], memory)).toMatchInlineSnapshot(`
    [
      {
        "containers": [
          {
            "image": "kindest/node:v1",
            "name": "netproof-00000001-control-plane",
            "node": true,
            "running": true,
          },
        ],
        "folder": "/tmp/netproof-00000001",
        "inUse": true,
        "madeAt": "2026-11-26T11:58:55.123456789Z",
        "memoryBytes": 956301312,
        "name": "netproof-00000001",
      },
    ]
  `);
});
