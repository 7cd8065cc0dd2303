import { describe, expect, it } from 'vitest';
import { EnvironmentError } from '../../../src/core/problem.ts';
import { createKubectl } from '../../../src/cluster/api/kubectl.ts';
import { hasCondition } from '../../../src/cluster/api/live-object.ts';
import { watchUntil } from '../../../src/cluster/api/wait.ts';
import { fakeClock, fakeExec } from '../fakes.ts';

const pod = (name: string, ready: boolean): object => ({
  kind: 'Pod',
  metadata: { namespace: 'shop', name },
  status: { conditions: [{ type: 'Ready', status: ready ? 'True' : 'False' }] },
});
const event = (type: string, object: object): string => JSON.stringify({ type, object });

function kubectlThatSays(rounds: readonly (readonly string[])[]): ReturnType<typeof createKubectl> {
  let round = 0;
  const exec = fakeExec((line, { onLine }) => {
    if (!line.includes('--watch')) return { stdout: '{"items":[]}' };
    for (const line of rounds[round] ?? []) onLine?.(line);
    round += 1;
    return {};
  });
  return createKubectl({ exec, path: 'kubectl', kubeconfig: '/k', home: '/h', env: {} });
}

const wait = {
  args: ['pods'],
  what: 'two pods to be Ready',
  until: (pods: readonly Readonly<Record<string, unknown>>[]) =>
    pods.filter((one) => hasCondition(one, 'Ready')).length === 2 || `${pods.length} pods are there`,
  deadlineMs: 1_000,
};

describe('watchUntil', () => {
  it('ends with the objects in the state that was waited for', async () => {
    const kubectl = kubectlThatSays([
      [
        event('ADDED', pod('a', false)),
        'noise',
        event('ADDED', pod('b', true)),
        event('MODIFIED', pod('a', true)),
      ],
    ]);
    expect(await watchUntil(kubectl, fakeClock(), wait)).toEqual([pod('a', true), pod('b', true)]);
  });

  it('forgets what is deleted', async () => {
    const kubectl = kubectlThatSays([
      [event('ADDED', pod('a', true)), event('DELETED', pod('a', true)), event('ADDED', pod('b', true))],
    ]);
    await expect(watchUntil(kubectl, fakeClock(), wait)).rejects.toThrow(
      'two pods to be Ready: 1 pods are there',
    );
  });

  it('watches again when a watch ends early', async () => {
    const kubectl = kubectlThatSays([
      [event('ADDED', pod('a', true))],
      [],
      [event('ADDED', pod('a', true)), event('ADDED', pod('b', true))],
    ]);
    expect(await watchUntil(kubectl, fakeClock(), wait)).toHaveLength(2);
  });

  it('says what was waited for and what was there at the deadline', async () => {
    const error = await watchUntil(kubectlThatSays([]), fakeClock(), wait).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(EnvironmentError);
    expect(String(error)).toContain('waited 1 s for two pods to be Ready: nothing of it is there yet');
  });

  it('ends at once with what `until` throws', async () => {
    const kubectl = kubectlThatSays([[event('ADDED', pod('a', true))]]);
    const until = (): true => {
      throw new Error('the image is missing');
    };
    await expect(watchUntil(kubectl, fakeClock(), { ...wait, until })).rejects.toThrow(
      'the image is missing',
    );
  });

  it('stops for a signal', async () => {
    const stop = new AbortController();
    stop.abort();
    await expect(
      watchUntil(kubectlThatSays([]), fakeClock(), { ...wait, signal: stop.signal }),
    ).rejects.toThrow('stopped while waiting for');
  });
});
