import type { Inventory, Workload } from '../core/objects.ts';
import type { Problem } from '../core/problem.ts';
import type { EndpointBody } from '../rules/endpoints/endpoint.ts';
import type { RuleSet } from '../rules/rule-set.ts';

/** The namespaces that rules are about. */
export interface Focus {
  /** Those that they name. */
  readonly named: ReadonlySet<string>;
  /** They mean every namespace, too. */
  readonly all: boolean;
}

/** Namespaces of the cluster itself: what runs in them is in no rule that does not name them. */
const SYSTEM = /^(kube-.*|calico-.*|tigera-operator|cilium.*|local-path-storage|gke-.*|openshift.*)$/;

/** What the rules of a file are about. Pure. */
export function focusOf({ rules, endpoints }: Pick<RuleSet, 'rules' | 'endpoints'>): Focus {
  const bodies = rules.flatMap((rule) => [...rule.endpoints.values()].flat()).map(({ body }) => body);
  const named = [
    ...bodies.flatMap((body) => namespaceOf(body) ?? []),
    ...[...endpoints.values()].flatMap((entry) => (entry.kind === 'pods' ? [entry.namespace] : [])),
  ];
  const meansOthers = rules.some((rule) => rule.endpoints.has('onlyFrom') || rule.endpoints.has('onlyTo'));
  return {
    named: new Set(named),
    all: meansOthers || bodies.some((body) => body.kind === 'pods' && body.namespace === undefined),
  };
}

function namespaceOf(body: EndpointBody): string | undefined {
  return 'namespace' in body ? body.namespace : undefined;
}

/** Whether what is in a namespace is meant. Pure. */
export function isInFocus(namespace: string, { named, all }: Focus): boolean {
  return named.has(namespace) || (all && !SYSTEM.test(namespace));
}

/** The inventory with the workloads and Services that rules may mean; policies and namespaces stay, for they decide. Pure. */
export function narrowed(inventory: Inventory, focus: Focus): Inventory {
  const isMeant = ({ namespace }: Pick<Workload, 'namespace'>): boolean => isInFocus(namespace, focus);
  return {
    ...inventory,
    workloads: inventory.workloads.filter(isMeant),
    services: inventory.services.filter(isMeant),
  };
}

/** The problems without those of objects that no rule is about. Pure. */
export function problemsInFocus(
  problems: readonly Problem[],
  { resources }: Pick<Inventory, 'resources'>,
  focus: Focus,
): readonly Problem[] {
  const elsewhere = new Set(
    resources
      .filter(({ namespace }) => namespace !== '' && !isInFocus(namespace, focus))
      .map(({ at }) => at.file),
  );
  return problems.filter(
    ({ at, severity }) => severity === 'error' || at === undefined || !elsewhere.has(at.file),
  );
}
