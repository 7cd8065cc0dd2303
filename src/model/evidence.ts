import type {
  Admitted,
  CutBy,
  Decider,
  Direction,
  Evidence,
  PeerSpec,
  BlockSpec,
  PolicyRef,
  RuleRef,
  Unlabelled,
} from '../core/evidence.ts';
import { labelOf } from '../core/objects.ts';
import type { Party } from './connection.ts';
import type { Admission, Decision, RuleMiss, Side } from './decide.ts';
import { alternativesAt } from './alternatives.ts';
import { matchPeer } from './match-peer.ts';
import type { Model } from './model.ts';
import type { IpPeer, NetworkPolicy, Peer, PolicyRule } from './policy.ts';
import type { WirePort } from './ports.ts';
import { selects } from './selectors.ts';
import { few } from '../text/policy-words.ts';

/** A policy as evidence names it. */
export function policyRef({ namespace, name, at }: NetworkPolicy): PolicyRef {
  return { namespace, name, at };
}

export function ruleRef(policy: NetworkPolicy, { direction, index, at }: PolicyRule): RuleRef {
  return { policy: policyRef(policy), direction, index, at };
}

export function peerSpec(peer: Peer): PeerSpec {
  return peer.kind === 'ipBlock' ? blockSpec(peer) : peer;
}

export function blockSpec({ kind, block }: IpPeer): BlockSpec {
  return { kind, cidr: block.cidr.text, except: block.except.map(({ text }) => text) };
}

/** What decides: the rules that admit it, or what cuts it. */
export function decider({ egress, ingress, path }: Decision): Decider {
  const parts = ({ state, isolating, direction, subject, admissions }: Side): DecidingSide => ({
    cut: state === 'cut' ? cutBy(isolating, direction, subject.label) : undefined,
    rule: admissions[0] && ruleRef(admissions[0].policy, admissions[0].rule),
    open: subject.kind === 'pod' ? subject.label : undefined,
  });
  return deciderOf(path, parts(egress), parts(ingress));
}

/** What one side has to say of it. */
export interface DecidingSide {
  /** Where it is cut. */
  readonly cut: CutBy | undefined;
  /** The first rule that admits. */
  readonly rule: RuleRef | undefined;
  /** The label of the side's pod; undefined where policies don't apply to it. */
  readonly open: string | undefined;
}

/** `decider`, for those who know the parts. */
export function deciderOf(path: Decision['path'], egress: DecidingSide, ingress: DecidingSide): Decider {
  if (path !== 'policies') return { kind: 'exempt', why: path };
  if (egress.cut ?? ingress.cut) return { kind: 'cut', cuts: present(egress.cut, ingress.cut) };
  if (ingress.rule ?? egress.rule) return { kind: 'admitted', rules: present(ingress.rule, egress.rule) };
  const subjects = present(ingress.open, egress.open === ingress.open ? undefined : egress.open);
  return subjects.length === 0 ? { kind: 'exempt', why: 'no-policy' } : { kind: 'open', subjects };
}

function present<Part>(...parts: readonly (Part | undefined)[]): readonly Part[] {
  return parts.filter((part) => part !== undefined);
}

export function cutBy(isolating: readonly NetworkPolicy[], direction: Direction, subject: string): CutBy {
  const policy = isolator({ isolating, direction });
  return { direction, subject, more: isolating.length - 1, ...(policy && { policy: policyRef(policy) }) };
}

/** The policy that a cut is laid to: one without rules of the direction first. */
export function isolator({
  isolating,
  direction,
}: Pick<Side, 'isolating' | 'direction'>): NetworkPolicy | undefined {
  return [...isolating].sort((a, b) => a[direction].length - b[direction].length)[0];
}

/** That a side lets nothing through; `advise`: with what it takes in general, where nothing better is known. */
export function cutEvidence(
  { isolating, direction, subject, peer }: Side,
  { to, wire }: Decision,
  { advise }: { readonly advise: boolean } = { advise: true },
): Extract<Evidence, { kind: 'cut' }> {
  const by = cutBy(isolating, direction, subject.label);
  const hasRules = isolating.some((one) => one[direction].length > 0);
  const byDefault = direction === 'ingress' ? isolatesByDefault(isolating) : undefined;
  const at = byDefault === 'with-egress' ? isolating[0]?.policyTypes.at : by.policy?.at;
  return {
    kind: 'cut',
    ...by,
    ...(hasRules && { unmatched: { peer: peer.label, wire } }),
    toDns: advise && direction === 'egress' && isDns(to, wire),
    needsBlock:
      advise &&
      hasRules &&
      peer.kind !== 'pod' &&
      !isolating.some((one) => one[direction].some(mindsAddresses)),
    ...(byDefault && { byDefault }),
    ...(at && { at }),
  };
}

/** Do all of them isolate ingress only since their `policyTypes` are absent? */
function isolatesByDefault(isolating: readonly NetworkPolicy[]): 'with-egress' | 'alone' | undefined {
  if (!isolating.every((one) => !one.policyTypes.written && one.ingress.length === 0)) return undefined;
  return isolating.every((one) => one.egress.length > 0) ? 'with-egress' : 'alone';
}

function isDns(to: Party, wire: WirePort): boolean {
  return wire.port === 53 && to.kind === 'pod' && to.workload.namespace === 'kube-system';
}

function mindsAddresses(rule: PolicyRule): boolean {
  return rule.peers.length === 0 || rule.peers.some((peer) => peer.kind === 'ipBlock');
}

/** A rule that admits the pod at some of the addresses that it may get. */
export function podIpEvidence({ peer }: Side, { policy, rule }: RuleMiss, block: IpPeer): Evidence {
  return {
    kind: 'depends-on-pod-ip',
    rule: ruleRef(policy, rule),
    block: blockSpec(block),
    peer: peer.label,
    at: block.at,
  };
}

/** Why a side lets through; of a rule that admits a second line says how wide it is. */
export function passEvidence(model: Model, side: Side): readonly Evidence[] {
  switch (side.state) {
    case 'exempt':
    case 'cut':
      return [];
    case 'open':
      return [{ kind: 'open', direction: side.direction, subject: side.subject.label }];
    case 'admitted':
      return admissionEvidence(model, side);
  }
}

function admissionEvidence(model: Model, { admissions, direction, peer }: Side): readonly Evidence[] {
  const [first, second] = admissions;
  if (!first) return [];
  const { policy, rule } = first;
  const unlabelled = unlabelledBy(first, peer);
  const lines: readonly Evidence[] = [
    { kind: 'admitted', rule: ruleRef(policy, rule), at: rule.at },
    {
      kind: 'admits',
      direction,
      ...(first.peer && {
        peer: peerSpec(first.peer),
        whom: admittedBy(model, first.peer, policy.namespace),
      }),
      everyPort: rule.ports.length === 0,
      ...(unlabelled && { unlabelled }),
      at: first.peer?.at ?? rule.at,
    },
  ];
  const likely = [...lines, ...alternativesOf(model, first, peer)];
  if (!second) return likely;
  const too = ruleRef(second.policy, second.rule);
  return [...likely, { kind: 'admitted-too', rule: too, more: admissions.length - 2, at: second.rule.at }];
}

/** The neighbour with which the peer that admits was likely meant as one, where the two as one would not admit. */
function alternativesOf(model: Model, { rule, peer }: Admission, party: Party): readonly Evidence[] {
  if (peer?.kind !== 'pods' || party.kind !== 'pod') return [];
  const own = rule.peers.indexOf(peer);
  return [own, own + 1]
    .flatMap((index): readonly Evidence[] => {
      const neighbour = rule.peers[index === own ? own - 1 : own + 1];
      const found = alternativesAt(model, rule, index);
      const after = rule.peers[index];
      if (!found || neighbour?.kind !== 'pods' || after?.kind !== 'pods') return [];
      const { namespaceSelector, podSelector } = found;
      const both = { ...peer, namespaceSelector, podSelector };
      // Selectors alone decide: the peer has a namespaceSelector, so that no policy's namespace counts.
      if (matchPeer(both, '', party, model.network) === undefined) return [];
      const second = after.podSelector ? 'podSelector' : 'namespaceSelector';
      return [{ kind: 'alternatives', subject: party.label, neighbour, second, at: after.at }];
    })
    .slice(0, 1);
}

function unlabelledBy({ peer }: Admission, party: Party): Unlabelled | undefined {
  if (peer?.kind !== 'pods' || party.kind !== 'pod') return undefined;
  const { labels, namespace } = party.workload;
  return [
    { selector: peer.podSelector, labels, of: 'pod' as const, who: party.label },
    {
      selector: peer.namespaceSelector,
      labels: party.namespaceLabels,
      of: 'namespace' as const,
      who: namespace,
    },
  ].flatMap(({ selector, labels: own, of, who }) =>
    (selector?.requirements ?? [])
      .filter(({ operator, key }) => operator === 'NotIn' && labelOf(own, key) === undefined)
      .map((requirement) => ({ requirement, of, who })),
  )[0];
}

/** Whom a peer admits, by name as far as a line allows. */
function admittedBy(model: Model, peer: Peer, namespace: string): Admitted {
  if (peer.kind === 'ipBlock') return { kind: 'addresses' };
  const { podSelector, namespaceSelector } = peer;
  const every = !podSelector || podSelector.requirements.length === 0;
  if (every && !namespaceSelector) return { kind: 'namespaces', of: few([namespace]) };
  if (every && namespaceSelector?.requirements.length === 0) return { kind: 'everyone' };
  const namespaces = model.namespaces
    .filter((one) => (namespaceSelector ? selects(namespaceSelector, one.labels) : one.name === namespace))
    .map((one) => one.name);
  if (every) return { kind: 'namespaces', of: few(namespaces) };
  const picked = new Set(namespaces);
  const pods = model.workloads.filter(
    (one) => picked.has(one.namespace) && !one.hostNetwork && selects(podSelector, one.labels),
  );
  return { kind: 'pods', of: few(pods.map((one) => model.labelOf(one))) };
}
