import { isDeclared } from '../rules/declared-workloads.ts';
import type { WrittenFile, WrittenRule } from '../rules/write/written-file.ts';
import { writeRuleFile } from '../rules/write/write.ts';
import type { End, Target } from './ends.ts';
import type { Asking } from './asking.ts';

/** What a repository gets that has pods and no policy: one rule that holds, and what the next ones look like. */
export function withoutPolicies(asking: Asking): Pick<WrittenFile, 'comment' | 'rules'> {
  const comment =
    'There is no NetworkPolicy here yet: every pod reaches every other, as the first rule says.\n' +
    'Write a policy, and beside it the rule that it is for: `netproof run` shows whether the two agree.';
  const found = anyConnection(asking);
  if (!found) return { comment, rules: [] };
  const { from, to } = found;
  const only: WrittenRule = {
    name: `only ${from.word} reaches ${to.word}`,
    to: [to.text],
    onlyFrom: [from.text],
  };
  const but: WrittenRule = {
    name: `${from.word} reaches nothing but ${to.end ? `${to.word} and DNS` : 'DNS'}`,
    from: [from.text],
    onlyTo: [...(to.end ? [to.text] : []), 'dns'],
  };
  return { comment, rules: [anyRule(found), example(to.end ? [only, but] : [but])] };
}

interface Found {
  readonly from: End;
  readonly to: Target;
  readonly isOpen: boolean;
}

/** A rule that holds where there is nothing else to say; undefined where nothing is known. */
export function anyRuleOf(asking: Asking): WrittenRule | undefined {
  const found = anyConnection(asking);
  return found && anyRule(found);
}

function anyRule({ from, to, isOpen }: Found): WrittenRule {
  const name = `${from.word} ${isOpen ? 'reaches' : 'does not reach'} ${to.word}`;
  return { name, from: [from.text], [isOpen ? 'allow' : 'deny']: [to.text] };
}

/** One that is open, between pods where there are two; else one that is cut. */
function anyConnection({ ends, targets, tell }: Asking): Found | undefined {
  const own = ends.filter(({ workload }) => !workload.hostNetwork && !isDeclared(workload));
  const sources = [...own, ...ends.filter(({ workload }) => isDeclared(workload))];
  for (const wanted of ['open', 'cut'] as const) {
    for (const to of targets.toSorted((a, b) => rank(a) - rank(b))) {
      const from = sources.find((one) => tell(one, to) === wanted);
      if (from) return { from, to, isOpen: wanted === 'open' };
    }
  }
  return undefined;
}

/** Pods, then hosts: that DNS is open says little. */
function rank({ end, destination }: Target): number {
  return end ? 0 : destination.target.kind === 'host' ? 1 : 2;
}

function example(rules: readonly WrittenRule[]): { readonly remark: string } {
  const text = writeRuleFile({ rules }).split('rules:\n')[1] ?? '';
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/^ {2}/, ''));
  return { remark: ['What rules say once there are policies:', '', ...lines].join('\n') };
}
