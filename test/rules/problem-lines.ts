import { expandRules } from '../../src/rules/expand.ts';
import { parseRules } from '../../src/rules/parse.ts';
import { showPort } from '../../src/net/ports.ts';
import type { Inventory } from '../../src/core/objects.ts';
import type { Problem } from '../../src/core/problem.ts';
import type { Check } from '../../src/core/check.ts';

/** A problem on one line, as the tables expect it: `12:5 error code: message (hint)`. */
export function problemLine({ at, severity, code, message, hint }: Problem): string {
  const place = at ? `${at.line}:${at.column}` : '?';
  return `${place} ${severity} ${code}: ${message}${hint === undefined ? '' : ` (${hint})`}`;
}

/** The problems of a rule file's text. */
export function problemsOf(text: string): readonly string[] {
  return parseRules(text, 'netproof.yaml').problems.map(problemLine);
}

/** A check on one line: `shop/web → shop/api:8080 allow`. */
export function checkLine({ from, toLabel, port, protocol, expected }: Check): string {
  return `${from.namespace}/${from.name} → ${toLabel}:${showPort({ port, protocol })} ${expected}`;
}

/** Expands rules written without the file's head; throws when they can't be read. */
export function expand(rules: string, inventory: Inventory) {
  const text = rules.startsWith('version:') ? rules : `version: 1\nrules:\n${rules}`;
  const parsed = parseRules(text, 'netproof.yaml');
  const errors = parsed.problems.filter(({ severity }) => severity === 'error');
  if (!parsed.rules || errors.length > 0) throw new Error(errors.map(problemLine).join('\n'));
  const { checks, covered, hosts, problems } = expandRules(parsed.rules, inventory);
  return {
    checks,
    hosts,
    problems,
    coveredLines: covered.map(
      ({ check, rule, at }) => `${rule} ${at.line}:${at.column} ${checkLine(check)} by line ${check.at.line}`,
    ),
    checkLines: checks.map(checkLine),
    problemLines: problems.map(problemLine),
  };
}
