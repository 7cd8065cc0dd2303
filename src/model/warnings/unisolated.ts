import type { Problem } from '../../core/problem.ts';
import { counted } from '../../text/escape.ts';
import { few, fewNames } from '../../text/policy-words.ts';
import type { Model } from '../model.ts';

/** Workloads of the manifests that no policy isolates, in one notice: only told where it is asked for. */
export function unisolated(model: Model): readonly Problem[] {
  const own = new Set(model.inventory.workloads);
  const asked = model.workloads.filter((one) => own.has(one.pod?.of ?? one) && !one.hostNetwork);
  const open = asked.flatMap((workload) => {
    const directions = (['ingress', 'egress'] as const).filter(
      (direction) => model.isolating(workload, direction).length === 0,
    );
    return directions.length === 0
      ? []
      : [{ workload, against: directions.length === 2 ? 'at all' : `against ${directions[0]}` }];
  });
  const [first] = open;
  if (!first) return [];
  const groups = ['at all', 'against ingress', 'against egress'].flatMap((against) => {
    const names = open
      .filter((one) => one.against === against)
      .map(({ workload }) => model.labelOf(workload));
    return names.length === 0
      ? []
      : [`${counted(names.length, 'workload')} ${against} (${fewNames(few(names))})`];
  });
  return [
    {
      code: 'unisolated',
      severity: 'notice',
      message: `no policy isolates ${groups.join(', ')}`,
      at: first.workload.at,
      list: open.map(({ workload, against }) => `${model.labelOf(workload)}: not isolated ${against}`),
    },
  ];
}
