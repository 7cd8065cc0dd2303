import { showPort } from '../../net/ports.ts';
import type { CheckResult, RunReport } from '../../core/result.ts';
import { place, sentence, type Link } from '../format/markdown.ts';
import type { CheckNames } from '../format/names.ts';
import { problemText } from '../format/problems.ts';

/** Most of them that a summary lists. */
const MOST = 10;

/** Said of a check of a port that nothing declares; nothing of any other. */
export function undeclaredText({ check }: CheckResult, { dialled, port }: CheckNames): string | undefined {
  const { undeclaredPort } = check;
  if (!undeclaredPort) return undefined;
  const { meant } = undeclaredPort;
  const question = meant ? `: did you mean ${showPort(meant)}?` : ', and its pods declare others';
  return `nothing declares port ${port} of ${dialled}${question}`;
}

/** The warnings about checks that pass, or every one, as a part of the summary. */
export function warningsPart(
  { problems }: RunReport,
  about: 'undeclared-port' | 'outlives-policies' | 'every',
  link: Link | undefined,
): string {
  const found = problems.filter(
    ({ code, severity }) => severity === 'warning' && (about === 'every' || code === about),
  );
  const shown = found.slice(0, MOST).map((problem) => {
    const { at } = problem;
    return `- ⚠️ ${sentence(problemText(problem))}${at ? ` — ${place(at, link, true)}` : ''}`;
  });
  const more = found.length - shown.length;
  return [...shown, ...(more > 0 ? [`- … and ${more} more`] : [])].join('\n');
}
