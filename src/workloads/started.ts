import type { Item } from '../cluster/api/apply.ts';
import type { Slate } from '../cluster/warm/slate.ts';
import type { Clock } from '../io/clock.ts';
import type { Workload } from '../core/objects.ts';
import type { StartedPod } from '../probe/targets.ts';
import type { Problem } from '../core/problem.ts';

/** The workloads as they run in the cluster. */
export interface StartedWorkloads {
  readonly pods: ReadonlyMap<Workload, StartedPod>;
  /** Workloads of checks that have no pod to try them from or to, and why. Untrusted text. */
  readonly missing: ReadonlyMap<Workload, string>;
  /** Workloads none of whose pods is Ready: a Service does not lead to them. */
  readonly unready: ReadonlySet<Workload>;
  /** Workloads whose pod is one of netproof's own, that listens on all that is asked for. */
  readonly stubs: ReadonlySet<Workload>;
  readonly problems: readonly Problem[];
}

/** What starting workloads takes. */
export interface StartOptions {
  readonly clock: Clock;
  /** agnhost's. */
  readonly image: string;
  readonly signal: AbortSignal;
  /** What is now being done. */
  readonly step: (text: string) => void;
  /** What an earlier run left in the cluster, where one may have; undefined in a new one. */
  readonly slate?: Slate | undefined;
  /** Called when all objects are applied, the canary's among them: its pods can be waited for. */
  readonly onApplied: () => void;
}

/** Objects that come from no manifest. */
export function ownItems(objects: readonly unknown[]): readonly Item[] {
  return objects.map((object) => ({ object: object as Item['object'] }));
}
