import type { Check } from '../core/check.ts';
import type { Observation } from '../core/observation.ts';
import type { Clock } from '../io/clock.ts';
import { noticesWithinMs, stayedReady } from '../probe/kubelet-witness.ts';
import type { CheckProbe } from '../probe/plan.ts';
import type { World } from '../probe/world.ts';
import type { Testimony } from '../probe/witnesses.ts';

/** What is needed to ask the kubelet, who speaks by whether a pod is Ready. */
interface Asking {
  readonly probes: readonly CheckProbe[];
  readonly observations: ReadonlyMap<Check['id'], Observation>;
  /** As it was before the first of them was tried. */
  readonly before: World;
  readonly look: () => Promise<World>;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/** A slow probe would keep a run waiting: who has a slower one is no witness. */
const LONGEST_MS = 60_000;
const AGAIN_MS = 2_000;

/**
 * The kubelet's word for the targets of time-outs that have no other witness: a pod that is Ready by a probe of the very port that
 * was dialled, and still is when the kubelet would have noticed that it was not. Gives a testimony for each check that has
 * one.
 */
export async function kubeletWords({
  probes,
  observations,
  before,
  look,
  clock,
  signal,
}: Asking): Promise<ReadonlyMap<Check['id'], Testimony>> {
  const byIp = new Map(
    [...before.pods].flatMap(([name, pod]) =>
      pod.ip === '' || pod.spec.hostNetwork === true ? [] : [[pod.ip, { name, pod }] as const],
    ),
  );
  const asked = probes.flatMap(({ id, address, port, protocol, witnesses = [] }) => {
    const target = byIp.get(address);
    const ms = target && protocol === 'TCP' ? noticesWithinMs(target.pod, port) : undefined;
    const isOpen = witnesses.length === 0 && observations.get(id)?.outcome === 'timeout';
    return target && ms !== undefined && ms <= LONGEST_MS && target.pod.ready && isOpen
      ? [{ id, ms, ...target }]
      : [];
  });
  if (asked.length === 0) return new Map();
  const begunMs = clock.now();
  const words = new Map<Check['id'], Testimony>();
  const open = new Set(asked);
  while (open.size > 0 && !signal.aborted) {
    const now = await look();
    const waitedMs = clock.now() - begunMs;
    for (const one of open) {
      const isReady = stayedReady(one.pod, now.pods.get(one.name));
      if (isReady && waitedMs < one.ms) continue;
      words.set(one.id, isReady ? 'prompt' : 'silent');
      open.delete(one);
    }
    if (open.size > 0) await clock.pause(AGAIN_MS, signal);
  }
  return words;
}
