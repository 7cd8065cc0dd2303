import type { LabelSelector } from '../../core/evidence.ts';
import type { Problem } from '../../core/problem.ts';
import { containsCidr } from '../../net/ip.ts';
import type { IpBlock } from '../../net/ip-blocks.ts';
import { deadPeer } from '../dead-peer.ts';
import type { Model } from '../model.ts';
import type { Direction, NetworkPolicy, Peer, PolicyPort, PolicyRule } from '../policy.ts';
import { implies, selects } from '../selectors.ts';
import { showPolicy, showRule } from '../../text/policy-words.ts';
import { warning } from './finding.ts';

/**
 * Policies whose every rule admits nothing that another policy does not admit to all of the same pods, by what is
 * written: that two selectors happen to pick the same pods today shadows nothing. Policies without rules are left
 * alone: a default deny is meant to lie under others. Of two alike the warning is for the later one.
 */
export function shadowedPolicies(model: Model): readonly Problem[] {
  return model.policies.flatMap((policy) =>
    (['ingress', 'egress'] as const).flatMap((direction) => {
      const rules = policy[direction];
      const pods = model.workloadsIn(policy.namespace);
      if (!policy.policyTypes[direction] || rules.length === 0) return [];
      if (!pods.some((one) => selects(policy.podSelector, one.labels))) return [];
      // A rule for nobody is likely a mistake of its own: to take it out is not what its author wants.
      if (rules.some((rule) => rule.peers.some((peer) => deadPeer(model, policy, peer)))) return [];
      const covers = rules.map((rule) => findCover(model, policy, direction, rule));
      const [cover] = covers;
      if (!cover || covers.includes(undefined)) return [];
      const what = rules.length === 1 ? `its ${direction} rule` : `each of its ${direction} rules`;
      return [
        warning(
          'policy-shadowed',
          `${showPolicy(policy)}: ${what} admits nothing that ${cover} does not admit already`,
          rules[0]?.at ?? policy.at,
          'take it out, or narrow the wider one',
        ),
      ];
    }),
  );
}

/** Rules that admit nothing that another rule of the same policy does not admit. Of two alike the later one is told. */
export function shadowedRules(model: Model): readonly Problem[] {
  return model.policies.flatMap((policy) =>
    (['ingress', 'egress'] as const).flatMap((direction) =>
      policy[direction].flatMap((rule): readonly Problem[] => {
        if (!policy.policyTypes[direction]) return [];
        if (rule.peers.some((peer) => deadPeer(model, policy, peer))) return [];
        const wider = policy[direction].find(
          (other) =>
            other !== rule &&
            covers(model, policy.namespace, other, rule) &&
            (other.index < rule.index || !covers(model, policy.namespace, rule, other)),
        );
        if (!wider) return [];
        const message = `${showRule(policy, rule)} admits nothing that ${direction} rule ${wider.index + 1} does not admit already`;
        return [warning('rule-shadowed', message, rule.at, 'take it out, or narrow the wider one')];
      }),
    ),
  );
}

function findCover(
  model: Model,
  policy: NetworkPolicy,
  direction: Direction,
  rule: PolicyRule,
): string | undefined {
  const own = model.policies.indexOf(policy);
  for (const other of model.policiesIn(policy.namespace)) {
    if (other === policy || !other.policyTypes[direction]) continue;
    if (!implies(policy.podSelector, other.podSelector)) continue;
    const wider = other[direction].find(
      (one) =>
        covers(model, policy.namespace, one, rule) &&
        // Two that admit the same, to the same pods, cover each other: the first stays.
        (model.policies.indexOf(other) < own ||
          !(covers(model, policy.namespace, rule, one) && implies(other.podSelector, policy.podSelector))),
    );
    if (wider) return showRule(other, wider);
  }
  return undefined;
}

function covers(model: Model, namespace: string, wide: PolicyRule, narrow: PolicyRule): boolean {
  return coversPeers(model, namespace, wide.peers, narrow.peers) && coversPorts(wide.ports, narrow.ports);
}

function coversPeers(
  model: Model,
  namespace: string,
  wide: readonly Peer[],
  narrow: readonly Peer[],
): boolean {
  if (wide.length === 0) return true;
  return (
    narrow.length > 0 && narrow.every((one) => wide.some((other) => coversPeer(model, namespace, other, one)))
  );
}

function coversPeer(model: Model, namespace: string, wide: Peer, narrow: Peer): boolean {
  if (wide.kind === 'ipBlock' || narrow.kind === 'ipBlock') {
    return wide.kind === 'ipBlock' && narrow.kind === 'ipBlock' && coversBlock(wide.block, narrow.block);
  }
  const namespaces = wide.namespaceSelector;
  const inNamespaces =
    namespaces === undefined
      ? narrow.namespaceSelector === undefined
      : narrow.namespaceSelector === undefined
        ? selects(namespaces, model.namespaceLabels(namespace))
        : implies(narrow.namespaceSelector, namespaces);
  return inNamespaces && implies(narrow.podSelector ?? EVERYTHING, wide.podSelector ?? EVERYTHING);
}

/** What an absent podSelector stands for. */
const EVERYTHING: Pick<LabelSelector, 'requirements'> = { requirements: [] };

function coversBlock(wide: IpBlock, narrow: IpBlock): boolean {
  return (
    containsCidr(wide.cidr, narrow.cidr) &&
    wide.except.every(
      (cut) =>
        !containsCidr(cut, narrow.cidr) &&
        (!containsCidr(narrow.cidr, cut) || narrow.except.some((own) => containsCidr(own, cut))),
    )
  );
}

function coversPorts(wide: readonly PolicyPort[], narrow: readonly PolicyPort[]): boolean {
  if (wide.length === 0) return true;
  return narrow.length > 0 && narrow.every((one) => wide.some((other) => coversPort(other, one)));
}

function coversPort(wide: PolicyPort, narrow: PolicyPort): boolean {
  if (wide.protocol !== narrow.protocol) return false;
  if (wide.port === undefined) return true;
  if (typeof wide.port === 'string' || typeof narrow.port !== 'number') return wide.port === narrow.port;
  return wide.port <= narrow.port && (narrow.endPort ?? narrow.port) <= (wide.endPort ?? wide.port);
}
