import type { Sample } from '../../src/core/observation.ts';
import type { Question } from './questions.ts';
import type { Runner } from './cluster-runner.ts';

/** A question that the model answers for certain. */
export interface Asked {
  readonly question: Question;
  readonly predicted: boolean;
}

/** A question about which they differ to the end. */
export interface Differing extends Asked {
  /** What the probes saw, in order. */
  readonly seen: readonly Sample['outcome'][];
}

/** The first look at everything: a connection that is cut takes the whole of it. */
const FIRST = { timeoutMs: 1_000, starts: [0] };
/** A second look at the few that differ: three attempts that may overlap. */
const AGAIN = { timeoutMs: 3_000, starts: [0, 2, 4] };
/** How often the few are looked at before they count as a difference. */
const LOOKS = 3;

/** Probes, and probes again, `looks` times, what does not agree: what agrees in the end was late, what never does differs. */
export async function compare(
  runner: Runner,
  asked: readonly Asked[],
  looks: number = LOOKS,
): Promise<{ readonly differing: readonly Differing[]; readonly late: readonly Differing[] }> {
  const seen = await runner.probe(questions(asked), FIRST);
  let open = asked
    .map((one) => ({ ...one, seen: outcomes(seen, one.question) }))
    .filter((one) => !agrees(one));
  const suspects = open;
  for (let look = 0; look < looks && open.length > 0; look += 1) {
    const again = await runner.probe(questions(open), AGAIN);
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

function questions(asked: readonly Asked[]): readonly Question[] {
  return asked.map(({ question }) => question);
}

function outcomes(
  samples: ReadonlyMap<string, readonly Sample[]>,
  { id }: Question,
): readonly Sample['outcome'][] {
  return (samples.get(id) ?? []).map(({ outcome }) => outcome);
}
