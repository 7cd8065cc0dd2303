import { parseAddress } from '../net/ip.ts';

/** A range is never narrower than this: scenarios cut smaller ones out of it. */
const NARROWEST = 24;

/** The narrowest IPv4 range that holds all of these addresses; undefined where one of them is none of IPv4. Pure. */
export function rangeOver(addresses: readonly string[]): string | undefined {
  const numbers = addresses.map(numberOf);
  const [first] = numbers;
  if (first === undefined || numbers.includes(undefined)) return undefined;
  let bits = NARROWEST;
  const network = (value: number): number => Math.floor(value / 2 ** (32 - bits));
  while (bits > 0 && numbers.some((one) => network(one ?? 0) !== network(first))) bits -= 1;
  const base = network(first) * 2 ** (32 - bits);
  return `${[24, 16, 8, 0].map((shift) => Math.floor(base / 2 ** shift) % 256).join('.')}/${bits}`;
}

function numberOf(address: string): number | undefined {
  if (!parseAddress(address) || !/^[0-9.]+$/.test(address)) return undefined;
  return address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
}
