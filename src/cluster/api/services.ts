import { showName } from '../../text/escape.ts';
import { itemsOf, type LiveObject } from './live-object.ts';
import { watchUntilDeadline, type Deadline, type Watcher } from './wait.ts';

/** What a Service leads to right now. */
export interface ServiceState {
  /** Null for a headless one, and for an ExternalName. */
  readonly clusterIp: string | null;
  /** Addresses of its ready endpoints, sorted. Empty: connections are refused by kube-proxy, not by a program. */
  readonly ready: readonly string[];
  /** Its ports, and whether any ready endpoint has each (a named target port may be missing from the pods). */
  readonly ports: readonly { readonly port: number; readonly protocol: string; readonly ready: boolean }[];
}

interface ServiceObject {
  readonly metadata?: { readonly namespace?: string; readonly name?: string };
  readonly spec?: {
    readonly type?: string;
    readonly clusterIP?: string;
    readonly ports?: readonly { readonly name?: string; readonly port: number; readonly protocol?: string }[];
  };
}

interface SliceObject {
  readonly metadata?: { readonly namespace?: string; readonly labels?: Readonly<Record<string, string>> };
  readonly ports?: readonly { readonly name?: string; readonly protocol?: string }[] | null;
  readonly endpoints?: readonly {
    readonly addresses?: readonly string[];
    readonly conditions?: { readonly ready?: boolean };
  }[];
}

/**
 * Waits until each Service has a ready endpoint on each of its ports, and gives what each leads to, by
 * `namespace/name`; at the deadline what there is. A Service that does not exist is left out. Throws EnvironmentError
 * `kubectl-get` or `aborted`.
 *
 * kube-proxy follows the EndpointSlices by a moment (a second at most by default): a Service may refuse or time out
 * for that long, so the control has to be tried until it settles, as probes are.
 */
export async function waitForServices(
  parts: Watcher,
  services: readonly { readonly namespace: string; readonly name: string }[],
  options: Deadline,
): Promise<ReadonlyMap<string, ServiceState>> {
  if (services.length === 0) return new Map();
  const { kubectl, clock } = parts;
  const namespaces = new Set(services.map(({ namespace }) => namespace));
  const [only] = namespaces;
  const where = namespaces.size === 1 && only !== undefined ? `--namespace=${only}` : '--all-namespaces';
  const wanted = new Set(services.map(({ namespace, name }) => `${namespace}/${name}`));
  const objects = itemsOf(await kubectl.get(['services', where])).filter((object) =>
    wanted.has(keyOf(object)),
  );
  const external = new Set(
    objects.filter((object) => (object as ServiceObject).spec?.type === 'ExternalName').map(keyOf),
  );
  let states = serviceStates(objects, []);
  await watchUntilDeadline(kubectl, clock, {
    args: ['endpointslices.discovery.k8s.io', where],
    until: (slices) => {
      states = serviceStates(objects, slices);
      const waiting = [...states].filter(
        ([name, { ready, ports }]) =>
          !external.has(name) && (ready.length === 0 || ports.some((port) => !port.ready)),
      );
      const [first] = waiting;
      return first === undefined || `${showName(first[0])} has none (${waiting.length} of ${states.size})`;
    },
    what: 'ready endpoints of each Service',
    ...options,
  });
  return states;
}

/** What Services lead to, by their EndpointSlices. Pure. */
export function serviceStates(
  services: readonly LiveObject[],
  slices: readonly LiveObject[],
): ReadonlyMap<string, ServiceState> {
  return new Map(
    services.map((object) => {
      const { spec = {} } = object as ServiceObject;
      const own = (slices as readonly SliceObject[]).filter(
        ({ metadata }) =>
          `${metadata?.namespace ?? ''}/${metadata?.labels?.[SERVICE_NAME] ?? ''}` === keyOf(object),
      );
      const ready = own.flatMap(readyAddresses);
      const ip = spec.clusterIP ?? '';
      return [
        keyOf(object),
        {
          clusterIp: ip === '' || ip === 'None' ? null : ip,
          ready: [...new Set(ready)].sort(),
          ports: (spec.ports ?? []).map(({ name = '', port, protocol = 'TCP' }) => ({
            port,
            protocol,
            ready: own.some(
              (slice) =>
                readyAddresses(slice).length > 0 &&
                (slice.ports ?? []).some(
                  (p) => (p.name ?? '') === name && (p.protocol ?? 'TCP') === protocol,
                ),
            ),
          })),
        },
      ] as const;
    }),
  );
}

const SERVICE_NAME = 'kubernetes.io/service-name';

function readyAddresses({ endpoints }: SliceObject): readonly string[] {
  // Absent counts as ready: so says the API.
  return (endpoints ?? []).flatMap(({ addresses = [], conditions }) =>
    conditions?.ready === false ? [] : addresses,
  );
}

function keyOf(object: LiveObject): string {
  const { namespace = '', name = '' } = (object as ServiceObject).metadata ?? {};
  return `${namespace}/${name}`;
}
