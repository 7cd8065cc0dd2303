import type { BlockSpec, LabelSelector, Requirement, SelectorField } from '../core/evidence.ts';
import type { Mutation, PolicyPart } from '../core/coverage.ts';
import { listOf, mapOf } from '../core/json.ts';
import type { Resource } from '../core/objects.ts';
import type { Direction, IpPeer, NetworkPolicy, Peer, PolicyPort, PolicyRule } from '../model/policy.ts';
import { parseCidr } from '../net/ip.ts';
import { valueAt, type Path } from '../yaml/path.ts';

/** A policy with one part of it changed; undefined: there is no such policy any more. */
export interface Changed {
  readonly part: PolicyPart;
  readonly path: Path;
  readonly mutation: Mutation;
  readonly policy: NetworkPolicy | undefined;
}

/** A part below the policy, and what becomes of its owner. */
type Below<Owner> = Omit<Changed, 'policy'> & { readonly changed: Owner };

const DIRECTIONS = ['ingress', 'egress'] as const;

/**
 * Every part of a policy, changed in each way that a slip of the pen would. A part is never made to ask for a label, a value or a port that
 * the policy does not name: that could be noticed by nothing but a rule about it.
 */
export function changesOf(policy: NetworkPolicy, resource: Resource): readonly Changed[] {
  const podSelector = below(
    selectorChanges(policy.podSelector, 'policy', ['spec', 'podSelector'], resource),
    (changed) => ({
      ...policy,
      podSelector: changed,
    }),
  );
  const rules = DIRECTIONS.flatMap((direction) =>
    below(ruleListChanges(policy[direction], direction, resource), (changed) =>
      defaulted({ ...policy, [direction]: changed }),
    ),
  );
  return [
    { part: { kind: 'policy' }, path: [], mutation: 'removed', policy: undefined },
    ...podSelector,
    ...typeChanges(policy, resource),
    ...rules,
  ];
}

/** Where no `policyTypes` are written the last rule of egress takes the isolation with it. */
function defaulted(policy: NetworkPolicy): NetworkPolicy {
  const { policyTypes, egress } = policy;
  return policyTypes.written
    ? policy
    : { ...policy, policyTypes: { ...policyTypes, egress: egress.length > 0 } };
}

function below<Owner>(
  changes: readonly Below<Owner>[],
  inPolicy: (changed: Owner) => NetworkPolicy,
): readonly Changed[] {
  return changes.map(({ changed, ...rest }) => ({ ...rest, policy: inPolicy(changed) }));
}

function within<Part, Owner>(
  changes: readonly Below<Part>[],
  inOwner: (changed: Part) => Owner,
): readonly Below<Owner>[] {
  return changes.map(({ changed, ...rest }) => ({ ...rest, changed: inOwner(changed) }));
}

/** An entry of `policyTypes` is taken out; where none is left the API server's default counts. */
function typeChanges(policy: NetworkPolicy, resource: Resource): readonly Changed[] {
  const { policyTypes } = policy;
  if (!policyTypes.written) return [];
  const path: Path = ['spec', 'policyTypes'];
  const written = listOf(valueAt(resource.json, path));
  return written.flatMap((item, index): readonly Changed[] => {
    const direction = item === 'Ingress' ? 'ingress' : item === 'Egress' ? 'egress' : undefined;
    if (!direction) return [];
    const rest = written.filter((_, other) => other !== index);
    const left =
      rest.length === 0
        ? { ingress: true, egress: policy.egress.length > 0, written: false }
        : { ingress: rest.includes('Ingress'), egress: rest.includes('Egress'), written: true };
    return [
      {
        part: { kind: 'policy-type', direction },
        path: [...path, index],
        mutation: 'removed',
        policy: { ...policy, policyTypes: { ...policyTypes, ...left } },
      },
    ];
  });
}

function ruleListChanges(
  rules: readonly PolicyRule[],
  direction: Direction,
  resource: Resource,
): readonly Below<readonly PolicyRule[]>[] {
  return rules.flatMap((rule, at) => {
    const path: Path = ['spec', direction, rule.index];
    const removed = {
      part: { kind: 'rule', direction, index: rule.index } as const,
      path,
      mutation: 'removed' as const,
      changed: rules.toSpliced(at, 1),
    };
    return [removed, ...within(ruleChanges(rule, path, resource), (changed) => rules.with(at, changed))];
  });
}

function ruleChanges(rule: PolicyRule, path: Path, resource: Resource): readonly Below<PolicyRule>[] {
  const { direction, peers, ports } = rule;
  const peersKey = direction === 'ingress' ? 'from' : 'to';
  const ofPeers = peers.flatMap((peer, at) => {
    const here = [...path, peersKey, at];
    return [
      {
        part: { kind: 'peer', direction, peer: specOf(peer) } as const,
        path: here,
        mutation: peers.length === 1 ? ('everyone' as const) : ('removed' as const),
        changed: { ...rule, peers: peers.toSpliced(at, 1) },
      },
      ...within(peerChanges(peer, direction, here, resource), (changed) => ({
        ...rule,
        peers: peers.with(at, changed),
      })),
    ];
  });
  const ofPorts = ports.flatMap((port, at) => {
    const here = [...path, 'ports', at];
    return [
      {
        part: { kind: 'port', direction, port } as const,
        path: here,
        mutation: ports.length === 1 ? ('every-port' as const) : ('removed' as const),
        changed: { ...rule, ports: ports.toSpliced(at, 1) },
      },
      ...within(portChanges(port, direction, here), (changed) => ({
        ...rule,
        ports: ports.with(at, changed),
      })),
    ];
  });
  return [...ofPeers, ...ofPorts];
}

function portChanges(port: PolicyPort, direction: Direction, path: Path): readonly Below<PolicyPort>[] {
  const { port: number, endPort, ...rest } = port;
  if (number === undefined) return [];
  const anyPort = {
    part: { kind: 'port', direction, port } as const,
    path,
    mutation: 'every-port-of-protocol' as const,
    changed: rest,
  };
  if (endPort === undefined) return [anyPort];
  const onePort = {
    part: { kind: 'end-port', direction, port } as const,
    path: [...path, 'endPort'],
    mutation: 'first-port' as const,
    changed: { ...rest, port: number },
  };
  return [anyPort, onePort];
}

function peerChanges(
  peer: Peer,
  direction: Direction,
  path: Path,
  resource: Resource,
): readonly Below<Peer>[] {
  if (peer.kind === 'ipBlock') return blockChanges(peer, direction, path);
  const { podSelector, namespaceSelector } = peer;
  const part = { kind: 'peer', direction, peer: specOf(peer) } as const;
  const everywhere: LabelSelector = { requirements: [], at: peer.at };
  const reach: Below<Peer> = namespaceSelector
    ? {
        part,
        path,
        mutation: 'own-namespace',
        changed: { kind: 'pods', at: peer.at, podSelector: podSelector ?? everywhere },
      }
    : { part, path, mutation: 'every-namespace', changed: { ...peer, namespaceSelector: everywhere } };
  const ofSelectors = (['namespaceSelector', 'podSelector'] as const).flatMap((field) => {
    const selector = peer[field];
    if (!selector) return [];
    return within(selectorChanges(selector, field, [...path, field], resource), (changed) => ({
      ...peer,
      [field]: changed,
    }));
  });
  return [reach, ...ofSelectors];
}

function blockChanges(peer: IpPeer, direction: Direction, path: Path): readonly Below<Peer>[] {
  const { block } = peer;
  const spec = blockSpec(peer);
  const here = [...path, 'ipBlock'];
  const every = parseCidr(block.cidr.family === 4 ? '0.0.0.0/0' : '::/0');
  const widened: readonly Below<Peer>[] =
    every && block.cidr.prefix > 0
      ? [
          {
            part: { kind: 'ip-block', direction, block: spec },
            path: [...here, 'cidr'],
            mutation: 'every-address',
            changed: { ...peer, block: { ...block, cidr: every } },
          },
        ]
      : [];
  const ofExcept = block.except.map((one, at): Below<Peer> => {
    return {
      part: { kind: 'except', direction, block: spec, cidr: one.text },
      path: [...here, 'except', at],
      mutation: 'removed',
      changed: { ...peer, block: { ...block, except: block.except.toSpliced(at, 1) } },
    };
  });
  return [...widened, ...ofExcept];
}

/** Each condition is taken out, and each value of one that has several. */
function selectorChanges(
  selector: LabelSelector,
  of: 'policy' | SelectorField,
  path: Path,
  resource: Resource,
): readonly Below<LabelSelector>[] {
  const { requirements } = selector;
  // They are read in this order: labels first, then expressions.
  const labels = Object.keys(mapOf(valueAt(resource.json, [...path, 'matchLabels'])) ?? {}).length;
  return requirements.flatMap((requirement, at) => {
    const here =
      at < labels ? [...path, 'matchLabels', requirement.key] : [...path, 'matchExpressions', at - labels];
    return [
      {
        part: { kind: 'condition', of, requirement } as const,
        path: here,
        mutation: 'removed' as const,
        changed: { ...selector, requirements: requirements.toSpliced(at, 1) },
      },
      ...within(valueChanges(requirement, of, here), (changed) => ({
        ...selector,
        requirements: requirements.with(at, changed),
      })),
    ];
  });
}

function valueChanges(
  requirement: Requirement,
  of: 'policy' | SelectorField,
  path: Path,
): readonly Below<Requirement>[] {
  const { values } = requirement;
  if (values.length < 2) return [];
  return values.map((value, at) => ({
    part: { kind: 'value', of, requirement, value },
    path: [...path, 'values', at],
    mutation: 'removed',
    changed: { ...requirement, values: values.toSpliced(at, 1) },
  }));
}

function specOf(peer: Peer): Extract<PolicyPart, { kind: 'peer' }>['peer'] {
  return peer.kind === 'ipBlock' ? blockSpec(peer) : peer;
}

function blockSpec({ block: { cidr, except } }: IpPeer): BlockSpec {
  return { kind: 'ipBlock', cidr: cidr.text, except: except.map(({ text }) => text) };
}
