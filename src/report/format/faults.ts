import type { PeerFault, PortFault, UnmetLabel } from '../../core/evidence.ts';
import { didYouMean } from '../../text/did-you-mean.ts';
import {
  deadMatch,
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
export function suggestion(meant: string | undefined): string {
  return meant === undefined ? '' : `; did you mean \`${showName(meant)}\`?`;
}

/** Why a rule's peer does not match `party`. */
export function peerFaultWords(fault: PeerFault, party: string): string {
  const name = showName(party);
  switch (fault.kind) {
    case 'dead-namespaces':
      return `namespaceSelector ${deadMatch(fault.dead, 'namespace')}${suggestion(fault.dead.meant)}`;
    case 'dead-pods': {
      const where = `pod in ${whichNamespaces(fault.namespaces)}`;
      return `podSelector ${deadMatch(fault.dead, where)}${suggestion(fault.dead.meant)}`;
    }
    case 'and-for-or':
      return `podSelector and namespaceSelector in one peer must both match, and only ${fault.fits} \`${showSelector(fault.selector)}\` matches ${name}; a \`-\` before ${fault.second} would make them alternatives`;
    case 'own-namespace-only': {
      const namespace = showName(fault.namespace);
      return fault.podsMatch
        ? `a podSelector alone means pods of the policy's own namespace ${namespace}, and ${name} is in another: give the same peer a namespaceSelector`
        : `it is for pods \`${showSelector(fault.selector)}\` of namespace ${namespace}`;
    }
    case 'labels':
      return fault.unmet.slice(0, 2).map(unmetWords).join(' and ');
    case 'not-a-pod':
      return fault.onHostNetwork
        ? `selectors match no pod on the host network: only an ipBlock with the node's address admits ${name}`
        : `selectors match pods, and ${name} is outside the cluster: only an ipBlock admits it`;
    case 'address-outside':
      return `${showPeer(fault.block)} does not hold ${withAddress(name, fault.address)}`;
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

function unmetWords({ of, requirement, who, value }: UnmetLabel): string {
  const key = showName(requirement.key);
  const name = of === 'namespaceSelector' ? `namespace ${showName(who)}` : showName(who);
  const has = value === undefined ? `has no label \`${key}\`` : `has \`${key}=${showName(value)}\``;
  const misspelt = value !== undefined && didYouMean(value, requirement.values) !== undefined;
  return `${of} wants \`${showCondition(requirement)}\`, ${name} ${has}${misspelt ? ' (misspelt?)' : ''}`;
}

/** Why a rule's port does not match what is dialled. */
export function portFaultWords(fault: PortFault): string {
  const { wanted } = fault;
  const name = showName(fault.target);
  const shown = showPolicyPort(wanted);
  switch (fault.kind) {
    case 'protocol': {
      const port = wanted.port === undefined ? shown : `${wanted.protocol} ${portNumbers(wanted)}`;
      return `it is for ${port}, and this is ${fault.protocol}`;
    }
    case 'number': {
      const { service, wire } = fault;
      const turned = service
        ? `: ${showService(service)} turns ${wanted.port ?? ''} into ${wire.port} before policies look`
        : '';
      return `it is for port ${shown}, not ${showPort(wire)}${turned}`;
    }
    case 'name-elsewhere':
      return `port ${shown} of ${name} is ${fault.ports.join(' or ')}, not ${showPort(fault.wire)}`;
    case 'name-unknown':
      return `${name} has no port named ${shown}${nameHint(fault)}`;
    case 'name-without-pod':
      return `${shown} is a port's name, and ${name} is no pod that could have one: write the number`;
  }
}

function nameHint(fault: Extract<PortFault, { kind: 'name-unknown' }>): string {
  const { wanted, wire, called, elsewhere, meant } = fault;
  const dialled = showPort(wire);
  const written = portNumbers(wanted);
  if (called !== undefined) {
    const only = elsewhere ? `, and ${written} only on other pods` : '';
    return `: ${dialled} is named \`${showName(called)}\` there${only}`;
  }
  return elsewhere ? `: ${dialled} is named ${written} only on other pods` : suggestion(meant);
}
