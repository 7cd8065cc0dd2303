import { didYouMean } from '../../text/did-you-mean.ts';
import { groupBy } from '../../core/group-by.ts';
import type { Workload } from '../../core/objects.ts';
import type { Problem } from '../../core/problem.ts';
import { showName } from '../../text/escape.ts';
import { KUBE_DNS } from '../cluster-dns.ts';
import { matchPeer } from '../match-peer.ts';
import type { Party } from '../connection.ts';
import { partyOf } from '../decide.ts';
import type { Model } from '../model.ts';
import type { NetworkPolicy, Peer, PolicyPort, PolicyRule } from '../policy.ts';
import { matchPort } from '../ports.ts';
import { backendsOf } from '../../kubernetes/service-targets.ts';
import { selects } from '../selectors.ts';
import { showPolicyPort, showRule, showService } from '../../text/policy-words.ts';
import { warning } from './finding.ts';

/**
 * Ports that no pod has to which the rule leads. Manifests need not declare ports, so a number is only doubted where
 * every such pod declares some; a name is nothing where nobody declares it.
 */
export function unknownPorts(model: Model): readonly Problem[] {
  const parties = model.workloads.filter((one) => !one.hostNetwork).map((one) => partyOf(model, one));
  const pods = [...groupBy(parties, namespaceOf).values()];
  return model.policies.flatMap((policy) =>
    [...policy.ingress, ...policy.egress].flatMap((rule) => {
      const targets = rule.ports.length === 0 ? [] : targetsOf(model, pods, policy, rule);
      if (targets === undefined || targets.length === 0) return [];
      return rule.ports.flatMap((port) => {
        const problem = doubt(model, pods, policy, rule, port, targets);
        return problem ? [problem] : [];
      });
    }),
  );
}

/** The pods that the rule's ports are ports of; undefined where others may be meant, too. */
function targetsOf(
  model: Model,
  pods: Pods,
  policy: NetworkPolicy,
  rule: PolicyRule,
): readonly Workload[] | undefined {
  if (rule.direction === 'ingress') return selectedBy(model, policy);
  if (rule.peers.length === 0 || rule.peers.some((peer) => peer.kind === 'ipBlock')) return undefined;
  const picked = rule.peers.map((peer) => [...pickedBy(model, pods, policy, [peer])]);
  // A peer that picks nobody here, or all that runs in kube-system, is for pods that the manifests don't have.
  const unseen = rule.peers.some(
    (peer, index) =>
      picked[index]?.length === 0 ||
      (peer.kind === 'pods' && !peer.podSelector && picked[index]?.includes(KUBE_DNS)),
  );
  return unseen ? undefined : [...new Set(picked.flat())];
}

/** The workloads that a policy holds. */
function selectedBy(model: Model, { namespace, podSelector }: NetworkPolicy): readonly Workload[] {
  return model.workloadsIn(namespace).filter((one) => !one.hostNetwork && selects(podSelector, one.labels));
}

/** Those that selectors can pick, one list for each namespace: of most peers no more than a few are looked at. */
type Pods = readonly (readonly Party[])[];

/** Those of the pods that one of the peers matches, one after the other: many ask no further than the first. */
function* pickedBy(
  model: Model,
  pods: Pods,
  { namespace }: NetworkPolicy,
  peers: readonly Peer[],
): Generator<Workload, void, undefined> {
  for (const own of pods) {
    const near = peers.filter((peer) => own[0] && seesNamespaceOf(peer, namespace, own[0]));
    if (near.length === 0) continue;
    for (const one of own) {
      if (one.kind !== 'pod') continue;
      if (near.some((peer) => matchPeer(peer, namespace, one, model.network) === undefined))
        yield one.workload;
    }
  }
}

function seesNamespaceOf(peer: Peer, policyNamespace: string, party: Party): boolean {
  if (peer.kind !== 'pods' || party.kind !== 'pod') return true;
  if (!peer.namespaceSelector) return party.workload.namespace === policyNamespace;
  return selects(peer.namespaceSelector, party.namespaceLabels);
}

function namespaceOf(party: Party): string {
  return party.kind === 'pod' ? party.workload.namespace : '';
}

function doubt(
  model: Model,
  pods: Pods,
  policy: NetworkPolicy,
  rule: PolicyRule,
  port: PolicyPort,
  targets: readonly Workload[],
): Problem | undefined {
  if (port.port === undefined) return undefined;
  const has = (one: Workload) =>
    one.ports.some(
      (own) => matchPort(port, { port: own.number, protocol: own.protocol }, one.ports) === undefined,
    );
  if (targets.some(has)) return undefined;
  const isName = typeof port.port === 'string';
  if (!isName && targets.some((one) => one.ports.length === 0)) return undefined;
  const written = showPolicyPort(port);
  const who =
    targets.length === 1 && targets[0] ? showName(model.labelOf(targets[0])) : `the ${targets.length} pods`;
  const message = `${showRule(policy, rule)}: no port ${written} on ${who} that it ${rule.direction === 'ingress' ? 'is for' : 'leads to'}`;
  return warning(
    'port-unknown',
    message,
    port.at,
    hintFor(model, port, targets) ?? ofSourcesHint(model, pods, policy, rule, port),
  );
}

/** The ports of a rule are the destination's: one that all who connect have themselves is mixed up. */
function ofSourcesHint(
  model: Model,
  pods: Pods,
  policy: NetworkPolicy,
  rule: PolicyRule,
  { port }: PolicyPort,
): string | undefined {
  const sources =
    rule.direction === 'egress' ? selectedBy(model, policy) : pickedBy(model, pods, policy, rule.peers);
  const has = ({ ports }: Workload) => ports.some(({ name, number }) => port === name || port === number);
  let first: Workload | undefined;
  for (const one of sources) {
    if (!has(one)) return undefined;
    first ??= one;
  }
  if (!first) return undefined;
  return `it is a port of ${showName(model.labelOf(first))}, which connects: the ports of a rule are the destination's`;
}

function hintFor(model: Model, port: PolicyPort, targets: readonly Workload[]): string | undefined {
  const names = targets.flatMap((one) => one.ports.flatMap((own) => own.name ?? []));
  if (typeof port.port === 'string') {
    const written = port.port;
    const same = targets.flatMap((one) => one.ports).find((own) => own.name === written);
    if (same) return `\`${written}\` is ${same.protocol} there: add \`protocol: ${same.protocol}\``;
    const meant = didYouMean(written, names);
    return meant === undefined ? undefined : `did you mean \`${showName(meant)}\`?`;
  }
  const other = targets.flatMap((one) => one.ports).find((own) => own.number === port.port);
  if (other) return `${other.number} is ${other.protocol} there: write \`protocol: ${other.protocol}\``;
  const own = targets.flatMap((one) => one.ports).find(({ hostPort }) => hostPort === port.port);
  if (own) return `${port.port} is its \`hostPort\`: policies see the pod's own port, ${own.number}`;
  const wanted = new Set(targets);
  for (const service of model.services) {
    const { targetPort } = service.ports.find(({ nodePort }) => nodePort === port.port) ?? {};
    if (targetPort !== undefined && backendsOf(service, model).some((one) => wanted.has(one)))
      return `${port.port} is the \`nodePort\` of ${showService(service)}: policies see the pod's own port, ${showName(String(targetPort))}`;
    const declared = service.ports.find((one) => one.port === port.port && one.targetPort !== one.port);
    if (declared && backendsOf(service, model).some((one) => wanted.has(one))) {
      if (service.headless)
        return `write the pod's port, ${showName(String(declared.targetPort))}: ${showService(service)} is headless, and is dialled at the pods' own ports`;
      return `${showService(service)} turns ${declared.port} into ${showName(String(declared.targetPort))} before policies look: write the pod's port`;
    }
  }
  return undefined;
}
