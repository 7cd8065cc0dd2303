import { EnvironmentError } from '../../core/problem.ts';
import { documents, type Kubectl } from '../api/kubectl.ts';
import { outputTail } from '../api/output-tail.ts';
import { READ_KINDS } from './read.ts';

/** Where probes start on a cluster that exists. */
export type SourceWay = 'beside' | 'ephemeral' | 'exec' | 'node';

/** One thing to be allowed to do. */
export interface Permission {
  readonly verb: string;
  /** As `kubectl get` takes it: `pods`, `deployments.apps`, with a subresource `pods/exec`. */
  readonly resource: string;
  /** '' for all of them, and for what is in none. */
  readonly namespace: string;
}

function each(namespace: string, resource: string, verbs: readonly string[]): readonly Permission[] {
  return verbs.map((verb) => ({ verb, resource, namespace }));
}

/** To read what the rules are about: in all namespaces, or in one. Pure. */
export function toRead(namespace: string): readonly Permission[] {
  return [
    ...READ_KINDS.flatMap((resource) => each(namespace, resource, ['list'])),
    ...each(namespace, 'namespaces', [namespace === '' ? 'list' : 'get']),
  ];
}

/** To look at the nodes: whether they stay what they are, and which addresses they have. Pure. */
export const TO_SEE_NODES: readonly Permission[] = each('', 'nodes', ['list']);

/** To make a namespace of netproof's own, with the canary and the witnesses in it. Pure. */
export const TO_OWN_A_NAMESPACE: readonly Permission[] = [
  ...each('', 'namespaces', ['create', 'delete', 'list']),
  ...each('', 'serviceaccounts', ['create']),
  ...each('', 'pods', ['create', 'get', 'list', 'watch']),
  ...each('', 'pods/exec', ['create']),
  ...each('', 'networkpolicies.networking.k8s.io', ['create', 'patch', 'list']),
];

/** To make the canary in a namespace that is there: its pods and its policies hold no others. Pure. */
export function toShareNamespace(namespace: string): readonly Permission[] {
  return [
    ...each(namespace, 'pods', ['create', 'get', 'list', 'watch', 'delete']),
    ...each(namespace, 'pods/exec', ['create']),
    ...each(namespace, 'networkpolicies.networking.k8s.io', ['create', 'patch', 'list', 'delete']),
  ];
}

/** To try connections from the pods of a namespace. Pure. */
export function toProbeFrom(way: SourceWay, namespace: string): readonly Permission[] {
  switch (way) {
    case 'beside':
      return [
        ...each(namespace, 'pods', ['create', 'get', 'list', 'watch', 'delete']),
        ...each(namespace, 'pods/exec', ['create']),
      ];
    case 'ephemeral':
      return [
        ...each(namespace, 'pods', ['get', 'list', 'watch']),
        ...each(namespace, 'pods/ephemeralcontainers', ['update']),
        ...each(namespace, 'pods/exec', ['create']),
      ];
    case 'exec':
      return [...each(namespace, 'pods', ['get', 'list']), ...each(namespace, 'pods/exec', ['create'])];
    case 'node':
      return [];
  }
}

/** To lift the policies of a namespace, and to put them back: `--control lift`. Pure. */
export function toLift(namespace: string): readonly Permission[] {
  return each(namespace, 'networkpolicies.networking.k8s.io', ['list', 'patch']);
}

const DEADLINE_MS = 60_000;

/**
 * Those of the permissions that this user does not have, as the cluster's authorizers answer: what `kubectl auth can-i`
 * asks, all at once. Throws EnvironmentError `no-review` where it does not say.
 */
export async function missingOf(
  kubectl: Kubectl,
  permissions: readonly Permission[],
): Promise<readonly Permission[]> {
  const once = [...new Map(permissions.map((one) => [permissionWords(one), one])).values()];
  if (once.length === 0) return [];
  const result = await kubectl.run(
    ['create', '--filename=-', '--validate=false', '--output=jsonpath={.status.allowed}{"\\n"}'],
    { input: documents(once.map(reviewOf)), deadlineMs: DEADLINE_MS },
  );
  const answers = result.stdout.split('\n').filter((line) => line !== '');
  if (result.code !== 0 || answers.length !== once.length)
    throw new EnvironmentError('no-review', 'the cluster does not say what this user may do', {
      hint: 'see whether `kubectl auth can-i --list` does',
      detail: outputTail(result),
    });
  return once.filter((_, index) => answers[index] !== 'true');
}

function reviewOf({ verb, resource, namespace }: Permission): object {
  const [kind = '', subresource] = resource.split('/');
  const dot = kind.indexOf('.');
  const [plural, group] = dot < 0 ? [kind, ''] : [kind.slice(0, dot), kind.slice(dot + 1)];
  return {
    apiVersion: 'authorization.k8s.io/v1',
    kind: 'SelfSubjectAccessReview',
    spec: {
      resourceAttributes: {
        ...{ verb, group, resource: plural },
        ...(subresource !== undefined && { subresource }),
        // A Namespace is in itself: who may get it in its namespace may get it.
        ...(namespace !== '' && { namespace }),
        ...(plural === 'namespaces' && namespace !== '' && { name: namespace }),
      },
    },
  };
}

/** `create pods/exec in namespace shop`. */
export function permissionWords({ verb, resource, namespace }: Permission): string {
  const [kind = ''] = resource.split('.');
  return `${verb} ${kind}${namespace === '' ? '' : ` in namespace ${namespace}`}`;
}
