import type { Findings } from '../../core/findings.ts';
import type { Inventory, Namespace, Workload } from '../../core/objects.ts';
import { Declared } from '../../rules/lookup/declared.ts';
import type { ImportedRule, Party } from '../imported.ts';
import type { Found } from './found.ts';
import type { NamedHosts } from './named-hosts.ts';
import { MadePods } from './made-pods.ts';

/** What names are looked up in. */
export interface Known {
  readonly findings: Findings;
  /** Absent where no manifests were read: names are then taken at their word. */
  readonly manifests?: { readonly declared: Declared; readonly namespaces: readonly Namespace[] };
  /** Whether a word is a namespace's name, as far as manifests and the files themselves say. */
  readonly isNamespace: (name: string) => boolean;
  /** Hosts whose address the user gave. */
  readonly hosts: NamedHosts;
  readonly made: MadePods;
  /** What was looked up already. */
  readonly found: Map<Party, Found>;
}

export function knownFrom(
  rules: readonly ImportedRule[],
  { inventory, hosts }: { readonly inventory: Inventory | undefined; readonly hosts: NamedHosts },
  findings: Findings,
): Known {
  const parties = rules.flatMap(({ from, claims }) => [...from, ...claims.map(({ to }) => to)]);
  const declared = inventory && new Declared(inventory);
  const namespaces = new Set(['default', 'kube-system', ...parties.flatMap(namespacesOf)]);
  for (const name of declared?.namespaces() ?? []) namespaces.add(name);
  return {
    findings,
    ...(inventory && declared && { manifests: { declared, namespaces: inventory.namespaces } }),
    isNamespace: (name) => namespaces.has(name),
    hosts,
    made: new MadePods(),
    found: new Map(),
  };
}

function namespacesOf(party: Party): readonly string[] {
  if (party.kind === 'workload' || party.kind === 'prefix') return [party.namespace];
  if (party.kind === 'selected' && typeof party.namespaces === 'string') return [party.namespaces];
  if (party.kind === 'endpoint') return party.text.includes('/') ? [party.text.split('/', 1)[0] ?? ''] : [];
  return [];
}

/** As a rule names it: with its kind where another workload has the name, too. */
export function textOf(workload: Workload, declared: Declared): string {
  const { namespace, name, kind } = workload;
  return declared.workloadsNamed(namespace, name).length > 1
    ? `${namespace}/${kind.toLowerCase()}/${name}`
    : `${namespace}/${name}`;
}
