import { describe, expect, it } from 'vitest';
import type { Observation } from '../../src/core/observation.ts';
import type { CheckProbe } from '../../src/probe/plan.ts';
import { observeControl, observePolicies } from '../../src/probe/settle.ts';
import { verdictOf } from '../../src/probe/verdict.ts';
import { fakeNetwork, virtualClock, type Answer, type FakeNetwork } from './fake-network.ts';

function probe(
  id: string,
  expected: 'allow' | 'deny',
  address: string,
  more: Partial<CheckProbe> = {},
): CheckProbe {
  const pod = { namespace: 'shop', name: 'web' };
  return { id, expected, pod, address, port: 80, protocol: 'TCP', ...more };
}

const witness = (name: string, address: string): Partial<CheckProbe> => ({
  witnesses: [{ pod: { namespace: 'shop', name }, address, port: 80, protocol: 'TCP' }],
});

type World = (address: string, from: string, atMs: number) => Answer;

function arrange(world: World): {
  readonly kubectl: FakeNetwork;
  readonly clock: ReturnType<typeof virtualClock>;
} {
  const clock = virtualClock();
  return { kubectl: fakeNetwork(clock, world), clock };
}

/** `timeout 3x settled 0`, with what is special. */
function shown(observation: Observation | undefined): string {
  if (!observation) return 'nothing';
  const { outcome, samples, settledMs, flaky, unsettled } = observation;
  const special = [...(flaky ? ['flaky'] : []), ...(unsettled === true ? ['unsettled'] : [])];
  return [outcome, `${samples.length}x`, ...special, `settled ${settledMs}`].join(' ');
}

describe('the control', () => {
  it('asks once where everything connects', async () => {
    const { kubectl, clock } = arrange(() => 'connected');
    const seen = await observeControl([probe('c1', 'deny', 'db'), probe('c2', 'allow', 'api')], {
      kubectl,
      clock,
    });
    expect(kubectl.scripts).toHaveLength(1);
    expect([...seen.values()].map(shown)).toEqual(['connected 1x settled 0', 'connected 1x settled 0']);
  });

  it('waits for a Service that lags behind, asking again only what has not connected', async () => {
    const { kubectl, clock } = arrange((to, _, atMs) =>
      to === 'late' && atMs < 1_200 ? 'refused' : 'connected',
    );
    const seen = await observeControl([probe('c1', 'deny', 'late'), probe('c2', 'allow', 'api')], {
      kubectl,
      clock,
    });
    expect(shown(seen.get('c1'))).toBe('connected 4x settled 1500');
    expect(shown(seen.get('c2'))).toBe('connected 1x settled 0');
  });

  it('records what was never reached, and ends', async () => {
    const { kubectl, clock } = arrange((to) => (to === 'gone' ? 'timeout' : 'refused'));
    const seen = await observeControl([probe('c1', 'deny', 'gone'), probe('c2', 'allow', 'shut')], {
      kubectl,
      clock,
      deadlineMs: 8_000,
    });
    expect(seen.get('c1')?.outcome).toBe('timeout');
    expect(seen.get('c2')?.outcome).toBe('refused');
    expect(clock.now()).toBeLessThan(13_000);
  });

  it('asks at least twice, however short the deadline', async () => {
    const { kubectl, clock } = arrange((_, __, atMs) => (atMs === 0 ? 'timeout' : 'connected'));
    const seen = await observeControl([probe('c1', 'deny', 'db')], { kubectl, clock, deadlineMs: 0 });
    expect(seen.get('c1')?.outcome).toBe('connected');
  });

  it('stops when it is told to', async () => {
    const { kubectl, clock } = arrange(() => 'refused');
    const seen = await observeControl([probe('c1', 'deny', 'db')], {
      kubectl,
      clock,
      signal: AbortSignal.abort(),
    });
    expect(kubectl.scripts).toHaveLength(0);
    expect(seen.get('c1')?.outcome).toBe('error');
  });
});

describe('with the policies', () => {
  const cut: World = (to) => (to === 'db' ? 'timeout' : 'connected');

  it('proves denies and confirms allows in one exec, in the time that the denies take', async () => {
    const { kubectl, clock } = arrange(cut);
    const { observations } = await observePolicies(
      [probe('deny', 'deny', 'db'), probe('allow', 'allow', 'api')],
      { kubectl, clock },
    );
    expect(shown(observations.get('deny'))).toBe('timeout 3x settled 0');
    expect(shown(observations.get('allow'))).toBe('connected 2x settled 0');
    expect(kubectl.scripts).toHaveLength(1);
    expect(clock.now()).toBe(4_000);
  });

  it('asks for as many timeouts as it is told', async () => {
    const { kubectl, clock } = arrange(cut);
    const { observations } = await observePolicies([probe('c1', 'deny', 'db')], {
      kubectl,
      clock,
      samples: 5,
    });
    expect(shown(observations.get('c1'))).toBe('timeout 5x settled 0');
  });

  it('gives a policy that is late time to settle, and says how much it took', async () => {
    const { kubectl, clock } = arrange((_, __, atMs) => (atMs < 700 ? 'connected' : 'timeout'));
    const { observations } = await observePolicies([probe('c1', 'deny', 'db')], { kubectl, clock });
    expect(shown(observations.get('c1'))).toBe('timeout 6x settled 1000');
  });

  it('calls a deny that keeps connecting what it is, and soon', async () => {
    const { kubectl, clock } = arrange(() => 'connected');
    const { observations } = await observePolicies([probe('c1', 'deny', 'db')], { kubectl, clock });
    expect(observations.get('c1')?.outcome).toBe('connected');
    expect(clock.now()).toBeLessThan(9_000);
  });

  it('calls a deny flaky that was cut and gets through again, and asks no more', async () => {
    const { kubectl, clock } = arrange((_, __, atMs) => (atMs < 900 ? 'timeout' : 'connected'));
    const { observations } = await observePolicies([probe('c1', 'deny', 'db')], { kubectl, clock });
    expect(observations.get('c1')?.flaky).toBe(true);
    expect(kubectl.scripts).toHaveLength(1);
  });

  it('calls an allow flaky that connects and then does not', async () => {
    const { kubectl, clock } = arrange((to, _, atMs) =>
      to === 'db' || atMs > 1_000 ? 'timeout' : 'connected',
    );
    const { observations } = await observePolicies([probe('c1', 'allow', 'api'), probe('c2', 'deny', 'db')], {
      kubectl,
      clock,
    });
    expect(observations.get('c1')?.flaky).toBe(true);
  });

  it('takes an allow that was late', async () => {
    const { kubectl, clock } = arrange((_, __, atMs) => (atMs < 2_000 ? 'timeout' : 'connected'));
    const { observations } = await observePolicies([probe('c1', 'allow', 'api')], { kubectl, clock });
    expect(observations.get('c1')).toMatchObject({ outcome: 'connected', flaky: false });
  });

  it('calls an allow that stays cut a timeout, after more than one packet', async () => {
    const { kubectl, clock } = arrange(() => 'timeout');
    const { observations } = await observePolicies([probe('c1', 'allow', 'api')], { kubectl, clock });
    const seen = observations.get('c1');
    expect(seen).toMatchObject({ outcome: 'timeout', flaky: false });
    expect(seen?.unsettled).toBeUndefined();
    expect(seen?.samples.length).toBeGreaterThanOrEqual(4);
    expect(clock.now()).toBeLessThan(9_000);
  });

  it('takes no exec that was cut for an answer', async () => {
    const { kubectl, clock } = arrange(() => 'lost');
    const { observations } = await observePolicies([probe('c1', 'deny', 'db'), probe('c2', 'allow', 'api')], {
      kubectl,
      clock,
    });
    expect([...observations.values()].map((seen) => seen.outcome)).toEqual(['error', 'error']);
  });
});

describe('a Service of several pods', () => {
  const service = probe('c1', 'deny', 'service', {
    witnesses: ['a', 'b'].map((name) => ({
      ...{ pod: { namespace: 'shop', name }, address: name, port: 80, protocol: 'TCP' as const },
    })),
  });
  const verdict = async (world: World): Promise<string> => {
    const { kubectl, clock } = arrange(world);
    const { observations, targetAlive } = await observePolicies([service], { kubectl, clock });
    const control = { outcome: 'connected', samples: [], settledMs: 0, flaky: false } as const;
    const alive = targetAlive.get('c1');
    return Object.values(
      verdictOf({
        expected: 'deny',
        control,
        observation: observations.get('c1') ?? null,
        endpointsReady: true,
        samples: 3,
        ...(alive !== undefined && { targetAlive: alive }),
      }),
    ).join(' ');
  };

  it('is not cut while one of them is open, though chance led to the other each time', async () => {
    expect(await verdict((to, from) => (to === from || to === 'b' ? 'connected' : 'timeout'))).toBe(
      'fail let-through',
    );
  });

  it('proves nothing with a dead one among them: it may have been the one that was met', async () => {
    expect(
      await verdict((to, from) => (to !== from ? 'timeout' : from === 'a' ? 'connected' : 'refused')),
    ).toBe('inconclusive target-died');
  });

  it('is cut when all of them are', async () => {
    expect(await verdict((to, from) => (to === from ? 'connected' : 'timeout'))).toBe('pass proven');
  });
});

describe('a witness', () => {
  it('speaks for no deny that is tried again after it: its pod may have died of what let the first through', async () => {
    const { kubectl, clock } = arrange((to, from, atMs) =>
      atMs < 3_000 ? 'connected' : to === from ? 'refused' : 'timeout',
    );
    const { observations, targetAlive } = await observePolicies(
      [probe('c1', 'deny', 'db', witness('db', 'db'))],
      { kubectl, clock },
    );
    expect(observations.get('c1')?.outcome).toBe('timeout');
    expect(targetAlive.get('c1')).toBe(false);
  });

  const probes = [
    probe('c1', 'deny', 'db', witness('db', 'db')),
    probe('c2', 'deny', 'db', { ...witness('db', 'db'), pod: { namespace: 'shop', name: 'api' } }),
    probe('c3', 'allow', 'cache', witness('cache', 'cache')),
    probe('c4', 'deny', 'outside'),
  ];
  const denied =
    (own: Answer): World =>
    (to, from) =>
      to === from ? own : to === 'db' || to === 'outside' ? 'timeout' : 'connected';

  it('is asked once for each denied target, late, from the target itself', async () => {
    const { kubectl, clock } = arrange(denied('connected'));
    const { targetAlive } = await observePolicies(probes, { kubectl, clock });
    expect([...targetAlive]).toEqual([
      ['c1', true],
      ['c2', true],
    ]);
    const asked = kubectl.scripts.filter(({ pod }) => pod === 'db');
    expect(asked).toHaveLength(1);
    expect(asked[0]?.atMs).toBe(1_500);
    expect(kubectl.scripts.filter(({ pod }) => pod === 'cache')).toHaveLength(0);
  });

  it('is asked by the exec that is in its pod anyway', async () => {
    const { kubectl, clock } = arrange(denied('connected'));
    const back = probe('c5', 'allow', 'web', { pod: { namespace: 'shop', name: 'db' } });
    const { targetAlive } = await observePolicies([...probes, back], { kubectl, clock });
    const asked = kubectl.scripts.filter(({ pod }) => pod === 'db');
    expect(asked).toHaveLength(1);
    expect(asked[0]?.script).toMatch(/pause\n(?:try c5 .*\n)?try witness:0 0 /);
    expect(targetAlive.get('c1')).toBe(true);
  });

  it.each(['refused', 'timeout', 'lost'] as const)(
    'that sees %s turns a proven deny into an inconclusive one',
    async (own) => {
      const { kubectl, clock } = arrange(denied(own));
      const { observations, targetAlive } = await observePolicies(probes, { kubectl, clock });
      const control = await observeControl(probes.slice(0, 1), {
        ...arrange(() => 'connected'),
      });
      expect(targetAlive.get('c1')).toBe(false);
      expect(
        verdictOf({
          expected: 'deny',
          control: control.get('c1') ?? null,
          observation: observations.get('c1') ?? null,
          endpointsReady: true,
          samples: 3,
          targetAlive: targetAlive.get('c1') ?? true,
        }),
      ).toEqual({ verdict: 'inconclusive', reason: 'target-died' });
    },
  );

  it('that answers late counts', async () => {
    const { kubectl, clock } = arrange((to, from, atMs) =>
      to === from ? (atMs < 2_000 ? 'refused' : 'connected') : 'timeout',
    );
    const { targetAlive } = await observePolicies(probes.slice(0, 1), { kubectl, clock });
    expect(targetAlive.get('c1')).toBe(true);
  });

  it.each([true, false])(
    'that is the stub host is asked as late, of its engine: it listens, %s',
    async (listens) => {
      const { kubectl, clock } = arrange(() => 'timeout');
      const askedMs: number[] = [];
      const { targetAlive } = await observePolicies(
        [
          probe('c1', 'deny', 'internet', { stubHost: true }),
          probe('c2', 'allow', 'stripe', { stubHost: true }),
        ],
        {
          kubectl,
          clock,
          stubHostListens: () => {
            askedMs.push(clock.now());
            return Promise.resolve(listens);
          },
        },
      );
      expect([...targetAlive]).toEqual([['c1', listens]]);
      expect(askedMs[0]).toBe(1_500);
      expect(askedMs.length === 1).toBe(listens);
    },
  );
});
