import type { Protocol } from '../core/objects.ts';
import type { AxisEntry, OutsideAddresses } from './ends.ts';
import type { Model } from './model.ts';
import type { Direction, PolicyRule } from './policy.ts';
import { reachOf } from './reach.ts';
import type { Reach, Reason, SideReason } from './reach.ts';
import { cutBy, decidedByWords, showRule } from './words.ts';
import type { SideWords } from './words.ts';

/** One cell: may `from` connect to this port of `to`, and what decides it? */
export interface MatrixConnection {
  /** `shop/web`, or `outside`: any client that is not in the cluster. */
  readonly from: string;
  /** `shop/db`, or `internet`: any server that is not in the cluster. */
  readonly to: string;
  readonly port: number;
  readonly protocol: Protocol;
  readonly allowed: boolean;
  readonly decidedBy: string;
}

/** Every workload (and `outside`) against every workload's ports (and `internet`): `netproof matrix --json`. */
export interface Matrix {
  readonly version: 1;
  readonly connections: readonly MatrixConnection[];
}

/** The whole matrix. With thousands of workloads take `connectionsOf`, which keeps one cell at a time. */
export function matrixOf(model: Model, addresses?: OutsideAddresses): Matrix {
  return { version: 1, connections: [...connectionsOf(model, reachOf(model, addresses))] };
}

/** The cells, row by row. */
export function* connectionsOf(model: Model, reach: Reach): Generator<MatrixConnection, void, undefined> {
  const words = cellWords(model);
  for (const [source, from] of reach.sources.entries()) {
    for (const [target, { end, wire }] of reach.targets.entries()) {
      // What strangers do among themselves is no policy's business.
      if (from.kind === 'address' && end.kind === 'address') continue;
      yield {
        from: from.name,
        to: end.name,
        port: wire.port,
        protocol: wire.protocol,
        allowed: reach.allowed(source, target),
        decidedBy: words(reach.reason(source, target), from, end),
      };
    }
  }
}

/** Puts reasons into words, each part once: a matrix repeats the same few over and over. */
function cellWords(model: Model): (reason: Reason, from: AxisEntry, to: AxisEntry) => string {
  const rules = new Map<PolicyRule, string>();
  const cuts: Record<Direction, Map<AxisEntry, string>> = { ingress: new Map(), egress: new Map() };
  const side = (reason: SideReason, direction: Direction, subject: AxisEntry): SideWords => {
    const isPod = subject.kind === 'workload' && !subject.workload.hostNetwork;
    let cut: string | undefined;
    if (reason.cut) {
      cut = cuts[direction].get(subject);
      if (cut === undefined) {
        const isolating = subject.kind === 'workload' ? model.isolating(subject.workload, direction) : [];
        cut = cutBy(isolating, direction, subject.name);
        cuts[direction].set(subject, cut);
      }
    }
    let rule: string | undefined;
    if (reason.admission) {
      rule = rules.get(reason.admission.rule);
      if (rule === undefined) {
        rule = showRule(reason.admission.policy, reason.admission.rule);
        rules.set(reason.admission.rule, rule);
      }
    }
    return { cut, rule, open: isPod ? subject.name : undefined };
  };
  return (reason, from, to) =>
    decidedByWords(reason.path, side(reason.egress, 'egress', from), side(reason.ingress, 'ingress', to));
}
