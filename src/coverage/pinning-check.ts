import type { Check, ExternalHost, Target } from '../core/check.ts';
import type { PinningRule } from '../core/coverage.ts';
import { wholeOf, type WirePort, type Workload } from '../core/objects.ts';
import { builtinService } from '../kubernetes/builtin-services.ts';
import { API_SERVER, dnsWorkload } from '../model/cluster-dns.ts';
import { isWorkload, workloadKey, type Endpoint } from '../model/connection.ts';
import type { Model } from '../model/model.ts';
import { address } from '../model/network.ts';
import { containsCidr } from '../net/ip.ts';
import { showPort } from '../net/ports.ts';

/** A check that a rule could ask. What it expects is not known yet. */
export type Askable = Omit<Check, 'expected'>;

const NOWHERE = { file: '', line: 1, column: 1 };

/** Makes checks of connections, as far as a rule can name both ends: nobody outside, no pod that no manifest has, no SCTP. */
export function checkMaker(
  model: Model,
  hosts: readonly ExternalHost[],
): (from: Endpoint, to: Endpoint, wire: WirePort) => Askable | undefined {
  const { network, inventory } = model;
  const declared = new Map(
    inventory.workloads.filter(({ replicas }) => replicas > 0).map((one) => [workloadKey(one), one]),
  );
  const dns = dnsWorkload(model);
  const byAddress = new Map(hosts.map((host) => [host.address, host]));
  const kept = [...network.podRanges, ...network.serviceRanges, network.node];
  const ofManifests = (end: Endpoint): Workload | undefined =>
    isWorkload(end) ? declared.get(workloadKey(wholeOf(end))) : undefined;

  const targetOf = (
    end: Endpoint,
    { port, protocol }: WirePort,
  ): Pick<Check, 'to' | 'toLabel' | 'port'> | undefined => {
    const workload = ofManifests(end);
    if (workload) return { to: { kind: 'workload', workload }, toLabel: model.labelOf(workload), port };
    if (isWorkload(end)) return end === dns && port === 53 ? { ...builtin('dns'), port } : undefined;
    if (end.label === API_SERVER)
      return protocol === 'TCP' ? { ...builtin('apiserver'), port: 443 } : undefined;
    const known = byAddress.get(end.ip);
    const ip = address(end.ip);
    if (ip.family !== 4 || (!known && kept.some((range) => containsCidr(range, ip)))) return undefined;
    const host = known ?? { label: end.ip, address: end.ip };
    return { to: { kind: 'host', host }, toLabel: host.label, port };
  };
  return (source, target, wire) => {
    const from = ofManifests(source);
    const found = wire.protocol === 'SCTP' ? undefined : targetOf(target, wire);
    return from && found && { id: '', rule: '', from, ...found, protocol: wire.protocol, at: NOWHERE };
  };
}

function builtin(name: 'dns' | 'apiserver'): { readonly to: Target; readonly toLabel: string } {
  return {
    to: { kind: 'service', service: builtinService(name), backends: [], builtin: name },
    toLabel: name,
  };
}

/** The check as entries of a rule. */
export function ruleOf(model: Model, { from, toLabel, port, protocol, expected }: Check): PinningRule {
  const to = `${toLabel}:${showPort({ port, protocol })}`;
  return { from: model.labelOf(from), to, port, protocol, expected };
}
