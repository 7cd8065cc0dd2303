import { reportOf, type CheckResult, type SeriesReport } from '../../core/result.ts';
import { counted } from '../../text/escape.ts';
import { gateWords, outcomeSentence, totalsSentence } from '../format/words.ts';

type Sections = Pick<SeriesReport, 'sections' | 'totals'>;

/** `3 rule files, 1 of them not tested: 2 of 41 checks failed`: the outcome of all in one sentence, without a full stop. */
export function seriesSentence(series: Sections): string {
  const whole = together(series);
  return worded(series, whole && outcomeSentence(whole));
}

/** `3 rule files: 1 failed, 40 passed (19 denies proven)`: a terminal's last line. */
export function seriesTotals(series: Sections): string {
  const whole = together(series);
  return worded(series, whole && totalsSentence(whole));
}

function worded(series: Sections, checks = 'nothing was tested'): string {
  const changes = series.sections.map((section) => reportOf(section)?.changes);
  return [`${filesWords(series)}: ${checks}`, ...gateWords(changes)].join('; ');
}

/** The results of all that was tested. */
export function testedResults({ sections }: Pick<Sections, 'sections'>): readonly CheckResult[] {
  return sections.flatMap((section) => reportOf(section)?.results ?? []);
}

function filesWords({ sections }: Sections): string {
  const untested = sections.filter((section) => reportOf(section) === undefined).length;
  const files = counted(sections.length, 'rule file');
  return untested === 0 || untested === sections.length ? files : `${files}, ${untested} of them not tested`;
}

/** All that was tested, as if it were of one rule file; undefined where nothing was. */
function together(series: Sections): Parameters<typeof outcomeSentence>[0] | undefined {
  const reports = series.sections.flatMap((section) => reportOf(section) ?? []);
  const [first] = reports;
  if (!first) return undefined;
  const { engine, shard } = first;
  // One that lacks a part is what the sentence is to tell.
  const merged = (reports.find(({ merged: of }) => (of?.missing.length ?? 0) > 0) ?? first).merged;
  const results = testedResults(series);
  return { totals: series.totals, engine, results, ...(shard && { shard }), ...(merged && { merged }) };
}
