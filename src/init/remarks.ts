import type { Problem } from '../core/problem.ts';
import { isOfRuleFile } from '../rules/declared-workloads.ts';
import type { End } from './ends.ts';
import type { Ground } from './ground.ts';
import { listed } from './listed.ts';
import type { Asking } from './asking.ts';

const MOST_NAMES = 6;
const MOST_MISTAKES = 8;

/** What no rule says, and why, for who reads the file: each a paragraph. */
export function remarksOf(
  asking: Asking,
  reached: ReadonlySet<End>,
  problems: readonly Problem[],
): readonly string[] {
  return [
    sampled(asking),
    unguarded(asking, reached),
    clients(asking.ground),
    unsure(asking),
    mistakes(problems),
  ].filter((text) => text !== '');
}

function sampled({ isSampled, ends }: Asking): string {
  if (!isSampled) return '';
  return `With ${ends.length} pods a run has no time for every pair: what is tried here stands for others like it, and no rule says “only”.`;
}

/** Pods with a port that neither a policy nor a rule is about. */
function unguarded({ ground: { model }, ends, targets }: Asking, reached: ReadonlySet<End>): string {
  const open = ends.filter((end) => {
    const { workload } = end;
    return (
      !isOfRuleFile(workload) &&
      !reached.has(end) &&
      targets.some((target) => target.end === end) &&
      !workload.hostNetwork &&
      model.podsOf(workload).every((pod) => model.isolating(pod, 'ingress').length === 0)
    );
  });
  if (open.length === 0) return '';
  const words = listed(
    open.map(({ word }) => word),
    MOST_NAMES,
  );
  return `No policy guards ${words}: no rule says who reaches ${open.length > 1 ? 'them' : 'it'}.`;
}

/** A client outside cannot be tried. */
function clients({ model }: Ground): string {
  const names = model.policies
    .filter(
      ({ policyTypes, ingress }) =>
        policyTypes.ingress && ingress.some(({ peers }) => peers.some((one) => one.kind === 'ipBlock')),
    )
    .map(({ name }) => name);
  if (names.length === 0) return '';
  return `Whom ${listed([...new Set(names)], MOST_NAMES)} let${names.length > 1 ? '' : 's'} in from outside the cluster (\`ipBlock\`) is not tried: netproof has no clients there.`;
}

function unsure({ ends, targets, tell }: Asking): string {
  const pairs = targets.flatMap((target) =>
    ends.flatMap((end) =>
      tell(end, target) === 'unsure'
        ? [`${end.word} → ${target.end ? `${target.word}:${target.port}` : target.text}`]
        : [],
    ),
  );
  if (pairs.length === 0) return '';
  return `The policies alone do not say, or not alike for every pod: ${listed(pairs, MOST_NAMES)}. \`netproof explain\` tells why.`;
}

const MISTAKES: ReadonlySet<string> = new Set(['policy-selects-nothing', 'peer-matches-nothing']);

function mistakes(problems: readonly Problem[]): string {
  const found = problems.filter(({ code, severity }) => severity === 'warning' && MISTAKES.has(code));
  if (found.length === 0) return '';
  const lines = found.slice(0, MOST_MISTAKES).map(({ message, hint, at }) => {
    const where = at ? `${at.file}:${at.line}: ` : '';
    return `- ${where}${message}${hint === undefined ? '' : `: ${hint}`}`;
  });
  const more = found.length > MOST_MISTAKES ? [`- and ${found.length - MOST_MISTAKES} more`] : [];
  return ['To look at first: these policies mean less than it seems.', ...lines, ...more].join('\n');
}
