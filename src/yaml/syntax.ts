import type { ErrorCode, YAMLError } from 'yaml';
import type { Position } from '../core/problem.ts';
import { layoutFaults, type IndentationSlip, type Unclosed } from './layout.ts';

/** A syntax error in our words. */
interface SyntaxFault {
  readonly at: Position;
  readonly message: string;
  readonly hint?: string | undefined;
}

/** Errors inside one text or line, whatever is wrong around it; of the others, what comes later follows from the first. */
const LOCAL: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'ALIAS_PROPS',
  'BAD_ALIAS',
  'BAD_DQ_ESCAPE',
  'BAD_SCALAR_START',
  'MULTIPLE_ANCHORS',
  'TAB_AS_INDENT',
]);

/**
 * A document's syntax errors, one for each line and none that only follows from another. A line that is indented
 * wrongly, and a bracket that is not closed, are told where they are: the parser often stumbles later, or earlier.
 */
export function syntaxFaults(
  errors: readonly YAMLError[],
  text: string,
  position: (offset: number) => Position,
): readonly SyntaxFault[] {
  const { slips, unclosed } = layoutFaults(text);
  const ends = new Map<number, number>();
  for (const { pos } of errors) {
    const { line } = position(pos[0]);
    ends.set(line, Math.max(ends.get(line) ?? line, position(pos[1]).line));
  }
  const faults = new Map<number, SyntaxFault>();
  const add = (fault: SyntaxFault): void => {
    if (!faults.has(fault.at.line)) faults.set(fault.at.line, fault);
  };
  let broken = false;
  for (const error of errors) {
    const at = position(error.pos[0]);
    const end = ends.get(at.line) ?? at.line;
    const isPlain = LOCAL.has(error.code) || isTemplate(text, error.pos[0]);
    const slip = isPlain ? undefined : slips.find(({ line }) => line >= at.line && line <= end);
    if (slip) add(slipFault(slip, at.file));
    else if (!isPlain && !broken && unclosed && unclosed.line <= at.line)
      add(unclosedFault(unclosed, at.file));
    else if (isPlain || !broken) {
      const [message, hint] = syntaxWords(error, text);
      add({ at, message, hint });
    }
    // Two values on one line leave the lines below it as they are.
    broken ||= !LOCAL.has(error.code) && (error.code !== 'BLOCK_AS_IMPLICIT_KEY' || end > at.line);
  }
  return [...faults.values()];
}

function slipFault({ line, is, meant, of }: IndentationSlip, file: string): SyntaxFault {
  return {
    at: { file, line, column: is + 1 },
    message: `this is not YAML: this line is indented by ${is}, its ${of} by ${meant}`,
    hint: meant === 0 ? 'remove the spaces before it' : `indent it by ${meant}`,
  };
}

function unclosedFault({ line, column, mark }: Unclosed, file: string): SyntaxFault {
  const what = /["']/.test(mark) ? 'quote' : 'bracket';
  const end = { '[': ']', '{': '}' }[mark] ?? mark;
  return {
    at: { file, line, column },
    message: `this is not YAML: the ${what} that opens here is not closed`,
    hint: `close it with \`${end}\``,
  };
}

/** Our words for the parser's codes (its own may quote the text): what is wrong, and what to do. */
function syntaxWords(error: YAMLError, text: string): readonly [message: string, hint?: string] {
  // Templates are the most common reason why a manifest is not YAML.
  if (isTemplate(text, error.pos[0])) return TEMPLATE;
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return ['this is not YAML: a tab indents this line', 'indent with spaces'];
    case 'BAD_INDENT':
      return ['this is not YAML: the indentation does not fit', 'line the entry up with the ones around it'];
    case 'MISSING_CHAR':
      return ['this is not YAML: a quote, a bracket, a comma or a `:` is missing'];
    case 'BAD_SCALAR_START':
      return ['this is not YAML: plain text cannot begin with this character', 'put the text in quotes'];
    case 'BAD_DQ_ESCAPE':
      return [
        'this is not YAML: the escape means nothing',
        'write `\\\\` for a backslash, or use single quotes',
      ];
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BLOCK_IN_FLOW':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'KEY_OVER_1024_CHARS':
      return [
        'this is not YAML: a map begins where none can stand',
        'put text that holds `: ` in quotes, and look at the indentation',
      ];
    case 'BAD_ALIAS':
    case 'ALIAS_PROPS':
      return text[error.pos[0]] === '*'
        ? ['this is not a YAML alias', '`*` begins an alias in YAML: put the text in quotes, "*/*"']
        : ['this is not a YAML anchor', 'put the text in quotes'];
    case 'MULTIPLE_ANCHORS':
      return ['a value has two YAML anchors', 'keep one of them'];
    case 'RESOURCE_EXHAUSTION':
      return ['the YAML nests too deeply'];
    default:
      return ['this is not YAML', 'look for a missing quote, bracket or comma at this place or before it'];
  }
}

/** What to say where somebody's template stands in the place of YAML. */
export const TEMPLATE: readonly [message: string, hint: string] = [
  'this is not YAML: it looks like a template',
  'netproof reads rendered manifests: name the chart as `{helm: {chart: …}}` under `manifests`',
];

/** Whether the line at an offset holds a template's `{{`. */
export function isTemplate(text: string, offset: number): boolean {
  const from = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  const to = text.indexOf('\n', offset);
  return text.slice(from, to === -1 ? undefined : to).includes('{{');
}
