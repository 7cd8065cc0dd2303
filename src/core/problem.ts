/** A position in a file; `file` is relative to the folder that netproof was pointed at, lines and columns count from 1. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Of an object that was read from a cluster: its name stands for the file (`cluster prod: NetworkPolicy shop/db`), and it has no line. */
export function livePosition(file: string): Position {
  return { file, line: 0, column: 0 };
}

/** Whether a position is that of an object of a cluster, which no file holds. */
export function isLive({ line }: Pick<Position, 'line'>): boolean {
  return line === 0;
}

/** `error` stops the run (exit 2), `warning` is likely a mistake, `notice` says what netproof decided by itself. */
export type Severity = 'error' | 'warning' | 'notice';

/** One finding about the input: data first. `code` is stable (`unknown-key`, `no-match`, …); `message` is one line. */
export interface Problem {
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong, without position. Never holds untrusted file content beyond names. */
  readonly message: string;
  readonly at?: Position;
  /** What to do about it: "did you mean `onlyFrom`?" */
  readonly hint?: string;
  /** What a count in the message is of, one line each; shown where somebody asks for it. */
  readonly list?: readonly string[];
  /** No answer without a cluster hangs on it, but a run on one would prove something else than what is deployed. */
  readonly stopsRun?: true;
}

/** What is said of what the answer is of: pods that it does not hold, or that no manifest has; rules that nobody read. */
const ABOUT_THE_ANSWER: ReadonlySet<string> = new Set([
  'unknown-workload',
  'generated-name',
  'endpoint-pod',
  'second-rule-file',
  'passed-over',
  'chart-skipped',
  'kustomization-skipped',
  'duplicate-name',
  'unsupported-policy',
  'no-workloads',
  'unisolated',
  'ignored',
]);

/** Whether a problem is told where no other notice is: beside every answer. */
export function isToldEverywhere({ code }: Problem): boolean {
  return ABOUT_THE_ANSWER.has(code);
}

/** Notices that say the same at every run, of what the reader cannot or need not change. */
const STANDING: ReadonlySet<string> = new Set(['not-supported', 'pods-elsewhere', 'ignored']);

/** Whether a notice is for who asks (`validate`, the reports), and not pressed on everybody at every run. */
export function isStanding({ code, severity }: Problem): boolean {
  return severity === 'notice' && STANDING.has(code);
}

/** What the user can fix: every problem of the input at once. Exit code 2, never a stack trace. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => problem.message).join('\n'));
    this.problems = problems;
  }
}

/**
 * What the environment did: no engine, a download that failed, a wait that passed its deadline. Exit code 2.
 * `message` is one line; `hint` says what to do; `detail` is untrusted text (events, the tail of a tool's output) and has to
 * go through the log's sanitizer before it is shown.
 */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
  readonly code: string;
  readonly hint: string | undefined;
  readonly detail: string | undefined;
  constructor(code: string, message: string, more: { hint?: string; detail?: string; cause?: unknown } = {}) {
    super(message, { cause: more.cause });
    this.code = code;
    this.hint = more.hint;
    this.detail = more.detail;
  }
}

/** By file, line and column; what has no position comes first. */
export function inFileOrder(problems: readonly Problem[]): readonly Problem[] {
  const nowhere: Position = { file: '', line: 0, column: 0 };
  return problems.toSorted(({ at: a = nowhere }, { at: b = nowhere }) => {
    if (a.file !== b.file) return a.file < b.file ? -1 : 1;
    return a.line - b.line || a.column - b.column;
  });
}
