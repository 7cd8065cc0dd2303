import type { WrittenFile, WrittenRule } from '../rules/write/written-file.ts';
import { writeRuleFile } from '../rules/write/write.ts';
import type { Asking } from './outward.ts';

/** What a repository gets that has pods and no policy: one rule that holds, and what the next ones look like. */
export function withoutPolicies({ ends, targets }: Asking): Pick<WrittenFile, 'comment' | 'rules'> {
  const pair = targets
    .filter(({ end }) => end !== undefined && !end.workload.hostNetwork)
    .flatMap((to) =>
      ends.filter((from) => from !== to.end && !from.workload.hostNetwork).map((from) => ({ from, to })),
    )[0];
  const [first] = ends;
  const comment =
    'There is no NetworkPolicy here yet: every pod reaches every other, and the internet. The rule below says so, and holds.\n' +
    'Write a policy, and beside it the rule that it is for; `netproof run` then shows whether the two agree.';
  if (!pair) {
    const from = first?.text ?? '*/*';
    const rule = {
      name: `${first?.word ?? 'every pod'} reaches the internet`,
      from: [from],
      allow: ['internet:443'],
    };
    return {
      comment,
      rules: [
        rule,
        example([{ name: `${first?.word ?? 'it'} reaches nothing but DNS`, from: [from], onlyTo: ['dns'] }]),
      ],
    };
  }
  const { from, to } = pair;
  const word = to.end?.word ?? to.word;
  return {
    comment,
    rules: [
      { name: `${from.word} reaches ${word}`, from: [from.text], allow: [to.text] },
      example([
        { name: `only ${from.word} reaches ${word}`, to: [to.text], onlyFrom: [from.text] },
        {
          name: `${from.word} reaches nothing but ${word} and DNS`,
          from: [from.text],
          onlyTo: [to.text, 'dns'],
        },
      ]),
    ],
  };
}

function example(rules: readonly WrittenRule[]): { readonly remark: string } {
  const text = writeRuleFile({ rules }).split('rules:\n')[1] ?? '';
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/^ {2}/, ''));
  return { remark: ['What rules say once there are policies:', '', ...lines].join('\n') };
}
