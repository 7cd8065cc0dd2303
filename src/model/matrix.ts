import type { CutBy, Decider, Direction, RuleRef } from '../core/evidence.ts';
import type { WirePort } from '../core/objects.ts';
import type { AxisEntry } from './axes.ts';
import { cutBy, deciderOf, ruleRef, type DecidingSide } from './evidence.ts';
import type { Model } from './model.ts';
import { unjudgedOf } from './unjudged.ts';
import type { PolicyRule } from './policy.ts';
import type { Reach, Reason, SideReason } from './reach-answers.ts';

/** One cell: may `from` connect to this port of `to`, and what decides it? */
export interface MatrixConnection extends WirePort {
  /** `shop/web`, or `outside`: any client that is not in the cluster. */
  readonly from: string;
  /** `shop/db`, or `internet`: any server that is not in the cluster. */
  readonly to: string;
  /** From each pod to each pod, where a workload's are told apart. */
  readonly allowed: boolean;
  /** Some of its pods may, and some may not. */
  readonly varies?: true;
  readonly decidedBy: Decider;
  /** Policies of other APIs may decide it, too. */
  readonly unjudged?: true;
}

/** Every workload (and `outside`) against every workload's ports (and `internet`), a cell at a time, row by row. */
export function* connectionsOf(model: Model, reach: Reach): Generator<MatrixConnection, void, undefined> {
  const decider = cellDecider(model);
  const isUnjudged = (direction: Direction) => (end: AxisEntry) =>
    end.kind === 'workload' && unjudgedOf(model.inventory, end.workload, direction).length > 0;
  const senders = new Set(reach.sources.filter(isUnjudged('egress')));
  const receivers = new Set(reach.targets.map(({ end }) => end).filter(isUnjudged('ingress')));
  for (const [source, from] of reach.sources.entries()) {
    for (const [target, { end, wire }] of reach.targets.entries()) {
      // What strangers do among themselves is no policy's business.
      if (from.kind === 'address' && end.kind === 'address') continue;
      const [subject, peer] = reach.subjects(source, target);
      yield {
        from: from.name,
        to: end.name,
        port: wire.port,
        protocol: wire.protocol,
        allowed: reach.allowed(source, target),
        ...(reach.varies?.(source, target) && { varies: true }),
        ...((senders.has(from) || receivers.has(end)) && { unjudged: true }),
        decidedBy: decider(reach.reason(source, target), subject ?? from, peer ?? end),
      };
    }
  }
}

/** What decides a cell. Each part is made once: a matrix repeats the same few over and over. */
export function cellDecider(model: Model): (reason: Reason, from: AxisEntry, to: AxisEntry) => Decider {
  const rules = new Map<PolicyRule, RuleRef>();
  const cuts: Record<Direction, Map<AxisEntry, CutBy>> = { ingress: new Map(), egress: new Map() };
  const cutOf = (direction: Direction, subject: AxisEntry): CutBy =>
    once(cuts[direction], subject, () => {
      const isolating = subject.kind === 'workload' ? model.isolating(subject.workload, direction) : [];
      return cutBy(isolating, direction, subject.name);
    });
  const side = ({ cut, admission }: SideReason, direction: Direction, subject: AxisEntry): DecidingSide => ({
    cut: cut ? cutOf(direction, subject) : undefined,
    rule: admission && once(rules, admission.rule, () => ruleRef(admission.policy, admission.rule)),
    open: subject.kind === 'workload' && !subject.workload.hostNetwork ? subject.name : undefined,
  });
  return (reason, from, to) =>
    deciderOf(reason.path, side(reason.egress, 'egress', from), side(reason.ingress, 'ingress', to));
}

function once<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}
