import type { Workload } from '../../core/objects.ts';
import type { Check } from '../../core/check.ts';

/** The workloads that checks start from or lead to, a Service's pods included, each once. Pure. */
export function neededWorkloads(checks: readonly Check[]): readonly Workload[] {
  return [
    ...new Set(
      checks.flatMap(({ from, to }) => [
        from,
        ...(to.kind === 'workload' ? [to.workload] : []),
        ...(to.kind === 'service' ? to.backends : []),
      ]),
    ),
  ];
}

/** Those that are met through a Service: any of their pods may be the one. Pure. */
export function backendsOf(checks: readonly Check[]): ReadonlySet<Workload> {
  return new Set(checks.flatMap(({ to }) => (to.kind === 'service' ? to.backends : [])));
}
