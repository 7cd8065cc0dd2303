import { Findings } from '../core/findings.ts';
import {
  RULE_FILE_API,
  workloadName,
  type Inventory,
  type Resource,
  type Workload,
} from '../core/objects.ts';
import type { Problem } from '../core/problem.ts';
import { showName } from '../text/escape.ts';
import type { DeclaredWorkload } from './keys/workloads.ts';
import { withNamespacesOf } from './made-namespaces.ts';
import type { RuleSet } from './rule-set.ts';

/** The kinds of workloads that a rule file makes: no cluster has them, so that a stub pod is all there is. */
export const ENDPOINT_KIND = 'Endpoint';
const DECLARED_KIND = 'Workload';

/** Whether a workload is the rule file's: of its `endpoints`, or of its `workloads`. */
export function isOfRuleFile({ kind }: Pick<Workload, 'kind'>): boolean {
  return kind === ENDPOINT_KIND || kind === DECLARED_KIND;
}

/** Whether it is of its `workloads`: then those pods are known. */
export function isDeclared({ kind }: Pick<Workload, 'kind'>): boolean {
  return kind === DECLARED_KIND;
}

/** Adds what `workloads` of the rule file declares, in namespaces that are made where they are missing. Pure. */
export function withDeclaredWorkloads(
  inventory: Inventory,
  { workloads }: Pick<RuleSet, 'workloads'>,
): { readonly inventory: Inventory; readonly problems: readonly Problem[] } {
  if (workloads.length === 0) return { inventory, problems: [] };
  const findings = new Findings();
  const written = new Map(inventory.workloads.map((one) => [workloadName(one), one]));
  const made = workloads.map((one) => madeWorkload(DECLARED_KIND, one));
  for (const one of made) {
    const other = written.get(workloadName(one));
    if (!other) continue;
    const { file, line } = other.at;
    const message = `the manifests hold \`${showName(workloadName(one))}\` themselves, at ${showName(file)}:${line}`;
    findings.error('duplicate-name', message, one.at, 'remove it here, or rename it');
  }
  return {
    inventory: {
      ...inventory,
      namespaces: withNamespacesOf(inventory.namespaces, workloads, findings),
      workloads: [...inventory.workloads, ...made],
    },
    problems: findings.problems,
  };
}

/** A workload that only the rule file knows. */
export function madeWorkload(kind: string, declared: DeclaredWorkload): Workload {
  const { namespace, name, labels, ports, serviceAccount, replicas, at } = declared;
  const resource: Resource = {
    apiVersion: RULE_FILE_API,
    kind,
    namespace,
    name,
    json: {},
    at,
    locate: () => at,
  };
  return { kind, namespace, name, labels, serviceAccount, hostNetwork: false, ports, replicas, at, resource };
}
