import type { Cluster } from '../cluster/cluster.ts';
import type { Kubectl } from '../cluster/api/kubectl.ts';
import { startStubHost, type StubHost } from '../cluster/external/stub-host.ts';
import type { Clock } from '../io/clock.ts';
import type { Exec } from '../io/exec.ts';
import { EnvironmentError } from '../core/problem.ts';
import { OUTSIDE } from './questions.ts';
import type { AddressBook } from './scenario.ts';
import { HOSTS, HOST_WIRES, keyOf, type Layout } from './layout.ts';

/** Starts netproof's own stub host. Throws EnvironmentError. */
export async function startHosts(
  deps: { readonly exec: Exec; readonly clock: Clock },
  cluster: Cluster,
  image: string,
  deadlineMs: number,
): Promise<StubHost | undefined> {
  const at = { file: '(layout)', line: 1, column: 1 };
  return startStubHost(deps, {
    cluster,
    image,
    plan: {
      hosts: HOSTS.map((address) => ({ label: address, address, at })),
      ports: {
        tcp: HOST_WIRES.flatMap(({ port, protocol }) => (protocol === 'TCP' ? [port] : [])),
        udp: HOST_WIRES.flatMap(({ port, protocol }) => (protocol === 'UDP' ? [port] : [])),
      },
    },
    deadlineMs,
  });
}

/** The stub host's container is a client too: routes to each pod, from the address that its layout knows it by. */
export async function routeClient(
  exec: Exec,
  stubHost: StubHost | undefined,
  { pods, node }: AddressBook,
  layouts: readonly Layout[],
): Promise<string> {
  if (!stubHost) throw new EnvironmentError('conformance', 'there is no stub host');
  const routes = layouts.flatMap(({ pods: ownPods, client }) =>
    ownPods
      .filter(({ hostNetwork }) => !hostNetwork)
      .map((pod) => `route replace ${pods.get(keyOf(pod)) ?? ''}/32 via ${node} src ${client ?? ''}\n`),
  );
  const result = await exec('docker', ['exec', '--interactive', stubHost.container, 'ip', '-batch', '-'], {
    input: routes.join(''),
    deadlineMs: 20_000,
  });
  if (result.code !== 0)
    throw new EnvironmentError('conformance', 'the client outside took no routes to the pods', {
      detail: result.stderr,
    });
  return stubHost.container;
}

/** Probes from the client outside go by `docker exec`, all others by kubectl. */
export function withOutside(kubectl: Kubectl, exec: Exec): Kubectl {
  return {
    ...kubectl,
    exec: (pod, command, options) =>
      pod.namespace === OUTSIDE
        ? exec('docker', ['exec', '--interactive', pod.name, ...command], options)
        : kubectl.exec(pod, command, options),
  };
}
