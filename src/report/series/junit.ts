import { reportOf, type SeriesReport } from '../../core/result.ts';
import { visible } from '../../text/escape.ts';
import { untestedSentence } from '../format/untested.ts';
import { outcomeSentence } from '../format/words.ts';
import { addMissing, addSuite, newBuilder } from '../run/junit.ts';

/**
 * Several rule files as JUnit XML: a suite for each, by its folder, which is in the class names of its cases, too. One that was not
 * tested is an error. `prefixOf` leads from the repository's root to a section's folder.
 */
export async function renderSeriesJUnit(
  { sections, version }: SeriesReport,
  prefixOf: (folder: string) => string,
): Promise<string> {
  const builder = await newBuilder();
  for (const section of sections) {
    const { folder, outcome } = section;
    const classPrefix = `netproof.${visible(folder)}`;
    const report = reportOf(section);
    if (report) {
      const { results } = report;
      const outcome = outcomeSentence(report);
      addSuite(builder, {
        name: folder,
        results,
        report,
        outcome,
        pathPrefix: prefixOf(folder),
        classPrefix,
      });
      addMissing(builder, report, classPrefix);
      continue;
    }
    builder
      .testSuite()
      .name(visible(folder))
      .property('netproof', visible(version))
      .property('verdict', 'inconclusive')
      .testCase()
      .name('the rules are tested')
      .className(classPrefix)
      .error(visible(untestedSentence(outcome)), 'inconclusive: not tested', untestedSentence(outcome));
  }
  return builder.build();
}
