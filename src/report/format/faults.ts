import type {
  Alternatives,
  DeadSelector,
  LabelSpec,
  PeerFault,
  PortFault,
  SourcePort,
  UnmetLabel,
} from '../../core/evidence.ts';
import { didYouMean } from '../../text/did-you-mean.ts';
import {
  addedWords,
  deadMatch,
  insteadHint,
  insteadWords,
  ownLabelsHint,
  showLabel,
  portNumbers,
  showCondition,
  showPeer,
  showPolicyPort,
  showSelector,
  showService,
  whichNamespaces,
} from '../../text/policy-words.ts';
import { showPort } from '../../net/ports.ts';
import { showName } from '../../text/escape.ts';

/** `` ; did you mean `app=database`? ``, where there is something to suggest. */
export function suggestion(meant: LabelSpec | undefined): string {
  return meant === undefined ? '' : `; did you mean \`${showLabel(meant)}\`?`;
}

/** Why a rule's peer does not match `party`. */
export function peerFaultWords(fault: PeerFault, party: string): string {
  const name = showName(party);
  switch (fault.kind) {
    case 'dead-namespaces':
      return `namespaceSelector ${deadWords(fault.dead, 'namespace')}`;
    case 'dead-pods': {
      const where = `pod in ${whichNamespaces(fault.namespaces)}`;
      return `podSelector ${deadWords(fault.dead, where)}`;
    }
    case 'and-for-or':
      return `podSelector and namespaceSelector in one peer must both match, and only ${fault.fits} \`${showSelector(fault.selector)}\` matches ${name}; ${alternativesWords(fault.alternatives)}`;
    case 'own-namespace-only': {
      const namespace = showName(fault.namespace);
      if (fault.selector.requirements.length === 0)
        return `it is for the pods of namespace ${namespace} alone`;
      return fault.podsMatch
        ? `a podSelector alone means pods of the policy's own namespace ${namespace}, and ${name} is in another: give the same peer the namespaceSelector \`kubernetes.io/metadata.name: ${showName(fault.other)}\``
        : `it is for pods \`${showSelector(fault.selector)}\` of namespace ${namespace}`;
    }
    case 'labels':
      return (
        fault.unmet.slice(0, 2).map(unmetWords).join(' and ') +
        (fault.alternatives ? ` (${alternativesWords(fault.alternatives)})` : '')
      );
    case 'not-a-pod':
      return fault.onHostNetwork
        ? `selectors match no pod on the host network: only an ipBlock with the node's address admits ${name}`
        : `selectors match pods, and ${name} is outside the cluster: only an ipBlock admits it`;
    case 'address-outside':
      return `${showPeer(fault.block)} does not hold ${withAddress(name, fault.address)}`;
    case 'api-server-address':
      return `${showPeer(fault.block)} holds the API server's ClusterIP, and policies look after it was translated: to its node's address (${fault.address}), port ${showPort(fault.wire)}`;
    case 'address-excepted':
      return `its ipBlock takes ${withAddress(name, fault.address)} out again: \`except\` has ${fault.except}`;
    case 'block-for-pods': {
      const block = showPeer(fault.block);
      if (fault.ofServices) {
        return `${block} is the address of a Service, and policies look after it was translated to a pod's: use a podSelector`;
      }
      return fault.some
        ? `${block} holds only a part of the pods' addresses, which change: use a podSelector for ${name}`
        : `${block} does not hold the pods' addresses: use a podSelector for ${name}`;
    }
  }
}

function withAddress(name: string, address: string | undefined): string {
  return address === undefined ? name : `${name} (${address})`;
}

/** Why a selector picks nothing, and what to do about it. */
export function deadWords(dead: DeadSelector, where: string): string {
  const { instead, meant } = dead;
  if (!instead) return `${deadMatch(dead, where)}${suggestion(meant)}`;
  return `${deadMatch(dead, where)}: ${insteadWords(instead)}: ${insteadHint(instead)}`;
}

/** What a `-` would do, and what it costs. */
function alternativesWords({ second, namespaces }: Alternatives): string {
  const price =
    namespaces.count === 0
      ? ''
      : `, and admit every pod of ${namespaces.count === 1 ? 'namespace ' : ''}${whichNamespaces(namespaces)}`;
  return `a \`-\` before ${second} would make them alternatives${price}`;
}

/** What a selector wants, and what there is instead. */
export function unmetWords(unmet: UnmetLabel): string {
  const { of, requirement, value, own, undefinedNamespace } = unmet;
  const by = requirement.addedBy ? ` (${addedWords(requirement).trim()})` : '';
  const wants = `${of} wants \`${showCondition(requirement)}\`${by}`;
  if (own)
    return `${wants}: ${insteadWords({ kind: 'own-labels', object: own, more: 0 })}: ${ownLabelsHint(own)}`;
  const key = showName(requirement.key);
  const has = value === undefined ? `has no label \`${key}\`` : `has \`${key}=${showName(value)}\``;
  const misspelt = value !== undefined && isMisspelt(value, requirement.values);
  const why = undefinedNamespace
    ? ': no manifest defines it, so that it has its name alone (write its Namespace, or `namespaceLabels` in the rule file)'
    : '';
  return `${wants}, ${whoHas(unmet)} ${has}${misspelt ? ' (misspelt?)' : ''}${why}`;
}

function whoHas({ of, who, newNamespace }: UnmetLabel): string {
  if (newNamespace) return 'a new namespace';
  return of === 'namespaceSelector' ? `namespace ${showName(who)}` : showName(who);
}

/** Close to what is wanted, and not by its number alone: `db-1` beside `db-0` and `v2` beside `v1` are others. */
function isMisspelt(value: string, wanted: readonly string[]): boolean {
  const words = (text: string) => text.replaceAll(/\d+/gu, '');
  return !wanted.some((one) => words(one) === words(value)) && didYouMean(value, wanted) !== undefined;
}

/** Why a rule's port does not match what is dialled. */
export function portFaultWords(fault: PortFault): string {
  const { wanted } = fault;
  const name = showName(fault.target);
  const shown = showPolicyPort(wanted);
  switch (fault.kind) {
    case 'protocol': {
      const port = wanted.port === undefined ? shown : `${wanted.protocol} ${portNumbers(wanted)}`;
      const defaulted = wanted.protocolDefaulted ? ' alone, for an absent `protocol` means TCP' : '';
      return `it is for ${port}${defaulted}, and this is ${fault.protocol}`;
    }
    case 'number': {
      const { service, wire } = fault;
      const turned = service
        ? `: ${showService(service)} turns ${wanted.port ?? ''} into ${wire.port} before policies look`
        : '';
      return `it is for port ${shown}, not ${showPort(wire)}${turned}${sourcePortWords(fault.sourcePort)}`;
    }
    case 'name-elsewhere':
      return `port ${shown} of ${name} is ${fault.ports.join(' or ')}, not ${showPort(fault.wire)}`;
    case 'name-unknown':
      return `${name} has no port named ${shown}${sourcePortWords(fault.sourcePort) || nameHint(fault)}`;
    case 'name-without-pod':
      return `${shown} is a port's name, and ${name} is no pod that could have one: write the number`;
  }
}

function sourcePortWords(port: SourcePort | undefined): string {
  if (!port) return '';
  const rules = port.direction === 'egress' ? 'an egress rule' : 'an ingress rule';
  return `: the ports of ${rules} are the destination's, and this one is ${showName(port.who)}'s own`;
}

function nameHint(fault: Extract<PortFault, { kind: 'name-unknown' }>): string {
  const { wanted, wire, called, elsewhere, meant } = fault;
  const dialled = showPort(wire);
  const written = portNumbers(wanted);
  if (called !== undefined) {
    const only = elsewhere ? `, and ${written} only on other pods` : '';
    return `: ${dialled} is named \`${showName(called)}\` there${only}`;
  }
  return elsewhere
    ? `: ${dialled} is named ${written} only on other pods`
    : suggestion(meant === undefined ? undefined : { key: meant });
}
