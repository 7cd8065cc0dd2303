import type { Position, Problem, Severity } from '../core/problem.ts';

/** An error of the rule file at a place, with what to do about it. */
export function mistake(code: string, message: string, at: Position, hint?: string): Problem {
  return finding('error', code, message, at, hint);
}

/** A finding of any severity. */
export function finding(
  severity: Severity,
  code: string,
  message: string,
  at: Position,
  hint?: string,
): Problem {
  return { code, severity, message, at, ...(hint !== undefined && { hint }) };
}
