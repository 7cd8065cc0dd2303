import type { EvidenceLine, Prediction } from '../report/result.ts';
import type { Expected } from '../rules/check.ts';
import type { Connection } from './connection.ts';
import { decide } from './decide.ts';
import type { Decision, Side } from './decide.ts';
import type { Model } from './model.ts';
import { nearMisses } from './near-miss.ts';
import type { NearMiss } from './near-miss.ts';
import { cutLine, decidedBy, isolator, nearMissLine, passLines } from './words.ts';

/** More lines than this nobody reads under a failure. */
const MOST_LINES = 5;

/** A near miss no further off than this is likely a mistake; further off is mostly another rule's business. */
const LIKELY = 4;

/** Explains one connection. */
export function explain(model: Model, connection: Connection, expected?: Expected): Prediction {
  return explainDecision(model, decide(model, connection), expected);
}

/**
 * A decision in words. `at` is the line that a reader has to change when the answer is not the one they `expected`:
 * the rule that lets it through, or, of what cuts it, the rule that nearly let it through, else the isolating policy.
 */
export function explainDecision(model: Model, decision: Decision, expected?: Expected): Prediction {
  const { allowed } = decision;
  const told = allowed ? explainPass(model, decision) : explainCut(model, decision, expected);
  return {
    allowed,
    decidedBy: decidedBy(decision),
    evidence: told.evidence.slice(0, MOST_LINES),
    ...(told.at && { at: told.at }),
  };
}

type Told = Pick<Prediction, 'evidence' | 'at'>;

function explainPass(model: Model, decision: Decision): Told {
  if (decision.path === 'same-pod') {
    return { evidence: [{ text: 'a pod always reaches itself: no policy is asked' }] };
  }
  if (decision.path === 'from-own-node') {
    return {
      evidence: [
        {
          text: 'it comes from the node that the pod runs on (or its host network): no policy cuts that off',
        },
      ],
    };
  }
  const sides = [decision.ingress, decision.egress];
  const admission = sides.flatMap((side) => side.admissions[0] ?? [])[0];
  // The door that stands open on purpose comes first, then the one that nobody closed.
  const admitted = sides
    .filter((side) => side.state === 'admitted')
    .flatMap((side) => passLines(model, side));
  const open = sides.filter((side) => side.state === 'open');
  const openLines = open.flatMap((side) => [
    ...passLines(model, side),
    ...nearMisses(model, side, decision.wire)
      .slice(0, 2)
      .map((miss) => nearMissLine(model, miss, side, decision.wire)),
  ]);
  // An ingress that nobody isolated is what a failed deny is mostly about, whatever egress rule there is.
  const ingressOpen = decision.ingress.state === 'open';
  const evidence = ingressOpen ? [...openLines, ...admitted] : [...admitted, ...openLines];
  if (evidence.length === 0) evidence.push({ text: 'no policy applies to either side' });
  return { evidence, ...(admission && { at: admission.rule.at }) };
}

function explainCut(model: Model, decision: Decision, expected: Expected | undefined): Told {
  const { wire } = decision;
  const cut = [decision.egress, decision.ingress].filter((side) => side.state === 'cut');
  const perSide = cut.map((side) => ({
    side,
    // Nobody wants to hear how a connection that ought to be cut could be let through.
    misses: expected === 'deny' ? [] : shownMisses(nearMisses(model, side, wire)),
  }));
  const each = perSide.length > 1 ? 2 : 3;
  const lines = perSide.map(({ side, misses }): EvidenceLine[] => [
    cutLine(side, wire, isDns(decision, side)),
    ...misses.slice(0, each).map((miss) => nearMissLine(model, miss, side, wire)),
  ]);
  const nearest = perSide
    .flatMap(({ side, misses }) => misses.map((miss) => ({ side, miss })))
    .filter(({ miss }) => miss.distance <= LIKELY)
    .sort((a, b) => a.miss.distance - b.miss.distance)[0];
  const isolating = perSide.flatMap(({ side }) => isolator(side) ?? [])[0]?.at;
  const mend = nearest ? nearMissLine(model, nearest.miss, nearest.side, wire).at : undefined;
  const at = mend ?? isolating;
  // Headlines of both sides before the details of either.
  const evidence = [...lines.flatMap((one) => one.slice(0, 1)), ...lines.flatMap((one) => one.slice(1))];
  return { evidence, ...(at && { at }) };
}

/** The likely ones that are about as near as the nearest; with none, the nearest if but one part of it misses. */
function shownMisses(misses: readonly NearMiss[]): readonly NearMiss[] {
  const nearest = misses[0]?.distance ?? 0;
  if (nearest > LIKELY) return nearest < 2 * LIKELY ? misses.slice(0, 1) : [];
  return misses.filter((miss) => miss.distance <= Math.min(LIKELY, nearest + 2));
}

function isDns({ to, wire }: Decision, side: Side): boolean {
  return (
    side.direction === 'egress' &&
    wire.port === 53 &&
    to.kind === 'pod' &&
    to.workload.namespace === 'kube-system'
  );
}
