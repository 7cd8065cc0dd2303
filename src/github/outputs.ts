import type { RunReport } from '../core/result.ts';
import { PAGE_CELLS } from '../text/limits.ts';
import { perFormat, type FormatName } from '../report/formats.ts';

/** What the action's step hands to the steps after it; action.yml and the README are made of this table. */
export const outputTable = {
  verdict:
    '`pass`, `fail` or `inconclusive`; `inconclusive` too when nothing could be tested. Always set, like the counts.',
  passed: 'How many checks passed.',
  failed: 'How many checks failed or were flaky.',
  inconclusive: 'How many checks could not be proven.',
  total: 'How many checks there were.',
  changes:
    'What the change opens and closes since its base, as JSON: the `changes` of the report (of several rule files `{"folders": […]}`, each with its `folder`), in at most 100,000 bytes. Empty where nothing was compared.',
  opened: 'How many connections the change opens, by the model. Empty where nothing was compared.',
  closed: 'How many it closes.',
  ...perFormat(
    pathOutput,
    ({ title }) =>
      `The path of the ${title}: the input's, or a file in the runner's temporary folder. Empty when nothing was tested.`,
  ),
  'summary-path': "The whole summary as Markdown, in the runner's temporary folder, whatever `summary` says.",
  'html-path': `The page of who reaches whom, as \`netproof matrix --html\` makes it; of several rule files a folder with a page for each. Empty when nothing was tested, and for more than ${PAGE_CELLS.toLocaleString('en-US')} pairs.`,
  'diagnosis-path':
    'When the run did not end green: the folder with the logs, events and states of the cluster.',
} as const;

export type OutputName = keyof typeof outputTable;
type Outputs = Readonly<Partial<Record<OutputName, string>>>;

/** The output that holds the path of a format's file. */
export function pathOutput(format: FormatName): `${FormatName}-path` {
  return `${format}-path`;
}

/** What a report says to the steps that follow. */
export function verdictOutputs({ verdict, totals }: Pick<RunReport, 'verdict' | 'totals'>): Outputs {
  return {
    verdict,
    passed: String(totals.pass),
    failed: String(totals.fail + totals.flaky),
    inconclusive: String(totals.inconclusive),
    total: String(totals.total),
  };
}

/** The same of a run that ended before there was a report: counts stay numbers for whoever compares them. */
export const untestedOutputs: Outputs = {
  verdict: 'inconclusive',
  passed: '0',
  failed: '0',
  inconclusive: '0',
  total: '0',
};
