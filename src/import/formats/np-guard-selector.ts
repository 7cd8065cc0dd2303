import type { Requirement } from '../../core/evidence.ts';
import type { Position } from '../../core/problem.ts';
import { labelKeyFault, labelValueFault } from '../../kubernetes/names.ts';
import { showName } from '../../text/escape.ts';

export type Parsed =
  | { readonly ok: true; readonly requirements: readonly Requirement[] }
  | { readonly ok: false; readonly message: string; readonly hint?: string };

/** Terms of np-guard's selectors, joined by commas, all of which must match; commas in brackets join values. */
export function parseSelector(text: string, at: Position): Parsed {
  const requirements: Requirement[] = [];
  for (const term of termsOf(text)) {
    const read = parseTerm(term.trim());
    if (typeof read === 'string') return { ok: false, message: read, hint: GRAMMAR };
    requirements.push({ ...read, at });
  }
  return { ok: true, requirements };
}

const GRAMMAR = 'a term is `key=value`, `key!=value`, `key in (a, b)`, `key notin (a, b)`, `key` or `!key`';

function termsOf(text: string): readonly string[] {
  const terms: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < text.length; index++) {
    const letter = text.charAt(index);
    if (letter === '(') depth++;
    else if (letter === ')') depth--;
    else if (letter === ',' && depth === 0) {
      terms.push(text.slice(start, index));
      start = index + 1;
    }
  }
  return [...terms, text.slice(start)];
}

type Term = Pick<Requirement, 'key' | 'operator' | 'values'>;

/** The term, or what is wrong with it. */
function parseTerm(term: string): Term | string {
  const shown = `\`${showName(term)}\``;
  if (term.includes('==')) return `${shown}: np-guard knows \`=\`, and no \`==\``;
  const set = /^(\S+)\s+(in|notin)\s+\(([^()]*)\)$/.exec(term);
  const equal = /^([^=!()\s]+)\s*(!?=)\s*([^=!()\s]*)$/.exec(term);
  const alone = /^(!)?\s*([^=!()\s]+)$/.exec(term);
  const read: Term | undefined = set
    ? {
        key: set[1] ?? '',
        operator: set[2] === 'in' ? 'In' : 'NotIn',
        values: (set[3] ?? '').split(',').map((value) => value.trim()),
      }
    : equal
      ? { key: equal[1] ?? '', operator: equal[2] === '=' ? 'In' : 'NotIn', values: [equal[3] ?? ''] }
      : alone
        ? { key: alone[2] ?? '', operator: alone[1] === '!' ? 'DoesNotExist' : 'Exists', values: [] }
        : undefined;
  if (!read) return `${shown} is not a term of a selector`;
  if (labelKeyFault(read.key) !== undefined) return `\`${showName(read.key)}\` is not a valid label key`;
  const wrong = read.values.find((value) => labelValueFault(value) !== undefined);
  return wrong === undefined ? read : `\`${showName(wrong)}\` is not a valid label value`;
}
