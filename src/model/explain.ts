import type { Expected } from '../core/check.ts';
import type { Evidence } from '../core/evidence.ts';
import type { Answer, Prediction } from '../core/result.ts';
import { clientAddressEvidence } from './client-address.ts';
import type { Connection } from './connection.ts';
import { decide, podIpDependencyOf, type Decision, type Side } from './decide.ts';
import { cutEvidence, decider, isolator, passEvidence, podIpEvidence, ruleRef } from './evidence.ts';
import type { Model } from './model.ts';
import { nearMisses, type NearMiss } from './near-miss.ts';

/** More lines than this nobody reads under a failure. */
const MOST_LINES = 5;

/** A near miss no further off than this is likely a mistake; further off is mostly another rule's business. */
const LIKELY = 4;

/** And one no further off than this all but certainly is. */
const SURE = 2;

/**
 * Explains one connection. `at` is the line that a reader has to change when the answer is not the one they `expected`:
 * the rule that lets it through, or, of what cuts it, the rule that nearly let it through, else the isolating policy.
 */
export function explain(model: Model, connection: Connection, expected?: Expected): Prediction {
  const decision = decide(model, connection);
  const { allowed } = decision;
  const client = clientAddressEvidence(model, decision);
  const explained = allowed
    ? explainPass(model, decision)
    : decision.podIpDependencies
      ? explainPodIpDependency(decision)
      : explainCut(model, decision, expected);
  return {
    answer: answerOf(decision),
    decidedBy: decider(decision),
    evidence: [...explained.evidence.slice(0, MOST_LINES - client.length), ...client],
    ...(explained.at && { at: explained.at }),
    ...(explained.likelyTypo && { likelyTypo: true }),
    ...(explained.alsoAt && { alsoAt: explained.alsoAt }),
    ...(explained.missing && { missing: explained.missing }),
  };
}

/** The answer and what decides it, without evidence. */
export function unexplained(model: Model, connection: Connection): Prediction {
  const decision = decide(model, connection);
  return { answer: answerOf(decision), decidedBy: decider(decision), evidence: [] };
}

function answerOf({ allowed, podIpDependencies }: Decision): Answer {
  return allowed ? 'open' : podIpDependencies ? 'unknown' : 'cut';
}

type Explained = Pick<Prediction, 'evidence' | 'at' | 'alsoAt' | 'likelyTypo' | 'missing'>;

function explainPass(model: Model, decision: Decision): Explained {
  if (decision.path !== 'policies') return { evidence: [{ kind: 'exempt', why: decision.path }] };
  const sides = [decision.ingress, decision.egress];
  const admission = sides.flatMap((side) => side.admissions[0] ?? [])[0];
  // What somebody admitted comes first, then the side that nobody isolated.
  const admitted = sides
    .filter((side) => side.state === 'admitted')
    .flatMap((side) => passEvidence(model, side));
  const open = sides
    .filter((side) => side.state === 'open')
    .map((side) => ({
      lines: passEvidence(model, side),
      misses: nearMisses(model, side, decision.wire).slice(0, 2),
    }));
  // A policy that was surely meant to isolate the side comes before the side.
  const openLines = open.flatMap(({ lines, misses }) => [
    ...misses.filter(isSure).map(({ evidence }) => evidence),
    ...lines,
    ...misses.filter((miss) => !isSure(miss)).map(({ evidence }) => evidence),
  ]);
  // An ingress that nobody isolated is what a failed deny is mostly about, whatever egress rule there is.
  const ingressOpen = decision.ingress.state === 'open';
  const evidence = ingressOpen ? [...openLines, ...admitted] : [...admitted, ...openLines];
  if (evidence.length === 0) evidence.push({ kind: 'exempt', why: 'no-policy' });
  const { to } = decision;
  // Whatever policy is meant for such a pod.
  if (to.kind === 'node' && to.workload)
    evidence.unshift({ kind: 'exempt', why: 'host-network', who: to.label });
  const meant = open.flatMap(({ misses }) => misses.filter(isSure))[0]?.evidence.at;
  const at = ingressOpen ? (meant ?? admission?.rule.at) : (admission?.rule.at ?? meant);
  return { evidence, ...(at && { at }), likelyTypo: meant !== undefined && at === meant };
}

function explainPodIpDependency({ egress, ingress }: Decision): Explained {
  const evidence = [egress, ingress].flatMap((side) => {
    const found = side.state === 'cut' ? podIpDependencyOf(side) : undefined;
    return found ? [podIpEvidence(side, found.miss, found.peer)] : [];
  });
  const at = evidence[0]?.at;
  return { evidence, ...(at && { at }) };
}

function explainCut(model: Model, decision: Decision, expected: Expected | undefined): Explained {
  const sides = [decision.egress, decision.ingress];
  const cut = sides.filter((side) => side.state === 'cut');
  const perSide = cut.map((side) => {
    // Nobody wants to hear how a connection that ought to be cut could be let through.
    const misses = expected === 'deny' ? [] : shownMisses(nearMisses(model, side, decision.wire));
    const headline = cutEvidence(side, decision, { advise: !misses.some(isSure) });
    // That policyTypes are absent is told by the headline itself.
    const byDefault = expected !== 'deny' && headline.byDefault === 'with-egress';
    const near = misses.filter(({ distance }) => distance <= LIKELY);
    const slips = byDefault ? [{ distance: SURE, evidence: headline }, ...near] : near;
    return { side, headline, misses, nearest: slips.sort((a, b) => a.distance - b.distance)[0] };
  });
  const nearest = perSide.flatMap((one) => one.nearest ?? []).sort((a, b) => a.distance - b.distance)[0];
  const isolating = perSide.flatMap(({ side }) => isolator(side) ?? [])[0]?.at;
  const at = nearest?.evidence.at ?? isolating;
  const also = perSide.flatMap((one) => (one.nearest === nearest ? [] : (one.nearest?.evidence.at ?? [])))[0];
  const likelyTypo = nearest !== undefined && isSure(nearest);
  // What is to be fixed comes first where that is sure, then the headlines of both sides before the details of either.
  const first = likelyTypo ? [nearest.evidence] : [];
  const each = perSide.length > 1 ? 2 : 3;
  const details = perSide.flatMap(({ misses }) => misses.slice(0, each).map(({ evidence }) => evidence));
  const evidence = [
    ...first,
    ...perSide.map(({ headline }) => headline).filter((line) => !first.includes(line)),
    ...(expected === 'deny' ? [] : sides.flatMap(otherHalf)),
    ...details.filter((line) => !first.includes(line)),
  ];
  const missing = perSide.flatMap(({ side, nearest }) => (nearest ? [] : [side.direction]));
  return {
    evidence,
    ...(at && { at }),
    ...(also && { alsoAt: also }),
    likelyTypo,
    ...(missing.length > 0 && { missing }),
  };
}

/** A side that lets it through, beside one that does not: its author may think that this was all. */
function otherHalf({ state, subject, admissions }: Side): readonly Evidence[] {
  const [admission] = admissions;
  if (state !== 'admitted' || !admission) return [];
  const { policy, rule } = admission;
  return [{ kind: 'other-side-admits', rule: ruleRef(policy, rule), subject: subject.label, at: rule.at }];
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
