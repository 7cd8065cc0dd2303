import type { Findings } from '../../core/findings.ts';
import type { Position } from '../../core/problem.ts';
import { keysUnder, type EndpointKeyName } from './rule-keys.ts';

/** A rule is one of `from` and `to`, with keys that go under it, and nothing in between. */
export function wrongKeys(
  keys: ReadonlySet<EndpointKeyName>,
  at: Position,
  keyAt: (key: EndpointKeyName) => Position,
  findings: Findings,
): void {
  const error = (message: string, position: Position, hint: string): void => {
    findings.error('bad-rule', message, position, hint);
  };
  const from = keysUnder.from.map(([name]) => name);
  const to = keysUnder.to.map(([name]) => name);
  if (keys.has('from') && keys.has('to')) {
    const hint = `write two rules: \`from\` with ${anyOf(from)}, and \`to\` with ${anyOf(to)}`;
    error('a rule has `from` or `to`, not both', keyAt('to'), hint);
    return;
  }
  const outward = from.filter((key) => keys.has(key));
  const inward = to.filter((key) => keys.has(key));
  if (!keys.has('from')) {
    const hint = keys.has('to')
      ? `say who connects with \`from\`, and put ${anyOf(to)} under \`to\``
      : 'say who connects: add `from`';
    for (const key of outward) error(`\`${key}\` needs a \`from\``, keyAt(key), hint);
  }
  if (!keys.has('to')) {
    const hint = 'say what they connect to: add `to`';
    for (const key of inward) error(`\`${key}\` needs a \`to\``, keyAt(key), hint);
  }
  if (outward.length > 0 || inward.length > 0) return;
  const hint = keys.has('to')
    ? `add ${anyOf(to)}`
    : keys.has('from')
      ? `add ${anyOf(from)}`
      : 'add `from` and `allow`';
  findings.error('nothing-to-check', 'the rule has nothing to check', at, hint);
}

/** `allow`, `deny` or `onlyTo`. */
function anyOf(keys: readonly string[]): string {
  const shown = keys.map((key) => `\`${key}\``);
  const last = shown.pop() ?? '';
  return shown.length === 0 ? last : `${shown.join(', ')} or ${last}`;
}
