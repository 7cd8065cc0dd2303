import { createHash } from 'node:crypto';
import type { Check } from '../core/check.ts';
import { workloadName } from '../core/objects.ts';
import type { CheckProbe } from '../probe/plan.ts';
import type { World } from '../probe/world.ts';
import type { Project } from '../project/project.ts';

/** An answer hinges on what is there of these, too: names are resolved by pods of this namespace. */
const ALWAYS = ['kube-system'];

/**
 * All that an attempt's answer hinges on, as one word: who asks whom, the very pods, their namespaces' labels, and every policy of
 * theirs. Policies of other namespaces hold neither end; those of other kinds may hold anybody, and count for all. Pure.
 */
export function questionOf(
  probe: CheckProbe,
  check: Check,
  project: Project,
  world: World,
  samples: number,
): string {
  const { from, to, port, protocol, expected } = check;
  const { inventory, hosts } = project;
  const behind = to.kind === 'workload' ? [to.workload] : to.kind === 'service' ? to.backends : [];
  const namespaces = new Set([
    ...ALWAYS,
    from.namespace,
    ...behind.map(({ namespace }) => namespace),
    ...(to.kind === 'service' ? [to.service.namespace] : []),
  ]);
  const isNear = (policy: (typeof inventory.policies)[number]): boolean =>
    policy.apiVersion !== 'networking.k8s.io/v1' || namespaces.has(policy.namespace);
  const pods = [probe.pod, ...(probe.witnesses ?? []).map(({ pod }) => pod)].map((pod) => {
    const live = world.pods.get(workloadName(pod));
    return [workloadName(pod), live?.uid, live?.ip];
  });
  const resolvers = [...world.pods.values()]
    .filter(({ labels }) => labels['k8s-app'] === 'kube-dns')
    .map(({ uid }) => uid);
  const parts = [
    [workloadName(from), check.toLabel, probe.address, port, protocol, expected, samples],
    [probe.witnesses ?? [], pods, resolvers, to.kind === 'host' ? hosts : []],
    to.kind === 'service' ? world.services.get(workloadName(to.service)) : null,
    inventory.namespaces.filter(({ name }) => namespaces.has(name)).map(({ name, labels }) => [name, labels]),
    inventory.policies.filter(isNear).map(({ json }) => json),
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
