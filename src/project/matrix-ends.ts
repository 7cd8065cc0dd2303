import { Findings } from '../core/findings.ts';
import { InputError, type Problem } from '../core/problem.ts';
import { wholeOf } from '../core/objects.ts';
import { parseEndpoint } from '../rules/endpoints/parse-endpoint.ts';
import { Lookup } from '../rules/lookup/lookup.ts';
import { ELSEWHERE } from '../model/axes.ts';
import { KUBE_DNS } from '../model/cluster-dns.ts';
import type { Repository } from './repository.ts';
import { didYouMean } from '../text/did-you-mean.ts';

/** What a matrix is narrowed to, as it is written on the command line; an empty list narrows nothing. */
export interface MatrixFlags {
  readonly focus: readonly string[];
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** The same as the names of the matrix' rows and columns; absent: all. */
export interface MatrixEnds {
  readonly focus?: readonly string[];
  readonly from?: readonly string[];
  readonly to?: readonly string[];
}

/**
 * Finds the rows and columns that are named as in a rule file: workloads, by name or by selector, `outside` as a source,
 * `internet` and `dns` as targets, `elsewhere` as both. Throws InputError with every name that stands for none.
 */
export function matrixEnds(repository: Repository, { focus, from, to }: MatrixFlags): MatrixEnds {
  const problems: Problem[] = [];
  const named = (flag: string, texts: readonly string[], words: Words): readonly string[] => [
    ...new Set(texts.flatMap((text) => endsNamed(repository, flag, text, words, problems))),
  ];
  const dns = repository.model.labelOf(KUBE_DNS);
  const elsewhere = { [ELSEWHERE.name]: ELSEWHERE.name };
  const sources = { ...elsewhere, outside: 'outside' };
  const targets = { ...elsewhere, internet: 'internet', dns };
  const ends = {
    ...(focus.length > 0 && { focus: named('--focus', focus, { ...sources, ...targets }) }),
    ...(from.length > 0 && { from: named('--from', from, sources) }),
    ...(to.length > 0 && { to: named('--to', to, targets) }),
  };
  if (problems.length > 0) throw new InputError(problems);
  return ends;
}

/** Is the pair one of those that the matrix is narrowed to? */
export function isAmong({ focus, from, to }: MatrixEnds): (source: string, target: string) => boolean {
  const [any, sources, targets] = [focus, from, to].map((names) => names && new Set(names));
  return (source, target) =>
    (!any || any.has(source) || any.has(target)) &&
    (!sources || sources.has(source)) &&
    (!targets || targets.has(target));
}

/** What stands for a row or column that is no workload of the manifests. */
type Words = Readonly<Record<string, string>>;

function endsNamed(
  { inventory, rules, model }: Repository,
  flag: string,
  text: string,
  words: Words,
  problems: Problem[],
): readonly string[] {
  const word = Object.hasOwn(words, text) ? words[text] : undefined;
  if (word !== undefined) return [word];
  const meant = text.includes('/') ? undefined : didYouMean(text, Object.keys(words));
  const findings = new Findings({ noticesOnce: true });
  const endpoint = parseEndpoint(text, { file: flag, line: 1, column: 1 }, rules.endpoints, findings);
  if (endpoint?.port) {
    findings.error('bad-endpoint', `\`${text}\` has a port`, endpoint.at, 'name the workload alone');
  } else if (endpoint) {
    const found = new Lookup(inventory, rules.endpoints, [], findings).sources([endpoint]);
    const names = found.map(({ party }) => model.labelOf(wholeOf(party.workload)));
    if (findings.errors === 0) return names;
  }
  problems.push(
    ...findings.problems
      .filter(({ severity }) => severity === 'error')
      .map(({ code, severity, message, hint }) => ({
        code,
        severity,
        message: `${flag}: ${message}`,
        ...(meant !== undefined ? { hint: `did you mean \`${meant}\`?` } : hint !== undefined && { hint }),
      })),
  );
  return [];
}
