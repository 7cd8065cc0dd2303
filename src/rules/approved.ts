import type { Approval } from '../core/change-report.ts';
import { Findings } from '../core/findings.ts';
import type { Inventory, Labels, WirePort, Workload } from '../core/objects.ts';
import type { PortRange } from '../core/policy-diff.ts';
import type { Problem } from '../core/problem.ts';
import { translate } from '../kubernetes/service-targets.ts';
import { showName } from '../text/escape.ts';
import type { Endpoint, PortRef } from './endpoints/endpoint.ts';
import type { ApproveEnd } from './keys/approve.ts';
import type { Destination } from './lookup/destination.ts';
import { Lookup } from './lookup/lookup.ts';
import { matchWorkloads } from './lookup/matching.ts';
import { sourcesOf } from './lookup/sources.ts';
import type { RuleSet } from './rule-set.ts';

/** An entry of `approve`, looked up. */
export interface Approved extends Approval {
  readonly from: readonly ApprovedEnd[];
  readonly to: readonly ApprovedTarget[];
}

/** Who an entry means. `pods`: those that no manifest has yet, too. */
export type ApprovedEnd =
  | { readonly kind: 'workload'; readonly workload: Workload }
  | { readonly kind: 'pods'; readonly namespace?: string; readonly labels: Labels }
  | { readonly kind: 'elsewhere' | 'outside' }
  | { readonly kind: 'dns' }
  | { readonly kind: 'address'; readonly address: string };

/** No `ports`: every port. */
export type ApprovedTarget = ApprovedEnd & { readonly ports?: readonly PortRange[] };

/** Finds what the entries of `approve` stand for in the manifests: of a name that nothing has, the mistake is at its line. Pure. */
export function lookUpApproved(
  { approve, endpoints, rules }: Pick<RuleSet, 'approve' | 'endpoints' | 'rules'>,
  inventory: Inventory,
): { readonly approved: readonly Approved[]; readonly problems: readonly Problem[] } {
  if (approve.length === 0) return { approved: [], problems: [] };
  const findings = new Findings();
  const written = approve.flatMap(({ from, to }) => [...from, ...to]);
  const named = [
    ...rules.flatMap((rule) => [...rule.endpoints.values()].flat()),
    ...written.flatMap((one) => (one.kind === 'endpoint' ? [one.endpoint] : [])),
  ];
  const lookup = new Lookup(inventory, endpoints, named, findings);
  const approved = approve.map(({ from, to, at, why }) => ({
    at,
    ...(why !== undefined && { why }),
    from: from.flatMap((one) => source(one, lookup)),
    to: to.flatMap((one) => target(one, lookup)),
  }));
  // What a number or a missing port says of a check is of no interest here: none is made.
  return { approved, problems: findings.problems.filter(({ severity }) => severity !== 'notice') };
}

function source(written: ApproveEnd, lookup: Lookup): readonly ApprovedEnd[] {
  if (written.kind === 'word') {
    if (!written.port) return [{ kind: written.word }];
    const hint = `the port belongs to the destination: write \`${written.word}\` here`;
    lookup.findings.error('bad-source', 'a source has no port', written.at, hint);
    return [];
  }
  const { endpoint } = written;
  const { body } = endpoint;
  if (!endpoint.port && (body.kind === 'workload' || body.kind === 'pods')) return pods(endpoint, lookup);
  if (!endpoint.port && body.kind === 'host') return addressOf(lookup.hosts.host(body)?.address);
  // Says what is wrong with it.
  return sourcesOf(endpoint, lookup).map(({ workload }) => ({ kind: 'workload', workload }));
}

function target(written: ApproveEnd, lookup: Lookup): readonly ApprovedTarget[] {
  if (written.kind === 'word') {
    const ports = written.port && numbered(written.port);
    if (written.word === 'outside' || (written.port && !ports)) {
      const [message, hint] =
        written.word === 'outside'
          ? ['`outside` is for clients', 'write `internet` for servers outside the cluster']
          : ['nobody knows the port names of a pod elsewhere', 'write the number: elsewhere:443'];
      lookup.findings.error('bad-destination', message, written.at, hint);
      return [];
    }
    return [{ kind: written.word, ...(ports && { ports }) }];
  }
  const { endpoint } = written;
  const { body, port } = endpoint;
  switch (body.kind) {
    case 'workload':
    case 'pods':
      return withPorts(pods(endpoint, lookup), endpoint, lookup);
    case 'host': {
      const ports = port && numbered(port);
      if (port && !ports) {
        const message = `\`${showName(endpoint.name)}\` has no named ports`;
        lookup.findings.error('no-such-port', message, endpoint.at, 'write the number');
        return [];
      }
      return addressOf(lookup.hosts.host(body)?.address).map((one) => ({ ...one, ...(ports && { ports }) }));
    }
    default:
      return lookup.destinations([endpoint]).flatMap(({ party }) => behind(party));
  }
}

/** The pods that an endpoint names, and by labels those that nobody has yet: that there are none is no mistake then. */
function pods(endpoint: Endpoint, lookup: Lookup): readonly ApprovedEnd[] {
  const { body } = endpoint;
  if (body.kind !== 'workload' && body.kind !== 'pods') return [];
  const isSelector = body.kind === 'pods' && Object.keys(body.labels).length > 0;
  const findings = isSelector ? new Findings() : lookup.findings;
  const { declared, hosts } = lookup;
  const found = matchWorkloads(body, endpoint, { declared, hosts, findings });
  if (isSelector) {
    for (const one of findings.problems) lookup.findings.add({ ...one, severity: 'warning' });
  }
  const workloads = found.map(({ workload }) => ({ kind: 'workload', workload }) as const);
  if (!isSelector) return workloads;
  const { namespace, labels } = body;
  return [...workloads, { kind: 'pods', labels, ...(namespace !== undefined && { namespace }) }];
}

function withPorts(
  ends: readonly ApprovedEnd[],
  endpoint: Endpoint,
  { declared, findings }: Lookup,
): readonly ApprovedTarget[] {
  const { port } = endpoint;
  if (!port) return ends;
  const ports = numbered(port);
  if (ports) return ends.map((end) => ({ ...end, ports }));
  const found = ends.flatMap((end): readonly ApprovedTarget[] => {
    if (end.kind !== 'workload' || port.kind !== 'name') return [];
    const own = end.workload.ports.filter(
      (one) => one.name === port.name && (port.protocol ?? one.protocol) === one.protocol,
    );
    return own.length === 0
      ? []
      : [{ ...end, ports: own.map(({ number, protocol }) => single({ port: number, protocol })) }];
  });
  if (found.length === 0 && ends.some(({ kind }) => kind === 'workload')) {
    const names = ends.flatMap((end) =>
      end.kind === 'workload' ? declared.workloadsNamed(end.workload.namespace, end.workload.name) : [],
    );
    const known = [...new Set(names.flatMap((one) => one.ports.flatMap(({ name }) => name ?? [])))];
    const message = `\`${showName(endpoint.name)}\` has no port \`${showName(endpoint.text.slice(endpoint.text.indexOf(':')))}\``;
    const hint =
      known.length > 0 ? `it has ${known.map((name) => showName(name)).join(', ')}` : 'write a number';
    findings.error('no-such-port', message, endpoint.at, hint);
  }
  return found;
}

/** The pods that a Service leads to, at their own ports. */
function behind({ target: to, port, protocol }: Destination): readonly ApprovedTarget[] {
  switch (to.kind) {
    case 'workload':
      return [{ kind: 'workload', workload: to.workload, ports: [single({ port, protocol })] }];
    case 'host':
      return addressOf(to.host.address).map((one) => ({ ...one, ports: [single({ port, protocol })] }));
    case 'service': {
      if (to.builtin === 'dns') return [{ kind: 'dns', ports: [single({ port, protocol })] }];
      const translated = translate(to.service, to.backends, port, protocol) ?? [];
      return translated.flatMap((one) =>
        one.kind === 'endpoint'
          ? [{ kind: 'workload' as const, workload: one.workload, ports: [single(one.wire)] }]
          : [],
      );
    }
  }
}

function addressOf(address: string | undefined): readonly ApprovedEnd[] {
  return address === undefined ? [] : [{ kind: 'address', address }];
}

function numbered(port: PortRef): readonly PortRange[] | undefined {
  if (port.kind === 'name') return undefined;
  const { first, last, protocol } = port;
  return [{ protocol, first, last }];
}

function single({ port, protocol }: WirePort): PortRange {
  return { protocol, first: port, last: port };
}
