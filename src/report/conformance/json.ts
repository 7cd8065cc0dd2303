import type { ConformanceReport } from '../../core/conformance.ts';
import { jsonText } from '../format/json-text.ts';
import { conformanceSentence, differenceLines, matterWords } from './words.ts';

/** The report for programs. */
export function conformanceJson(report: ConformanceReport): string {
  const { scenarios, differences, open, ...rest } = report;
  return jsonText({
    ...rest,
    outcome: conformanceSentence(report),
    scenarios: { ...scenarios, asked: Number.isFinite(scenarios.asked) ? scenarios.asked : null },
    differences: differences.map(({ explanation: _, ...difference }) => ({
      ...difference,
      because: differenceLines({ ...difference, explanation: _ }),
    })),
    open: open.map((one) => ({ ...one, here: `this CNI ${matterWords(one)}` })),
  });
}
