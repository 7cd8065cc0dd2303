import type { Exec } from '../../io/exec.ts';
import { EnvironmentError } from '../../core/problem.ts';
import { overlaps, parseAddress, parseCidr, type Cidr } from '../../net/ip.ts';
import { LOCAL_MS } from '../deadlines.ts';

/** The two address ranges of a cluster. */
export interface Cidrs {
  readonly podCidr: string;
  readonly serviceCidr: string;
}

/** Ranges for pods, in order of liking: the first is kind's own default. */
const POD_CIDRS = ['10.244.0.0/16', '10.211.0.0/16', '172.29.0.0/16', '10.77.0.0/16', '192.168.192.0/18'];
/** Ranges for Services. */
const SERVICE_CIDRS = ['10.96.0.0/16', '10.213.0.0/16', '172.30.0.0/16', '10.79.0.0/16', '192.168.128.0/18'];

/** The first ranges that overlap nothing taken (addresses or ranges; what is not IPv4 is passed over). Throws EnvironmentError when none is left. */
export function chooseCidrs(taken: readonly string[]): Cidrs {
  const ranges = taken.flatMap((text) => range(text) ?? []);
  const free = (candidates: readonly string[]): string | undefined =>
    candidates.find((candidate) => {
      const wanted = range(candidate);
      return wanted !== undefined && !ranges.some((other) => overlaps(wanted, other));
    });
  const podCidr = free(POD_CIDRS);
  const serviceCidr = free(SERVICE_CIDRS);
  if (podCidr === undefined || serviceCidr === undefined) {
    throw new EnvironmentError('no-address-range', 'no private address range is free for the cluster', {
      hint: 'see `ip route` and `docker network ls`: remove a route or a network that is not needed',
    });
  }
  return { podCidr, serviceCidr };
}

/** The ranges that this machine's routes and Docker's networks hold. What cannot be asked counts as nothing. */
export async function takenRanges(exec: Exec): Promise<readonly string[]> {
  const [routes, networks] = await Promise.all([
    exec('ip', ['-4', 'route', 'show'], { deadlineMs: LOCAL_MS }),
    exec('docker', ['network', 'ls', '--quiet'], { deadlineMs: LOCAL_MS }),
  ]);
  const ids = words(networks.stdout);
  const inspect = ['network', 'inspect', '--format={{range .IPAM.Config}}{{.Subnet}} {{end}}', ...ids];
  const subnets = ids.length === 0 ? '' : (await exec('docker', inspect, { deadlineMs: LOCAL_MS })).stdout;
  // `default via …` names no range; the first word of the others is one.
  const destinations = routes.stdout.split('\n').map((line) => words(line)[0] ?? '');
  return [...destinations, ...words(subnets)];
}

function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

function range(text: string): Cidr | undefined {
  return parseCidr(text) ?? parseAddress(text);
}
