import type { ClusterState } from '../../src/cluster/lifecycle/state.ts';
import { cleanUp } from '../../src/cluster/lifecycle/state.ts';
import { CALICO_VERSION, NODE_IMAGE, PROBE_IMAGE } from '../../src/config/versions.ts';
import {
  openOwnCluster,
  type OwnClusterDeps,
  type OwnClusterOptions,
} from '../../src/conformance/own-cluster.ts';
import type { Runner } from '../../src/conformance/runner.ts';
import { machine } from '../e2e/real-cluster.ts';

/**
 * A real cluster with the layouts in it. `onOpening` gets what closes what is half open, for whoever is interrupted. Throws
 * EnvironmentError; nothing is left behind then.
 */
export async function openRealRunner(
  log: (line: string) => void,
  {
    cni = 'calico',
    layouts,
    through,
    onOpening,
  }: {
    readonly cni?: OwnClusterOptions['cni'];
    readonly layouts?: OwnClusterOptions['layouts'];
    readonly through?: OwnClusterDeps['through'];
    readonly onOpening?: (close: () => Promise<unknown>) => void;
  } = {},
): Promise<Runner> {
  let state: ClusterState | undefined;
  const deps: OwnClusterDeps = {
    ...machine,
    onState: (made) => {
      state = made;
    },
    onBooted: ({ name, kubernetesVersion, cni: title }) => {
      log(`cluster ${name}: Kubernetes ${kubernetesVersion}, ${title}`);
    },
    ...(through && { through }),
  };
  const close = async (): Promise<unknown> => state && cleanUp(state, deps);
  onOpening?.(close);
  const runner = await openOwnCluster(
    {
      nodeImage: process.env.NETPROOF_NODE_IMAGE ?? NODE_IMAGE,
      cni,
      calico: { version: CALICO_VERSION, manifest: process.env.NETPROOF_CALICO_MANIFEST },
      image: PROBE_IMAGE,
      ...(layouts && { layouts }),
    },
    deps,
  ).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  log(
    `${runner.layouts.length} layouts with ${runner.layouts.flatMap(({ pods }) => pods).length} pods are ready`,
  );
  return runner;
}
