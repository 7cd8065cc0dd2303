import { groupBy } from '../../core/group-by.ts';
import { InputError, type Problem } from '../../core/problem.ts';
import type { CanaryResult, Phase, RunReport, Section } from '../../core/result.ts';
import { missingWords } from '../../report/format/shard-words.ts';
import { untestedSentence } from '../../report/format/untested.ts';
import type { ReadReport } from '../../report/stored/restore.ts';
import { counted, showName } from '../../text/escape.ts';
import { judgedChanges } from '../changes.ts';
import { outcomeOf, seriesOutcome } from '../outcome.ts';
import type { FoundReport } from './find-reports.ts';
import { shardsOf, wrong, type ShardReport } from './parts.ts';

/** What decides on a run's verdict beside its results. */
export type Judged = Parameters<typeof outcomeOf>[1];

/**
 * One report of those of a run's shards: what the run would have reported in one job, with the phases of each. A shard that left no
 * report makes the run inconclusive, whatever the others say, and whatever is allowed. Throws InputError with a mistake for each
 * file that does not belong to the run. Pure.
 */
export function mergeReports(found: readonly FoundReport[], settings: Judged): ReadReport {
  const shards = shardsOf(found);
  const [first] = shards;
  if (!first) throw new InputError([NOTHING]);
  const missing = missingOf(shards, first.count);
  const sections = first.sections.map(({ folder }, index) => {
    const parts = shards.flatMap((shard) => {
      const section = shard.sections[index];
      return section ? [{ shard, outcome: section.outcome }] : [];
    });
    return { folder, outcome: mergeSection(parts, missing, settings) };
  });
  const problems = missing.length === 0 ? [] : [missingProblem(missing, first.count)];
  const durationMs = Math.max(...shards.map((one) => one.durationMs));
  const [only] = sections;
  if (!first.isSeries && only && !(only.outcome instanceof Error)) {
    const report = only.outcome;
    return { kind: 'run', report: { ...report, problems: [...problems, ...report.problems] } };
  }
  const { version } = first;
  const all = [...problems, ...once(shards.flatMap((one) => one.problems))];
  const series = { version, ...seriesOutcome(sections), sections, problems: all, durationMs };
  return { kind: 'series', series };
}

const NOTHING: Problem = {
  code: 'no-report',
  severity: 'error',
  message: 'no report is named',
  hint: 'name the JSON reports of all shards',
};

interface SectionPart {
  readonly shard: ShardReport;
  readonly outcome: Section['outcome'];
}

interface TestedPart {
  readonly shard: ShardReport;
  readonly report: RunReport;
}

/** What the parts of one rule file come to; the first one's failure where none of them was tested. */
function mergeSection(
  parts: readonly SectionPart[],
  absent: readonly number[],
  settings: Judged,
): Section['outcome'] {
  const tested = parts.flatMap(({ shard, outcome }): TestedPart[] =>
    outcome instanceof Error ? [] : [{ shard, report: outcome }],
  );
  const untested = parts.flatMap(({ shard, outcome }) =>
    outcome instanceof Error ? [{ shard, outcome }] : [],
  );
  const asked = tested.find(({ report }) => report.results.length > 0) ?? tested[0];
  if (!asked) return untested[0]?.outcome ?? new InputError([NOTHING]);
  const missing = [...absent, ...untested.map(({ shard }) => shard.index)].sort((a, b) => a - b);
  const results = resultsOf(tested, missing.length === 0);
  const problems = once(tested.flatMap(({ report }) => report.problems));
  const outcome = judgedChanges(outcomeOf(results, settings, problems), asked.report.changes, settings);
  // What was added to the value of a report is the same in each: it is of the whole repository.
  const { shard: part, ...rest } = asked.report;
  const count = part?.count ?? asked.shard.count;
  return {
    ...rest,
    ...outcome,
    ...(missing.length > 0 && {
      verdict: outcome.verdict === 'fail' ? ('fail' as const) : ('inconclusive' as const),
      exitCode: outcome.exitCode === 0 ? (2 as const) : outcome.exitCode,
    }),
    phases: tested.flatMap(phasesOf),
    canary: canaryOf(tested.flatMap(({ report }) => report.canary ?? [])),
    results,
    problems: [...untested.map(({ shard, outcome: why }) => untestedProblem(shard, why)), ...problems],
    durationMs: Math.max(...tested.map(({ report }) => report.durationMs ?? 0)),
    merged: { count, missing },
  };
}

/** The checks of all parts in the order of the rule file. Throws InputError where one is there twice, or is not there. */
function resultsOf(tested: readonly TestedPart[], isWhole: boolean): RunReport['results'] {
  const all = tested.flatMap(({ shard, report }) =>
    report.results.map((result) => ({ file: shard.file, result })),
  );
  for (const [id, [, again]] of groupBy(all, ({ result }) => result.check.id))
    if (again)
      throw new InputError([
        wrong(again.file, 'doubled-check', `check ${id} is in another shard, too`, DAMAGED),
      ]);
  const whole = tested[0]?.report.shard?.checks ?? 0;
  const [short] = tested;
  if (short && (isWhole ? all.length !== whole : all.length > whole)) {
    const message = `the shards have ${counted(all.length, 'check')} together, and the run has ${whole}`;
    throw new InputError([wrong(short.shard.file, 'report-damaged', message, DAMAGED)]);
  }
  return all.map(({ result }) => result).toSorted((a, b) => numberOf(a.check.id) - numberOf(b.check.id));
}

const DAMAGED = 'take the reports as netproof wrote them, or run all shards again';

/** `c12`: the twelfth of the run. */
function numberOf(id: string): number {
  return Number(id.replace(/^\D+/, ''));
}

function missingOf(shards: readonly ShardReport[], count: number): readonly number[] {
  const there = new Set(shards.map(({ index }) => index));
  return Array.from({ length: count }, (_, index) => index + 1).filter((index) => !there.has(index));
}

function missingProblem(missing: readonly number[], count: number): Problem {
  return {
    code: 'missing-shard',
    severity: 'error',
    message: `${missingWords({ merged: { count, missing } }) ?? ''}: nobody knows what would have come of ${missing.length === 1 ? 'its' : 'their'} checks`,
    hint: 'see why its job left no report, and run it again',
  };
}

function untestedProblem({ file, index, count }: ShardReport, why: Error): Problem {
  // At no line: places in a section count from its folder, and the report is elsewhere.
  const message = `shard ${index} of ${count} (\`${showName(file)}\`): ${untestedSentence(why)}`;
  return { code: 'untested-shard', severity: 'error', message };
}

function phasesOf({ shard: { index, count }, report }: TestedPart): readonly Phase[] {
  const { phases, results, durationMs = 0 } = report;
  const named = (name: string): string => `${index}/${count} ${name}`;
  return [
    { name: named('all'), ms: durationMs, summary: counted(results.length, 'check') },
    ...phases.map((phase) => ({ ...phase, name: named(phase.name) })),
  ];
}

/** What was shown on every cluster, and the longest time that it took. */
function canaryOf(all: readonly CanaryResult[]): CanaryResult | null {
  if (all.length === 0) return null;
  const times = all.flatMap(({ cutAfterMs }) => cutAfterMs ?? []);
  return {
    enforced: all.every(({ enforced }) => enforced),
    cutAfterMs: times.length === 0 ? null : Math.max(...times),
    ...(all.some(({ rejects }) => rejects) && { rejects: true }),
  };
}

/** Each shard reads the same files, and finds the same in them. */
function once(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((one) => [JSON.stringify(one), one])).values()];
}
