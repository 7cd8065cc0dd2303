import { containsCidr, freeAddress, overlaps, parseCidr, type Cidr } from '../net/ip.ts';
import { blockHolds, type IpBlock } from '../net/ip-blocks.ts';
import type { Model } from '../model/model.ts';
import { address } from '../model/network.ts';
import type { NetworkPolicy, PolicyRule } from '../model/policy.ts';
import { INTERNET_ADDRESS } from '../rules/endpoints/parse-endpoint.ts';
import { freeEndpointName } from './endpoint-names.ts';
import { numbersOf } from './stand-ins.ts';

/** An address outside the cluster that policies tell from others, and the ports to try there. */
export interface Outside {
  /** `internet`, an address, or the name of an entry of `endpoints`. */
  readonly name: string;
  /** Set where it is an entry. */
  readonly entry?: { readonly host: string; readonly of: string };
  readonly ports: readonly string[];
  readonly policies: readonly NetworkPolicy[];
  /** Whether a rule opens it; else it is an exception and no more. */
  readonly isOpened: boolean;
}

/** What programs ask of servers where a policy opens every port. */
const ANY_PORT = '443';
const MOST_PORTS = 8;

/** Where no server is of whose address a run could make one: clusters' own ranges, the machine's. */
const UNUSABLE = [
  '0.0.0.0/8',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.17.0.0/16',
  '172.18.0.0/16',
  '224.0.0.0/3',
].flatMap((text) => parseCidr(text) ?? []);

interface Asked {
  readonly cidr: Cidr;
  readonly block: IpBlock;
  readonly policy: NetworkPolicy;
  readonly rule: PolicyRule;
}

/** What rules of egress open outside: an address of each block and of each exception, or the internet. In file order. */
export function outsideOf(model: Model): readonly Outside[] {
  const found = new Map<string, Outside>();
  const taken = new Set<string>();
  const add = (one: Outside): void => {
    const known = found.get(one.name);
    found.set(one.name, {
      ...one,
      ports: [...new Set([...(known?.ports ?? []), ...one.ports])].slice(0, MOST_PORTS),
      policies: [...new Set([...(known?.policies ?? []), ...one.policies])],
      isOpened: one.isOpened || known?.isOpened === true,
    });
  };
  for (const policy of model.policies) {
    if (!policy.policyTypes.egress) continue;
    for (const rule of policy.egress) {
      const ports = portsOf(rule);
      if (rule.peers.length === 0 && ports.length > 0)
        add({ name: 'internet', ports, policies: [policy], isOpened: true });
      for (const peer of rule.peers) {
        if (peer.kind !== 'ipBlock') continue;
        const { block } = peer;
        for (const cidr of [block.cidr, ...block.except]) {
          const one = nameOf(model, { cidr, block, policy, rule }, found, taken);
          const isOpened = cidr === block.cidr;
          if (one && ports.length > 0) add({ ...one, ports, policies: [policy], isOpened });
        }
      }
    }
  }
  return [...found.values()];
}

function nameOf(
  model: Model,
  { cidr, block, policy }: Asked,
  found: ReadonlyMap<string, Outside>,
  taken: Set<string>,
): Pick<Outside, 'name' | 'entry'> | undefined {
  if (cidr.family !== 4) return undefined;
  const isException = cidr !== block.cidr;
  if (!isException && blockHolds(block, address(INTERNET_ADDRESS)) && cidr.prefix < 8)
    return { name: 'internet' };
  const unusable = [...UNUSABLE, ...model.network.podRanges, ...model.network.serviceRanges];
  const ip = addressIn(cidr, isException ? unusable : [...unusable, ...block.except]);
  if (ip === undefined) return undefined;
  if (cidr.prefix === 32) return { name: ip };
  const of = cidr.text;
  const known = [...found.values()].find(({ entry }) => entry?.host === ip);
  if (known) return { name: known.name, ...(known.entry && { entry: known.entry }) };
  const name = freeEndpointName([`${policy.name}-${isException ? 'except' : 'net'}`], taken);
  taken.add(name);
  return { name, entry: { host: ip, of } };
}

/** An address of the range that a server may have: not the network's own. */
function addressIn(cidr: Cidr, taken: readonly Cidr[]): string | undefined {
  const network = { ...cidr, prefix: 32 };
  const own = cidr.prefix < 31 ? [network] : [];
  const apart = taken.filter((one) => overlaps(one, cidr));
  if (apart.some((one) => containsCidr(one, cidr))) return undefined;
  return freeAddress(cidr, [...own, ...apart]);
}

/** None for names, which no server outside has. DNS by whatever server is asked as `dns`. */
function portsOf({ ports, peers }: PolicyRule): readonly string[] {
  const numbers = numbersOf(ports).filter((port) => peers.length > 0 || !/^53(\/|$)/.test(port));
  const isOpen = ports.length === 0 || ports.some((one) => one.port === undefined && one.protocol === 'TCP');
  return isOpen ? [ANY_PORT, ...numbers] : numbers;
}
