import { groupBy } from '../../core/group-by.ts';
import { ELSEWHERE } from '../../model/axes.ts';
import { edgesFrom } from './edges.ts';
import { exposureText } from './exposures.ts';
import { TERMINAL_MATRIX_LINES } from '../../text/limits.ts';
import { fold } from '../run/matrix-terminal.ts';
import { OTHER } from './placeholders.ts';
import { spans, type Span } from './spans.ts';
import { isForMany, type MatrixView, type ViewCell } from './view.ts';
import type { Palette, TerminalOptions } from '../format/palette.ts';
import { few, fewNames } from '../../text/policy-words.ts';
import { counted, visible } from '../../text/escape.ts';
import { centre, padEnd, shorten, width, wrap } from '../../text/width.ts';

const LONGEST_ROW = 34;
const LONGEST_COLUMN = 24;
/** Lines that say which ports a sign is for. */
const MOST_SOME = 12;
/** Lines of a list of who reaches whom; more are for a browser. */
const MOST_LINES = 300;

/** Who reaches whom, for a terminal: a grid where it fits, else a list of what each source reaches. Ends without a line feed. */
export function renderReach(view: MatrixView, options: TerminalOptions): string {
  const { palette } = options;
  const layout = layoutOf(view, options);
  // Known before a large one is drawn.
  const lines = layout.blocks.length * (view.sources.length + 3) - 1;
  const tall = lines > TERMINAL_MATRIX_LINES;
  const body = tall ? listOf(view, options) : gridOf(view, layout, options);
  const below = tall ? [] : [...legend(view, palette), ...someLines(view, options)];
  const wanted = exposedLines(view, options);
  return [...body, '', ...below, ...wanted, ` ${palette.strong(reachSentence(view))}`].join('\n');
}

/** `87 of 312 connections are open, by the model: not proven`. */
export function reachSentence({ open, unjudged, total, others }: MatrixView): string {
  const verb = total === 1 ? 'is' : 'are';
  const beside = others === 0 ? '' : `, and ports that nothing declares between ${counted(others, 'pair')}`;
  const rest = unjudged > 0 ? `, ${unjudged} not judged` : '';
  const all =
    total === 0 ? 'nothing here is counted' : `${open} of ${counted(total, 'connection')} ${verb} open`;
  return `${all}${rest}${beside}, by the model: not proven`;
}

/** What the signs mean that are there. */
function legend(view: MatrixView, { good, faint, unsure }: Palette): readonly string[] {
  const signs = new Set(
    view.sources.flatMap((_, source) => view.targets.map((__, target) => glyphOf(view.cell(source, target)))),
  );
  const meanings = [
    `${good('✓')} ${faint('open')}`,
    ...(signs.has('+') ? [`${good('+')} ${faint('some ports')}`] : []),
    ...(signs.has('~') ? [`~ ${faint('open to some of its pods')}`] : []),
    `· ${faint('closed')}`,
    ...(signs.has('?') ? [`${unsure('?')} ${faint('not judged')}`] : []),
    ...(view.others > 0 ? [faint(`${OTHER}: ports that nothing declares`)] : []),
  ];
  const elsewhere = `${ELSEWHERE.name}: any pod that no manifest has, in a new namespace`;
  return [` ${meanings.join('   ')}`, ...(hasElsewhere(view) ? [` ${faint(elsewhere)}`] : [])];
}

function glyphOf(cell: ViewCell | undefined): string {
  if (!cell) return ' ';
  if (cell.unjudged) return '?';
  if (cell.varies && !cell.allowed) return '~';
  if (!cell.allowed) return '·';
  return cell.others === undefined || /^every (other )?port$/.test(cell.others) ? '✓' : '+';
}

/** Which ports a `+` is for: sources of the same target and ports together. */
function someLines(view: MatrixView, { columns, palette }: TerminalOptions): readonly string[] {
  const all = view.targets.flatMap((column, target) =>
    isForMany(column)
      ? view.sources.flatMap(({ name: from }, source) => {
          const cell = view.cell(source, target);
          return glyphOf(cell) === '+'
            ? [{ from, to: `${visible(column.name)} on ${cell?.others ?? ''}` }]
            : [];
        })
      : [],
  );
  const lines = [...groupBy(all, ({ to }) => to)].map(([to, own]) => {
    const { names, count } = few(own.map(({ from }) => from));
    return ` ${palette.good('+')} ${shorten(`${fewNames({ names, count })} → ${to}`, columns - 4)}`;
  });
  const left = lines.length - MOST_SOME;
  const more =
    left > 0 ? [palette.faint(`   … and ${counted(left, 'more line')}: \`--json\` has them all`)] : [];
  return [...lines.slice(0, MOST_SOME), ...more];
}

function hasElsewhere({ sources, targets }: MatrixView): boolean {
  return [...sources, ...targets].some(({ name }) => name === ELSEWHERE.name);
}

/** What is open to pods that nobody has yet, each rule's in a line. */
function exposedLines({ exposures }: MatrixView, { columns, palette }: TerminalOptions): readonly string[] {
  if (exposures.length === 0) return [];
  const lines = exposures
    .slice(0, MOST_SOME)
    .map((one) => ` ${palette.good('+')} ${shorten(exposureText(one), columns - 4)}`);
  const left = exposures.length - lines.length;
  const more =
    left > 0 ? [palette.faint(`   … and ${counted(left, 'more line')}: \`--json\` has them all`)] : [];
  return [palette.faint(' open, too, to pods that nobody has yet:'), ...lines, ...more];
}

interface Column {
  readonly span: Span;
  readonly name: string;
  /** Of each port's column, a blank on its left included. */
  readonly widths: readonly number[];
  readonly width: number;
}

/** The grid's columns, and which of them stand beside each other. */
interface Layout {
  readonly names: readonly string[];
  /** Of the names' column. */
  readonly first: number;
  readonly groups: readonly Column[];
  readonly blocks: readonly (readonly [number, number])[];
}

function layoutOf(view: MatrixView, { columns: room }: TerminalOptions): Layout {
  const longest = Math.max(10, Math.min(LONGEST_ROW, Math.floor(room / 3)));
  const names = view.sources.map(({ name }) => shorten(visible(name), longest));
  const first = names.reduce((most, name) => Math.max(most, width(name)), 0) + 2;
  const groups = spans(view.targets, ({ name }) => name).map((span) => columnOf(view, span));
  const blocks = fold(
    groups.map((group) => group.width),
    room - first,
  );
  return { names, first, groups, blocks };
}

function gridOf(
  view: MatrixView,
  { names, first, groups, blocks }: Layout,
  { palette }: TerminalOptions,
): string[] {
  return blocks.flatMap(([from, to], index) => {
    const shown = groups.slice(from, to);
    const blank = ' '.repeat(first);
    const heads = shown.map((group) => centre(`  ${group.name}`, group.width)).join('');
    const ports = shown.map((group) => portsLine(view, group)).join('');
    const rows = names.map((name, source) => {
      const cells = shown
        .map((group) => cellsLine(view, source, group, palette.good, palette.faint))
        .join('');
      return ` ${padEnd(name, first - 1)}${cells}`.trimEnd();
    });
    return [
      ...(index > 0 ? [''] : []),
      palette.strong(`${blank}${heads}`.trimEnd()),
      palette.faint(`${blank}${ports}`.trimEnd()),
      ...rows,
    ];
  });
}

function columnOf(view: MatrixView, span: Span): Column {
  const name = shorten(visible(span.key), LONGEST_COLUMN);
  const widths = view.targets.slice(span.from, span.to).map(({ portLabel }) => width(portLabel) + 2);
  const sum = widths.reduce((total, one) => total + one, 0);
  return { span, name, widths, width: Math.max(sum, width(name) + 2) };
}

function portsLine(view: MatrixView, { span, widths, width: all }: Column): string {
  const ports = view.targets.slice(span.from, span.to);
  return centre(ports.map(({ portLabel }, at) => centre(`  ${portLabel}`, widths[at] ?? 0)).join(''), all);
}

function cellsLine(
  view: MatrixView,
  source: number,
  { span, widths, width: all }: Column,
  good: (text: string) => string,
  faint: (text: string) => string,
): string {
  const cells = widths.map((columns, at) => {
    const cell = view.cell(source, span.from + at);
    const itself = view.sources[source]?.name === span.key;
    const sign = glyphOf(cell);
    const glyph = /[✓+]/.test(sign) ? (itself ? faint(sign) : good(sign)) : sign;
    const [left = '', right = ''] = centre('  x', columns).split('x');
    return `${left}${glyph}${right}`;
  });
  return centre(cells.join(''), all);
}

/** What each source reaches, as far as there is room: what nobody sees is not put into words. */
function listOf(view: MatrixView, { columns, palette }: TerminalOptions): string[] {
  const reachedBy = edgesFrom(view);
  const lines: string[] = [];
  let whole = 0;
  for (const [source, { name }] of view.sources.entries()) {
    const reached = reachedBy(source).map(({ to, ports, unjudged }) => {
      return `${visible(to)}:${ports.join(', ')}${unjudged ? ' (not judged)' : ''}`;
    });
    const text = reached.length === 0 ? 'nobody' : reached.join('  ');
    lines.push(
      palette.strong(` ${visible(name)}`),
      ...wrap(text, columns - 6).map((line, at) => `   ${at === 0 ? palette.good('→') : ' '} ${line}`),
    );
    if (lines.length > MOST_LINES) break;
    whole += 1;
  }
  const left = view.sources.length - whole;
  if (left === 0) return lines;
  const what = `${counted(left, 'source')} ${left === 1 ? 'is' : 'are'} not shown in full`;
  const where = '`--html FILE` shows all of it, `--json` and `--format csv` have it';
  return [...lines.slice(0, MOST_LINES), palette.faint(` … ${what}: ${where}`)];
}
