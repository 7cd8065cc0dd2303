import type { Said, SaidGroup } from '../core/change-report.ts';
import type { Check } from '../core/check.ts';
import { groupBy } from '../core/group-by.ts';
import { wholeOf, type WirePort } from '../core/objects.ts';
import type { DiffConnection, DiffGroup, DiffRange, PolicyDiff, PortRange } from '../core/policy-diff.ts';
import { ELSEWHERE, podOf, type AxisEntry } from '../model/axes.ts';
import { KUBE_DNS } from '../model/cluster-dns.ts';
import { workloadKey } from '../model/connection.ts';
import type { DiffEnds } from '../model/diff.ts';
import type { Model } from '../model/model.ts';
import { translate } from '../kubernetes/service-targets.ts';
import { containsCidr, parseAddress, type Cidr } from '../net/ip.ts';
import type { Approved, ApprovedEnd, ApprovedTarget } from '../rules/approved.ts';

/** What the head's rule file says. */
export interface Sayings {
  readonly checks: readonly Check[];
  readonly approved: readonly Approved[];
}

/** A diff's groups, each connection with the checks that ask it and the entry that approves it. Pure. */
export function withSaid(
  { opened, closed }: Pick<PolicyDiff, 'opened' | 'closed'>,
  ends: DiffEnds,
  models: { readonly base: Model; readonly head: Model },
  { checks, approved }: Sayings,
): { readonly opened: readonly SaidGroup[]; readonly closed: readonly SaidGroup[] } {
  const alike = addressClasses([models.base, models.head]);
  const asked = groupBy(
    checks.flatMap((check) => askedBy(check, alike)),
    ({ pair }) => pair,
  );
  const say =
    (names: ReadonlyMap<string, AxisEntry>) =>
    (group: DiffGroup): SaidGroup => {
      const said = ({ from, to }: Pick<DiffConnection, 'from' | 'to'>, ports: readonly PortRange[]): Said => {
        const [source, target] = [names.get(from), names.get(to)];
        if (!source || !target) return { checks: [], rules: [] };
        const pair = pairOf(keyOf(source, alike), keyOf(target, alike));
        const found = (asked.get(pair) ?? []).filter(({ wire }) => ports.some((one) => holds(one, wire)));
        const entry = approved.find((one) => approves(one, source, target, ports, alike));
        const crosses = crossing(source, target);
        return {
          checks: [...new Set(found.map(({ id }) => id))],
          rules: [...new Set(found.map(({ rule }) => rule))],
          ...(entry && { approved: { at: entry.at, ...(entry.why !== undefined && { why: entry.why }) } }),
          ...(crosses && { crosses }),
        };
      };
      return {
        ...group,
        connections: group.connections.map((one) => ({ ...one, ...said(one, [portOf(one)]) })),
        ranges: group.ranges.map((one: DiffRange) => ({ ...one, ...said(one, one.ports) })),
      };
    };
  return { opened: opened.map(say(ends.head)), closed: closed.map(say(ends.base)) };
}

/** The name of an address' class: those that every ipBlock of both versions takes alike have the same. */
type AddressClass = (ip: string) => string;

function addressClasses(models: readonly Model[]): AddressClass {
  const blocks = new Map<string, Cidr>();
  for (const { peers } of models.flatMap(({ policies }) =>
    policies.flatMap((one) => [...one.ingress, ...one.egress]),
  )) {
    for (const peer of peers) {
      if (peer.kind !== 'ipBlock') continue;
      for (const cidr of [peer.block.cidr, ...peer.block.except]) blocks.set(cidr.text, cidr);
    }
  }
  const known = new Map<string, string>();
  return (ip) => {
    const found = known.get(ip);
    if (found !== undefined) return found;
    const parsed = parseAddress(ip);
    const inside = parsed
      ? [...blocks.values()].flatMap((one) => (containsCidr(one, parsed) ? [one.text] : []))
      : [ip];
    const name = `address in ${inside.sort().join()}`;
    known.set(ip, name);
    return name;
  };
}

function keyOf(end: AxisEntry, alike: AddressClass): string {
  switch (end.kind) {
    case 'workload':
      return workloadKey(wholeOf(end.workload));
    case 'stranger':
      return `stranger ${end.name}`;
    case 'address':
      return alike(end.ip);
  }
}

interface Asked {
  readonly pair: string;
  readonly wire: WirePort;
  readonly id: string;
  readonly rule: string;
}

/** What a check asks of policies, which see no Services. */
function askedBy({ id, rule, from, to, port, protocol }: Check, alike: AddressClass): readonly Asked[] {
  const source = workloadKey(wholeOf(from));
  const asked = (target: string, wire: WirePort): Asked => ({ pair: pairOf(source, target), wire, id, rule });
  const wire = { port, protocol };
  switch (to.kind) {
    case 'workload':
      return [asked(workloadKey(wholeOf(to.workload)), wire)];
    case 'host':
      return [asked(alike(to.host.address), wire)];
    case 'service':
      if (to.builtin === 'dns') return [asked(workloadKey(KUBE_DNS), wire)];
      return (translate(to.service, to.backends, port, protocol) ?? []).flatMap((one) =>
        one.kind === 'endpoint' ? [asked(workloadKey(wholeOf(one.workload)), one.wire)] : [],
      );
  }
}

/** An entry has to approve all of a connection: of undeclared ports every one that opens. */
function approves(
  { from, to }: Approved,
  source: AxisEntry,
  target: AxisEntry,
  ports: readonly PortRange[],
  alike: AddressClass,
): boolean {
  if (!from.some((one) => means(one, source, alike))) return false;
  const meant = to.filter((one) => means(one, target, alike));
  return ports.every((range) => meant.some((one) => covers(one, range)));
}

function covers({ ports }: ApprovedTarget, range: PortRange): boolean {
  return (
    ports?.some(
      ({ protocol, first, last }) =>
        protocol === range.protocol && first <= range.first && range.last <= last,
    ) ?? true
  );
}

function means(meant: ApprovedEnd, end: AxisEntry, alike: AddressClass): boolean {
  switch (meant.kind) {
    case 'workload':
      return end.kind === 'workload' && workloadKey(wholeOf(end.workload)) === workloadKey(meant.workload);
    case 'pods': {
      const pod = end.kind === 'stranger' ? end.workload : undefined;
      if (!pod || end.name === ELSEWHERE.name) return false;
      const labels = Object.entries(meant.labels);
      return (
        (meant.namespace === undefined || meant.namespace === pod.namespace) &&
        labels.every(([key, value]) => pod.labels[key] === value)
      );
    }
    case 'dns':
      return end.kind === 'workload' && workloadKey(wholeOf(end.workload)) === workloadKey(KUBE_DNS);
    case 'elsewhere':
    case 'outside':
      return end.name === meant.kind;
    case 'address':
      return end.kind === 'address' && alike(end.ip) === alike(meant.address);
  }
}

function crossing(source: AxisEntry, target: AxisEntry): Said['crosses'] {
  const [from, to] = [podOf(source), podOf(target)];
  if (!from || !to) return 'cluster';
  return from.namespace === to.namespace ? undefined : 'namespaces';
}

function pairOf(from: string, to: string): string {
  return JSON.stringify([from, to]);
}

function portOf({ port, protocol }: WirePort): PortRange {
  return { protocol, first: port, last: port };
}

function holds({ protocol, first, last }: PortRange, wire: WirePort): boolean {
  return protocol === wire.protocol && first <= wire.port && wire.port <= last;
}
