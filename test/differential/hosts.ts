import type { Cluster } from '../../src/cluster/cluster.ts';
import type { Kubectl } from '../../src/cluster/api/kubectl.ts';
import { startStubHost, type StubHost } from '../../src/cluster/external/stub-host.ts';
import { systemClock } from '../../src/io/clock.ts';
import { systemExec } from '../../src/io/exec.ts';
import { EnvironmentError } from '../../src/core/problem.ts';
import { PROBE_IMAGE } from '../../src/config/versions.ts';
import { OUTSIDE } from './questions.ts';
import type { AddressBook } from './scenario.ts';
import { HOSTS, HOST_WIRES, keyOf, layouts } from './layout.ts';

/** Starts netproof's own stand-in for the hosts outside. Throws EnvironmentError. */
export async function startHosts(cluster: Cluster, deadlineMs: number): Promise<StubHost | undefined> {
  const at = { file: '(stage)', line: 1, column: 1 };
  return startStubHost(
    { exec: systemExec, clock: systemClock },
    {
      cluster,
      image: PROBE_IMAGE,
      plan: {
        hosts: HOSTS.map((address) => ({ label: address, address, at })),
        ports: {
          tcp: HOST_WIRES.flatMap(({ port, protocol }) => (protocol === 'TCP' ? [port] : [])),
          udp: HOST_WIRES.flatMap(({ port, protocol }) => (protocol === 'UDP' ? [port] : [])),
        },
      },
      deadlineMs,
    },
  );
}

/** The container outside is a client too: a way to each pod, from the address that its stage knows it by. */
export async function routeClient(
  outside: StubHost | undefined,
  { pods, node }: AddressBook,
): Promise<string> {
  if (!outside) throw new EnvironmentError('theatre', 'nothing stands in for the hosts outside');
  const routes = layouts.flatMap(({ pods: cast, client }) =>
    cast
      .filter(({ hostNetwork }) => !hostNetwork)
      .map((pod) => `route replace ${pods.get(keyOf(pod)) ?? ''}/32 via ${node} src ${client}\n`),
  );
  const result = await systemExec(
    'docker',
    ['exec', '--interactive', outside.container, 'ip', '-batch', '-'],
    {
      input: routes.join(''),
      deadlineMs: 20_000,
    },
  );
  if (result.code !== 0)
    throw new EnvironmentError('theatre', 'the client outside took no routes to the pods', {
      detail: result.stderr,
    });
  return outside.container;
}

/** Probes from the client outside go by `docker exec`, all others by kubectl. */
export function withOutside(kubectl: Kubectl): Kubectl {
  return {
    ...kubectl,
    exec: (pod, command, options) =>
      pod.namespace === OUTSIDE
        ? systemExec('docker', ['exec', '--interactive', pod.name, ...command], options)
        : kubectl.exec(pod, command, options),
  };
}
