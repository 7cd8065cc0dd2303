import type { DeadSelector, InsteadOfPods, LabelSelector } from '../core/evidence.ts';
import type { Labels } from '../core/objects.ts';
import { few } from '../text/policy-words.ts';
import { findDead } from './dead-selector.ts';
import type { Model } from './model.ts';
import { ownLabels } from './own-labels.ts';
import { selects, unmet } from './selectors.ts';

/** `findDead` for pods of these namespaces, with what carries such labels instead of them. */
export function findDeadPods(
  model: Model,
  selector: LabelSelector,
  namespaces: readonly string[],
): DeadSelector | undefined {
  const dead = findDead(selector, podLabels(model, namespaces));
  if (!dead) return undefined;
  const here = insteadHere(model, selector, namespaces);
  if (here) return { selector, ...(dead.requirement && { requirement: dead.requirement }), instead: here };
  const elsewhere = dead.meant === undefined ? insteadElsewhere(model, selector) : undefined;
  return elsewhere ? { ...dead, instead: elsewhere } : dead;
}

function insteadHere(
  model: Model,
  selector: LabelSelector,
  namespaces: readonly string[],
): InsteadOfPods | undefined {
  const workloads = namespaces.flatMap((namespace) => model.workloadsIn(namespace));
  const onHost = workloads.filter((one) => one.hostNetwork && selects(selector, one.labels));
  if (onHost.length > 0) {
    return { kind: 'host-network', pods: few(onHost.map((one) => model.labelOf(one))) };
  }
  const found = workloads.flatMap(
    (one) => (one.hostNetwork ? undefined : ownLabels(one, unmet(selector, one.labels))) ?? [],
  );
  return found[0] && { kind: 'own-labels', object: found[0].own, more: found.length - 1 };
}

function insteadElsewhere(model: Model, selector: LabelSelector): InsteadOfPods | undefined {
  if (selector.requirements.length === 0) return undefined;
  const pods = model.workloads.filter((one) => !one.hostNetwork && selects(selector, one.labels));
  const namespaces = [...new Set(pods.map(({ namespace }) => namespace))];
  return namespaces.length === 0 ? undefined : { kind: 'elsewhere', namespaces: few(namespaces) };
}

/** The labels of the pods that selectors can pick in these namespaces. */
export function podLabels(model: Model, namespaces: readonly string[]): readonly Labels[] {
  return namespaces
    .flatMap((namespace) => model.workloadsIn(namespace))
    .filter((one) => !one.hostNetwork)
    .map((one) => one.labels);
}
