import type { Workload } from '../../core/objects.ts';
import type { Problem } from '../../core/problem.ts';
import { few, fewNames, showPolicy } from '../../text/policy-words.ts';
import { dnsWorkload } from '../cluster-dns.ts';
import { groupBy } from '../../core/group-by.ts';
import type { Model } from '../model.ts';
import type { NetworkPolicy, PolicyPort, PolicyRule } from '../policy.ts';
import { matchPort } from '../ports.ts';
import { decide } from '../decide.ts';
import { isolator } from '../evidence.ts';
import { warning } from './finding.ts';

/**
 * Pods that may talk to something, and to no DNS server: their names won't resolve. Pods with no way out at all are
 * left alone: they are meant to have none.
 */
export function egressWithoutDns(model: Model): readonly Problem[] {
  const dns = dnsWorkload(model);
  if (!dns) return [];
  const cut = model.workloads.flatMap((workload): readonly WithoutDns[] => {
    if (workload === dns || workload.hostNetwork) return [];
    const isolating = model.isolating(workload, 'egress');
    const rules = isolating.flatMap((policy) => policy.egress);
    if (rules.length === 0 || rules.some(isOtherDns)) return [];
    const decided = decide(model, { from: workload, to: dns, port: 53, protocol: 'UDP' });
    if (decided.egress.state !== 'cut') return [];
    const tcp = decide(model, { from: workload, to: dns, port: 53, protocol: 'TCP' }).egress.admissions[0];
    if (tcp?.port) return [{ workload, policy: tcp.policy, tcp: tcp.port }];
    const policy = isolator(decided.egress);
    return policy ? [{ workload, policy }] : [];
  });
  return [...groupBy(cut, ({ policy, tcp }) => tcp ?? policy).values()].flatMap((pods) => {
    const [first] = pods;
    return first ? [problemOf(first, fewNames(few(pods.map((one) => model.labelOf(one.workload)))))] : [];
  });
}

interface WithoutDns {
  readonly workload: Workload;
  readonly policy: NetworkPolicy;
  /** The port by which it gets to DNS over TCP. */
  readonly tcp?: PolicyPort;
}

function problemOf({ policy, tcp }: WithoutDns, names: string): Problem {
  if (tcp) {
    const why = tcp.protocolDefaulted ? ' (an absent `protocol` means TCP)' : '';
    return warning(
      'egress-without-dns',
      `${showPolicy(policy)} lets ${names} out to DNS by TCP alone${why}: names won't resolve`,
      tcp.at,
      'add the same port with `protocol: UDP`',
    );
  }
  return warning(
    'egress-without-dns',
    `${showPolicy(policy)} cuts egress, and no rule lets ${names} out to DNS: names won't resolve`,
    policy.at,
    'add an egress rule to kube-system for port 53, UDP and TCP',
  );
}

/** A DNS server that is no pod, by its address: a node's own cache, a company's. */
function isOtherDns({ peers, ports }: PolicyRule): boolean {
  const names = ports.some((port) => matchPort(port, { port: 53, protocol: 'UDP' }, []) === undefined);
  return names && peers.some((peer) => peer.kind === 'ipBlock');
}
