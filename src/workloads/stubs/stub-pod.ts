import { Fields } from '../../manifests/objects/fields.ts';
import { isDnsLabel } from '../../kubernetes/names.ts';
import { restrictedRights, restrictedSeccomp, restrictedUser } from '../../kubernetes/restricted.ts';
import { Findings } from '../../core/findings.ts';
import type { Listener } from './ports.ts';
import type { ContainerPort, Workload } from '../../core/objects.ts';
import { podSpecPath } from '../../manifests/objects/workloads.ts';

/** The container of a stub pod that listens, and from which probes are sent. */
export const STUB_CONTAINER = 'netproof';
/** The annotation that says whose place it takes. */
export const STUB_OF = 'netproof/stub-of';
/** Where the image keeps its program. */
const AGNHOST = '/agnhost';

/**
 * The bare pod in a workload's place: its labels, namespace, service account and named ports, on the host
 * network where it was, and a listener on each port. It keeps the restricted Pod Security profile (on the host network
 * no profile but `privileged` admits a pod). One process serves all TCP ports, each UDP port takes one: about 6 MB of
 * memory each, measured.
 */
export function stubPod(
  workload: Workload,
  name: string,
  listeners: readonly Listener[],
  declared: readonly ContainerPort[],
  image: string,
): unknown {
  const low = listeners.some(({ port }) => port < 1024);
  const containers = containerPorts(declared);
  const shared = {
    image,
    imagePullPolicy: 'IfNotPresent',
    resources: { requests: { cpu: '1m', memory: '8Mi' } },
  };
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name,
      namespace: workload.namespace,
      labels: workload.labels,
      annotations: { [STUB_OF]: stubOf(workload) },
    },
    spec: {
      serviceAccountName: workload.serviceAccount,
      automountServiceAccountToken: false,
      enableServiceLinks: false,
      terminationGracePeriodSeconds: 0,
      restartPolicy: 'Always',
      tolerations: [{ operator: 'Exists' }],
      ...(workload.hostNetwork && { hostNetwork: true, dnsPolicy: 'ClusterFirstWithHostNet' }),
      ...hostName(workload),
      securityContext: {
        ...(workload.hostNetwork && low ? { runAsUser: 0 } : restrictedUser),
        ...restrictedSeccomp,
        // The node's own network keeps the node's setting.
        ...(low &&
          !workload.hostNetwork && {
            sysctls: [{ name: 'net.ipv4.ip_unprivileged_port_start', value: '0' }],
          }),
      },
      containers: [
        {
          name: STUB_CONTAINER,
          ...shared,
          ...program(listeners, workload.hostNetwork),
          ...(containers[0] && { ports: containers[0] }),
          securityContext: {
            allowPrivilegeEscalation: false,
            capabilities: {
              drop: ['ALL'],
              ...(workload.hostNetwork && low && { add: ['NET_BIND_SERVICE'] }),
            },
          },
        },
        // Names that one container cannot hold: two for one port, or one name in two containers.
        ...containers.slice(1).map((ports, index) => ({
          name: `names-${index + 1}`,
          ...shared,
          command: [AGNHOST, 'pause'],
          ports,
          securityContext: restrictedRights,
        })),
      ],
    },
  };
}

/** `Deployment/web`, in the workload's own namespace. */
export function stubOf({ kind, name }: Workload): string {
  return `${kind}/${name}`;
}

/** What runs in the container, and how the kubelet sees that every port listens: asked each second until it does. */
function program(listeners: readonly Listener[], hostNetwork: boolean): Readonly<Record<string, unknown>> {
  const tcp = listeners.filter(({ protocol }) => protocol === 'TCP').map(({ port }) => port);
  const udp = listeners.filter(({ protocol }) => protocol === 'UDP').map(({ port }) => port);
  const env: unknown[] = tcp.map((port) => ({ name: `SERVE_PORT_${port}`, value: 'netproof' }));
  const last = tcp.length > 0 ? 'porter' : 'pause';
  if (udp.length === 0) {
    const [first] = tcp;
    return {
      command: [AGNHOST, last],
      ...(env.length > 0 && { env }),
      ...(first !== undefined && { startupProbe: { tcpSocket: { port: first }, ...EACH_SECOND } }),
    };
  }
  // A node has several addresses, and a datagram's answer has to come from the one that was asked.
  const listen = hostNetwork ? ' --udp-listen-addresses="$POD_IP,127.0.0.1"' : '';
  if (hostNetwork) env.push({ name: 'POD_IP', valueFrom: { fieldRef: { fieldPath: 'status.podIP' } } });
  // The ports are arguments: none becomes part of the script's text. `netexec` wants an HTTP port too: any free one.
  const server = `${AGNHOST} netexec --http-port=0 --udp-port="$port"${listen}`;
  const script = `for port; do ${server} & done; exec ${AGNHOST} ${last}`;
  const bound = 'for port; do grep -qs ":$port " /proc/net/udp /proc/net/udp6 || exit 1; done';
  const hex = udp.map((port) => port.toString(16).toUpperCase().padStart(4, '0'));
  return {
    command: ['/bin/sh', '-c', script, 'sh', ...udp.map(String)],
    ...(env.length > 0 && { env }),
    startupProbe: { exec: { command: ['/bin/sh', '-c', bound, 'sh', ...hex] }, ...EACH_SECOND },
  };
}

const EACH_SECOND = { periodSeconds: 1, timeoutSeconds: 5, failureThreshold: 120 };

/** Each container's ports: names and port numbers are unique within one, and the first to come stays first. */
function containerPorts(declared: readonly ContainerPort[]): readonly (readonly unknown[])[] {
  const containers: { names: Set<string>; numbers: Set<string>; ports: unknown[] }[] = [];
  for (const { name, number, protocol } of declared) {
    const key = `${number}/${protocol}`;
    if (name === undefined && containers.some(({ numbers }) => numbers.has(key))) continue;
    let home = containers.find(
      ({ names, numbers }) => !numbers.has(key) && (name === undefined || !names.has(name)),
    );
    if (!home) {
      home = { names: new Set(), numbers: new Set(), ports: [] };
      containers.push(home);
    }
    home.numbers.add(key);
    if (name !== undefined) home.names.add(name);
    home.ports.push({ ...(name !== undefined && { name }), containerPort: number, protocol });
  }
  return containers.map(({ ports }) => ports);
}

/** `db-0.db` resolves for the pod of a StatefulSet, and so does a Pod's own `hostname.subdomain`. */
function hostName(workload: Workload): Readonly<Record<string, string>> {
  const fields = new Fields(workload.resource, new Findings());
  const spec = podSpecPath(workload.resource);
  const subdomain =
    workload.kind === 'StatefulSet'
      ? fields.text(['spec', 'serviceName'])
      : fields.text([...spec, 'subdomain']);
  const hostname =
    workload.kind === 'StatefulSet'
      ? (workload.pod?.name ?? `${workload.name}-0`)
      : fields.text([...spec, 'hostname']);
  const isLabel = (text: string | undefined): text is string => text !== undefined && isDnsLabel(text);
  return { ...(isLabel(hostname) && { hostname }), ...(isLabel(subdomain) && { subdomain }) };
}
