import { consult, Refused, type Oracle } from './answers.ts';
import { clausesOf, type Clause } from './clauses.ts';
import type { Asked, Differing } from './compare.ts';
import { MISREADINGS, type Misreading } from './misreadings.ts';
import type { Runner } from './runner.ts';
import type { Scenario } from './scenario.ts';

/** What a scenario came to. */
export interface Found {
  readonly scenario: Scenario;
  /** Everything that was compared. */
  readonly asked: readonly Asked[];
  /** What of it differs. */
  readonly differing: readonly Differing[];
}

/** A connection about which they differ, with the smallest scenario in which they do. */
export interface Shrunk extends Asked {
  readonly scenario: Scenario;
  /** What the whole scenario came to. */
  readonly found: Found;
}

/** What a difference is about. */
export interface Named {
  /** Where no misreading explains it, those of its smallest form. */
  readonly clauses: readonly Clause[];
  readonly misreading?: Misreading;
}

/** Of the connections that a misreading lets through, the part that may time out all the same. */
const LOST = 0.1;

/**
 * What each difference is about: the misreading that makes the model say what was seen in its smallest form, and explains most of
 * all that was seen, without making the model wrong where the cluster was right, in any scenario that was played (but for a
 * time-out here and there). A cluster likely makes one mistake: what explains several differences comes before what
 * explains one. A mistake that is made now and then is looked for in its own scenario. Pure.
 */
export function nameDifferences(
  differences: readonly Shrunk[],
  played: readonly Found[],
  runner: Pick<Runner, 'addresses'>,
): readonly Named[] {
  const names = new Map(misreadingsOf(differences, played, runner));
  for (const one of differences.filter((each) => !names.has(each)))
    for (const [, misreading] of misreadingsOf([one], [one.found], runner)) names.set(one, misreading);
  return differences.map((one) => {
    const misreading = names.get(one);
    return misreading
      ? { clauses: misreading.clauses, misreading }
      : { clauses: telling(clausesOf(one.scenario)) };
  });
}

/** The fewest misreadings that explain as many as can be: which explains most differences first, then most connections. */
function misreadingsOf(
  differences: readonly Shrunk[],
  played: readonly Found[],
  runner: Pick<Runner, 'addresses'>,
): ReadonlyMap<Shrunk, Misreading> {
  const candidates = MISREADINGS.flatMap((misreading) => {
    const read = (scenario: Scenario): Oracle | undefined =>
      consultIfTaken({ ...scenario, policies: misreading.read(scenario.policies) }, runner);
    const own = differences.filter(
      ({ scenario, question, predicted }) => read(scenario)?.answer(question) === !predicted,
    );
    const explained = own.length === 0 ? 0 : explainedBy(read, played);
    return explained === 0 ? [] : [{ misreading, own, explained }];
  });
  const names = new Map<Shrunk, Misreading>();
  for (;;) {
    const [best] = candidates
      .map((one) => ({ ...one, own: one.own.filter((each) => !names.has(each)) }))
      .filter(({ own }) => own.length > 0)
      .toSorted((a, b) => b.own.length - a.own.length || b.explained - a.explained);
    if (!best) return names;
    for (const one of best.own) names.set(one, best.misreading);
  }
}

/** How many of the connections that differ it explains; none where it is refuted. */
function explainedBy(read: (scenario: Scenario) => Oracle | undefined, played: readonly Found[]): number {
  let explained = 0;
  // A connection that got through is a fact; one that timed out may have been lost on a busy machine.
  let cutAllTheSame = 0;
  for (const { scenario, asked, differing } of played) {
    const wrong = new Set(differing.map(({ question }) => question.id));
    const whole = read(scenario);
    for (const { question, predicted } of whole ? asked : []) {
      const answer = whole?.answer(question) ?? 'unsure';
      if (answer === 'unsure' || answer === predicted) continue;
      if (wrong.has(question.id)) explained += 1;
      else if (answer) cutAllTheSame += 1;
      else return 0;
    }
  }
  return cutAllTheSame > explained * LOST ? 0 : explained;
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

/** A smaller policy, or one that is misread, may be one that no API server takes. */
export function consultIfTaken(
  scenario: Scenario,
  { addresses }: Pick<Runner, 'addresses'>,
): Oracle | undefined {
  try {
    return consult(scenario, addresses);
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}
