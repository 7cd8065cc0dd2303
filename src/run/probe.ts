import type { Kubectl } from '../cluster/api/kubectl.ts';
import type { ServiceState } from '../cluster/api/services.ts';
import type { Check } from '../core/check.ts';
import { EnvironmentError } from '../core/problem.ts';
import type { Disturbance } from '../core/result.ts';
import { BARRIER_PORT, canaryPods } from '../probe/canary.ts';
import { carriersOf, changesBetween, isCalm, passes, touches } from '../probe/disturbance.ts';
import type { CheckProbe } from '../probe/plan.ts';
import { observePolicies, type PolicyObservations, type SettleOptions } from '../probe/settle.ts';
import { readWorld, type World } from '../probe/world.ts';

/** What probing with the policies came to. */
export interface Probed {
  readonly policies: PolicyObservations;
  /** What changed under a check, where it could not be asked again. */
  readonly disturbances: ReadonlyMap<Check['id'], Disturbance>;
  /** What Services led to afterwards; undefined where the API server did not say. */
  readonly services: ReadonlyMap<string, ServiceState> | undefined;
}

export interface ProbeOptions extends SettleOptions {
  readonly checks: readonly Check[];
  /** As it was at the control, with the policies as they were applied; awaited when there is something to compare. */
  readonly before: Promise<World>;
  /** The canary server's. */
  readonly canaryAddress: string;
  /** Whether the stub host still listens, where there is one. Never throws. */
  readonly stubHostListens?: () => Promise<boolean>;
}

/** How long what changed gets to come to rest, and the API server to answer. */
const REST_MS = 30_000;
const LOOK_AGAIN_MS = 500;
const CANARY = 'canary';

/**
 * Tries everything with the policies in force, and looks afterwards what changed meanwhile. Checks that a change touched
 * are asked again once it is over; where that cannot be, or it changes again, the change is told instead of an answer.
 */
export async function probe(probes: readonly CheckProbe[], options: ProbeOptions): Promise<Probed> {
  const { before } = options;
  const first = await observe(probes, options, before);
  if (first.after === undefined || first.changes.length === 0) return probed(first.policies, first, probes);

  const touched = probes.filter((one) => first.changeOf(one) !== undefined);
  const again = touched.filter((one) => first.passing(one));
  const calm = again.length === 0 ? undefined : await untilCalm(options);
  if (calm === undefined) return probed(first.policies, first, touched);
  const second = await observe(again, options, Promise.resolve(calm));
  const asked = new Set(again.map(({ id }) => id));
  const once = probed(
    first.policies,
    first,
    touched.filter(({ id }) => !asked.has(id)),
  );
  const twice = probed(second.policies, second, again);
  const kept = [...first.policies.testimonies].filter(([id]) => !asked.has(id));
  return {
    policies: {
      observations: new Map([...first.policies.observations, ...second.policies.observations]),
      testimonies: new Map([...kept, ...second.policies.testimonies]),
    },
    disturbances: new Map([...once.disturbances, ...twice.disturbances]),
    services: twice.services,
  };
}

/** What one go came to, and what changed while it lasted. */
interface Observed {
  readonly policies: PolicyObservations;
  /** Undefined where the API server did not say. */
  readonly after: World | undefined;
  readonly changes: readonly Disturbance[];
  /** The change that touched a check. */
  readonly changeOf: (one: CheckProbe) => Disturbance | undefined;
  /** Whether all that touched it will pass. */
  readonly passing: (one: CheckProbe) => boolean;
}

async function observe(
  probes: readonly CheckProbe[],
  options: ProbeOptions,
  since: Promise<World>,
): Promise<Observed> {
  const { kubectl, checks, stubHostListens } = options;
  const canary = canaryProbes(probes, options);
  const [before, calm, policies] = await Promise.all([
    options.before,
    since,
    observePolicies([...probes, ...canary], options),
  ]);
  const [after, listens] = await Promise.all([look(kubectl, options), stubHostListens?.() ?? true]);
  const seen = policies.observations.get(CANARY);
  const letThrough = seen?.outcome === 'connected' || seen?.flaky === true;
  const carriers = new Set([...carriersOf(before), ...carriersOf(calm)]);
  const changes: readonly Disturbance[] = [
    ...(after === undefined
      ? [{ kind: 'api' } as const]
      : [
          ...changesBetween(calm, after, before),
          // What has not passed meanwhile.
          ...changesBetween(before, after).filter((change) => !passes(change, carriers)),
        ]),
    ...(listens ? [] : [{ kind: 'stub-host' } as const]),
    ...(letThrough ? [{ kind: 'canary' } as const] : []),
  ];
  const byId = new Map(checks.map((check) => [check.id, check]));
  const changesOf = (one: CheckProbe): readonly Disturbance[] => {
    const check = byId.get(one.id);
    return check === undefined ? [] : changes.filter((change) => touches(change, check, one, carriers));
  };
  return {
    policies,
    after,
    changes,
    // What cannot be undone explains more than what passes.
    changeOf: (one) => changesOf(one).find((change) => !passes(change, carriers)) ?? changesOf(one).at(0),
    passing: (one) => changesOf(one).every((change) => passes(change, carriers)),
  };
}

function probed(
  policies: PolicyObservations,
  { after, changeOf }: Observed,
  touched: readonly CheckProbe[],
): Probed {
  return {
    policies,
    disturbances: new Map(
      touched.flatMap((one) => {
        const change = changeOf(one);
        return change === undefined ? [] : [[one.id, change] as const];
      }),
    ),
    services: after?.services,
  };
}

/** The last canary rides along with the denies: it is cut for as long as they are. An allow waits for no time-out. */
function canaryProbes(
  probes: readonly CheckProbe[],
  { canaryAddress: address }: ProbeOptions,
): readonly CheckProbe[] {
  if (!probes.some(({ expected }) => expected === 'deny')) return [];
  const to = { address, port: BARRIER_PORT, protocol: 'TCP' } as const;
  return [
    {
      ...{ id: CANARY, expected: 'deny', pod: canaryPods.client, ...to },
      witnesses: [{ ...to, pod: canaryPods.server }],
    },
  ];
}

/** The world as it is; undefined where the API server does not answer for long. */
async function look(kubectl: Kubectl, options: ProbeOptions): Promise<World | undefined> {
  const { clock, signal } = options;
  const end = clock.now() + REST_MS;
  while (signal?.aborted !== true) {
    try {
      return await readWorld(kubectl);
    } catch (error) {
      if (!(error instanceof EnvironmentError)) throw error;
    }
    if (clock.now() >= end) break;
    await clock.pause(LOOK_AGAIN_MS, signal);
  }
  return undefined;
}

/** Waits until what passes has passed; undefined where it does not in time. */
async function untilCalm(options: ProbeOptions): Promise<World | undefined> {
  const { kubectl, clock, signal } = options;
  const before = await options.before;
  const end = clock.now() + REST_MS;
  while (signal?.aborted !== true && clock.now() < end) {
    const now = await look(kubectl, options);
    if (now !== undefined && isCalm(before, now)) return now;
    await clock.pause(LOOK_AGAIN_MS, signal);
  }
  return undefined;
}
