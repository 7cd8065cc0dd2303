import type { Check } from '../core/check.ts';
import type { Service, WirePort, Workload } from '../core/objects.ts';
import { backendsOf, translate } from '../kubernetes/service-targets.ts';
import { API_SERVER, API_SERVER_PORT, dnsWorkload } from '../model/cluster-dns.ts';
import type { Endpoint } from '../model/connection.ts';
import type { Model } from '../model/model.ts';

/** A connection between two pods, or a pod and an address, that the answer to a check may hang on. */
export interface CheckRoute {
  readonly from: Endpoint;
  readonly to: Endpoint;
  readonly wire: WirePort;
}

type Ends = readonly Omit<CheckRoute, 'from'>[];

const DNS: WirePort = { port: 53, protocol: 'UDP' };

/** Finds every connection that the answer to a check is made of: no other's change can change it. */
export function routeFinder(model: Model): (check: Check) => readonly CheckRoute[] {
  const dns = dnsWorkload(model);
  const resolver: Ends = dns ? model.podsOf(dns).map((to) => ({ to, wire: DNS })) : [];
  const pods = new Map<Service, readonly Workload[]>();
  const podsBehind = (service: Service, ofRules: readonly Workload[]): readonly Workload[] => {
    const known = pods.get(service);
    if (known) return known;
    const candidates = new Set(
      (ofRules.length > 0 ? ofRules : model.workloads).flatMap((one) => model.podsOf(one)),
    );
    const found = backendsOf(service, { workloads: [...candidates] });
    pods.set(service, found);
    return found;
  };
  const endsOf = ({ to, port, protocol }: Check): Ends => {
    const wire = { port, protocol };
    switch (to.kind) {
      case 'workload':
        return model.podsOf(to.workload).map((pod) => ({ to: pod, wire }));
      case 'host': {
        const { address: ip, label, name } = to.host;
        // A name has to be resolved, too.
        return [{ to: { ip, label }, wire }, ...(name === undefined ? [] : resolver)];
      }
      case 'service': {
        if (to.builtin === 'apiserver') {
          const node = { ip: model.network.node.text, label: API_SERVER };
          return [{ to: node, wire: { port: API_SERVER_PORT, protocol } }];
        }
        const behind = podsBehind(to.service, to.builtin === 'dns' ? [] : to.backends);
        return (translate(to.service, behind, port, protocol) ?? []).flatMap((one) =>
          one.kind === 'endpoint' ? [{ to: one.workload, wire: one.wire }] : [],
        );
      }
    }
  };
  return (check) => {
    const ends = endsOf(check);
    return model.podsOf(check.from).flatMap((from) => ends.map((end) => ({ from, ...end })));
  };
}
