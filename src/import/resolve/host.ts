import { isHostName } from '../../kubernetes/names.ts';
import { freeAddress, parseAddress, parseCidr } from '../../net/ip.ts';
import { addressMistake, meantAsAddress } from '../../rules/endpoints/addresses.ts';
import { showName } from '../../text/escape.ts';
import type { PartyOf } from '../imported.ts';
import { entries, lost, WRONG, type Found } from './found.ts';
import type { Known } from './known.ts';

/** A DNS name or an address, as a pod of one of these namespaces would resolve it. */
export function byHost(party: PartyOf<'host'>, sources: ReadonlySet<string>, known: Known): Found {
  const host = party.host.toLowerCase().replace(/\.$/, '');
  if (host === 'localhost' || host.startsWith('127.') || host === '::1')
    return lost('what stays in a pod meets no policy');
  if (parseAddress(host.replace(/^\[(.*)\]$/, '$1'))?.family === 6) return lost('IPv6 is not supported yet');
  if (meantAsAddress(host) !== undefined) return address(party, host, known);
  const named = known.hosts.take(host);
  if (named !== undefined) return entries([{ text: named, isHost: true }]);
  const inside = insideName(host, sources, known);
  if (inside) return inside;
  if (isHostName(host)) return entries([{ text: host, isHost: true }]);
  const hint = 'write a DNS name or an address, without a scheme or a port';
  known.findings.error(
    'bad-host',
    `\`${showName(party.host)}\` is neither a DNS name nor an IP address`,
    party.at,
    hint,
  );
  return WRONG;
}

function address({ at }: PartyOf<'host'>, host: string, { findings }: Known): Found {
  const mistake = addressMistake(host);
  if (!mistake) return entries([{ text: host, isHost: true }]);
  // An address all the same, which somebody may have taken for what is surely closed.
  if (parseAddress(host)) return lost(`it ${mistake.message}`);
  findings.error('bad-address', `\`${showName(host)}\` ${mistake.message}`, at, mistake.hint);
  return WRONG;
}

/** A Service's name, of its own namespace or another one; undefined for a name outside the cluster. */
function insideName(host: string, sources: ReadonlySet<string>, known: Known): Found | undefined {
  const labels = host.split('.');
  const svc = labels.indexOf('svc');
  if (svc > 2) return lost('it is the name of one pod, and a rule names the workload');
  const [name = '', namespace] = svc === -1 ? labels : labels.slice(0, svc);
  if (svc === -1 && (labels.length > 2 || (namespace !== undefined && !known.isNamespace(namespace))))
    return undefined;
  if (!/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(name)) return undefined;
  const [source, ...others] = [...sources].filter((one) => one !== '');
  const within = namespace ?? source;
  if (within === undefined)
    return lost('it is a Service of the source’s namespace, and no namespace is named');
  if (namespace === undefined && others.length > 0)
    return lost('it is another Service in the namespace of each source: give them rules of their own');
  const service = known.manifests?.declared.service(within, name);
  const text = service ? `${within}/service/${name}` : builtinText(within, name);
  return entries([{ text, isHost: true, ...(service && { service }) }]);
}

/** The cluster's own have words of their own. */
function builtinText(namespace: string, name: string): string {
  if (namespace === 'default' && name === 'kubernetes') return 'apiserver';
  if (namespace === 'kube-system' && name === 'kube-dns') return 'dns';
  return `${namespace}/service/${name}`;
}

/** One address stands for a range outside the cluster. */
export function byRange({ range }: PartyOf<'range'>): Found {
  const cidr = parseCidr(range) ?? parseAddress(range);
  if (!cidr) return WRONG;
  if (cidr.family === 6) return lost('IPv6 is not supported yet');
  if (cidr.prefix === 0) return entries([{ text: 'internet', isHost: true }]);
  // The first address of a network is its own.
  const base = cidr.prefix < 31 ? cidr.base + 1n : cidr.base;
  const text = freeAddress({ text: '', family: 4, base, prefix: 32 }, []) ?? '';
  const mistake = addressMistake(text);
  if (mistake) return lost(`its address ${text} ${mistake.message}`);
  return entries([{ text, isHost: true, ...(cidr.prefix < 32 && { comment: `stands for ${range}` }) }]);
}
