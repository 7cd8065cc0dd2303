import type { Problem } from '../../core/problem.ts';
import { few, fewNames, showPolicy } from '../../text/policy-words.ts';
import { dnsWorkload } from '../cluster-dns.ts';
import { groupBy } from '../../core/group-by.ts';
import type { Model } from '../model.ts';
import type { PolicyRule } from '../policy.ts';
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
  const cut = model.workloads.flatMap((workload) => {
    if (workload === dns || workload.hostNetwork) return [];
    const isolating = model.isolating(workload, 'egress');
    const rules = isolating.flatMap((policy) => policy.egress);
    if (rules.length === 0 || rules.some(isOtherDns)) return [];
    const decided = decide(model, { from: workload, to: dns, port: 53, protocol: 'UDP' });
    if (decided.egress.state !== 'cut') return [];
    const policy = isolator(decided.egress);
    return policy ? [{ workload, policy }] : [];
  });
  return [...groupBy(cut, (one) => one.policy)].map(([policy, pods]) => {
    const names = fewNames(few(pods.map((one) => model.labelOf(one.workload))));
    return warning(
      'egress-without-dns',
      `${showPolicy(policy)} cuts egress, and no rule lets ${names} out to DNS: names won't resolve`,
      policy.at,
      'add an egress rule to kube-system for port 53, UDP and TCP',
    );
  });
}

/** A DNS server that is no pod, by its address: a node's own cache, a company's. */
function isOtherDns({ peers, ports }: PolicyRule): boolean {
  const names = ports.some((port) => matchPort(port, { port: 53, protocol: 'UDP' }, []) === undefined);
  return names && peers.some((peer) => peer.kind === 'ipBlock');
}
