import {
  TO_OWN_A_NAMESPACE,
  TO_SEE_NODES,
  toLift,
  toProbeFrom,
  toRead,
  toShareNamespace,
  type Permission,
  type SourceWay,
} from './permissions.ts';

/** Who gets the permissions, as a binding names it. */
export interface Subject {
  readonly kind: 'User' | 'Group' | 'ServiceAccount';
  readonly name: string;
  /** Of a ServiceAccount. */
  readonly namespace?: string;
}

/**
 * The roles that a run takes, and their bindings: for all of the cluster, or for some of its namespaces alone, where the
 * canary then lives beside the pods of the rules. `lifts`: for a run with `--control lift`. Pure.
 */
export function rolesFor(
  way: SourceWay,
  namespaces: readonly string[],
  subject: Subject,
  { lifts = false }: { readonly lifts?: boolean } = {},
): readonly Readonly<Record<string, unknown>>[] {
  if (namespaces.length === 0)
    return roleAndBinding('ClusterRole', undefined, subject, [
      ...toRead(''),
      ...TO_SEE_NODES,
      ...TO_OWN_A_NAMESPACE,
      ...toProbeFrom(way, ''),
      ...(lifts ? toLift('') : []),
    ]);
  return namespaces.flatMap((one) =>
    roleAndBinding('Role', one, subject, [
      ...toRead(one),
      ...toShareNamespace(one),
      ...toProbeFrom(way, one),
      ...(lifts ? toLift(one) : []),
    ]),
  );
}

const NAME = 'netproof';

function roleAndBinding(
  kind: 'Role' | 'ClusterRole',
  namespace: string | undefined,
  subject: Subject,
  permissions: readonly Permission[],
): readonly Readonly<Record<string, unknown>>[] {
  const metadata = { name: NAME, ...(namespace !== undefined && { namespace }) };
  const apiVersion = 'rbac.authorization.k8s.io/v1';
  const apiGroup = subject.kind === 'ServiceAccount' ? '' : 'rbac.authorization.k8s.io';
  return [
    { apiVersion, kind, metadata, rules: rulesOf(permissions) },
    {
      apiVersion,
      kind: `${kind}Binding`,
      metadata,
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind, name: NAME },
      subjects: [{ ...subject, ...(apiGroup !== '' && { apiGroup }) }],
    },
  ];
}

interface Rule {
  readonly apiGroups: readonly string[];
  readonly resources: readonly string[];
  readonly verbs: readonly string[];
}

/** One rule for each group of resources that have the same verbs. */
function rulesOf(permissions: readonly Permission[]): readonly Rule[] {
  const verbs = new Map<string, Set<string>>();
  for (const { resource, verb } of permissions)
    verbs.set(resource, (verbs.get(resource) ?? new Set()).add(verb));
  const rules = new Map<string, { group: string; resources: string[]; verbs: readonly string[] }>();
  for (const [resource, own] of verbs) {
    const dot = resource.indexOf('.');
    const [plural, group] = dot < 0 ? [resource, ''] : [resource.slice(0, dot), resource.slice(dot + 1)];
    const sorted = [...own].sort();
    const key = JSON.stringify([group, sorted]);
    const rule = rules.get(key) ?? { group, resources: [], verbs: sorted };
    rule.resources.push(plural);
    rules.set(key, rule);
  }
  return [...rules.values()].map(({ group, resources, verbs: own }) => ({
    apiGroups: [group],
    resources,
    verbs: own,
  }));
}
