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

/** Starts netproof's own stub host. Throws EnvironmentError. */
export async function startHosts(cluster: Cluster, deadlineMs: number): Promise<StubHost | undefined> {
  const at = { file: '(layout)', line: 1, column: 1 };
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

/** The stub host's container is a client too: routes to each pod, from the address that its layout knows it by. */
export async function routeClient(
  stubHost: StubHost | undefined,
  { pods, node }: AddressBook,
): Promise<string> {
  if (!stubHost) throw new EnvironmentError('differential', 'there is no stub host');
  const routes = layouts.flatMap(({ pods: ownPods, client }) =>
    ownPods
      .filter(({ hostNetwork }) => !hostNetwork)
      .map((pod) => `route replace ${pods.get(keyOf(pod)) ?? ''}/32 via ${node} src ${client}\n`),
  );
  const result = await systemExec(
    'docker',
    ['exec', '--interactive', stubHost.container, 'ip', '-batch', '-'],
    {
      input: routes.join(''),
      deadlineMs: 20_000,
    },
  );
  if (result.code !== 0)
    throw new EnvironmentError('differential', 'the client outside took no routes to the pods', {
      detail: result.stderr,
    });
  return stubHost.container;
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
