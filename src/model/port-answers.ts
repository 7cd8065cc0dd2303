import { groupBy } from '../core/group-by.ts';
import type { Workload } from '../core/objects.ts';
import { podOf, type AxisEnds, type AxisEntry } from './axes.ts';
import type { Model } from './model.ts';
import { podClasses } from './pod-classes.ts';
import type { PolicyPort, PolicyRule } from './policy.ts';
import { joined, portRanges, type PortRange } from './port-ranges.ts';
import type { PodReach, Reason } from './reach-answers.ts';
import { reachOn } from './reach.ts';

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

/** A group of targets, and where its ranges of ports stand among all. */
interface Asked {
  readonly ranges: readonly PortRange[];
  readonly start: number;
  /** What some of the ranges come to, by which they are. */
  readonly known: Map<number | string, readonly PortRange[]>;
}

/** So many answers are read at once. */
const WORD = 30;

/** No port; what an absent group is asked at. */
const NOTHING: Asked = { ranges: [], start: 0, known: new Map() };

/**
 * What versions of a model say of every pair of ends at every port of every protocol. Ends that no policy tells apart are
 * asked once, and so are the ports between two borders. What a single pod sends to itself is no exception here.
 */
export class PortAnswers<Version extends string> {
  readonly sources: readonly Group<Version>[];
  readonly targets: readonly Group<Version>[];
  readonly #asked: readonly Asked[];
  readonly #reach: Per<Version, PodReach>;

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
    const rangesOf = rangesFor(models, versions);
    let start = 0;
    this.#asked = this.targets.map(([first]) => {
      const ranges = first ? rangesOf(first) : [];
      start += ranges.length;
      return {
        ranges,
        start: start - ranges.length,
        known: new Map<number | string, readonly PortRange[]>(),
      };
    });
    this.#reach = each(versions, (version) =>
      reachOn(models[version], {
        sources: this.sources.flatMap(([first]) => (first ? [first[version]] : [])),
        targets: this.targets.flatMap(([first], target) =>
          (this.#asked[target]?.ranges ?? []).flatMap(({ protocol, first: port }) =>
            first ? [{ end: first[version], wire: { port, protocol } }] : [],
          ),
        ),
      }),
    );
  }

  /** One model alone. */
  static of(model: Model, { sources, targets }: AxisEnds): PortAnswers<'only'> {
    const alone = (ends: readonly AxisEntry[]) => ends.map((only) => ({ only }));
    return new PortAnswers({ only: model }, { sources: alone(sources), targets: alone(targets) });
  }

  /** Do two versions answer alike for these groups, at every port? */
  alike(source: number, target: number, one: Version, other: Version): boolean {
    const { ranges, start } = this.#asked[target] ?? NOTHING;
    const [first, second] = [this.#reach[one], this.#reach[other]];
    for (let index = 0; index < ranges.length; index += WORD) {
      const count = Math.min(WORD, ranges.length - index);
      const same =
        first.admittedBits(source, start + index, count) ===
        second.admittedBits(source, start + index, count);
      if (!same) return false;
    }
    return true;
  }

  /** Is any port open between two groups? */
  anyOpen(version: Version, source: number, target: number): boolean {
    const { ranges, start } = this.#asked[target] ?? NOTHING;
    return ranges.some((_, index) => this.#reach[version].admitted(source, start + index));
  }

  /** What is open between two groups, in as few ranges as can be: the same list wherever a target is open alike. */
  open(version: Version, source: number, target: number): readonly PortRange[] {
    const { ranges, start, known } = this.#asked[target] ?? NOTHING;
    const reach = this.#reach[version];
    let pattern: number | string = reach.admittedBits(source, start, Math.min(WORD, ranges.length));
    for (let index = WORD; index < ranges.length; index += WORD) {
      pattern = `${pattern} ${reach.admittedBits(source, start + index, Math.min(WORD, ranges.length - index))}`;
    }
    const found = known.get(pattern);
    if (found) return found;
    const made = joined(ranges.filter((_, index) => reach.admitted(source, start + index)));
    known.set(pattern, made);
    return made;
  }

  /** What decides between two groups at a port. */
  reason(version: Version, source: number, target: number, at: PortRange): Reason {
    const { ranges, start } = this.#asked[target] ?? NOTHING;
    const index = ranges.findIndex(
      ({ protocol, first, last }) => protocol === at.protocol && first <= at.first && at.first <= last,
    );
    return this.#reach[version].policyReason(source, start + index);
  }
}

/** The ranges that matter to a target: of what isolates it, and of all that lets anybody out. */
function rangesFor<Version extends string>(
  models: Per<Version, Model>,
  versions: readonly Version[],
): (target: Per<Version, AxisEntry>) => readonly PortRange[] {
  const out = distinct(
    versions.flatMap((version) => models[version].policies.flatMap((one) => portsOf(one.egress))),
  );
  return (target) => {
    const pods = versions.flatMap((version) => {
      const pod = podOf(target[version]);
      return pod ? [{ model: models[version], pod }] : [];
    });
    const into = pods.flatMap(({ model, pod }) =>
      model.isolating(pod, 'ingress').flatMap((one) => portsOf(one.ingress)),
    );
    return portRanges(
      [...out, ...into],
      pods.flatMap(({ pod }) => pod.ports),
    );
  };
}

function portsOf(rules: readonly PolicyRule[]): readonly PolicyPort[] {
  return rules.flatMap(({ ports }) => ports);
}

function distinct(ports: readonly PolicyPort[]): readonly PolicyPort[] {
  return [
    ...new Map(ports.map((one) => [`${one.port ?? ''}-${one.endPort ?? ''} ${one.protocol}`, one])).values(),
  ];
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
