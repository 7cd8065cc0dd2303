import { describe, expect, it } from 'vitest';
import type { Kubectl } from '../../src/cluster/api/kubectl.ts';
import { EnvironmentError } from '../../src/core/problem.ts';
import type { ExecResult } from '../../src/io/exec.ts';
import { virtualClock } from './fake-network.ts';
import type { Clock } from '../../src/io/clock.ts';
import { proveEnforcement, waitUntilInForce, type CanaryOptions } from '../../src/probe/canary.ts';
import { result } from '../cluster/fakes.ts';

/** A node, and how busy it is. Times are milliseconds from the beginning; its uptime began 1,000 s before. */
interface Busy {
  /** What becomes of each exec, by its number: how long it takes to start, when it is cut off, or how it fails at once. */
  readonly exec?: (count: number) => {
    readonly startMs?: number;
    readonly endsAtMs?: number;
    readonly fails?: Partial<ExecResult>;
  };
  /** What an attempt takes beside its waiting. */
  readonly attemptMs?: number;
  /** From when on the policy, once it is applied, cuts the port that it denies; never where absent. */
  readonly cutFromMs?: number;
  /** What else is silent, whatever the policies say. */
  readonly silent?: (port: number, atMs: number) => boolean;
  readonly refuses?: boolean;
  /** When netproof itself is stopped. */
  readonly stopped?: { readonly fromMs: number; readonly toMs: number };
  readonly applyMs?: number;
}

const UPTIME_MS = 1_000_000;

interface World {
  readonly options: CanaryOptions;
  readonly clock: Clock;
  /** When the policy's application returned. */
  readonly appliedMs: () => number;
  readonly execs: () => number;
}

function world(busy: Busy, more: Partial<CanaryOptions> = {}): World {
  const node = virtualClock();
  const clock = stoppable(node, busy.stopped);
  let applied = Infinity;
  let execs = 0;
  const apply = async (): Promise<void> => {
    await clock.pause(busy.applyMs ?? 100);
    applied = clock.now();
  };
  const kubectl: Kubectl = {
    run: () => Promise.reject(new Error('not part of this test')),
    get: () => Promise.reject(new Error('not part of this test')),
    apply,
    exec: async (_pod, _command, { input = '', onLine, signal }) => {
      execs += 1;
      const { startMs = 200, endsAtMs = Infinity, fails } = busy.exec?.(execs) ?? {};
      await node.pause(startMs, signal);
      if (fails) return result(fails);
      const print = async (line: string): Promise<void> => {
        // What is printed while netproof is stopped waits in the pipe, and is read after the timers that are late.
        const { fromMs = 0, toMs = 0 } = busy.stopped ?? {};
        if (node.now() >= fromMs && node.now() < toMs) await node.pause(toMs + 1 - node.now());
        if (signal?.aborted !== true) onLine?.(line);
      };
      const uptime = (): string => ((node.now() + UPTIME_MS) / 1_000).toFixed(2);
      void print(`hello\t${uptime()}`);
      let dialled: { readonly id: string; readonly index: string; readonly port: number }[] = [];
      for (const [verb = '', id = '', index = '', , , port = ''] of input
        .split('\n')
        .map((l) => l.split(' '))) {
        if (signal?.aborted === true) return result({ code: null, aborted: true });
        if (node.now() >= endsAtMs) return result({ code: 137, stderr: 'unexpected EOF' });
        if (verb === 'try') dialled.push({ id, index, port: Number(port) });
        if (verb === 'pause') await node.pause(Number(id) * 1_000, signal);
        if (verb !== 'wait') continue;
        const began = uptime();
        const beganMs = node.now();
        await node.pause(busy.attemptMs ?? 20, signal);
        const open = dialled.at(-1)?.port;
        const outcomes = dialled.map((one) =>
          busy.silent?.(one.port, beganMs) === true ||
          (one.port !== open && beganMs >= Math.max(busy.cutFromMs ?? Infinity, applied))
            ? 'nc\t1\tnc: connect timed out: Operation now in progress'
            : busy.refuses === true
              ? 'nc\t1\tnc: connect failed: Connection refused'
              : 'nc\t0\tsucceeded',
        );
        if (outcomes.some((one) => one.includes('timed out'))) await node.pause(1_000, signal);
        for (const [position, one] of dialled.entries())
          void print(`sample\t${one.id}\t${one.index}\t${began}\t${uptime()}\t${outcomes[position] ?? ''}`);
        dialled = [];
      }
      void print('end\t0');
      return result();
    },
  };
  return {
    clock,
    appliedMs: () => applied,
    execs: () => execs,
    options: { kubectl, clock, address: '10.244.0.5', ...more },
  };
}

/** Felix: the rule stands in the kernel from this moment on. */
function felix(ofMs: number): (at: World) => CanaryOptions {
  return ({ options, clock }) => ({
    ...options,
    ruleInForce: () => Promise.resolve(clock.now() >= ofMs ? clock.now() + UPTIME_MS : null),
  });
}

async function proved(at: World, options: CanaryOptions = at.options): Promise<string> {
  return told(async () => {
    const { enforced } = await proveEnforcement(options);
    return enforced ? 'enforced' : 'not';
  });
}

async function told(work: () => Promise<string>): Promise<string> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    return `${error.code}: ${error.message}`;
  }
}

describe('a node that enforces is never said not to', () => {
  it.each<[string, Busy]>([
    ['at once', { cutFromMs: 400 }],
    [
      'while an exec takes 7 s to start and an attempt as long',
      {
        exec: () => ({ startMs: 7_000 }),
        attemptMs: 7_000,
        cutFromMs: 8_000,
      },
    ],
    ['though its rule came after 34 s', { cutFromMs: 34_000 }],
    [
      'though three execs are lost',
      {
        exec: (count) => (count < 4 ? { endsAtMs: count * 1_000 } : {}),
        cutFromMs: 5_000,
      },
    ],
    [
      'though execs fail before they begin',
      {
        exec: (count) => (count < 8 ? { fails: { code: 1, stderr: 'error dialing backend' } } : {}),
        cutFromMs: 400,
      },
    ],
    [
      'while netproof is stopped for two minutes',
      {
        stopped: { fromMs: 500, toMs: 120_500 },
        cutFromMs: 400,
      },
    ],
    [
      'while netproof is stopped, and the last that it saw had connected',
      {
        stopped: { fromMs: 900, toMs: 200_000 },
        cutFromMs: 1_000,
      },
    ],
    [
      'whose server is silent for a while',
      { silent: (_, atMs) => atMs > 600 && atMs < 40_000, cutFromMs: 700 },
    ],
    ['whose application took 40 s', { applyMs: 40_000, cutFromMs: 41_000 }],
  ])('%s', async (_, busy) => {
    const at = world(busy);
    expect(await proved(at, felix(busy.cutFromMs ?? 0)(at))).toBe('enforced');
  });

  it('by the time from the end of `apply` to the first attempt that was cut', async () => {
    const at = world({ cutFromMs: 1_000 });
    const { cutAfterMs } = await proveEnforcement(felix(1_000)(at));
    expect(Math.abs((cutAfterMs ?? 0) - (1_000 - at.appliedMs()))).toBeLessThan(100);
  });

  it('without a look into its kernel, though its rule came after 9 s', async () => {
    expect(await proved(world({ cutFromMs: 9_000 }))).toBe('enforced');
  });
});

describe('a node that does not', () => {
  it('is told so after three attempts that began when the rule was in the kernel', async () => {
    const at = world({});
    expect(await proved(at, felix(3_000)(at))).toMatchInlineSnapshot(
      `"not-enforced: this cluster does not enforce NetworkPolicies: with a policy in force that denies it, a connection was let through 3 times in a row"`,
    );
    expect(at.clock.now()).toBeGreaterThan(3_000);
    expect(at.clock.now()).toBeLessThan(10_000);
  });

  it('is told so ten seconds after the policy was applied, where nobody can look', async () => {
    const at = world({});
    expect(await proved(at)).toMatch(/^not-enforced: /);
    expect(at.clock.now() - at.appliedMs()).toBeGreaterThan(10_000);
    expect(at.clock.now() - at.appliedMs()).toBeLessThan(12_000);
  });
});

describe('what cannot be told is told as that', () => {
  const never = (): Promise<null> => Promise.resolve(null);
  it.each<[string, Busy, RegExp]>([
    [
      'no attempt at all',
      { exec: () => ({ startMs: 1e9 }) },
      /^canary-starved: the node is too busy: no attempt of the canary in 90 s$/,
    ],
    [
      'one attempt, in which the open port was silent, too',
      {
        attemptMs: 1_000,
        silent: (_, atMs) => atMs > 1_000,
        exec: (count) => (count > 1 ? { startMs: 1e9 } : { endsAtMs: 2_500 }),
      },
      /^canary-starved: the node is too busy: 1 attempt of the canary in 9\d s, the last came to nothing \(timeout, timeout, timeout\)$/,
    ],
    [
      'a rule that never comes',
      {},
      /^not-in-force: the policies were not in force 9\d s after they were applied$/,
    ],
    ['a server that refuses', { refuses: true }, /^canary: .* neither open nor cut$/],
  ])('%s', async (_, busy, words) => {
    const at = world(busy, { ruleInForce: never });
    expect(await proved(at)).toMatch(words);
  });

  it('execs that end without a word', async () => {
    const at = world({ exec: () => ({ fails: { code: 126, stderr: 'no such file: sh' } }) });
    expect(await proved(at)).toBe('canary: the canary could not be tried: its execs ended without a word');
    expect(at.execs()).toBeGreaterThanOrEqual(5);
  });

  it('a run that is stopped', async () => {
    const stop = new AbortController();
    const at = world({}, { signal: stop.signal, ruleInForce: never });
    const ending = proved(at);
    await at.clock.pause(2_000);
    stop.abort();
    expect(await ending).toMatch(/^aborted: /);
  });
});

describe('the barrier', () => {
  const inForce = (busy: Busy): Promise<string> => {
    const at = world(busy);
    return told(async () => {
      await waitUntilInForce(() => at.options.kubectl.apply([]), at.options);
      return 'in force';
    });
  };
  it.each<[string, Busy, RegExp]>([
    ['at once', { cutFromMs: 400 }, /^in force$/],
    ['on a node where an attempt takes 7 s', { attemptMs: 7_000, cutFromMs: 8_000 }, /^in force$/],
    [
      'after the last policies were still in the kernel',
      { silent: (port, atMs) => port === 8081 && atMs < 2_000, cutFromMs: 5_000 },
      /^in force$/,
    ],
    ['never', {}, /^not-in-force: /],
    ['nobody knows', { exec: () => ({ startMs: 1e9 }) }, /^canary-starved: /],
  ])('%s', async (_, busy, words) => {
    expect(await inForce(busy)).toMatch(words);
  });

  it('says that it looks cut before it is known, and since when it is', async () => {
    const at = world({ cutFromMs: 400 });
    const told: Promise<number>[] = [];
    const onLikely = () => {
      told.push(Promise.resolve(at.clock.now()));
    };
    const { sinceMs, afterMs } = await waitUntilInForce(() => at.options.kubectl.apply([]), {
      ...at.options,
      onLikely,
    });
    const [likelyMs = 0, ...more] = await Promise.all(told);
    expect(more).toEqual([]);
    expect(sinceMs).toBeGreaterThanOrEqual(400);
    expect(afterMs).toBe(Math.round(sinceMs - at.appliedMs()));
    expect(likelyMs).toBeGreaterThan(sinceMs);
    expect(likelyMs).toBeLessThan(sinceMs + 1_000);
  });

  it('looks no cut where the run is stopped', async () => {
    const stop = new AbortController();
    const at = world({}, { signal: stop.signal });
    let isLikely = false;
    const ending = told(async () => {
      await waitUntilInForce(() => at.options.kubectl.apply([]), {
        ...at.options,
        onLikely: () => {
          isLikely = true;
        },
      });
      return 'in force';
    });
    await at.clock.pause(1_500);
    stop.abort();
    expect(await ending).toMatch(/^aborted: /);
    expect(isLikely).toBe(false);
  });
});

/** netproof's own clock: while it is stopped its timers do not fire. */
function stoppable(node: Clock, stopped: Busy['stopped']): Clock {
  if (!stopped) return node;
  return {
    now: () => node.now(),
    pause: async (ms, signal) => {
      await node.pause(ms, signal);
      if (node.now() >= stopped.fromMs && node.now() < stopped.toMs)
        await node.pause(stopped.toMs - node.now());
    },
  };
}
