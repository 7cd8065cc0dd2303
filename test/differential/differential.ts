import { performance } from 'node:perf_hooks';
import type { Sample } from '../../src/core/observation.ts';
import type { Prediction } from '../../src/core/result.ts';
import { consult, Refused, type Oracle } from './answers.ts';
import { clausesOf, type Clause } from './clauses.ts';
import { compare, type Differing } from './compare.ts';
import { generate } from './generate.ts';
import { questionsOf, showQuestion, type Question } from './questions.ts';
import { bare, type PolicyDraft, type Scenario } from './scenario.ts';
import { shrink } from './shrink.ts';
import { LAYOUTS, layouts } from './layout.ts';
import { grouped } from './describe.ts';
import type { Runner } from './cluster-runner.ts';

/** What to run. */
export interface Run {
  readonly seed: number;
  /** Index of the first scenario; 0 where absent. */
  readonly from?: number;
  readonly scenarios: number;
}

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
}

/** What a run found. */
export interface Outcome {
  readonly scenarios: number;
  /** Connections that were compared. */
  readonly probes: number;
  readonly allowed: number;
  readonly denied: number;
  /** Connections that were asked a second time, since the first answer was another, and then agreed. */
  readonly late: number;
  /** Those of them that were still open at first: their policy came into force after the canary's. */
  readonly lateCuts: number;
  /** Connections that the model leaves open: kube-proxy chooses. */
  readonly unsure: number;
  readonly clauses: ReadonlySet<Clause>;
  readonly differences: readonly Difference[];
  readonly seconds: number;
}

/** That they differ is known by then: one more look distinguishes a smaller form that does from one that came late. */
const SHRINKING_LOOKS = 1;
/** A run that finds this many has found enough: shrinking takes time. */
const MOST_DIFFERENCES = 5;

/**
 * Applies scenarios to the runner's layouts, as many at once as there are, and compares what the probes see with what
 * the model says. First of all it asks every question with no policy at all: there every one connects, or the
 * runner is broken (an Error that says where).
 */
export async function runDifferential(
  runner: Runner,
  run: Run,
  log: (line: string) => void,
): Promise<Outcome> {
  const began = performance.now();
  await checkBare(runner);
  const tally = { scenarios: 0, probes: 0, allowed: 0, denied: 0, late: 0, lateCuts: 0, unsure: 0 };
  const clauses = new Set<Clause>();
  const differences: Difference[] = [];
  const first = run.from ?? 0;
  for (let at = first; at < first + run.scenarios && differences.length < MOST_DIFFERENCES;) {
    const count = Math.min(LAYOUTS, first + run.scenarios - at);
    const scenarios = Array.from({ length: count }, (_, index) => generate(run.seed, at + index));
    at += count;
    const results = await applyRound(runner, scenarios);
    for (const result of results) {
      tally.scenarios += 1;
      tally.probes += result.compared;
      tally.allowed += result.allowed;
      tally.denied += result.compared - result.allowed;
      tally.late += result.late;
      tally.lateCuts += result.lateCuts;
      tally.unsure += result.unsure;
      for (const clause of clausesOf(result.scenario)) clauses.add(clause);
    }
    for (const result of results) {
      const [worst, ...others] = result.differing;
      if (!worst) continue;
      log(
        `scenario ${result.scenario.index}: ${showQuestion(worst.question)} differs, and ${others.length} more; shrinking`,
      );
      differences.push(await smallest(runner, result, worst, others.length));
    }
    log(
      `${tally.scenarios} of ${run.scenarios} scenarios, ${grouped(tally.probes)} probes, ${((performance.now() - began) / 1_000).toFixed(0)} s`,
    );
  }
  return { ...tally, clauses, differences, seconds: (performance.now() - began) / 1_000 };
}

interface RoundResult {
  readonly scenario: Scenario;
  readonly compared: number;
  readonly allowed: number;
  readonly late: number;
  readonly lateCuts: number;
  readonly unsure: number;
  readonly differing: readonly Differing[];
}

async function applyRound(
  runner: Runner,
  scenarios: readonly Scenario[],
  questions = ({ layout, index }: Scenario) => questionsOf(layout, index),
): Promise<readonly RoundResult[]> {
  const parts = await Promise.all(
    scenarios.map(async (scenario) => {
      const oracle = await consult(scenario, runner.addresses);
      const asked = questions(scenario).map((question) => ({
        question,
        answer: oracle.answer(question),
      }));
      return { scenario, asked };
    }),
  );
  await runner.apply(scenarios);
  const sure = parts.flatMap(({ asked }) =>
    asked.flatMap(({ question, answer }) => (answer === 'unsure' ? [] : [{ question, predicted: answer }])),
  );
  const { differing, late } = await compare(runner, sure);
  return parts.map(({ scenario, asked }) => {
    const ids = new Set(asked.map(({ question }) => question.id));
    const own = asked.filter(({ answer }) => answer !== 'unsure');
    const ownLate = late.filter(({ question }) => ids.has(question.id));
    return {
      scenario,
      compared: own.length,
      allowed: own.filter(({ answer }) => answer === true).length,
      unsure: asked.length - own.length,
      late: ownLate.length,
      lateCuts: ownLate.filter(({ seen }) => seen[0] === 'connected').length,
      differing: differing.filter(({ question }) => ids.has(question.id)),
    };
  });
}

async function checkBare(runner: Runner): Promise<void> {
  const results = await applyRound(runner, layouts.map(bare), ({ layout }) => questionsOf(layout));
  const broken = results.flatMap(({ differing }) => differing);
  if (broken.length === 0) return;
  const shown = broken
    .slice(0, 10)
    .map(({ question, seen }) => `${showQuestion(question)}: ${seen.join(', ')}`);
  throw new Error(`with no policy, ${broken.length} connections do not open:\n${shown.join('\n')}`);
}

/** Shrinks by asking the model first (it costs nothing) and the cluster then: both have to say what they said. */
async function smallest(
  runner: Runner,
  { scenario }: RoundResult,
  found: Differing,
  others: number,
): Promise<Difference> {
  const { question, predicted, seen } = found;
  const policies = await shrink(scenario.policies, async (candidate) => {
    const smaller = { ...scenario, policies: candidate };
    const oracle = await consultIfTaken(smaller, runner);
    if (oracle?.answer(question) !== predicted) return false;
    await runner.apply([smaller]);
    const { differing } = await compare(runner, [{ question, predicted }], SHRINKING_LOOKS);
    return differing.length > 0;
  });
  const small = { ...scenario, policies };
  const oracle = await consult(small, runner.addresses);
  return {
    scenario,
    question,
    predicted: predicted ? 'allow' : 'deny',
    seen,
    policies,
    text: oracle.text,
    explanation: oracle.explain(question),
    others,
  };
}

/** A smaller policy may be one that no API server takes. */
async function consultIfTaken(scenario: Scenario, runner: Runner): Promise<Oracle | undefined> {
  try {
    return await consult(scenario, runner.addresses);
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}
