import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containsCidr, freeAddress, parseAddress, parseCidr, type Cidr } from '../../src/net/ip.ts';
import { coverage } from '../../src/net/ip-blocks.ts';

function cidr(text: string): Cidr {
  const read = parseCidr(text);
  if (!read) throw new Error(text);
  return read;
}

describe('reading', () => {
  it.each([
    ['10.0.0.0/8', 4, 0x0a000000n],
    ['10.1.2.3/8', 4, 0x0a000000n],
    ['0.0.0.0/0', 4, 0n],
    ['255.255.255.255/32', 4, 0xffffffffn],
    ['::/0', 6, 0n],
    ['2001:db8::/32', 6, 0x20010db8n << 96n],
    ['2001:DB8:0:0:0:0:0:1/128', 6, (0x20010db8n << 96n) | 1n],
    ['::ffff:10.0.0.1/128', 6, 0xffff0a000001n],
    ['1::/16', 6, 1n << 112n],
  ])('%s', (text, family, base) => {
    expect(parseCidr(text)).toMatchObject({ family, base });
  });

  it.each([
    '10.0.0.0',
    '10.0.0/8',
    '10.0.0.0.0/8',
    '10.0.0.256/8',
    '10.0.0.0/33',
    '10.0.0.0/-1',
    '10.0.0.0/',
    '/8',
    '',
    '1:2:3:4:5:6:7/64',
    '1:2:3:4:5:6:7:8:9/64',
    '1::2::3/64',
    ':1/64',
    '1:::2/64',
    'fffff::/16',
    '::/129',
    '::1.2.3/96',
    '::1%eth0/128',
    '1.2.3.4:5::/64',
    'localhost/8',
    '10.0.0.0/8 ',
  ])('%j is none', (text) => {
    expect(parseCidr(text)).toBeUndefined();
  });
});

it('a range holds an address exactly when their first bits are the same', () => {
  const octets = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255), fc.nat(255));
  const bits = (parts: readonly number[]) => parts.map((one) => one.toString(2).padStart(8, '0')).join('');
  fc.assert(
    fc.property(octets, octets, fc.nat(32), fc.boolean(), (base, other, prefix, near) => {
      // A random address is hardly ever in a random range: half of them share the first two octets.
      const ip = near ? [...base.slice(0, 2), ...other.slice(2)] : other;
      const address = parseAddress(ip.join('.'));
      expect(address && containsCidr(cidr(`${base.join('.')}/${prefix}`), address)).toBe(
        bits(base).slice(0, prefix) === bits(ip).slice(0, prefix),
      );
    }),
  );
});

it.each([
  ['0.0.0.0/0', [], 'all'],
  ['10.244.0.0/16', [], 'all'],
  ['10.244.0.0/24', [], 'some'],
  ['0.0.0.0/0', ['10.0.0.0/8'], 'none'],
  ['0.0.0.0/0', ['10.244.7.0/24'], 'some'],
  ['0.0.0.0/0', ['192.168.0.0/16'], 'all'],
  ['192.168.0.0/16', [], 'none'],
  ['::/0', [], 'none'],
] as const)('%s except %j holds %s of the pods’ range', (block, except, expected) => {
  const at = { file: 'a', line: 1, column: 1 };
  const read = { cidr: cidr(block), except: except.map((one) => ({ ...cidr(one), at })), at };
  expect(coverage(read, cidr('10.244.0.0/16'))).toBe(expected);
});

it.each([
  ['10.0.0.0/8', [], '10.0.0.0'],
  ['10.0.0.0/8', ['10.0.0.0/9'], '10.128.0.0'],
  ['10.0.0.0/8', ['10.0.0.0/9', '10.128.0.0/9'], undefined],
  ['10.0.0.0/30', ['10.0.0.0/32', '10.0.0.1/32', '10.0.0.2/32'], '10.0.0.3'],
  ['10.0.0.0/30', ['0.0.0.0/0'], undefined],
  ['2001:db8::/32', ['2001:db8::/33', '10.0.0.0/8'], '2001:db8:8000::'],
] as const)('an address of %s that none of %j holds is %s', (range, taken, free) => {
  expect(freeAddress(cidr(range), taken.map(cidr))).toBe(free);
});
