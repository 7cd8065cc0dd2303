import type { WirePort, Workload } from '../core/objects.ts';
import { partyOf } from './decide.ts';
import { matchPeer } from './match-peer.ts';
import type { Model } from './model.ts';
import type { Peer, PolicyRule } from './policy.ts';
import { matchPort } from './ports.ts';

/**
 * Does a policy speak of this port of the workload's pods, by number, range or name? A rule without ports, or of a whole
 * protocol, speaks of none.
 */
export function namesPort(model: Model, workload: Workload, wire: WirePort): boolean {
  const names = (rule: PolicyRule): boolean =>
    rule.ports.some((port) => port.port !== undefined && matchPort(port, wire, workload.ports) === undefined);
  const pods = model.podsOf(workload);
  const inward = pods.flatMap((pod) => model.isolating(pod, 'ingress'));
  if (inward.some(({ ingress }) => ingress.some(names))) return true;
  const parties = pods.map((pod) => partyOf(model, pod));
  return model.policies.some(({ namespace, egress }) => {
    const reaches = (peer: Peer): boolean =>
      parties.some((party) => !matchPeer(peer, namespace, party, model.network));
    return egress.some((rule) => names(rule) && (rule.peers.length === 0 || rule.peers.some(reaches)));
  });
}
