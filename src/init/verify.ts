import type { Check } from '../core/check.ts';
import type { Inventory } from '../core/objects.ts';
import type { Problem } from '../core/problem.ts';
import { compileModel } from '../model/model.ts';
import { namesPort } from '../model/names-port.ts';
import { ask } from '../model/predict.ts';
import { policyWarnings } from '../model/warnings/warnings.ts';
import { withDeclaredWorkloads } from '../rules/declared-workloads.ts';
import { withEndpointPods } from '../rules/endpoint-pods.ts';
import { expandRules } from '../rules/expand.ts';
import { parseRules } from '../rules/parse.ts';

/** What a reader of the file would get. */
export interface Verified {
  readonly checks: readonly Check[];
  /** Rules that may not stay, by their place among the rules, and why. */
  readonly wrong: ReadonlyMap<number, string>;
  readonly problems: readonly Problem[];
}

/** Reads a text as a rule file and asks the model each of its checks: whatever is not as a rule says makes it wrong. Pure. */
export function verify(text: string, file: string, manifests: Inventory): Verified {
  const parsed = parseRules(text, file);
  const rules = parsed.rules ?? { rules: [], endpoints: new Map<string, never>(), workloads: [] };
  const declared = withDeclaredWorkloads(manifests, rules);
  const { inventory, problems: pods } = withEndpointPods(declared.inventory, rules);
  const { model, problems: policies } = compileModel(inventory);
  const expanded = parsed.rules
    ? expandRules(parsed.rules, inventory, (workload, wire) => namesPort(model, workload, wire))
    : { checks: [], problems: [] };
  const problems = [...parsed.problems, ...declared.problems, ...pods, ...policies, ...expanded.problems];
  const lines = rules.rules.map(({ at }) => at.line);
  const indexAt = (line: number): number => lines.findLastIndex((first) => first <= line);
  const wrong = new Map<number, string>();
  for (const { code, severity, at, message } of problems) {
    // An entry that adds nothing is a warning to whoever reads the file.
    const isMistake = severity === 'error' || code === 'nothing-to-check';
    if (isMistake && at?.file === file && indexAt(at.line) >= 0) wrong.set(indexAt(at.line), message);
  }
  for (const check of expanded.checks) {
    const index = indexAt(check.at.line);
    if (wrong.has(index)) continue;
    const { answer } = ask(model, check);
    if (answer !== (check.expected === 'allow' ? 'open' : 'cut')) {
      wrong.set(index, 'the policies alone do not say so of every pod');
    }
  }
  return { checks: expanded.checks, wrong, problems: [...problems, ...policyWarnings(model)] };
}
