import { compileModel } from '../model/model.ts';
import { namesPort } from '../model/names-port.ts';
import type { Inventory } from '../core/objects.ts';
import type { Position, Problem } from '../core/problem.ts';
import { withEndpointPods } from '../rules/endpoint-pods.ts';
import { expandRules } from '../rules/expand.ts';
import { parseRules } from '../rules/parse.ts';
import type { Rule } from '../rules/keys/rules.ts';
import type { RuleSet } from '../rules/rule-set.ts';
import type { Entry, ResolvedRule } from './resolve/resolve.ts';
import { isRule } from './write.ts';

/** What netproof makes of a file that it just wrote. */
export interface ReadBack {
  /** How many checks the rules come to; absent without manifests. */
  readonly checks?: number;
  readonly problems: readonly Problem[];
}

/** What was written, with the positions that it comes from. */
export interface Origin {
  readonly rules: readonly ResolvedRule[];
  readonly endpoints: ReadonlyMap<string, Position>;
}

/** Reads the text as `netproof run` would. What is wrong, or worth knowing, stands at the original's lines. */
export function readBack(
  text: string,
  file: string,
  { rules: written, endpoints: places }: Origin,
  inventory: Inventory | undefined,
): ReadBack {
  const { rules, problems } = parseRules(text, file);
  const resolved = written.filter(isRule);
  const own = problems.map((one) => atOrigin(one, rules, { rules: resolved, endpoints: places }));
  if (!rules || !inventory) return { problems: own };
  const endpoints = new Map(
    [...rules.endpoints].map(([name, one]) => [name, { ...one, at: places.get(name) ?? one.at }]),
  );
  const origin = {
    ...rules,
    endpoints,
    rules: rules.rules.map((rule, index) => moved(rule, resolved[index])),
  };
  const made = withEndpointPods(inventory, origin);
  const { model } = compileModel(made.inventory);
  const expanded = expandRules(origin, made.inventory, (workload, wire) => namesPort(model, workload, wire));
  return { checks: expanded.checks.length, problems: [...own, ...made.problems, ...expanded.problems] };
}

/** The same rule, with positions of the file that it was imported from. */
function moved(rule: Rule, from: ResolvedRule | undefined): Rule {
  if (!from) return rule;
  const lists: Readonly<Record<string, readonly Entry[]>> = {
    from: from.from,
    allow: from.allow,
    deny: from.deny,
  };
  const endpoints = [...rule.endpoints].map(
    ([key, list]) =>
      [key, list.map((one, index) => ({ ...one, at: lists[key]?.[index]?.at ?? one.at }))] as const,
  );
  return { ...rule, at: from.at, endpoints: new Map(endpoints) };
}

/**
 * By the rule or the endpoint that it stands in: what the reader of rule files finds, it finds at a line of the new one, which
 * nobody has yet.
 */
function atOrigin({ at: found, ...problem }: Problem, rules: RuleSet | undefined, origin: Origin): Problem {
  const index = rules?.rules.findLastIndex(({ at }) => isAfter(found, at)) ?? -1;
  const [name] = [...(rules?.endpoints ?? [])].findLast(([, { at }]) => isAfter(found, at)) ?? [];
  const at =
    origin.rules.filter(isRule)[index]?.at ?? (name === undefined ? undefined : origin.endpoints.get(name));
  return { ...problem, ...(at && { at }) };
}

function isAfter(at: Position | undefined, start: Position): boolean {
  return at !== undefined && (at.line > start.line || (at.line === start.line && at.column >= start.column));
}
