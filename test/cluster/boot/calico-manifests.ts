import type { Json } from '../../../src/cluster/boot/calico-patch.ts';

/**
 * What a patch has to find in Calico's manifest, by release, made from the documented differences between the releases. Only
 * what the patch looks at is here: the roles' rules and the CRDs' schemas are short.
 */
export interface Release {
  readonly version: string;
  readonly registry: string;
  readonly thirdInit: 'mount-bpffs' | 'ebpf-bootstrap';
  readonly plugins: readonly string[];
  readonly cniVersion: string;
  readonly extraVolume?: string;
  readonly extraKinds: readonly string[];
  /** The image that installs the CNI plugins. */
  readonly cniImage: 'calico' | 'cni';
  /** What is called in calico-node's container, by what for. */
  readonly call: (what: 'live' | 'ready' | 'shutdown' | 'init') => readonly string[];
  /** The command that a start-up has to be. */
  readonly startup: readonly string[];
}

/** Up to Calico 3.32 the image's program is `calico-node`. */
const CALICO_NODE: Pick<Release, 'call' | 'cniImage' | 'startup'> = {
  cniImage: 'cni',
  call: (what) => {
    if (what === 'init') return ['calico-node', '-init', '-best-effort'];
    return [
      '/bin/calico-node',
      ...(what === 'shutdown' ? ['-shutdown'] : [`-felix-${what}`, `-bird-${what}`]),
    ];
  },
  startup: ['/bin/calico-node', '-startup'],
};

/** Calico 3.33, by its branch, has one program for all. */
const ONE_PROGRAM: Pick<Release, 'call' | 'cniImage' | 'startup'> = {
  cniImage: 'calico',
  call: (what) => [
    ...['calico', 'component', 'node'],
    ...(what === 'init'
      ? ['init', '--best-effort']
      : what === 'shutdown'
        ? ['shutdown']
        : ['health', `--felix-${what}`, `--bird-${what}`]),
  ],
  startup: ['calico', 'component', 'node', 'startup'],
};

export const RELEASES: readonly Release[] = [
  {
    version: 'v3.28.5',
    registry: 'docker.io',
    thirdInit: 'mount-bpffs',
    plugins: ['portmap', 'bandwidth'],
    cniVersion: '0.3.1',
    extraKinds: [],
    ...CALICO_NODE,
  },
  {
    version: 'v3.31.7',
    registry: 'quay.io',
    thirdInit: 'ebpf-bootstrap',
    plugins: ['portmap'],
    cniVersion: '1.0.0',
    extraVolume: 'sys-kernel-security',
    extraKinds: ['ClusterRole', 'ClusterRoleBinding'],
    ...CALICO_NODE,
  },
  {
    version: 'v3.32.1',
    registry: 'quay.io',
    thirdInit: 'ebpf-bootstrap',
    plugins: ['portmap'],
    cniVersion: '0.3.1',
    extraKinds: ['ClusterRole', 'ClusterRoleBinding'],
    ...CALICO_NODE,
  },
  {
    version: 'v3.33.0',
    registry: 'quay.io',
    thirdInit: 'ebpf-bootstrap',
    plugins: ['portmap'],
    cniVersion: '0.3.1',
    extraKinds: ['ClusterRole', 'ClusterRoleBinding'],
    ...ONE_PROGRAM,
  },
];

const CONTROLLERS = 'calico-kube-controllers';

/** A release's manifest as objects. */
export function manifest(release: Release): readonly Json[] {
  const image = (name: string): string => `${release.registry}/calico/${name}:${release.version}`;
  const named = (kind: string, name: string, rest: Json = {}): Json => ({
    apiVersion: 'v1',
    kind,
    metadata: { name, namespace: 'kube-system' },
    ...rest,
  });
  const mounts = (...names: readonly string[]): readonly Json[] =>
    names.map((name) => ({ name, mountPath: `/${name}` }));
  const nodeMounts = [
    ...[
      'cni-net-dir',
      'lib-modules',
      'xtables-lock',
      'var-run-calico',
      'var-lib-calico',
      'policysync',
      'bpffs',
    ],
    'cni-log-dir',
    ...(release.extraVolume === undefined ? [] : [release.extraVolume]),
  ];
  const allVolumes = [...nodeMounts, 'sys-fs', 'nodeproc', 'cni-bin-dir', 'host-local-net-dir'];
  const plugins = release.plugins.map((type) => `{"type": "${type}", "capabilities": {"${type}": true}}`);
  const env = {
    DATASTORE_TYPE: 'kubernetes',
    WAIT_FOR_DATASTORE: 'true',
    CLUSTER_TYPE: 'k8s,bgp',
    IP: 'autodetect',
    CALICO_IPV4POOL_IPIP: 'Always',
    CALICO_IPV4POOL_VXLAN: 'Never',
    CALICO_IPV6POOL_VXLAN: 'Never',
    FELIX_IPV6SUPPORT: 'false',
    FELIX_HEALTHENABLED: 'true',
  };
  const probe = (what: 'live' | 'ready'): Json => ({
    exec: { command: release.call(what) },
    periodSeconds: 10,
  });
  return [
    named('PodDisruptionBudget', CONTROLLERS),
    ...['calico-kube-controllers', 'calico-node', 'calico-cni-plugin'].flatMap((name) => [
      named('ServiceAccount', name),
      named('ClusterRole', name),
      named('ClusterRoleBinding', name),
    ]),
    ...release.extraKinds.map((kind) => named(kind, 'calico-tier-getter')),
    named('ConfigMap', 'calico-config', {
      data: {
        typha_service_name: 'none',
        calico_backend: 'bird',
        veth_mtu: '0',
        cni_network_config: `{
  "name": "k8s-pod-network",
  "cniVersion": "${release.cniVersion}",
  "plugins": [
    {
      "type": "calico",
      "datastore_type": "kubernetes",
      "nodename": "__KUBERNETES_NODE_NAME__",
      "mtu": __CNI_MTU__,
      "ipam": {"type": "calico-ipam"},
      "policy": {"type": "k8s"},
      "kubernetes": {"kubeconfig": "__KUBECONFIG_FILEPATH__"}
    },
    ${plugins.join(', ')}
  ]
}`,
      },
    }),
    {
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      metadata: { name: 'ippools.crd.projectcalico.org' },
      spec: {
        versions: [
          {
            name: 'v1',
            schema: {
              openAPIV3Schema: {
                description: 'long words',
                type: 'object',
                properties: { description: { type: 'string', description: 'a field that is called so' } },
              },
            },
          },
        ],
      },
    },
    {
      apiVersion: 'apps/v1',
      kind: 'DaemonSet',
      metadata: { name: 'calico-node', namespace: 'kube-system' },
      spec: {
        template: {
          spec: {
            hostNetwork: true,
            initContainers: [
              {
                name: 'upgrade-ipam',
                image: image(release.cniImage),
                volumeMounts: mounts('host-local-net-dir', 'cni-bin-dir'),
              },
              {
                name: 'install-cni',
                image: image(release.cniImage),
                volumeMounts: mounts('cni-bin-dir', 'cni-net-dir'),
              },
              {
                name: release.thirdInit,
                image: image('node'),
                command: release.call('init'),
                volumeMounts: mounts('sys-fs', 'var-run-calico', 'nodeproc'),
              },
            ],
            containers: [
              {
                name: 'calico-node',
                image: image('node'),
                env: Object.entries(env).map(([name, value]) => ({ name, value })),
                securityContext: { privileged: true },
                resources: { requests: { cpu: '250m' } },
                lifecycle: { preStop: { exec: { command: release.call('shutdown') } } },
                livenessProbe: probe('live'),
                readinessProbe: probe('ready'),
                volumeMounts: mounts(...nodeMounts),
              },
            ],
            volumes: allVolumes.map((name) => ({ name, hostPath: { path: `/${name}` } })),
          },
        },
      },
    },
    named('Deployment', CONTROLLERS, {
      spec: { template: { spec: { containers: [{ name: CONTROLLERS, image: image('kube-controllers') }] } } },
    }),
  ];
}
