import { podKey } from '../model/connection.ts';
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
  const known = new Map<Target, Map<number | string, Told>>();
  return ({ workload }, to) => {
    const { answering, target, port, protocol } = to.destination;
    if (answering.includes(workload)) return 'self';
    const own = known.get(to) ?? new Map<number | string, Told>();
    known.set(to, own);
    const key = classOf.get(podKey(workload)) ?? podKey(workload);
    let told = own.get(key);
    if (told === undefined) {
      const { answer } = ask(model, { from: workload, to: target, port, protocol });
      told = answer === 'open' || answer === 'cut' ? answer : 'unsure';
      own.set(key, told);
    }
    return told;
  };
}
