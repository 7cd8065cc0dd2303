import { join } from 'node:path';
import { createKubectl } from '../api/kubectl.ts';
import { loadImages } from '../boot/images.ts';
import { findTools } from '../boot/tools.ts';
import type { BootDeps } from '../boot/plan.ts';
import type { Cluster } from '../cluster.ts';
import { watchNode } from '../lifecycle/node-watch.ts';
import { cleanUp, type ClusterState } from '../lifecycle/state.ts';
import { createNodeExec } from '../node-exec.ts';
import { LOCAL_MS } from '../deadlines.ts';
import type { WarmMarker } from './marker.ts';

/**
 * The cluster that a marker tells of; a text says why it is not that one any more. What runs in it is not looked at. Throws
 * EnvironmentError as `findTools` does.
 */
export async function attach(
  state: ClusterState,
  marker: WarmMarker,
  deps: BootDeps,
): Promise<Cluster | string> {
  const { exec, env, signal } = deps;
  const [tools, why] = await Promise.all([findTools(deps), whyOther(marker, deps)]);
  if (why !== undefined) return why;
  const kubeconfig = join(state.folder, 'kubeconfig');
  const nodes = marker.nodes.map(({ name }) => name);
  const { network, podCidr, serviceCidr, kubernetesVersion, cni, cniDaemonSets } = marker;
  return {
    name: state.name,
    kubectl: createKubectl({ exec, path: tools.kubectl, kubeconfig, home: state.folder, env }),
    ...{ kubeconfig, nodes, network, podCidr, serviceCidr, kubernetesVersion, cni },
    ...(cniDaemonSets && { cniDaemonSets }),
    nodeExec: createNodeExec(exec, nodes[0] ?? ''),
    ready: () => Promise.resolve(),
    loadImages: async (images) => {
      await Promise.all(nodes.map((node) => loadImages(exec, node, images, signal)));
    },
    dispose: () => cleanUp(state, deps),
  };
}

/** Calls `onLost` when a node or the Docker engine stops, until `signal` aborts. */
export function followNodes(
  { nodes }: Cluster,
  { exec, onLost, signal }: BootDeps & { readonly signal: AbortSignal },
): void {
  for (const node of nodes) {
    void watchNode(exec, node, signal).then((lost) => {
      if (lost) onLost?.(lost);
    });
  }
}

interface Inspected {
  readonly Id?: string;
  readonly Image?: string;
  readonly State?: { readonly Running?: boolean };
}

/** Why the nodes' containers are not the ones that were booted. */
async function whyOther({ nodes }: WarmMarker, { exec }: BootDeps): Promise<string | undefined> {
  const inspected = await inspectNodes(
    exec,
    nodes.map(({ name }) => name),
  );
  const other = nodes.find((node) => inspected.get(node.name)?.id !== node.id);
  if (other || nodes.length === 0) return 'its node is gone';
  return [...inspected.values()].every(({ isRunning }) => isRunning) ? undefined : 'its node does not run';
}

/** What the Docker engine says of containers that are there. */
export async function inspectNodes(
  exec: BootDeps['exec'],
  names: readonly string[],
): Promise<
  ReadonlyMap<string, { readonly id: string; readonly imageId: string; readonly isRunning: boolean }>
> {
  const found = await Promise.all(
    names.map(async (name) => {
      const format = '--format={{json .}}';
      const answer = await exec('docker', ['inspect', '--type=container', format, name], {
        deadlineMs: LOCAL_MS,
      });
      if (answer.code !== 0) return [];
      const { Id: id = '', Image: imageId = '', State } = JSON.parse(answer.stdout) as Inspected;
      return [[name, { id, imageId, isRunning: State?.Running === true }] as const];
    }),
  );
  return new Map(found.flat());
}
