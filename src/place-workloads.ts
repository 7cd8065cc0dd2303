import { applyObjects, checkPolicies } from './cluster/apply.ts';
import type { Cluster } from './cluster/cluster.ts';
import { waitForPods } from './cluster/ready.ts';
import type { Clock } from './io/clock.ts';
import type { Workload } from './manifests/resources.ts';
import { standIns } from './manifests/stand-ins.ts';
import type { Problem } from './problem.ts';
import { CANARY_NAMESPACE, canaryObjects } from './probe/canary.ts';
import type { PlacedPod } from './probe/whereabouts.ts';
import type { Project } from './project.ts';
import { counted } from './report/text.ts';

/** The workloads as they stand in the cluster. */
export interface PlacedWorkloads {
  readonly pods: ReadonlyMap<Workload, PlacedPod>;
  readonly problems: readonly Problem[];
}

interface Tools {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly step: (text: string) => void;
}

const APPLY_MS = 60_000;
const READY_MS = 180_000;
const CANARY_PODS = ['server', 'client'].map((name) => ({ namespace: CANARY_NAMESPACE, name }));

/** Puts a stand-in in place of each workload, with the canary's pods beside them, and waits until all of them listen. */
export async function placeStandIns(
  project: Project,
  cluster: Cluster,
  image: string,
  { clock, signal, step }: Tools,
): Promise<PlacedWorkloads> {
  const { objects, pods, problems, leftOut } = standIns(project.inventory, project.checks, image);
  const items = [...objects, ...canaryObjects(image)].map((object) => ({
    object: object as Readonly<Record<string, unknown>>,
  }));
  const notices = await applyObjects(cluster.kubectl, items, {
    workloads: 'stub',
    deadlineMs: APPLY_MS,
    signal,
  });
  step(`${counted(pods.size, 'stand-in')} applied`);
  const [placed] = await Promise.all([
    waitForPods({ kubectl: cluster.kubectl, clock }, [...pods.values(), ...CANARY_PODS], {
      deadlineMs: READY_MS,
      signal,
    }),
    checkPolicies(cluster.kubectl, project.inventory.policies, { deadlineMs: APPLY_MS, signal }),
  ]);
  return {
    pods: new Map(
      [...pods].flatMap(([workload, pod]) => {
        const ip = placed.get(`${pod.namespace}/${pod.name}`)?.ip;
        return ip === undefined ? [] : [[workload, { pod, ip }] as const];
      }),
    ),
    problems: [...problems, ...notices, ...leftOutNotice(leftOut)],
  };
}

function leftOutNotice(
  leftOut: readonly { readonly kind: string; readonly count: number }[],
): readonly Problem[] {
  if (leftOut.length === 0) return [];
  const kinds = leftOut.map(({ kind, count }) => `${count} ${kind}`).join(', ');
  return [
    {
      code: 'left-out',
      severity: 'notice',
      message: `left out, since policies do not see it: ${kinds}`,
    },
  ];
}
