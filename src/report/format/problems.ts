import {
  EnvironmentError,
  inFileOrder,
  InputError,
  type Problem,
  type Severity,
} from '../../core/problem.ts';
import { positionFields } from './json-text.ts';
import { layOut } from './layout.ts';
import { SENTENCE_CHARS, TERMINAL_PROBLEMS } from '../../text/limits.ts';
import { placeName } from './names.ts';
import type { Palette, TerminalOptions } from './palette.ts';
import { counted, visible } from '../../text/escape.ts';
import { padEnd, width } from '../../text/width.ts';

/** What ended a run, for people: lines of our own, and untrusted words that must go through `Log.untrusted`. */
export interface FailureText {
  readonly text: string;
  readonly untrusted?: { readonly label: string; readonly text: string };
}

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

/** `netproof.yaml:14:12  error  message`, with the hint below: worst first, then by place. */
export function renderProblems(
  problems: readonly Problem[],
  { columns, palette, verbose }: TerminalOptions,
): string {
  const page = { columns: columns - 1, palette };
  const sorted = inFileOrder(problems).toSorted(
    (a, b) => ORDER[a.severity] - ORDER[b.severity] || Number(!a.at) - Number(!b.at),
  );
  const shown = sorted.slice(0, TERMINAL_PROBLEMS);
  const places = shown.map((problem) => (problem.at ? placeName(problem.at, true) : ''));
  const longest = Math.max(0, ...places.map(width));
  // Places that would take half of the line stand on a line of their own.
  const beside = longest > 0 && longest <= columns * 0.4;
  const lines = shown.flatMap((problem, index) => {
    const place = places[index] ?? '';
    const word = paintOf(problem.severity, palette)(padEnd(problem.severity, longestWord(shown)));
    const lead = beside ? ` ${palette.faint(padEnd(place, longest))}  ${word}  ` : ` ${word}  `;
    const indent = ' '.repeat(width(lead));
    return [
      ...(beside || place === '' ? [] : [` ${palette.faint(place)}`]),
      ...messageLines(problem, lead, indent, page),
      ...(verbose ? (problem.list ?? []) : []).map((one) =>
        palette.faint(`${indent}  ${visible(one, SENTENCE_CHARS)}`),
      ),
    ];
  });
  const more = sorted.length - shown.length;
  return [...lines, ...(more > 0 ? [palette.faint(` … and ${counted(more, 'more problem')}`)] : [])].join(
    '\n',
  );
}

/** What is wrong and what to do, as one text. */
export function problemText({ message, hint }: Problem): string {
  return visible(hint === undefined ? message : `${message}: ${hint}`, SENTENCE_CHARS);
}

/** `2 errors, 1 warning` */
export function problemCount(problems: readonly Problem[]): string {
  const severities: readonly Severity[] = ['error', 'warning', 'notice'];
  return severities
    .flatMap((severity) => {
      const count = problems.filter((problem) => problem.severity === severity).length;
      return count === 0 ? [] : [counted(count, severity)];
    })
    .join(', ');
}

/**
 * What ended a run. Of the two kinds that people can act on, what is wrong and what to do; of anything else (a fault
 * of netproof's own) the stack, as untrusted text.
 */
export function renderFailure(error: unknown, options: TerminalOptions): FailureText {
  const { palette, columns } = options;
  if (error instanceof InputError) {
    return {
      text: `${renderProblems(error.problems, options)}\n\n ${palette.bad(problemCount(error.problems))}`,
    };
  }
  if (error instanceof EnvironmentError) {
    const lines = messageLines(error, ` ${palette.bad('✗')} `, '   ', { columns: columns - 1, palette });
    return {
      text: lines.join('\n'),
      ...(error.detail !== undefined &&
        error.detail !== '' && { untrusted: { label: error.code, text: error.detail } }),
    };
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    text: ` ${palette.bad('✗')} netproof itself failed: please report this, with what follows`,
    untrusted: { label: 'netproof', text: stack },
  };
}

/** What ended a command, for programs: `{problems: […]}`, whatever it was. No untrusted words of others are in it. */
export function failureJson(error: unknown): { readonly problems: readonly object[] } {
  return { problems: failureProblems(error).map(problemJson) };
}

/** What ended a command as problems, whatever it was. */
export function failureProblems(error: unknown): readonly Problem[] {
  if (error instanceof InputError) return error.problems;
  const isKnown = error instanceof EnvironmentError;
  const problem: Problem = {
    code: isKnown ? error.code : 'internal',
    severity: 'error',
    message: isKnown ? error.message : 'netproof itself failed: please report this',
    ...(isKnown && error.hint !== undefined && { hint: error.hint }),
  };
  return [problem];
}

/** A problem as data, its position in fields of its own as in every other format. */
export function problemJson(problem: Problem): object {
  return { ...problem, ...positionFields(problem.at) };
}

/** What is wrong, and below it what to do. */
function messageLines(
  { message, hint }: { readonly message: string; readonly hint?: string | undefined },
  lead: string,
  indent: string,
  page: TerminalOptions,
): readonly string[] {
  const shown = layOut({ lead, text: visible(message, SENTENCE_CHARS) }, page);
  if (hint === undefined) return shown;
  const row = { lead: indent, text: visible(hint, SENTENCE_CHARS), paint: page.palette.faint };
  return [...shown, ...layOut(row, page)];
}

function longestWord(problems: readonly Problem[]): number {
  return Math.max(...problems.map((problem) => problem.severity.length));
}

function paintOf(severity: Severity, palette: Palette): (text: string) => string {
  return { error: palette.bad, warning: palette.unsure, notice: palette.faint }[severity];
}
