import type { Findings } from '../../core/findings.ts';
import type { Listener } from './ports.ts';
import { showPort } from '../../net/ports.ts';
import { workloadName, type ContainerPort, type Protocol, type Workload } from '../../core/objects.ts';

/** What a kind node with Calico listens on by itself, as of Kubernetes 1.34 and Calico 3.28. */
const NODE_PORTS = new Set([
  ...[22, 179, 2379, 2380, 2381, 6443, 9091, 9098, 9099, 10248, 10249, 10250, 10256, 10257, 10259].map(
    String,
  ),
  ...[4789, 8472].map((port) => showPort({ port, protocol: 'UDP' })),
]);

/** What a stub pod may listen on and declare. */
export interface OpenPorts {
  readonly listeners: readonly Listener[];
  readonly declared: readonly ContainerPort[];
}

/**
 * Gives each pod of the host network the ports that are still free there: all of them share the node's, and the
 * scheduler refuses a second pod that declares a port. What is taken is left out with a notice; somebody answers
 * there all the same.
 */
export class HostPorts {
  readonly #taken = new Map<string, string>();
  readonly #findings: Findings;

  constructor(findings: Findings) {
    this.#findings = findings;
  }

  /** The ports of a workload that are its own. Off the host network they all are. */
  share(workload: Workload, listeners: readonly Listener[]): OpenPorts {
    if (!workload.hostNetwork) return { listeners, declared: workload.ports };
    const free = (port: number, protocol: Protocol): boolean =>
      this.#holder(workload, showPort({ port, protocol })) === undefined;
    const open = {
      listeners: listeners.filter(({ port, protocol }) => free(port, protocol)),
      declared: workload.ports.filter(({ number, protocol }) => free(number, protocol)),
    };
    for (const { port, protocol } of listeners) {
      const key = showPort({ port, protocol });
      const holder = this.#holder(workload, key);
      if (holder === undefined) continue;
      this.#findings.notice(
        'host-port-taken',
        `\`${workloadName(workload)}\` is on the host network, where ${holder} has port ${key} already`,
        workload.ports.find((own) => own.number === port && own.protocol === protocol)?.at ?? workload.at,
      );
    }
    for (const { port, protocol } of open.listeners)
      this.#taken.set(showPort({ port, protocol }), workloadName(workload));
    return open;
  }

  #holder(workload: Workload, key: string): string | undefined {
    if (NODE_PORTS.has(key)) return 'the node itself';
    const holder = this.#taken.get(key);
    return holder === undefined || holder === workloadName(workload) ? undefined : `\`${holder}\``;
  }
}
