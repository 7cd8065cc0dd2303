import { EnvironmentError, InputError, type Problem } from '../../core/problem.ts';
import { fill, place, sentence } from '../format/markdown.ts';
import { titleOf } from './summary-title.ts';
import { problemCount } from '../format/problems.ts';
import { counted, visible } from '../../text/escape.ts';
import { SENTENCE_CHARS, SUMMARY_BYTES, SUMMARY_RESERVE_BYTES } from '../../text/limits.ts';
import type { SummaryOptions } from './summary.ts';

/** Problems that are listed; the log has them all. */
const MOST_PROBLEMS = 50;

/**
 * What ended a run before there was a report, as Markdown for a step's summary: the mistakes with their places, or
 * what the machine did. Untrusted words (a tool's output, a stack) are the log's.
 */
export function renderUntested(
  error: unknown,
  {
    section,
    maxBytes = SUMMARY_BYTES - SUMMARY_RESERVE_BYTES,
  }: Pick<SummaryOptions, 'section' | 'maxBytes'> = {},
): string {
  const page = (headline: string, lines: readonly string[]): string =>
    `${titleOf('unsure', section)}: ${headline}\n\n${lines.join('\n')}\n`;
  if (error instanceof InputError) {
    const { problems } = error;
    const rest = (shown: number): string =>
      `- … and ${counted(problems.length - shown, 'more problem')}: the log has them all`;
    const shown = fill(problems.map(line), maxBytes - 1_000, '\n', rest, MOST_PROBLEMS);
    return page(`nothing was tested: ${problemCount(problems)}`, [shown]);
  }
  if (error instanceof EnvironmentError) {
    return page('nothing could be proven', [item(error.message), ...(error.hint ? [item(error.hint)] : [])]);
  }
  return page('netproof itself failed', ['- please report this, with what the log says']);
}

function line({ severity, message, hint, at }: Problem): string {
  const where = at ? `${place(at, undefined, true)}: ` : '';
  const what = sentence(visible(message, SENTENCE_CHARS));
  return `- **${severity}** ${where}${what}${hint === undefined ? '' : ` — ${sentence(visible(hint, SENTENCE_CHARS))}`}`;
}

function item(text: string): string {
  return `- ${sentence(visible(text, SENTENCE_CHARS))}`;
}
