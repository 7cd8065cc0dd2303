import { groupBy } from '../core/group-by.ts';
import type { Workload } from '../core/objects.ts';
import { axisEnds, endKey, endpointOf, type AxisEntry, type OutsideAddresses } from './axes.ts';
import { isSinglePod } from './decide.ts';
import type { Model } from './model.ts';
import type { PolicyPort, PolicyRule } from './policy.ts';
import { podClasses } from './pod-classes.ts';
import { agree } from './over-pods.ts';
import { joined, portRanges, type PortRange } from './port-ranges.ts';
import type { PodReach } from './reach-answers.ts';
import { reachOn } from './reach.ts';

/** The same thing as the base and as the head have it. */
export interface Both<T> {
  readonly base: T;
  readonly head: T;
}

/** A pair that the two versions answer differently at some port: what is open between them in each. */
export interface PortChange {
  readonly from: Both<AxisEntry>;
  readonly to: Both<AxisEntry>;
  readonly open: Both<readonly PortRange[]>;
}

/**
 * Every pair of ends that both versions have, at every port of every protocol: the pairs that are answered differently.
 * Ends that no policy tells apart are asked once, and so are the ports between two borders.
 */
export function* changedPorts(
  models: Both<Model>,
  addresses: OutsideAddresses,
): Generator<PortChange, void, undefined> {
  const answers = new Answers(models, addresses);
  for (const [source, clients] of answers.sources.entries()) {
    for (const [target, servers] of answers.targets.entries()) {
      if (!answers.differ(source, target)) continue;
      const open = each((version) => answers.open(version, source, target));
      for (const from of clients) {
        for (const to of servers) if (areTwo(from.base, to.base)) yield { from, to, open };
      }
    }
  }
  yield* changedSelves(answers);
}

/** Not an end and itself; nor two of a workload's pods by guesses that exclude each other. */
function areTwo(from: AxisEntry, to: AxisEntry): boolean {
  return endKey(from) !== endKey(to) && agree({ from: endpointOf(from), to: endpointOf(to) });
}

/** What a workload sends to itself: a single pod is exempt, several are not, and one may become several. */
function* changedSelves(answers: Answers): Generator<PortChange, void, undefined> {
  const places = new Map(
    answers.targets.flatMap((ends, place) => ends.map(({ base }) => [endKey(base), place] as const)),
  );
  for (const [source, clients] of answers.sources.entries()) {
    for (const end of clients) {
      const target = places.get(endKey(end.base));
      const exempt = each((version) => isExempt(end[version]));
      if (target === undefined || (exempt.base && exempt.head)) continue;
      const open = each((version) => (exempt[version] ? EVERY_PORT : answers.open(version, source, target)));
      if (JSON.stringify(open.base) !== JSON.stringify(open.head)) yield { from: end, to: end, open };
    }
  }
}

function isExempt(end: AxisEntry): boolean {
  return end.kind === 'workload' && !end.workload.hostNetwork && isSinglePod(end.workload);
}

const EVERY_PORT = portRanges([], []);

/** Ends that are alike in both versions. */
type Group = readonly Both<AxisEntry>[];

/** A group of targets, and where its ranges of ports stand among all. */
interface Asked {
  readonly ranges: readonly PortRange[];
  readonly start: number;
}

/** What both versions say of every pair of groups, at each range of ports. */
class Answers {
  readonly sources: readonly Group[];
  readonly targets: readonly Group[];
  readonly #asked: readonly Asked[];
  readonly #reach: Both<PodReach>;

  constructor(models: Both<Model>, addresses: OutsideAddresses) {
    const ends = each((version) => axisEnds(models[version], addresses));
    const classes = each((version) => classesOf(models[version]));
    const group = (side: 'sources' | 'targets', key: (version: Version, end: AxisEntry) => string) =>
      groups(
        each((version) => ends[version][side]),
        key,
      );
    this.sources = group('sources', (version, end) => classes[version](end));
    // Names of ports are resolved on the target.
    this.targets = group('targets', (version, end) => `${classes[version](end)} ${portsKey(end)}`);
    const rangesOf = rangesFor(models);
    let start = 0;
    this.#asked = this.targets.map(([first]) => {
      const ranges = first ? rangesOf(first) : [];
      start += ranges.length;
      return { ranges, start: start - ranges.length };
    });
    this.#reach = each((version) =>
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

  differ(source: number, target: number): boolean {
    const { base, head } = this.#reach;
    const { ranges, start } = this.#asked[target] ?? { ranges: [], start: 0 };
    for (let index = start; index < start + ranges.length; index++) {
      if (base.admitted(source, index) !== head.admitted(source, index)) return true;
    }
    return false;
  }

  open(version: Version, source: number, target: number): readonly PortRange[] {
    const { ranges, start } = this.#asked[target] ?? { ranges: [], start: 0 };
    const reach = this.#reach[version];
    return joined(ranges.filter((_, index) => reach.admitted(source, start + index)));
  }
}

/** The ranges that matter to a target: of what isolates it, and of all that lets anybody out. */
function rangesFor(models: Both<Model>): (target: Both<AxisEntry>) => readonly PortRange[] {
  const both = [models.base, models.head];
  const out = distinct(both.flatMap(({ policies }) => policies.flatMap((one) => portsOf(one.egress))));
  return ({ base, head }) => {
    const pods = [base, head].flatMap((end) => (end.kind === 'workload' ? [end.workload] : []));
    const into = pods.flatMap((pod, version) =>
      (both[version]?.isolating(pod, 'ingress') ?? []).flatMap((one) => portsOf(one.ingress)),
    );
    return portRanges(
      [...out, ...into],
      pods.flatMap(({ ports }) => ports),
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

type Version = keyof Both<unknown>;

function each<T>(make: (version: Version) => T): Both<T> {
  return { base: make('base'), head: make('head') };
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

function groups(
  ends: Both<readonly AxisEntry[]>,
  key: (version: Version, end: AxisEntry) => string,
): readonly Group[] {
  const heads = new Map(ends.head.map((end) => [endKey(end), end]));
  const both = ends.base.flatMap((base): Group => {
    const head = heads.get(endKey(base));
    return head ? [{ base, head }] : [];
  });
  return [...groupBy(both, ({ base, head }) => `${key('base', base)} | ${key('head', head)}`).values()];
}
