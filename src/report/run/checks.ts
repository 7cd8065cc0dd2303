import type { Problem } from '../../core/problem.ts';
import type { Check, CoveredCheck } from '../../core/check.ts';
import { positionFields } from '../format/json-text.ts';
import { placeName } from '../format/names.ts';
import { problemJson, renderProblems } from '../format/problems.ts';
import type { TerminalOptions } from '../format/palette.ts';
import { counted, visible } from '../../text/escape.ts';
import { padEnd, width } from '../../text/width.ts';

/**
 * Every check that a run would make, grouped by rule, as `netproof validate` shows them, with what is asked again. Ends
 * without a line feed.
 */
export function renderChecks(
  checks: readonly Check[],
  problems: readonly Problem[],
  options: TerminalOptions,
  covered: readonly CoveredCheck[] = [],
): string {
  const { palette } = options;
  const own = checks.map((check) => ({ check, rule: check.rule, at: check.at, note: '' }));
  const again = covered.map(({ check, rule, at }) => ({
    ...{ check, rule, at },
    note: `  covered by line ${check.at.line}${check.rule === rule ? '' : ` (${visible(check.rule)})`}`,
  }));
  const rows = [...own, ...again].map((row) => ({
    ...row,
    from: visible(`${row.check.from.namespace}/${row.check.from.name}`),
    to: visible(`${row.check.toLabel}:${row.check.port}/${row.check.protocol.toLowerCase()}`),
  }));
  const fromWidth = Math.max(0, ...rows.map((row) => width(row.from)));
  const toWidth = Math.max(0, ...rows.map((row) => width(row.to)));
  const inOrder = rows.toSorted(({ at: a }, { at: b }) => a.line - b.line);
  const rules = [...new Set(inOrder.map(({ rule }) => rule))];
  const groups = rules.flatMap((rule) => [
    palette.strong(visible(rule)),
    ...rows
      .filter((row) => row.rule === rule)
      .map(({ check, at, note, from, to }) => {
        const expected = check.expected === 'allow' ? palette.good('allow') : palette.bad('deny ');
        const place = palette.faint(`${placeName(at, true)}${note}`);
        return ` ${expected}  ${padEnd(from, fromWidth)}  →  ${padEnd(to, toWidth)}  ${place}`;
      }),
    '',
  ]);
  const denies = checks.filter((check) => check.expected === 'deny').length;
  const undeclared = checks.filter(({ undeclaredPort }) => undeclaredPort).length;
  const doubted = undeclared === 0 ? '' : `, ${undeclared} on a port that nothing declares`;
  return [
    ...groups,
    ...(problems.length > 0 ? [renderProblems(problems, options), ''] : []),
    ` ${palette.good('valid')}: ${counted(rules.length, 'rule')}, ${counted(checks.length, 'check')}, ${denies} of them ${denies === 1 ? 'a deny' : 'denies'}${doubted}`,
  ].join('\n');
}

/** The same as data. */
export function checksJson(
  checks: readonly Check[],
  problems: readonly Problem[],
  covered: readonly CoveredCheck[] = [],
): Readonly<Record<string, unknown>> {
  return {
    checks: checks.map((check) => checkFields(check)),
    covered: covered.map(({ check, rule, at }) => ({
      ...checkFields(check),
      rule,
      ...positionFields(at),
      by: { rule: check.rule, ...positionFields(check.at) },
    })),
    problems: problems.map(problemJson),
  };
}

function checkFields(check: Check): Readonly<Record<string, unknown>> {
  return {
    rule: check.rule,
    from: `${check.from.namespace}/${check.from.name}`,
    to: check.toLabel,
    port: check.port,
    protocol: check.protocol,
    expected: check.expected,
    ...(check.undeclaredPort && { undeclaredPort: true }),
    ...positionFields(check.at),
  };
}
