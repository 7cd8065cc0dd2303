import type { ConformanceReport } from '../../core/conformance.ts';
import { visible } from '../../text/escape.ts';
import { conformanceSentence, differenceHeadline, differenceLines, matterWords } from './words.ts';

/** JUnit XML: a case for each clause. One that differs is a failure, one that is suspected an error, one of no scenario skipped. */
export async function conformanceJUnit(report: ConformanceReport): Promise<string> {
  // Loaded when it is needed: it is slow to start.
  const { default: junit } = await import('junit-report-builder');
  const builder = junit.newBuilder().name('netproof conformance');
  const suite = builder
    .testSuite()
    .name('NetworkPolicy')
    .time(Math.round(report.durationMs) / 1_000)
    .property('netproof', visible(report.version))
    .property('kubernetes', visible(report.kubernetes))
    .property('cni', visible(report.cni))
    .property('seed', String(report.seed))
    .property('verdict', report.verdict)
    .property('outcome', conformanceSentence(report));
  for (const one of report.open) suite.property(`left-open-${one.matter}`, `this CNI ${matterWords(one)}`);
  for (const { clause, verdict, differences } of report.clauses) {
    const testCase = suite.testCase().name(clause).className('netproof.conformance');
    if (verdict === 'unused') testCase.skipped();
    const found = report.differences.filter(({ number }) => differences.includes(number));
    const [first] = found;
    if (!first) continue;
    const content = found
      .map((one) =>
        [differenceHeadline(one), ...differenceLines(one).map((line) => `  ${line}`), '', one.manifests].join(
          '\n',
        ),
      )
      .join('\n\n');
    const headline = visible(differenceHeadline(first), Infinity);
    if (verdict === 'differs') testCase.failure(headline, 'differs').stacktrace(content);
    else testCase.error(headline, 'suspected', content);
  }
  // What could not be tried is no clause's fault, and must not look green.
  if (report.verdict === 'untested') {
    suite
      .testCase()
      .name('every connection can be tried')
      .className('netproof.conformance')
      .error(conformanceSentence(report), 'untested', '');
  }
  return builder.build();
}
