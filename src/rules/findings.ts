import type { Position, Problem, Severity } from '../core/problem.ts';
import { finding } from './mistake.ts';

/** Collects what expansion has to say. The same notice about the same thing is given once, at its first place. */
export class Findings {
  readonly #problems: Problem[] = [];
  readonly #said = new Set<string>();
  #errors = 0;

  get errors(): number {
    return this.#errors;
  }

  error(code: string, message: string, at: Position, hint?: string): void {
    this.#errors++;
    this.#add('error', code, message, at, hint);
  }

  warning(code: string, message: string, at: Position, hint?: string): void {
    this.#add('warning', code, message, at, hint);
  }

  notice(code: string, message: string, at: Position, hint?: string): void {
    const key = `${code} ${message}`;
    if (this.#said.has(key)) return;
    this.#said.add(key);
    this.#add('notice', code, message, at, hint);
  }

  add(problems: readonly Problem[]): void {
    for (const { severity, code, message, at, hint } of problems) {
      if (at) this.#add(severity, code, message, at, hint);
      if (severity === 'error') this.#errors++;
    }
  }

  /** In file order. */
  all(): readonly Problem[] {
    return this.#problems.toSorted(
      (a, b) => (a.at?.line ?? 0) - (b.at?.line ?? 0) || (a.at?.column ?? 0) - (b.at?.column ?? 0),
    );
  }

  #add(severity: Severity, code: string, message: string, at: Position, hint: string | undefined): void {
    this.#problems.push(finding(severity, code, message, at, hint));
  }
}
