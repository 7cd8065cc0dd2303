import type { Evidence } from '../core/evidence.ts';
import { groupBy } from '../core/group-by.ts';
import { wholeOf, type Workload } from '../core/objects.ts';
import type { Answer, Prediction } from '../core/result.ts';
import type { Expected } from '../core/check.ts';
import { isWorkload, podKey, workloadKey, type Endpoint } from './connection.ts';
import { isSinglePod } from './decide.ts';
import { few } from '../text/policy-words.ts';
import type { Model } from './model.ts';

/** More lines than this nobody reads under a failure. */
const MOST_LINES = 5;

/** Two pods between which a connection of their workloads may be, and what is said of it. */
export interface Pair {
  readonly from: Endpoint;
  readonly to: Endpoint;
}

interface Answered extends Pair {
  readonly prediction: Prediction;
}

/**
 * Every pair of pods that a connection of two workloads may be between, as far as selectors tell them apart. Of a
 * workload with several pods, a pod and another one; a lone pod and itself.
 */
export function pairsOf(model: Pick<Model, 'podsOf'>, from: Endpoint, to: Endpoint): readonly Pair[] {
  const [sources, targets] = [from, to].map((end) => (isWorkload(end) ? model.podsOf(end) : [end]));
  const pairs = (sources ?? []).flatMap((source) =>
    (targets ?? []).map((target) => ({ from: source, to: target })),
  );
  if (pairs.length <= 1) return pairs;
  const likely = pairs.filter(agree);
  const apart = likely.filter((pair) => !isOnePod(pair));
  return apart.length > 0 ? apart : likely;
}

/** Whatever a workload's unknown labels are, they are the same on each of its pods. */
export function agree({ from, to }: Pair): boolean {
  if (!isWorkload(from) || !isWorkload(to) || workloadKey(from) !== workloadKey(to)) return true;
  return (from.pod?.guessed ?? []).every((key) => from.labels[key] === to.labels[key]);
}

/** A pod and itself. */
export function isOnePod({ from, to }: Pair): boolean {
  return isWorkload(from) && isWorkload(to) && podKey(from) === podKey(to) && isSinglePod(from);
}

/** One answer for every pair of pods: what holds for all, or that they differ, or that it is not known. */
export function overPods(
  model: Model,
  pairs: readonly Pair[],
  answer: (pair: Pair) => Prediction,
  expected: Expected | undefined,
): Prediction | undefined {
  const all = pairs.map((pair) => ({ ...pair, prediction: answer(pair) }));
  const found = fold(withoutGuesses(model, all), expected);
  const more = pairs.flatMap(workloadsOf).find(({ pod }) => pod?.andOthers);
  if (!found || !more || found.answer === 'varies') return found;
  return unknown(found, [{ kind: 'too-many-pods', of: model.labelOf(wholeOf(more)) }]);
}

/** Of answers to one pair of pods that differ by guesses alone one: the only one, or that it is not known. */
export function withoutGuesses<One extends Answered>(model: Model, all: readonly One[]): readonly One[] {
  if (!all.flatMap(workloadsOf).some(isGuess)) return all;
  const byPods = groupBy(all, ({ from, to }) =>
    [from, to].map((end) => (isWorkload(end) ? podKey(end) : end.ip)).join(' '),
  );
  return [...byPods.values()].flatMap((same): readonly One[] => {
    const [first] = same;
    if (!first) return [];
    if (same.every(({ prediction }) => prediction.answer === first.prediction.answer)) return [first];
    return [{ ...first, prediction: unknownLabels(model, first.prediction, hingesOf(same)) }];
  });
}

/** Of the two pods those whose guesses make a difference, whatever the other's are. */
function hingesOf(same: readonly Answered[]): readonly Workload[] {
  const [first] = same;
  if (!first) return [];
  const both = [
    { end: first.from, other: ({ to }: Pair) => to },
    { end: first.to, other: ({ from }: Pair) => from },
  ];
  const found = both.filter(({ other }) =>
    [...groupBy(same, other).values()].some(
      (alike) => new Set(alike.map(({ prediction }) => prediction.answer)).size > 1,
    ),
  );
  // Of a workload and itself neither changes alone.
  return (found.length > 0 ? found : both).map(({ end }) => end).filter(isWorkload);
}

/** It hinges on labels of these pods that only a controller knows. */
export function unknownLabels(model: Model, prediction: Prediction, pods: readonly Workload[]): Prediction {
  const why = [...new Map(pods.filter(isGuess).map((one) => [podKey(one), one])).values()].map(
    (one): Evidence => {
      return { kind: 'unknown-label', keys: one.pod?.guessed ?? [], of: model.labelOf(one) };
    },
  );
  return unknown(prediction, why);
}

function unknown(prediction: Prediction, why: readonly Evidence[]): Prediction {
  return {
    ...prediction,
    answer: 'unknown',
    evidence: [...why, ...prediction.evidence].slice(0, MOST_LINES),
  };
}

function isGuess({ pod }: Workload): boolean {
  return pod !== undefined && pod.guessed.length > 0;
}

function workloadsOf({ from, to }: Pair): readonly Workload[] {
  return [from, to].filter(isWorkload);
}

/** What is not as expected comes first; with no expectation what is cut. */
function fold(all: readonly Answered[], expected: Expected | undefined): Prediction | undefined {
  const having = (answer: Answer): readonly Answered[] =>
    all.filter(({ prediction }) => prediction.answer === answer);
  const [open, cut, varying, unsure] = [having('open'), having('cut'), having('varies'), having('unknown')];
  if (open.length > 0 && cut.length > 0) {
    const worst = (expected === 'deny' ? open : cut)[0]?.prediction;
    if (!worst) return undefined;
    const names = (some: readonly Answered[]) => few([...new Set(some.map(nameOf))]);
    const differ = { kind: 'pods-differ', open: names(open), cut: names(cut) } as const;
    return { ...worst, answer: 'varies', evidence: [differ, ...worst.evidence].slice(0, MOST_LINES) };
  }
  return (varying[0] ?? unsure[0] ?? all[0])?.prediction;
}

/** The pod of the two that tells the pair from others: `db-1`; or both. */
function nameOf(pair: Pair): string {
  return workloadsOf(pair)
    .flatMap(({ pod }) => (pod?.oneOfSeveral === true ? [pod.name] : []))
    .join(' to ');
}
