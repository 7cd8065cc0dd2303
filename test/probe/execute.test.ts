import { describe, expect, it } from 'vitest';
import type { Kubectl } from '../../src/cluster/api/kubectl.ts';
import type { ExecResult } from '../../src/io/exec.ts';
import { runBatches } from '../../src/probe/execute.ts';
import { planBatches, type Try } from '../../src/probe/plan.ts';
import { fakeClock, result } from '../cluster/fakes.ts';

function trying(id: string, from: string, starts: readonly number[] = [0]): Try {
  const pod = { namespace: 'shop', name: from };
  return { id, pod, address: '10.0.0.1', port: 80, protocol: 'TCP', timeoutMs: 3_000, starts };
}

const never = (): never => {
  throw new Error('not part of this test');
};

/** A kubectl whose exec prints these lines and ends like this. */
function printing(lines: readonly string[], ending: Partial<ExecResult> = {}): Kubectl {
  return {
    run: never,
    apply: never,
    get: never,
    exec: (_pod, _command, { onLine }) => {
      for (const line of lines) onLine?.(line);
      return Promise.resolve(result(ending));
    },
  };
}

const sample = (id: string, index: number): string =>
  ['sample', id, index, '10.50', '10.60', 'nc', 0, 'succeeded'].join('\t');

async function outcomes(kubectl: Kubectl, tries: readonly Try[]): Promise<Readonly<Record<string, string>>> {
  const seen = await runBatches(planBatches(tries), { kubectl, clock: fakeClock() });
  return Object.fromEntries(
    [...seen].map(([id, samples]) => [id, samples.map((one) => one.outcome).join(' ')]),
  );
}

describe('an exec', () => {
  it("puts the prober's time on the run's clock, by the line that came soonest, be it a greeting or not", async () => {
    let now = 0;
    const kubectl: Kubectl = {
      ...printing([]),
      exec: (_pod, _command, { onLine }) => {
        now = 800;
        onLine?.('hello\t10.00');
        onLine?.(sample('c1', 0));
        now = 610;
        onLine?.(sample('c1', 1));
        return Promise.resolve(result());
      },
    };
    const clock = { ...fakeClock(), now: () => now };
    const seen = await runBatches(planBatches([trying('c1', 'web', [0, 1])]), { kubectl, clock });
    const placed = { outcome: 'connected', startedMs: 510, tookMs: 100 };
    expect(seen.get('c1')).toEqual([placed, placed]);
  });

  it.each<[string, readonly string[], Partial<ExecResult>, string, string]>([
    [
      'is cut half-way',
      ['hello\t10.00', sample('c1', 0)],
      { code: 137, stderr: 'unexpected EOF\n' },
      'connected error',
      'ended with 137: unexpected EOF',
    ],
    [
      'ends well without a result',
      ['hello\t10.00', sample('c1', 0), 'end\t2'],
      {},
      'connected error',
      'without this result',
    ],
    ['says nothing', [], { code: 1, stderr: 'pods "web" not found' }, 'error error', 'pods "web" not found'],
    ['passes its deadline', ['hello\t10.00'], { code: null, timedOut: true }, 'error error', 'deadline'],
    ['is stopped', ['hello\t10.00'], { code: null, aborted: true }, 'error error', 'stopped'],
    [
      'never says what time it is',
      [sample('c1', 0), sample('c1', 1)],
      {},
      'error error',
      'without this result',
    ],
    [
      'repeats a sample and skips one',
      ['hello\t10.00', sample('c1', 0), sample('c1', 0)],
      {},
      'connected error',
      'without',
    ],
    [
      "tells of another's sample",
      ['hello\t10.00', sample('c2', 0), sample('c1', 7)],
      {},
      'error error',
      'without',
    ],
  ])('that %s leaves errors, never answers', async (_, lines, ending, expected, why) => {
    const kubectl = printing(lines, ending);
    const seen = await runBatches(planBatches([trying('c1', 'web', [0, 1])]), {
      kubectl,
      clock: fakeClock(),
    });
    const samples = seen.get('c1') ?? [];
    expect(samples.map((one) => one.outcome).join(' ')).toBe(expected);
    expect(samples.find((one) => one.outcome === 'error')?.detail).toContain(why);
    expect([...seen.keys()]).toEqual(['c1']);
  });

  it("does not take another pod's answer", async () => {
    const kubectl = printing(['hello\t10.00', sample('c1', 0)]);
    expect(await outcomes(kubectl, [trying('c1', 'web'), trying('c2', 'api')])).toEqual({
      c1: 'connected',
      c2: 'error',
    });
  });

  it('runs no more than so many at once, and all of them', async () => {
    let running = 0;
    let most = 0;
    const kubectl: Kubectl = {
      ...printing([]),
      exec: async (_pod, _command, { onLine, input = '' }) => {
        running += 1;
        most = Math.max(most, running);
        await new Promise((resolve) => setImmediate(resolve));
        onLine?.('hello\t10.00');
        onLine?.(sample(input.split(' ')[1] ?? '', 0));
        running -= 1;
        return result();
      },
    };
    const tries = Array.from({ length: 20 }, (_, index) => trying(`c${index}`, `pod-${index}`));
    const seen = await runBatches(planBatches(tries), { kubectl, clock: fakeClock(), abreast: 6 });
    expect(most).toBe(6);
    expect([...seen.values()].flat().map((one) => one.outcome)).toEqual(Array(20).fill('connected'));
  });

  it('starts few side by side, and lets many wait for their answers', async () => {
    let silent = 0;
    let most = 0;
    let running = 0;
    const release: (() => void)[] = [];
    const kubectl: Kubectl = {
      ...printing([]),
      exec: async (_pod, _command, { onLine, input = '' }) => {
        silent += 1;
        running += 1;
        most = Math.max(most, silent);
        await new Promise((resolve) => setImmediate(resolve));
        silent -= 1;
        onLine?.('hello\t10.00');
        await new Promise<void>((resolve) => release.push(resolve));
        onLine?.(sample(input.split(' ')[1] ?? '', 0));
        return result();
      },
    };
    const tries = Array.from({ length: 20 }, (_, index) => trying(`c${index}`, `pod-${index}`));
    const seen = runBatches(planBatches(tries), { kubectl, clock: fakeClock(), abreast: 20, starting: 3 });
    await expect.poll(() => running).toBe(20);
    expect(most).toBe(3);
    for (const end of release) end();
    expect([...(await seen).values()].flat().map((one) => one.outcome)).toEqual(Array(20).fill('connected'));
  });

  it('that fails lets the next one start', async () => {
    const kubectl = printing([], { code: 1, stderr: 'no such pod' });
    const tries = Array.from({ length: 5 }, (_, index) => trying(`c${index}`, `pod-${index}`));
    const seen = await runBatches(planBatches(tries), { kubectl, clock: fakeClock(), starting: 1 });
    expect(seen.size).toBe(5);
  });
});
