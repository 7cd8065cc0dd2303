import { performance } from 'node:perf_hooks';
import type { Sample } from '../../src/probe/observation.ts';
import type { Prediction } from '../../src/report/result.ts';
import { consult, Refused, type Oracle } from './answers.ts';
import { CLAUSES, clausesOf, type Clause } from './clauses.ts';
import { generate } from './generate.ts';
import { questionsOf, showQuestion, type Question } from './questions.ts';
import {
  atAddresses,
  bare,
  manifests,
  policyObjects,
  yaml,
  type JsonObject,
  type PolicyDraft,
  type Scenario,
} from './scenario.ts';
import { shrink } from './shrink.ts';
import { STAGES, stages } from './stage.ts';
import type { Theatre } from './theatre.ts';

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
  /** Connections that the model leaves open: kube-proxy chooses. */
  readonly unsure: number;
  readonly clauses: ReadonlySet<Clause>;
  readonly differences: readonly Difference[];
  readonly seconds: number;
}

/** The first look at everything: a connection that is cut takes the whole of it. */
const FIRST = { timeoutMs: 1_000, starts: [0] };
/** A second look at the few that differ: three attempts that may overlap. */
const AGAIN = { timeoutMs: 3_000, starts: [0, 2, 4] };
/** How often the few are looked at before they count as a difference. */
const LOOKS = 3;
/** A run that finds this many has found enough: shrinking takes time. */
const MOST_DIFFERENCES = 5;

/**
 * Plays scenarios on the theatre's stages, all at once on as many as there are, and compares what the probes see with what
 * the model says. First of all it asks every question with no policy at all: there every one connects, or the
 * theatre is broken (an Error that says where).
 */
export async function runDifferential(
  theatre: Theatre,
  run: Run,
  log: (line: string) => void,
): Promise<Outcome> {
  const began = performance.now();
  await checkBare(theatre);
  const tally = { scenarios: 0, probes: 0, allowed: 0, denied: 0, late: 0, unsure: 0 };
  const clauses = new Set<Clause>();
  const differences: Difference[] = [];
  const first = run.from ?? 0;
  for (let at = first; at < first + run.scenarios && differences.length < MOST_DIFFERENCES;) {
    const count = Math.min(STAGES, first + run.scenarios - at);
    const scenarios = Array.from({ length: count }, (_, index) => generate(run.seed, at + index));
    at += count;
    const acts = await playRound(theatre, scenarios);
    for (const act of acts) {
      tally.scenarios += 1;
      tally.probes += act.compared;
      tally.allowed += act.allowed;
      tally.denied += act.compared - act.allowed;
      tally.late += act.late;
      tally.unsure += act.unsure;
      for (const clause of clausesOf(act.scenario)) clauses.add(clause);
    }
    for (const act of acts) {
      const [worst, ...others] = act.differing;
      if (!worst) continue;
      log(
        `scenario ${act.scenario.index}: ${showQuestion(worst.question)} differs, and ${others.length} more; shrinking`,
      );
      differences.push(await smallest(theatre, act, worst, others.length));
    }
    log(
      `${tally.scenarios} of ${run.scenarios} scenarios, ${grouped(tally.probes)} probes, ${((performance.now() - began) / 1_000).toFixed(0)} s`,
    );
  }
  return { ...tally, clauses, differences, seconds: (performance.now() - began) / 1_000 };
}

interface Differing {
  readonly question: Question;
  readonly predicted: boolean;
  readonly seen: readonly Sample['outcome'][];
}

interface Act {
  readonly scenario: Scenario;
  readonly compared: number;
  readonly allowed: number;
  readonly late: number;
  readonly unsure: number;
  readonly differing: readonly Differing[];
}

async function playRound(theatre: Theatre, scenarios: readonly Scenario[]): Promise<readonly Act[]> {
  const parts = await Promise.all(
    scenarios.map(async (scenario) => {
      const oracle = await consult(scenario, theatre.addresses);
      const asked = questionsOf(scenario.stage).map((question) => ({
        question,
        answer: oracle.answer(question),
      }));
      return { scenario, asked };
    }),
  );
  await theatre.play(scenarios);
  const sure = parts.flatMap(({ asked }) =>
    asked.flatMap(({ question, answer }) => (answer === 'unsure' ? [] : [{ question, predicted: answer }])),
  );
  const { differing, late } = await compare(theatre, sure);
  return parts.map(({ scenario, asked }) => {
    const ids = new Set(asked.map(({ question }) => question.id));
    const own = asked.filter(({ answer }) => answer !== 'unsure');
    return {
      scenario,
      compared: own.length,
      allowed: own.filter(({ answer }) => answer === true).length,
      unsure: asked.length - own.length,
      late: late.filter(({ question }) => ids.has(question.id)).length,
      differing: differing.filter(({ question }) => ids.has(question.id)),
    };
  });
}

interface Sure {
  readonly question: Question;
  readonly predicted: boolean;
}

/** Probes, and probes again what does not agree: what agrees in the end was late, what never does differs. */
async function compare(
  theatre: Theatre,
  asked: readonly Sure[],
): Promise<{ readonly differing: readonly Differing[]; readonly late: readonly Sure[] }> {
  const seen = await theatre.probe(questions(asked), FIRST);
  let open = asked
    .map((one) => ({ ...one, seen: outcomes(seen, one.question) }))
    .filter((one) => !agrees(one));
  const suspects = open;
  for (let look = 0; look < LOOKS && open.length > 0; look += 1) {
    const again = await theatre.probe(questions(open), AGAIN);
    open = open
      .map((one) => ({
        ...one,
        seen: [...one.seen, ...outcomes(again, one.question)],
        latest: outcomes(again, one.question),
      }))
      .filter((one) => !agrees({ ...one, seen: one.latest }));
  }
  const left = new Set(open.map(({ question }) => question.id));
  return { differing: open, late: suspects.filter(({ question }) => !left.has(question.id)) };
}

/** Every attempt connected where the model allows, or timed out where it denies. Anything else is no agreement. */
function agrees({ predicted, seen }: Pick<Differing, 'predicted' | 'seen'>): boolean {
  return seen.length > 0 && seen.every((outcome) => outcome === (predicted ? 'connected' : 'timeout'));
}

function questions(asked: readonly Sure[]): readonly Question[] {
  return asked.map(({ question }) => question);
}

function outcomes(
  samples: ReadonlyMap<string, readonly Sample[]>,
  { id }: Question,
): readonly Sample['outcome'][] {
  return (samples.get(id) ?? []).map(({ outcome }) => outcome);
}

async function checkBare(theatre: Theatre): Promise<void> {
  const acts = await playRound(theatre, stages.map(bare));
  const broken = acts.flatMap(({ differing }) => differing);
  if (broken.length === 0) return;
  const shown = broken
    .slice(0, 10)
    .map(({ question, seen }) => `${showQuestion(question)}: ${seen.join(', ')}`);
  throw new Error(`with no policy, ${broken.length} connections do not open:\n${shown.join('\n')}`);
}

/** Shrinks by asking the model first (it costs nothing) and the cluster then: both have to say what they said. */
async function smallest(
  theatre: Theatre,
  { scenario }: Act,
  found: Differing,
  others: number,
): Promise<Difference> {
  const { question, predicted, seen } = found;
  const policies = await shrink(scenario.policies, async (candidate) => {
    const smaller = { ...scenario, policies: candidate };
    const oracle = await consultIfTaken(smaller, theatre);
    if (oracle?.answer(question) !== predicted) return false;
    await theatre.play([smaller]);
    const { differing } = await compare(theatre, [{ question, predicted }]);
    return differing.length > 0;
  });
  const small = { ...scenario, policies };
  const oracle = await consult(small, theatre.addresses);
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
async function consultIfTaken(scenario: Scenario, theatre: Theatre): Promise<Oracle | undefined> {
  try {
    return await consult(scenario, theatre.addresses);
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}

/** `30 scenarios, 3,412 probes, 0 differences, 143 s`, and what is behind the figures. */
export function tellOutcome(outcome: Outcome): string {
  const { scenarios, probes, allowed, denied, late, unsure, clauses, differences, seconds } = outcome;
  return [
    `${grouped(scenarios)} scenarios, ${grouped(probes)} probes, ${differences.length} differences, ${seconds.toFixed(0)} s`,
    `${grouped(allowed)} allowed, ${grouped(denied)} denied; ${late} agreed at a second look only; ${grouped(unsure)} left to kube-proxy's choice; ${clauses.size} of ${CLAUSES.length} clauses used`,
  ].join('\n');
}

/** One difference for people: what was asked, what each says, why the model says so, and the YAML. */
export function tellDifference(difference: Difference, theatre: Pick<Theatre, 'addresses'>): string {
  const { scenario, question, predicted, seen, explanation, policies, others } = difference;
  const { decidedBy, evidence } = explanation;
  const own = manifests({ ...scenario, policies: [] }).filter((object) =>
    concerns(object, question, policies),
  );
  const texts = policyObjects(atAddresses({ ...scenario, policies }, theatre.addresses).policies);
  return [
    `seed ${scenario.seed}, scenario ${scenario.index}: ${showQuestion(question)} (${others} more in this scenario)`,
    `the model says ${predicted}: ${decidedBy}`,
    ...evidence.map(({ text }) => `  ${text}`),
    `the cluster says: ${seen.join(', ')}`,
    yaml([...own, ...texts]),
  ].join('\n');
}

function concerns(
  { kind, metadata }: JsonObject,
  { from, to }: Question,
  policies: readonly PolicyDraft[],
): boolean {
  const { namespace, name } = metadata as { readonly namespace?: string; readonly name: string };
  const keys = [from, ...('key' in to ? [to.key] : [])];
  if (kind === 'Namespace')
    return keys.some((key) => key.startsWith(`${name}/`)) || policies.some((one) => one.namespace === name);
  const service = to.kind === 'service' && kind === 'Pod' && to.key.startsWith(`${namespace ?? ''}/`);
  return service || keys.includes(`${namespace ?? ''}/${name}`);
}

function grouped(count: number): string {
  return count.toLocaleString('en-US');
}
