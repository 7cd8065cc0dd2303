/** A range of addresses: `10.0.0.0/8`, `2001:db8::/32`. A single address has the longest prefix. */
export interface Cidr {
  readonly text: string;
  readonly family: 4 | 6;
  /** The network's address, host bits cleared. */
  readonly base: bigint;
  readonly prefix: number;
}

/**
 * Reads `address/prefix`; undefined when it is none. Host bits may be set (`10.1.2.3/8` is `10.0.0.0/8`) and IPv4
 * octets may have leading zeros, read as decimal: the API server's legacy parser takes both.
 */
export function parseCidr(text: string): Cidr | undefined {
  const slash = text.indexOf('/');
  if (slash < 0) return undefined;
  const digits = text.slice(slash + 1);
  if (!/^\d{1,3}$/.test(digits)) return undefined;
  const address = parseAddress(text.slice(0, slash));
  const prefix = Number(digits);
  if (!address || prefix > (address.family === 4 ? 32 : 128)) return undefined;
  return { text, family: address.family, base: network(address.base, address.family, prefix), prefix };
}

/** Reads one IPv4 or IPv6 address as a range of one; undefined when it is none (zones and names are none). */
export function parseAddress(text: string): Cidr | undefined {
  if (text.includes(':')) {
    const base = parseIpv6(text);
    return base === undefined ? undefined : { text, family: 6, base, prefix: 128 };
  }
  const base = parseIpv4(text);
  return base === undefined ? undefined : { text, family: 4, base, prefix: 32 };
}

/** The range as its network has it, where `text` has bits beyond the prefix, which count for nothing. */
export function withoutHostBits({ text, base, family, prefix }: Cidr): string | undefined {
  const written = parseAddress(text.split('/')[0] ?? '');
  if (!written || written.base === base) return undefined;
  return `${showAddress(base, family)}/${prefix}`;
}

function showAddress(base: bigint, family: 4 | 6): string {
  return family === 4 ? showIpv4(base) : showIpv6(base);
}

/** An address of the range that none of `taken` holds, the lowest; undefined where they hold all of it. */
export function freeAddress({ base, family, prefix }: Cidr, taken: readonly Cidr[]): string | undefined {
  const range = { text: '', base, family, prefix };
  const inside = taken.filter((one) => overlaps(one, range));
  if (inside.length === 0) return showAddress(base, family);
  if (inside.some((one) => containsCidr(one, range))) return undefined;
  const lower = { ...range, prefix: prefix + 1 };
  const upper = { ...lower, base: base + (1n << BigInt((family === 4 ? 32 : 128) - prefix - 1)) };
  return freeAddress(lower, inside) ?? freeAddress(upper, inside);
}

function showIpv4(base: bigint): string {
  return [24n, 16n, 8n, 0n].map((shift) => String((base >> shift) & 255n)).join('.');
}

/** The longest run of zeros in short, as RFC 5952 has it. */
function showIpv6(base: bigint): string {
  const groups = Array.from({ length: 8 }, (_, index) =>
    ((base >> BigInt(112 - 16 * index)) & 0xffffn).toString(16),
  );
  const runs = [...groups.join(':').matchAll(/(?<![0-9a-f])0(?::0)+(?![0-9a-f])/g)];
  const longest = runs.toSorted((a, b) => b[0].length - a[0].length)[0];
  if (!longest) return groups.join(':');
  const text = groups.join(':');
  return `${text.slice(0, longest.index).replace(/:$/, '')}::${text.slice(longest.index + longest[0].length).replace(/^:/, '')}`;
}

/** Is every address of `inner` one of `outer`'s? */
export function containsCidr(outer: Cidr, inner: Cidr): boolean {
  return (
    outer.family === inner.family &&
    outer.prefix <= inner.prefix &&
    network(inner.base, inner.family, outer.prefix) === outer.base
  );
}

/** Ranges nest or are apart: two overlap when one contains the other. */
export function overlaps(a: Cidr, b: Cidr): boolean {
  return containsCidr(a, b) || containsCidr(b, a);
}

function network(base: bigint, family: 4 | 6, prefix: number): bigint {
  const host = BigInt((family === 4 ? 32 : 128) - prefix);
  return (base >> host) << host;
}

function parseIpv4(text: string): bigint | undefined {
  const octets = text.split('.');
  if (octets.length !== 4) return undefined;
  let value = 0n;
  for (const octet of octets) {
    // Up to 255 once the leading zeros are gone; more digits than this no address has.
    if (!/^\d{1,16}$/.test(octet) || Number(octet) > 255) return undefined;
    value = (value << 8n) | BigInt(Number(octet));
  }
  return value;
}

function parseIpv6(text: string): bigint | undefined {
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const head = groups(halves[0] ?? '', halves.length === 1);
  const tail = groups(halves[1] ?? '', true);
  if (!head || !tail) return undefined;
  const missing = 8 - head.length - tail.length;
  // `::` stands for one group at least; without it all eight must be there.
  if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined;
  return [...head, ...Array.from({ length: missing }, () => 0n), ...tail].reduce(
    (value, group) => (value << 16n) | group,
    0n,
  );
}

/** Colon-separated groups; the last may be a dotted IPv4 address where the text ends (`::ffff:10.0.0.1`). */
function groups(text: string, last: boolean): bigint[] | undefined {
  if (text === '') return [];
  const result: bigint[] = [];
  const parts = text.split(':');
  for (const [index, part] of parts.entries()) {
    if (last && index === parts.length - 1 && part.includes('.')) {
      const ipv4 = parseIpv4(part);
      if (ipv4 === undefined) return undefined;
      result.push(ipv4 >> 16n, ipv4 & 0xffffn);
    } else if (/^[0-9a-f]{1,4}$/i.test(part)) {
      result.push(BigInt(`0x${part}`));
    } else {
      return undefined;
    }
  }
  return result;
}
