import type { Coverage, CoverageLine, CoverageTotals, Fate, Mutant } from '../../core/coverage.ts';
import { groupBy } from '../../core/group-by.ts';
import { counted, visible } from '../../text/escape.ts';
import { showPolicy } from '../../text/policy-words.ts';
import { padEnd, shorten, width } from '../../text/width.ts';
import { layOut, textPage } from '../format/layout.ts';
import { placeName } from '../format/names.ts';
import type { Palette, TerminalOptions } from '../format/palette.ts';
import {
  coverageSentence,
  fateWords,
  mutationWords,
  partWords,
  renderedLines,
  ruleLines,
  uncountedWords,
} from './words.ts';

/** Rows, and lines of offered rules, that a terminal shows; `--json` has them all. */
const MOST_ROWS = 200;
const MOST_RULE_LINES = 120;
/** Wider than this a column is cut in its middle. */
const WIDEST = { line: 6, what: 44, mutation: 26 };

const MARKS: Readonly<Record<Fate['kind'], string>> = {
  pinned: '✓',
  unpinned: '✗',
  'beyond-rules': '·',
  'no-effect': '·',
};

interface Row {
  readonly mutant: Mutant;
  readonly line: string;
  readonly what: string;
  readonly mutation: string;
}

/**
 * What no rule pins: a table for each policy, then how much is pinned, then the rules that would pin the rest. With `verbose` every line
 * is in the table, and what pins it. Ends without a line feed.
 */
export function renderCoverage(coverage: Coverage, ruleFile: string, options: TerminalOptions): string {
  const { palette, verbose } = options;
  const page = { ...textPage(options), columns: Math.max(40, options.columns - 1) };
  const byPolicy = groupBy(coverage.lines, ({ policy: { namespace, name, at } }) =>
    JSON.stringify([namespace, name, at]),
  );
  const shown = [...byPolicy.values()].flatMap((lines) => {
    const rows = rowsOf(lines).filter(({ mutant }) => verbose === true || mutant.fate.kind === 'unpinned');
    return rows.length === 0 ? [] : [{ lines, rows }];
  });
  const all = shown.flatMap(({ rows }) => rows);
  let room = verbose === true ? Infinity : MOST_ROWS;
  const widths = widthsOf(all);
  const tables = shown.flatMap(({ lines, rows }) => {
    if (room <= 0) return [];
    const some = rows.slice(0, room);
    room -= some.length;
    return [...heading(lines, page), ...some.flatMap((row) => renderRow(row, widths, page)), ''];
  });
  const more = verbose === true ? 0 : all.length - MOST_ROWS;
  return [
    ...tables,
    ...(more > 0
      ? [palette.faint(` … and ${counted(more, 'more change')}: \`--json\` has them all`), '']
      : []),
    ...totals(coverage, page),
    ...offer(coverage, ruleFile, options),
  ].join('\n');
}

function rowsOf(lines: readonly CoverageLine[]): readonly Row[] {
  return lines.flatMap(({ mutants }) =>
    mutants.map((mutant) => ({
      mutant,
      line: mutant.hasLine ? String(mutant.at.line) : '-',
      what: shorten(partWords(mutant), WIDEST.what),
      mutation: shorten(mutationWords(mutant), WIDEST.mutation),
    })),
  );
}

type Widths = Readonly<Record<'line' | 'what' | 'mutation', number>>;

function widthsOf(rows: readonly Row[]): Widths {
  const widest = (column: 'line' | 'what' | 'mutation'): number =>
    rows.reduce((most, row) => Math.max(most, width(row[column])), 0);
  return { line: widest('line'), what: widest('what'), mutation: widest('mutation') };
}

/** The policy, how many of its lines are pinned, and its file. */
function heading(lines: readonly CoverageLine[], page: TerminalOptions): readonly string[] {
  const [first] = lines;
  if (!first) return [];
  const count = (kind: Fate['kind']): number => lines.filter(({ fate }) => fate === kind).length;
  const [pinned, all] = [count('pinned'), count('pinned') + count('unpinned')];
  const text = `${showPolicy(first.policy)}, ${pinned} of ${counted(all, 'line')} pinned`;
  const place = placeName(first.policy.at);
  return layOut({ lead: ' ', text, place, paint: page.palette.strong }, page);
}

function renderRow(
  { mutant, line, what, mutation }: Row,
  widths: Widths,
  page: TerminalOptions,
): readonly string[] {
  const { palette } = page;
  const mark = paintOf(mutant.fate.kind, palette)(MARKS[mutant.fate.kind]);
  const number = ' '.repeat(widths.line - width(line)) + palette.faint(line);
  const columns = `${padEnd(what, widths.what)}  ${padEnd(mutation, widths.mutation)}  `;
  const lead = `  ${mark} ${number}  ${columns}`;
  const fate = fateWords(mutant);
  const paint = mutant.fate.kind === 'unpinned' ? undefined : palette.faint;
  // On a narrow terminal the last column gets lines of its own.
  if (page.columns - width(lead) >= 30) return layOut({ lead, text: fate, ...(paint && { paint }) }, page);
  const indent = ' '.repeat(6 + widths.line);
  return [lead.trimEnd(), ...layOut({ lead: indent, text: fate, ...(paint && { paint }) }, page)];
}

function paintOf(kind: Fate['kind'], palette: Palette): (text: string) => string {
  return kind === 'pinned' ? palette.good : kind === 'unpinned' ? palette.bad : palette.faint;
}

/** How much several rule files pin together. Ends without a line feed. */
export function renderTotal(total: CoverageTotals, options: TerminalOptions): string {
  return sentence(total, textPage(options)).join('\n');
}

function sentence(total: CoverageTotals, page: TerminalOptions): readonly string[] {
  const { palette } = page;
  const paint = total.unpinned === 0 ? palette.good : palette.bad;
  return layOut(
    { lead: ' ', text: coverageSentence(total), paint: (text) => palette.strong(paint(text)) },
    page,
  );
}

function totals(coverage: Coverage, page: TerminalOptions): readonly string[] {
  const { palette } = page;
  const rendered = renderedLines(coverage).length;
  const below = [
    ...uncountedWords(coverage),
    ...(rendered === 0
      ? []
      : [
          `${counted(rendered, 'part')} of rendered objects ${rendered === 1 ? 'has' : 'have'} no line in a file, and count as one each`,
        ]),
  ];
  return [
    ...sentence(coverage, page),
    ...below.flatMap((text) => layOut({ lead: '   ', text, paint: palette.faint }, page)),
  ];
}

function offer({ rules }: Coverage, ruleFile: string, options: TerminalOptions): readonly string[] {
  if (rules === '') return [];
  const { palette, verbose } = options;
  const lines = ruleLines(rules);
  const shown = verbose === true ? lines : lines.slice(0, MOST_RULE_LINES);
  const more = lines.length - shown.length;
  const text = `To pin the others, put these under \`rules\` of ${visible(ruleFile)}, as far as you want them:`;
  return [
    '',
    ...layOut({ lead: ' ', text, paint: palette.strong }, textPage(options)),
    '',
    ...shown,
    ...(more > 0
      ? [palette.faint(`  # … and ${counted(more, 'more line')}: \`--verbose\` or \`--json\` has them all`)]
      : []),
  ];
}
