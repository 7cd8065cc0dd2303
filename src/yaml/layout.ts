/** A line that stands at no column of the collections around it. */
export interface IndentationSlip {
  /** Counts from 1. */
  readonly line: number;
  /** How many spaces are before it. */
  readonly is: number;
  /** How many are before what it belongs to. */
  readonly meant: number;
  /** An entry of a list begins with `- `, one of a map with its key. */
  readonly of: 'entry' | 'list';
}

interface Collection {
  readonly kind: 'map' | 'list';
  readonly column: number;
  /** Where what a slipped line brings along may stand as well: moved as that line is. */
  readonly moved?: number;
}

/** What a line opens: a value in the lines below it, text in them, or nothing. */
type Opens = 'value' | 'text' | 'nothing';

/** The brackets, and the quote, that a value has not closed yet. */
interface Flow {
  readonly depth: number;
  readonly quote: string;
}

/** The bracket or the quote that a value begins with, and that nothing closes. */
export interface Unclosed {
  readonly line: number;
  readonly column: number;
  readonly mark: string;
}

/** What the lines of a broken text show of why it is broken. Lines and columns count from 1. */
export interface LayoutFaults {
  readonly slips: readonly IndentationSlip[];
  readonly unclosed?: Unclosed;
}

/** Nobody nests lists in one line as deeply. */
const MOST_DASHES = 100;

/**
 * The lines of a broken text whose indentation fits none of the entries that are open around them, each judged as if
 * those before it were put right; and the bracket or quote that is not closed. The parser says what became of either,
 * which is often at another line.
 */
export function layoutFaults(text: string): LayoutFaults {
  const slips: IndentationSlip[] = [];
  let open: Collection[] = [];
  let parent = { column: -1, opens: 'value' as Opens };
  let flow: Flow | undefined;
  let begun: Unclosed | undefined;
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    if (flow) {
      flow = flowAfter(line, flow);
      continue;
    }
    const column = line.search(/[^ ]/);
    if (column === -1 || line[column] === '#') continue;
    if (/^(?:---|\.\.\.)(?:\s|$)/.test(line)) {
      open = [];
      parent = { column: -1, opens: line.trim() === '---' ? 'value' : 'nothing' };
      continue;
    }
    if (parent.opens === 'text' && column > parent.column) continue;
    if (line[column] === '\t' || (column === 0 && line.startsWith('%'))) return { slips };
    let at = column;
    let shift = 0;
    const enter = (value: string): void => {
      if (/^["'[{]/.test(value)) flow = flowAfter(value, { depth: 0, quote: '' });
      begun = { line: index + 1, column: line.length - value.length + 1, mark: value.charAt(0) };
    };
    for (let dashes = 0; dashes < MOST_DASHES; dashes++) {
      const rest = line.slice(at);
      const dash = /^-(?: +|$)/.exec(rest)?.[0];
      const value = dash === undefined ? valueOf(rest) : rest.slice(dash.length);
      // Text that goes on, or stands alone; only the first may be no entry.
      if (value === undefined) {
        if (dashes === 0 && parent.opens !== 'value') break;
        enter(rest);
        parent = { column: at, opens: 'nothing' };
        break;
      }
      const kind = dash === undefined ? 'map' : 'list';
      const known = open.findLastIndex((one) => one.kind === kind && (one.column === at || one.moved === at));
      if (known !== -1) {
        open.length = known + 1;
      } else if (
        dashes > 0 ||
        (parent.opens === 'value' && (at > parent.column || isListBelow(kind, at, parent.column)))
      ) {
        open = open.filter(
          (one) => one.column < at || (one.column === at && one.kind === 'map' && kind === 'list'),
        );
        open.push({ kind, column: at + shift, ...(shift !== 0 && { moved: at }) });
      } else {
        const meant = nearest(open, kind, at);
        if (meant === undefined) return { slips };
        slips.push({ line: index + 1, is: at, meant, of: kind === 'map' ? 'entry' : 'list' });
        open.length = open.findLastIndex((one) => one.kind === kind && one.column === meant) + 1;
        shift = meant - at;
      }
      parent = { column: Math.min(at, at + shift), opens: opensOf(value) };
      if (dash === undefined || value === '' || value.startsWith('#')) {
        enter(value);
        break;
      }
      at += dash.length;
    }
  }
  return { slips, ...(flow && begun && { unclosed: begun }) };
}

/** A list may stand right below its key, at the key's own column. */
function isListBelow(kind: Collection['kind'], at: number, column: number): boolean {
  return kind === 'list' && at === column;
}

/** Of two that are equally near, the inner one. */
function nearest(open: readonly Collection[], kind: Collection['kind'], at: number): number | undefined {
  const [first] = open
    .filter((one) => one.kind === kind)
    .map(({ column }) => column)
    .toSorted((a, b) => Math.abs(a - at) - Math.abs(b - at) || b - a);
  return first;
}

/** What stands behind the key that a line begins with; undefined where it begins with none. */
function valueOf(line: string): string | undefined {
  const quote = /^["']/.exec(line)?.[0];
  const from = quote === undefined ? 0 : line.indexOf(quote, 1);
  if (from === -1 || /^[[{]/.test(line)) return undefined;
  const colon = line.slice(from).search(/:(?:\s|$)/);
  if (colon === -1 || (quote !== undefined && line.slice(from + 1, from + colon).trim() !== ''))
    return undefined;
  return line.slice(from + colon + 1).trimStart();
}

function opensOf(value: string): Opens {
  const words = value.startsWith('#') ? '' : value.replace(/\s#.*$/, '').trim();
  if (/^(?:[&!]\S*\s+)?[|>][-+\d]*$/.test(words)) return 'text';
  return /^(?:[&!]\S*(?:\s+|$))*$/.test(words) ? 'value' : 'nothing';
}

/** What is open behind a line; undefined where all is closed. */
function flowAfter(line: string, { depth, quote }: Flow): Flow | undefined {
  for (let index = 0; index < line.length; index++) {
    const char = line.charAt(index);
    if (quote !== '') {
      if (char === '\\' && quote === '"') index++;
      else if (char === quote) quote = '';
    } else if (/["']/.test(char) && (index === 0 || /[\s,:[{]/.test(line.charAt(index - 1)))) quote = char;
    else if (char === '#' && /\s/.test(line.charAt(index - 1))) break;
    else if (/[[{]/.test(char)) depth++;
    else if (/[\]}]/.test(char)) depth--;
    if (depth <= 0 && quote === '') return undefined;
  }
  return { depth, quote };
}
