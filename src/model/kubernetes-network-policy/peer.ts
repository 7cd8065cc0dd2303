import { containsCidr, parseAddress, parseCidr, type Cidr } from '../../net/ip.ts';
import type { IpBlock } from '../../net/ip-blocks.ts';
import type { Path } from '../../yaml/path.ts';
import type { Peer } from '../policy.ts';
import { isAbsent, listOf, mapOf, quote, type Reading } from './reading.ts';
import { readSelector } from './selector.ts';

/** Reads one item of `from` or `to`; undefined when it is wrong. */
export function readPeer(value: unknown, path: Path, reading: Reading): Peer | undefined {
  const before = reading.errors;
  const json = mapOf(value);
  if (!json) return undefined;
  const podSelector = readSelector(json.podSelector, [...path, 'podSelector'], reading);
  const namespaceSelector = readSelector(json.namespaceSelector, [...path, 'namespaceSelector'], reading);
  const block = readIpBlock(json.ipBlock, [...path, 'ipBlock'], reading);
  if (!isAbsent(json.ipBlock) && !(isAbsent(json.podSelector) && isAbsent(json.namespaceSelector))) {
    reading.error(
      path,
      'policy-peer',
      'may not have both an ipBlock and a selector',
      'a `-` of its own for each makes them two peers, of which either may match',
    );
  } else if (Object.values(json).every(isAbsent)) {
    reading.error(
      path,
      'policy-peer',
      'must have a podSelector, a namespaceSelector or an ipBlock',
      'everyone is a rule without `from` or `to`; every pod is `namespaceSelector: {}`',
    );
  }
  if (reading.errors > before) return undefined;
  const index = Number(path.at(-1) ?? 0);
  const at = reading.at(path);
  if (block) return { kind: 'ipBlock', index, at, block };
  return {
    kind: 'pods',
    index,
    at,
    ...(podSelector && { podSelector }),
    ...(namespaceSelector && { namespaceSelector }),
  };
}

function readIpBlock(value: unknown, path: Path, reading: Reading): IpBlock | undefined {
  const json = mapOf(value);
  if (!json) return undefined;
  const cidr = readCidr(json.cidr, [...path, 'cidr'], reading);
  const except = listOf(json.except).flatMap((item, index) => {
    const here = [...path, 'except', index];
    const cut = readCidr(item, here, reading);
    if (!cut) return [];
    if (cidr && !(containsCidr(cidr, cut) && cut.prefix > cidr.prefix)) {
      reading.error(
        here,
        'policy-except',
        `${quote(cut.text)} is not inside \`cidr\` (${quote(cidr.text)}): it must be a smaller part of it`,
      );
    }
    return [{ ...cut, at: reading.at(here) }];
  });
  return cidr && { cidr, except, at: reading.at(path) };
}

function readCidr(value: unknown, path: Path, reading: Reading): Cidr | undefined {
  // An entry of `except` that is null is the field table's to find.
  const isEntry = typeof path.at(-1) === 'number';
  if (value === '' || (isAbsent(value) && !isEntry)) reading.error(path, 'policy-cidr', 'must be given');
  if (typeof value !== 'string' || value === '') return undefined;
  const cidr = parseCidr(value);
  if (cidr) return cidr;
  const address = parseAddress(value);
  const hint = address
    ? `one address is \`${address.text}/${address.prefix}\``
    : 'an address, `/` and the length of its prefix: `10.9.8.0/24`, `2001:db8::/64`';
  reading.error(path, 'policy-cidr', `${quote(value)} is not a CIDR`, hint);
  return undefined;
}
