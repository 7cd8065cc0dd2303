import type { Decider } from '../core/evidence.ts';
import { groupBy } from '../core/group-by.ts';
import { wholeOf } from '../core/objects.ts';
import { axisEnds, endpointOf, outsideAddresses, type AxisEntry } from './axes.ts';
import { cellDecider } from './matrix.ts';
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
  /** What decides at the first of them. */
  readonly decidedBy: Decider;
}

/**
 * The pairs between which a port is open that the matrix has no cell for, row by row: every port of TCP, UDP and SCTP is
 * looked at. What a single pod sends to itself is left out.
 */
export function* otherPortsOf(model: Model, reach: Reach): Generator<OtherPorts, void, undefined> {
  const ends = axisEnds(model, outsideAddresses([model]));
  const answers = PortAnswers.of(model, ends);
  const cells = groupBy(reach.targets, ({ end }) => end.name);
  const sources = placesOf(model, ends.sources, answers.sources);
  const targets = placesOf(model, ends.targets, answers.targets).map((target) => {
    const wires = (cells.get(target.name) ?? []).map(({ wire }) => wire);
    return { ...target, beside: rememberBy((open: readonly PortRange[]) => without(open, wires)) };
  });
  const openAt = rememberBy((pair: number) =>
    answers.open('only', Math.floor(pair / targets.length), pair % targets.length),
  );
  const decider = cellDecider(model);
  for (const from of sources) {
    for (const to of targets) {
      const pairs = pairsOf(from.places, to.places);
      const [first] = pairs;
      if (!first) continue;
      const all = pairs.map(([one, other]) => openAt(one.group * targets.length + other.group));
      const open = all.reduce(intersection);
      const others = to.beside(open);
      const further = all.length === 1 ? [] : all.find((one) => to.beside(minus(one, open)).length > 0);
      const varies = further !== undefined && further.length > 0;
      const [at] = others.length > 0 ? others : minus(further ?? [], open);
      if (!at) continue;
      const [source, target] = first;
      yield {
        from: from.name,
        to: to.name,
        open,
        others,
        ...(varies && { varies: true }),
        decidedBy: decider(answers.reason('only', source.group, target.group, at), source.end, target.end),
      };
    }
  }
}

/** An end of the matrix, and where its pods stand among the groups that are asked. */
interface Places {
  readonly name: string;
  readonly places: readonly Place[];
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
  return [...byName].map(([name, own]) => ({
    name,
    places: own.map((end) => ({ end, group: groupOf.get(end) ?? -1 })),
  }));
}

/** The pods between which a connection of the two may be. What strangers do among themselves is no policy's business. */
function pairsOf(from: readonly Place[], to: readonly Place[]): readonly (readonly [Place, Place])[] {
  return from.flatMap((source) =>
    to.flatMap((target): (readonly [Place, Place])[] => {
      if (source.end.kind === 'address' && target.end.kind === 'address') return [];
      const pair = { from: endpointOf(source.end), to: endpointOf(target.end) };
      return agree(pair) && !isOnePod(pair) ? [[source, target]] : [];
    }),
  );
}

function rememberBy<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const found = known.get(key) ?? make(key);
    known.set(key, found);
    return found;
  };
}
