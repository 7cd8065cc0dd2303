import type { Position, Problem, Severity } from '../problem.ts';

/** More problems than this in one load tell nobody more; the last one then says how many were left out. */
const MOST_PROBLEMS = 500;

/** Where the checks of this room put what they find; nothing is thrown, so that all mistakes are told together. */
export class Findings {
  readonly #problems: Problem[] = [];
  #dropped = 0;
  #errors = 0;

  error(code: string, message: string, at: Position, hint?: string): void {
    this.add(problem('error', code, message, at, hint));
  }

  warning(code: string, message: string, at: Position, hint?: string): void {
    this.add(problem('warning', code, message, at, hint));
  }

  notice(code: string, message: string, at: Position, hint?: string): void {
    this.add(problem('notice', code, message, at, hint));
  }

  add(...problems: readonly Problem[]): void {
    for (const each of problems) {
      if (each.severity === 'error') this.#errors++;
      if (this.#problems.length < MOST_PROBLEMS) this.#problems.push(each);
      else this.#dropped++;
    }
  }

  /** How many of them are errors. */
  get errors(): number {
    return this.#errors;
  }

  /** All that was found, in the order in which it was found. */
  get problems(): readonly Problem[] {
    if (this.#dropped === 0) return this.#problems;
    const rest: Problem = {
      code: 'more-problems',
      severity: 'error',
      message: `${this.#dropped} more problems in the manifests are not shown`,
    };
    return [...this.#problems, rest];
  }
}

function problem(severity: Severity, code: string, message: string, at: Position, hint?: string): Problem {
  return { code, severity, message, at, ...(hint !== undefined && { hint }) };
}
