import { posix } from 'node:path';
import type { TestCase } from 'junit-report-builder';
import { groupBy } from '../../core/group-by.ts';
import { caseName, placeName, withPlace } from '../format/names.ts';
import type { Observation } from '../../core/observation.ts';
import type { CheckResult, RunReport } from '../../core/result.ts';
import { totalMs } from './terminal.ts';
import { visible } from '../../text/escape.ts';
import { describeResult } from './description.ts';
import { engineWords, ignoredWords, outcomeSentence, PREDICTED } from '../format/words.ts';

/**
 * The run as JUnit XML: a suite for each rule, a case for each check. A failed check is a `failure`; what is flaky or
 * could not be proven is an `error`, so that readers turn red without calling it a violation. `pathPrefix` leads from
 * the repository's root to the folder that positions are relative to: readers look for `file` from that root.
 */
export async function renderJUnit(report: RunReport, pathPrefix = ''): Promise<string> {
  const { engine } = report;
  // Loaded when it is needed: it is slow to start, and most runs of the command line write no report.
  const { default: junit } = await import('junit-report-builder');
  const builder = junit.newBuilder().name('netproof');
  for (const [rule, results] of groupBy(report.results, ({ check }) => check.rule)) {
    const suite = builder
      .testSuite()
      .name(visible(rule))
      .time(seconds(results.reduce((sum, result) => sum + probeMs(result), 0)))
      .property('netproof', visible(report.version))
      .property('engine', engine.kind)
      .property('engine-details', engineWords(engine))
      .property('verdict', report.verdict)
      .property('outcome', visible(outcomeSentence(report)))
      .property('duration-seconds', String(seconds(totalMs(report))));
    if (engine.kind === 'model') suite.property('proof', PREDICTED);
    else suite.property('kubernetes', visible(engine.kubernetes));
    for (const words of ignoredWords(report)) suite.property('ignored', words);
    for (const result of results) addCase(suite.testCase(), result, report, pathPrefix);
  }
  return builder.build();
}

function addCase(testCase: TestCase, result: CheckResult, report: RunReport, pathPrefix: string): void {
  const { check, verdict, reason } = result;
  const { headline, lines } = describeResult(result, report.engine);
  testCase
    .name(caseName(check, report.engine))
    .className(`netproof.${visible(check.rule)}`)
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
