import type { Cluster } from '../cluster/cluster.ts';
import type { CheckFacts } from './results.ts';
import { workloadKey } from '../model/connection.ts';
import { compileModel, type Model } from '../model/model.ts';
import { predict } from '../model/predict.ts';
import type { Control } from '../probe/control.ts';
import { endpointsReady, resolveTargets, type Placement } from '../probe/targets.ts';
import type { Project } from '../project/project.ts';
import type { CheckResult } from '../core/result.ts';
import type { Check } from '../core/check.ts';
import type { Settings } from '../settings/settings.ts';
import type { PlacedWorkloads } from '../workloads/placed.ts';

/** Where the cluster's pods and Services have their addresses. */
type Ranges = Pick<Cluster, 'podCidr' | 'serviceCidr'>;

/** What is known of the checks besides what was seen: addresses, listeners, and the model's word. Pure. */
export function factsOf(
  project: Project,
  settings: Settings,
  {
    cluster,
    placement,
    placed,
    control,
  }: {
    readonly cluster: Ranges;
    readonly placement: Placement;
    readonly placed: PlacedWorkloads;
    readonly control: Control;
  },
): CheckFacts {
  const model = modelOf(project, settings, cluster, placement);
  return {
    addressOf: resolveTargets(placement).addressOf,
    endpointsReady: (check) => endpointsReady(check, placement),
    listenerOf: (check) => listenerOf(check, settings, placed, control),
    predict: (check) => predict(model, atLiveAddress(check, placement)),
    samples: settings.samples,
  };
}

/** A check of a real host, at the address that its name has: the model judges by addresses. */
function atLiveAddress(check: Check, { live }: Placement): Check {
  const { to } = check;
  const address = to.kind === 'host' && to.host.name !== undefined ? live?.get(to.host.name) : undefined;
  return to.kind === 'host' && address !== undefined
    ? { ...check, to: { ...to, host: { ...to.host, address } } }
    : check;
}

/** The policies' meaning at the addresses that this cluster has: an `ipBlock` is then exact. */
function modelOf(project: Project, settings: Settings, cluster: Ranges, placement: Placement): Model {
  const { pods, nodeIp } = placement;
  return compileModel(project.inventory, {
    podRanges: [cluster.podCidr],
    serviceRanges: [cluster.serviceCidr],
    podAddresses: new Map([...pods].map(([workload, { ip }]) => [workloadKey(workload), ip])),
    replicas: settings.workloads === 'stub' ? 'one' : 'written',
    ...(nodeIp !== undefined && { nodeIp }),
  }).model;
}

/** Whose program answers a check's probe; undefined where nobody's did. */
function listenerOf(
  { id, to }: Check,
  settings: Settings,
  { stubs }: PlacedWorkloads,
  control: Control,
): CheckResult['listener'] {
  if (to.kind === 'host') return settings.external === 'live' ? 'own' : 'stand-in';
  if (to.kind === 'service' && to.builtin !== undefined) return 'own';
  const targets = to.kind === 'workload' ? [to.workload] : to.backends;
  if (settings.workloads === 'stub' || (targets.length > 0 && targets.every((one) => stubs.has(one))))
    return 'stub';
  if (control.debugListeners.has(id)) return 'debug';
  return control.observations.get(id)?.outcome === 'connected' ? 'own' : undefined;
}
