import type { Sample } from '../core/observation.ts';
import type { Prediction } from '../core/result.ts';
import { consult } from './answers.ts';
import { compare, isClear, type Differing } from './compare.ts';
import { labelledBy, keyOf } from './layout.ts';
import { consultIfTaken, type Found, type Shrunk } from './naming.ts';
import type { Question } from './questions.ts';
import type { RunDeps, Runner } from './runner.ts';
import type { LabelSet, PolicyDraft, Scenario } from './scenario.ts';
import { shrink } from './shrink.ts';

/** One connection about which the model and the cluster do not agree, in its smallest form. */
export interface Difference extends Shrunk {
  /** What the probes saw, each time they were asked. */
  readonly seen: readonly Sample['outcome'][];
  /** The fewest policies with which they still differ. */
  readonly policies: readonly PolicyDraft[];
  /** The same with all that it needs, to be read and to be applied. */
  readonly text: string;
  readonly explanation: Prediction;
  /** How many further connections differed in the same scenario. */
  readonly others: number;
  /** Nothing more can be taken away; else the time was up. */
  readonly isSmallest: boolean;
}

interface Shrinking extends RunDeps {
  readonly ofCluster: boolean;
  readonly endMs: number;
}

/** That they differ is known by then: one more look distinguishes a smaller form that does from one that came late. */
const SHRINKING_LOOKS = 1;

/** Shrinks by asking the model first (it costs nothing) and the cluster then: both have to say what they said. */
export async function smallest(
  runner: Runner,
  { question, predicted, seen }: Differing,
  found: Found,
  { clock, signal, endMs, ofCluster }: Shrinking,
): Promise<Difference> {
  const { scenario } = found;
  let isOver = false;
  const persists = async (smaller: Scenario): Promise<boolean> => {
    signal?.throwIfAborted();
    isOver ||= clock.now() >= endMs;
    if (isOver) return false;
    if (consultIfTaken(smaller, runner)?.answer(question) !== predicted) return false;
    await runner.apply([smaller]);
    const how = { looks: SHRINKING_LOOKS, refusalDenies: ofCluster };
    const { differing } = await compare(runner, [{ question, predicted }], how);
    return differing.some((one) => !ofCluster || isClear(one));
  };
  const policies = await shrink(scenario.policies, (fewer) => persists({ ...scenario, policies: fewer }));
  const small = ofCluster
    ? await withoutLabels({ ...scenario, policies }, question, persists)
    : { ...scenario, policies };
  const oracle = consult(small, runner.addresses);
  return {
    scenario: small,
    question,
    predicted,
    found,
    seen,
    policies,
    text: oracle.text,
    explanation: oracle.explain(question),
    others: found.differing.length - 1,
    isSmallest: !isOver,
  };
}

/** Without the labels of both ends and of namespaces that it does not need, all of one at a time, then each. */
async function withoutLabels(
  scenario: Scenario,
  { from, to }: Question,
  persists: (smaller: Scenario) => Promise<boolean>,
): Promise<Scenario> {
  const ends = [from, 'pod' in to ? to.pod : 'key' in to ? to.key : ''];
  const pods = scenario.layout.pods.filter((pod) => ends.includes(keyOf(pod))).map(labelledBy);
  const namespaces = new Set([...pods.map((key) => key.slice(0, key.indexOf('/')))]);
  let best = scenario;
  for (const [field, keys] of [
    ['podLabels', new Set(pods)],
    ['namespaceLabels', namespaces],
  ] as const) {
    for (const key of keys) {
      const labels = best[field].get(key) ?? {};
      for (const names of [Object.keys(labels), ...Object.keys(labels).map((name) => [name])]) {
        const now = best[field].get(key) ?? {};
        if (!names.some((name) => name in now)) continue;
        const fewer: LabelSet = Object.fromEntries(
          Object.entries(now).filter(([name]) => !names.includes(name)),
        );
        const smaller: Scenario = { ...best, [field]: new Map([...best[field], [key, fewer]]) };
        if (await persists(smaller)) best = smaller;
      }
    }
  }
  return best;
}
