import { hasCondition, itemsOf, metadataOf, type LiveObject } from '../cluster/api/live-object.ts';
import { serviceStates, type ServiceState } from '../cluster/api/services.ts';
import type { Watcher } from '../cluster/api/wait.ts';
import { readPods, type LivePod } from '../cluster/pods/live-pod.ts';
import { workloadName } from '../core/objects.ts';

/** What verdicts stand on, at one moment. Names are foreign text. */
export interface World {
  /** By `namespace/name`. */
  readonly pods: ReadonlyMap<string, LivePod>;
  /** What each says, as the version that its server counts, by `namespace/name`. */
  readonly policies: ReadonlyMap<string, string>;
  readonly nodes: ReadonlyMap<string, { readonly uid: string; readonly ready: boolean }>;
  /** What Services lead to, by `namespace/name`. */
  readonly services: ReadonlyMap<string, ServiceState>;
}

const NAMESPACED = 'pods,services,endpointslices.discovery.k8s.io,networkpolicies.networking.k8s.io';

/** What may be looked at, where that is not everything. */
export interface Sight {
  /** Absent: all. */
  readonly namespaces?: readonly string[];
  readonly nodes: boolean;
}

/** How long an API server that is away gets to come back. */
const AWAY_MS = 30_000;
const AGAIN_MS = 500;

/** Looks at everything, with one question where all may be seen, until it is answered. Throws EnvironmentError `kubectl-get` where it is not in time. */
export async function readWorld({
  kubectl,
  clock,
  signal,
  sight = { nodes: true },
}: Watcher & { readonly signal?: AbortSignal; readonly sight?: Sight }): Promise<World> {
  const asked = { deadlineMs: AWAY_MS, ...(signal && { signal }) };
  const { namespaces, nodes } = sight;
  const questions = namespaces
    ? [...(nodes ? [['nodes']] : []), ...namespaces.map((one) => [NAMESPACED, `--namespace=${one}`])]
    : [[nodes ? `nodes,${NAMESPACED}` : NAMESPACED, '--all-namespaces']];
  const end = clock.now() + AWAY_MS;
  for (;;) {
    try {
      const answers = await Promise.all(questions.map((question) => kubectl.get(question, asked)));
      return worldOf(answers.flatMap(itemsOf));
    } catch (error) {
      if (clock.now() >= end || signal?.aborted === true) throw error;
    }
    await clock.pause(AGAIN_MS, signal);
  }
}

/** The world that these objects make. Pure. */
export function worldOf(objects: readonly LiveObject[]): World {
  const of = (kind: string): readonly LiveObject[] => objects.filter((object) => object.kind === kind);
  return {
    pods: new Map(readPods(of('Pod')).map((pod) => [workloadName(pod), pod])),
    policies: new Map(of('NetworkPolicy').map((object) => [nameOf(object), versionOf(object)])),
    nodes: new Map(
      of('Node').map((object) => {
        const { name = '', uid = '' } = metadataOf(object);
        return [name, { uid, ready: hasCondition(object, 'Ready') }];
      }),
    ),
    services: serviceStates(of('Service'), of('EndpointSlice')),
  };
}

function nameOf(object: LiveObject): string {
  const { namespace = '', name = '' } = metadataOf(object);
  return `${namespace}/${name}`;
}

/** The generation counts changes of what it says; the resource version those of its labels, too. */
function versionOf(object: LiveObject): string {
  const { uid = '', generation, resourceVersion = '' } = metadataOf(object);
  return `${uid} ${generation ?? resourceVersion}`;
}
