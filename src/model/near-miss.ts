import type { Evidence } from '../core/evidence.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { labelOf } from '../core/objects.ts';
import { isControllersLabel } from '../kubernetes/controller-labels.ts';
import type { Party } from './connection.ts';
import { deadPolicy } from './dead-peer.ts';
import { tryRule, type RuleMiss, type Side } from './decide.ts';
import { policyRef, ruleRef } from './evidence.ts';
import type { Model } from './model.ts';
import { ownLabels } from './own-labels.ts';
import { means, rankPeer, unmetPodLabel } from './peer-fault.ts';
import type { NetworkPolicy, PolicyRule } from './policy.ts';
import { portDistance, portFault } from './port-fault.ts';
import type { WirePort } from './ports.ts';
import { selects, unmet } from './selectors.ts';

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
  const { direction } = side;
  const [peer] = peers.map((one) => rankPeer(model, policy, one.peer, one.miss, side.peer)).sort(byDistance);
  const [source, target] = direction === 'ingress' ? [side.peer, side.subject] : [side.subject, side.peer];
  const [port] = ports
    .map((one) => ({ ...one, source, target, direction, wire }))
    .map((missed) => ({ missed, distance: portDistance(model, missed) }))
    .sort(byDistance);
  // One part that misses is near, whichever it is; both missing mostly means another rule's business.
  // Who writes the API server's ClusterIP writes the port of its Service, too.
  const both =
    peer && port ? (peer.fault.kind === 'api-server-address' ? 0 : peer.distance === 0 ? 1 : 10) : 0;
  const ofDns = port && wire.port !== 53 && isForDns(rule) ? 10 : 0;
  return {
    distance: (peer?.distance ?? 0) + (port?.distance ?? 0) + both + ofDns,
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

/** A rule that lets names be resolved has nothing to do with any other connection. */
function isForDns({ ports }: PolicyRule): boolean {
  return ports.every(
    ({ port, endPort }) =>
      (port === 53 && (endPort ?? 53) === 53) || (typeof port === 'string' && /^dns\b/.test(port)),
  );
}

function policyNearMisses(model: Model, side: Side, wire: WirePort): readonly NearMiss[] {
  const { direction, subject: party } = side;
  if (party.kind !== 'pod') return [];
  const { workload, label: subject } = party;
  return model.policies.flatMap((policy): readonly NearMiss[] => {
    const here = policy.namespace === workload.namespace;
    const fits = selects(policy.podSelector, workload.labels);
    const ref = policyRef(policy);
    if (here && fits) {
      if (policy.policyTypes[direction] || !wouldAdmitOrCut(model, policy, side, wire)) return [];
      const { written, at } = policy.policyTypes;
      const hasRules = policy[direction].length > 0;
      const evidence = { kind: 'direction-left-out', direction, subject, written, hasRules, at } as const;
      // One without any rule may be meant to cut ingress alone.
      const isBare = !hasRules && !policy.mentionsEgress;
      return [{ distance: isBare ? 3 : 2, evidence: { ...evidence, policy: ref } }];
    }
    if (!policy.policyTypes[direction]) return [];
    // What it would have done had it been written right: no use where it would not have let this through.
    const moved = here ? policy : { ...policy, namespace: workload.namespace };
    if (side.state === 'cut' && ![policy, moved].some((one) => admits(model, one, side, wire))) return [];
    if (!here && (!fits || !isMisplaced(model, policy, workload.namespace))) return [];
    // Of labels that only controllers know nobody can say that no pod has them.
    const { requirements } = policy.podSelector;
    const dead = requirements.some(({ key }) => isControllersLabel(key))
      ? undefined
      : deadPolicy(model, policy);
    if (!here) {
      if (!dead) return [];
      return [{ distance: 2, evidence: { kind: 'wrong-namespace', policy: ref, subject, at: policy.at } }];
    }
    const others = selectsOthers(model, policy, side, party, wire);
    if (others && (!dead || others.distance <= 1)) return [others];
    if (!dead) return [];
    const at = dead.requirement?.at ?? policy.podSelector.at;
    const evidence = { kind: 'selects-nothing', policy: ref, dead, at } as const;
    return [{ distance: means(dead, side.subject) ? 0 : 5, evidence }];
  });
}

/** A policy that selects others of the namespace, and misses this pod by one label that it may well have had in mind. */
function selectsOthers(
  model: Model,
  policy: NetworkPolicy,
  side: Side,
  party: Extract<Party, { kind: 'pod' }>,
  wire: WirePort,
): NearMiss | undefined {
  const missed = unmet(policy.podSelector, party.workload.labels);
  const [requirement] = missed;
  if (!requirement || missed.length > 1) return undefined;
  const cut = side.state === 'cut';
  // One that would let it through all the same was not meant to cut it.
  if (!cut && admits(model, policy, side, wire)) return undefined;
  const own = ownLabels(party.workload, missed);
  const value = labelOf(party.workload.labels, requirement.key);
  // A selector that excludes means everyone else: who it leaves out is left out by that label.
  const excludes = requirement.operator === 'NotIn' || requirement.operator === 'DoesNotExist';
  const isAlike =
    value === undefined ||
    excludes ||
    requirement.values.length > 1 ||
    requirement.values.some((one) => value.startsWith(one) || one.startsWith(value));
  const distance = own ? 1 : policy.podSelector.requirements.length > 1 ? 3 : isAlike ? 5 : undefined;
  if (distance === undefined) return undefined;
  return {
    distance,
    evidence: {
      kind: 'selects-others',
      policy: policyRef(policy),
      subject: party.label,
      unmet: unmetPodLabel(requirement, party),
      admits: cut,
      at: own?.at ?? requirement.at,
    },
  };
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

/**
 * An author who wrote rules for a direction that the policy does not isolate, or an empty list of them, or nothing at
 * all where that looks like a deny of everything.
 */
function wouldAdmitOrCut(model: Model, policy: NetworkPolicy, side: Side, wire: WirePort): boolean {
  if (side.state === 'cut') return admits(model, policy, side, wire);
  if (policy[side.direction].length > 0) return true;
  if (side.direction !== 'egress') return false;
  return policy.mentionsEgress || (!policy.policyTypes.written && policy.ingress.length === 0);
}

function admits(model: Model, policy: NetworkPolicy, side: Side, wire: WirePort): boolean {
  const target = side.direction === 'ingress' ? side.subject : side.peer;
  const ports = target.kind === 'pod' ? target.ports : undefined;
  return policy[side.direction].some(
    (rule) => tryRule(model, policy, rule, side.peer, wire, ports).kind === 'admits',
  );
}
