import type { Sample } from '../core/observation.ts';
import type { Prediction } from '../core/result.ts';
import { consult, Refused, type Oracle } from './answers.ts';
import { clausesOf, type Clause } from './clauses.ts';
import { compare, isClear, type Asked, type Differing } from './compare.ts';
import { labelledBy, keyOf } from './layout.ts';
import { MISREADINGS, type Misreading } from './misreadings.ts';
import type { Question } from './questions.ts';
import type { RunDeps, Runner } from './runner.ts';
import type { LabelSet, PolicyDraft, Scenario } from './scenario.ts';
import { shrink } from './shrink.ts';

/** One connection about which the model and the cluster do not agree, in its smallest form. */
export interface Difference {
  readonly scenario: Scenario;
  readonly question: Question;
  readonly predicted: 'allow' | 'deny';
  /** What the probes saw, each time they were asked. */
  readonly seen: readonly Sample['outcome'][];
  /** The fewest policies with which they still differ. */
  readonly policies: readonly PolicyDraft[];
  /** The same with all that it needs, to be read and to be applied. */
  readonly text: string;
  readonly explanation: Prediction;
  /** How many further connections differed in the same scenario. */
  readonly others: number;
  /** The clauses that it is about; where no misreading explains it, those of its smallest form. */
  readonly clauses: readonly Clause[];
  readonly misreading?: Misreading;
  /** Nothing more can be taken away; else the time was up. */
  readonly isSmallest: boolean;
}

/** What a scenario came to. */
export interface Found {
  readonly scenario: Scenario;
  /** Everything that was compared. */
  readonly asked: readonly Asked[];
  /** What of it differs. */
  readonly differing: readonly Differing[];
}

interface Shrinking extends RunDeps {
  readonly ofCluster: boolean;
  readonly endMs: number;
}

/** That they differ is known by then: one more look distinguishes a smaller form that does from one that came late. */
const SHRINKING_LOOKS = 1;
/** Of the connections that a misreading lets through, the part that may time out all the same. */
const LOST = 0.1;

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
  const misreading = explaining(found, { ...small, policies }, { question, predicted }, runner);
  return {
    scenario: small,
    question,
    predicted: predicted ? 'allow' : 'deny',
    seen,
    policies,
    text: oracle.text,
    explanation: oracle.explain(question),
    others: found.differing.length - 1,
    clauses: misreading?.clauses ?? telling(clausesOf({ policies })),
    ...(misreading && { misreading }),
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

/**
 * The misreading that makes the model say what was seen: of the smallest form, and of the whole scenario without making it
 * wrong where the cluster was right (but for a time-out here and there). Of several the one that explains most.
 */
function explaining(
  { scenario, asked, differing }: Found,
  small: Scenario,
  { question, predicted }: Asked,
  { addresses }: Pick<Runner, 'addresses'>,
): Misreading | undefined {
  const wrong = new Set(differing.map((one) => one.question.id));
  let best: { readonly misreading: Misreading; readonly explained: number } | undefined;
  for (const misreading of MISREADINGS) {
    const read = (one: Scenario): Oracle | undefined =>
      consultIfTaken({ ...one, policies: misreading.read(one.policies) }, { addresses });
    if (read(small)?.answer(question) !== !predicted) continue;
    const whole = read(scenario);
    if (!whole) continue;
    let explained = 0;
    // A connection that got through is a fact; one that timed out may have been lost on a busy machine.
    let cutAllTheSame = 0;
    let refuted = false;
    for (const one of asked) {
      const answer = whole.answer(one.question);
      if (answer === 'unsure' || answer === one.predicted) continue;
      if (wrong.has(one.question.id)) explained += 1;
      else if (answer) cutAllTheSame += 1;
      else refuted = true;
    }
    if (refuted || cutAllTheSame > explained * LOST) continue;
    if (explained > (best?.explained ?? 0)) best = { misreading, explained };
  }
  return best?.misreading;
}

/** Clauses that nearly every policy has: they tell nothing while there are others. */
const USUAL: ReadonlySet<Clause> = new Set<Clause>([
  'spec.podSelector {}',
  'policyTypes absent',
  'ingress absent',
  'egress absent',
  'from absent',
  'to absent',
  'ports absent',
  'protocol absent',
]);

function telling(clauses: ReadonlySet<Clause>): readonly Clause[] {
  const rest = [...clauses].filter((clause) => !USUAL.has(clause));
  return rest.length > 0 ? rest : [...clauses];
}

/** A smaller policy may be one that no API server takes. */
function consultIfTaken(scenario: Scenario, { addresses }: Pick<Runner, 'addresses'>): Oracle | undefined {
  try {
    return consult(scenario, addresses);
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}
