import type {
  DeadSelector,
  Direction,
  InsteadOfPods,
  LabelSelector,
  LabelSpec,
  Names,
  OwnLabels,
  PeerSpec,
  PodPeerSpec,
  PolicyRef,
  PortSpec,
  Requirement,
  ServiceRef,
} from '../core/evidence.ts';
import { showPort } from '../net/ports.ts';
import { showName } from './escape.ts';

/*
 * The parts of policies as every message shows them: evidence, warnings, and what a change did.
 */

/** `NetworkPolicy shop/db-ingress`. */
export function showPolicy({ namespace, name }: Pick<PolicyRef, 'namespace' | 'name'>): string {
  return `NetworkPolicy ${showName(`${namespace}/${name}`)}`;
}

/** `NetworkPolicy shop/db-ingress, ingress rule 2`: people count from 1. */
export function showRule(
  policy: Pick<PolicyRef, 'namespace' | 'name'>,
  { direction, index }: { readonly direction: Direction; readonly index: number },
): string {
  return `${showPolicy(policy)}, ${direction} rule ${index + 1}`;
}

/** `Service shop/api`. */
export function showService({ namespace, name }: ServiceRef): string {
  return `Service ${showName(namespace)}/${showName(name)}`;
}

/** `app=db,tier in (a,b),!legacy`, as kubectl's `-l` takes it; `{}` for the empty selector. */
export function showSelector({ requirements }: LabelSelector): string {
  return requirements.length === 0 ? '{}' : requirements.map(showCondition).join(',');
}

/** One condition of a selector in kubectl's words. */
export function showCondition({ key, operator, values }: Requirement): string {
  const name = showName(key);
  const list = values.slice(0, 5).map(showName).join(',') + (values.length > 5 ? ',…' : '');
  switch (operator) {
    case 'In':
      return values.length === 1 ? `${name}=${list}` : `${name} in (${list})`;
    case 'NotIn':
      return values.length === 1 ? `${name}!=${list}` : `${name} notin (${list})`;
    case 'Exists':
      return name;
    case 'DoesNotExist':
      return `!${name}`;
  }
}

/** `app=web`, or a key alone. */
export function showLabel({ key, value }: LabelSpec): string {
  return value === undefined ? showName(key) : `${showName(key)}=${showName(value)}`;
}

/** A peer as it is written, in short. */
export function showPeer(peer: PeerSpec): string {
  if (peer.kind === 'ipBlock') {
    const except = peer.except.slice(0, 3).join(', ');
    return `ipBlock \`${peer.cidr}\`${except === '' ? '' : ` except ${except}`}`;
  }
  const parts = (['namespaceSelector', 'podSelector'] as const).flatMap((field) => {
    const selector = peer[field];
    return selector ? [`\`${field}: ${showSelector(selector)}\``] : [];
  });
  return parts.join(' with ');
}

/**
 * The pods that a peer means, wherever they may be: `pods with app=web in namespaces with team=a`, `any pod in shop`; `namespace` is
 * where a peer without a namespaceSelector looks.
 */
export function showPods({
  podSelector,
  namespaceSelector,
  namespace,
}: PodPeerSpec & { readonly namespace: string }): string {
  const isAny = podSelector === undefined || podSelector.requirements.length === 0;
  const pods = isAny ? 'any pod' : `pods with ${showSelector(podSelector)}`;
  if (!namespaceSelector) return `${pods} in ${showName(namespace)}`;
  const [only, ...more] = namespaceSelector.requirements;
  if (!only) return `${pods} in any namespace`;
  const isName = only.key === 'kubernetes.io/metadata.name' && only.operator === 'In' && more.length === 0;
  return `${pods} in ${isName ? only.values.map(showName).join(' or ') : `namespaces with ${showSelector(namespaceSelector)}`}`;
}

/** `5432`, `8000-8010/udp`, `` `http` ``, `every UDP port`. */
export function showPolicyPort({ port, endPort, protocol }: PortSpec): string {
  if (port === undefined) return `every ${protocol} port`;
  return showPort({ port: portNumbers({ port, endPort }), protocol });
}

/** The same without its protocol. */
export function portNumbers({
  port,
  endPort,
}: Pick<PortSpec, 'port'> & { endPort?: number | undefined }): string {
  if (typeof port !== 'number') return `\`${port ?? ''}\``;
  return endPort === undefined || endPort === port ? String(port) : `${port}-${endPort}`;
}

/** At most three names, and how many there are. */
export function few(names: readonly string[]): Names {
  return { names: names.slice(0, 3), count: names.length };
}

/** `a, b, c and 2 more`. */
export function fewNames({ names, count }: Names): string {
  const shown = names.map(showName).join(', ');
  return count > names.length ? `${shown} and ${count - names.length} more` : shown;
}

/** Where such pods are, though a selector picks none. */
export function insteadWords(instead: InsteadOfPods): string {
  switch (instead.kind) {
    case 'host-network': {
      const has = instead.pods.count === 1 ? 'has such labels, and is' : 'have such labels, and are';
      return `${fewNames(instead.pods)} ${has} on the host network, where no selector picks a pod`;
    }
    case 'own-labels': {
      const { kind, name } = instead.object;
      const { more } = instead;
      return more === 0
        ? `${showName(kind)} ${showName(name)} has this label itself, its pods do not`
        : `${showName(kind)} ${showName(name)} and ${more} more have this label themselves, their pods do not`;
    }
    case 'elsewhere':
      return `such pods are in ${instead.namespaces.count === 1 ? 'namespace ' : ''}${whichNamespaces(instead.namespaces)}`;
    case 'of-namespaces':
      return instead.namespaces.count === 1
        ? `namespace ${whichNamespaces(instead.namespaces)} has this label itself, its pods do not`
        : `${whichNamespaces(instead.namespaces)} have this label themselves, their pods do not`;
    case 'of-pods': {
      const { namespaces } = instead;
      return `pods of ${namespaces.count === 1 ? 'namespace ' : ''}${whichNamespaces(namespaces)} have this label, ${namespaces.count === 1 ? 'the namespace does' : 'the namespaces do'} not`;
    }
  }
}

/** What to do with a peer whose pods are there. */
export function insteadHint(instead: InsteadOfPods): string {
  switch (instead.kind) {
    case 'host-network':
      return "only an ipBlock with the nodes' addresses admits them";
    case 'own-labels':
      return ownLabelsHint(instead.object);
    case 'elsewhere':
      return 'the peer needs a namespaceSelector that picks it';
    case 'of-namespaces':
      return 'write it as a namespaceSelector';
    case 'of-pods':
      return instead.own
        ? 'write it as a podSelector'
        : `write it as a podSelector, beside a namespaceSelector that picks ${instead.namespaces.count === 1 ? 'the namespace' : 'the namespaces'}`;
  }
}

export function ownLabelsHint({ path }: OwnLabels): string {
  return `put it under ${path}`;
}

/** `shop`, `shop, ops`, `7 namespaces`. */
export function whichNamespaces({ names, count }: Names): string {
  return showName(count > names.length ? `${count} namespaces` : names.join(', '));
}

/** `` `app=databse` matches no pod in shop ``. */
export function deadMatch({ selector, requirement }: DeadSelector, thing: string): string {
  const what = requirement ? showCondition(requirement) : showSelector(selector);
  if (requirement || selector.requirements.length === 0) {
    const by = requirement?.addedBy ? `,${addedWords(requirement)},` : '';
    return `\`${what}\`${by} matches no ${thing}`;
  }
  const added = selector.requirements.find(({ addedBy }) => addedBy !== undefined);
  const which = added ? `, of which \`${showCondition(added)}\` is${addedWords(added)},` : '';
  return `\`${what}\`${which} matches no ${thing} (each part matches some, all together none)`;
}

/** Who put a condition there that no file has. */
export function addedWords(requirement: Requirement | undefined): string {
  switch (requirement?.addedBy) {
    case 'kustomize':
      return ' added by kustomize (`commonLabels`, or `labels` with `includeSelectors`)';
    case 'helm':
      return ' added by a helper of the chart';
    case undefined:
      return '';
  }
}
