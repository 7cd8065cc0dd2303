import { containsCidr, parseAddress, parseCidr } from '../net/ip.ts';
import type { Cidr } from '../net/ip.ts';
import type { IpBlock } from '../net/ip-blocks.ts';
import type { Peer } from './policy.ts';
import { quote } from './policy-reading.ts';
import type { Path, Reading } from './policy-reading.ts';
import { readSelector } from './read-selector.ts';

/** Reads one item of `from` or `to`; undefined when it is wrong. */
export function readPeer(value: unknown, path: Path, reading: Reading): Peer | undefined {
  const before = reading.problems.length;
  const json = reading.object(value ?? {}, path, ['podSelector', 'namespaceSelector', 'ipBlock']);
  if (!json) return undefined;
  const podSelector = readSelector(json.podSelector, [...path, 'podSelector'], reading);
  const namespaceSelector = readSelector(json.namespaceSelector, [...path, 'namespaceSelector'], reading);
  const block = readIpBlock(json.ipBlock, [...path, 'ipBlock'], reading);
  const hasBlock = json.ipBlock !== undefined && json.ipBlock !== null;
  const hasSelector = podSelector !== undefined || namespaceSelector !== undefined;
  if (hasBlock && hasSelector) {
    reading.error(
      path,
      'policy-peer',
      'may not have both an ipBlock and a selector',
      'a `-` of its own for each makes them two peers, of which either may match',
    );
  } else if (!hasBlock && !hasSelector && reading.problems.length === before) {
    reading.error(
      path,
      'policy-peer',
      'must have a podSelector, a namespaceSelector or an ipBlock',
      'everyone is a rule without `from` or `to`; every pod is `namespaceSelector: {}`',
    );
  }
  if (reading.problems.length > before) return undefined;
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
  const json = reading.object(value, path, ['cidr', 'except']);
  if (!json) return undefined;
  const cidr = readCidr(json.cidr, [...path, 'cidr'], reading);
  const except = (reading.list(json.except, [...path, 'except']) ?? []).flatMap((item, index) => {
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
  const text = reading.string(value, path);
  if (text === undefined || text === '') {
    if (value === undefined || value === null || value === '') {
      reading.error(path, 'policy-cidr', 'must be given');
    }
    return undefined;
  }
  const cidr = parseCidr(text);
  if (cidr) return cidr;
  const address = parseAddress(text);
  const hint = address
    ? `one address is \`${address.text}/${address.prefix}\``
    : 'an address, `/` and the length of its prefix: `10.9.8.0/24`, `2001:db8::/64`';
  reading.error(path, 'policy-cidr', `${quote(text)} is not a CIDR`, hint);
  return undefined;
}
