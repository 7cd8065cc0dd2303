import { describe, expect, it } from 'vitest';
import { waitForPods, type ReadyOptions } from '../../../src/cluster/pods/ready.ts';
import { EnvironmentError } from '../../../src/core/problem.ts';
import { fakeClock } from '../fakes.ts';
import { changing, PROBED, UNPROBED, type Change } from './changing.ts';

/** How the wait for these pods ends, and when. */
async function waited(changes: readonly Change[], options: Partial<ReadyOptions> = {}): Promise<string> {
  const clock = fakeClock();
  const names = [...new Set(changes.map(({ name }) => name))].map((name) => ({ namespace: 'shop', name }));
  const kubectl = changing(clock, changes);
  try {
    const ready = await waitForPods({ kubectl, clock }, names, { deadlineMs: 30_000, ...options });
    return `${ready.size} ready at ${clock.now()}`;
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    return `${error.code} at ${clock.now()}: ${error.message}`;
  }
}

const web = (atMs: number, ready: boolean, more: Partial<Change> = {}): Change => ({
  name: 'web',
  ...{ atMs, ready },
  ...more,
});
const onHost = { ...PROBED, hostNetwork: true };

describe('a pod that is Ready', () => {
  it.each<[string, readonly Change[], Partial<ReadyOptions>, string]>([
    ['is taken at its word when a probe asked it', [web(0, true, { spec: PROBED })], {}, '1 ready at 0'],
    ["is when its program is netproof's own", [web(0, true)], { own: true }, '1 ready at 0'],
    ['has to stay so, else', [web(0, true)], {}, '1 ready at 2000'],
    [
      'for a moment, and then has failed',
      [web(0, true), web(1_000, false, { phase: 'Failed' })],
      {},
      'pod-failed at 2000: pod shop/web failed',
    ],
    [
      'for a moment, and begins again, is waited for again',
      [web(0, true), web(500, false), web(1_500, true, { restarts: 1 })],
      {},
      '1 ready at 4000',
    ],
    [
      'may have been asked for by a probe that met another program on its node',
      [
        web(0, true, { spec: onHost }),
        ...Array.from({ length: 40 }, (_, count) =>
          web(1_000 + count * 1_000, true, { spec: onHost, restarts: count + 1 }),
        ),
      ],
      { own: true },
      'deadline at 30000: waited 30 s for the pods to stay ready: 1 of 1 do not: shop/web',
    ],
  ])('%s', async (_, changes, options, ending) => {
    expect(await waited(changes, options)).toBe(ending);
  });
});

describe('the deadline', () => {
  const coming = Array.from({ length: 20 }, (_, count) => ({
    atMs: count * 20_000,
    name: `p${count}`,
    ready: true,
    spec: PROBED,
  }));

  it('counts from the last pod that came', async () => {
    expect(await waited(coming)).toBe('20 ready at 380000');
  });

  it('ends a wait that no longer gets on', async () => {
    const never = { atMs: 0, name: 'never', ready: false, spec: UNPROBED };
    expect(await waited([never, ...coming.slice(0, 3)])).toBe(
      'deadline at 70000: waited 30 s for the pods to be ready: 1 of 4 are not: shop/never',
    );
  });
});
