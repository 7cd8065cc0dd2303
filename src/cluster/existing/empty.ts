import type { Problem } from '../../core/problem.ts';
import type { Clock } from '../../io/clock.ts';
import type { Kubectl } from '../api/kubectl.ts';
import { metadataOf } from '../api/live-object.ts';
import { meanwhile, meanwhileProblems } from './kept-policies.ts';
import { deleteLiftFile, readLiftFiles } from './lift-file.ts';
import { putPoliciesBack, readPolicies, type LiftedPolicy } from './lift.ts';
import { deleteOwn, type Deleted, type OwnScope } from './own.ts';

/** What was put back and deleted. */
export interface EmptiedCluster extends Deleted {
  readonly putBack: readonly LiftedPolicy[];
  /** What others did to policies while these were lifted: it stays. */
  readonly notes: readonly Problem[];
}

/**
 * Puts back the policies that runs lifted and did not put back, and deletes what they made; both of one run, or of all. Never
 * throws: what is left is a problem, with the command that does it.
 */
export async function emptyOf(
  tools: { readonly kubectl: Kubectl; readonly clock: Clock; readonly folder: string },
  scope: OwnScope,
  command: string,
): Promise<EmptiedCluster> {
  // Policies first: pods of ours do no harm.
  const { putBack, problems } = await putPoliciesBack(tools, scope, command);
  const notes = problems.length === 0 ? await tidyFiles(tools, scope, putBack) : [];
  const own = await deleteOwn(tools, scope, command);
  return { ...own, putBack, notes, problems: [...problems, ...own.problems] };
}

/** Deletes the files of policies of this cluster that are all there again, and tells of those that are not. Never throws. */
async function tidyFiles(
  { kubectl, folder }: { readonly kubectl: Kubectl; readonly folder: string },
  { run, namespaces }: OwnScope,
  putBack: readonly LiftedPolicy[],
): Promise<readonly Problem[]> {
  const files = (await readLiftFiles(folder)).filter((one) => run === undefined || one.run === run);
  if (files.length === 0) return [];
  const now = await readPolicies(kubectl, namespaces).catch(() => undefined);
  if (now === undefined) return [];
  const uids = new Set(now.map((object) => metadataOf(object).uid));
  const runs = new Set(putBack.map((one) => one.run));
  const told: Problem[] = [];
  for (const file of files) {
    const isOfThisCluster =
      runs.has(file.run) || file.policies.some((one) => uids.has(metadataOf(one).uid)) || file.run === run;
    const isSeen = file.policies.every(
      (one) => namespaces?.includes(metadataOf(one).namespace ?? '') ?? true,
    );
    if (!isOfThisCluster || !isSeen) continue;
    const problems = meanwhileProblems(meanwhile(file.policies, now), file.path);
    told.push(...problems);
    if (problems.length === 0) await deleteLiftFile(file);
  }
  return told;
}
