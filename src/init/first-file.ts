import type { Check } from '../core/check.ts';
import type { Inventory } from '../core/objects.ts';
import type { Problem } from '../core/problem.ts';
import type { WrittenFile, WrittenRule, WrittenSource } from '../rules/write/written-file.ts';
import { writeRuleFile } from '../rules/write/write.ts';
import { firstRules, usedEntries } from './first-rules.ts';
import { remarksOf } from './remarks.ts';
import { strangerWorkload } from './stranger.ts';
import { verify } from './verify.ts';
import { anyRuleOf, withoutPolicies } from './without-policies.ts';

/** A first rule file: its text, and what was found of it by reading it again. */
export interface FirstFile {
  readonly text: string;
  readonly ruleCount: number;
  readonly checks: readonly Check[];
  /** Of the file and of the policies, as `validate` would tell them. */
  readonly problems: readonly Problem[];
}

export interface FileFacts {
  readonly file: string;
  readonly sources: readonly WrittenSource[];
  /** What of the folder was not taken. */
  readonly remarks: readonly string[];
}

const COMMENT =
  'What the NetworkPolicies here let through and what they cut today, as `netproof init` read them.\n' +
  'Remove what nobody meant, say the rest in your own words, and add what has to hold.';

/**
 * The rule file for what these manifests' policies mean, each check of which the model answers as the file says: a rule
 * for which it does not is left out, with a word why. Pure.
 */
export function firstFile(manifests: Inventory, facts: FileFacts): FirstFile {
  const { asking, reached, endpoints, rules } = firstRules(manifests);
  const head = { ...(facts.sources.length > 0 && { manifests: facts.sources }) };
  const policied = manifests.policies.length > 0;
  const any = anyRuleOf(asking);
  const { comment = '', rules: unpoliced } = withoutPolicies(asking);
  let kept = policied ? rules : [];
  const dropped: string[] = [];
  for (;;) {
    const isEmpty = kept.length === 0;
    const file: WrittenFile = {
      comment: policied ? COMMENT : comment,
      ...head,
      workloads: policied ? asking.ground.strangers.map(strangerWorkload) : [],
      endpoints: usedEntries(endpoints, isEmpty && any ? [any] : kept),
      rules: isEmpty ? (policied ? (any ? [any] : []) : unpoliced) : kept,
    };
    const checked = verify(writeRuleFile(file), facts.file, manifests);
    if (checked.wrong.size > 0 && !isEmpty) {
      dropped.push(...[...checked.wrong].map(([index, why]) => leftOut(kept[index], why)));
      kept = kept.filter((_, index) => !checked.wrong.has(index));
      continue;
    }
    const said = policied ? remarksOf(asking, reached, checked.problems) : [];
    const remarks = [...said, ...dropped, ...facts.remarks].map((remark) => ({ remark }));
    const text = writeRuleFile({ ...file, rules: [...file.rules, ...remarks] });
    // Where not even that holds which is written for want of rules, there is none.
    const ruleCount = checked.wrong.size > 0 ? 0 : file.rules.filter((one) => !('remark' in one)).length;
    return { text, ruleCount, checks: checked.checks, problems: checked.problems };
  }
}

function leftOut(rule: WrittenRule | undefined, why: string): string {
  return `Left out: “${rule?.name ?? ''}”: ${why}.`;
}
