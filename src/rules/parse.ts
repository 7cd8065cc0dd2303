import { showName } from '../text/show-name.ts';
import type { Problem } from '../core/problem.ts';
import type { EndpointRef, NamedEndpoint, Rule, RuleSet } from '../core/check.ts';
import { readDocument } from '../yaml/rule-document.ts';
import type { RuleDocument } from '../yaml/rule-document.ts';
import { parseEndpoint } from './endpoints.ts';
import { readManifests } from './manifest-sources.ts';
import { finding, mistake } from '../core/findings.ts';
import { readNamedEndpoints } from './named-endpoints.ts';
import { readShape } from './shape.ts';
import type { Shape } from './shape.ts';

/** The two spellings of a list in the file: one text, or several. */
type Listed = string | readonly string[] | undefined;
type ListKey = 'from' | 'to' | 'allow' | 'deny' | 'onlyFrom' | 'onlyTo';
const LISTS: readonly ListKey[] = ['from', 'to', 'allow', 'deny', 'onlyFrom', 'onlyTo'];

/**
 * Reads a rule file: the whole text, and the name that positions show. Never throws: everything that is wrong with
 * the text is in `problems`, each at its line. `rules` is undefined when the file can't be made sense of; otherwise it
 * holds what was right, so that manifests and endpoints can be looked at too before the run stops: as long as
 * `problems` has an error, it must not be run.
 */
export function parseRules(
  text: string,
  file: string,
): { readonly rules: RuleSet | undefined; readonly problems: readonly Problem[] } {
  const read = readDocument(text, file);
  if (!read.document) return { rules: undefined, problems: read.problems };
  const { shape, problems: shapeProblems } = readShape(read.document);
  if (!shape) return { rules: undefined, problems: inOrder(shapeProblems) };
  const problems: Problem[] = [];
  const whole = shapeProblems.length === 0;
  const manifests = readManifests(shape, read.document, problems);
  const endpoints = readNamedEndpoints(shape, read.document, problems);
  // An endpoint that could not be read would make everything that names it look wrong too.
  const sound = problems.length === 0;
  const used = new Set<string>();
  const rules = readRules(shape, read.document, endpoints, problems, used);
  for (const [name, { at }] of endpoints) {
    // `internet` says what `onlyTo` tries, too; and a rule that could not be read may use what no other does.
    if (used.has(name) || name === 'internet' || !whole) continue;
    const message = `no rule uses the endpoint \`${showName(name)}\``;
    problems.push(finding('warning', 'unused-endpoint', message, at, 'use it, or remove it'));
  }
  return {
    rules: sound ? { file, manifests, rules, endpoints } : undefined,
    problems: inOrder([...shapeProblems, ...problems]),
  };
}

function readRules(
  shape: Shape,
  document: RuleDocument,
  endpoints: ReadonlyMap<string, NamedEndpoint>,
  problems: Problem[],
  used: Set<string>,
): readonly Rule[] {
  const rules: Rule[] = [];
  const names = new Map<string, number>();
  for (const [index, written] of shape.rules.entries()) {
    const whole = !shape.broken.has(index);
    const at = document.locate(['rules', index]);
    const name = written.name ?? `rule ${index + 1}`;
    const twin = names.get(name);
    if (twin !== undefined) {
      const message = `the rule on line ${twin} is called \`${showName(name)}\` too`;
      problems.push(
        finding('warning', 'same-name', message, at, 'give each a name of its own: reports go by it'),
      );
    } else names.set(name, at.line);

    const before = problems.length;
    const sound = (ref: EndpointRef): boolean => {
      // Nobody is told of it, and what was meant takes time to find.
      if (problems.length > MOST_PROBLEMS) return false;
      const reading = parseEndpoint(ref.text, endpoints);
      used.add(ref.text.split(':', 1)[0] ?? '');
      if (!reading.ok) problems.push(mistake(reading.code, reading.message, ref.at, reading.hint));
      return reading.ok;
    };
    const lists = new Map(
      LISTS.map((key) => [key, readList(written[key], ['rules', index, key], document).filter(sound)]),
    );
    const list = (key: ListKey): readonly EndpointRef[] => lists.get(key) ?? [];
    // What it lacks may be what was left out.
    if (whole)
      problems.push(...combinationProblems(written, at, (key) => document.locateKey(['rules', index, key])));
    rules.push({
      name,
      at,
      from: list('from'),
      to: list('to'),
      allow: list('allow'),
      deny: list('deny'),
      ...(written.onlyFrom !== undefined && { onlyFrom: list('onlyFrom') }),
      ...(written.onlyTo !== undefined && { onlyTo: list('onlyTo') }),
      ...((!whole || problems.length > before) && { broken: true }),
    });
  }
  return rules;
}

/** A rule is `from` with `allow`, `deny` or `onlyTo`, or `to` with `onlyFrom`, and nothing in between. */
function combinationProblems(
  written: Shape['rules'][number],
  at: Problem['at'] & object,
  keyAt: (key: ListKey) => Problem['at'] & object,
): readonly Problem[] {
  const has = (key: ListKey): boolean => written[key] !== undefined;
  const outward = (['allow', 'deny', 'onlyTo'] as const).filter(has);
  if (has('from') && has('to')) {
    const hint = 'write two rules: `from` with `allow`, `deny` or `onlyTo`, and `to` with `onlyFrom`';
    return [mistake('bad-rule', 'a rule has `from` or `to`, not both', keyAt('to'), hint)];
  }
  const problems: Problem[] = [];
  for (const key of outward) {
    if (has('from')) continue;
    const hint = has('to')
      ? 'say who connects with `from`, and put `onlyFrom` under `to`'
      : 'say who connects: add `from`';
    problems.push(mistake('bad-rule', `\`${key}\` needs a \`from\``, keyAt(key), hint));
  }
  if (has('onlyFrom') && !has('to')) {
    const hint = 'say what they connect to: add `to`';
    problems.push(mistake('bad-rule', '`onlyFrom` needs a `to`', keyAt('onlyFrom'), hint));
  }
  if (problems.length > 0 || outward.length > 0 || has('onlyFrom')) return problems;
  const hint = has('to')
    ? 'add `onlyFrom`'
    : has('from')
      ? 'add `allow`, `deny` or `onlyTo`'
      : 'add `from` and `allow`';
  return [mistake('nothing-to-check', 'the rule has nothing to check', at, hint)];
}

function readList(
  value: Listed,
  path: readonly (string | number)[],
  document: RuleDocument,
): readonly EndpointRef[] {
  if (value === undefined) return [];
  if (typeof value === 'string') return [{ text: value, at: document.locate(path) }];
  return value.map((text, index) => ({ text, at: document.locate([...path, index]) }));
}

/** More than anybody reads at once, and few enough for every report. */
const MOST_PROBLEMS = 200;

/** In file order, once each (a list that stands behind a YAML alias is read twice), errors before what is cut. */
function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  const unique = problems
    .filter(({ code, message, at }) => {
      const key = JSON.stringify([code, message, at?.line, at?.column]);
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => (a.at?.line ?? 0) - (b.at?.line ?? 0) || (a.at?.column ?? 0) - (b.at?.column ?? 0));
  if (unique.length <= MOST_PROBLEMS) return unique;
  const first = [...unique.filter(isError), ...unique.filter((one) => !isError(one))].slice(0, MOST_PROBLEMS);
  const [cut] = unique.slice(MOST_PROBLEMS);
  const more = `the rule file has more problems than these ${MOST_PROBLEMS}`;
  return cut?.at ? [...first, finding(cut.severity, 'more-problems', more, cut.at)] : first;
}

function isError({ severity }: Problem): boolean {
  return severity === 'error';
}
