import type { Admitted, Direction, Evidence, PolicyRef, Unlabelled } from '../../core/evidence.ts';
import {
  fewNames,
  showCondition,
  showPeer,
  showPolicy,
  showRule,
  showService,
} from '../../text/policy-words.ts';
import { showPort } from '../../net/ports.ts';
import { showName } from '../../text/escape.ts';
import { noAnswerWords, type Line } from './decider.ts';
import { deadWords, peerFaultWords, portFaultWords, unmetWords } from './faults.ts';

export function evidenceLine(evidence: Evidence): Line {
  return { text: evidenceText(evidence), ...(evidence.at && { at: evidence.at }) };
}

/** A policy as a line of its own. */
export function policyLine(policy: PolicyRef): Line {
  return { text: showPolicy(policy), at: policy.at };
}

/** One line of an explanation in words, code in backticks. */
export function evidenceText(evidence: Evidence): string {
  switch (evidence.kind) {
    case 'exempt': {
      const { who, why } = evidence;
      return who === undefined ? EXEMPT[why] : EXEMPT[why].replace(/^it /, `${showName(who)} `);
    }
    case 'open': {
      const name = showName(evidence.subject);
      return evidence.direction === 'ingress'
        ? `no policy isolates ${name} against ingress: everyone may connect to it`
        : `no policy isolates ${name} against egress: it may connect to everything`;
    }
    case 'admitted': {
      const { rule } = evidence;
      return `let ${way(rule.direction)} by ${showRule(rule.policy, rule)}`;
    }
    case 'admits':
      return widthWords(evidence);
    case 'alternatives': {
      const { subject, neighbour, second } = evidence;
      return `${showPeer(neighbour)} beside it is an alternative: without the \`-\` before ${second} both would have to hold, and ${showName(subject)} would not be let in`;
    }
    case 'admitted-too': {
      const { rule, more } = evidence;
      return `and by ${showRule(rule.policy, rule)}${more > 0 ? ` (and ${more} more)` : ''}`;
    }
    case 'other-side-admits': {
      const { rule, subject } = evidence;
      return `${rule.direction} of ${showName(subject)} does let it ${way(rule.direction)}, by ${showRule(rule.policy, rule)}: both sides must`;
    }
    case 'cut':
      return cutWords(evidence);
    case 'depends-on-pod-ip': {
      const { rule, block, peer } = evidence;
      return `${showRule(rule.policy, rule)}, lets it ${way(rule.direction)} or not by the address that ${showName(peer)} happens to get: ${showPeer(block)} holds a part of the pods' addresses, which change; use a podSelector`;
    }
    case 'rule-misses': {
      const { rule, party, peer, port } = evidence;
      const faults = [peer && peerFaultWords(peer, party), port && portFaultWords(port)].filter(Boolean);
      return `${showRule(rule.policy, rule)}, does not match: ${faults.join('; and ')}`;
    }
    case 'selects-nothing': {
      const { policy, dead } = evidence;
      const where = `pod in ${showName(policy.namespace)}`;
      return `${showPolicy(policy)} selects no pod: its podSelector ${deadWords(dead, where)}`;
    }
    case 'selects-others': {
      const { policy, subject, unmet, admits } = evidence;
      const effect = admits ? 'let it through' : 'isolate it';
      return `${showPolicy(policy)} would ${effect}, and does not select ${showName(subject)}: its ${unmetWords(unmet)}`;
    }
    case 'wrong-namespace': {
      const { policy, subject } = evidence;
      return `${showPolicy(policy)} would select ${showName(subject)}, but it is in namespace ${showName(policy.namespace)}: a policy only selects pods of its own`;
    }
    case 'direction-left-out': {
      const { policy, direction, subject, written, hasRules } = evidence;
      const why = written
        ? `its policyTypes leave out ${direction === 'ingress' ? 'Ingress' : 'Egress'}`
        : 'without policyTypes it isolates egress only if it has egress rules';
      const rules = hasRules ? `; its ${direction} rules mean nothing` : '';
      return `${showPolicy(policy)} selects ${showName(subject)}, but ${why}${rules}`;
    }
    case 'pods-differ':
      return `the pods differ: ${fewNames(evidence.cut)} ${evidence.cut.count === 1 ? 'is' : 'are'} cut, ${fewNames(evidence.open)} ${evidence.open.count === 1 ? 'is' : 'are'} open`;
    case 'unknown-label': {
      const { keys, of } = evidence;
      const labels = keys.map((key) => `\`${showName(key)}\``).join(' and ');
      return `it hinges on the label ${labels}, whose value on the pods of ${showName(of)} only the controller that writes it knows`;
    }
    case 'too-many-pods':
      return `selectors tell more pods of ${showName(evidence.of)} apart than are tried: what holds for these may not hold for the others`;
    case 'not-judged':
      return `not judged: ${fewNames(evidence.policies)} may decide it, and netproof does not read such policies`;
    case 'service-port':
      return `${showService(evidence.service)} turns ${evidence.port} into ${evidence.targetPort} before policies look`;
    case 'mixed-backends': {
      const { service, open, cut } = evidence;
      const names = (labels: readonly string[]) => labels.map(showName).join(', ');
      return `${showService(service)} has backends that differ: ${names(open)} can be reached, ${names(cut)} cannot, and kube-proxy picks any of them`;
    }
    case 'client-address': {
      const { service, type, kept, client } = evidence;
      const through = `through the ${type} ${showService(service)}`;
      return kept
        ? `${through} the pod sees ${showName(client)} itself, since \`externalTrafficPolicy\` is Local`
        : `${through} the pod sees the address of a node in place of ${showName(client)}: only with \`externalTrafficPolicy: Local\` is a client's address kept`;
    }
    case 'name-unresolved':
      return `the address of ${showName(evidence.host)} is let through, and its name can't be resolved: DNS is cut`;
    default:
      return noAnswerWords(evidence);
  }
}

const EXEMPT: Readonly<Record<Extract<Evidence, { kind: 'exempt' }>['why'], string>> = {
  'same-pod': 'a pod always reaches itself: no policy is asked',
  'from-own-node':
    'it comes from the node that the pod runs on (or its host network): no policy cuts that off',
  'no-policy': 'no policy applies to either side',
  'node-of-pod': 'what comes from the node that a pod runs on is never cut off',
  'host-network': 'it is on the host network: policies do not hold it',
  outside: 'it is outside the cluster: policies do not hold it',
};

function way(direction: Direction): string {
  return direction === 'ingress' ? 'in' : 'out';
}

type Cut = Extract<Evidence, { kind: 'cut' }>;

function cutWords(evidence: Cut): string {
  const { direction, policy, more, unmatched, toDns, needsBlock } = evidence;
  const who = policy ? `${showPolicy(policy)} isolates it` : 'it is isolated';
  const others = more < 1 ? '' : more === 1 ? ' (as does 1 more)' : ` (as do ${more} more)`;
  const rules = unmatched
    ? `no rule ${passageWords(direction, unmatched)}`
    : `no policy has an ${direction} rule for it`;
  const dns = toDns ? '; add an egress rule for DNS: port 53, UDP and TCP, to kube-system' : '';
  const block = needsBlock ? '; selectors match pods alone, an address needs an ipBlock' : '';
  return `${direction} of ${showName(evidence.subject)} is cut: ${who}${others}${byDefaultWords(evidence)} and ${rules}${dns}${block}`;
}

function byDefaultWords({ byDefault }: Cut): string {
  if (!byDefault) return '';
  const fix = byDefault === 'with-egress' ? ' (for egress alone write `policyTypes: [Egress]`)' : '';
  return `, since an absent \`policyTypes\` always isolates ingress${fix},`;
}

function passageWords(direction: Direction, { peer, wire }: NonNullable<Cut['unmatched']>): string {
  const name = showName(peer);
  return direction === 'egress'
    ? `lets it out to ${name}:${showPort(wire)}`
    : `lets ${name} in on ${showPort(wire)}`;
}

function widthWords(evidence: Extract<Evidence, { kind: 'admits' }>): string {
  const { direction, peer, whom, everyPort, unlabelled } = evidence;
  const ports = everyPort ? '; it has no `ports`: every port' : '';
  if (peer && whom) {
    return `its peer is ${showPeer(peer)}: ${admittedWords(whom)}${ports}${unlabelledWords(unlabelled)}`;
  }
  return direction === 'ingress'
    ? `its \`from\` is absent or empty: everyone, from outside the cluster too${ports}`
    : `its \`to\` is absent or empty: everything, outside the cluster too${ports}`;
}

function admittedWords(whom: Admitted): string {
  switch (whom.kind) {
    case 'addresses':
      return 'every address in it, whoever holds it';
    case 'everyone':
      return 'every pod of every namespace';
    case 'namespaces':
      return `every pod of namespace${whom.of.count === 1 ? '' : 's'} ${fewNames(whom.of)}`;
    case 'pods':
      return fewNames(whom.of);
  }
}

function unlabelledWords(unlabelled: Unlabelled | undefined): string {
  if (!unlabelled) return '';
  const { requirement, of, who } = unlabelled;
  const name = showName(of === 'namespace' ? `namespace ${who}` : who);
  return `; \`${showCondition(requirement)}\` holds for ${name}, which has no label \`${showName(requirement.key)}\``;
}
