import { createKubectl, type Kubectl } from '../cluster/api/kubectl.ts';
import { itemsOf } from '../cluster/api/live-object.ts';
import { outputTail } from '../cluster/api/output-tail.ts';
import { EnvironmentError, type Problem } from '../core/problem.ts';
import type { Exec } from '../io/exec.ts';
import { CANARY_NAMESPACE } from '../probe/canary.ts';
import { showName } from '../text/escape.ts';
import { furnish, type RunnerDeps } from './cluster-runner.ts';
import { FOREIGN_GROUND, layoutsOn } from './layout.ts';
import type { Runner } from './runner.ts';

/** Which cluster, and as whom. */
export interface ExistingCluster {
  readonly context: string;
  /** Where the context is; as kubectl finds it where absent. */
  readonly kubeconfig?: string;
  /** The program. */
  readonly kubectl: string;
  /** Of the pods: agnhost, or one that has its program. */
  readonly image: string;
  /** The user's own: plugins that log in need it. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What exists there before we come, and when we have gone. */
export interface Visit {
  readonly kubectl: Kubectl;
  /** Namespaces that are ours. */
  readonly namespaces: readonly string[];
  /** Deletes them; what is left is a warning. */
  readonly leave: () => Promise<readonly Problem[]>;
}

const DELETE_MS = 180_000;

/** Finds the cluster and makes sure that our namespaces are not there. Creates nothing. Throws EnvironmentError. */
export async function visitCluster(
  where: ExistingCluster,
  { exec }: Pick<RunnerDeps, 'exec'>,
): Promise<Visit> {
  const kubectl = kubectlOf(where, exec);
  const layouts = layoutsOn(FOREIGN_GROUND);
  const namespaces = [...layouts.flatMap((layout) => layout.namespaces), CANARY_NAMESPACE];
  const there = itemsOf(await kubectl.get(['namespaces'])).map(
    ({ metadata }) => (metadata as { readonly name?: string } | undefined)?.name ?? '',
  );
  const taken = namespaces.filter((name) => there.includes(name));
  if (taken.length > 0) {
    throw new EnvironmentError(
      'namespaces-taken',
      `the cluster of context ${showName(where.context)} has namespaces that netproof would make: ${taken.join(', ')}`,
      { hint: `another run may be at work; when none is: ${deleteCommand(where.context, taken)}` },
    );
  }
  return {
    kubectl,
    namespaces,
    leave: async () => {
      const args = ['delete', 'namespaces', '--ignore-not-found', '--wait', ...namespaces];
      const deleted = await kubectl.run(args, { deadlineMs: DELETE_MS });
      if (deleted.code === 0) return [];
      return [
        {
          code: 'left-behind',
          severity: 'warning',
          message: `netproof's namespaces in the cluster of context ${showName(where.context)} could not be deleted`,
          hint: `delete them with: ${deleteCommand(where.context, namespaces)}`,
        },
      ];
    },
  };
}

/** Puts the layouts into a cluster of somebody else's, in namespaces of their own. Throws EnvironmentError. */
export async function openExistingCluster(
  { image }: Pick<ExistingCluster, 'image'>,
  { kubectl, leave }: Visit,
  deps: RunnerDeps,
): Promise<Runner> {
  const asked = await kubectl.run(['version', '--output=json']);
  if (asked.code !== 0) {
    throw new EnvironmentError('kubectl-version', 'the cluster did not say which Kubernetes it has', {
      detail: outputTail(asked),
    });
  }
  return furnish(
    {
      kubectl,
      layouts: layoutsOn(FOREIGN_GROUND),
      image,
      cluster: { kubernetes: serverVersion(asked.stdout), cni: 'a cluster that exists' },
      close: leave,
    },
    deps,
  );
}

/** A kubectl that is the user's own, but for the context. */
function kubectlOf({ context, kubeconfig, kubectl: path, env }: ExistingCluster, exec: Exec): Kubectl {
  const own = Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  const asUser: Exec = (command, args, options) =>
    exec(
      command,
      // The kubeconfig that `createKubectl` puts first is the user's: kubectl finds it.
      [
        `--context=${context}`,
        ...(kubeconfig === undefined ? [] : [`--kubeconfig=${kubeconfig}`]),
        ...args.slice(2),
      ],
      { ...options, env: { ...own, KUBECTL_KUBERC: 'false', KUBERC: 'off' } },
    );
  return createKubectl({ exec: asUser, path, kubeconfig: '', home: '', env });
}

function deleteCommand(context: string, namespaces: readonly string[]): string {
  return `kubectl --context=${context} delete namespaces ${namespaces.join(' ')}`;
}

/** `v1.34.4`, as `kubectl version --output=json` has it; '' where it does not. Pure. */
function serverVersion(json: string): string {
  try {
    const { serverVersion: server } = JSON.parse(json) as {
      readonly serverVersion?: { readonly gitVersion?: string };
    };
    return server?.gitVersion ?? '';
  } catch {
    return '';
  }
}
