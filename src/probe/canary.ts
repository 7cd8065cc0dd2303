import type { Kubectl } from '../cluster/api/kubectl.ts';
import type { Clock } from '../io/clock.ts';
import { restrictedRights, restrictedSeccomp, restrictedUser } from '../kubernetes/restricted.ts';
import { createPace, type Pace } from '../core/pace.ts';
import { EnvironmentError } from '../core/problem.ts';
import { counted } from '../text/escape.ts';
import type { CanaryResult } from '../core/result.ts';
import type { Attempt } from './canary-judge.ts';
import { CanaryWatch, type Ending } from './canary-watch.ts';
import type { PodRef } from './plan.ts';

/** The canary's own namespace: nothing of the repository's is in it, and its policy reaches nothing outside it. */
export const CANARY_NAMESPACE = 'netproof-canary';

/**
 * The engine's policy cuts the first of the server's ports, the barrier's the second, too; the third stays open. One pair of pods
 * serves both, and what a policy leaves open shows that it is the policy that cuts the others.
 */
export const ENGINE_PORT = 8080;
export const BARRIER_PORT = 8081;
export const OPEN_PORT = 8082;
const POLICY = 'netproof-canary';
const CONTAINER = 'canary';

/** Where a canary lives. */
export interface CanaryPlace {
  readonly namespace: string;
  /** Stands before the names of its pods. */
  readonly prefix: string;
  /** On all that is its own. Its policies select by these, so that they hold no other pod. */
  readonly labels: Readonly<Record<string, string>>;
  /** Of all its pods' spec. */
  readonly podSpec?: Readonly<Record<string, unknown>>;
}

const LABELS = { 'app.kubernetes.io/managed-by': 'netproof' };
const HOME: CanaryPlace = { namespace: CANARY_NAMESPACE, prefix: '', labels: LABELS };

/**
 * The namespace and the two pods of the canary, to be applied together with the workloads, and beside them a pod on the
 * node's own network: no policy keeps a node from the pods on it, so it can ask whether they answer.
 */
export function canaryObjects(image: string): readonly unknown[] {
  return [
    {
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name: CANARY_NAMESPACE, labels: LABELS },
    },
    ...canaryPair(HOME, image),
    canaryPod(HOME, 'node', image, { hostNetwork: true }),
  ];
}

/** The two pods of a canary, wherever it lives. */
export function canaryPair(place: CanaryPlace, image: string): readonly unknown[] {
  const ports = [ENGINE_PORT, BARRIER_PORT, OPEN_PORT];
  return [canaryPod(place, 'server', image, { args: ['porter'], ports }), canaryPod(place, 'client', image)];
}

function canaryPod(
  { namespace, prefix, labels, podSpec = {} }: CanaryPlace,
  name: string,
  image: string,
  {
    args = ['pause'],
    ports = [],
    ...more
  }: {
    readonly args?: readonly string[];
    readonly ports?: readonly number[];
    readonly hostNetwork?: boolean;
  } = {},
): unknown {
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: `${prefix}${name}`, namespace, labels: { ...labels, canary: name } },
    spec: {
      terminationGracePeriodSeconds: 0,
      automountServiceAccountToken: false,
      enableServiceLinks: false,
      ...podSpec,
      ...more,
      securityContext: { ...restrictedUser, ...restrictedSeccomp },
      containers: [
        {
          name: CONTAINER,
          image,
          args,
          env: ports.map((port) => ({ name: `SERVE_PORT_${port}`, value: 'canary' })),
          securityContext: restrictedRights,
        },
      ],
    },
  };
}

/** The pods of `canaryObjects`; the server's address is what the canary dials. */
export const canaryPods = {
  server: { namespace: CANARY_NAMESPACE, name: 'server' },
  client: { namespace: CANARY_NAMESPACE, name: 'client', container: CONTAINER },
  /** On the node's own network. */
  node: { namespace: CANARY_NAMESPACE, name: 'node', container: CONTAINER },
} as const;

/** The pods of `canaryPair`. */
export function canaryPodsAt({
  namespace,
  prefix,
}: CanaryPlace): Readonly<Record<'server' | 'client', PodRef>> {
  return {
    server: { namespace, name: `${prefix}server` },
    client: { namespace, name: `${prefix}client`, container: CONTAINER },
  };
}

/** The canary's policy, as the node's kernel knows it. */
export const canaryRule = { namespace: CANARY_NAMESPACE, name: POLICY } as const;

/** Isolates the server but for the last port; the last object to apply. */
export const canaryPolicy = policy(HOME, [OPEN_PORT]);

function policy(
  { namespace, prefix, labels }: CanaryPlace,
  open: readonly number[],
): Readonly<Record<string, unknown>> {
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { namespace, name: prefix === '' ? POLICY : `${prefix}canary`, labels },
    spec: {
      podSelector: { matchLabels: { ...labels, canary: 'server' } },
      policyTypes: ['Ingress'],
      ingress: [{ ports: open.map((port) => ({ port })) }],
    },
  };
}

/**
 * Lets the canary's client out and its server be reached, in a namespace whose own policies may isolate all pods. Applied
 * before the canary is tried, which then narrows the server's.
 */
export function canaryOpening(place: CanaryPlace): readonly unknown[] {
  const { namespace, prefix, labels } = place;
  return [
    policy(place, [ENGINE_PORT, BARRIER_PORT, OPEN_PORT]),
    {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      metadata: { namespace, name: `${prefix}client`, labels },
      spec: {
        podSelector: { matchLabels: { ...labels, canary: 'client' } },
        policyTypes: ['Egress'],
        egress: [{}],
      },
    },
  ];
}

export interface CanaryOptions {
  readonly kubectl: Kubectl;
  readonly clock: Clock;
  readonly signal?: AbortSignal;
  /** The server pod's. */
  readonly address: string;
  /** Where it lives; netproof's own namespace where absent. */
  readonly place?: CanaryPlace;
  /** The run's; one of its own where absent. */
  readonly pace?: Pace;
  /**
   * The node's uptime, in milliseconds, at which `canaryRule` was seen in force in its kernel; null while it is not. Where absent
   * it is held to be in force ten seconds after it was applied, or after `unseenMs`. Never throws.
   */
  readonly ruleInForce?: () => Promise<number | null>;
  readonly unseenMs?: number;
}

/**
 * Proves that this cluster enforces NetworkPolicies: the canary connects, and a policy cuts it while a port that the policy
 * leaves open still connects. Needs the pods of `canaryObjects` to be Ready; may run beside the control, which its policy
 * does not touch. The policy stays, for it leaves the barrier's port open.
 *
 * Throws EnvironmentError: `not-enforced` only when the rule is in force and three attempts in a row connected after that;
 * `not-in-force` when the rule never came; `canary-starved` when the node was too busy to tell; `canary` when it could not be tried.
 */
export async function proveEnforcement(options: CanaryOptions): Promise<CanaryResult> {
  const watch = watchPort(options, { denied: ENGINE_PORT, open: BARRIER_PORT });
  try {
    reached(await watch.until('open'));
    // Leaves the barrier's port open as well.
    const enginePolicy = policy(options.place ?? HOME, [BARRIER_PORT, OPEN_PORT]);
    await options.kubectl.apply([enginePolicy], { deadlineMs: APPLY_MS });
    const appliedMs = options.clock.now();
    const { beganMs, rejected } = reached(
      await watch.until('cut', {
        appliedMs,
        ...(options.ruleInForce && { inForce: options.ruleInForce }),
        ...(options.unseenMs !== undefined && { unseenMs: options.unseenMs }),
      }),
    );
    return {
      enforced: true,
      cutAfterMs: Math.max(0, Math.round(beganMs - appliedMs)),
      ...(rejected && { rejects: true }),
    };
  } finally {
    await watch.end();
  }
}

/**
 * Waits until policies are in force: `apply` gets the canary's policy, applies it as the last object after everything
 * else (in the same call, say), and the canary is watched until it is cut. A heuristic, since no CNI promises an order,
 * which is why answers get time to settle as well. `onLikely` is called as soon as it looks cut, before that is known. Throws EnvironmentError `not-in-force`, `canary-starved`, `canary`, and what `apply` throws.
 */
export async function waitUntilInForce(
  apply: (lastObject: Readonly<Record<string, unknown>>) => Promise<void>,
  { onLikely, ...options }: CanaryOptions & { readonly onLikely?: () => void },
): Promise<InForce> {
  const watch = watchPort(options, { denied: BARRIER_PORT, open: OPEN_PORT });
  try {
    reached(await watch.until('open'));
    await apply(canaryPolicy);
    const appliedMs = options.clock.now();
    const { beganMs } = reached(await watch.until('cut', undefined, onLikely));
    return { sinceMs: beganMs, afterMs: Math.max(0, Math.round(beganMs - appliedMs)) };
  } finally {
    await watch.end();
  }
}

/** Since when policies are in force. */
export interface InForce {
  /** When the first attempt began that was cut, on the run's clock. */
  readonly sinceMs: number;
  /** The same from the end of their application on, in milliseconds. */
  readonly afterMs: number;
}

/** A busy API server takes its time. */
const APPLY_MS = 60_000;

function watchPort(
  { kubectl, clock, signal, address, place = HOME, pace = createPace() }: CanaryOptions,
  ports: { readonly denied: number; readonly open: number },
): CanaryWatch {
  return new CanaryWatch(
    { kubectl, clock, pace, ...(signal && { signal }) },
    { from: canaryPodsAt(place).client, address, ...ports },
  );
}

/** The attempt that was waited for; throws where there is none. */
function reached(ending: Ending): Attempt {
  switch (ending.kind) {
    case 'reached':
      return ending.attempt;
    case 'not-enforced':
      throw new EnvironmentError(
        'not-enforced',
        `this cluster does not enforce NetworkPolicies: with a policy in force that denies it, a connection was let through ${ending.attempts} times in a row`,
        { hint: 'use a CNI that enforces them, such as Calico, which netproof installs by default' },
      );
    case 'late':
      throw new EnvironmentError(
        'not-in-force',
        `the policies were not in force ${seconds(ending)} s after they were applied`,
        {
          hint: "look at the CNI's log in the diagnosis folder: it may be starved of CPU or unable to program a policy",
        },
      );
    case 'broken':
      throw new EnvironmentError(
        'canary',
        `the canary could not be tried: ${seconds(ending)} s long its connections were neither open nor cut`,
        {
          detail: `the last attempt (the port that a policy denies twice, the open one): ${ending.last.outcomes}`,
        },
      );
    case 'starved':
      throw new EnvironmentError('canary-starved', `the node is too busy: ${starved(ending)}`, {
        hint: 'give the machine more CPU, or let fewer other programs and clusters run beside it',
      });
  }
}

function starved({ attempts, last, ...ending }: Extract<Ending, { kind: 'starved' }>): string {
  const many = `${attempts === 0 ? 'no attempt' : counted(attempts, 'attempt')} of the canary in ${seconds(ending)} s`;
  if (last === undefined) return many;
  const words = { open: 'connected', cut: 'was cut', other: `came to nothing (${last.outcomes})` };
  return `${many}, the last ${words[last.state]}`;
}

function seconds({ waitedMs }: { readonly waitedMs: number }): number {
  return Math.round(waitedMs / 1_000);
}
