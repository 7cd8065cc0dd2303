import { workloadName, type Inventory, type Service } from '../core/objects.ts';
import type { ManifestDeps } from '../manifests/deps.ts';
import { loadManifests } from '../manifests/load.ts';
import { withDeclaredWorkloads } from '../rules/declared-workloads.ts';
import { noRules, readRuleFile, type Scope, type Sources } from './repository.ts';
import { withManifests } from './sources.ts';

/** The names that a repository gives to what a command line may name. */
export interface RepositoryNames {
  readonly workloads: readonly string[];
  readonly sources: readonly string[];
  readonly destinations: readonly string[];
  readonly rules: readonly string[];
  readonly environments: readonly string[];
}

/**
 * Reads the names of a repository, whatever else is wrong in it: policies are not compiled, rules are not expanded. Throws
 * InputError for a rule file or an environment that cannot be read at all.
 */
export async function repositoryNames(settings: Sources, deps: ManifestDeps): Promise<RepositoryNames> {
  const scope = (await readRuleFile(settings.rules, deps.files))?.rules ?? noRules;
  const { inventory } = await loadManifests(withManifests(scope, settings).manifests, deps);
  return namesOf(scope, withDeclaredWorkloads(inventory, scope).inventory);
}

function namesOf(scope: Scope, { workloads, services }: Inventory): RepositoryNames {
  const named = [...scope.endpoints.keys()];
  const own = workloads.map(workloadName);
  return {
    workloads: sorted(own),
    sources: sorted([...own, ...named, 'internet', 'outside', 'elsewhere']),
    destinations: sorted([
      ...workloads.flatMap((one) => withPorts(workloadName(one), one.ports)),
      ...services.flatMap((one) => withPorts(serviceName(one), one.ports)),
      ...named,
      ...['dns', 'apiserver', 'internet:443', 'elsewhere:443'],
    ]),
    rules: scope.rules.map(({ name }) => name),
    environments: [...scope.environments.named.keys()],
  };
}

/** `shop/service/api`, as endpoints are written. */
function serviceName({ namespace, name }: Service): string {
  return `${namespace}/service/${name}`;
}

/** One for each port; where there is none, the name alone. */
function withPorts(
  name: string,
  ports: readonly { readonly number?: number; readonly port?: number; readonly protocol: string }[],
): readonly string[] {
  const all = ports.map(({ number, port, protocol }) => {
    return `${name}:${number ?? port ?? 0}${protocol === 'TCP' ? '' : `/${protocol.toLowerCase()}`}`;
  });
  return all.length === 0 ? [name] : all;
}

function sorted(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}
