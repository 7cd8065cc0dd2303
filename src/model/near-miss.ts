import type { Evidence } from '../core/evidence.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { podLabels } from './dead-peer.ts';
import { findDead } from './dead-selector.ts';
import { tryRule, type RuleMiss, type Side } from './decide.ts';
import { policyRef, ruleRef } from './evidence.ts';
import type { Model } from './model.ts';
import { means, rankPeer } from './peer-fault.ts';
import type { NetworkPolicy } from './policy.ts';
import { portDistance, portFault } from './port-fault.ts';
import type { WirePort } from './ports.ts';
import { selects } from './selectors.ts';

/**
 * Something that nearly decided otherwise: a rule of an isolating policy that does not admit the connection, or a
 * policy that does not isolate the pod, though its author may believe so. The smaller `distance`, the likelier it is
 * what its author got wrong.
 */
export interface NearMiss {
  readonly distance: number;
  readonly evidence: Evidence;
}

/** The near misses of one side, nearest first. */
export function nearMisses(model: Model, side: Side, wire: WirePort): readonly NearMiss[] {
  const rules = side.misses.map((miss) => ruleNearMiss(model, miss, side, wire));
  return [...rules, ...policyNearMisses(model, side, wire)].sort(byDistance);
}

function byDistance(a: { readonly distance: number }, b: { readonly distance: number }): number {
  return a.distance - b.distance;
}

/** A rule misses by the nearest of its peers, and by the nearest of its ports, where none matches. */
function ruleNearMiss(
  model: Model,
  { policy, rule, peers = [], ports = [] }: RuleMiss,
  side: Side,
  wire: WirePort,
): NearMiss {
  const [peer] = peers.map((one) => rankPeer(model, policy, one.peer, one.miss, side.peer)).sort(byDistance);
  const target = side.direction === 'ingress' ? side.subject : side.peer;
  const [port] = ports
    .map((one) => ({ ...one, target, wire }))
    .map((missed) => ({ missed, distance: portDistance(model, missed) }))
    .sort(byDistance);
  // One part that misses is near, whichever it is; both missing mostly means another rule's business.
  const both = peer && port ? (peer.distance === 0 ? 1 : 10) : 0;
  return {
    distance: (peer?.distance ?? 0) + (port?.distance ?? 0) + both,
    evidence: {
      kind: 'rule-misses',
      rule: ruleRef(policy, rule),
      party: side.peer.label,
      ...(peer && { peer: peer.fault }),
      ...(port && { port: portFault(model, port.missed) }),
      at: peer?.at ?? port?.missed.port.at ?? rule.at,
    },
  };
}

function policyNearMisses(model: Model, side: Side, wire: WirePort): readonly NearMiss[] {
  if (side.subject.kind !== 'pod') return [];
  const { direction } = side;
  const { workload, label: subject } = side.subject;
  const pods = podLabels(model, [workload.namespace]);
  return model.policies.flatMap((policy): NearMiss[] => {
    const here = policy.namespace === workload.namespace;
    const fits = selects(policy.podSelector, workload.labels);
    if (here && fits) {
      if (policy.policyTypes[direction] || !wouldAdmitOrCut(model, policy, side, wire)) return [];
      const { written, at } = policy.policyTypes;
      const hasRules = policy[direction].length > 0;
      const evidence = { kind: 'direction-left-out', direction, subject, written, hasRules, at } as const;
      return [{ distance: 2, evidence: { ...evidence, policy: policyRef(policy) } }];
    }
    if (!policy.policyTypes[direction]) return [];
    // What it would have done had it been written right: no use where it would not have let this through.
    const moved = here ? policy : { ...policy, namespace: workload.namespace };
    if (side.state === 'cut' && ![policy, moved].some((one) => admits(model, one, side, wire))) return [];
    if (!here && (!fits || !isMisplaced(model, policy, workload.namespace))) return [];
    const dead = findDead(policy.podSelector, here ? pods : podLabels(model, [policy.namespace]));
    if (!dead) return [];
    const ref = policyRef(policy);
    if (!here) {
      return [{ distance: 2, evidence: { kind: 'wrong-namespace', policy: ref, subject, at: policy.at } }];
    }
    const at = dead.requirement?.at ?? policy.podSelector.at;
    const evidence = { kind: 'selects-nothing', policy: ref, dead, at } as const;
    return [{ distance: means(dead, side.subject) ? 0 : 5, evidence }];
  });
}

/**
 * May a policy of another namespace be meant for this one? Its labels say; one for every pod of its namespace may be
 * where it is by mistake: in `default`, for want of a namespace, or in one that is spelt much like this.
 */
function isMisplaced(model: Model, policy: NetworkPolicy, namespace: string): boolean {
  if (policy.podSelector.requirements.length > 0) return true;
  return (
    model.workloadsIn(policy.namespace).length === 0 &&
    (policy.namespace === 'default' || didYouMean(policy.namespace, [namespace]) !== undefined)
  );
}

/** An author who wrote rules for a direction that the policy does not isolate, or an empty list of them. */
function wouldAdmitOrCut(model: Model, policy: NetworkPolicy, side: Side, wire: WirePort): boolean {
  if (side.state === 'cut') return admits(model, policy, side, wire);
  return policy[side.direction].length > 0 || (side.direction === 'egress' && policy.mentionsEgress);
}

function admits(model: Model, policy: NetworkPolicy, side: Side, wire: WirePort): boolean {
  const target = side.direction === 'ingress' ? side.subject : side.peer;
  const ports = target.kind === 'pod' ? target.ports : undefined;
  return policy[side.direction].some(
    (rule) => tryRule(model, policy, rule, side.peer, wire, ports).kind === 'admits',
  );
}
