import type { Position } from '../core/problem.ts';
import { containsCidr, overlaps, type Cidr } from './ip.ts';

/** An `ipBlock` peer: addresses in `cidr` and in none of `except`. */
export interface IpBlock {
  readonly cidr: Cidr;
  readonly except: readonly (Cidr & { readonly at: Position })[];
  readonly at: Position;
}

/** How an ipBlock stands to a whole range: some of its addresses, all, or none. */
export type Coverage = 'all' | 'some' | 'none';

/** Is the address in the block, and in none of its exceptions? IPv4 and IPv6 never match each other. */
export function blockHolds(block: IpBlock, address: Cidr): boolean {
  return containsCidr(block.cidr, address) && !block.except.some((cut) => containsCidr(cut, address));
}

/** How much of a range the block admits. Many small exceptions that together hide all of it count as `some`. */
export function coverage(block: IpBlock, range: Cidr): Coverage {
  if (!overlaps(block.cidr, range)) return 'none';
  if (block.except.some((cut) => containsCidr(cut, range) || containsCidr(cut, block.cidr))) return 'none';
  return containsCidr(block.cidr, range) && !block.except.some((cut) => overlaps(cut, range))
    ? 'all'
    : 'some';
}
