import type { Kubectl } from '../cluster/api/kubectl.ts';
import { outputTail } from '../cluster/api/output-tail.ts';
import { itemsOf, type LiveObject } from '../cluster/api/live-object.ts';
import { watchUntilDeadline, type Wait } from '../cluster/api/wait.ts';
import { readPods, type LiveContainer, type LivePod } from '../cluster/pods/live-pod.ts';
import type { Clock } from '../io/clock.ts';
import { restrictedRights, restrictedSeccomp, restrictedUser } from '../kubernetes/restricted.ts';
import { EnvironmentError } from '../core/problem.ts';
import { abreast } from '../core/promises.ts';
import { debugPod, type DebugContainer } from './debug-pod.ts';
import type { PodRef } from './plan.ts';

/** The name of our container in other people's pods. */
export const DEBUG_CONTAINER = 'netproof';

/** What runs a pod's probes and listeners. */
export type DebugAccess =
  | {
      /** An ephemeral container: the pod's own network, address and labels. */
      readonly kind: 'ephemeral';
      readonly pod: PodRef;
    }
  | {
      /** A pod of our own that policies cannot tell from the real one. It has an address of its own. */
      readonly kind: 'debug-pod';
      readonly pod: PodRef;
      readonly address: string;
      /** Why it is no ephemeral container, in the API server's words. */
      readonly detail: string;
    }
  | {
      readonly kind: 'none';
      /** What the API server or the kubelet printed: untrusted text. */
      readonly detail: string;
    };

export interface DebugOptions {
  readonly kubectl: Kubectl;
  readonly clock: Clock;
  readonly image: string;
  readonly signal?: AbortSignal;
}

/** For all containers to run, an image pull included. */
const RUNNING_MS = 60_000;
/** How many requests at once. */
const ABREAST = 8;

/** The name of a pod as this room's maps have it: `shop/web-7d4b9c-x2x`. */
export function podKey(pod: Pick<PodRef, 'namespace' | 'name'>): string {
  return `${pod.namespace}/${pod.name}`;
}

/**
 * Gives each of these pods one container with agnhost, and waits until it runs: an ephemeral container under the
 * restricted profile, which starts even when the pod's own containers cannot be pulled, crash, wait for an init
 * container or miss a Secret; where the API server refuses that, a debug pod with the same labels, namespace and service
 * account. A pod that has our container already keeps it. Every pod that was asked for is in the answer, by `podKey`:
 * what could be done for none of them says why. Throws EnvironmentError when the pods cannot be listed, or on abort.
 */
export async function attachDebugContainers(
  pods: readonly PodRef[],
  options: DebugOptions,
): Promise<ReadonlyMap<string, DebugAccess>> {
  if (pods.length === 0) return new Map();
  const { kubectl } = options;
  const wanted = new Map(pods.map((pod) => [podKey(pod), pod]));
  const found = byKey(itemsOf(await kubectl.get(['pods', '--all-namespaces'])));
  const access = new Map<string, DebugAccess>();

  await abreast([...wanted.keys()], ABREAST, async (key) => {
    const pod = found.get(key);
    access.set(key, pod ? await attach(pod, options) : { kind: 'none', detail: 'there is no such pod' });
  });
  return waitForAll(access, options);
}

async function attach(pod: LivePod, options: DebugOptions): Promise<DebugAccess> {
  const { kubectl, image } = options;
  const { namespace, name } = pod;
  const here: DebugAccess = { kind: 'ephemeral', pod: { namespace, name, container: DEBUG_CONTAINER } };
  const others = (pod.spec.ephemeralContainers ?? []) as readonly { readonly name?: string }[];
  if (others.some((container) => container.name === DEBUG_CONTAINER)) return here;
  // The subresource takes the ephemeral containers and nothing else, and without a version it cannot conflict with the
  // kubelet's updates. `kubectl patch --subresource` knows only `status` and `scale` before 1.34.
  const body = {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { namespace, name },
    spec: { containers: [], ephemeralContainers: [...others, debugContainer(image)] },
  };
  const path = `/api/v1/namespaces/${namespace}/pods/${name}/ephemeralcontainers`;
  const result = await kubectl.run(['replace', '--raw', path, '--filename=-'], {
    input: JSON.stringify(body),
  });
  if (result.code === 0) return here;
  const detail = outputTail(result);
  // Replaced meanwhile: what would be put beside it would be beside nothing.
  if (result.stderr.includes('(NotFound)')) return { kind: 'none', detail };
  const copy = debugPod(pod, debugContainer(image));
  try {
    await kubectl.apply([copy]);
    return {
      kind: 'debug-pod',
      pod: { namespace, name: copy.metadata.name, container: DEBUG_CONTAINER },
      address: '',
      detail,
    };
  } catch (error) {
    const also = error instanceof EnvironmentError && error.detail !== undefined ? error.detail : '';
    return { kind: 'none', detail: [detail, also].filter((words) => words !== '').join('\n') };
  }
}

/** Pod Security's `restricted` profile, whatever the pod's own: an own user, since agnhost's is root. */
export function debugContainer(image: string): DebugContainer {
  return {
    name: DEBUG_CONTAINER,
    image,
    args: ['pause'],
    imagePullPolicy: 'IfNotPresent',
    securityContext: {
      ...restrictedUser,
      ...restrictedRights,
      ...restrictedSeccomp,
    },
  };
}

function byKey(objects: readonly LiveObject[]): ReadonlyMap<string, LivePod> {
  return new Map(readPods(objects).map((pod) => [podKey(pod), pod]));
}

/** One watch for all; whatever does not run by the deadline is reported by its own last state. */
async function waitForAll(
  access: ReadonlyMap<string, DebugAccess>,
  { kubectl, clock, signal }: DebugOptions,
): Promise<ReadonlyMap<string, DebugAccess>> {
  let latest: ReadonlyMap<string, LivePod> = new Map();
  let deleted: ReadonlyMap<string, LivePod> = new Map();
  const state = (one: DebugAccess): State => {
    if (one.kind === 'none') return { over: true };
    const pod = latest.get(podKey(one.pod));
    return pod ? stateOf(one, pod) : { over: deleted.has(podKey(one.pod)), why: 'the pod is gone' };
  };
  const until: Wait['until'] = (objects, gone) => {
    latest = byKey(objects);
    deleted = byKey(gone);
    const open = [...access.values()].filter((one) => !state(one).over);
    return open.length === 0 || `${open.length} of ${access.size} do not run yet`;
  };
  if ([...access.values()].some((one) => one.kind !== 'none')) {
    await watchUntilDeadline(kubectl, clock, {
      args: ['pods', '--all-namespaces'],
      until,
      what: 'the debug containers to run',
      deadlineMs: RUNNING_MS,
      ...(signal && { signal }),
    });
  }
  return new Map(
    [...access].map(([key, one]): readonly [string, DebugAccess] => {
      const { why } = state(one);
      if (one.kind === 'none') return [key, one];
      if (why !== undefined) return [key, { kind: 'none', detail: why }];
      const address = latest.get(podKey(one.pod))?.ip ?? '';
      return [key, one.kind === 'debug-pod' ? { ...one, address } : one];
    }),
  );
}

interface State {
  /** Nothing more is to be waited for. */
  readonly over: boolean;
  /** It does not run, and this is the reason. */
  readonly why?: string;
}

function stateOf(one: DebugAccess, { containers }: LivePod): State {
  const ours = containers.find(
    ({ name, role }) => name === DEBUG_CONTAINER && (role === 'ephemeral') === (one.kind === 'ephemeral'),
  );
  switch (ours?.state) {
    case 'running':
      return { over: true };
    case 'terminated':
      return { over: true, why: words('the debug container has ended', ours) };
    case 'waiting':
      return { over: false, why: words('the debug container does not start', ours) };
    default:
      return {
        over: false,
        why: 'the kubelet has not started the debug container: has the pod a sandbox?',
      };
  }
}

function words(what: string, { reason, message }: LiveContainer): string {
  const why = [reason, message].filter((word) => word !== '').join(': ');
  return why === '' ? what : `${what}: ${why}`;
}
