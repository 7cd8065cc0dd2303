import { didYouMean } from '../text/did-you-mean.ts';
import { labelOf } from '../core/objects.ts';
import type { EvidenceLine } from '../core/result.ts';
import { showName } from '../text/show-name.ts';
import type { Party } from './connection.ts';
import type { DeadSelector } from './dead-selector.ts';
import type { Admission, Decision, RuleMiss, Side } from './decide.ts';
import type { Model } from './model.ts';
import type { NearMiss, PeerFault, PolicyNearMiss, RuleNearMiss } from './near-miss.ts';
import { policyName } from './policy.ts';
import type { Direction, NetworkPolicy, Peer, PolicyRule } from './policy.ts';
import { showPolicyPort, showWirePort } from './ports.ts';
import type { WirePort } from './ports.ts';
import { serviceTurning } from '../kubernetes/service-targets.ts';
import { selects, showRequirement, showSelector } from './selectors.ts';
import type { LabelSelector, Requirement } from './selectors.ts';

/** `NetworkPolicy shop/db-ingress`. */
export function showPolicy(policy: NetworkPolicy): string {
  return `NetworkPolicy ${showName(policyName(policy))}`;
}

/** `NetworkPolicy shop/db-ingress, ingress rule 2`: people count from 1. */
export function showRule(policy: NetworkPolicy, rule: PolicyRule): string {
  return `${showPolicy(policy)}, ${rule.direction} rule ${rule.index + 1}`;
}

/** `shop/db:5432`, `dns:53/udp`. */
export function showTarget(party: Party, wire: WirePort): string {
  return `${showName(party.label)}:${showWirePort(wire)}`;
}

/** One line for what decides: the name of the rules that admit it, or of what cuts it. */
export function decidedBy({ egress, ingress, path }: Decision): string {
  const words = ({ state, isolating, direction, subject, admissions }: Side): SideWords => ({
    cut: state === 'cut' ? cutBy(isolating, direction, subject.label) : undefined,
    rule: admissions[0] && showRule(admissions[0].policy, admissions[0].rule),
    open: subject.kind === 'pod' ? subject.label : undefined,
  });
  return decidedByWords(path, words(egress), words(ingress));
}

/** What `decidedBy` needs of one side. */
export interface SideWords {
  /** By `cutBy`, where it is cut. */
  readonly cut: string | undefined;
  /** By `showRule`, where one admits. */
  readonly rule: string | undefined;
  /** The label of the side's pod; undefined where policies don't apply to it. */
  readonly open: string | undefined;
}

/** `decidedBy`, for those who know the parts. */
export function decidedByWords(path: Decision['path'], egress: SideWords, ingress: SideWords): string {
  if (path === 'same-pod') return 'a pod always reaches itself';
  if (path === 'from-own-node') return 'a node always reaches the pods on it';
  if (egress.cut !== undefined || ingress.cut !== undefined) return joined('; ', egress.cut, ingress.cut);
  if (ingress.rule !== undefined || egress.rule !== undefined)
    return joined(', and ', ingress.rule, egress.rule);
  if (ingress.open === undefined && egress.open === undefined) return 'no policy applies';
  const same = ingress.open === egress.open;
  const open = [ingress.open, same ? undefined : egress.open].map((label) => label && showName(label));
  return `no policy isolates ${joined(' or ', ...open)}`;
}

function joined(separator: string, ...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(separator);
}

/** `NetworkPolicy shop/default-deny (and 1 more) cuts ingress of shop/db`. */
export function cutBy(isolating: readonly NetworkPolicy[], direction: Direction, subject: string): string {
  const first = isolator({ isolating, direction });
  const more = isolating.length > 1 ? ` (and ${isolating.length - 1} more)` : '';
  return `${first ? showPolicy(first) : 'no policy'}${more} cuts ${direction} of ${showName(subject)}`;
}

/** The policy that a cut is laid to: one without rules of the direction first. */
export function isolator({
  isolating,
  direction,
}: Pick<Side, 'isolating' | 'direction'>): NetworkPolicy | undefined {
  return [...isolating].sort((a, b) => a[direction].length - b[direction].length)[0];
}

/** `egress of shop/web is cut: …`: the headline of a side that lets nothing through. */
export function cutLine(side: Side, wire: WirePort, toDns: boolean): EvidenceLine {
  const { direction, subject, peer, isolating } = side;
  const policy = isolator(side);
  const whose = `${direction} of ${showName(subject.label)} is cut`;
  const who = policy ? `${showPolicy(policy)} isolates it` : 'it is isolated';
  const others = isolating.length - 1;
  const more = others === 0 ? '' : others === 1 ? ' (as does 1 more)' : ` (as do ${others} more)`;
  const hasRules = isolating.some((one) => one[direction].length > 0);
  const passage =
    direction === 'egress'
      ? `lets it out to ${showTarget(peer, wire)}`
      : `lets ${showName(peer.label)} in on ${showWirePort(wire)}`;
  const rules = hasRules ? `no rule ${passage}` : `no policy has an ${direction} rule for it`;
  const dns =
    toDns && direction === 'egress'
      ? '; add an egress rule for DNS: port 53, UDP and TCP, to kube-system'
      : '';
  const needsBlock =
    hasRules && peer.kind !== 'pod' && !isolating.some((one) => one[direction].some(mindsAddresses));
  const block = needsBlock ? '; selectors match pods alone, an address needs an ipBlock' : '';
  return { text: `${whose}: ${who}${more} and ${rules}${dns}${block}`, ...(policy && { at: policy.at }) };
}

/** A rule that admits the pod at some of the addresses that it may get. */
export function podIpDependencyLine(
  { direction, peer }: Side,
  { policy, rule }: RuleMiss,
  block: Peer,
): EvidenceLine {
  const way = direction === 'ingress' ? 'in' : 'out';
  const name = showName(peer.label);
  return {
    text: `${showRule(policy, rule)}, lets it ${way} or not by the address that ${name} happens to get: ${showPeer(block)} holds a part of the pods' addresses, which change; use a podSelector`,
    at: block.at,
  };
}

function mindsAddresses(rule: PolicyRule): boolean {
  return rule.peers.length === 0 || rule.peers.some((peer) => peer.kind === 'ipBlock');
}

/** Why a side lets through: two lines, of which the second tells how wide the door is. */
export function passLines(model: Model, side: Side): readonly EvidenceLine[] {
  const name = showName(side.subject.label);
  switch (side.state) {
    case 'exempt':
    case 'cut':
      return [];
    case 'open':
      return [
        {
          text:
            side.direction === 'ingress'
              ? `no policy isolates ${name} against ingress: everyone may connect to it`
              : `no policy isolates ${name} against egress: it may connect to everything`,
        },
      ];
    case 'admitted':
      return admissionLines(model, side);
  }
}

function admissionLines(model: Model, { admissions, direction, peer }: Side): readonly EvidenceLine[] {
  const [first, ...others] = admissions;
  if (!first) return [];
  const verb = direction === 'ingress' ? 'let in by' : 'let out by';
  const lines = [
    { text: `${verb} ${showRule(first.policy, first.rule)}`, at: first.rule.at },
    { text: admissionWidth(model, first) + unlabelled(first, peer), at: first.peer?.at ?? first.rule.at },
  ];
  const [second] = others;
  if (second) {
    const more = others.length > 1 ? ` (and ${others.length - 1} more)` : '';
    lines.push({ text: `and by ${showRule(second.policy, second.rule)}${more}`, at: second.rule.at });
  }
  return lines;
}

/** `NotIn` holds where the label is not there at all: few mean that. */
function unlabelled({ peer }: Admission, party: Party): string {
  if (peer?.kind !== 'pods' || party.kind !== 'pod') return '';
  const misled = [
    { selector: peer.podSelector, labels: party.workload.labels, who: party.label },
    {
      selector: peer.namespaceSelector,
      labels: party.namespaceLabels,
      who: `namespace ${party.workload.namespace}`,
    },
  ].flatMap(({ selector, labels, who }) =>
    (selector?.requirements ?? [])
      .filter(({ operator, key }) => operator === 'NotIn' && labelOf(labels, key) === undefined)
      .map(
        (one) =>
          `; \`${showRequirement(one)}\` holds for ${showName(who)}, which has no label \`${showName(one.key)}\``,
      ),
  );
  return misled[0] ?? '';
}

function admissionWidth(model: Model, { policy, rule, peer }: Admission): string {
  const ports = rule.ports.length === 0 ? '; it has no `ports`: every port' : '';
  if (!peer) {
    return rule.direction === 'ingress'
      ? `its \`from\` is absent or empty: everyone, from outside the cluster too${ports}`
      : `its \`to\` is absent or empty: everything, outside the cluster too${ports}`;
  }
  return `its peer is ${showPeer(peer)}: ${whoIsMeant(model, peer, policy.namespace)}${ports}`;
}

/** A peer as it is written, in short. */
export function showPeer(peer: Peer): string {
  if (peer.kind === 'ipBlock') {
    const except = peer.block.except
      .map((cut) => cut.text)
      .slice(0, 3)
      .join(', ');
    return `ipBlock \`${peer.block.cidr.text}\`${except === '' ? '' : ` except ${except}`}`;
  }
  const parts = [
    ...(peer.namespaceSelector ? [`\`namespaceSelector: ${showSelector(peer.namespaceSelector)}\``] : []),
    ...(peer.podSelector ? [`\`podSelector: ${showSelector(peer.podSelector)}\``] : []),
  ];
  return parts.join(' with ');
}

/** Whom a peer admits, by name as far as a line allows. */
export function whoIsMeant(model: Model, peer: Peer, namespace: string): string {
  if (peer.kind === 'ipBlock') return 'every address in it, whoever holds it';
  const { podSelector, namespaceSelector } = peer;
  const every = !podSelector || podSelector.requirements.length === 0;
  if (every && !namespaceSelector) return `every pod of namespace ${showName(namespace)}`;
  if (every && namespaceSelector?.requirements.length === 0) return 'every pod of every namespace';
  const namespaces = model.namespaces
    .filter((one) => (namespaceSelector ? selects(namespaceSelector, one.labels) : one.name === namespace))
    .map((one) => one.name);
  if (every) return `every pod of namespace${namespaces.length === 1 ? '' : 's'} ${fewNames(namespaces)}`;
  const picked = new Set(namespaces);
  return fewNames(
    model.workloads
      .filter((one) => picked.has(one.namespace) && !one.hostNetwork && selects(podSelector, one.labels))
      .map((one) => model.labelOf(one)),
  );
}

/** At most three names, and how many more. */
function fewNames(names: readonly string[]): string {
  const shown = names.slice(0, 3).map(showName).join(', ');
  return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown;
}

/** What nearly decided otherwise, and what to change. */
export function nearMissLine(model: Model, miss: NearMiss, side: Side, wire: WirePort): EvidenceLine {
  return miss.kind === 'rule' ? ruleLine(model, miss, side, wire) : policyLine(miss, side);
}

function policyLine({ policy, fault }: PolicyNearMiss, side: Side): EvidenceLine {
  const name = showPolicy(policy);
  switch (fault.kind) {
    case 'selects-nothing':
      return {
        text: `${name} selects no pod: its podSelector ${deadWords(fault.dead, `pod in ${showName(policy.namespace)}`)}`,
        at: fault.dead.requirement?.at ?? policy.podSelector.at,
      };
    case 'wrong-namespace':
      return {
        text: `${name} would select ${showName(side.subject.label)}, but it is in namespace ${showName(policy.namespace)}: a policy only selects pods of its own`,
        at: policy.at,
      };
    case 'direction-left-out': {
      const type = side.direction === 'ingress' ? 'Ingress' : 'Egress';
      const why = policy.policyTypes.written
        ? `its policyTypes leave out ${type}`
        : `without policyTypes an empty \`egress\` isolates nothing`;
      const what = policy[side.direction].length > 0 ? `; its ${side.direction} rules mean nothing` : '';
      return {
        text: `${name} selects ${showName(side.subject.label)}, but ${why}${what}`,
        at: policy.policyTypes.at,
      };
    }
  }
}

function ruleLine(model: Model, miss: RuleNearMiss, side: Side, wire: WirePort): EvidenceLine {
  const name = showRule(miss.policy, miss.rule);
  const faults = [
    ...(miss.peer ? [peerWords(miss.peer, miss.policy, side)] : []),
    ...(miss.port ? [portWords(model, miss.port, side, wire)] : []),
  ];
  const at = miss.peer ? placeOf(miss.peer) : (miss.port?.port.at ?? miss.rule.at);
  return { text: `${name}, does not match: ${faults.join('; and ')}`, at };
}

function placeOf(fault: PeerFault): Peer['at'] {
  if (fault.kind === 'dead-namespaces' || fault.kind === 'dead-pods') {
    return fault.dead.requirement?.at ?? fault.dead.selector.at;
  }
  if (fault.kind === 'labels') return [...fault.ofNamespace, ...fault.ofPod][0]?.at ?? fault.peer.at;
  return fault.peer.at;
}

/** `` `app=databse` matches no pod in shop; did you mean `app=database`? `` */
export function deadWords(dead: DeadSelector, thing: string): string {
  const hint = dead.meant === undefined ? '' : `; did you mean \`${showName(dead.meant)}\`?`;
  return `${deadMatch(dead, thing)}${hint}`;
}

/** The same without the hint. */
export function deadMatch({ selector, requirement }: DeadSelector, thing: string): string {
  const what = requirement ? showRequirement(requirement) : showSelector(selector);
  const together = requirement ? '' : ' (each part matches some, all together none)';
  return `\`${what}\` matches no ${thing}${together}`;
}

function peerWords(fault: PeerFault, policy: NetworkPolicy, side: Side): string {
  const party = side.peer;
  const name = showName(party.label);
  switch (fault.kind) {
    case 'dead-namespaces':
      return `namespaceSelector ${deadWords(fault.dead, 'namespace')}`;
    case 'dead-pods':
      return `podSelector ${deadWords(fault.dead, `pod in ${showName(fault.where)}`)}`;
    case 'and-for-or': {
      const { fits, peer, second } = fault;
      const fitting =
        fits === 'podSelector' ? selectorOf(peer, 'podSelector') : selectorOf(peer, 'namespaceSelector');
      return `podSelector and namespaceSelector in one peer must both match, and only ${fits} ${fitting} matches ${name}; a \`-\` before ${second} would make them alternatives`;
    }
    case 'own-namespace-only':
      return fault.podsMatch
        ? `a podSelector alone means pods of the policy's own namespace ${showName(policy.namespace)}, and ${name} is in another: give the same peer a namespaceSelector`
        : `it is for pods ${selectorOf(fault.peer, 'podSelector')} of namespace ${showName(policy.namespace)}`;
    case 'labels':
      return labelWords(fault, party);
    case 'not-a-pod':
      return party.kind === 'node'
        ? `selectors match no pod on the host network: only an ipBlock with the node's address admits ${name}`
        : `selectors match pods, and ${name} is outside the cluster: only an ipBlock admits it`;
    case 'address-outside':
      return `${showPeer(fault.peer)} does not hold ${addressWords(party)}`;
    case 'address-excepted':
      return `its ipBlock takes ${addressWords(party)} out again: \`except\` has ${fault.except}`;
    case 'block-for-pods':
      if (fault.ofServices) {
        return `${showPeer(fault.peer)} is the address of a Service, and policies look after it was translated to a pod's: use a podSelector`;
      }
      return fault.some
        ? `${showPeer(fault.peer)} holds only a part of the pods' addresses, which change: use a podSelector for ${name}`
        : `${showPeer(fault.peer)} does not hold the pods' addresses: use a podSelector for ${name}`;
  }
}

function selectorOf(peer: Peer, which: 'podSelector' | 'namespaceSelector'): string {
  const selector: LabelSelector | undefined = peer.kind === 'pods' ? peer[which] : undefined;
  return selector ? `\`${showSelector(selector)}\`` : '`{}`';
}

function labelWords(fault: Extract<PeerFault, { kind: 'labels' }>, party: Party): string {
  if (party.kind !== 'pod') return 'its selectors match pods';
  const namespace = showName(party.workload.namespace);
  const parts = [
    ...fault.ofNamespace.map((one) =>
      requirementWords('namespaceSelector', one, `namespace ${namespace}`, party.namespaceLabels),
    ),
    ...fault.ofPod.map((one) =>
      requirementWords('podSelector', one, showName(party.label), party.workload.labels),
    ),
  ];
  return parts.slice(0, 2).join(' and ');
}

function requirementWords(
  selector: string,
  requirement: Requirement,
  who: string,
  labels: Readonly<Record<string, string>>,
): string {
  const value = labelOf(labels, requirement.key);
  const key = showName(requirement.key);
  const has = value === undefined ? `has no label \`${key}\`` : `has \`${key}=${showName(value)}\``;
  const near =
    value !== undefined && didYouMean(value, requirement.values) !== undefined ? ' (misspelt?)' : '';
  return `${selector} wants \`${showRequirement(requirement)}\`, ${who} ${has}${near}`;
}

function addressWords(party: Party): string {
  const ip = party.kind === 'pod' ? party.address?.text : party.address.text;
  if (ip === undefined || ip === party.label) return showName(party.label);
  return `${showName(party.label)} (${ip})`;
}

function portWords(
  model: Model,
  { port, miss }: NonNullable<RuleNearMiss['port']>,
  side: Side,
  wire: WirePort,
): string {
  const target = side.direction === 'ingress' ? side.subject : side.peer;
  const name = showName(target.label);
  const wanted = showPolicyPort(port);
  const dialled = showWirePort(wire);
  switch (miss.kind) {
    case 'protocol':
      return `it is for ${port.port === undefined ? wanted : `${port.protocol} ${wanted.split('/')[0] ?? ''}`}, and this is ${wire.protocol}`;
    case 'number':
      return `it is for port ${wanted}, not ${dialled}${serviceHint(model, port.port, target, wire)}`;
    case 'name-elsewhere':
      return `port ${wanted} of ${name} is ${miss.numbers.join(' or ')}, not ${dialled}`;
    case 'name-unknown':
      return `${name} has no port named ${wanted}${nameHint(model, String(port.port), target, wire)}`;
    case 'name-without-pod':
      return `${wanted} is a port's name, and ${name} is no pod that could have one: write the number`;
  }
}

/** The Service's port in a policy is the commonest mistake with ports. */
function serviceHint(
  model: Model,
  written: number | string | undefined,
  target: Party,
  wire: WirePort,
): string {
  if (target.kind !== 'pod' || typeof written !== 'number') return '';
  const service = serviceTurning(written, wire, target.workload, model.services);
  if (!service) return '';
  return `: Service ${showName(service.namespace)}/${showName(service.name)} turns ${written} into ${wire.port} before policies look`;
}

function nameHint(model: Model, written: string, target: Party, wire: WirePort): string {
  if (target.kind !== 'pod') return '';
  const own = target.workload.ports;
  const here = own.find((port) => port.number === wire.port && port.protocol === wire.protocol);
  const elsewhere = model.workloads.some((one) =>
    one.ports.some((port) => port.name === written && port.number === wire.port),
  );
  if (here?.name !== undefined) {
    return `: ${showWirePort(wire)} is named \`${showName(here.name)}\` there${elsewhere ? `, and \`${written}\` only on other pods` : ''}`;
  }
  if (elsewhere) return `: ${showWirePort(wire)} is named \`${written}\` only on other pods`;
  const meant = didYouMean(
    written,
    own.flatMap((port) => port.name ?? []),
  );
  return meant === undefined ? '' : `; did you mean \`${showName(meant)}\`?`;
}
