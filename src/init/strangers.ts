import { isGuarded, isHeld } from './held.ts';
import { STRANGER, type Stranger } from './stranger.ts';
import type { End, Target } from './ends.ts';
import type { Asking } from './asking.ts';

/** A repository of many small namespaces does not need one in each. */
const MOST = 3;

/** The strangers that would be refused somewhere where nobody is; `ask`: the same with pods of these. */
export function strangersFor(
  asking: Asking,
  ask: (strangers: readonly Stranger[]) => Asking,
): readonly Stranger[] {
  const open = { inward: openTargets(asking), outward: openSources(asking) };
  const namespaces = [
    ...open.inward.map(({ end }) => end?.workload.namespace),
    ...open.outward.map(({ workload }) => workload.namespace),
  ].filter((one) => one !== undefined);
  if (namespaces.length === 0) return [];
  const elsewhere = freeNamespace(asking);
  const taken = new Set(
    asking.ends.flatMap(({ workload }) => (workload.name === STRANGER ? [workload.namespace] : [])),
  );
  const candidates = [...new Set(namespaces)].filter((one) => !taken.has(one)).slice(0, MOST);
  const all = [...candidates, elsewhere].map((namespace) => ({ namespace, listens: true }));
  const { tell, ends, targets } = ask(all);
  const found = new Map<string, Stranger>();
  const keep = (isRefused: (namespace: string) => boolean, own: string, listens: boolean): void => {
    const namespace = [own, elsewhere].find((one) => !taken.has(one) && isRefused(one));
    if (namespace === undefined) return;
    found.set(namespace, { namespace, listens: listens || found.get(namespace)?.listens === true });
  };
  const sourceIn = (namespace: string) => ends.find((one) => isStranger(one, namespace));
  const targetIn = (namespace: string) => targets.find(({ end }) => end && isStranger(end, namespace));
  for (const { text, end } of open.inward) {
    const target = targets.find((one) => one.text === text);
    const refused = (namespace: string): boolean => {
      const source = sourceIn(namespace);
      return source !== undefined && target !== undefined && tell(source, target) === 'cut';
    };
    keep(refused, end?.workload.namespace ?? '', false);
  }
  for (const { text, workload } of open.outward) {
    const source = ends.find((one) => one.text === text);
    const refused = (namespace: string): boolean => {
      const target = targetIn(namespace);
      return source !== undefined && target !== undefined && tell(source, target) === 'cut';
    };
    keep(refused, workload.namespace, true);
  }
  return [...found.values()].slice(0, MOST);
}

function isStranger({ workload }: End, namespace: string): boolean {
  return workload.namespace === namespace && workload.name === STRANGER;
}

/** Ports that policies guard, and that every pod reaches. */
function openTargets({ ground, ends, targets, tell }: Asking): readonly Target[] {
  return targets.filter((target) => {
    const { end } = target;
    if (!end || !isGuarded(ground, end)) return false;
    return !ends.some((source) => !source.workload.hostNetwork && tell(source, target) === 'cut');
  });
}

/** Pods that policies hold back, and that reach every pod. */
function openSources({ ground, ends, targets, tell }: Asking): readonly End[] {
  return ends.filter((end) => {
    if (!isHeld(ground, end)) return false;
    return !targets.some((target) => target.end && tell(end, target) === 'cut');
  });
}

function freeNamespace({ ground: { model } }: Asking): string {
  const taken = new Set(model.namespaces.map(({ name }) => name));
  let free = 'elsewhere';
  for (let count = 2; taken.has(free); count++) free = `elsewhere-${count}`;
  return free;
}
