import type { CheckResult, Engine } from '../../core/result.ts';
import { counted, visible } from '../../text/escape.ts';
import { outcomeWord, verdictWord } from '../format/words.ts';
import { placeName, worstFirst } from '../format/names.ts';
import type { SaidLine } from './said.ts';

/** A run's own answers, by the ids of its checks. */
export interface Answers {
  readonly engine: Engine;
  readonly results: ReadonlyMap<string, CheckResult>;
}

/** The answers of a report. */
export function answersOf({
  engine,
  results,
}: Pick<Answers, 'engine'> & { readonly results: readonly CheckResult[] }): Answers {
  return { engine, results: new Map(results.map((result) => [result.check.id, result])) };
}

/** What the rule file says of a line, and what the run saw, in words; `results`: the worst first. */
export interface Verdict {
  readonly text: string;
  /** The worst answer of the run; undefined where it has none. */
  readonly worst?: CheckResult;
}

/** `rule \`web\`: proven, connected`, `approved: the report reads it (netproof.yaml:14)`, `no rule`. */
export function verdictOf({ said }: SaidLine, answers: Answers | undefined): Verdict {
  const { checks, rules, approved } = said;
  if (checks.length === 0) {
    if (!approved) return { text: 'no rule' };
    const why = approved.why === undefined ? '' : `: ${visible(approved.why, 200)}`;
    return { text: `approved${why} (${placeName(approved.at)})` };
  }
  const [first = '', ...more] = rules;
  const named = `rule \`${visible(first)}\`${more.length > 0 ? ` and ${more.length} more` : ''}`;
  const results = worstFirst(checks.flatMap((id) => answers?.results.get(id) ?? []));
  const [worst] = results;
  if (!worst || !answers) return { text: named };
  const seen =
    answers.engine.kind === 'model'
      ? verdictWord(worst)
      : `${verdictWord(worst)}, ${outcomeWord(worst.observation)}`;
  const of = results.length > 1 ? `${counted(results.length, 'check')}, ` : '';
  const worstWord = results.length > 1 && worst.verdict !== 'pass' ? 'at worst ' : '';
  return { text: `${named}: ${of}${worstWord}${seen}`, worst };
}
