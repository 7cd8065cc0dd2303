import type { Check } from '../../core/check.ts';
import type { Problem } from '../../core/problem.ts';
import { counted, visible } from '../../text/escape.ts';
import { padEnd, width } from '../../text/width.ts';
import { jsonText } from '../format/json-text.ts';
import type { TerminalOptions } from '../format/palette.ts';
import { problemJson } from '../format/problems.ts';

/** What `netproof init` wrote, or would have. */
export interface Initialized {
  /** The rule file, and behind it the workflow where one was asked for; paths from the root of the repository. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly ruleCount: number;
  readonly checks: readonly Check[];
  readonly isWritten: boolean;
  /** The folder as the user named it. */
  readonly dir: string;
}

/** What was written, and what to do next. Ends without a line feed. */
export function renderInit(
  { files, ruleCount, checks, dir }: Initialized,
  { palette }: TerminalOptions,
): string {
  const about = [
    `${counted(ruleCount, 'rule')}, ${counted(checks.length, 'check')}: by the model, all hold`,
    'proves them on each pull request',
  ];
  const paths = files.map(({ path }) => visible(path));
  const widest = Math.max(...paths.map(width));
  return [
    ...paths.map((path, index) => ` ${palette.good('wrote')} ${padEnd(path, widest)}  ${about[index] ?? ''}`),
    '',
    `next: ${palette.strong(nextCommand(dir))}  proves them on a throw-away cluster (Docker)`,
  ].join('\n');
}

/** The texts as they would be written; more than one behind its name each. */
export function filesText(files: Initialized['files']): string {
  return files
    .map(({ path, text }, index) => (index === 0 ? text : `---\n# ${visible(path)}\n${text}`))
    .join('');
}

/** The same as data. */
export function initJson(
  { files, ruleCount, checks, isWritten, dir }: Initialized,
  problems: readonly Problem[],
): string {
  return jsonText({
    files: files.map(({ path, text }) => ({ path, written: isWritten, text })),
    rules: ruleCount,
    checks: checks.length,
    denies: checks.filter(({ expected }) => expected === 'deny').length,
    next: nextCommand(dir),
    problems: problems.map(problemJson),
  });
}

function nextCommand(dir: string): string {
  if (dir === '.') return 'netproof run';
  return /^[\w./-]+$/.test(dir)
    ? `netproof run ${dir}`
    : `netproof run '${visible(dir).replaceAll("'", `'\\''`)}'`;
}
