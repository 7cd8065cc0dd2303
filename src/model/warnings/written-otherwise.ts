import type { Problem } from '../../core/problem.ts';
import { withoutHostBits } from '../../net/ip.ts';
import { showRule } from '../../text/policy-words.ts';
import type { Model } from '../model.ts';
import type { NetworkPolicy, PolicyRule } from '../policy.ts';
import { warning } from './finding.ts';

/** What does not mean what it looks like: `from: []`, which is everyone, and addresses with bits beyond their prefix. */
export function writtenOtherwise(model: Model): readonly Problem[] {
  return model.policies.flatMap((policy) =>
    [...policy.ingress, ...policy.egress].flatMap((rule) => [
      ...emptyPeers(policy, rule),
      ...hostBits(policy, rule),
    ]),
  );
}

function emptyPeers(policy: NetworkPolicy, rule: PolicyRule): readonly Problem[] {
  if (!rule.emptyPeersAt) return [];
  const [key, whom] = rule.direction === 'ingress' ? ['from', 'everyone in'] : ['to', 'everything out'];
  return [
    warning(
      'empty-peers',
      `${showRule(policy, rule)}: \`${key}\` is written and holds nothing, which lets ${whom}`,
      rule.emptyPeersAt,
      `if that is meant leave \`${key}\` out; to let nobody through write \`${rule.direction}: []\``,
    ),
  ];
}

function hostBits(policy: NetworkPolicy, rule: PolicyRule): readonly Problem[] {
  return rule.peers.flatMap((peer) => {
    if (peer.kind !== 'ipBlock') return [];
    const { cidr, except, at } = peer.block;
    return [{ ...cidr, at }, ...except].flatMap((range) => {
      const meant = withoutHostBits(range);
      if (meant === undefined) return [];
      const one = `${range.text.split('/')[0] ?? ''}/${range.family === 4 ? 32 : 128}`;
      return [
        warning(
          'cidr-host-bits',
          `${showRule(policy, rule)}: \`${range.text}\` is \`${meant}\`: bits beyond the prefix count for nothing`,
          range.at,
          `write \`${meant}\`, or \`${one}\` for the one address`,
        ),
      ];
    });
  });
}
