import { EnvironmentError } from '../../core/problem.ts';
import { showName } from '../../text/escape.ts';
import type { Cluster } from '../cluster.ts';
import { outputTail } from '../api/output-tail.ts';
import { LOCAL_MS } from '../deadlines.ts';

/** What the firewall of a node lets out. */
export interface EgressFirewall {
  /** Next hops that packets may leave for: the other nodes, and the stub host. IPv4. */
  readonly nextHops: readonly string[];
  /**
   * What root's own programs on the node (kubelet, containerd, kube-proxy) may do. `open`: everything, images are
   * pulled. `names`: ask the Docker engine for names, as nodes do for one another. `closed`: neither. All programs of
   * other users, and all that is forwarded for pods, are closed in each case.
   */
  readonly root: 'open' | 'names' | 'closed';
}

/**
 * A node's firewall as an nft script that replaces the one that was there, in one transaction.
 *
 * It judges by the next hop, not by the address: what leaves the machine leaves by the Docker network's gateway, and a
 * packet for an external host, for another node or for a pod there never does. So it need not know the hosts, and an
 * address without a route is turned back. It drops and says nothing: the sender sees a timeout.
 *
 * The chain comes after the filter's own: NetworkPolicies have decided by then, packets reach Calico
 * unchanged, and kube-proxy has refused what is for a Service without endpoints. Replies pass: they answer what came
 * in. Asking the Docker engine for a name is a way out, too, and goes to a local address: the rest of the rules.
 */
export function egressFirewallScript({ nextHops, root }: EgressFirewall): string {
  const hops = nextHops.length === 0 ? '' : `elements = { ${nextHops.join(', ')} };`;
  const rootMay = {
    open: ['meta skuid 0 accept'],
    names: ['ip daddr 127.0.0.11 meta skuid 0 accept'],
    closed: [],
  }[root];
  return [
    'add table inet netproof',
    'delete table inet netproof',
    'table inet netproof {',
    '  counter dropped { }',
    `  set next-hops { type ipv4_addr; ${hops} }`,
    '  chain egress {',
    '    rt ip nexthop @next-hops accept',
    // Neighbours are found by link-local IPv6; no pod has an IPv6 address.
    '    ip6 daddr { fe80::/10, ff02::/16 } accept',
    '    counter name dropped drop',
    '  }',
    '  chain input {',
    '    type filter hook input priority 50; policy accept;',
    // The Docker engine's name server listens on loopback; kind's rules lead pods to it by way of the gateway.
    '    iifname != "lo" ip daddr 127.0.0.0/8 ct direction original counter name dropped drop',
    '  }',
    // Not in `output`: there, what kube-proxy has just turned to an address of the node still counts as leaving.
    '  chain leave {',
    '    type filter hook postrouting priority 50; policy accept;',
    '    ct state established,related ct direction reply accept',
    ...rootMay.map((rule) => `    ${rule}`),
    '    ip daddr 127.0.0.11 counter name dropped drop',
    '    oifname "eth*" jump egress',
    '  }',
    '}',
    '',
  ].join('\n');
}

/**
 * Closes every node: only what a pod sends to an external host leaves it. It may be called as soon as the
 * nodes' containers run, and again to close it further: with `root: 'open'` while images are pulled, then with
 * `'closed'`. Only pods of root on the host network get out while it is `open`. On several nodes `'closed'` means
 * `'names'`: the kubelets find the API server by name. Throws EnvironmentError `egress-firewall`.
 */
export async function installEgressFirewall(
  cluster: Pick<Cluster, 'nodes' | 'nodeExec'>,
  options: {
    /** Absent when no check names a host. */
    readonly stubHost?: { readonly nextHop: string } | undefined;
    readonly root: 'open' | 'closed';
  },
): Promise<void> {
  const several = cluster.nodes.length > 1;
  const nodes = several ? await Promise.all(cluster.nodes.map((node) => nodeAddresses(cluster, node))) : [];
  const input = egressFirewallScript({
    nextHops: [...nodes.flat(), ...(options.stubHost ? [options.stubHost.nextHop] : [])],
    root: options.root === 'open' ? 'open' : several ? 'names' : 'closed',
  });
  await Promise.all(
    cluster.nodes.map(async (node) => {
      const result = await cluster.nodeExec(['nft', '-f', '-'], { node, input, deadlineMs: LOCAL_MS });
      if (result.code !== 0) {
        const message = `node ${showName(node)} could not be closed to the outside`;
        const hint = 'use a node image of kind 0.23 or newer (they have nft), or `external: live`';
        throw new EnvironmentError('egress-firewall', message, { hint, detail: outputTail(result) });
      }
    }),
  );
}

async function nodeAddresses(cluster: Pick<Cluster, 'nodeExec'>, node: string): Promise<readonly string[]> {
  const command = ['ip', '-4', '-oneline', 'address', 'show', 'dev', 'eth0'];
  const result = await cluster.nodeExec(command, { node, deadlineMs: LOCAL_MS });
  const addresses = [...result.stdout.matchAll(/ inet ([0-9.]+)\//g)].flatMap(([, address]) => address ?? []);
  if (addresses.length > 0) return addresses;
  const message = `node ${showName(node)} has no IPv4 address on the Docker network`;
  throw new EnvironmentError('egress-firewall', message, { detail: outputTail(result) });
}
