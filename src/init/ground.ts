import { Findings } from '../core/findings.ts';
import type { Inventory } from '../core/objects.ts';
import { compileModel, type Model } from '../model/model.ts';
import { withDeclaredWorkloads } from '../rules/declared-workloads.ts';
import { withEndpointPods } from '../rules/endpoint-pods.ts';
import type { NamedEndpoints } from '../rules/endpoints/endpoint.ts';
import { Lookup } from '../rules/lookup/lookup.ts';
import { parseRules } from '../rules/parse.ts';
import type { WrittenEndpoint } from '../rules/write/written-file.ts';
import { writeRuleFile } from '../rules/write/write.ts';
import { listed } from './listed.ts';
import { outsideOf, type Outside } from './outside.ts';
import { standInsOf, type StandIn } from './stand-ins.ts';
import { strangerWorkload, type Stranger } from './stranger.ts';

/** What rules can be written about: the manifests', and whoever else policies name. */
export interface Ground {
  readonly inventory: Inventory;
  readonly model: Model;
  readonly named: NamedEndpoints;
  readonly lookup: Lookup;
  readonly standIns: readonly StandIn[];
  readonly outside: readonly Outside[];
  readonly strangers: readonly Stranger[];
}

/** Puts a pod into the inventory for each that policies name and no manifest has, and for each stranger. Pure. */
export function groundOf(manifests: Inventory, strangers: readonly Stranger[] = []): Ground {
  const { model: bare } = compileModel(manifests);
  const outside = outsideOf(bare);
  let standIns = standInsOf(bare);
  // An entry that looks like a slip of the pen to who reads the file is none that anybody would write.
  for (;;) {
    const read = withStandIns(manifests, { standIns, outside, strangers });
    const doubted = standIns.filter(({ name }) => read.doubted.has(name));
    if (doubted.length === 0) return { ...read, standIns, outside, strangers };
    standIns = standIns.filter((one) => !doubted.includes(one));
  }
}

function withStandIns(
  manifests: Inventory,
  { standIns, outside, strangers }: Pick<Ground, 'standIns' | 'outside' | 'strangers'>,
): Pick<Ground, 'inventory' | 'model' | 'named' | 'lookup'> & { readonly doubted: ReadonlySet<string> } {
  const entries = [...standIns.map(standInEntry), ...outside.flatMap(outsideEntry)];
  const allow = standIns.flatMap(({ name, ports }) => ports.map((port) => `${name}:${port}`));
  const text = writeRuleFile({
    workloads: strangers.map(strangerWorkload),
    endpoints: entries,
    rules: [{ from: ['*/*'], allow: ['dns', ...allow] }],
  });
  const { rules } = parseRules(text, 'netproof.yaml');
  const named: NamedEndpoints = rules?.endpoints ?? new Map();
  const declared = withDeclaredWorkloads(manifests, { workloads: rules?.workloads ?? [] });
  const { inventory, problems } = withEndpointPods(declared.inventory, {
    endpoints: named,
    rules: rules?.rules ?? [],
  });
  const lines = new Set(problems.filter((one) => one.severity !== 'notice').map(({ at }) => at?.line));
  const doubted = new Set([...named].flatMap(([name, { at }]) => (lines.has(at.line) ? [name] : [])));
  const { model } = compileModel(inventory);
  return { inventory, model, named, doubted, lookup: new Lookup(inventory, named, [], new Findings()) };
}

function standInEntry({ name, namespace, labels, namespaceLabels, policies }: StandIn): WrittenEndpoint {
  const names = [...new Set(policies.map((one) => one.name))];
  return {
    name,
    namespace,
    labels,
    ...(namespaceLabels && { namespaceLabels }),
    comment: `no manifest has these pods; named by the ${names.length > 1 ? 'policies' : 'policy'} ${listed(names, 3)}`,
  };
}

function outsideEntry({ name, entry }: Outside): readonly WrittenEndpoint[] {
  return entry ? [{ name, host: entry.host, comment: `an address of ${entry.of}` }] : [];
}

/** The entries of `endpoints` for all of it. */
export function endpointEntries({ standIns, outside }: Ground): readonly WrittenEndpoint[] {
  return [...standIns.map(standInEntry), ...outside.flatMap(outsideEntry)];
}
