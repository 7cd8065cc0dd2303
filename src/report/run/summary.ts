import { checksOf, groupAlike, type Alike } from './alike.ts';
import { SUMMARY_BYTES, SUMMARY_RESERVE_BYTES } from '../../text/limits.ts';
import {
  bytes,
  code,
  fill,
  folded,
  place,
  prose,
  sentence,
  tableRow,
  type Link,
} from '../format/markdown.ts';
import { renderChangesPart } from '../diff/summary.ts';
import { EMOJI, markdownMatrix } from './matrix-markdown.ts';
import { markOf, matrix } from './matrix.ts';
import { sourceName, targetName, worstFirst } from '../format/names.ts';
import { standingOf, type RunReport } from '../../core/result.ts';
import { totalMs } from './terminal.ts';
import { counted, duration, visible } from '../../text/escape.ts';
import {
  engineWords,
  failingWarnings,
  ignoredWords,
  outcomeSentence,
  outcomeWord,
  outlivedWords,
  deniesWords,
  undeclaredWords,
  verdictWord,
} from '../format/words.ts';
import { coverageHead, coverageSummary } from '../coverage/summary.ts';
import { titleOf } from './summary-title.ts';
import { warningsPart } from './undeclared.ts';

export interface SummaryOptions {
  /** UTF-8 bytes that the whole may take; GitHub's own limit for a step's summary, less a reserve, by default. */
  readonly maxBytes?: number;
  /** The page of a position; without it positions are plain code. */
  readonly link?: Link;
  /** Of a section among others: what stands in its heading, which is one level lower. */
  readonly section?: string;
  /** What is wrong alone: no matrix, no table of every check, no lines that no rule pins, no phases. */
  readonly short?: boolean;
}

/**
 * The run as Markdown: the outcome in one sentence, what is not green with its evidence, the matrix, then folded
 * tables of every check and of the phases. Within `maxBytes`, always: what matters least goes first (phase times,
 * passes, then the failures' own tail), and what went is counted.
 */
export function renderSummary(report: RunReport, options: SummaryOptions = {}): string {
  const budget = options.maxBytes ?? SUMMARY_BYTES - SUMMARY_RESERVE_BYTES;
  const parts = [headline(report, options)];
  const left = (): number => budget - parts.reduce((sum, part) => sum + bytes(part) + 2, 0);
  const add = (part: string): void => {
    if (part !== '' && bytes(part) + 2 <= left()) parts.push(part);
  };
  // A share for each, so that a thousand failures leave room for the matrix, and both for the table.
  add(failures(report, options, Math.floor(left() * (options.short === true ? 0.8 : 0.5))));
  const { link, section } = options;
  add(
    renderChangesPart(report, {
      link,
      section,
      maxBytes: Math.floor(left() * (options.short === true ? 0.8 : 0.4)),
    }),
  );
  const isWarned = failingWarnings(report).length > 0;
  for (const about of isWarned ? ['every' as const] : WARNINGS)
    add(warningsPart(report, about, options.link));
  if (options.short === true) {
    if (report.coverage) add(coverageHead(report.coverage));
    return `${parts.join('\n\n')}\n`;
  }
  add(markdownMatrix(matrix(report.results), report.engine, Math.floor(left() * 0.4)));
  add(coveragePart(report, options, left()));
  const times = phaseTable(report);
  add(checkTable(report, options, left() - bytes(times) - 4));
  add(times);
  return `${parts.join('\n\n')}\n`;
}

/** What is told of a run that no warning fails. */
const WARNINGS = ['undeclared-port', 'outlives-policies'] as const;

/** How much of the policies the rules pin, with the lines that they do not where there is room. */
function coveragePart({ coverage }: RunReport, { link }: SummaryOptions, maxBytes: number): string {
  if (!coverage) return '';
  const whole = coverageSummary(coverage, link);
  return bytes(whole) + 2 <= maxBytes ? whole : coverageHead(coverage);
}

function headline(report: RunReport, { section }: SummaryOptions): string {
  const { totals, engine } = report;
  const facts = [
    ...failingWarnings(report),
    ...(report.verdict === 'pass' || engine.kind === 'model'
      ? []
      : [`${totals.pass} passed`, deniesWords(report)]),
    ...(report.verdict === 'pass' ? [] : [...undeclaredWords(report), ...outlivedWords(report)]),
    ...(engine.kind === 'model'
      ? [
          `no cluster: every verdict here is a prediction${engine.why === undefined ? '' : ` (${prose(engine.why)})`}`,
        ]
      : [`Kubernetes ${prose(engine.kubernetes)}`, prose(engineWords(engine))]),
    duration(totalMs(report)),
    ...ignoredWords(report).map(prose),
  ];
  return `${titleOf(standingOf(report), section)}: ${prose(outcomeSentence(report))}\n\n${facts.join(' · ')}`;
}

/** What is not green, worst first, in at most `maxBytes`. */
function failures(report: RunReport, options: SummaryOptions, maxBytes: number): string {
  const loud = worstFirst(report.results.filter((result) => result.verdict !== 'pass' || result.drift));
  const groups = groupAlike(loud, report.engine);
  return fill(
    groups.map((group) => failure(group, options)),
    maxBytes,
    '\n\n',
    (shown) => {
      const more = loud.length - checksOf(groups.slice(0, shown));
      return `… and ${counted(more, 'more check')} that ${more === 1 ? 'is' : 'are'} not green.`;
    },
  );
}

function failure({ first, description }: Alike, { link }: SummaryOptions): string {
  const { headline: head, lines } = description;
  const mark = first.verdict === 'pass' ? '≠' : EMOJI[markOf(first)];
  const rule = `rule ${code(first.check.rule)}, ${place(first.check.at, link, true)}`;
  const below = lines.map(({ text, at }) => `- ${sentence(text)}${at ? ` — ${place(at, link)}` : ''}`);
  return [`**${mark} ${sentence(head)}** · ${rule}`, ...(below.length > 0 ? ['', ...below] : [])].join('\n');
}

/** Every check as a folded table, worst first: passes are what a small budget leaves out. */
function checkTable(report: RunReport, { link }: SummaryOptions, maxBytes: number): string {
  const head = [
    tableRow(['', 'from', 'to', 'must be', 'before policies', 'with policies', 'verdict', 'probes', 'rule']),
    tableRow(['---', '---', '---', '---', '---', '---', '---', '---:', '---']),
  ].join('\n');
  const title = `Every check (${report.totals.total})`;
  const frame = bytes(folded(title, `${head}\n`)) + 100;
  const rows = worstFirst(report.results).map((result) => {
    const { check, control, observation } = result;
    return tableRow([
      EMOJI[markOf(result)],
      code(sourceName(check)),
      code(targetName(check)),
      check.expected === 'allow' ? 'allowed' : 'denied',
      outcomeWord(control),
      outcomeWord(observation),
      verdictWord(result) + (result.drift ? ' ≠ predicted' : ''),
      String(observation?.samples.length ?? 0),
      place(check.at, link),
    ]);
  });
  const body = fill(rows, maxBytes - frame, '\n', (shown) => {
    return `\n${counted(rows.length - shown, 'more check')} left out.`;
  });
  return body === '' ? '' : folded(title, `${head}\n${body}`);
}

function phaseTable(report: RunReport): string {
  if (report.phases.length === 0) return '';
  const rows = report.phases.map(({ name, ms, summary, failed }) =>
    tableRow([
      `${failed === true ? '✗ ' : ''}${prose(visible(name))}`,
      prose(visible(summary ?? '', 200)),
      duration(ms),
    ]),
  );
  const head = [tableRow(['phase', '', 'time']), tableRow(['---', '---', '---:'])];
  return folded(`Phases (${duration(totalMs(report))})`, [...head, ...rows].join('\n'));
}
