import { groupBy } from '../core/group-by.ts';
import type { Check } from '../core/check.ts';
import type { Evidence, Names } from '../core/evidence.ts';
import type { Outcome } from '../core/observation.ts';
import type { CheckResult, Established, Verdict } from '../core/result.ts';
import type { Attempt } from '../model/attempts.ts';
import { few } from '../text/policy-words.ts';

/** More lines than this nobody reads under a failure. */
const MOST_LINES = 5;

/** A check holds only if each of its attempts does: the worst first. */
const WORST: readonly Verdict[] = ['fail', 'flaky', 'inconclusive', 'pass'];

/** What the attempts of each check come to: one result for each check, in the checks' order. Pure. */
export function foldAttempts(
  attempts: readonly Attempt[],
  results: readonly CheckResult[],
): readonly CheckResult[] {
  const byId = new Map(results.map((one) => [one.check.id, one]));
  return [...groupBy(attempts, ({ of }) => of)].flatMap(([check, own]) => {
    const tried = own.flatMap((attempt) => byId.get(attempt.id) ?? []);
    const worst = WORST.flatMap((verdict) => tried.filter((one) => one.verdict === verdict))[0];
    return worst ? [foldedTo(check, withEstablished(worst, tried), tried)] : [];
  });
}

/** What one of them shows is so of the check. */
const WORST_ESTABLISHED: readonly Established[] = ['carries', 'unknown', 'ended', 'cut'];

function withEstablished(worst: CheckResult, tried: readonly CheckResult[]): CheckResult {
  if (worst.verdict !== 'pass') return worst;
  const established = WORST_ESTABLISHED.find((state) => tried.some((one) => one.established === state));
  return established === undefined ? worst : { ...worst, established };
}

function foldedTo(check: Check, worst: CheckResult, tried: readonly CheckResult[]): CheckResult {
  const { prediction } = worst;
  const differ = pods(tried);
  if (!prediction || !differ) return { ...worst, check };
  const evidence = [differ, ...prediction.evidence].slice(0, MOST_LINES);
  return { ...worst, check, prediction: { ...prediction, evidence } };
}

/** Which of the pods were cut, and which were not; undefined where they fared alike. */
function pods(tried: readonly CheckResult[]): Evidence | undefined {
  const cut = namesWith(tried, ['timeout']);
  const open = namesWith(tried, ['connected', 'refused']);
  return cut.count > 0 && open.count > 0 ? { kind: 'pods-differ', open, cut } : undefined;
}

function namesWith(tried: readonly CheckResult[], outcomes: readonly Outcome[]): Names {
  const found = tried.filter(({ observation }) => observation && outcomes.includes(observation.outcome));
  return few([...new Set(found.map(({ check }) => nameOf(check)))]);
}

/** The pod of the two that tells the attempt from others, or both: `db-1`. */
function nameOf({ from, to, toLabel }: Check): string {
  const ends = [from, ...(to.kind === 'workload' ? [to.workload] : [])];
  const told = ends.flatMap(({ pod }) => (pod?.oneOfSeveral === true ? [pod.name] : []));
  return told.length > 0 ? told.join(' to ') : toLabel;
}
