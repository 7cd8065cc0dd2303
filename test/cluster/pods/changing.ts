import type { Kubectl } from '../../../src/cluster/api/kubectl.ts';
import type { Clock } from '../../../src/io/clock.ts';
import { result } from '../fakes.ts';

/** A pod as it is from a moment on, in milliseconds. */
export interface Change {
  readonly atMs: number;
  readonly name: string;
  readonly ready: boolean;
  readonly restarts?: number;
  readonly phase?: string;
  readonly spec?: Readonly<Record<string, unknown>>;
}

/** A container without a probe, and one with. */
export const UNPROBED = { containers: [{ name: 'a' }] };
export const PROBED = { containers: [{ name: 'a', startupProbe: {} }] };

/** Pods that change as time goes: a watch shows them as they are, and each change when it comes. */
export function changing(clock: Clock, changes: readonly Change[]): Kubectl {
  const never = (): never => {
    throw new Error('not part of this test');
  };
  const object = ({ name, ready, restarts = 0, phase = 'Running', spec = UNPROBED }: Change): object => ({
    kind: 'Pod',
    metadata: { namespace: 'shop', name, uid: name },
    spec,
    status: {
      phase,
      podIP: '10.244.0.9',
      conditions: [{ type: 'Ready', status: ready ? 'True' : 'False' }],
      containerStatuses: [
        {
          name: 'a',
          ready,
          restartCount: restarts,
          state: ready ? { running: {} } : { terminated: { exitCode: 1 } },
        },
      ],
    },
  });
  return {
    apply: never,
    exec: never,
    get: () => Promise.resolve({ items: [] }),
    run: async (args, { onLine, signal, deadlineMs = 0 } = {}) => {
      if (!args.includes('--watch')) return result();
      const end = clock.now() + deadlineMs;
      const now = new Map<string, Change>();
      for (const change of changes.filter(({ atMs }) => atMs <= clock.now())) now.set(change.name, change);
      for (const change of now.values()) onLine?.(JSON.stringify({ type: 'ADDED', object: object(change) }));
      for (const change of changes.filter(({ atMs }) => atMs > clock.now() && atMs <= end)) {
        if (signal?.aborted === true) break;
        await clock.pause(change.atMs - clock.now());
        onLine?.(JSON.stringify({ type: 'MODIFIED', object: object(change) }));
      }
      if (signal?.aborted === true) return result({ aborted: true });
      await clock.pause(end - clock.now());
      return result({ timedOut: true });
    },
  };
}
