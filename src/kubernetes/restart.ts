import type { Workload } from '../core/objects.ts';
import { groupBy } from '../core/group-by.ts';
import { isDnsLabel, nameFault } from './names.ts';

type Restarted = Pick<Workload, 'kind' | 'namespace' | 'name'>;

/** What `kubectl rollout restart` takes. */
const ROLLED_OUT: ReadonlySet<string> = new Set(['Deployment', 'StatefulSet', 'DaemonSet']);

/**
 * The commands that give workloads new pods, one for each namespace, and those that have no such command. Names that
 * Kubernetes would not take are of the latter: a command is there to be pasted. Pure.
 */
export function restartOf<T extends Restarted>(
  workloads: readonly T[],
): { readonly commands: readonly string[]; readonly byHand: readonly T[] } {
  const canRoll = ({ kind, namespace, name }: T): boolean =>
    ROLLED_OUT.has(kind) && isDnsLabel(namespace) && nameFault(name, 'subdomain') === undefined;
  const rolled = groupBy(workloads.filter(canRoll), ({ namespace }) => namespace);
  return {
    commands: [...rolled].map(([namespace, own]) => {
      const names = new Set(own.map(({ kind, name }) => `${kind.toLowerCase()}/${name}`));
      return `kubectl rollout restart ${[...names].join(' ')} --namespace=${namespace}`;
    }),
    byHand: workloads.filter((one) => !canRoll(one)),
  };
}
