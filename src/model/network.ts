import { coverage, type IpBlock } from '../net/ip-blocks.ts';
import { parseAddress, parseCidr, type Cidr } from '../net/ip.ts';

/** What a policy's meaning needs to know of the cluster's addresses. */
export interface NetworkOptions {
  /** Where pods get their addresses from, as CIDRs; kind's default `10.244.0.0/16`. */
  readonly podRanges?: readonly string[];
  /** Where Services get theirs from, as CIDRs; kind's default `10.96.0.0/16`. */
  readonly serviceRanges?: readonly string[];
  /** The one node's address; one out of Docker's usual range for kind, `172.18.0.2`, when it isn't known. */
  readonly nodeIp?: string;
  /**
   * The pods' addresses by `podKey`, where they are known (a running cluster): an ipBlock is then exact on them.
   * Without, a pod's address is some address of the pod ranges.
   */
  readonly podAddresses?: ReadonlyMap<string, string>;
}

/** The same, read and with its defaults. */
export interface ClusterNetwork {
  readonly podRanges: readonly Cidr[];
  readonly serviceRanges: readonly Cidr[];
  readonly node: Cidr;
  readonly podAddresses: ReadonlyMap<string, Cidr>;
}

/** What distributions and clouds give their Services by default, beside kind; the first address is the API server's. */
const USUAL_SERVICE_RANGES = [
  '10.0.0.0/16',
  '10.32.0.0/24',
  '10.43.0.0/16',
  '10.100.0.0/16',
  '10.152.183.0/24',
  '172.20.0.0/16',
  '172.30.0.0/16',
];

/** Is the block a single address, the first of a range that Services have: that of `kubernetes.default`? */
export function isApiServerIp({ serviceRanges }: ClusterNetwork, { cidr }: IpBlock): boolean {
  if (cidr.prefix !== (cidr.family === 4 ? 32 : 128)) return false;
  return [...serviceRanges, ...USUAL_SERVICE_RANGES.map(range)].some(
    ({ base, family }) => family === cidr.family && cidr.base === base + 1n,
  );
}

/** The same, and any block of Services' addresses. */
export function holdsApiServerIp(network: ClusterNetwork, block: IpBlock): boolean {
  return (
    isApiServerIp(network, block) || network.serviceRanges.some((one) => coverage(block, one) !== 'none')
  );
}

/** Fills in the defaults. Throws a RangeError for an address or a range that is none: our caller's mistake. */
export function clusterNetwork(options: NetworkOptions = {}): ClusterNetwork {
  return {
    podRanges: (options.podRanges ?? ['10.244.0.0/16']).map(range),
    serviceRanges: (options.serviceRanges ?? ['10.96.0.0/16']).map(range),
    node: address(options.nodeIp ?? '172.18.0.2'),
    podAddresses: new Map([...(options.podAddresses ?? [])].map(([key, ip]) => [key, address(ip)])),
  };
}

/** Reads an address that has to be one. Throws a RangeError. */
export function address(text: string): Cidr {
  const read = parseAddress(text);
  if (!read) throw new RangeError(`not an IP address: ${JSON.stringify(text)}`);
  return read;
}

function range(text: string): Cidr {
  const read = parseCidr(text);
  if (!read) throw new RangeError(`not a CIDR: ${JSON.stringify(text)}`);
  return read;
}
