import { EnvironmentError, InputError, type Problem } from '../../core/problem.ts';
import { place, sentence } from '../format/markdown.ts';
import { titleOf } from './summary-title.ts';
import { problemCount } from '../format/problems.ts';
import { counted, visible } from '../../text/escape.ts';
import { SENTENCE_CHARS } from '../../text/limits.ts';

/** Problems that are listed; the log has them all. */
const MOST_PROBLEMS = 50;

/**
 * What ended a run before there was a report, as Markdown for a step's summary: the mistakes with their places, or
 * what the machine did. Untrusted words (a tool's output, a stack) are the log's. `section`: as in `renderSummary`.
 */
export function renderUntested(error: unknown, section?: string): string {
  const page = (headline: string, lines: readonly string[]): string =>
    `${titleOf('unsure', section)}: ${headline}\n\n${lines.join('\n')}\n`;
  if (error instanceof InputError) {
    const shown = error.problems.slice(0, MOST_PROBLEMS).map(line);
    const more = error.problems.length - shown.length;
    return page(`nothing was tested: ${problemCount(error.problems)}`, [
      ...shown,
      ...(more > 0 ? [`- … and ${counted(more, 'more problem')}: the log has them all`] : []),
    ]);
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
