import { applyObjects, checkPolicies } from '../../cluster/api/apply.ts';
import type { Cluster } from '../../cluster/cluster.ts';
import type { LiveObject } from '../../cluster/api/live-object.ts';
import { changesOf, marked, removeObjects } from '../../cluster/warm/slate.ts';
import { waitForPods } from '../../cluster/pods/ready.ts';
import { stubs, type LeftOut } from './stubs.ts';
import { canaryObjects } from '../../probe/canary.ts';
import { awaitedLater } from '../../core/promises.ts';
import type { Problem } from '../../core/problem.ts';
import type { Project } from '../../project/project.ts';
import { counted } from '../../text/escape.ts';
import { ownItems, type StartedWorkloads, type StartOptions } from '../started.ts';

const APPLY_MS = 60_000;
const READY_MS = 180_000;

/**
 * Starts a stub pod in place of each workload, with the canary's pods beside them, and waits until all of them listen.
 * Throws InputError for what the API server refuses, EnvironmentError for pods that don't come up.
 */
export async function startStubs(
  project: Project,
  cluster: Cluster,
  { clock, image, signal, step, onApplied, slate }: StartOptions,
): Promise<StartedWorkloads> {
  const { objects, pods, missing, problems, leftOut } = stubs(
    project.tried.inventory,
    project.tried.attempts,
    image,
  );
  const parts = { kubectl: cluster.kubectl, clock };
  // The boot brings them; a kubelet that looks before they are there waits ten seconds until it looks again.
  await cluster.loadImages([]);
  const asWanted = (own: readonly unknown[]): readonly { readonly object: LiveObject }[] =>
    ownItems(own).map(({ object }) => ({ object: marked(object) }));
  const canary = asWanted(canaryObjects(image));
  const wanted = [...canary, ...asWanted(objects)];
  const { unwanted, anew, apply } = changesOf(slate, wanted);
  // Where the canary's pods stand as they should, it need not wait for anybody else's.
  if (!apply.some((one) => canary.includes(one))) onApplied();
  const gone = awaitedLater(removeObjects(cluster, unwanted, signal));
  await removeObjects(cluster, anew, signal);
  const notices = await applyObjects(parts, apply, { workloads: 'stub', deadlineMs: APPLY_MS, signal });
  onApplied();
  step(`${counted(pods.size, 'stub pod')} ${slate === undefined ? 'applied' : 'as they should be'}`);
  const [ready] = await Promise.all([
    waitForPods(parts, [...pods.values()], {
      deadlineMs: READY_MS,
      own: true,
      signal,
    }),
    checkPolicies(cluster.kubectl, project.inventory.policies, { deadlineMs: APPLY_MS, signal }),
    gone,
  ]);
  return {
    pods: new Map(
      [...pods].flatMap(([workload, pod]) => {
        const ip = ready.get(`${pod.namespace}/${pod.name}`)?.ip;
        return ip === undefined ? [] : [[workload, { pod, ip }] as const];
      }),
    ),
    missing,
    // No pod of theirs will ever stand behind a Service.
    unready: new Set(missing.keys()),
    stubs: new Set(pods.keys()),
    problems: [...problems, ...notices, ...leftOutNotice(leftOut)],
  };
}

function leftOutNotice(leftOut: readonly LeftOut[]): readonly Problem[] {
  if (leftOut.length === 0) return [];
  const kinds = leftOut.map(({ kind, count }) => `${count} ${kind}`).join(', ');
  return [
    { code: 'left-out', severity: 'notice', message: `left out, since policies do not see it: ${kinds}` },
  ];
}
