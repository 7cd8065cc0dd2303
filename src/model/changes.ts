import { groupBy } from '../core/group-by.ts';
import { wholeOf, type ContainerPort, type Service, type Workload } from '../core/objects.ts';
import type { Change, NamedWorkload, Neighbours } from '../core/policy-diff.ts';
import type { Both } from './all-ports.ts';
import { axisEnds, ELSEWHERE, endpointOf, type AxisEntry, type OutsideAddresses } from './axes.ts';
import { workloadKey } from './connection.ts';
import type { Counterparts } from './counterparts.ts';
import type { Model } from './model.ts';
import { agree } from './over-pods.ts';
import { PortAnswers } from './port-answers.ts';

/** Workloads, ports of workloads and Services that come, go or become something else; those of the base last. */
export function changesOf(
  models: Both<Model>,
  addresses: OutsideAddresses,
  { workloads, only }: Counterparts,
): readonly Change[] {
  const became = workloads
    .filter(({ base, head }) => workloadKey(base) !== workloadKey(head))
    .map(({ base, head }): Change => ({ change: 'became', base: named(base), head: named(head) }));
  const kept = {
    base: new Set(workloads.map(({ base }) => workloadKey(base))),
    head: new Set(workloads.map(({ head }) => workloadKey(head))),
  };
  const inVersion = (of: keyof Both<unknown>): readonly Change[] => {
    const other = of === 'base' ? 'head' : 'base';
    const change = of === 'base' ? 'removed' : 'added';
    const said = { change, of } as const;
    const neighbours = neighboursIn(models[of], addresses);
    const byOwner = groupBy(podsIn(only[of]), workloadKey);
    return [
      ...[...byOwner].flatMap(([key, pods]): readonly Change[] => {
        const [first] = pods;
        if (!first) return [];
        if (!kept[of].has(key)) {
          const workload = named(wholeOf(first));
          return [{ ...said, what: 'workload', workload, neighbours: neighbours(pods), at: workload.at }];
        }
        return [...groupBy(pods, (pod) => models[of].labelOf(pod))].map(([name, own]) => {
          return { ...said, what: 'pods', name, neighbours: neighbours(own), at: first.at };
        });
      }),
      ...workloads.flatMap((both) =>
        newPorts(both[of], both[other]).map(({ number, protocol, at = both[of].at }): Change => {
          const name = models[of].labelOf(both[of]);
          return { ...said, what: 'port', name, port: { port: number, protocol }, at };
        }),
      ),
      ...newServices(models[of], models[other]).map(({ namespace, name, at }): Change => {
        return { ...said, what: 'service', name: `${namespace}/${name}`, ...(at && { at }) };
      }),
    ];
  };
  return [...became, ...inVersion('head'), ...inVersion('base')];
}

function named({ kind, namespace, name, at }: Workload): NamedWorkload {
  return { kind, name: `${namespace}/${name}`, at };
}

function podsIn(ends: readonly AxisEntry[]): readonly Workload[] {
  return ends.flatMap((end) => (end.kind === 'workload' ? [end.workload] : []));
}

function newPorts(here: Workload, there: Workload): readonly ContainerPort[] {
  const isThere = ({ number, protocol }: ContainerPort): boolean =>
    there.ports.some((one) => one.number === number && one.protocol === protocol);
  return here.ports.filter((port) => !isThere(port));
}

function newServices(here: Model, there: Model): readonly Service[] {
  const known = new Set(there.services.map(({ namespace, name }) => `${namespace}/${name}`));
  return here.services.filter(({ namespace, name }) => !known.has(`${namespace}/${name}`));
}

/** Counts who reaches some pods of one workload and whom they reach, pods of one workload once and their own not. */
function neighboursIn(model: Model, addresses: OutsideAddresses): (pods: readonly Workload[]) => Neighbours {
  let asked: Asked | undefined;
  return (pods) => {
    const { answers, sources, targets } = (asked ??= askAll(model, addresses));
    const [first] = pods;
    const own = first && workloadKey(first);
    const nameOf = (end: AxisEntry) => (end.kind === 'workload' ? workloadKey(end.workload) : end.name);
    const reachedBy = new Set<string>();
    const reaches = new Set<string>();
    for (const pod of pods) {
      const [source, target] = [sources.get(pod), targets.get(pod)];
      const into = target === undefined ? undefined : answers.to('only', target);
      for (const [group, ends] of answers.sources.entries()) {
        if (!into || into(group).length === 0) continue;
        for (const { only: end } of ends)
          if (agree({ from: endpointOf(end), to: pod })) reachedBy.add(nameOf(end));
      }
      const out = source === undefined ? undefined : answers.from('only', source);
      for (const [group, ends] of answers.targets.entries()) {
        if (!out || out(group).length === 0) continue;
        for (const { only: end } of ends)
          if (agree({ from: pod, to: endpointOf(end) })) reaches.add(nameOf(end));
      }
    }
    const fromElsewhere = reachedBy.has(ELSEWHERE.name);
    for (const names of [reachedBy, reaches]) {
      for (const name of [own ?? '', ELSEWHERE.name]) names.delete(name);
    }
    const fromOutside = reachedBy.has('outside');
    return { reachedBy: reachedBy.size, reaches: reaches.size, fromOutside, fromElsewhere };
  };
}

interface Asked {
  readonly answers: PortAnswers<'only'>;
  /** In which group a pod is. */
  readonly sources: ReadonlyMap<Workload, number>;
  readonly targets: ReadonlyMap<Workload, number>;
}

function askAll(model: Model, addresses: OutsideAddresses): Asked {
  const answers = PortAnswers.of(model, axisEnds(model, addresses));
  const places = (groups: PortAnswers<'only'>['sources']) =>
    new Map(
      groups.flatMap((ends, group) =>
        podsIn(ends.map(({ only }) => only)).map((pod) => [pod, group] as const),
      ),
    );
  return { answers, sources: places(answers.sources), targets: places(answers.targets) };
}
