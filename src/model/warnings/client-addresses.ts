import type { Service } from '../../core/objects.ts';
import type { Problem } from '../../core/problem.ts';
import { containsCidr, parseCidr } from '../../net/ip.ts';
import { coverage } from '../../net/ip-blocks.ts';
import { few, fewNames, showPeer, showRule, showService } from '../../text/policy-words.ts';
import { outsideServices } from '../client-address.ts';
import { blockSpec } from '../evidence.ts';
import type { Model } from '../model.ts';
import type { IpPeer, NetworkPolicy, Peer } from '../policy.ts';
import { selects } from '../selectors.ts';
import { warning } from './finding.ts';

/**
 * ipBlocks for clients from outside, on pods that such clients reach through Services that put a node's address in
 * place of theirs: the block then lets nobody in.
 */
export function clientAddresses(model: Model): readonly Problem[] {
  return model.policies.flatMap((policy) => {
    const blocks = policy.policyTypes.ingress
      ? policy.ingress.flatMap((rule) => {
          const block = rule.peers.find((peer) => isOutside(model, peer) || excepts(peer).length > 0);
          return block?.kind === 'ipBlock' ? [{ rule, block }] : [];
        })
      : [];
    if (blocks.length === 0) return [];
    const services = hidingServices(model, policy);
    const [service] = services;
    if (!service) return [];
    const hiding = fewNames(few(services.map(({ type, namespace, name }) => `${type} ${namespace}/${name}`)));
    return blocks.map(({ rule, block }): Problem => {
      const name = `${showRule(policy, rule)}: ${showPeer(blockSpec(block))}`;
      const hint = `only \`externalTrafficPolicy: Local\` in ${showService(service)} keeps a client's address`;
      const excepted = excepts(block);
      if (excepted.length > 0 && !isOutside(model, block)) {
        const message = `${name} keeps nobody of ${fewNames(few(excepted))} out who comes through ${hiding}: there the pod sees the address of a node`;
        return warning('client-address-lost', message, block.at, hint);
      }
      // It may be the nodes' own range, which is the other way to let such clients in.
      if (isPrivate(block)) {
        const message = `${name} matches who comes through ${hiding} only if it holds the nodes' addresses: the pod sees these`;
        return { code: 'client-address-lost', severity: 'notice', message, at: block.at, hint };
      }
      const message = `${name} does not match who comes through ${hiding}: there the pod sees the address of a node`;
      return warning('client-address-lost', message, block.at, hint);
    });
  });
}

/** The Services that lead clients to the policy's pods, with a node's address in place of theirs. */
function hidingServices(model: Model, policy: NetworkPolicy): readonly Service[] {
  const pods = model
    .workloadsIn(policy.namespace)
    .filter((one) => !one.hostNetwork && selects(policy.podSelector, one.labels));
  const services = pods.flatMap((one) => outsideServices(model, one));
  return [...new Set(services)].filter((one) => !one.keepsClientAddress);
}

const PRIVATE = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7'].flatMap(
  (text) => parseCidr(text) ?? [],
);

function isPrivate({ block }: IpPeer): boolean {
  return PRIVATE.some((range) => containsCidr(range, block.cidr));
}

/** Addresses of clients from outside that an ipBlock takes out of itself. */
function excepts(peer: Peer): readonly string[] {
  if (peer.kind !== 'ipBlock') return [];
  return peer.block.except
    .filter((one) => !PRIVATE.some((range) => containsCidr(range, one)))
    .map(({ text }) => text);
}

/** An ipBlock that is neither the whole world nor addresses of pods, which are no clients from outside. */
function isOutside({ network }: Model, peer: Peer): boolean {
  if (peer.kind !== 'ipBlock' || peer.block.cidr.prefix === 0) return false;
  return network.podRanges.every((range) => coverage(peer.block, range) === 'none');
}
