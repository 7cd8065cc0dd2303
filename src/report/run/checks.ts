import type { Problem } from '../../core/problem.ts';
import type { Check } from '../../core/check.ts';
import { positionFields } from '../format/json-text.ts';
import { placeName } from '../format/names.ts';
import { renderProblems } from '../format/problems.ts';
import type { TerminalOptions } from '../format/palette.ts';
import { counted, visible } from '../../text/escape.ts';
import { padEnd, width } from '../../text/width.ts';

/** Every check that a run would make, grouped by rule, as `netproof validate` shows them. Ends without a line feed. */
export function renderChecks(
  checks: readonly Check[],
  problems: readonly Problem[],
  options: TerminalOptions,
): string {
  const { palette } = options;
  const rows = checks.map((check) => ({
    check,
    from: visible(`${check.from.namespace}/${check.from.name}`),
    to: visible(`${check.toLabel}:${check.port}/${check.protocol.toLowerCase()}`),
  }));
  const fromWidth = Math.max(0, ...rows.map((row) => width(row.from)));
  const toWidth = Math.max(0, ...rows.map((row) => width(row.to)));
  const rules = [...new Set(checks.map((check) => check.rule))];
  const groups = rules.flatMap((rule) => [
    palette.strong(visible(rule)),
    ...rows
      .filter((row) => row.check.rule === rule)
      .map(({ check, from, to }) => {
        const expected = check.expected === 'allow' ? palette.good('allow') : palette.bad('deny ');
        const place = palette.faint(placeName(check.at, true));
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
): Readonly<Record<string, unknown>> {
  return {
    checks: checks.map((check) => ({
      rule: check.rule,
      from: `${check.from.namespace}/${check.from.name}`,
      to: check.toLabel,
      port: check.port,
      protocol: check.protocol,
      expected: check.expected,
      ...(check.undeclaredPort && { undeclaredPort: true }),
      ...positionFields(check.at),
    })),
    problems,
  };
}
