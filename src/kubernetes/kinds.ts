import type { Resource } from '../core/objects.ts';
import { didYouMean } from '../text/did-you-mean.ts';

/** The API's own kinds by the version that serves them, `/` before those that stand in no namespace. */
const BUILT_IN: Readonly<Record<string, string>> = {
  v1: 'Pod Service ServiceAccount ConfigMap Secret PersistentVolumeClaim Endpoints Event LimitRange ResourceQuota ReplicationController PodTemplate Binding List /Namespace /Node /PersistentVolume',
  'apps/v1': 'Deployment ReplicaSet StatefulSet DaemonSet ControllerRevision',
  'batch/v1': 'Job CronJob',
  'networking.k8s.io/v1': 'NetworkPolicy Ingress /IngressClass /IPAddress /ServiceCIDR',
  'rbac.authorization.k8s.io/v1': 'Role RoleBinding /ClusterRole /ClusterRoleBinding',
  'policy/v1': 'PodDisruptionBudget Eviction',
  'autoscaling/v1': 'HorizontalPodAutoscaler Scale',
  'autoscaling/v2': 'HorizontalPodAutoscaler',
  'discovery.k8s.io/v1': 'EndpointSlice',
  'coordination.k8s.io/v1': 'Lease',
  'events.k8s.io/v1': 'Event',
  'scheduling.k8s.io/v1': '/PriorityClass',
  'node.k8s.io/v1': '/RuntimeClass',
  'storage.k8s.io/v1':
    'CSIStorageCapacity /StorageClass /CSIDriver /CSINode /VolumeAttachment /VolumeAttributesClass',
  'apiextensions.k8s.io/v1': '/CustomResourceDefinition',
  'apiregistration.k8s.io/v1': '/APIService',
  'admissionregistration.k8s.io/v1':
    '/ValidatingWebhookConfiguration /MutatingWebhookConfiguration /ValidatingAdmissionPolicy /ValidatingAdmissionPolicyBinding',
  'certificates.k8s.io/v1': '/CertificateSigningRequest',
  'flowcontrol.apiserver.k8s.io/v1': '/FlowSchema /PriorityLevelConfiguration',
};

/** Groups in which Kubernetes alone defines kinds, with versions that it served once: what isn't above isn't served. */
const CORE_GROUPS = ['', 'apps', 'batch', 'extensions', 'networking.k8s.io'];

const scopes = new Map<string, boolean>();
const versionsOf = new Map<string, string[]>();
for (const [apiVersion, kinds] of Object.entries(BUILT_IN)) {
  for (const word of kinds.split(' ')) {
    const kind = word.replace('/', '');
    scopes.set(`${apiVersion}/${kind}`, !word.startsWith('/'));
    versionsOf.set(kind, [...(versionsOf.get(kind) ?? []), apiVersion]);
  }
}

/** The group of an `apiVersion`; empty for the core group. */
export function groupOf(apiVersion: string): string {
  const slash = apiVersion.indexOf('/');
  return slash === -1 ? '' : apiVersion.slice(0, slash);
}

/** Whether objects of a built-in kind stand in a namespace; undefined for a kind that Kubernetes does not define. */
export function isNamespaced(apiVersion: string, kind: string): boolean | undefined {
  return scopes.get(`${apiVersion}/${kind}`);
}

/** Whether Kubernetes serves a kind of this name, in whichever version. */
export function isWellKnown(kind: string): boolean {
  return versionsOf.has(kind);
}

/** Every kind that Kubernetes itself serves, as charts ask for it: `networking.k8s.io/v1/NetworkPolicy`. */
export function servedKinds(): readonly string[] {
  return [...scopes.keys()];
}

/** Kinds whose names may hold `:` and capitals: the API server takes for them what can stand in a URL's path. */
export function hasPathName(apiVersion: string): boolean {
  return groupOf(apiVersion) === 'rbac.authorization.k8s.io';
}

/** Why the API server would not know this kind, or undefined where it does, or where a CRD may define it. */
export function unknownKind(
  apiVersion: string,
  kind: string,
): { readonly message: string; readonly hint?: string } | undefined {
  if (isNamespaced(apiVersion, kind) !== undefined) return undefined;
  const group = groupOf(apiVersion);
  if (!CORE_GROUPS.includes(group)) return undefined;
  const served = versionsOf.get(kind);
  if (served) {
    return {
      message: `Kubernetes serves no \`${kind}\` in \`${apiVersion}\``,
      hint: `write \`apiVersion: ${served.join('` or `')}\``,
    };
  }
  const meant = didYouMean(kind, versionsOf.keys());
  return {
    message: `Kubernetes has no kind \`${kind}\` in \`${apiVersion}\``,
    ...(meant !== undefined && {
      hint: `did you mean \`${meant}\` (\`${(versionsOf.get(meant) ?? []).join('` or `')}\`)?`,
    }),
  };
}

/** The kinds of policies that are read and applied. `model/policy-apis.ts` has a reader for each. */
const POLICY_KINDS = ['networking.k8s.io/v1/NetworkPolicy'] as const;

export type PolicyKind = (typeof POLICY_KINDS)[number];

/** Whether an object is one of those. */
export function isPolicy({ apiVersion, kind }: Pick<Resource, 'apiVersion' | 'kind'>): boolean {
  return POLICY_KINDS.some((read) => read === `${apiVersion}/${kind}`);
}

/** Whether a policy of such a kind may decide about every namespace, as far as its name tells. */
export function isClusterWide(kind: string): boolean {
  return /^((Global|Cluster|CiliumClusterwide|Admin|BaselineAdmin)\w*(Policy|Set)|Tier|HostEndpoint|CiliumCIDRGroup)$/.test(
    kind,
  );
}

/** Whether an object is a network policy of an API that no engine here enforces: applied, it would do nothing. */
export function isUnsupportedPolicy(apiVersion: string, kind: string): boolean {
  if (isPolicy({ apiVersion, kind })) return false;
  const group = groupOf(apiVersion);
  if (kind.endsWith('NetworkPolicy')) return true;
  if (group === 'projectcalico.org' || group === 'crd.projectcalico.org') {
    return /^(Tier|NetworkSet|GlobalNetworkSet|HostEndpoint)$/.test(kind);
  }
  if (group === 'k8s.ovn.org') return kind === 'EgressFirewall';
  return /^Cilium(Clusterwide)?(EgressGatewayPolicy|LocalRedirectPolicy|CIDRGroup)$/.test(kind);
}
