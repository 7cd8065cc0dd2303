import { join } from 'node:path';
import type { Cluster } from '../cluster/cluster.ts';
import { diagnose } from '../cluster/lifecycle/diagnose.ts';
import { cleanUp, deleteCommand, type ClusterState } from '../cluster/lifecycle/state.ts';
import type { Hold } from '../cluster/warm/open.ts';
import type { Clock } from '../io/clock.ts';
import type { Exec } from '../io/exec.ts';
import type { Phases } from './phases.ts';
import type { Problem } from '../core/problem.ts';
import type { Settings } from '../settings/settings.ts';

/** What a run leaves behind, and what becomes of it. */
export interface Teardown {
  /** To be called before anything is created. */
  readonly expect: (state: ClusterState) => void;
  /** To be called as soon as there is a cluster to ask. */
  readonly found: (cluster: Cluster) => void;
  /** To be called when the cluster is kept from other runs. */
  readonly held: (hold: Hold) => void;
  /** Lets other runs have it for a while; see `Hold`. Undefined where nothing is held. */
  readonly rest: () => ReturnType<Hold['rest']> | undefined;
  /** To be called when the cluster is one that stays between runs, and is whole. */
  readonly stays: () => void;
  /** Diagnoses a run that is not green, then deletes everything, or says how to when it is to be kept. Never throws. */
  readonly leave: (green: boolean, hurried: boolean) => Promise<void>;
}

type EndDeps = Pick<TeardownDeps, 'exec' | 'clock' | 'onKept' | 'onWarning'> & {
  /** Undefined where the boot did not get as far. */
  readonly cluster: Pick<Cluster, 'kubeconfig' | 'dispose'> | undefined;
};

/** Deletes a cluster, or says how to when it is to be kept. A clean-up problem is a warning. Never throws. */
export async function endCluster(
  state: ClusterState,
  { green, hurried }: { readonly green: boolean; readonly hurried: boolean },
  settings: Pick<Settings, 'keep-cluster'>,
  { cluster, ...deps }: EndDeps,
  phases: Phases,
): Promise<void> {
  const keep = settings['keep-cluster'];
  if (!hurried && (keep === 'always' || (keep === 'on-failure' && !green))) {
    deps.onKept?.();
    deps.onWarning?.(kept(state, cluster));
    return;
  }
  const problems = await phases.run(
    'clean up',
    () => (cluster ? cluster.dispose() : cleanUp(state, deps)),
    (warnings) => (warnings.length === 0 ? 'nothing is left behind' : 'something is left behind'),
  );
  for (const problem of problems) deps.onWarning?.(problem);
}

interface TeardownDeps {
  readonly exec: Exec;
  readonly clock: Clock;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly diagnosisFolder: string;
  /** Whoever has the series deletes its cluster. */
  readonly series?: { readonly digits: string | undefined };
  readonly onDiagnosis?: (folder: string) => void;
  readonly onKept?: () => void;
  readonly onWarning?: (problem: Problem) => void;
}

/** Begins with nothing. A clean-up problem warns and never turns a verdict around. */
export function createTeardown(
  settings: Pick<Settings, 'keep-cluster'>,
  deps: TeardownDeps,
  phases: Phases,
): Teardown {
  let state: ClusterState | undefined;
  let cluster: Cluster | undefined;
  let hold: Hold | undefined;
  let stays = false;
  const leave: Teardown['leave'] = async (green, hurried) => {
    if (state === undefined) return;
    const { name } = state;
    if (!green && !hurried) {
      const folder = join(deps.diagnosisFolder, `${name}-diagnosis`);
      const files = await diagnose(state, folder, deps);
      if (files.length > 0) deps.onDiagnosis?.(folder);
    }
    if (deps.series?.digits !== undefined) return;
    if (stays) {
      const stay = `${name} stays: \`${deleteCommand(state)}\` deletes it`;
      if (!hurried)
        await phases.run(
          'clean up',
          () => Promise.resolve(),
          () => stay,
        );
      return;
    }
    await endCluster(state, { green, hurried }, settings, { ...deps, cluster }, phases);
  };
  return {
    expect: (created) => {
      state = created;
    },
    found: (booted) => {
      cluster = booted;
    },
    held: (given) => {
      hold = given;
    },
    rest: () => hold?.rest(),
    stays: () => {
      stays = true;
    },
    leave: async (green, hurried) => {
      try {
        await leave(green, hurried);
      } finally {
        await hold?.release();
      }
    },
  };
}

function kept(state: ClusterState, cluster: Pick<Cluster, 'kubeconfig'> | undefined): Problem {
  return {
    code: 'cluster-kept',
    severity: 'warning',
    message: `the cluster ${state.name} was kept, as asked`,
    hint: [
      ...(cluster ? [`look at it: KUBECONFIG=${cluster.kubeconfig} kubectl get pods -A`] : []),
      `delete it: ${deleteCommand(state)}`,
    ].join('; '),
  };
}
