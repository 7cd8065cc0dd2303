import { whyNotReady } from '../../cluster/pods/readiness.ts';
import type { RealWorkload } from '../../cluster/pods/pods.ts';
import { excerpt } from '../../text/excerpt.ts';
import { workloadName, type Workload } from '../../core/objects.ts';
import { finding } from '../../core/findings.ts';
import type { Problem } from '../../core/problem.ts';
import { showName } from '../../text/escape.ts';
import { runsToItsEnd } from './lasting.ts';

/** A workload of checks that has no pod, and why. Pure. */
export function missingProblem(workload: Workload, why: string): Problem {
  const message = `no pod of \`${shown(workload)}\` can be used, so its checks cannot be proven: ${shownReason(why)}`;
  return finding('warning', 'no-pod', message, workload.at);
}

/** A workload whose own programs did not come up; nothing for one that is ready. Pure. */
export function notReadyProblem({ workload, pods }: RealWorkload): readonly Problem[] {
  const why = pods.map(whyNotReady).find((text) => text !== undefined);
  if (why === undefined) return [];
  const message = `\`${shown(workload)}\` is not ready: ${shownReason(why)}`;
  const hint = 'probes start from it all the same; a Service does not lead to it';
  return [finding('warning', 'not-ready', message, workload.at, hint)];
}

/** A workload whose pod takes no ephemeral container, and what was done about it. Pure. */
export function debugPodProblem(workload: Workload, why: string): Problem {
  const message = `\`${shown(workload)}\` takes no debug container: ${shownReason(why)}`;
  const hint =
    'a pod with its labels, namespace and service account probes in its place; nothing can listen in it';
  return finding('notice', 'debug-pod', message, workload.at, hint);
}

/** A workload whose pods end or are made by nobody, and what was done about it. Pure. */
export function lastingProblem(workload: Workload): Problem {
  const why = runsToItsEnd(workload) ? 'whose pods end' : 'a kind that no manifest defines';
  const message = `\`${shown(workload)}\` is a ${workload.kind}, ${why}: a stub pod with its labels and service account takes its place`;
  // What programs have always read here.
  return finding('notice', 'stand-in', message, workload.at);
}

/** A workload that nobody makes pods of and no check needs, and what was done about it. Pure. */
export function notAppliedProblem(workload: Workload): Problem {
  const message = `left out: \`${shown(workload)}\` is a ${workload.kind}, a kind that no manifest defines`;
  return finding('notice', 'left-out', message, workload.at);
}

function shown(workload: Workload): string {
  return showName(workloadName(workload));
}

function shownReason(text: string): string {
  return excerpt(text.replaceAll(/\s+/g, ' ')) ?? 'no reason is given';
}
