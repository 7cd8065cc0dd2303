import { RULE_FILE_API, type Labels, type Workload } from '../core/objects.ts';
import { isMap } from '../core/json.ts';

/*
 * Labels that controllers write on the pods that they make. Some follow from the manifests, pod by pod; the values of
 * others nobody knows before there is a pod.
 */

const POD_NAME = 'statefulset.kubernetes.io/pod-name';
const POD_INDEX = 'apps.kubernetes.io/pod-index';
const COMPLETION_INDEX = 'batch.kubernetes.io/job-completion-index';
const JOB_NAME = ['batch.kubernetes.io/job-name', 'job-name'];
const CONTROLLER_UID = ['batch.kubernetes.io/controller-uid', 'controller-uid'];

/** By kind: the labels that its pods have with a value that only the cluster knows. */
const UNKNOWN: Readonly<Partial<Record<string, readonly string[]>>> = {
  Pod: [],
  ReplicaSet: [],
  ReplicationController: [],
  Deployment: ['pod-template-hash'],
  StatefulSet: ['controller-revision-hash'],
  DaemonSet: ['controller-revision-hash', 'pod-template-generation'],
  Job: CONTROLLER_UID,
  // Its Jobs are named for the time.
  CronJob: [...CONTROLLER_UID, ...JOB_NAME],
};

/** A controller of another kind may write any of these. */
const OF_OTHERS: readonly string[] = [
  'pod-template-hash',
  'rollouts-pod-template-hash',
  'controller-revision-hash',
  POD_NAME,
  POD_INDEX,
  ...CONTROLLER_UID,
  ...JOB_NAME,
  COMPLETION_INDEX,
];

const ALL: ReadonlySet<string> = new Set([
  ...OF_OTHERS,
  ...Object.values(UNKNOWN).flatMap((keys) => keys ?? []),
]);

/** Is it a label that some controller writes? */
export function isControllersLabel(key: string): boolean {
  return ALL.has(key);
}

/** The labels of a workload's pods whose values only the cluster knows; `perhaps`: nor whether they are there at all. */
export function unknownLabels({ kind, resource }: Pick<Workload, 'kind' | 'resource'>): {
  readonly keys: readonly string[];
  readonly perhaps: boolean;
} {
  const keys = resource.apiVersion === RULE_FILE_API ? [] : UNKNOWN[kind];
  return { keys: keys ?? OF_OTHERS, perhaps: keys === undefined };
}

/** Pods of a workload that have a number each, which is in their labels: from `first` on, `count` of them. */
export interface NumberedPods {
  readonly first: number;
  readonly count: number;
  readonly nameOf: (ordinal: number) => string;
  readonly labelsOf: (ordinal: number) => Labels;
  /** The number that a label's value means, where it can be one. */
  readonly ordinalOf: (key: string, value: string) => number | undefined;
}

/** The pods of a StatefulSet and of an indexed Job; undefined for all others, whose pods are alike. */
export function numberedPods(
  workload: Pick<Workload, 'kind' | 'name' | 'replicas' | 'resource'>,
): NumberedPods | undefined {
  const { kind, name, replicas } = workload;
  const spec = mapAt(workload.resource.json, 'spec');
  const named = (ordinal: number): string => `${name}-${ordinal}`;
  if (kind === 'StatefulSet') {
    const first = wholeAt(mapAt(spec, 'ordinals'), 'start') ?? 0;
    return {
      first,
      count: replicas,
      nameOf: named,
      labelsOf: (ordinal) =>
        named(ordinal).length <= 63 ? { [POD_NAME]: named(ordinal), [POD_INDEX]: String(ordinal) } : {},
      ordinalOf: (key, value) =>
        key === POD_INDEX
          ? ordinal(value)
          : key === POD_NAME && value.startsWith(`${name}-`)
            ? ordinal(value.slice(name.length + 1))
            : undefined,
    };
  }
  const job = kind === 'CronJob' ? mapAt(mapAt(spec, 'jobTemplate'), 'spec') : kind === 'Job' ? spec : {};
  if (job.completionMode !== 'Indexed') return undefined;
  return {
    first: 0,
    count: wholeAt(job, 'completions') ?? 1,
    nameOf: named,
    labelsOf: (index) => ({ [COMPLETION_INDEX]: String(index) }),
    ordinalOf: (key, value) => (key === COMPLETION_INDEX ? ordinal(value) : undefined),
  };
}

/** How many pods of a workload may be there at the same time, as far as that is known; a DaemonSet has one on each node. */
export function podsAtOnce({ kind, replicas, resource, hostNetwork, pod }: Workload): number {
  if (pod?.twinOf) return 1;
  // On the host network all are the node.
  if (pod || hostNetwork) return replicas;
  if (kind === 'DaemonSet') return Math.max(2, replicas);
  const spec = mapAt(resource.json, 'spec');
  const job =
    kind === 'CronJob' ? mapAt(mapAt(spec, 'jobTemplate'), 'spec') : kind === 'Job' ? spec : undefined;
  if (!job) return replicas;
  return Math.min(wholeAt(job, 'parallelism') ?? 1, wholeAt(job, 'completions') ?? Infinity);
}

/** Only as it is written itself: `07` is no pod's number. */
function ordinal(text: string): number | undefined {
  return /^(?:0|[1-9]\d{0,8})$/.test(text) ? Number(text) : undefined;
}

function mapAt(map: Readonly<Record<string, unknown>>, key: string): Readonly<Record<string, unknown>> {
  const value = map[key];
  return isMap(value) ? value : {};
}

function wholeAt(map: Readonly<Record<string, unknown>>, key: string): number | undefined {
  const value = map[key];
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
