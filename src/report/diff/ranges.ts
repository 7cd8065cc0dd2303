import type { DiffRange } from '../../core/policy-diff.ts';
import { isEveryPort, minus } from '../../model/port-ranges.ts';
import { showRanges } from '../format/port-ranges.ts';

/**
 * What a pair's ranges come to: `every port (was 9000)`, `8000-8100 (was 8000)`, `every other port` beside ports that
 * are told by themselves. `beside`: there are such.
 */
export function rangeText(
  { ports, open: { base, head } }: DiffRange,
  opens: boolean,
  beside: boolean,
): string {
  const [more, less] = opens ? [head, base] : [base, head];
  // Where both sides lost something to the other the change alone is told.
  const grown = minus(less, more).length === 0;
  const other = `${opens ? 'was' : 'now'} ${showRanges(less)}`;
  const also = grown && less.length > 0 ? ` (${other})` : '';
  if (isEveryPort(more)) return `${beside ? 'every other port' : 'every port'}${also}`;
  return grown && !beside ? `${showRanges(more)}${also}` : showRanges(ports);
}
