import { describe, expect, it } from 'vitest';
import type { LiveObject } from '../../src/cluster/api/live-object.ts';
import { BARRIER_PORT, canaryPods } from '../../src/probe/canary.ts';
import type { CheckProbe } from '../../src/probe/plan.ts';
import { worldOf } from '../../src/probe/world.ts';
import { EnvironmentError } from '../../src/core/problem.ts';
import { probe } from '../../src/run/probe.ts';
import { check, host, workload } from '../cluster/objects.ts';
import { fakeNetwork, virtualClock, type Answer } from '../probe/fake-network.ts';

const pod = (name: string, restarts = 0, running = true): LiveObject => ({
  kind: 'Pod',
  metadata: { namespace: 'shop', name, uid: name },
  status: {
    podIP: name,
    containerStatuses: [
      { name: 'stub', ready: running, restartCount: restarts, state: running ? { running: {} } : {} },
    ],
  },
});

const db: CheckProbe = {
  ...{ id: 'c1', expected: 'deny', pod: { namespace: 'shop', name: 'web' } },
  ...{ address: 'db', port: 80, protocol: 'TCP' },
  witnesses: [{ pod: { namespace: 'shop', name: 'db' }, address: 'db', port: 80, protocol: 'TCP' }],
};
const checks = [
  {
    ...check(host('h', '192.0.2.1'), 80),
    id: 'c1',
    to: { kind: 'workload', workload: workload('Pod', 'shop', 'db') },
  } as const,
];

interface Story {
  /** What the API shows after probing, one look after another; the last one stays. Null: it does not answer. */
  readonly looks: readonly (readonly LiveObject[] | null)[];
  readonly canary?: Answer;
  readonly stubHostListens?: boolean;
  /** Until when the target refuses the node, too, on the clock. */
  readonly downMs?: number;
}

/** A deny that is cut, in a cluster to which something happens: how often it is asked, and what it is disturbed by. */
async function tell({ looks, canary = 'timeout', stubHostListens = true, downMs = 0 }: Story) {
  const clock = virtualClock();
  let looked = 0;
  const kubectl = {
    ...fakeNetwork(clock, (to, from, atMs) => {
      if (to === 'canary') return canary;
      return from !== 'node' ? 'timeout' : atMs < downMs ? 'refused' : 'connected';
    }),
    get: () => {
      const items = looks[Math.min(looked, looks.length - 1)];
      looked += 1;
      return items === null
        ? Promise.reject(new EnvironmentError('kubectl-get', 'x'))
        : Promise.resolve({ items });
    },
  };
  const { policies, disturbances } = await probe([db], {
    ...{ kubectl, clock, checks, onNode: canaryPods.node },
    canary: { pod: canaryPods.client, address: 'canary', port: BARRIER_PORT, protocol: 'TCP' },
    before: Promise.resolve(worldOf([pod('web'), pod('db')])),
    stubHostListens: () => Promise.resolve(stubHostListens),
  });
  return {
    asked: kubectl.scripts.filter((one) => one.pod === 'web').length,
    outcome: policies.observations.get('c1')?.outcome,
    testimony: policies.testimonies.get('c1'),
    disturbance: disturbances.get('c1'),
    tookMs: clock.now(),
  };
}

const quiet = [pod('web'), pod('db')];

describe('probing', () => {
  it('takes no more time, and looks once, where nothing changes', async () => {
    expect(await tell({ looks: [quiet] })).toEqual({
      ...{ asked: 1, outcome: 'timeout', testimony: 'prompt', disturbance: undefined, tookMs: 3_500 },
    });
  });

  it('says of a pod that was deleted that it was', async () => {
    const { disturbance, asked } = await tell({ looks: [[pod('web')]] });
    expect(disturbance).toEqual({ kind: 'pod', name: 'shop/db', what: 'deleted' });
    expect(asked).toBe(1);
  });

  it('asks again of a pod that restarted, once it runs', async () => {
    const down = [pod('web'), pod('db', 0, false)];
    const up = [pod('web'), pod('db', 1)];
    const { disturbance, testimony } = await tell({ looks: [down, down, down, up], downMs: 8_000 });
    expect({ disturbance, testimony }).toEqual({ disturbance: undefined, testimony: 'prompt' });
  });

  it('says of one that does not come back, or goes after all, that it did', async () => {
    const down = [pod('web'), pod('db', 0, false)];
    const up = [pod('web'), pod('db', 1)];
    const tellLong = async (...looks: Story['looks']) =>
      (await tell({ looks, downMs: Infinity })).disturbance;
    expect(await tellLong(down)).toMatchObject({ what: 'stopped' });
    expect(await tellLong(down, up, down)).toMatchObject({ what: 'stopped' });
    expect(await tellLong(down, up, [pod('web')])).toMatchObject({ what: 'deleted' });
  });

  it('lets an answer stand that shows by itself that its target was there, though that ended afterwards', async () => {
    const { disturbance, asked } = await tell({ looks: [[pod('web'), pod('db', 0, false)]] });
    expect({ disturbance, asked }).toEqual({ disturbance: undefined, asked: 1 });
  });

  it('takes no answer of a time in which policies were not enforced', async () => {
    expect((await tell({ looks: [quiet], canary: 'connected' })).disturbance).toEqual({ kind: 'canary' });
  });

  it('leaves alone what does not ask the stub host that ended', async () => {
    expect((await tell({ looks: [quiet], stubHostListens: false })).disturbance).toBeUndefined();
  });

  it('waits for an API server that is away, and says when it stays away', async () => {
    expect((await tell({ looks: [null, null, quiet] })).disturbance).toBeUndefined();
    expect((await tell({ looks: [null] })).disturbance).toEqual({ kind: 'api' });
  });
});
