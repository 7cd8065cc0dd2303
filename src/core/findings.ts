import type { Position, Problem, Severity } from './problem.ts';

/** More of one severity than this help nobody; `all` then says how many were left out. */
const MOST_PROBLEMS = 500;
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

/** A problem at a position of the input, with what to do about it. */
export function finding(
  severity: Severity,
  code: string,
  message: string,
  at: Position,
  hint?: string,
): Problem {
  return { code, severity, message, at, ...(hint !== undefined && { hint }) };
}

/** A problem that stops the run. */
export function mistake(code: string, message: string, at: Position, hint?: string): Problem {
  return finding('error', code, message, at, hint);
}

/** Where a reader of input puts what it finds. Nothing is thrown, so that all mistakes are shown together. */
export class Findings {
  readonly #problems: Problem[] = [];
  readonly #counts: Record<Severity, number> = { error: 0, warning: 0, notice: 0 };
  readonly #noticed: Set<string> | undefined;

  /** `noticesOnce`: the same notice is kept at the first position only, be it found at many. */
  constructor({ noticesOnce = false }: { readonly noticesOnce?: boolean } = {}) {
    if (noticesOnce) this.#noticed = new Set();
  }

  error(code: string, message: string, at: Position, hint?: string): void {
    this.add(mistake(code, message, at, hint));
  }

  warning(code: string, message: string, at: Position, hint?: string): void {
    this.add(finding('warning', code, message, at, hint));
  }

  notice(code: string, message: string, at: Position, hint?: string): void {
    this.add(finding('notice', code, message, at, hint));
  }

  add(...problems: readonly Problem[]): void {
    for (const each of problems) {
      if (each.severity === 'notice' && this.#noticed) {
        const key = `${each.code} ${each.message}`;
        if (this.#noticed.has(key)) continue;
        this.#noticed.add(key);
      }
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

  /** How many errors were found, be they left out. */
  get errors(): number {
    return this.#counts.error;
  }

  /** What was found, in the order in which it was found, without what is too much. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** The same, and how much was too much in `where` ("the manifests"). */
  all(where: string): readonly Problem[] {
    const rest = SEVERITIES.flatMap((severity): readonly Problem[] => {
      const more = this.#counts[severity] - MOST_PROBLEMS;
      const message = `${more} more ${severity}s in ${where} are not shown`;
      return more > 0 ? [{ code: 'more-problems', severity, message }] : [];
    });
    return [...this.#problems, ...rest];
  }
}
