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

/**
 * The pairs between which a port is open that the matrix has no cell for, row by row: every port of TCP, UDP and SCTP is
 * looked at. What a single pod sends to itself is left out, and so are pairs that are not asked for, by name.
 */
export function* otherPortsOf(
  model: Model,
  reach: Reach,
  isAsked: (from: string, to: string) => boolean = () => true,
): Generator<OtherPorts, void, undefined> {
  const ends = axisEnds(model, outsideAddresses([model]));
  const answers = PortAnswers.of(model, ends);
  const cells = groupBy(reach.targets, ({ end }) => end.name);
  const sources = placesOf(model, ends.sources, answers.sources);
  const targets = placesOf(model, ends.targets, answers.targets).map((target) => {
    const wires = (cells.get(target.name) ?? []).map(({ wire }) => wire);
    return { ...target, beside: rememberBy((open: readonly PortRange[]) => without(open, wires)) };
  });
  const decider = cellDecider(model);
  const decides = (source: Place, target: Place, at: PortRange): Decider =>
    decider(answers.reason('only', source.group, target.group, at), source.end, target.end);
  for (const from of sources) {
    for (const to of targets) {
      if (!isAsked(from.name, to.name)) continue;
      // Most are two workloads of which all pods are alike: one question.
      const pairs =
        from.lone && to.lone && from.lone.workload !== to.lone.workload
          ? [[from.lone.place, to.lone.place] as const]
          : pairsOf(from.places, to.places);
      const [first] = pairs;
      if (!first) continue;
      const all = pairs.map(([source, target]) => answers.open('only', source.group, target.group));
      const open = all.reduce(intersection);
      const others = to.beside(open);
      const further = all.length === 1 ? [] : all.flatMap((one) => to.beside(minus(one, open)));
      const [at = further[0]] = others;
      if (!at) continue;
      const ofCluster = isForeign(first[0].end) && isClusterDns(first[1].end);
      yield {
        from: from.name,
        to: to.name,
        open,
        others,
        isOnePod: to.isOnePod,
        ...(further.length > 0 && { varies: true }),
        ...(ofCluster && { ofCluster }),
        decider: () => decides(first[0], first[1], at),
      };
    }
  }
}

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
