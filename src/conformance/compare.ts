import type { Sample } from '../core/observation.ts';
import type { Question } from './questions.ts';
import type { Runner } from './runner.ts';

/** A question that the model answers for certain. */
export interface Asked {
  readonly question: Question;
  readonly predicted: boolean;
}

/** A question about which they differ to the end. */
export interface Differing extends Asked {
  /** What the probes saw, in order. */
  readonly seen: readonly Sample['outcome'][];
  /** What they saw at the last look. */
  readonly latest: readonly Sample['outcome'][];
}

/** How it is compared. */
export interface Comparing {
  /** How often what differs is looked at before it counts. */
  readonly looks?: number;
  /** A policy engine may reject what it denies: every connection was seen to open before, so that a refusal is a deny. */
  readonly refusalDenies?: boolean;
}

/** The first look at everything: a connection that is cut takes the whole of it. */
const FIRST = { timeoutMs: 1_000, starts: [0] };
/** A second look at the few that differ: three attempts that may overlap. */
const AGAIN = { timeoutMs: 3_000, starts: [0, 4, 8] };
/** How often the few are looked at before they count as a difference. */
const LOOKS = 3;

/** What it came to. */
export interface Compared {
  readonly differing: readonly Differing[];
  readonly late: readonly Differing[];
  /** Ids of those that are denied, and were refused at the first look. */
  readonly refused: ReadonlySet<string>;
}

/** Probes, and probes again what does not agree: what agrees in the end was late, what never does differs. */
export async function compare(
  runner: Runner,
  asked: readonly Asked[],
  { looks = LOOKS, refusalDenies = false }: Comparing = {},
): Promise<Compared> {
  const seen = await runner.probe(questions(asked), FIRST);
  let open = asked
    .map((one) => {
      const first = outcomes(seen, one.question);
      return { ...one, seen: first, latest: first };
    })
    .filter((one) => !agrees(one, refusalDenies));
  const suspects = open;
  for (let look = 0; look < looks && open.length > 0; look += 1) {
    const again = await runner.probe(questions(open), AGAIN);
    open = open
      .map((one) => ({
        ...one,
        seen: [...one.seen, ...outcomes(again, one.question)],
        latest: outcomes(again, one.question),
      }))
      .filter((one) => !agrees(one, refusalDenies));
  }
  const left = new Set(open.map(({ question }) => question.id));
  const refused = asked.filter(
    ({ question, predicted }) =>
      !predicted && !left.has(question.id) && outcomes(seen, question).includes('refused'),
  );
  return {
    differing: open,
    late: suspects.filter(({ question }) => !left.has(question.id)),
    refused: new Set(refused.map(({ question }) => question.id)),
  };
}

/** Every attempt connected where the model allows, or timed out where it denies. Anything else is no agreement. */
function agrees(
  { predicted, latest }: Pick<Differing, 'predicted' | 'latest'>,
  refusalDenies: boolean,
): boolean {
  if (latest.length === 0) return false;
  if (predicted) return latest.every((outcome) => outcome === 'connected');
  return latest.every((outcome) => outcome === 'timeout' || (refusalDenies && outcome === 'refused'));
}

/** Whether the last look says by itself that it is allowed, or denied; else something went wrong with the probes. Pure. */
export function isClear({ latest }: Pick<Differing, 'latest'>): boolean {
  const kinds = new Set(latest.map((outcome) => (outcome === 'refused' ? 'timeout' : outcome)));
  return kinds.size === 1 && (kinds.has('connected') || kinds.has('timeout'));
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
