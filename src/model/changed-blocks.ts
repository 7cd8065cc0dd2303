import { containsCidr, freeAddress, withoutHostBits, type Cidr } from '../net/ip.ts';
import { few, fewNames } from '../text/policy-words.ts';
import type { Both, BothEnds, PortChange } from './all-ports.ts';
import { endKey, type AxisEntry, type OutsideAddresses } from './axes.ts';
import type { Model } from './model.ts';
import { address } from './network.ts';

/**
 * Ends with more of the addresses outside the cluster: one for all those that every ipBlock of both versions takes alike.
 * So whatever the policies tell apart has an address that stands for it.
 */
export function withBlocks(ends: BothEnds, models: Both<Model>, addresses: OutsideAddresses): BothEnds {
  const blocks = blocksOf([models.base, models.head], addresses).map((end) => ({ base: end, head: end }));
  return { sources: [...ends.sources, ...blocks], targets: [...ends.targets, ...blocks] };
}

/** A range that ipBlocks name, and which of them: those of one rule are one, until they have exceptions. */
interface Written {
  readonly cidr: Cidr;
  readonly name: string;
  readonly uses: string[];
}

function blocksOf(models: readonly Model[], addresses: OutsideAddresses): readonly AxisEntry[] {
  const own = models.flatMap(({ network }) => [...network.podRanges, ...network.serviceRanges]);
  const known = Object.values(addresses).map((ip: string) => address(ip));
  const all = written(models);
  const groups = new Map<string, { readonly ip: string; readonly names: string[] }>();
  let around: readonly Written[] = [];
  for (const [index, range] of all.entries()) {
    const { cidr, name } = range;
    around = [...around.filter((one) => containsCidr(one.cidr, cidr)), range];
    const smaller = insideOf(all, index);
    const holds = (ip: Cidr) => containsCidr(cidr, ip) && !smaller.some((one) => containsCidr(one, ip));
    const ip = known.some(holds) ? undefined : freeAddress(cidr, [...smaller, ...own]);
    if (ip === undefined) continue;
    const uses = [...new Set(around.flatMap((one) => one.uses))].sort().join();
    const group = groups.get(uses) ?? { ip, names: [] };
    groups.set(uses, group);
    group.names.push(name);
  }
  return [...groups.values()].map(({ ip, names }) => ({ kind: 'address', name: fewNames(few(names)), ip }));
}

/** Every range that is written, in order: what a range holds follows it, since ranges nest or are apart. */
function written(models: readonly Model[]): readonly Written[] {
  const found = new Map<string, Written>();
  const add = (cidr: Cidr, use: string) => {
    const name = withoutHostBits(cidr) ?? cidr.text;
    const range = found.get(name) ?? { cidr, name, uses: [] };
    found.set(name, range);
    range.uses.push(use);
  };
  const rules = models.flatMap(({ policies }) => policies.flatMap((one) => [...one.ingress, ...one.egress]));
  for (const [rule, { peers }] of rules.entries()) {
    for (const [index, peer] of peers.entries()) {
      if (peer.kind !== 'ipBlock') continue;
      const { cidr, except } = peer.block;
      const use = except.length === 0 ? `${rule}` : `${rule}.${index}`;
      add(cidr, use);
      for (const cut of except) add(cut, `${use} not`);
    }
  }
  return [...found.values()].sort(({ cidr: one }, { cidr: other }) => {
    if (one.family !== other.family) return one.family - other.family;
    if (one.base !== other.base) return one.base < other.base ? -1 : 1;
    return one.prefix - other.prefix;
  });
}

function insideOf(all: readonly Written[], index: number): readonly Cidr[] {
  const outer = all[index]?.cidr;
  const inside: Cidr[] = [];
  for (let next = index + 1; outer && next < all.length; next++) {
    const inner = all[next]?.cidr;
    if (!inner || !containsCidr(outer, inner)) break;
    inside.push(inner);
  }
  return inside;
}

/** Without the ranges that change just as everybody outside does: that is told of those. */
export function withoutEchoes(changes: readonly PortChange[], ends: BothEnds): readonly PortChange[] {
  const known = new Set([...ends.sources, ...ends.targets].map(({ base }) => endKey(base)));
  const isKnown = ({ from, to }: PortChange) => [from, to].every(({ base }) => known.has(endKey(base)));
  const keyOf = ({ from, to, open }: PortChange) => JSON.stringify([...[from, to].map(keyOfEnd), open]);
  const told = new Set(changes.filter((one) => isKnown(one) && isOutside(one)).map(keyOf));
  return changes.filter((one) => isKnown(one) || !told.has(keyOf(one)));
}

function isOutside({ from, to }: PortChange): boolean {
  return [from, to].some(({ base }) => base.kind === 'address');
}

/** All that is outside is alike here. */
function keyOfEnd({ base, head }: Both<AxisEntry>): readonly string[] {
  return base.kind === 'address' ? [] : [endKey(base), endKey(head)];
}
