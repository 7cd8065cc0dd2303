import { isToldEverywhere, type Problem } from '../core/problem.ts';
import type { Call } from './command.ts';

/**
 * Tells what an answer is not of, or of what no manifest has: under what people read, on standard error beside what
 * programs do.
 */
export async function tellAboutAnswer(
  problems: readonly Problem[],
  { console: terminal }: Pick<Call, 'console'>,
  read: 'by people' | 'by programs',
): Promise<void> {
  const told = problems.filter(isToldEverywhere);
  if (told.length === 0) return;
  const { renderProblems } = await import('../report/format/problems.ts');
  const text = renderProblems(told, terminal.options);
  if (read === 'by people') terminal.out.line(`\n${text}`);
  else terminal.note(text);
}
