import type { DiffRange } from '../../model/diff.ts';
import { isEveryPort, minus, type PortRange } from '../../model/port-ranges.ts';
import { showPort } from '../../net/ports.ts';

/** More than these are counted. */
const MOST = 6;

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
  const other = `${opens ? 'was' : 'now'} ${list(less)}`;
  const also = grown && less.length > 0 ? ` (${other})` : '';
  if (isEveryPort(more)) return `${beside ? 'every other port' : 'every port'}${also}`;
  return grown && !beside ? `${list(more)}${also}` : list(ports);
}

function list(ranges: readonly PortRange[]): string {
  if (isEveryPort(ranges)) return 'every port';
  const shown = ranges.slice(0, MOST).map(({ protocol, first, last }) => {
    if (first === 1 && last === 65_535) return `every ${protocol} port`;
    return showPort({ port: first === last ? first : `${first}-${last}`, protocol });
  });
  const more = ranges.length - shown.length;
  return shown.join(', ') + (more > 0 ? ` and ${more} more` : '');
}
