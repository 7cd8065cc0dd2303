import { groupBy } from '../../core/group-by.ts';
import type { Direction, RuleRef } from '../../core/evidence.ts';
import type { Exposure } from '../../model/exposure.ts';
import type { PortRange } from '../../model/port-ranges.ts';
import { visible } from '../../text/escape.ts';
import { few, fewNames, showPods } from '../../text/policy-words.ts';
import { showRanges } from '../format/port-ranges.ts';

/** What the same rule opens to the same pods, of all workloads by the same ports. */
export interface ExposureLine {
  /** `ingress`: they reach the workloads; `egress`: these reach them. */
  readonly direction: Direction;
  /** `pods with app=prometheus in namespaces with team=ops` */
  readonly pods: string;
  /** `shop/web`, or one of its pods. */
  readonly workloads: readonly string[];
  /** The same as rows and columns are called. */
  readonly ends: readonly string[];
  readonly ports: readonly PortRange[];
  /** `8080`, `every port` */
  readonly portsText: string;
  readonly rule: RuleRef;
}

/** As few lines as say the same, in order. */
export function exposureLines(exposures: readonly Exposure[]): readonly ExposureLine[] {
  const alike = groupBy(exposures, ({ direction, pods, ports, rule }) =>
    JSON.stringify([direction, showPods(pods), ports, rule.policy, rule.index]),
  );
  return [...alike.values()].flatMap((own): ExposureLine[] => {
    const [first] = own;
    if (!first) return [];
    const { direction, pods, ports, rule } = first;
    const workloads = own.map(({ workload, pod = workload }) => pod);
    const ends = [...new Set(own.map(({ workload }) => workload))];
    return [{ direction, pods: showPods(pods), workloads, ends, ports, portsText: showRanges(ports), rule }];
  });
}

/** `pods with app=prometheus in namespaces with team=ops → shop/web on 8080` */
export function exposureText({ direction, pods, workloads, portsText }: ExposureLine): string {
  const own = fewNames(few(workloads));
  const pair = direction === 'ingress' ? `${visible(pods)} → ${own}` : `${own} → ${visible(pods)}`;
  return `${pair} on ${portsText}`;
}
