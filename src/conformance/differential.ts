import { EnvironmentError } from '../core/problem.ts';
import { consult } from './answers.ts';
import { clausesOf, type Clause } from './clauses.ts';
import { compare, isClear, type Asked, type Differing } from './compare.ts';
import { smallest, type Difference } from './difference.ts';
import { generate } from './generate.ts';
import type { Matter } from '../core/conformance.ts';
import { judgeOf, type Judge } from './left-open.ts';
import { nameDifferences, type Found, type Named } from './naming.ts';
import { questionsOf, showQuestion, type Question } from './questions.ts';
import type { RunDeps, Runner } from './runner.ts';
import { bare, type Scenario } from './scenario.ts';

/** What to run. */
export interface Run {
  readonly seed: number;
  /** Index of the first scenario; 0 where absent. */
  readonly from?: number;
  readonly scenarios: number;
  /** When no further scenario is begun, and nothing is shrunk any more: on the run's clock. */
  readonly endMs?: number;
  /**
   * The cluster is judged, not the model: what does not open before any policy is left out, what Kubernetes leaves open is no
   * difference, and a refusal is a deny.
   */
  readonly ofCluster?: boolean;
}

/** How much a clause was used. */
export interface Use {
  readonly scenarios: number;
  readonly connections: number;
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
  /** Connections whose probes came to nothing, of a cluster that is judged. */
  readonly unclear: number;
  /** Connections that no scenario asks, since they do not open before any policy. */
  readonly closed: readonly string[];
  readonly clauses: ReadonlyMap<Clause, Use>;
  readonly matters: ReadonlyMap<Matter, { readonly asked: number; readonly otherwise: number }>;
  readonly differences: readonly (Difference & Named)[];
  /** Why fewer scenarios were played than asked for. */
  readonly stopped?: 'minutes' | 'differences';
  readonly seconds: number;
}

/** What rounds add up to. */
const TALLIED = ['probes', 'allowed', 'denied', 'late', 'lateCuts', 'unsure', 'unclear'] as const;

/** A run that finds this many has found enough: shrinking takes time. */
const MOST_DIFFERENCES = 5;
/** With more of the connections closed than this there is nothing to judge by. */
const MOST_CLOSED = 0.5;

/**
 * Applies scenarios to the runner's layouts, as many at once as there are, and compares what the probes see with what
 * the model says. First of all it asks every question with no policy at all: there every one connects, or the
 * runner is broken (EnvironmentError `unreachable`).
 */
export async function runDifferential(runner: Runner, run: Run, deps: RunDeps): Promise<Outcome> {
  const { log, clock, signal } = deps;
  const began = clock.now();
  const end = run.endMs ?? Infinity;
  const ofCluster = run.ofCluster === true;
  const closed = await checkBare(runner, ofCluster);
  const tally = {
    scenarios: 0,
    probes: 0,
    allowed: 0,
    denied: 0,
    late: 0,
    lateCuts: 0,
    unsure: 0,
    unclear: 0,
  };
  const clauses = new Map<Clause, Use>();
  const matters = new Map<Matter, { readonly asked: number; readonly otherwise: number }>();
  const differences: Difference[] = [];
  const played: Found[] = [];
  const first = run.from ?? 0;
  const last = first + run.scenarios;
  let at = first;
  while (at < last && differences.length < MOST_DIFFERENCES && clock.now() < end) {
    signal?.throwIfAborted();
    const count = Math.min(runner.layouts.length, last - at);
    const scenarios = Array.from({ length: count }, (_, index) =>
      generate(run.seed, at + index, runner.layouts),
    );
    at += count;
    const results = await applyRound(runner, scenarios, { ofCluster, closed });
    played.push(...results);
    for (const result of results) {
      tally.scenarios += 1;
      for (const key of TALLIED) tally[key] += result[key];
      for (const clause of clausesOf(result.scenario)) {
        const { scenarios: used, connections } = clauses.get(clause) ?? { scenarios: 0, connections: 0 };
        clauses.set(clause, { scenarios: used + 1, connections: connections + result.probes });
      }
      for (const { matter, isOtherwise } of result.matters) {
        const { asked, otherwise } = matters.get(matter) ?? { asked: 0, otherwise: 0 };
        matters.set(matter, { asked: asked + 1, otherwise: otherwise + (isOtherwise ? 1 : 0) });
      }
    }
    for (const result of results) {
      const [worst, ...others] = result.differing;
      if (!worst || differences.length === MOST_DIFFERENCES) continue;
      log(
        `scenario ${result.scenario.index}: ${showQuestion(worst.question)} differs, and ${others.length} more; shrinking`,
      );
      differences.push(await smallest(runner, worst, result, { ...deps, ofCluster, endMs: end }));
    }
    log(
      `${tally.scenarios} of ${run.scenarios} scenarios, ${tally.probes.toLocaleString('en-US')} probes, ${((clock.now() - began) / 1_000).toFixed(0)} s`,
    );
  }
  const names = nameDifferences(differences, played, runner);
  return {
    ...tally,
    clauses,
    matters,
    differences: differences.flatMap((one, index) => {
      const named = names[index];
      return named ? [{ ...one, ...named }] : [];
    }),
    closed: [...closed],
    ...(at < last && {
      stopped: differences.length < MOST_DIFFERENCES ? ('minutes' as const) : ('differences' as const),
    }),
    seconds: (clock.now() - began) / 1_000,
  };
}

interface RoundResult extends Found, Pick<Outcome, (typeof TALLIED)[number]> {
  readonly matters: readonly { readonly matter: Matter; readonly isOtherwise: boolean }[];
}

interface Round {
  readonly ofCluster: boolean;
  /** Questions that are not asked, as `showQuestion` shows them. */
  readonly closed: ReadonlySet<string>;
  readonly questions?: (scenario: Scenario) => readonly Question[];
}

async function applyRound(
  runner: Runner,
  scenarios: readonly Scenario[],
  { ofCluster, closed, questions = ({ layout, index }) => questionsOf(layout, index) }: Round,
): Promise<readonly RoundResult[]> {
  const parts = scenarios.map((scenario) => {
    const oracle = consult(scenario, runner.addresses);
    const asked = questions(scenario)
      .filter((question) => !closed.has(showQuestion(question)))
      .map((question) => ({ question, answer: oracle.answer(question) }));
    const sure = asked.flatMap(({ question, answer }): readonly Asked[] =>
      answer === 'unsure' ? [] : [{ question, predicted: answer }],
    );
    const judge: Judge = ofCluster ? judgeOf(scenario, runner.addresses) : () => undefined;
    return { scenario, sure, unsure: asked.length - sure.length, judge };
  });
  await runner.apply(scenarios);
  const all = parts.flatMap(({ sure }) => sure);
  const { differing, late } = await compare(runner, all, { refusalDenies: ofCluster });
  return parts.map(({ scenario, sure, unsure, judge }) => {
    const ids = new Set(sure.map(({ question }) => question.id));
    const own = differing.filter(({ question }) => ids.has(question.id));
    const ownLate = late.filter(({ question }) => ids.has(question.id));
    const unclear = ofCluster ? own.filter((one) => !isClear(one)) : [];
    const clear = new Map(own.filter((one) => !unclear.includes(one)).map((one) => [one.question.id, one]));
    const judged = sure.map((one) => ({ ...one, open: judge(one.question, one.predicted) }));
    const faults = judged.flatMap(({ question, open }) => {
      const found = clear.get(question.id);
      return found && open === undefined ? [found] : [];
    });
    return {
      scenario,
      // What Kubernetes leaves open speaks neither for a misreading nor against it.
      asked: judged.filter(
        ({ question, open }) => open === undefined && !unclear.some((one) => one.question.id === question.id),
      ),
      differing: faults,
      probes: sure.length,
      allowed: sure.filter(({ predicted }) => predicted).length,
      denied: sure.filter(({ predicted }) => !predicted).length,
      unsure,
      unclear: unclear.length,
      late: ownLate.length,
      lateCuts: ownLate.filter(({ seen }) => seen[0] === 'connected').length,
      matters: judged.flatMap(({ question, open }) =>
        open ? [{ matter: open, isOtherwise: clear.has(question.id) }] : [],
      ),
    };
  });
}

/** What does not open before any policy, of a cluster that is judged; else there must be none. */
async function checkBare(runner: Runner, ofCluster: boolean): Promise<ReadonlySet<string>> {
  const round = {
    ofCluster: false,
    closed: new Set<string>(),
    questions: ({ layout }: Scenario) => questionsOf(layout),
  };
  const results = await applyRound(runner, runner.layouts.map(bare), round);
  const broken = results.flatMap(({ differing }): readonly Differing[] => differing);
  const asked = results.reduce((sum, { probes }) => sum + probes, 0);
  if (broken.length > (ofCluster ? asked * MOST_CLOSED : 0)) throw unreachable(broken);
  return new Set(broken.map(({ question }) => showQuestion(question)));
}

function unreachable(broken: readonly Differing[]): EnvironmentError {
  const shown = broken.map(({ question, seen }) => `${showQuestion(question)}: ${seen.join(', ')}`);
  return new EnvironmentError(
    'unreachable',
    `with no policy, ${broken.length.toLocaleString('en-US')} connections do not open (${shown[0] ?? ''})`,
    {
      hint: "the cluster's network is not whole, or something else than NetworkPolicies cuts pods off",
      detail: shown.slice(0, 10).join('\n'),
    },
  );
}
