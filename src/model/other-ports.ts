import type { Decider } from '../core/evidence.ts';
import { groupBy } from '../core/group-by.ts';
import { wholeOf, type Workload } from '../core/objects.ts';
import { axisEnds, endpointOf, isForeign, outsideAddresses, podOf, type AxisEntry } from './axes.ts';
import { KUBE_DNS } from './cluster-dns.ts';
import { cellDecider } from './matrix.ts';
import { isSinglePod } from './decide.ts';
import type { Model } from './model.ts';
import { agree, isOnePod } from './over-pods.ts';
import type { OpenPorts } from './pair-rules.ts';
import { PortAnswers } from './port-answers.ts';
import { intersection, minus, without, type PortRange } from './port-ranges.ts';
import type { Reach } from './reach-answers.ts';

/** What is open between two beside the cells of the matrix. */
export interface OtherPorts {
  readonly from: string;
  readonly to: string;
  /** All that is open, from each pod to each pod, ports that have a cell among them. */
  readonly open: readonly PortRange[];
  /** Of these the ones without a cell. */
  readonly others: readonly PortRange[];
  /** Some of its pods reach further ports, and some do not. */
  readonly varies?: true;
  /** The target is a single pod, which reaches itself at every port. */
  readonly isOnePod: boolean;
  /** What the cluster's own DNS shows to others than the workloads: no repository's business. */
  readonly ofCluster?: true;
  /** What decides at the first of them: asked for by few. */
  decider(): Decider;
}

/** Which pairs are asked for, and how they follow each other. */
export interface OtherPortsChoice {
  /** By name; else all. */
  readonly isAsked?: (from: string, to: string) => boolean;
  /** All pairs of one target follow each other; else all of a source. */
  readonly byTarget?: boolean;
}

/**
 * The pairs between which a port is open that the matrix has no cell for, row by row: every port of TCP, UDP and SCTP is
 * looked at. What a single pod sends to itself is left out. Ports that are open alike are the same list.
 */
export function* otherPortsOf(
  model: Model,
  reach: Reach,
  { isAsked = () => true, byTarget = false }: OtherPortsChoice = {},
): Generator<OtherPorts, void, undefined> {
  const ends = axisEnds(model, outsideAddresses([model]));
  const answers = PortAnswers.of(model, ends);
  const cells = groupBy(reach.targets, ({ end }) => end.name);
  const sources = placesOf(model, ends.sources, answers.sources);
  // Many targets have the same ports: what is left without them is known for all of them.
  const besides = new Map<string, Target['beside']>();
  const targets = placesOf(model, ends.targets, answers.targets).map((target): Target => {
    const wires = (cells.get(target.name) ?? []).map(({ wire }) => wire);
    const key = wires.map(({ port, protocol }) => `${port}/${protocol}`).join();
    const beside = besides.get(key) ?? rememberBy((open: readonly PortRange[]) => without(open, wires));
    besides.set(key, beside);
    return { ...target, beside };
  });
  const decider = cellDecider(model);
  const decide: Decide = ({ end, group }, target, at) =>
    decider(answers.reason('only', group, target.group, at), end, target.end);
  if (byTarget) {
    for (const to of targets) {
      const opens = askedOnce(to.places, (group) => answers.to('only', group));
      const openOf: OpenOf = (source, target) => opens(target)(source);
      for (const from of sources) {
        const row = isAsked(from.name, to.name) && between(openOf, decide, from, to);
        if (row) yield row;
      }
    }
    return;
  }
  for (const from of sources) {
    const opens = askedOnce(from.places, (group) => answers.from('only', group));
    const openOf: OpenOf = (source, target) => opens(source)(target);
    for (const to of targets) {
      const row = isAsked(from.name, to.name) && between(openOf, decide, from, to);
      if (row) yield row;
    }
  }
}

/** What is open from or to each of these: most are one. */
function askedOnce(
  places: readonly Place[],
  ask: (group: number) => OpenPorts,
): (group: number) => OpenPorts {
  const [only, ...more] = places;
  if (!only || more.length > 0) return rememberBy(ask);
  const opens = ask(only.group);
  return () => opens;
}

/** What is open between two groups. */
type OpenOf = (source: number, target: number) => readonly PortRange[];

/** What decides between two places at a port. */
type Decide = (source: Place, target: Place, at: PortRange) => Decider;

/** Of a million rows few are asked what decides them: that costs the others no value of its own. */
class Row implements OtherPorts {
  readonly from: string;
  readonly to: string;
  readonly isOnePod: boolean;
  readonly open: readonly PortRange[];
  readonly others: readonly PortRange[];
  declare varies?: true;
  declare ofCluster?: true;
  readonly #found: Between;
  readonly #decide: Decide;

  constructor(from: Places, to: Target, found: Between, decide: Decide) {
    this.from = from.name;
    this.to = to.name;
    this.isOnePod = to.isOnePod;
    this.open = found.open;
    this.others = found.others;
    this.#found = found;
    this.#decide = decide;
    if (found.varies) this.varies = true;
    if (isForeign(found.source.end) && isClusterDns(found.target.end)) this.ofCluster = true;
  }

  decider(): Decider {
    const { source, target, at } = this.#found;
    return this.#decide(source, target, at);
  }
}

/** Undefined where nothing is open that has no cell. */
function between(openOf: OpenOf, decide: Decide, from: Places, to: Target): OtherPorts | undefined {
  // Most are two workloads of which all pods are alike: one question.
  if (from.lone && to.lone && from.lone.workload !== to.lone.workload) {
    const [source, target] = [from.lone.place, to.lone.place];
    const open = openOf(source.group, target.group);
    if (open.length === 0) return undefined;
    const others = to.beside(open);
    const at = others[0];
    return at && new Row(from, to, { source, target, open, others, at, varies: false }, decide);
  }
  const pairs = pairsOf(from.places, to.places);
  const [first] = pairs;
  if (!first) return undefined;
  const [source, target] = first;
  const all = pairs.map((pair) => openOf(pair[0].group, pair[1].group));
  const open = all.reduce(intersection);
  const others = to.beside(open);
  const further = all.length === 1 ? NONE : all.flatMap((one) => to.beside(minus(one, open)));
  const at = others[0] ?? further[0];
  return at && new Row(from, to, { source, target, open, others, at, varies: further.length > 0 }, decide);
}

/** What is open from each pod of one to each of the other, and the first port without a cell that some of them reach. */
interface Between {
  readonly source: Place;
  readonly target: Place;
  readonly open: readonly PortRange[];
  readonly others: readonly PortRange[];
  readonly at: PortRange;
  readonly varies: boolean;
}

const NONE: readonly PortRange[] = [];

function isClusterDns(end: AxisEntry): boolean {
  return end.kind === 'workload' && end.workload === KUBE_DNS;
}

/** An end of the matrix, and where its pods stand among the groups that are asked. */
interface Places {
  readonly name: string;
  readonly places: readonly Place[];
  /** Where all of its pods are alike. */
  readonly lone: { readonly place: Place; readonly workload: Workload } | undefined;
  readonly isOnePod: boolean;
}

interface Target extends Places {
  /** The ports of these that have no cell. */
  readonly beside: (open: readonly PortRange[]) => readonly PortRange[];
}

interface Place {
  readonly end: AxisEntry;
  readonly group: number;
}

function placesOf(
  model: Model,
  ends: readonly AxisEntry[],
  groups: readonly (readonly { readonly only: AxisEntry }[])[],
): readonly Places[] {
  const groupOf = new Map(groups.flatMap((group, index) => group.map(({ only }) => [only, index] as const)));
  const byName = groupBy(ends, (end) =>
    end.kind === 'workload' ? model.labelOf(wholeOf(end.workload)) : end.name,
  );
  return [...byName].map(([name, own]) => {
    const places = own.map((end) => ({ end, group: groupOf.get(end) ?? -1 }));
    const [place, ...more] = places;
    const workload = place && more.length === 0 ? podOf(place.end) : undefined;
    const lone = place && workload && { place, workload };
    const isOnePod = lone?.place.end.kind === 'workload' && isSinglePod(lone.workload);
    return { name, places, lone, isOnePod };
  });
}

/** The pods between which a connection of the two may be. What strangers do among themselves is no policy's business. */
function pairsOf(from: readonly Place[], to: readonly Place[]): readonly (readonly [Place, Place])[] {
  return from.flatMap((source) =>
    to.flatMap((target): (readonly [Place, Place])[] => {
      if (isForeign(source.end) && isForeign(target.end)) return [];
      const pair = { from: endpointOf(source.end), to: endpointOf(target.end) };
      return agree(pair) && !isOnePod(pair) ? [[source, target]] : [];
    }),
  );
}

function rememberBy<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}
