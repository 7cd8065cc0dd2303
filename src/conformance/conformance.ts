import { CLAUSES } from './clauses.ts';
import { MATTERS, type ClauseResult, type ConformanceReport } from '../core/conformance.ts';
import { runDifferential, type Outcome, type Run } from './differential.ts';
import type { RunDeps, Runner } from './runner.ts';
import { differenceOf } from './shown-difference.ts';

/** What is asked of a cluster: the seed decides everything about the scenarios. */
export type Asked = Pick<Run, 'seed' | 'from' | 'scenarios' | 'endMs'>;

/** Plays the scenarios on a cluster that is known to enforce policies, and says what it makes of each clause. Throws EnvironmentError. */
export async function testConformance(
  runner: Runner,
  asked: Asked,
  deps: RunDeps & { readonly version: string; readonly begunMs: number },
): Promise<ConformanceReport> {
  const outcome = await runDifferential(runner, { ...asked, ofCluster: true }, deps);
  const { scenarios, probes, allowed, denied, late, unsure, unclear, stopped } = outcome;
  return {
    version: deps.version,
    ...runner.cluster,
    seed: asked.seed,
    verdict: verdictOf(outcome),
    scenarios: { asked: asked.scenarios, played: scenarios },
    ...(stopped && { stopped }),
    connections: { compared: probes, allowed, denied, late, undecided: unsure, unclear },
    closed: outcome.closed,
    clauses: clausesIn(outcome),
    differences: outcome.differences.map((one, index) => differenceOf(one, index + 1, runner)),
    open: MATTERS.flatMap((matter) => {
      const found = outcome.matters.get(matter);
      return found ? [{ matter, ...found }] : [];
    }),
    durationMs: Math.round(deps.clock.now() - deps.begunMs),
  };
}

/** A difference is one, whatever else could not be tried. */
function verdictOf({ differences, unclear, probes }: Outcome): ConformanceReport['verdict'] {
  if (differences.length > 0) return 'differs';
  return unclear > 0 || probes === 0 ? 'untested' : 'conforms';
}

function clausesIn({ clauses, differences }: Outcome): readonly ClauseResult[] {
  return CLAUSES.map((clause) => {
    const { scenarios = 0, connections = 0 } = clauses.get(clause) ?? {};
    const about = differences.flatMap((one, index) =>
      one.clauses.includes(clause) ? [{ number: index + 1, isKnown: one.misreading !== undefined }] : [],
    );
    const verdict =
      about.length === 0
        ? scenarios === 0
          ? 'unused'
          : 'conforms'
        : about.some(({ isKnown }) => isKnown)
          ? 'differs'
          : 'suspected';
    return { clause, scenarios, connections, verdict, differences: about.map(({ number }) => number) };
  });
}
