import type { Decider } from '../core/evidence.ts';
import { groupBy } from '../core/group-by.ts';
import { wholeOf, type Workload } from '../core/objects.ts';
import { axisEnds, endpointOf, isForeign, outsideAddresses, podOf, type AxisEntry } from './axes.ts';
import { KUBE_DNS } from './cluster-dns.ts';
import { cellDecider } from './matrix.ts';
import { isSinglePod } from './decide.ts';
import type { Model } from './model.ts';
import { agree, isOnePod } from './over-pods.ts';
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
  readonly decider: () => Decider;
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
  const targets = placesOf(model, ends.targets, answers.targets).map((target): Target => {
    const wires = (cells.get(target.name) ?? []).map(({ wire }) => wire);
    return { ...target, beside: rememberBy((open: readonly PortRange[]) => without(open, wires)) };
  });
  const decider = cellDecider(model);
  const rowOf = (from: Places, to: Target, found: Between): OtherPorts | undefined => {
    const { source, target, open, further } = found;
    const others = to.beside(open);
    const at = others[0] ?? further[0];
    if (!at) return undefined;
    const row: OtherPorts = {
      from: from.name,
      to: to.name,
      open,
      others,
      isOnePod: to.isOnePod,
      decider: () => decider(answers.reason('only', source.group, target.group, at), source.end, target.end),
    };
    const ofCluster = isForeign(source.end) && isClusterDns(target.end);
    // Nearly every row of a million is plain, and a spread costs more than all else of it.
    if (further.length === 0 && !ofCluster) return row;
    return { ...row, ...(further.length > 0 && { varies: true }), ...(ofCluster && { ofCluster }) };
  };
  const between = (from: Places, to: Target, openOf: OpenOf): OtherPorts | undefined => {
    const found = openBetween(openOf, from, to);
    return found && rowOf(from, to, found);
  };
  if (byTarget) {
    for (const to of targets) {
      const opens = new Map(to.places.map(({ group }) => [group, answers.to('only', group)]));
      const openOf: OpenOf = (source, target) => opens.get(target)?.(source) ?? NONE;
      for (const from of sources) {
        const found = isAsked(from.name, to.name) && between(from, to, openOf);
        if (found) yield found;
      }
    }
    return;
  }
  for (const from of sources) {
    const opens = new Map(from.places.map(({ group }) => [group, answers.from('only', group)]));
    const openOf: OpenOf = (source, target) => opens.get(source)?.(target) ?? NONE;
    for (const to of targets) {
      const found = isAsked(from.name, to.name) && between(from, to, openOf);
      if (found) yield found;
    }
  }
}

/** What is open between two groups. */
type OpenOf = (source: number, target: number) => readonly PortRange[];

/** What is open from each pod of one to each of the other, and of what else some have open the ports without a cell. */
interface Between {
  readonly source: Place;
  readonly target: Place;
  readonly open: readonly PortRange[];
  readonly further: readonly PortRange[];
}

/** Undefined where nothing is. */
function openBetween(openOf: OpenOf, from: Places, to: Target): Between | undefined {
  // Most are two workloads of which all pods are alike: one question.
  if (from.lone && to.lone && from.lone.workload !== to.lone.workload) {
    const source = from.lone.place;
    const target = to.lone.place;
    const open = openOf(source.group, target.group);
    return open.length === 0 ? undefined : { source, target, open, further: NONE };
  }
  const pairs = pairsOf(from.places, to.places);
  const [first] = pairs;
  if (!first) return undefined;
  const [source, target] = first;
  const all = pairs.map((pair) => openOf(pair[0].group, pair[1].group));
  const open = all.reduce(intersection);
  const further = all.length === 1 ? NONE : all.flatMap((one) => to.beside(minus(one, open)));
  return { source, target, open, further };
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
