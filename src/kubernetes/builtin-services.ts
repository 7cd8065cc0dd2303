import type { Service } from '../core/objects.ts';

const dns: Service = {
  namespace: 'kube-system',
  name: 'kube-dns',
  type: 'ClusterIP',
  headless: false,
  selector: { 'k8s-app': 'kube-dns' },
  ports: [
    { name: 'dns', port: 53, targetPort: 53, protocol: 'UDP' },
    { name: 'dns-tcp', port: 53, targetPort: 53, protocol: 'TCP' },
  ],
};

/** Its pods are on the node's network and listen on 6443 in every cluster that kubeadm (hence kind) sets up. */
const apiserver: Service = {
  namespace: 'default',
  name: 'kubernetes',
  type: 'ClusterIP',
  headless: false,
  ports: [{ name: 'https', port: 443, targetPort: 6443, protocol: 'TCP' }],
};

/** The Services that every cluster has and no repository declares. */
export function builtinService(name: 'dns' | 'apiserver'): Service {
  return name === 'dns' ? dns : apiserver;
}
