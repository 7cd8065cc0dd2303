import { isEveryPort, type PortRange } from '../../model/port-ranges.ts';
import { showPort } from '../../net/ports.ts';

/** More than these are counted. */
const MOST = 6;

/** `8000-8100, 53/udp`, `every TCP port`, `every port`: many are counted. */
export function showRanges(ranges: readonly PortRange[], every = 'every'): string {
  if (isEveryPort(ranges)) return `${every} port`;
  const shown = ranges.slice(0, MOST).map(({ protocol, first, last }) => {
    if (first === 1 && last === 65_535) return `${every} ${protocol} port`;
    return showPort({ port: first === last ? first : `${first}-${last}`, protocol });
  });
  const more = ranges.length - shown.length;
  return shown.join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/**
 * What is open beside ports that are told by themselves: `every other port`, `every other UDP port, 8001-8100`. `open` is
 * all that is open, `others` what of it is not told otherwise.
 */
export function showOtherRanges(
  open: readonly PortRange[],
  others: readonly PortRange[],
  areSomeTold: boolean,
): string {
  if (!areSomeTold) return showRanges(open);
  const whole = open.filter(({ first, last }) => first === 1 && last === 65_535);
  const rest = others.filter((one) => !whole.some(({ protocol }) => protocol === one.protocol));
  return showRanges([...whole, ...rest], 'every other');
}
