import { whyNotReady } from '../../cluster/pods/readiness.ts';
import type { RealWorkload } from '../../cluster/pods/pods.ts';
import { excerpt } from '../../text/excerpt.ts';
import { workloadName, type Workload } from '../../core/objects.ts';
import type { Problem } from '../../core/problem.ts';
import { showName } from '../../text/escape.ts';

/** A workload of checks that has no pod, and why. Pure. */
export function missingProblem(workload: Workload, why: string): Problem {
  return {
    code: 'no-pod',
    severity: 'warning',
    message: `no pod of \`${shown(workload)}\` can be used, so its checks cannot be proven: ${shownReason(why)}`,
    at: workload.at,
  };
}

/** A workload whose own programs did not come up; nothing for one that is ready. Pure. */
export function notReadyProblem({ workload, pods }: RealWorkload): readonly Problem[] {
  const why = pods.map(whyNotReady).find((text) => text !== undefined);
  if (why === undefined) return [];
  return [
    {
      code: 'not-ready',
      severity: 'warning',
      message: `\`${shown(workload)}\` is not ready: ${shownReason(why)}`,
      at: workload.at,
      hint: 'probes start from it all the same; a Service does not lead to it',
    },
  ];
}

/** A workload whose pod takes no ephemeral container, and what was done about it. Pure. */
export function debugPodProblem(workload: Workload, why: string): Problem {
  return {
    code: 'debug-pod',
    severity: 'notice',
    message: `\`${shown(workload)}\` takes no debug container: ${shownReason(why)}`,
    at: workload.at,
    hint: 'a pod with its labels, namespace and service account probes in its place; nothing can listen in it',
  };
}

/** A workload whose pods end, and what was done about it. Pure. */
export function lastingProblem(workload: Workload): Problem {
  return {
    // What programs have always read here.
    code: 'stand-in',
    severity: 'notice',
    message: `\`${shown(workload)}\` is a ${workload.kind}, whose pods end: a stub pod with its labels and service account takes its place`,
    at: workload.at,
  };
}

function shown(workload: Workload): string {
  return showName(workloadName(workload));
}

function shownReason(text: string): string {
  return excerpt(text.replaceAll(/\s+/g, ' ')) ?? 'no reason is given';
}
