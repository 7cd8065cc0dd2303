import type { Inventory, Workload } from '../core/objects.ts';
import type { Problem } from '../core/problem.ts';
import { numberedPods } from '../kubernetes/controller-labels.ts';
import { withDeclaredWorkloads } from '../rules/declared-workloads.ts';
import { withEndpointPods } from '../rules/endpoint-pods.ts';
import { parseRules } from '../rules/parse.ts';
import { Findings } from '../core/findings.ts';
import { takeInventory } from '../manifests/objects/inventory.ts';
import { readObjects } from '../manifests/objects/objects.ts';
import { readYaml } from '../yaml/read.ts';
import { labelledBy, keyOf, type LayoutPod } from './layout.ts';
import { manifests, ruleFile, yaml, type Scenario } from './scenario.ts';

/** What a repository holds that deploys a scenario, as texts. */
export function texts(scenario: Scenario): { readonly manifests: string; readonly rules: string } {
  return { manifests: yaml(manifests(scenario)), rules: yaml([ruleFile(scenario)]) };
}

/** The repository of these texts, read as the product reads it. Throws what is wrong with the rule file: it is ours. */
export function readTexts(written: ReturnType<typeof texts>): {
  readonly inventory: Inventory;
  readonly problems: readonly Problem[];
} {
  const loaded = readManifests(written.manifests);
  const { rules, problems } = parseRules(written.rules, 'netproof.yaml');
  const declared = rules && withDeclaredWorkloads(loaded.inventory, rules);
  const whole = declared && withEndpointPods(declared.inventory, rules);
  const errors = [...problems, ...(declared?.problems ?? []), ...(whole?.problems ?? [])].filter(
    ({ severity }) => severity === 'error',
  );
  if (!whole || errors.length > 0) {
    throw new Error(errors.map(({ message, at }) => `${at?.line ?? 0}: ${message}`).join('\n'));
  }
  return { inventory: whole.inventory, problems: loaded.problems };
}

function readManifests(text: string): {
  readonly inventory: Inventory;
  readonly problems: readonly Problem[];
} {
  const findings = new Findings();
  const resources = readYaml(text, 'scenario.yaml', findings).flatMap((document) =>
    readObjects(document, findings),
  );
  return { inventory: takeInventory(resources, findings), problems: findings.problems };
}

/** A layout's pod as the product sees it: of several the one with its number, and of a kind that may have several the one. */
export function podIn({ workloads }: Pick<Inventory, 'workloads'>, pod: LayoutPod): Workload {
  const found = workloads.find((one) => keyOf(one) === labelledBy(pod));
  if (!found) throw new RangeError(`${keyOf(pod)} is not in the scenario`);
  if (!pod.of && pod.maker !== 'DaemonSet') return found;
  const labels = { ...found.labels, ...numberedPods(found)?.labelsOf(pod.of?.ordinal ?? 0) };
  const of = { name: pod.name, of: found, oneOfSeveral: pod.of !== undefined, guessed: [] };
  return { ...found, labels, replicas: 1, pod: of };
}
