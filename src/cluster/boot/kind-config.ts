/** What a cluster is to be like. */
export interface KindCluster {
  readonly name: string;
  readonly nodeImage: string;
  /** The minor version of Kubernetes in the node image; undefined where nothing says it. */
  readonly kubernetesMinor: number | undefined;
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
    kubeadmConfigPatches: patches(cluster.kubernetesMinor).map((patch) => JSON.stringify(patch)),
  };
}

/**
 * The administrator that needs no RBAC object to exist (since Kubernetes 1.29). The API server serves about two seconds before
 * its roles are there, and the controllers that start Calico need not wait for them.
 */
const SUPER_ADMIN = '/etc/kubernetes/super-admin.conf';

/** What the controller manager and the scheduler share. */
function component(
  superAdmin: boolean,
  extraArgs: Readonly<Record<string, string>>,
): Readonly<Record<string, unknown>> {
  return {
    extraArgs: {
      // The only one of its kind is elected at the first try that the API server takes, not up to 4 s later.
      'leader-elect-retry-period': '250ms',
      // Controllers start one after another, each waiting for the client's rate limit (20 a second by default).
      'kube-api-qps': '500',
      'kube-api-burst': '1000',
      ...(superAdmin && { kubeconfig: SUPER_ADMIN }),
      ...extraArgs,
    },
    ...(superAdmin && {
      extraVolumes: [
        {
          name: 'super-admin',
          hostPath: SUPER_ADMIN,
          mountPath: SUPER_ADMIN,
          readOnly: true,
          pathType: 'File',
        },
      ],
    }),
  };
}

/** Patches without a version get the shape that the node's kubeadm reads from kind; one with a version counts for that only. */
function patches(minor: number | undefined): readonly Readonly<Record<string, unknown>>[] {
  // An unknown version counts as new here: kind's node images are older than 1.29 only where somebody keeps one.
  const superAdmin = minor === undefined || minor >= 29;
  // And as old here: a kubelet refuses, or complains of, a field that it does not know.
  const knowsCgroupV1 = minor !== undefined && minor >= 31;
  return [
    {
      kind: 'ClusterConfiguration',
      etcd: {
        local: {
          extraArgs: {
            // Nothing has to survive a power cut, and nobody else stands for election.
            'unsafe-no-fsync': 'true',
            'heartbeat-interval': '20',
            'election-timeout': '100',
          },
        },
      },
      controllerManager: component(
        superAdmin,
        // With a token for each controller, each would wait for its role.
        superAdmin ? { 'use-service-account-credentials': 'false' } : {},
      ),
      scheduler: component(superAdmin, {}),
    },
    // Sixteen RSA keys are a second of computing, as kubeadm makes them one after another. The older form of its configuration
    // (which kind writes below Kubernetes 1.36) knows the same under another name.
    {
      apiVersion: 'kubeadm.k8s.io/v1beta3',
      kind: 'ClusterConfiguration',
      featureGates: { PublicKeysECDSA: true },
    },
    {
      apiVersion: 'kubeadm.k8s.io/v1beta4',
      kind: 'ClusterConfiguration',
      encryptionAlgorithm: 'ECDSA-P256',
    },
    // The last phase restarts the kubelet for a certificate that would be renewed in a year.
    { kind: 'InitConfiguration', skipPhases: ['preflight', 'kubelet-finalize'] },
    {
      kind: 'KubeletConfiguration',
      serializeImagePulls: false,
      maxParallelImagePulls: 4,
      // 110 by default: the one node takes all workloads of a repository, as many as the machine can hold.
      maxPods: 1_000,
      // Kubernetes 1.35 and newer do not start on cgroup v1 unless told so.
      ...(knowsCgroupV1 && { failCgroupV1: false }),
    },
  ];
}
