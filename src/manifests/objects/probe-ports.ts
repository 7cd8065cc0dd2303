import type { ContainerPort, WirePort, Workload } from '../../core/objects.ts';
import { isMap } from '../../core/json.ts';
import { podSpecPath } from './workloads.ts';

const PROBES = ['livenessProbe', 'readinessProbe', 'startupProbe'];
const WAYS = ['httpGet', 'tcpSocket', 'grpc'];

/** The ports that the kubelet asks a workload's containers at: something is meant to listen there, declared or not. */
export function probePorts(workload: Workload): readonly WirePort[] {
  return portsOf(PROBES, ['containers', 'initContainers'], workload);
}

/** The ports whose answer makes a workload's pods Ready: while they are, somebody listens there. */
export function readinessPorts(workload: Workload): readonly WirePort[] {
  return portsOf(['readinessProbe'], ['containers'], workload);
}

function portsOf(
  probes: readonly string[],
  lists: readonly string[],
  { resource, ports }: Workload,
): readonly WirePort[] {
  const spec = podSpecPath(resource).reduce<unknown>((value, key) => field(value, key), resource.json);
  return lists.flatMap((list) =>
    itemsOf(field(spec, list)).flatMap((container) =>
      probes.flatMap((probe) =>
        WAYS.flatMap((way) => {
          const number = portNumber(field(field(field(container, probe), way), 'port'), ports);
          return number === undefined ? [] : [{ port: number, protocol: 'TCP' } as const];
        }),
      ),
    ),
  );
}

/** A number (kubectl takes one in quotes, too), or the name of a container's port. */
function portNumber(written: unknown, ports: readonly ContainerPort[]): number | undefined {
  const number = typeof written === 'string' && /^\d+$/.test(written) ? Number(written) : written;
  if (typeof number === 'number') return number;
  return ports.find(({ name, protocol }) => name === written && protocol === 'TCP')?.number;
}

function field(value: unknown, key: string | number): unknown {
  return isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
