import type { Position, Problem } from '../../core/problem.ts';

/** A warning: the policies are right, and likely not what their author means. */
export function warning(code: string, message: string, at: Position, hint?: string): Problem {
  return { code, severity: 'warning', message, at, ...(hint !== undefined && { hint }) };
}
