import fc from 'fast-check';
import type { Check } from '../../src/core/check.ts';
import type { Mutant } from '../../src/core/coverage.ts';
import type { Inventory, Resource } from '../../src/core/objects.ts';
import { compileModel, type Model } from '../../src/model/model.ts';
import { namesPort } from '../../src/model/names-port.ts';
import { expandRules } from '../../src/rules/expand.ts';
import { parseRules } from '../../src/rules/parse.ts';
import type { RuleSet } from '../../src/rules/rule-set.ts';
import { world } from '../model/arbitrary-clusters.ts';

/** Generated repositories: clusters with a rule file, of which every rule can be asked. */
export interface Repository {
  readonly inventory: Inventory;
  readonly model: Model;
  readonly text: string;
  readonly rules: RuleSet;
  readonly checks: readonly Check[];
}

export function read(
  inventory: Inventory,
  text: string,
): Repository & { readonly problems: readonly string[] } {
  const { rules, problems } = parseRules(text, 'netproof.yaml');
  if (!rules) throw new Error(problems.map(({ message }) => message).join('\n'));
  const { model } = compileModel(inventory);
  const expanded = expandRules(rules, inventory, (workload, wire) => namesPort(model, workload, wire));
  const told = [...problems, ...expanded.problems].filter(({ severity }) => severity === 'error');
  return {
    inventory,
    model,
    text,
    rules,
    checks: expanded.checks,
    problems: told.map(({ message }) => message),
  };
}

const HOSTS = ['dns', 'internet:443', 'apiserver', '203.0.113.5:443', '10.1.2.3:5432'];

/** What each pair of picks says: a source, a target by its number, whether it must connect. */
const picks = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { maxLength: 6 });

export const repository: fc.Arbitrary<Repository> = fc
  .record({ cluster: world, picks })
  .map(({ cluster: { inventory }, picks: picked }) => {
    const names = inventory.workloads.map(({ namespace, name }) => `${namespace}/${name}`);
    const targets = [
      ...inventory.workloads.flatMap(({ namespace, name, ports }) =>
        ports.flatMap(({ number, protocol }) =>
          protocol === 'SCTP' ? [] : [`${namespace}/${name}:${number}/${protocol.toLowerCase()}`],
        ),
      ),
      ...HOSTS,
    ];
    const asked = new Map(
      picked.map(([source, target, allow]) => {
        const from = names[source % names.length] ?? '';
        const to = targets[target % targets.length] ?? '';
        return [`${from} ${to}`, { from, to, key: allow ? 'allow' : 'deny' }];
      }),
    );
    // One that every repository can ask, so that no rule file is empty.
    const all = [...asked.values(), { from: names[0] ?? '', to: '203.0.113.9:1', key: 'deny' }];
    const lines = all.map(
      ({ from, to, key }, index) => `  - { name: r${index}, from: ${from}, ${key}: ["${to}"] }`,
    );
    return read(inventory, `version: 1\nrules:\n${lines.join('\n')}\n`);
  })
  .filter(({ problems }) => problems.length === 0);

type Json = Record<string, unknown>;
type Key = string | number;

/** The manifest with the same part changed by hand, for a model that knows nothing of mutants; undefined where it is gone. */
export function edited(resource: Resource, { path, mutation }: Mutant): Resource | undefined {
  if (path === '') return undefined;
  // Not structuredClone: parts that were generated once are one object there, and would be edited together.
  const json = JSON.parse(JSON.stringify(resource.json)) as Json;
  const keys = keysOf(path);
  const last = keys.at(-1) ?? '';
  const parent = keys.slice(0, -1).reduce<Json>((value, key) => value[key] as Json, json);
  const own = parent[last] as Json;
  switch (mutation) {
    case 'removed':
    case 'everyone':
    case 'every-port':
      if (Array.isArray(parent)) parent.splice(Number(last), 1);
      else Reflect.deleteProperty(parent, last);
      break;
    case 'first-port':
      Reflect.deleteProperty(parent, 'endPort');
      break;
    case 'every-port-of-protocol':
      Reflect.deleteProperty(own, 'port');
      Reflect.deleteProperty(own, 'endPort');
      break;
    case 'every-namespace':
      own.namespaceSelector = {};
      break;
    case 'own-namespace':
      Reflect.deleteProperty(own, 'namespaceSelector');
      own.podSelector ??= {};
      break;
    case 'every-address':
      parent.cidr = '0.0.0.0/0';
  }
  return { ...resource, json };
}

/** `spec.ingress[0].from` as keys. */
function keysOf(path: string): readonly Key[] {
  return [...path.matchAll(/\["([^"]+)"\]|\[(\d+)\]|([^.[\]]+)/g)].map(
    ([, quoted, index, plain]) => quoted ?? (index === undefined ? (plain ?? '') : Number(index)),
  );
}

/** The model of the same inventory with that policy edited by hand. */
export function editedModel(inventory: Inventory, mutant: Mutant): Model {
  const policies = inventory.policies.flatMap((one) =>
    one.namespace === mutant.policy.namespace && one.name === mutant.policy.name
      ? (edited(one, mutant) ?? [])
      : [one],
  );
  const { model, problems } = compileModel({ ...inventory, policies });
  if (problems.length > 0)
    throw new Error(`${mutant.path}: ${problems.map(({ message }) => message).join('\n')}`);
  return model;
}
