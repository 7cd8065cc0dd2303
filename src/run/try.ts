import { itemsOf } from '../cluster/api/live-object.ts';
import { serviceStates } from '../cluster/api/services.ts';
import { readPods } from '../cluster/pods/live-pod.ts';
import type { Check } from '../core/check.ts';
import { InputError } from '../core/problem.ts';
import type { Tried } from '../core/tried.ts';
import { isWorkload } from '../model/connection.ts';
import { ask } from '../model/predict.ts';
import { planChecks } from '../probe/plan.ts';
import { observeControl } from '../probe/settle.ts';
import { resolveTargets } from '../probe/targets.ts';
import type { Repository } from '../project/repository.ts';
import type { ResolvedEndpoints } from '../project/resolve-endpoints.ts';
import { counted } from '../text/escape.ts';
import { runningPod } from '../workloads/running.ts';
import { enterPods, startedPod, type EnterOptions } from './enter.ts';

/** More at once are a run's business. */
const MOST_TRIES = 50;

const KINDS = 'pods,services,endpointslices.discovery.k8s.io';

/**
 * Tries each connection that two endpoints stand for, from where the source is, in a cluster as it is. Throws InputError for
 * sources that are in no cluster and for too many connections, EnvironmentError when the cluster cannot be asked.
 */
export async function tryConnections(
  { model }: Repository,
  { sources, destinations }: ResolvedEndpoints,
  { kubectl, clock, image, signal }: EnterOptions,
): Promise<readonly Tried[]> {
  const checks = sources.flatMap((from, source) =>
    destinations.map(({ target, label, port, protocol }, index): Check => {
      if (!isWorkload(from)) throw new InputError([notInCluster(from.label ?? from.ip)]);
      const id = `t${source * destinations.length + index}`;
      const at = { file: 'TO', line: 1, column: 1 };
      return { id, rule: '', from, to: target, toLabel: label, port, protocol, expected: 'allow', at };
    }),
  );
  if (checks.length > MOST_TRIES) throw new InputError([tooMany(checks.length)]);
  const objects = itemsOf(await kubectl.get([KINDS, '--all-namespaces'], { signal }));
  const of = (kind: string) => objects.filter((object) => object.kind === kind);
  const pods = readPods(of('Pod'));
  const own = new Map(
    [...new Set(checks.flatMap(({ from, to }) => [from, ...(to.kind === 'workload' ? [to.workload] : [])]))]
      .map((workload) => [workload, runningPod(workload, pods)] as const)
      .flatMap(([workload, running]) => (running ? [[workload, running] as const] : [])),
  );
  const asking = new Set(checks.map(({ from }) => from));
  const entered = await enterPods(new Map([...own].filter(([workload]) => asking.has(workload))), {
    ...{ kubectl, clock, image, signal },
  });
  const dialled = [...own].map(([workload, one]) => [workload, startedPod(one)] as const);
  const addresses = {
    pods: new Map([...dialled, ...entered.pods]),
    services: serviceStates(of('Service'), of('EndpointSlice')),
  };
  const targets = resolveTargets(checks, addresses);
  const { probes, untriable } = planChecks(
    checks.filter(({ from }) => entered.pods.has(from)),
    targets,
  );
  const seen = await observeControl(probes, { kubectl, clock, signal });
  return checks.map((check): Tried => {
    const observation = seen.get(check.id) ?? null;
    const why = own.has(check.from) ? (entered.refused.get(check.from) ?? untriable.get(check.id)) : NO_POD;
    return {
      check,
      address: targets.get(check.id)?.address ?? null,
      observation,
      ...(observation === null && why !== undefined && { why }),
      prediction: ask(model, check),
    };
  });
}

const NO_POD = 'the source has no running pod';

function notInCluster(name: string) {
  return {
    code: 'not-in-cluster',
    severity: 'error' as const,
    message: `FROM: ${name} is not in the cluster, and no connection can be tried from there`,
    hint: 'name a workload: shop/web',
  };
}

function tooMany(count: number) {
  return {
    code: 'too-many-connections',
    severity: 'error' as const,
    message: `FROM and TO stand for ${counted(count, 'connection')}, more than ${MOST_TRIES}`,
    hint: 'name fewer, or declare them as rules: `netproof run`',
  };
}
