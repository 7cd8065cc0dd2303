import { groupBy } from '../core/group-by.ts';
import type { Workload } from '../core/objects.ts';
import type { AxisEnds, AxisEntry } from './axes.ts';
import type { Model } from './model.ts';
import { podClasses } from './pod-classes.ts';
import { PairRules, type OpenPorts } from './pair-rules.ts';
import type { PortRange } from './port-ranges.ts';
import { PortSets } from './port-sets.ts';
import type { Reason } from './reach-answers.ts';

/** The same thing as each of some versions has it. */
export type Per<Version extends string, T> = Readonly<Record<Version, T>>;

export function each<Version extends string, T>(
  versions: readonly Version[],
  make: (version: Version) => T,
): Per<Version, T> {
  return Object.fromEntries(versions.map((version) => [version, make(version)])) as Record<Version, T>;
}

/** Ends that are alike in every version. */
type Group<Version extends string> = readonly Per<Version, AxisEntry>[];

/**
 * What versions of a model say of every pair of ends at every port of every protocol. Ends that no policy tells apart are
 * asked once, and so are the ports between two borders. What a single pod sends to itself is no exception here.
 */
export class PortAnswers<Version extends string> {
  readonly sources: readonly Group<Version>[];
  readonly targets: readonly Group<Version>[];
  readonly #rules: Per<Version, PairRules>;

  constructor(
    models: Per<Version, Model>,
    ends: {
      readonly sources: readonly Per<Version, AxisEntry>[];
      readonly targets: readonly Per<Version, AxisEntry>[];
    },
  ) {
    const versions = Object.keys(models) as Version[];
    const classes = each(versions, (version) => classesOf(models[version]));
    const classOf = (end: Per<Version, AxisEntry>) =>
      versions.map((version) => classes[version](end[version])).join(' | ');
    this.sources = [...groupBy(ends.sources, classOf).values()];
    // Names of ports are resolved on the target.
    const portsOf = (end: Per<Version, AxisEntry>) =>
      versions.map((version) => portsKey(end[version])).join();
    this.targets = [...groupBy(ends.targets, (end) => `${classOf(end)} ${portsOf(end)}`).values()];
    const sets = new PortSets();
    this.#rules = each(versions, (version) => {
      const firstOf = ([first]: Group<Version>) => (first ? [first[version]] : []);
      return new PairRules(
        models[version],
        this.sources.flatMap(firstOf),
        this.targets.flatMap(firstOf),
        sets,
      );
    });
  }

  /** One model alone. */
  static of(model: Model, { sources, targets }: AxisEnds): PortAnswers<'only'> {
    const alone = (ends: readonly AxisEntry[]) => ends.map((only) => ({ only }));
    return new PortAnswers({ only: model }, { sources: alone(sources), targets: alone(targets) });
  }

  /** What is open from a group to others, in as few ranges as can be: the same list wherever the same is open. */
  from(version: Version, source: number): OpenPorts {
    return this.#rules[version].from(source);
  }

  /** What is open to a group from others. */
  to(version: Version, target: number): OpenPorts {
    return this.#rules[version].to(target);
  }

  /** What decides between two groups at a port. */
  reason(version: Version, source: number, target: number, at: PortRange): Reason {
    return this.#rules[version].reason(source, target, at);
  }
}

/** Which of a model's classes an end is of. */
function classesOf(model: Model): (end: AxisEntry) => string {
  const classes = new Map<Workload, number>(
    podClasses(model).flatMap(({ index, workloads }) => workloads.map((one) => [one, index] as const)),
  );
  return (end) => (end.kind === 'workload' ? String(classes.get(end.workload)) : end.name);
}

function portsKey(end: AxisEntry): string {
  if (end.kind === 'address') return '';
  const named = end.workload.ports.filter(({ name }) => name !== undefined);
  return JSON.stringify(named.map(({ name, number, protocol }) => [name, number, protocol]));
}
