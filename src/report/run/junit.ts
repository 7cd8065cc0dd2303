import { posix } from 'node:path';
import type { Builder, TestCase } from 'junit-report-builder';
import { groupBy } from '../../core/group-by.ts';
import { caseName, placeName, withPlace } from '../format/names.ts';
import type { Observation } from '../../core/observation.ts';
import type { CheckResult, RunReport } from '../../core/result.ts';
import { totalMs } from './terminal.ts';
import { visible } from '../../text/escape.ts';
import { missingOf } from '../format/shard-words.ts';
import { describeResult } from './description.ts';
import { engineWords, ignoredWords, outcomeSentence, PREDICTED } from '../format/words.ts';

/**
 * The run as JUnit XML: a suite for each rule, a case for each check. A failed check is a `failure`; what is flaky or
 * could not be proven is an `error`, so that readers turn red without calling it a violation. `pathPrefix` leads from
 * the repository's root to the folder that positions are relative to: readers look for `file` from that root.
 */
export async function renderJUnit(report: RunReport, pathPrefix = ''): Promise<string> {
  const builder = await newBuilder();
  // Once for all suites: it counts every connection of a change.
  const outcome = outcomeSentence(report);
  for (const [rule, results] of groupBy(report.results, ({ check }) => check.rule))
    addSuite(builder, { name: rule, results, report, outcome, pathPrefix, classPrefix: 'netproof' });
  addMissing(builder, report, 'netproof');
  return builder.build();
}

/** Loaded when it is needed: it is slow to start, and most runs of the command line write no report. */
export async function newBuilder(): Promise<Builder> {
  const { default: junit } = await import('junit-report-builder');
  return junit.newBuilder().name('netproof');
}

interface Suite {
  readonly name: string;
  readonly results: readonly CheckResult[];
  /** That the results are of. */
  readonly report: RunReport;
  /** What the report comes to, in one sentence. */
  readonly outcome: string;
  readonly pathPrefix: string;
  /** What stands before the rule in the class name of a case. */
  readonly classPrefix: string;
}

/** Adds a suite, with a case for each of the results. */
export function addSuite(
  builder: Builder,
  { name, results, report, outcome, pathPrefix, classPrefix }: Suite,
): void {
  const { engine } = report;
  const suite = builder
    .testSuite()
    .name(visible(name))
    .time(seconds(results.reduce((sum, result) => sum + probeMs(result), 0)))
    .property('netproof', visible(report.version))
    .property('engine', engine.kind)
    .property('engine-details', engineWords(engine))
    .property('verdict', report.verdict)
    .property('outcome', visible(outcome))
    .property('duration-seconds', String(seconds(totalMs(report))));
  if (engine.kind === 'model') suite.property('proof', PREDICTED);
  else suite.property('kubernetes', visible(engine.kubernetes));
  for (const words of ignoredWords(report)) suite.property('ignored', words);
  for (const result of results) addCase(suite.testCase(), result, report, { pathPrefix, classPrefix });
}

/** A suite with an error for each shard that left no report: readers of the cases alone turn red, too. */
export function addMissing(builder: Builder, report: RunReport, classPrefix: string): void {
  const missing = missingOf(report);
  if (missing.length === 0) return;
  const suite = builder.testSuite().name('shards').property('verdict', report.verdict);
  for (const { name, why } of missing)
    suite.testCase().name(name).className(`${classPrefix}.shards`).error(why, 'inconclusive: missing', why);
}

function addCase(
  testCase: TestCase,
  result: CheckResult,
  report: RunReport,
  { pathPrefix, classPrefix }: Pick<Suite, 'pathPrefix' | 'classPrefix'>,
): void {
  const { check, verdict, reason } = result;
  const { headline, lines } = describeResult(result, report.engine);
  testCase
    .name(caseName(check, report.engine))
    .className(`${classPrefix}.${visible(check.rule)}`)
    .file(visible(posix.join(pathPrefix, check.at.file)))
    .time(seconds(probeMs(result)));
  Object.assign(attributesOf(testCase), { line: check.at.line });
  const content = [
    headline,
    ...lines.map((line) => `  ${withPlace(line)}`),
    `  rule: ${placeName(check.at, true)}`,
  ].join('\n');
  switch (verdict) {
    case 'pass':
      if (result.drift || check.undeclaredPort || result.established === 'carries')
        testCase.standardOutput(content);
      return;
    case 'fail':
      testCase.failure(headline, reason).stacktrace(content);
      return;
    case 'inconclusive':
    case 'flaky':
      testCase.error(headline, `${verdict}: ${reason}`, content);
      return;
  }
}

/** The builder has no method for `line`, and writes whatever attributes a case has. */
function attributesOf(testCase: TestCase): object {
  return (testCase as unknown as { readonly _attributes: object })._attributes;
}

/** How long it was tried, without policies and with them: from the first attempt to the end of the last. */
function probeMs({ control, observation }: CheckResult): number {
  return spanMs(control) + spanMs(observation);
}

function spanMs(observation: Observation | null): number {
  const samples = observation?.samples ?? [];
  if (samples.length === 0) return observation?.settledMs ?? 0;
  const from = Math.min(...samples.map(({ startedMs }) => startedMs));
  return Math.max(...samples.map(({ startedMs, tookMs }) => startedMs + tookMs)) - from;
}

function seconds(ms: number): number {
  return Math.round(ms) / 1000;
}
