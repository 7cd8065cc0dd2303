import type { Problem } from '../../problem.ts';
import type { Bits } from '../bits.ts';
import { compilePolicies } from '../compiled-policies.ts';
import type { CompiledPolicy, CompiledRule } from '../compiled-policies.ts';
import { containsCidr } from '../ip-blocks.ts';
import type { IpBlock } from '../ip-blocks.ts';
import type { Model } from '../model.ts';
import { podClasses } from '../pod-classes.ts';
import type { IpPeer, PolicyPort } from '../policy.ts';
import { showPolicy, showRule } from '../words.ts';
import { warning } from './finding.ts';

/**
 * Policies whose every rule admits nothing that another policy does not admit to all of the same pods. Those without
 * rules are left alone: a default deny is meant to lie under others. Of two alike the later one is told.
 */
export function shadowedPolicies(model: Model): readonly Problem[] {
  const parties = podClasses(model).map((one) => one.party);
  const compiled = compilePolicies(model, parties, []);
  return compiled.flatMap((policy, place) => {
    if (policy.rules.length === 0 || policy.subjects.isEmpty) return [];
    const covers = policy.rules.map((rule) => findCover(compiled, policy, place, rule));
    const [cover] = covers;
    if (!cover || covers.includes(undefined)) return [];
    const { rules, direction } = policy;
    const what = rules.length === 1 ? `its ${direction} rule` : `each of its ${direction} rules`;
    return [
      warning(
        'policy-shadowed',
        `${showPolicy(policy.policy)}: ${what} admits nothing that ${cover} does not admit already`,
        rules[0]?.rule.at ?? policy.policy.at,
        'take it out, or narrow the wider one',
      ),
    ];
  });
}

function findCover(
  all: readonly CompiledPolicy[],
  policy: CompiledPolicy,
  place: number,
  rule: CompiledRule,
): string | undefined {
  for (const [otherPlace, other] of all.entries()) {
    if (other.policy === policy.policy || other.direction !== policy.direction) continue;
    if (other.policy.namespace !== policy.policy.namespace) continue;
    if (!policy.subjects.isSubsetOf(other.subjects)) continue;
    const wider = other.rules.find(
      (one) =>
        covers(one, rule) &&
        // Two that admit the same, to the same pods, cover each other: the first stays.
        (otherPlace < place || !(covers(rule, one) && other.subjects.isSubsetOf(policy.subjects))),
    );
    if (wider) return showRule(other.policy, wider.rule);
  }
  return undefined;
}

function covers(wide: CompiledRule, narrow: CompiledRule): boolean {
  return coversPeers(wide, narrow) && coversPorts(wide.rule.ports, narrow.rule.ports);
}

function coversPeers(wide: CompiledRule, narrow: CompiledRule): boolean {
  if (wide.peers === undefined) return true;
  if (narrow.peers === undefined) return false;
  // A peer that matches no pod here may be for pods that the manifests don't have: nothing is said of it.
  const narrowPods: Bits = narrow.peers;
  if (narrowPods.isEmpty && !narrow.rule.peers.some((one) => one.kind === 'ipBlock')) return false;
  const blocks = (rule: CompiledRule) =>
    rule.rule.peers.flatMap((one) => (one.kind === 'ipBlock' ? [one] : []));
  return (
    narrowPods.isSubsetOf(wide.peers) &&
    blocks(narrow).every((one: IpPeer) => blocks(wide).some((other) => coversBlock(other.block, one.block)))
  );
}

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
