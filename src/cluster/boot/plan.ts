import type { Clock } from '../../io/clock.ts';
import type { DownloadCache } from '../../io/download-cache.ts';
import type { Exec } from '../../io/exec.ts';
import type { Http } from '../../io/http.ts';
import type { EnvironmentError } from '../../core/problem.ts';
import { awaitedLater } from '../../core/promises.ts';
import type { Step } from '../cluster.ts';
import { chooseCidrs, takenRanges, type Cidrs } from '../external/networks.ts';
import type { ClusterState } from '../lifecycle/state.ts';
import { checkCalicoSource, patchedCalico, readCalico, type CalicoSource } from './calico.ts';
import type { Cni } from './cni.ts';
import { readCniManifest } from './cni-manifest.ts';
import { readCniSource } from './cni-source.ts';
import { ensureNodeImage } from './kind.ts';
import { kubernetesMinor } from './node-version.ts';
import { findTools, type Tools } from './tools.ts';

export interface BootOptions {
  readonly nodeImage: string;
  /** `default` leaves the CNI that kind brings; a manifest (path, or https URL with `#sha256=…`) is applied as it is. */
  readonly cni: 'calico' | 'default' | { readonly manifest: string };
  /** Which Calico; looked at with `cni: calico` only. */
  readonly calico: CalicoSource;
  /** Images that the caller will start pods from: they are brought into the node while it boots. */
  readonly images: readonly string[];
  /** Images that manifests name: those that the Docker engine holds are brought along, the kubelet pulls the others. */
  readonly heldImages?: readonly string[];
  /** Addresses and ranges that mean something outside the cluster: pods and Services get none of them. */
  readonly avoid?: readonly string[];
  /** Milliseconds from the API server's first answer to a Ready node. */
  readonly readyDeadlineMs?: number;
}

export interface BootDeps {
  readonly exec: Exec;
  readonly clock: Clock;
  readonly http: Http;
  readonly downloads: DownloadCache;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Eight hexadecimal digits. */
  readonly randomHex: () => string;
  /** Called before anything is created: keep it where a later process finds it, and give it to `cleanUp` in the end. */
  readonly onState?: (state: ClusterState) => void | Promise<void>;
  readonly onStep?: (step: Step) => void;
  /** Called when the node or the Docker engine stops while the cluster is in use. */
  readonly onLost?: (error: EnvironmentError) => void;
  /** Stops the boot; what was created is still there for `cleanUp`. */
  readonly signal?: AbortSignal;
}

/** What a boot needs to know before it creates anything. */
export interface BootPlan {
  readonly tools: Tools;
  readonly cidrs: Cidrs;
  /** The minor version of Kubernetes in the node image; undefined where nothing says it. */
  readonly kubernetesMinor: number | undefined;
  /** Calico's manifest may come while kind works. Undefined with kind's own CNI. */
  readonly cni: Promise<Cni | undefined>;
}

/** Finds the tools, the node image, free address ranges and the CNI's manifest. Throws InputError, EnvironmentError. */
export async function planBoot(options: BootOptions, deps: BootDeps): Promise<BootPlan> {
  const withCalico = options.cni === 'calico';
  if (withCalico) checkCalicoSource(options.calico);
  const manifest = awaitedLater(withCalico ? readCalico(options.calico, deps) : Promise.resolve(undefined));
  // The user's own has to be right before anything is created.
  const own = typeof options.cni === 'object' ? readCniSource(options.cni.manifest) : undefined;
  const ownCni = own && (await readCniManifest(own, deps.http));
  const [tools, taken] = await Promise.all([findTools(deps), takenRanges(deps.exec)]);
  await ensureNodeImage(deps, options.nodeImage, deps.signal);
  const minor = await kubernetesMinor(deps.exec, options.nodeImage, deps.signal);
  const cidrs = chooseCidrs([...taken, ...(options.avoid ?? [])]);
  const cni = awaitedLater(manifest.then((found) => (found ? patchedCalico(found, cidrs) : ownCni)));
  if (withCalico && options.calico.manifest !== undefined) await cni;
  return { tools, cidrs, kubernetesMinor: minor, cni };
}
