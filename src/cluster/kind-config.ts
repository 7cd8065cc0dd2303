/** What a cluster is to be like. */
export interface KindCluster {
  readonly name: string;
  readonly nodeImage: string;
  readonly podCidr: string;
  readonly serviceCidr: string;
  /** Without kind's own CNI: another one is applied. */
  readonly disableDefaultCni: boolean;
}

/**
 * kind's configuration as a value; JSON is YAML, so it is written as JSON. One control-plane node, tuned for a life of
 * minutes. What each setting is worth is in README.md.
 */
export function kindConfig(cluster: KindCluster): unknown {
  return {
    kind: 'Cluster',
    apiVersion: 'kind.x-k8s.io/v1alpha4',
    name: cluster.name,
    networking: {
      apiServerAddress: '127.0.0.1',
      disableDefaultCNI: cluster.disableDefaultCni,
      podSubnet: cluster.podCidr,
      serviceSubnet: cluster.serviceCidr,
      // A search domain of the host would make names inside depend on it.
      dnsSearch: [],
    },
    nodes: [{ role: 'control-plane', image: cluster.nodeImage }],
    kubeadmConfigPatches: patches.map((patch) => JSON.stringify(patch)),
  };
}

/** The leader of one is elected at the first try that the API server takes, not up to 4 s later. */
const election = { 'leader-elect-retry-period': '250ms' };

/** Patches without a version: kind gives them the shape that the node's kubeadm reads. */
const patches: readonly Readonly<Record<string, unknown>>[] = [
  {
    kind: 'ClusterConfiguration',
    // Nothing has to survive a power cut.
    etcd: { local: { extraArgs: { 'unsafe-no-fsync': 'true' } } },
    controllerManager: {
      // Its controllers start one after another, each waiting for the client's rate limit (20 a second by default).
      extraArgs: { ...election, 'kube-api-qps': '500', 'kube-api-burst': '1000' },
    },
    scheduler: { extraArgs: { ...election, 'kube-api-qps': '500', 'kube-api-burst': '1000' } },
  },
  // The last phase restarts the kubelet for a certificate that would be renewed in a year.
  { kind: 'InitConfiguration', skipPhases: ['preflight', 'kubelet-finalize'] },
  { kind: 'KubeletConfiguration', serializeImagePulls: false, maxParallelImagePulls: 4 },
];
