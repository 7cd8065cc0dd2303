import { finding } from '../../core/findings.ts';
import { groupBy } from '../../core/group-by.ts';
import { InputError, type Problem } from '../../core/problem.ts';
import { reportOf, type Engine, type Section } from '../../core/result.ts';
import { engineWords } from '../../report/format/words.ts';
import { showName } from '../../text/escape.ts';
import type { FoundReport } from './find-reports.ts';
import type { Part } from './split.ts';

/** The report of one shard, of one rule file as of several: that of one has one section without a name. */
export interface ShardReport extends Part {
  readonly file: string;
  readonly version: string;
  readonly sections: readonly Section[];
  /** Of the call, of several rule files. */
  readonly problems: readonly Problem[];
  readonly durationMs: number;
  readonly isSeries: boolean;
}

/**
 * The shards of one run, in their order. Throws InputError with a mistake for each file that is not one of them: of a whole run, of
 * another version, another run, another engine, or a shard that is there already.
 */
export function shardsOf(found: readonly FoundReport[]): readonly ShardReport[] {
  const problems: Problem[] = [];
  const shards = found.flatMap((one) => {
    const shard = asShard(one);
    if (!shard) problems.push(wrong(one.file, 'no-shard', notAShard(one), MADE_BY));
    return shard ?? [];
  });
  const told = most(shards);
  const sound = shards.filter((one) => {
    const why = told && strangeness(one, told);
    if (why) problems.push(wrong(one.file, ...why));
    return !why;
  });
  for (const [, [first, ...again]] of groupBy(sound, ({ index }) => index))
    for (const { file, index, count } of again)
      problems.push(
        wrong(
          file,
          'doubled-shard',
          `it is shard ${index} of ${count}, as \`${showName(first?.file ?? '')}\` is`,
          'name each shard once: of a job that ran again, the last report alone',
        ),
      );
  if (problems.length > 0) throw new InputError(problems);
  return sound.toSorted((a, b) => a.index - b.index);
}

const MADE_BY = 'name the reports of runs with `--shard`, or the input `shard`';

function asShard({ file, read }: FoundReport): ShardReport | undefined {
  if (read.kind === 'series') {
    const { shard, ...series } = read.series;
    return shard && { ...series, ...shard, file, isSeries: true };
  }
  const { report } = read;
  const { shard, version, durationMs = 0 } = report;
  if (!shard) return undefined;
  const { index, count } = shard;
  const sections = [{ folder: '', outcome: report }];
  return { file, index, count, version, sections, problems: [], durationMs, isSeries: false };
}

function notAShard({ read }: FoundReport): string {
  const isMerged =
    read.kind === 'run'
      ? read.report.merged !== undefined
      : read.series.sections.some((one) => reportOf(one)?.merged !== undefined);
  return isMerged
    ? 'the report is of shards that are merged already'
    : 'the report is of a whole run, and of no shard';
}

/** What most of them are: the others are the strangers. Of as many, those that are named first. */
function most(shards: readonly ShardReport[]): ShardReport | undefined {
  const groups = groupBy(shards, (one) =>
    JSON.stringify([one.version, one.count, one.isSeries, runsOf(one)]),
  );
  const [first] = [...groups.values()].toSorted((a, b) => b.length - a.length);
  return first?.[0];
}

/** What each section was made of; undefined where nothing was tested. */
function runsOf({ sections }: ShardReport): readonly (readonly unknown[])[] {
  return sections.map((one) => {
    const shard = reportOf(one)?.shard;
    return [one.folder, shard?.run, shard?.commit];
  });
}

/** Why a report is no shard of the run that another one is of: a code, what it is, and what to do. */
function strangeness(one: ShardReport, other: ShardReport): readonly [string, string, string] | undefined {
  const others = `\`${showName(other.file)}\``;
  const { version, count } = one;
  if (version !== other.version)
    return [
      'report-version',
      `the report is of netproof ${showName(version)}, and ${others} of ${showName(other.version)}`,
      'run all shards with one version',
    ];
  const isOther = (what: string): readonly [string, string, string] => [
    'other-run',
    `the report is of another run than ${others}: ${what}`,
    'name the reports of one run alone',
  ];
  if (count !== other.count) return isOther(`it is one of ${count} shards, and that one of ${other.count}`);
  if (
    one.isSeries !== other.isSeries ||
    one.sections.length !== other.sections.length ||
    one.sections.some(({ folder }, index) => folder !== other.sections[index]?.folder)
  )
    return isOther('its rule files are others');
  for (const [index, section] of one.sections.entries()) {
    const [mine, its] = [section, other.sections[index]].map((of) => of && reportOf(of));
    if (!mine?.shard || !its?.shard) continue;
    const [commit, itsCommit] = [mine.shard.commit, its.shard.commit];
    if (commit !== undefined && itsCommit !== undefined && commit !== itsCommit)
      return isOther(`its commit is ${commit.slice(0, 12)}, and not ${itsCommit.slice(0, 12)}`);
    if (mine.shard.run !== its.shard.run || mine.shard.checks !== its.shard.checks)
      return isOther('its rule file, manifests or settings are others');
    const isAsked = mine.results.length > 0 && its.results.length > 0;
    if (isAsked && ground(mine.engine) !== ground(its.engine))
      return [
        'other-engine',
        `its verdicts stand on something else than those of ${others}: ${engineWords(mine.engine)}, and not ${engineWords(its.engine)}`,
        'run all shards with one `engine`',
      ];
  }
  return undefined;
}

/** What verdicts stand on, without why it was that. */
function ground(engine: Engine): string {
  return JSON.stringify({ ...engine, why: undefined });
}

/** A mistake in a file as a whole. */
export function wrong(file: string, code: string, message: string, hint: string): Problem {
  return finding('error', code, message, { file, line: 1, column: 1 }, hint);
}
