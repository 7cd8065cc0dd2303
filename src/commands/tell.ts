import { isToldEverywhere, type Problem } from '../core/problem.ts';
import type { Console } from './console.ts';

/**
 * Tells what an answer is not of, or of what no manifest has: under what people read, on standard error beside what
 * programs do.
 */
export async function tellAboutAnswer(
  problems: readonly Problem[],
  { console: terminal }: { readonly console: Console },
  read: 'by people' | 'by programs',
  isTold: (problem: Problem) => boolean = isToldEverywhere,
): Promise<void> {
  const told = problems.filter(isTold);
  if (told.length === 0) return;
  if (read === 'by programs') {
    await noteProblems(told, terminal);
    return;
  }
  const { renderProblems } = await import('../report/format/problems.ts');
  terminal.out.line(`\n${renderProblems(told, terminal.options)}`);
}

/** Says on standard error what is no error. */
export async function noteProblems(
  problems: readonly Problem[],
  { note, options }: Pick<Console, 'note' | 'options'>,
): Promise<void> {
  if (problems.length === 0) return;
  const { renderProblems } = await import('../report/format/problems.ts');
  note(renderProblems(problems, options));
}
