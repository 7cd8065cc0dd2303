import type { Workload } from '../core/objects.ts';
import { podKey, type Endpoint } from '../model/connection.ts';
import { decide } from '../model/decide.ts';
import { podClasses } from '../model/pod-classes.ts';
import { ask } from '../model/predict.ts';
import type { End, Target } from './ends.ts';
import type { Ground } from './ground.ts';

/** `self`: it is the target's own pod, of which no rule speaks; `unsure`: some pods may and some not, or nobody knows. */
export type Told = 'open' | 'cut' | 'self' | 'unsure';

/** What the policies say of a connection; asked once for pods that no selector distinguishes. */
export function answers({ model }: Pick<Ground, 'model'>): (from: End, to: Target) => Told {
  const classOf = new Map<string, number>();
  for (const { index, workloads } of podClasses(model)) {
    for (const one of workloads) if (!one.pod) classOf.set(podKey(one), index);
  }
  const isPlain = (workload: Workload): boolean => {
    const [pod, second] = model.podsOf(workload);
    return pod === workload && second === undefined;
  };
  const isJudged = (model.inventory.unjudged ?? []).length === 0;
  /** The other end where a connection leads to it alone, and nothing has to be explained to know the answer. */
  const plainEnd = ({ destination: { target } }: Target): Endpoint | undefined => {
    if (target.kind === 'host') return { ip: target.host.address, label: target.host.label };
    return target.kind === 'workload' && isPlain(target.workload) ? target.workload : undefined;
  };
  const tell = (workload: Workload, to: Target): Told => {
    const { target, port, protocol } = to.destination;
    const end = isJudged && isPlain(workload) ? plainEnd(to) : undefined;
    if (end) {
      const decision = decide(model, { from: workload, to: end, port, protocol });
      if (decision.allowed || !decision.podIpDependencies) return decision.allowed ? 'open' : 'cut';
    }
    const { answer } = ask(model, { from: workload, to: target, port, protocol });
    return answer === 'open' || answer === 'cut' ? answer : 'unsure';
  };
  const known = new Map<Target, Map<number | string, Told>>();
  return ({ workload }, to) => {
    if (to.destination.answering.includes(workload)) return 'self';
    const own = known.get(to) ?? new Map<number | string, Told>();
    known.set(to, own);
    const key = classOf.get(podKey(workload)) ?? podKey(workload);
    const told = own.get(key) ?? tell(workload, to);
    own.set(key, told);
    return told;
  };
}
