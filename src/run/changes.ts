import { isKnown, refusedCount, refusedIn, type ChangeReport, type Changes } from '../core/change-report.ts';
import type { Check } from '../core/check.ts';
import { InputError, type Position, type Problem } from '../core/problem.ts';
import type { RunReport } from '../core/result.ts';
import { changesSince, type Base } from '../project/base.ts';
import { sayingsOf } from '../project/change-report.ts';
import type { Project } from '../project/project.ts';
import { loadRepository, type ProjectDeps } from '../project/repository.ts';
import { refusalText } from '../report/diff/refusal.ts';
import { failOn } from '../settings/fail-on.ts';
import type { Settings } from '../settings/settings.ts';

/** What a run is compared with: a base, or why there is none although there should be one. */
export type BaseOf = Base | { readonly missing: Problem };

/** What the head of a run opens and closes since its base. Never throws for what the base is like. */
export async function changesOf(
  base: BaseOf,
  { changes: mode, ...sources }: Settings,
  head: Project,
  deps: ProjectDeps,
): Promise<Changes> {
  if ('missing' in base) return { mode, unknown: base.missing };
  return changesSince(base, { repository: head, ...head }, { sources, mode }, deps);
}

/** The same for a run on a cluster that exists: the head is what its manifests say, and the checks are those of the run. */
export async function changesOfManifests(
  base: BaseOf,
  { changes: mode, ...sources }: Settings,
  checks: readonly Check[],
  deps: ProjectDeps,
): Promise<Changes> {
  if ('missing' in base) return { mode, unknown: base.missing };
  const repository = await loadRepository(sources, deps).catch((error: unknown) => {
    if (error instanceof InputError) return error;
    throw error;
  });
  if (repository instanceof InputError) return { mode, unknown: headless(repository) };
  const { approved } = sayingsOf(repository);
  return changesSince(base, { repository, checks, approved }, { sources, mode }, deps);
}

/** What is proven is the cluster's own state, which needs no manifests. */
function headless({ problems: [first] }: InputError): Problem {
  const why = first ? `: ${first.message}` : '';
  return {
    code: 'head-unreadable',
    severity: 'notice',
    message: `the manifests beside the cluster cannot be read, so that what the change opens is not known${why}`,
    ...(first?.at && { at: first.at }),
    ...(first?.hint !== undefined && { hint: first.hint }),
  };
}

type Judged = Partial<Pick<Settings, 'fail-on' | 'allow-inconclusive'>>;
type Outcome = Pick<RunReport, 'totals' | 'verdict' | 'exitCode'>;

/** A report with what the change opens and closes: it fails where `changes` does not let it, and is no proof where that is not known. */
export function withChanges(report: RunReport, changes: Changes, settings: Judged): RunReport {
  const told = isKnown(changes)
    ? refusalsOf(changes)
    : [changes.mode === 'allow' ? changes.unknown : { ...changes.unknown, severity: 'warning' as const }];
  const problems = isKnown(changes) ? [...told, ...report.problems] : [...report.problems, ...told];
  return { ...report, changes, problems, ...judgedChanges(report, changes, settings) };
}

/** What a run is worth whose change opens what `changes` does not let open, or nobody knows what. Pure. */
export function judgedChanges(outcome: Outcome, changes: Changes | undefined, settings: Judged): Outcome {
  const { totals, verdict, exitCode } = outcome;
  const fails = failOn(settings);
  if (changes === undefined || changes.mode === 'allow') return { totals, verdict, exitCode };
  if (refusedCount(changes) > 0)
    return { totals, verdict: 'fail', exitCode: fails.has('fail') ? 1 : exitCode };
  if (isKnown(changes)) return { totals, verdict, exitCode };
  const unproven = fails.has('inconclusive') && exitCode === 0 ? 2 : exitCode;
  // It is told as a warning.
  return {
    totals,
    verdict: verdict === 'fail' ? verdict : 'inconclusive',
    exitCode: fails.has('warning') ? 1 : unproven,
  };
}

/** What the mode does not let open: a mistake for each group, at the head's line that opens it. */
function refusalsOf(changes: ChangeReport): readonly Problem[] {
  return refusedIn(changes).map(({ group, refused }): Problem => {
    const at: Position | undefined = group.causes.find((cause) => cause.of === 'head' && cause.at)?.at;
    const { message, hint } = refusalText(group, refused, changes);
    const code = changes.mode === 'forbid-open' ? 'opens-forbidden' : 'opens-without-rule';
    return { code, severity: 'error', message, hint, ...(at && { at }) };
  });
}
