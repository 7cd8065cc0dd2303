import { describe, expect, it } from 'vitest';
import type { Observation } from '../../src/core/observation.ts';
import type { CheckProbe } from '../../src/probe/plan.ts';
import { observeControl, observePolicies } from '../../src/probe/settle.ts';
import { verdictOf } from '../../src/probe/verdict.ts';
import { result } from '../cluster/fakes.ts';
import { fakeNetwork, frozen, virtualClock, type Answer, type FakeNetwork } from './fake-network.ts';

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

const control: Observation = { outcome: 'connected', samples: [], settledMs: 0, flaky: false };

/** The verdict of one check that connected in the control: `pass proven`. */
async function verdictFor(one: CheckProbe, world: World): Promise<string> {
  const { kubectl, clock } = arrange(world);
  const { observations, testimonies } = await observePolicies([one], { kubectl, clock });
  const testimony = testimonies.get(one.id);
  return Object.values(
    verdictOf({
      expected: one.expected,
      control,
      observation: observations.get(one.id) ?? null,
      endpointsReady: true,
      samples: 3,
      ...(testimony && { testimony }),
    }),
  ).join(' ');
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
    expect(clock.now()).toBe(3_500);
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

  it('asks no second time for what the model foretold, however wrong: cut or let through', async () => {
    const world: World = (to) => (to === 'db' ? 'timeout' : 'connected');
    const { kubectl, clock } = arrange(world);
    const { observations } = await observePolicies(
      [
        probe('c1', 'allow', 'db', { predicted: 'deny', ...witness('api', 'api') }),
        probe('c2', 'deny', 'api', { predicted: 'allow' }),
      ],
      { kubectl, clock },
    );
    expect(shown(observations.get('c1'))).toBe('timeout 3x settled 0');
    expect(shown(observations.get('c2'))).toBe('connected 3x settled 0');
    expect(clock.now()).toBe(3_500);
  });

  it.each([
    [
      'an allow that is let through after all',
      'allow',
      'deny',
      (atMs: number) => (atMs < 400 ? 'timeout' : 'connected'),
      'connected',
    ],
    [
      'a deny that is cut after all',
      'deny',
      'allow',
      (atMs: number) => (atMs < 400 ? 'connected' : 'timeout'),
      'timeout',
    ],
  ] as const)(
    'is in no hurry over %s, whatever the model foretold',
    async (_, expected, predicted, at, outcome) => {
      const { kubectl, clock } = arrange((__, ___, atMs) => at(atMs));
      const { observations } = await observePolicies([probe('c1', expected, 'db', { predicted })], {
        kubectl,
        clock,
      });
      const seen = observations.get('c1');
      expect(seen).toMatchObject({ outcome, flaky: false });
      expect(seen?.unsettled).toBeUndefined();
    },
  );

  it('calls a deny flaky that was cut and gets through again, and asks no more', async () => {
    const { kubectl, clock } = arrange((_, __, atMs) => (atMs < 400 ? 'timeout' : 'connected'));
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
  const verdict = (world: World): Promise<string> => verdictFor(service, world);

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

describe('policies that are on their way', () => {
  /** In force from `forceMs` on; they seem to be at `likelyMs`, and are known to be at `certainMs`. */
  async function underWay(
    world: World,
    at: { readonly likelyMs: number; readonly forceMs: number; readonly certainMs: number },
    probes = [
      probe('deny', 'deny', 'db'),
      probe('allow', 'allow', 'api', { pod: { namespace: 'shop', name: 'job' } }),
    ],
  ) {
    const { kubectl, clock } = arrange(world);
    const { observations } = await observePolicies(probes, {
      ...{ kubectl, clock },
      force: {
        likely: clock.pause(at.likelyMs),
        certain: clock.pause(at.certainMs).then(() => at.forceMs),
      },
    });
    const startsOf = (id: string) => observations.get(id)?.samples.map(({ startedMs }) => startedMs);
    return { observations, kubectl, clock, startsOf };
  }
  const cutFrom =
    (forceMs: number): World =>
    (to, _, atMs) =>
      to === 'db' && atMs >= forceMs ? 'timeout' : 'connected';

  it('denies are tried as soon as they seem to be in force, allows once they are', async () => {
    const { kubectl, clock, startsOf } = await underWay(cutFrom(100), {
      ...{ likelyMs: 400, forceMs: 100, certainMs: 1_200 },
    });
    expect(startsOf('deny')).toEqual([400, 650, 900]);
    expect(startsOf('allow')).toEqual([1_200, 2_200]);
    expect(kubectl.scripts.map(({ atMs }) => atMs)).toEqual([0, 0]);
    expect(clock.now()).toBe(3_900);
  });

  it('what was tried before they were in force counts for nothing, whatever it came to', async () => {
    const at = { likelyMs: 400, forceMs: 800, certainMs: 1_900 };
    // Cut by a policy that came before the one which lets it through.
    const early: World = (to, _, atMs) => (to === 'db' && atMs < 800 ? 'timeout' : 'connected');
    const wrong = await underWay(early, at);
    expect(wrong.observations.get('deny')).toMatchObject({ outcome: 'connected', flaky: false });
    expect(wrong.startsOf('deny')?.every((startedMs) => startedMs >= 900)).toBe(true);
    const right = await underWay(cutFrom(800), at);
    expect(shown(right.observations.get('deny'))).toBe('timeout 4x settled 0');
  });

  it('what the model foretells to fail is neither flaky, nor a pass, nor a leak, where its policy is a little late', async () => {
    const at = { likelyMs: 400, forceMs: 100, certainMs: 1_200 };
    const allow = probe('allow', 'allow', 'db', { predicted: 'deny' });
    for (const lateMs of [700, 1_000]) {
      const cut = await underWay(cutFrom(lateMs), at, [allow]);
      expect(cut.observations.get('allow')).toMatchObject({ outcome: 'timeout', flaky: false });
    }
    const wronglyOpen = probe('deny', 'deny', 'db', { predicted: 'allow' });
    const open = await underWay(cutFrom(1_000), at, [wronglyOpen, probe('other', 'deny', 'api')]);
    expect(open.observations.get('deny')).toMatchObject({ outcome: 'timeout', flaky: false });
  });

  it('UDP, which asks once, is tried when they are: what opens it may be later than what cuts it', async () => {
    const late: World = (to, _, atMs) => (to === 'db' && atMs < 900 ? 'timeout' : 'connected');
    const { observations, startsOf } = await underWay(
      late,
      { likelyMs: 400, forceMs: 100, certainMs: 1_200 },
      [probe('deny', 'deny', 'db', { protocol: 'UDP' })],
    );
    expect(startsOf('deny')?.[0]).toBe(1_200);
    expect(observations.get('deny')).toMatchObject({ outcome: 'connected', flaky: false });
  });

  it('what cannot be asked at first is asked once they are in force', async () => {
    const { clock } = arrange(() => 'connected');
    let isLost = true;
    const inner = fakeNetwork(clock, cutFrom(0));
    const kubectl = {
      ...inner,
      exec: (...[pod, command, options]: Parameters<FakeNetwork['exec']>) => {
        if (!isLost) return inner.exec(pod, command, options);
        isLost = false;
        return Promise.resolve(result({ code: 1 }));
      },
    };
    const { observations } = await observePolicies([probe('deny', 'deny', 'db')], {
      ...{ kubectl, clock },
      force: { likely: clock.pause(2_000), certain: clock.pause(3_000).then(() => 1_900) },
    });
    const { outcome, samples } = observations.get('deny') ?? {};
    expect(outcome).toBe('timeout');
    expect(samples?.every(({ startedMs }) => startedMs >= 3_000)).toBe(true);
  });
});

describe('a witness', () => {
  const denied = probe('c1', 'deny', 'db', witness('db', 'db'));
  const allowed = probe('c1', 'allow', 'db', witness('db', 'db'));
  /** What the target's own pod sees of it; everybody else is cut. */
  const cutFrom =
    (own: (atMs: number) => Answer): World =>
    (to, from, atMs) =>
      to === from ? own(atMs) : to === 'db' ? 'timeout' : 'connected';
  /** Nobody is cut: whoever asks gets the server's own answer. */
  const open =
    (server: (atMs: number) => Answer): World =>
    (_, __, atMs) =>
      server(atMs);

  it.each([1, 2])(
    'is asked before the last sample of a deny, where there are but %i of them',
    async (samples) => {
      const { kubectl, clock } = arrange((_, from) => (from === 'node' ? 'connected' : 'timeout'));
      const onNode = { namespace: 'netproof-canary', name: 'node' };
      const two = [denied, { ...denied, id: 'c2', ...witness('api', 'api'), address: 'api' }];
      const { testimonies } = await observePolicies(two, { kubectl, clock, onNode, samples });
      expect([...testimonies.values()]).toEqual(['prompt', 'prompt']);
      expect(kubectl.scripts.filter(({ pod }) => pod === 'web')).toHaveLength(1);
    },
  );

  it('is asked by two execs in turn from the moment on at which the policies seem to be in force', async () => {
    const asked: number[] = [];
    const { kubectl, clock } = arrange((_, from, atMs) => {
      if (from !== 'node') return 'timeout';
      asked.push(atMs);
      return 'connected';
    });
    await observePolicies([denied], {
      ...{ kubectl, clock, onNode: { namespace: 'netproof-canary', name: 'node' } },
      force: { likely: clock.pause(6_000), certain: clock.pause(7_000).then(() => 5_800) },
    });
    expect(asked[0]).toBe(6_000);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('that answers promptly makes time-outs a proof, and a blame', async () => {
    const world = cutFrom(() => 'connected');
    expect(await verdictFor(denied, world)).toBe('pass proven');
    expect(await verdictFor(allowed, world)).toBe('fail cut-by-policies');
  });

  it.each<[string, Answer, string]>([
    ['refused', 'refused', 'target-died'],
    ['silent', 'timeout', 'witness-silent'],
    ['late', { afterMs: 1_200 }, 'witness-silent'],
    ['lost', 'lost', 'witness-silent'],
  ])('that is %s leaves both undecided', async (_, own, reason) => {
    const world = cutFrom(() => own);
    expect(await verdictFor(denied, world)).toBe(`inconclusive ${reason}`);
    expect(await verdictFor(allowed, world)).toBe(`inconclusive ${reason}`);
  });

  it.each([
    [0, 4_200],
    [0, 7_000],
    [200, 4_600],
    [1_200, 9_000],
    [3_500, 9_000],
  ])('shows the freeze of a server from %i to %i ms: nobody is cut, whatever timed out', async (from, to) => {
    const world = open(frozen(from, to));
    expect(await verdictFor(denied, world)).toBe('fail let-through');
    expect(await verdictFor(allowed, world)).toBe('pass connects');
  });

  it('shows a freeze of any length at any time: an open deny is never proven, nor a right policy blamed', async () => {
    for (let from = 0; from <= 6_000; from += 250) {
      for (let lasts = 500; lasts <= 30_000; lasts *= 1.7) {
        const world = open(frozen(from, from + lasts));
        expect(await verdictFor(denied, world)).not.toMatch(/^pass|flaky/);
        expect(await verdictFor(allowed, world)).not.toMatch(/^fail|flaky/);
      }
    }
  });

  it('asks again, both together, until a stall is over: a cut is a cut then', async () => {
    for (const to of [3_000, 6_000, 9_000, 12_000]) {
      expect(await verdictFor(denied, cutFrom(frozen(0, to)))).toBe('pass proven');
      expect(await verdictFor(allowed, cutFrom(frozen(0, to)))).toBe('fail cut-by-policies');
    }
  });

  it('is never asked alone: its late answer speaks for no earlier time-out', async () => {
    const { kubectl, clock } = arrange(cutFrom(frozen(0, 7_000)));
    await observePolicies([denied], { kubectl, clock });
    const asked = (name: string) => kubectl.scripts.filter(({ pod }) => pod === name).map(({ atMs }) => atMs);
    expect(asked('web').length).toBeGreaterThan(1);
    for (const began of asked('web')) expect(asked('db')).toContain(began);
    for (const at of asked('db')) {
      expect(asked('web').some((began) => began <= at && at <= began + 4_000)).toBe(true);
    }
  });

  it('speaks for no deny that is tried after it: its pod may have died of what let the first through', async () => {
    const world: World = (to, from, atMs) =>
      atMs < 3_000 ? 'connected' : to === from ? 'refused' : 'timeout';
    expect(await verdictFor(denied, world)).toBe('inconclusive target-died');
  });

  it('is asked once for many checks of its target, each two seconds', async () => {
    const { kubectl, clock } = arrange(cutFrom(() => 'connected'));
    const other = { ...denied, id: 'c2', pod: { namespace: 'shop', name: 'api' } };
    const outside = probe('c4', 'deny', 'db');
    const { testimonies } = await observePolicies([denied, other, outside], { kubectl, clock });
    expect([...testimonies]).toEqual([
      ['c1', 'prompt'],
      ['c2', 'prompt'],
    ]);
    const asked = kubectl.scripts.filter(({ pod }) => pod === 'db');
    expect(asked[0]?.script.match(/^(try|pause)/gm)?.join(' ')).toBe(
      `try ${'pause '.repeat(8)}try ${'pause '.repeat(8)}try`,
    );
    expect(clock.now()).toBe(3_500);
  });

  it("is asked from the node's own network where a pod of ours is there, one exec for all of them", async () => {
    const { kubectl, clock } = arrange((_, from) => (from === 'node' ? 'connected' : 'timeout'));
    const onNode = { namespace: 'netproof-canary', name: 'node' };
    const others = [denied, { ...denied, id: 'c2', ...witness('api', 'api'), address: 'api' }];
    const { testimonies } = await observePolicies(others, { kubectl, clock, onNode });
    expect([...testimonies.values()]).toEqual(['prompt', 'prompt']);
    expect(new Set(kubectl.scripts.map(({ pod }) => pod))).toEqual(new Set(['node', 'web']));
    expect(kubectl.scripts[0]?.script).toMatch(/^try witness:0 0 .*\npause 0\.25\ntry witness:1 0 /);
  });

  it('speaks for many pods, whose execs begin one after another', async () => {
    const { kubectl, clock } = arrange((_, from) => (from === 'node' ? 'connected' : 'timeout'));
    const onNode = { namespace: 'netproof-canary', name: 'node' };
    const many = Array.from({ length: 150 }, (_, index) => ({
      ...denied,
      ...{ id: `c${index}`, pod: { namespace: 'shop', name: `web-${index}` } },
    }));
    const { testimonies } = await observePolicies(many, { kubectl, clock, onNode });
    expect(new Set(testimonies.values())).toEqual(new Set(['prompt']));
    expect(kubectl.scripts.filter(({ pod }) => pod !== 'node')).toHaveLength(150);
  });

  it('that is late because all are asked at once is asked again for few at a time, until all are settled', async () => {
    const { kubectl, clock } = arrange((_, from, atMs) =>
      from !== 'node' ? 'timeout' : atMs < 5_000 ? { afterMs: 1_500 } : 'connected',
    );
    const onNode = { namespace: 'netproof-canary', name: 'node' };
    const many = Array.from({ length: 500 }, (_, index) => ({
      ...denied,
      ...{ id: `c${index}`, pod: { namespace: 'shop', name: `web-${index % 5}` }, protocol: 'UDP' as const },
    }));
    const { testimonies } = await observePolicies(many, { kubectl, clock, onNode });
    expect(new Set(testimonies.values())).toEqual(new Set(['prompt']));
    expect(clock.now()).toBeGreaterThan(20_000);
  });

  it('is not asked where nothing waits for a time-out', async () => {
    const { kubectl, clock } = arrange(() => 'connected');
    await observePolicies([allowed], { kubectl, clock });
    expect(kubectl.scripts.map(({ pod }) => pod)).toEqual(['web']);
    expect(clock.now()).toBe(500);
  });

  it('covers a pod that takes several waves', async () => {
    const { kubectl, clock } = arrange(cutFrom(() => 'connected'));
    const many = Array.from({ length: 60 }, (_, index) => ({
      ...denied,
      id: `c${index}`,
      protocol: 'UDP' as const,
      witnesses: (denied.witnesses ?? []).map((one) => ({ ...one, protocol: 'UDP' as const })),
    }));
    const { testimonies } = await observePolicies(many, { kubectl, clock });
    expect(new Set(testimonies.values())).toEqual(new Set(['prompt']));
    expect(kubectl.scripts.filter(({ pod }) => pod === 'web')).toHaveLength(1);
  });
});

describe('a cluster that refuses what it cuts', () => {
  const one = probe('c1', 'deny', 'db', witness('db', 'db'));
  const observe = async (world: World, rejects = true) => {
    const { kubectl, clock } = arrange(world);
    const { observations, testimonies } = await observePolicies([one], { kubectl, clock, rejects });
    return [observations.get('c1')?.outcome, testimonies.get('c1')];
  };
  it('a refusal counts beside a witness that is let in', async () => {
    expect(await observe((_, from) => (from === 'db' ? 'connected' : 'refused'))).toEqual([
      'refused',
      'prompt',
    ]);
  });
  it('refusals and time-outs in turn are one answer, for kernels send only some of them: with a witness or without', async () => {
    let dialled = 0;
    const inTurn: World = (_, from) => {
      if (from === 'db') return 'connected';
      dialled += 1;
      return dialled % 2 === 0 ? 'refused' : 'timeout';
    };
    expect(await observe(inTurn)).toEqual(['refused', 'prompt']);
    const { kubectl, clock } = arrange(inTurn);
    const alone = [probe('c1', 'deny', 'db')];
    const { observations } = await observePolicies(alone, { kubectl, clock, rejects: true });
    expect(observations.get('c1')).toMatchObject({ outcome: 'refused', flaky: false });
  });
  it('and not where the target refuses its witness, too', async () => {
    expect(await observe(() => 'refused')).toEqual(['refused', 'dead']);
  });
  it('nor where the cluster lets fall what it cuts', async () => {
    expect(await observe((_, from) => (from === 'db' ? 'connected' : 'refused'), false)).toEqual([
      'refused',
      undefined,
    ]);
  });
});
