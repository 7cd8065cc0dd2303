/**
 * The one source of truth for what netproof brings along. Raise them together: a node image belongs to a kind release,
 * and Calico names the Kubernetes versions that it is tested with.
 */

/** The kind release that is downloaded where none is on PATH. */
export const KIND_VERSION = '0.33.0';

/** The oldest kind that is taken from PATH: node images made for 0.32 and newer need it (kind's release notes). */
export const OLDEST_KIND = '0.32.0';

/** The default node image, by the digest that kind 0.33.0 itself carries as its default. */
export const NODE_IMAGE =
  'kindest/node:v1.37.0@sha256:a1ed56cfb0e7b93589bdf97c8cd566405a265939e3620fc4f5de89adff580ae5';

/** The kubectl that is downloaded where none is on PATH: the node image's version. */
export const KUBECTL_VERSION = '1.37.0';

/** The oldest kubectl that is taken from PATH: server-side strict validation and `--output-watch-events` are settled there. */
export const OLDEST_KUBECTL = '1.28.0';

/** The Calico that is installed unless another is asked for. */
export const CALICO_VERSION = 'v3.32.1';

/** SHA-256 of the `calico.yaml` of each release that netproof installs by version. */
export const CALICO_MANIFESTS: Readonly<Record<string, string>> = {
  'v3.32.1': 'a1df919d9721cf667accdc3e72848911b0cb25cfab7d2478ad0c996302c95744',
  'v3.31.7': 'd6d8a489a4ed8e5b8efd8b339047b496ca657b55ee2e3618e791507b0a853e8d',
  'v3.28.5': '206678e7adb2e931bb97385300c408490635616f371941d68468207d6e0f9713',
};

/** The checkout that `netproof init --workflow` writes, by its commit. */
export const CHECKOUT = {
  action: 'actions/checkout',
  commit: '08c6903cd8c0fde910a37f88322edcfb5dd907a8',
  version: 'v5.0.0',
} as const;

/** Versions that were seen to boot together and to enforce policies. */
export interface ProvenPair {
  /** `1.37.0` */
  readonly kubernetes: string;
  /** `v3.32.1` */
  readonly calico: string;
  /** By what, in Markdown. */
  readonly by: string;
}

/** Calico tests a release with the Kubernetes versions of its own list; these are our proofs, the default pair's first. */
export const PROVEN_PAIRS: readonly ProvenPair[] = [
  {
    kubernetes: '1.37.0',
    calico: 'v3.32.1',
    by: "the default: examples and real workloads by hand, and the examples in `e2e.yaml` on each push. Not a pair of Calico's own list, which is said to give 1.34 to 1.36 for 3.32",
  },
  { kubernetes: '1.37.0', calico: 'v3.28.5', by: 'the main end-to-end tests, on each change' },
  { kubernetes: '1.34.4', calico: 'v3.28.5', by: 'all end-to-end tests, on each change' },
  { kubernetes: '1.34.4', calico: 'v3.32.1', by: 'by hand, once: it boots and enforces' },
];

/** Where a release's manifest is published. */
export function calicoManifestUrl(version: string): string {
  return `https://raw.githubusercontent.com/projectcalico/calico/${version}/manifests/calico.yaml`;
}

/**
 * The image of listeners and probes. By tag: its digest could not be looked up where this table was written; pin it
 * with the first release.
 */
export const PROBE_IMAGE = 'registry.k8s.io/e2e-test-images/agnhost:2.56';

/** Where a tool and its checksum are published. kind and kubectl publish a SHA-256 beside each download. */
export interface ToolSource {
  readonly url: string;
  readonly checksumUrl: string;
}

/** kind's release files, `os` and `arch` as Go names them. */
export function kindSource(os: string, arch: string): ToolSource {
  const url = `https://github.com/kubernetes-sigs/kind/releases/download/v${KIND_VERSION}/kind-${os}-${arch}`;
  return { url, checksumUrl: `${url}.sha256sum` };
}

/** kubectl's release files, `os` and `arch` as Go names them. */
export function kubectlSource(os: string, arch: string): ToolSource {
  const url = `https://dl.k8s.io/release/v${KUBECTL_VERSION}/bin/${os}/${arch}/kubectl`;
  return { url, checksumUrl: `${url}.sha256` };
}
