import { workloadName } from '../core/objects.ts';
import type { PolicyDiff } from '../core/policy-diff.ts';
import { diffWithEnds, type DiffEnds } from '../model/diff.ts';
import { compileModel } from '../model/model.ts';
import type { Repository } from './repository.ts';

/** What two versions differ in, and what the names in it stand for. */
export interface Compared {
  readonly diff: PolicyDiff;
  readonly ends: DiffEnds;
}

/**
 * What the head opens and closes. What is new counts as opened where a line of the head's policies did it: under the base's policies the
 * same workload would not have the connection. Pure.
 */
export function compareModels(base: Repository, head: Repository): Compared {
  const found = diffWithEnds(base.model, head.model);
  const names = new Set(
    found.diff.changes.flatMap((one) =>
      one.change === 'added' && one.what === 'workload' ? [`${one.workload.kind} ${one.workload.name}`] : [],
    ),
  );
  const added = head.inventory.workloads.filter((one) => names.has(`${one.kind} ${workloadName(one)}`));
  // A base without workloads is from before all of it: nothing was shut there.
  if (added.length === 0 || base.inventory.workloads.length === 0) return found;
  const known = new Set(base.inventory.namespaces.map(({ name }) => name));
  const { model } = compileModel({
    ...base.inventory,
    namespaces: [
      ...base.inventory.namespaces,
      ...head.inventory.namespaces.filter(({ name }) => !known.has(name)),
    ],
    workloads: [...base.inventory.workloads, ...added],
  });
  const { diff, ends } = diffWithEnds(model, head.model);
  return {
    diff: { ...found.diff, opened: diff.opened },
    ends: { base: found.ends.base, head: ends.head },
  };
}
