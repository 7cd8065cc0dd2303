import type { EvidenceLine, Prediction } from '../core/result.ts';
import type { Expected } from '../core/check.ts';
import { showName } from '../text/show-name.ts';
import type { Connection } from './connection.ts';
import { decide, podIpDependencyOf } from './decide.ts';
import type { Decision, Side } from './decide.ts';
import type { Model } from './model.ts';
import { nearMisses } from './near-miss.ts';
import type { NearMiss } from './near-miss.ts';
import {
  cutLine,
  decidedBy,
  podIpDependencyLine,
  isolator,
  nearMissLine,
  passLines,
  showRule,
} from './words.ts';

/** More lines than this nobody reads under a failure. */
const MOST_LINES = 5;

/** A near miss no further off than this is likely a mistake; further off is mostly another rule's business. */
const LIKELY = 4;

/** And one no further off than this all but certainly is. */
const SURE = 2;

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
  const explained = allowed
    ? explainPass(model, decision)
    : decision.podIpDependencies
      ? explainPodIpDependency(decision)
      : explainCut(model, decision, expected);
  return {
    answer: allowed ? 'open' : decision.podIpDependencies ? 'unknown' : 'cut',
    decidedBy: decidedBy(decision),
    evidence: explained.evidence.slice(0, MOST_LINES),
    ...(explained.at && { at: explained.at }),
    ...(explained.likelyTypo && { likelyTypo: true }),
  };
}

type Explained = Pick<Prediction, 'evidence' | 'at' | 'likelyTypo'>;

function explainPass(model: Model, decision: Decision): Explained {
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
  const open = sides
    .filter((side) => side.state === 'open')
    .map((side) => ({
      lines: passLines(model, side),
      misses: nearMisses(model, side, decision.wire)
        .slice(0, 2)
        .map((miss) => ({ ...miss, line: nearMissLine(model, miss, side, decision.wire) })),
    }));
  // A policy that was surely meant to close the door is told before the door.
  const openLines = open.flatMap(({ lines, misses }) => [
    ...misses.filter(isSure).map(({ line }) => line),
    ...lines,
    ...misses.filter((miss) => !isSure(miss)).map(({ line }) => line),
  ]);
  // An ingress that nobody isolated is what a failed deny is mostly about, whatever egress rule there is.
  const ingressOpen = decision.ingress.state === 'open';
  const evidence = ingressOpen ? [...openLines, ...admitted] : [...admitted, ...openLines];
  if (evidence.length === 0) evidence.push({ text: 'no policy applies to either side' });
  const meant = open.flatMap(({ misses }) => misses.filter(isSure))[0]?.line.at;
  const at = ingressOpen ? (meant ?? admission?.rule.at) : (admission?.rule.at ?? meant);
  return { evidence, ...(at && { at }), likelyTypo: meant !== undefined && at === meant };
}

function explainPodIpDependency({ egress, ingress }: Decision): Explained {
  const evidence = [egress, ingress].flatMap((side) => {
    const podIpDependency = side.state === 'cut' ? podIpDependencyOf(side) : undefined;
    return podIpDependency ? [podIpDependencyLine(side, podIpDependency.miss, podIpDependency.peer)] : [];
  });
  const at = evidence[0]?.at;
  return { evidence, ...(at && { at }) };
}

function explainCut(model: Model, decision: Decision, expected: Expected | undefined): Explained {
  const { wire } = decision;
  const sides = [decision.egress, decision.ingress];
  const cut = sides.filter((side) => side.state === 'cut');
  const perSide = cut.map((side) => ({
    side,
    headline: cutLine(side, wire, isDns(decision, side)),
    // Nobody wants to hear how a connection that ought to be cut could be let through.
    misses: (expected === 'deny' ? [] : shownMisses(nearMisses(model, side, wire))).map((miss) => ({
      ...miss,
      line: nearMissLine(model, miss, side, wire),
    })),
  }));
  const nearest = perSide
    .flatMap(({ misses }) => misses)
    .filter(({ distance }) => distance <= LIKELY)
    .sort((a, b) => a.distance - b.distance)[0];
  const isolating = perSide.flatMap(({ side }) => isolator(side) ?? [])[0]?.at;
  const at = nearest?.line.at ?? isolating;
  // What is to be mended comes first where that is sure, then the headlines of both sides before the details of either.
  const first = nearest && isSure(nearest) ? [nearest.line] : [];
  const each = perSide.length > 1 ? 2 : 3;
  const details = perSide.flatMap(({ misses }) => misses.slice(0, each).map(({ line }) => line));
  const evidence = [
    ...first,
    ...perSide.map(({ headline }) => headline),
    ...(expected === 'deny' ? [] : sides.flatMap(otherHalf)),
    ...details.filter((line) => !first.includes(line)),
  ];
  return { evidence, ...(at && { at }), likelyTypo: first.length > 0 };
}

/** A side that lets it through, beside one that does not: its author may think that this was all. */
function otherHalf({ state, direction, subject, admissions }: Side): readonly EvidenceLine[] {
  const [admission] = admissions;
  if (state !== 'admitted' || !admission) return [];
  const way = direction === 'ingress' ? 'in' : 'out';
  const text = `${direction} of ${showName(subject.label)} does let it ${way}, by ${showRule(admission.policy, admission.rule)}: both sides must`;
  return [{ text, at: admission.rule.at }];
}

function isSure({ distance }: Pick<NearMiss, 'distance'>): boolean {
  return distance <= SURE;
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
