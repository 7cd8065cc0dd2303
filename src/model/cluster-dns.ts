import { STANDARD_NAMESPACES } from '../manifests/objects/inventory.ts';
import type { Inventory, Namespace, Resource, Workload } from '../core/objects.ts';
import type { Position } from '../core/problem.ts';

const NOWHERE: Position = { file: '(the cluster)', line: 1, column: 1 };
const SYSTEM = 'kube-system';

const RESOURCE: Resource = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  namespace: SYSTEM,
  name: 'kube-dns',
  json: {},
  at: NOWHERE,
  locate: () => NOWHERE,
};

/**
 * The pods that answer DNS, as kubeadm (and so kind) deploys CoreDNS. Named after their Service, which is what people
 * know; container port names and numbers are CoreDNS's own.
 */
export const KUBE_DNS: Workload = {
  kind: 'Deployment',
  namespace: SYSTEM,
  name: 'kube-dns',
  labels: { 'k8s-app': 'kube-dns' },
  serviceAccount: 'coredns',
  hostNetwork: false,
  ports: [
    { name: 'dns', number: 53, protocol: 'UDP' },
    { name: 'dns-tcp', number: 53, protocol: 'TCP' },
    { name: 'metrics', number: 9153, protocol: 'TCP' },
  ],
  replicas: 2,
  at: NOWHERE,
  resource: RESOURCE,
};

/** What the API server is called where it is asked about. */
export const API_SERVER = 'apiserver';

/** Where the API server listens on its node, behind `kubernetes.default:443`. */
export const API_SERVER_PORT = 6443;

/** The namespaces of the manifests, and those that every cluster has. */
export function allNamespaces(inventory: Inventory): readonly Namespace[] {
  const known = new Set(inventory.namespaces.map((one) => one.name));
  const used = [...inventory.workloads, ...inventory.policies].map((one) => one.namespace);
  const missing = [...new Set([...STANDARD_NAMESPACES, ...used])].filter((name) => !known.has(name));
  return [
    ...inventory.namespaces,
    ...missing.map((name) => ({ name, labels: { 'kubernetes.io/metadata.name': name } })),
  ];
}

/** The pods that answer DNS, if there are any to be known. */
export function dnsWorkload({ workloads }: Pick<Inventory, 'workloads'>): Workload | undefined {
  return workloads.find(isDns);
}

function isDns({ namespace, labels }: Workload): boolean {
  return namespace === SYSTEM && labels['k8s-app'] === 'kube-dns';
}

/** The manifests' workloads, and the cluster's DNS unless they bring their own. */
export function allWorkloads(inventory: Inventory): readonly Workload[] {
  return inventory.workloads.some(isDns) ? inventory.workloads : [...inventory.workloads, KUBE_DNS];
}
