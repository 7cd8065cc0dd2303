import type { Evidence } from '../core/evidence.ts';
import type { Service, Workload } from '../core/objects.ts';
import { backendsOf } from '../kubernetes/service-targets.ts';
import type { Decision } from './decide.ts';
import type { Model } from './model.ts';

/** The Services by which clients from outside the cluster reach a workload's pods. */
export function outsideServices(model: Model, workload: Workload): readonly Service[] {
  return model.services.filter(
    (service) =>
      (service.type === 'LoadBalancer' || service.type === 'NodePort') &&
      backendsOf(service, { workloads: [workload] }).length > 0,
  );
}

/** Whose address decides about a client from outside, where an ipBlock looks at it: its own, or that of a node. */
export function clientAddressEvidence(model: Model, { from, to, ingress }: Decision): readonly Evidence[] {
  if (from.kind !== 'address' || to.kind !== 'pod') return [];
  const peers = [
    ...ingress.admissions.flatMap(({ peer }) => peer ?? []),
    ...ingress.misses.flatMap(({ peers: missed = [] }) => missed.map(({ peer }) => peer)),
  ];
  if (!peers.some(({ kind }) => kind === 'ipBlock')) return [];
  const services = outsideServices(model, to.workload);
  // One that hides the address is what there is to know.
  const service = services.find((one) => !one.keepsClientAddress) ?? services[0];
  if (!service) return [];
  const { namespace, name, type, keepsClientAddress, at } = service;
  return [
    {
      kind: 'client-address',
      service: { namespace, name },
      type,
      kept: keepsClientAddress === true,
      client: from.label,
      ...(at && { at }),
    },
  ];
}
