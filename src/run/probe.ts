import type { ObjectName } from '../cluster/cluster.ts';
import type { ServiceState } from '../cluster/api/services.ts';
import type { Check } from '../core/check.ts';
import { EnvironmentError } from '../core/problem.ts';
import type { Disturbance } from '../core/result.ts';
import { carriersOf, changesBetween, isCalm, passes, touches } from '../probe/disturbance.ts';
import type { CheckProbe, Destination, PodRef } from '../probe/plan.ts';
import { observePolicies, type PolicyObservations, type SettleOptions } from '../probe/settle.ts';
import { readWorld, type Sight, type World } from '../probe/world.ts';

/** What probing with the policies came to. */
export interface Probed {
  readonly policies: PolicyObservations;
  /** What changed under a check, where it could not be asked again. */
  readonly disturbances: ReadonlyMap<Check['id'], Disturbance>;
  /** What Services led to afterwards; undefined where the API server did not say. */
  readonly services: ReadonlyMap<string, ServiceState> | undefined;
  /** The canary, whose server listens, was refused. */
  readonly canaryRefused: boolean;
}

export interface ProbeOptions extends SettleOptions {
  readonly checks: readonly Check[];
  /** As it was at the control, with the policies as they were applied. */
  readonly before: Promise<World>;
  /** A connection that a policy of netproof's own cuts for as long as policies are enforced. */
  readonly canary: { readonly pod: PodRef } & Destination;
  /** The DaemonSets of a CNI that a manifest of the user's brought. */
  readonly cniDaemonSets?: readonly ObjectName[] | undefined;
  /** What of the world may be looked at. */
  readonly sight?: Sight;
  /** Whether the stub host still listens, where there is one. Never throws. */
  readonly stubHostListens?: () => Promise<boolean>;
}

/** How long what changed gets to come to rest. */
const REST_MS = 30_000;
const LOOK_AGAIN_MS = 500;
const CANARY = 'canary';

/**
 * Tries everything with the policies in force, and looks afterwards what changed meanwhile. Checks that a change touched
 * are asked again once it is over; where that cannot be, or it changes again, the change is told instead of an answer.
 */
export async function probe(probes: readonly CheckProbe[], options: ProbeOptions): Promise<Probed> {
  const first = await observe(probes, options, options.before);
  const calm = first.again.length > 0 ? await untilCalm(options) : undefined;
  if (calm === undefined) return first;
  const second = await observe(first.again, options, Promise.resolve(calm));
  const asked = new Set(first.again.map(({ id }) => id));
  const later = <T>(once: ReadonlyMap<string, T>, twice: ReadonlyMap<string, T>): ReadonlyMap<string, T> =>
    new Map([...[...once].filter(([id]) => !asked.has(id)), ...twice]);
  return {
    policies: {
      observations: later(first.policies.observations, second.policies.observations),
      testimonies: later(first.policies.testimonies, second.policies.testimonies),
    },
    disturbances: later(first.disturbances, second.disturbances),
    services: second.services,
    canaryRefused: first.canaryRefused || second.canaryRefused,
  };
}

/** Tries checks; with those of them that a change touched which will pass, and nothing else did. */
async function observe(
  probes: readonly CheckProbe[],
  options: ProbeOptions,
  since: Promise<World>,
): Promise<Probed & { readonly again: readonly CheckProbe[] }> {
  const { checks, stubHostListens } = options;
  const [before, begun, policies] = await Promise.all([
    options.before,
    since,
    observePolicies([...probes, ...canaryProbes(probes, options)], options),
  ]);
  // What answered by itself needs nobody to say that it is there.
  const loose = checks.some(({ id, to }) => to.kind === 'host' && !isFirm(policies, id));
  const [after, listens] = await Promise.all([look(options), !loose || (stubHostListens?.() ?? true)]);
  const cni = options.cniDaemonSets;
  const carriers = new Set([...carriersOf(before, cni), ...carriersOf(begun, cni)]);
  const canary = policies.observations.get(CANARY);
  const changes: readonly Disturbance[] = [
    ...(after === undefined
      ? [{ kind: 'api' } as const]
      : [
          // What has not passed since the control explains more than what passes.
          ...changesBetween(before, after).filter((change) => !passes(change, carriers)),
          ...changesBetween(begun, after, before),
        ]),
    ...(listens ? [] : [{ kind: 'stub-host' } as const]),
    ...(canary?.outcome === 'connected' || canary?.flaky === true ? [{ kind: 'canary' } as const] : []),
  ];
  const byId = new Map(checks.map((check) => [check.id, check]));
  const disturbances = new Map<Check['id'], Disturbance>();
  const again: CheckProbe[] = [];
  for (const one of changes.length === 0 ? [] : probes) {
    const check = byId.get(one.id);
    const firm = isFirm(policies, one.id);
    const own = changes.filter((change) => check && touches(change, check, one, { before, carriers, firm }));
    const told = own.find((change) => !passes(change, carriers)) ?? own[0];
    if (told === undefined) continue;
    disturbances.set(one.id, told);
    if (passes(told, carriers)) again.push(one);
  }
  const canaryRefused = canary?.samples.some(({ outcome }) => outcome === 'refused') === true;
  return { policies, disturbances, services: after?.services, canaryRefused, again };
}

/** Whether an answer shows by itself that both ends were there: one that connected, or timed out beside a prompt witness. */
function isFirm({ observations, testimonies }: PolicyObservations, id: Check['id']): boolean {
  const seen = observations.get(id);
  if (seen === undefined || seen.flaky || seen.unsettled === true) return false;
  return seen.outcome === 'connected' || (seen.outcome === 'timeout' && testimonies.get(id) === 'prompt');
}

/** The last canary rides along with the denies: it is cut for as long as they are. An allow waits for no time-out. */
function canaryProbes(probes: readonly CheckProbe[], { canary }: ProbeOptions): readonly CheckProbe[] {
  if (!probes.some(({ expected }) => expected === 'deny')) return [];
  return [{ id: CANARY, expected: 'deny', ...canary }];
}

/** The world as it is; undefined where the API server does not answer for long. */
async function look(options: ProbeOptions): Promise<World | undefined> {
  try {
    return await readWorld(options);
  } catch (error) {
    if (error instanceof EnvironmentError) return undefined;
    throw error;
  }
}

/** Waits until what passes has passed; undefined where it does not in time. */
async function untilCalm(options: ProbeOptions): Promise<World | undefined> {
  const { clock, signal, cniDaemonSets } = options;
  const before = await options.before;
  const end = clock.now() + REST_MS;
  while (signal?.aborted !== true && clock.now() < end) {
    const now = await look(options);
    if (now !== undefined && isCalm(before, now, cniDaemonSets)) return now;
    await clock.pause(LOOK_AGAIN_MS, signal);
  }
  return undefined;
}
