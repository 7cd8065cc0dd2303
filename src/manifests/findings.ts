import type { Position, Problem, Severity } from '../core/problem.ts';

/** More of one severity than this in one load tell nobody more; the last problem then says how many were left out. */
const MOST_PROBLEMS = 500;

/** Where the checks of this room put what they find; nothing is thrown, so that all mistakes are told together. */
export class Findings {
  readonly #problems: Problem[] = [];
  readonly #counts: Record<Severity, number> = { error: 0, warning: 0, notice: 0 };

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
      if (++this.#counts[each.severity] <= MOST_PROBLEMS) this.#problems.push(each);
    }
  }

  /** Takes what another collection holds, and counts what that left out. */
  take(other: Findings): void {
    this.add(...other.#problems);
    for (const severity of SEVERITIES) {
      this.#counts[severity] += Math.max(0, other.#counts[severity] - MOST_PROBLEMS);
    }
  }

  /** How many of them are errors. */
  get errors(): number {
    return this.#counts.error;
  }

  /** All that was found, in the order in which it was found. */
  get problems(): readonly Problem[] {
    const rest = SEVERITIES.flatMap((severity): readonly Problem[] => {
      const more = this.#counts[severity] - MOST_PROBLEMS;
      const message = `${more} more ${severity}s in the manifests are not shown`;
      return more > 0 ? [{ code: 'more-problems', severity, message }] : [];
    });
    return [...this.#problems, ...rest];
  }
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

function problem(severity: Severity, code: string, message: string, at: Position, hint?: string): Problem {
  return { code, severity, message, at, ...(hint !== undefined && { hint }) };
}
