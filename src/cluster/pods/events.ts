import type { Workload } from '../../core/objects.ts';
import { compareText } from '../../text/compare.ts';
import type { Kubectl } from '../api/kubectl.ts';
import { itemsOf } from '../api/live-object.ts';
import { whyNotReady } from './readiness.ts';
import type { RealWorkload } from './pods.ts';

/** What is read of an event. */
export interface PodEvent {
  readonly reason?: string;
  readonly message?: string;
  readonly lastTimestamp?: string | null;
  readonly count?: number | null;
  readonly involvedObject?: { readonly kind?: string; readonly namespace?: string; readonly name?: string };
}

/** Pods, by `namespace/name`, whose image the kubelet is pulling: begun, and neither done nor failed. Throws EnvironmentError `kubectl-get`. */
export async function pulling(kubectl: Kubectl): Promise<ReadonlySet<string>> {
  const events = await eventsOf(kubectl, '');
  const of = (reasons: readonly string[]): readonly string[] =>
    events
      .filter(
        ({ reason, involvedObject }) => reasons.includes(reason ?? '') && involvedObject?.kind === 'Pod',
      )
      .map(({ involvedObject }) => `${involvedObject?.namespace ?? ''}/${involvedObject?.name ?? ''}`);
  const over = new Set(of(['Pulled', 'Failed', 'FailedMount', 'FailedCreatePodSandBox']));
  return new Set(of(['Pulling']).filter((pod) => !over.has(pod)));
}

/** Warnings of the whole cluster, oldest first. Throws EnvironmentError `kubectl-get`. */
export function warningsOf(
  kubectl: Kubectl,
  options?: { readonly deadlineMs: number },
): Promise<readonly PodEvent[]> {
  return eventsOf(kubectl, 'type=Warning', options);
}

async function eventsOf(
  kubectl: Kubectl,
  selector: string,
  options?: { readonly deadlineMs: number },
): Promise<readonly PodEvent[]> {
  const of = selector === '' ? [] : [`--field-selector=${selector}`];
  const args = ['events', '--all-namespaces', '--sort-by=.metadata.creationTimestamp', ...of];
  return itemsOf(await kubectl.get(args, options));
}

/**
 * Why a workload has no pod that could be used: its controller's words when it makes none (an admission refusal, a
 * quota), the kubelet's when a pod cannot start, else how far the pod is. Untrusted text. Pure.
 */
export function whyNoPod({ workload, pods }: RealWorkload, warnings: readonly PodEvent[]): string {
  const names = new Set(pods.map(({ name }) => name));
  const about = warnings.filter(({ involvedObject: about = {} }) => {
    if (about.namespace !== workload.namespace) return false;
    return about.kind === 'Pod' ? names.has(about.name ?? '') : isController(workload, about);
  });
  const word = about.toSorted(byLatest).at(-1)?.message ?? '';
  // What the API server puts before the words of an event that came often.
  if (word !== '') return word.replace(/^\(combined from similar events\): /, '');
  const why = pods.map(whyNotReady).find((text) => text !== undefined);
  return why ?? (pods.length === 0 ? 'its controller made no pod' : 'its pod did not start in time');
}

/**
 * By when they came last, then by how often: a hiccup of the kubelet that passed (a volume of its own that came late)
 * begins after the reason that stays, and comes once. The API server's timestamps are all UTC: they sort as text.
 */
function byLatest(a: PodEvent, b: PodEvent): number {
  const time = ({ lastTimestamp }: PodEvent): string => lastTimestamp ?? '';
  return compareText(time(a), time(b)) || (a.count ?? 1) - (b.count ?? 1);
}

/** Those of these workloads whose controller was refused a pod. Pure. */
export function refusedWorkloads(
  workloads: readonly Workload[],
  warnings: readonly PodEvent[],
): readonly Workload[] {
  const refusals = warnings.filter(({ reason }) => reason === 'FailedCreate');
  return workloads.filter((workload) =>
    refusals.some(
      ({ involvedObject: about = {} }) =>
        about.namespace === workload.namespace && isController(workload, about),
    ),
  );
}

/** The object that makes the pods: a Deployment's is a ReplicaSet, named for it and for the template's hash. */
function isController(
  { kind, name }: Workload,
  about: { readonly kind?: string; readonly name?: string },
): boolean {
  if (kind !== 'Deployment') return about.kind === kind && about.name === name;
  const rest = about.name?.startsWith(`${name}-`) === true ? about.name.slice(name.length + 1) : '-';
  return about.kind === 'ReplicaSet' && !rest.includes('-');
}
