import { isKnown, refusedCount, type Changes } from '../../core/change-report.ts';
import type { Observation, Outcome } from '../../core/observation.ts';
import { QUOTE_CHARS, SENTENCE_CHARS } from '../../text/limits.ts';
import {
  policiesStay,
  type CheckResult,
  type Engine,
  type ReasonCode,
  type RunReport,
} from '../../core/result.ts';
import { counted, visible } from '../../text/escape.ts';
import { ofPart } from './shard-words.ts';

/** What the words of an outcome are made of. */
type Told = Pick<RunReport, 'totals' | 'engine' | 'results' | 'changes' | 'shard' | 'merged'>;

/** `2 of 41 checks …`: the run's outcome in one sentence, without a full stop. */
export function outcomeSentence(report: Told): string {
  return [ofPart(checksSentence(report), report), ...gateWords([report.changes])].join('; ');
}

/** What `changes` does not let open, or cannot tell; nothing where it lets everything open. */
export function gateWords(all: readonly (Changes | undefined)[]): readonly string[] {
  const gates = all.filter((one) => one !== undefined && one.mode !== 'allow');
  const count = gates.reduce((sum, one) => sum + refusedCount(one), 0);
  const open = `${counted(count, 'connection')} that ${count === 1 ? 'opens' : 'open'}`;
  const isForbidden = gates.some((one) => one?.mode === 'forbid-open');
  return [
    ...(count === 0 ? [] : [isForbidden ? `nothing approves ${open}` : `no rule speaks of ${open}`]),
    ...(gates.every((one) => one && isKnown(one)) ? [] : ['what the change opens is not known']),
  ];
}

function checksSentence(report: Told): string {
  const { totals, engine } = report;
  const wrong = totals.fail === 0 ? [] : [`${totals.fail} of ${counted(totals.total, 'check')} failed`];
  const unsure = [
    ...(totals.flaky === 0 ? [] : [`${totals.flaky} changed ${totals.flaky === 1 ? 'its' : 'their'} answer`]),
    ...(totals.inconclusive === 0 ? [] : [`${totals.inconclusive} could not be proven`]),
  ];
  if (wrong.length + unsure.length > 0) {
    const whole = [...wrong, ...unsure].join(', ');
    return engine.kind === 'model' ? `${whole} (${PREDICTED})` : whole;
  }
  const undeclared = comma([...undeclaredWords(report), ...outlivedWords(report)]);
  const all = totals.total === 1 ? 'The 1 check' : `All ${totals.total} checks`;
  if (engine.kind === 'model') return `${all} passed${undeclared}, ${PREDICTED}`;
  return `${all} passed, ${deniesWords(report)}${undeclared}`;
}

/** What stands wherever the model spoke: its word is never dressed as a proof. */
export const PREDICTED = 'predicted by the model, not proven';

/** `1 failed, 1 not proven, 39 passed (19 denies proven)`: a terminal's last line. */
export function totalsSentence(report: Told): string {
  const { totals, engine } = report;
  const proven = engine.kind === 'model' ? '' : ` (${deniesWords(report)})`;
  const parts = [
    ...(totals.fail === 0 ? [] : [`${totals.fail} failed`]),
    ...(totals.flaky === 0 ? [] : [`${totals.flaky} flaky`]),
    ...(totals.inconclusive === 0 ? [] : [`${totals.inconclusive} not proven`]),
    `${totals.pass} passed${totals.pass === 0 ? '' : proven}`,
    ...undeclaredWords(report),
    ...outlivedWords(report),
  ];
  const checks = parts.join(', ') + (engine.kind === 'model' ? `: ${PREDICTED}` : '');
  return [ofPart(checks, report), ...gateWords([report.changes])].join('; ');
}

/** `2 warnings fail the run, as fail-on says`; nothing where something else does, or nothing. */
export function failingWarnings({
  exitCode,
  totals,
  problems,
  results,
  changes,
}: Pick<RunReport, 'exitCode' | 'totals' | 'problems' | 'results' | 'changes'>): readonly string[] {
  if (exitCode !== 1 || totals.fail + totals.flaky + refusedCount(changes) > 0) return [];
  const warnings = problems.filter(({ severity }) => severity === 'warning').length;
  const count = warnings + results.filter(({ drift }) => drift).length;
  return [`${counted(count, 'warning')} ${count === 1 ? 'fails' : 'fail'} the run, as fail-on says`];
}

/** `3 findings are ignored: …`, where the rule file or a comment said so. */
export function ignoredWords({ problems }: Pick<RunReport, 'problems'>): readonly string[] {
  return problems.flatMap(({ code, message }) =>
    code === 'ignored' ? [visible(message, SENTENCE_CHARS)] : [],
  );
}

/** `19 denies proven`, and where the policies stay `19 denies cut while alive`, for that is less. */
export function deniesWords(report: Pick<Told, 'engine' | 'results'>): string {
  const alive = cutWhileAlive(report);
  const { engine } = report;
  return policiesStay(engine)
    ? `${counted(alive, 'deny', 'denies')} cut while alive`
    : `${counted(provenDenies(report), 'deny', 'denies')} proven`;
}

/** Denies that were seen cut while a witness reached their target, on a cluster whose policies stay. */
export function cutWhileAlive({ results }: Pick<RunReport, 'results'>): number {
  return results.filter(({ verdict, reason }) => verdict === 'pass' && CUT_WHILE_ALIVE.has(reason)).length;
}

const CUT_WHILE_ALIVE: ReadonlySet<ReasonCode> = new Set(['cut-while-alive', 'rejected-by-policy']);

/** Denies that were seen cut and whose control got through. */
export function provenDenies(report: Pick<Told, 'results'>): number {
  return report.results.filter((result) => result.verdict === 'pass' && result.reason === 'proven').length;
}

/** Denies that pass on a port that nothing declares: they may be a slip of the pen, and hold all the same. */
export function undeclaredDenies({ results }: Pick<RunReport, 'results'>): number {
  return results.filter(({ verdict, check }) => verdict === 'pass' && check.undeclaredPort).length;
}

/** `1 on a port that nothing declares`; nothing where there is none. */
export function undeclaredWords(report: Pick<RunReport, 'results'>): readonly string[] {
  const count = undeclaredDenies(report);
  return count === 0 ? [] : [`${count} on a port that nothing declares`];
}

/** Denies that are proven for new connections, while one from before the policies still carries data. */
export function outlived({ results }: Pick<RunReport, 'results'>): number {
  return results.filter(({ established }) => established === 'carries').length;
}

/** `2 outlived by open connections`; nothing where there is none. */
export function outlivedWords(report: Pick<RunReport, 'results'>): readonly string[] {
  const count = outlived(report);
  return count === 0 ? [] : [`${count} outlived by connections from before`];
}

function comma(parts: readonly string[]): string {
  return parts.map((part) => `, ${part}`).join('');
}

/** `kind + Calico v3.32.1, real workloads`: what the verdicts stand on. */
export function engineWords(engine: Engine): string {
  const why = engine.why === undefined ? '' : ` (${visible(engine.why, QUOTE_CHARS)})`;
  if (engine.kind === 'model') return PREDICTED + why;
  if (engine.existing) {
    const policies = engine.existing.lifted === true ? 'policies lifted for the control' : 'policies stay';
    return `cluster of context ${visible(engine.existing.context)}, ${policies}${why}`;
  }
  const parts = [
    visible(engine.cni),
    engine.workloads === 'stub' ? 'stub workloads' : 'real workloads',
    ...(engine.external === 'live' ? ['live external hosts'] : []),
  ];
  return parts.join(', ') + why;
}

/** How a verdict is called in a table. */
export function verdictWord(result: CheckResult): string {
  switch (result.verdict) {
    case 'pass':
      if (CUT_WHILE_ALIVE.has(result.reason)) return 'cut while alive';
      return result.reason === 'predicted' ? 'predicted' : result.reason === 'proven' ? 'proven' : 'passed';
    case 'fail':
      return result.reason === 'predicted' ? 'fails, predicted' : 'failed';
    case 'inconclusive':
      return 'not proven';
    case 'flaky':
      return 'flaky';
  }
}

/** `connected`, `timed out`: what a probe saw, as a table shows it; a dash where there was none. */
export function outcomeWord(observation: Observation | null): string {
  return observation === null ? '–' : OUTCOMES[observation.outcome];
}

/** What a probe saw, as a word. */
export const OUTCOMES: Readonly<Record<Outcome, string>> = {
  connected: 'connected',
  refused: 'refused',
  timeout: 'timed out',
  'dns-error': 'no DNS answer',
  error: 'error',
};
