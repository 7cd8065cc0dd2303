import type { CutBy, Decider, Direction, RuleRef } from '../core/evidence.ts';
import type { WirePort } from '../core/objects.ts';
import { isForeign, podOf, type AxisEntry, type TargetEntry } from './axes.ts';
import { cutBy, deciderOf, ruleRef, type DecidingSide } from './evidence.ts';
import type { Model } from './model.ts';
import { unjudgedOf } from './unjudged.ts';
import type { PolicyRule } from './policy.ts';
import type { Reach, Reason, SideReason } from './reach-answers.ts';

/** One cell: may `from` connect to this port of `to`? */
export interface MatrixCell extends WirePort {
  /** `shop/web`, `elsewhere`: any pod that no manifest has, or `outside`: any client that is not in the cluster. */
  readonly from: string;
  /** `shop/db`, or `internet`: any server that is not in the cluster. */
  readonly to: string;
  /** From each pod to each pod, where a workload's are told apart. */
  readonly allowed: boolean;
  /** Some of its pods may, and some may not. */
  readonly varies?: true;
  /** Policies of other APIs may decide it, too. */
  readonly unjudged?: true;
}

/** The same, and what decides it. */
export interface MatrixConnection extends MatrixCell {
  readonly decidedBy: Decider;
}

/** Which cells are asked for, and how they follow each other. */
export interface CellChoice {
  /** Leaves out what is cut for certain. */
  readonly withoutCut?: boolean;
  /** All cells of one target's port follow each other; else all of a source. */
  readonly byTarget?: boolean;
  /** Which pairs are asked for, by name; else all. */
  readonly isAsked?: (from: string, to: string) => boolean;
}

/** Every workload (and `outside`) against every workload's ports (and `internet`), a cell at a time, row by row. */
export function* cellsOf(
  model: Model,
  reach: Reach,
  choice: CellChoice = {},
): Generator<MatrixCell, void, undefined> {
  yield* cellsAs(model, reach, choice, ({ name: from }, { end, wire }, answer) => {
    const { port, protocol } = wire;
    return { from, to: end.name, port, protocol, ...answer };
  });
}

/** The same with what decides each. */
export function* connectionsOf(
  model: Model,
  reach: Reach,
  choice: CellChoice = {},
): Generator<MatrixConnection, void, undefined> {
  const decider = cellDecider(model);
  yield* cellsAs(model, reach, choice, (end, { end: to, wire }, answer, source, target) => {
    const [subject, object] = reach.subjects(source, target);
    if (!subject || !object) return undefined;
    const { port, protocol } = wire;
    const decidedBy = decider(reach.reason(source, target), subject, object);
    // Nearly every cell of a million is plain, and a spread costs more than all else of it.
    if (answer !== OPEN && answer !== CUT)
      return { from: end.name, to: to.name, port, protocol, ...answer, decidedBy };
    return { from: end.name, to: to.name, port, protocol, allowed: answer.allowed, decidedBy };
  });
}

/** What a cell says beside its ends. */
type CellAnswer = Pick<MatrixCell, 'allowed' | 'varies' | 'unjudged'>;

const OPEN: CellAnswer = { allowed: true };
const CUT: CellAnswer = { allowed: false };

/** `make` is told where in the reach the cell is. */
function* cellsAs<Made>(
  model: Model,
  reach: Reach,
  { withoutCut = false, byTarget = false, isAsked }: CellChoice,
  make: (
    from: AxisEntry,
    to: TargetEntry,
    answer: CellAnswer,
    source: number,
    target: number,
  ) => Made | undefined,
): Generator<Made, void, undefined> {
  const { sources, targets } = reach;
  const isUnjudged = (direction: Direction) => (end: AxisEntry) => {
    const pod = podOf(end);
    return pod !== undefined && unjudgedOf(model.inventory, pod, direction).length > 0;
  };
  const senders = new Set(sources.filter(isUnjudged('egress')));
  const receivers = new Set(targets.map(({ end }) => end).filter(isUnjudged('ingress')));
  const [outer, inner] = byTarget ? [targets.length, sources.length] : [sources.length, targets.length];
  for (let first = 0; first < outer; first++) {
    for (let second = 0; second < inner; second++) {
      const [source, target] = byTarget ? [second, first] : [first, second];
      const from = sources[source];
      const to = targets[target];
      if (!from || !to) continue;
      // What strangers do among themselves is no policy's business.
      if (isForeign(from) && isForeign(to.end)) continue;
      if (isAsked && !isAsked(from.name, to.end.name)) continue;
      const allowed = reach.allowed(source, target);
      const varies = reach.varies?.(source, target) === true;
      const unjudged = senders.has(from) || receivers.has(to.end);
      if (withoutCut && !allowed && !varies && !unjudged) continue;
      const plain = allowed ? OPEN : CUT;
      const answer =
        varies || unjudged ? { ...plain, ...(varies && { varies }), ...(unjudged && { unjudged }) } : plain;
      const made = make(from, to, answer, source, target);
      if (made !== undefined) yield made;
    }
  }
}

/** Who could connect, by name. */
export interface Sender {
  readonly name: string;
  /** Policies of other APIs may decide what it sends. */
  readonly unjudged?: true;
}

/** The workloads of the rows. */
export function sendersOf({ inventory }: Model, { sources }: Reach): readonly Sender[] {
  return sources.flatMap((end): Sender[] => {
    if (end.kind !== 'workload') return [];
    const unjudged = unjudgedOf(inventory, end.workload, 'egress').length > 0;
    return [{ name: end.name, ...(unjudged && { unjudged }) }];
  });
}

/** What decides a cell. Each part is made once, and so is each pair of rules: a matrix repeats the same few over and over. */
export function cellDecider(model: Model): (reason: Reason, from: AxisEntry, to: AxisEntry) => Decider {
  const rules = new Map<PolicyRule, RuleRef>();
  const cuts: Record<Direction, Map<AxisEntry, CutBy>> = { ingress: new Map(), egress: new Map() };
  const cutOf = (direction: Direction, subject: AxisEntry): CutBy =>
    once(cuts[direction], subject, () => {
      const pod = podOf(subject);
      return cutBy(pod ? model.isolating(pod, direction) : [], direction, subject.name);
    });
  const side = ({ cut, admission }: SideReason, direction: Direction, subject: AxisEntry): DecidingSide => ({
    cut: cut ? cutOf(direction, subject) : undefined,
    rule: admission && once(rules, admission.rule, () => ruleRef(admission.policy, admission.rule)),
    open: podOf(subject)?.hostNetwork === false ? subject.name : undefined,
  });
  const admitted = new Map<PolicyRule | undefined, Map<PolicyRule | undefined, Decider>>();
  return (reason, from, to) => {
    const { egress, ingress } = reason;
    const make = () => deciderOf(reason.path, side(egress, 'egress', from), side(ingress, 'ingress', to));
    const [out, into] = [egress.admission?.rule, ingress.admission?.rule];
    const isByRule = reason.path === 'policies' && !egress.cut && !ingress.cut && (out ?? into);
    if (!isByRule) return make();
    return once(
      once(admitted, out, () => new Map<PolicyRule | undefined, Decider>()),
      into,
      make,
    );
  };
}

function once<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}
