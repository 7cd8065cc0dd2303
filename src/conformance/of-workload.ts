import type { Target } from '../core/check.ts';
import type { Inventory, Workload } from '../core/objects.ts';
import type { Answer, Prediction } from '../core/result.ts';
import { backendsOf } from '../kubernetes/service-targets.ts';
import type { Model } from '../model/model.ts';
import { ask } from '../model/predict.ts';
import { keyOf, labelledBy, type Layout, type LayoutPod } from './layout.ts';
import type { Question } from './questions.ts';

/**
 * What a rule from a workload to itself comes to, as `predict` answers it: for all of its pods at once, or for each
 * two of them where policies tell them apart. `model` knows no address of these pods, as it knows none before they run.
 */
export function askOfWorkload(
  model: Model,
  inventory: Inventory,
  layout: Layout,
  question: Question,
): Prediction {
  const workloads = new Map(inventory.workloads.map((one) => [keyOf(one), one]));
  const pods = new Map(layout.pods.map((pod) => [keyOf(pod), pod]));
  const { to, port, protocol } = question;
  const fromPod = found(pods, question.from);
  const from = found(workloads, labelledBy(fromPod));
  if (to.kind !== 'pod') {
    const service = model.services.find((one) => keyOf(one) === labelledBy(fromPod));
    if (!service) throw new RangeError(`${labelledBy(fromPod)} has no Service of its own`);
    const backends = backendsOf(service, { workloads: [from] });
    return ask(model, { from, to: { kind: 'service', service, backends }, port, protocol });
  }
  const target = (workload: Workload): Target => ({ kind: 'workload', workload });
  const whole = ask(model, { from, to: target(from), port, protocol });
  if (whole.answer !== 'varies') return whole;
  const [one, other] = [fromPod, found(pods, to.key)].map((pod) => standingFor(model, from, pod));
  if (!one || !other) throw new RangeError('nothing stands for a pod of a workload whose pods differ');
  return ask(model, { from: one, to: target(other), port, protocol });
}

/** What is seen: an answer for certain, or none where it hinges on what is not known, or on the pod that is chosen. */
export function certain(answer: Answer): boolean | 'unsure' {
  return answer === 'open' ? true : answer === 'cut' ? false : 'unsure';
}

/** Of the pods that the model tells apart the one that this is: itself by name, or one of those that nothing names. */
function standingFor(model: Model, workload: Workload, { name }: LayoutPod): Workload | undefined {
  const apart = model.podsOf(workload);
  return apart.find(({ pod }) => pod?.name === name) ?? apart.find(({ replicas }) => replicas > 1);
}

function found<T>(things: ReadonlyMap<string, T>, key: string): T {
  const one = things.get(key);
  if (one === undefined) throw new RangeError(`${key} is not in the scenario`);
  return one;
}
