import type { Expected } from '../core/check.ts';
import type { Findings } from '../core/findings.ts';
import type { Position } from '../core/problem.ts';
import { showName } from '../text/escape.ts';
import type { Entry, ResolvedRule } from './resolve/resolve.ts';

/** More are looked for by whoever expands the rules. */
const MOST_PAIRS = 500_000;

interface Said {
  readonly expected: Expected;
  readonly at: Position;
}

/** What one rule allows and the same or another one denies, in whichever file; told at the second, with the line of the first. */
export function findContradictions(rules: readonly ResolvedRule[], findings: Findings): void {
  const said = new Map<string, Said>();
  const told = new Set<string>();
  for (const { from, allow, deny } of rules) {
    for (const source of from) {
      for (const [expected, targets] of [
        ['allow', allow],
        ['deny', deny],
      ] as const) {
        for (const target of targets) {
          if (said.size > MOST_PAIRS) return;
          look(source, target, expected);
        }
      }
    }
  }

  function look(source: Entry, target: Entry, expected: Expected): void {
    const key = `${source.text} ${target.text}`;
    const first = said.get(key);
    const second = { expected, at: target.saidAt };
    if (!first) said.set(key, second);
    else if (first.expected !== expected) tell(source, target, first, second);
  }

  function tell(source: Entry, target: Entry, first: Said, second: Said): void {
    const what = `\`${showName(source.text)}\` → \`${showName(target.text)}\``;
    const [earlier, later] = isBefore(first.at, second.at) ? [first, second] : [second, first];
    const key = `${what} ${placeOf(earlier.at)} ${placeOf(later.at)}`;
    if (told.has(key)) return;
    told.add(key);
    const message = `${what} is ${wordOf(later.expected)} here, and ${wordOf(earlier.expected)} at ${placeOf(earlier.at)}`;
    findings.error('contradiction', message, later.at, 'remove one of the two');
  }
}

function isBefore(a: Position, b: Position): boolean {
  return a.file !== b.file || a.line < b.line || (a.line === b.line && a.column <= b.column);
}

function placeOf({ file, line, column }: Position): string {
  return `${showName(file)}:${line}:${column}`;
}

function wordOf(expected: Expected): string {
  return expected === 'allow' ? 'allowed' : 'denied';
}
