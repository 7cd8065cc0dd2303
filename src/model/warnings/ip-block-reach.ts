import type { Problem } from '../../core/problem.ts';
import { containsCidr } from '../../net/ip.ts';
import { coverage } from '../../net/ip-blocks.ts';
import { API_SERVER_PORT } from '../cluster-dns.ts';
import type { Model } from '../model.ts';
import { isApiServerIp } from '../network.ts';
import type { IpPeer, PolicyRule } from '../policy.ts';
import { blockSpec } from '../evidence.ts';
import { showPeer, showRule } from '../../text/policy-words.ts';
import { warning } from './finding.ts';

/**
 * ipBlocks that cover pods: with Calico they admit them, whatever their labels (`0.0.0.0/0` was meant for the
 * internet). And ipBlocks of Services' addresses, which policies never see.
 */
export function ipBlockReach(model: Model): readonly Problem[] {
  const { podRanges, serviceRanges } = model.network;
  return model.policies.flatMap((policy) =>
    [...policy.ingress, ...policy.egress].flatMap((rule) =>
      rule.peers.flatMap((peer): Problem[] => {
        if (peer.kind !== 'ipBlock') return [];
        const { cidr } = peer.block;
        const name = `${showRule(policy, rule)}: ${showPeer(blockSpec(peer))}`;
        if (isApiServerIp(model.network, peer.block)) {
          const message = `${name} is the API server's ClusterIP, which policies never see: they look after it was translated to its node's address`;
          const hint = `write the addresses of the API server's nodes, and port ${API_SERVER_PORT}`;
          return [warning('ip-block-covers-services', message, peer.at, hint)];
        }
        if (serviceRanges.some((range) => containsCidr(range, cidr))) {
          const message = `${name} is of the Services' range, which policies never see: they look at the pod behind`;
          return [
            warning('ip-block-covers-services', message, peer.at, 'use a podSelector and the pod’s port'),
          ];
        }
        const pods = podRanges.filter((range) => coverage(peer.block, range) !== 'none');
        if (pods.length === 0 || isEveryone(rule, peer)) return [];
        const ranges = pods.map((range) => range.text).join(', ');
        const way = rule.direction === 'ingress' ? 'lets pods in' : 'lets it out to pods';
        return [
          warning(
            'ip-block-covers-pods',
            `${name} covers the pods' addresses (${ranges}): with Calico it ${way} too, whatever their labels`,
            peer.at,
            `for the outside alone add \`except: [${ranges}]\`; for pods use a podSelector`,
          ),
        ];
      }),
    ),
  );
}

/** Who lets the whole world in has let the pods in, too, and knows it. Out to it: the internet is meant. */
function isEveryone({ direction }: PolicyRule, { block }: IpPeer): boolean {
  return direction === 'ingress' && block.cidr.prefix === 0 && block.except.length === 0;
}
