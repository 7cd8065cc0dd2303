import { EnvironmentError } from '../../core/problem.ts';
import type { Kubectl } from '../api/kubectl.ts';
import { itemsOf } from '../api/live-object.ts';
import { outputTail } from '../api/output-tail.ts';
import { readPods, type LivePod } from '../pods/live-pod.ts';
import type { OwnScope } from './own.ts';

/** A pod that carries an ephemeral container of netproof's: it stays for as long as the pod does. */
export interface Carrier {
  readonly namespace: string;
  readonly name: string;
  /** What makes the pod, as `kubectl rollout restart` takes it: `deployment/web`; '' where it cannot be restarted so. */
  readonly controller: string;
}

const DEADLINE_MS = 60_000;

/** Pods with an ephemeral container of this name, or one that begins with it and a dash. Throws EnvironmentError `kubectl-get`. */
export async function findCarriers(
  kubectl: Kubectl,
  { namespaces }: Pick<OwnScope, 'namespaces'>,
  container: string,
): Promise<readonly Carrier[]> {
  const where = namespaces?.map((one) => `--namespace=${one}`) ?? ['--all-namespaces'];
  const answers = await Promise.all(
    where.map((one) => kubectl.get(['pods', one], { deadlineMs: DEADLINE_MS })),
  );
  return readPods(answers.flatMap(itemsOf)).flatMap((pod) =>
    ephemeralNames(pod).some((name) => name === container || name.startsWith(`${container}-`))
      ? [{ namespace: pod.namespace, name: pod.name, controller: controllerOf(pod) }]
      : [],
  );
}

function ephemeralNames({ spec }: Pick<LivePod, 'spec'>): readonly string[] {
  const list = (spec.ephemeralContainers ?? []) as readonly { readonly name?: string }[];
  return list.flatMap(({ name }) => name ?? []);
}

/** A ReplicaSet of a Deployment is named for it and for the template's hash. */
function controllerOf({ owner, labels }: LivePod): string {
  const [kind = '', name = ''] = owner.split('/');
  const hash = labels['pod-template-hash'];
  if (kind === 'ReplicaSet' && hash !== undefined && name.endsWith(`-${hash}`))
    return `deployment/${name.slice(0, -hash.length - 1)}`;
  return kind === 'StatefulSet' || kind === 'DaemonSet' ? `${kind.toLowerCase()}/${name}` : '';
}

/** Has a controller replace its pods. Throws EnvironmentError `not-restarted`. */
export async function restart(kubectl: Kubectl, namespace: string, controller: string): Promise<void> {
  const result = await kubectl.run(['rollout', 'restart', `--namespace=${namespace}`, controller], {
    deadlineMs: DEADLINE_MS,
  });
  if (result.code !== 0)
    throw new EnvironmentError(
      'not-restarted',
      `${controller} in namespace ${namespace} could not be restarted`,
      {
        detail: outputTail(result),
      },
    );
}
