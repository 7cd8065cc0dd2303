import { EnvironmentError, type Problem } from '../core/problem.ts';
import type { Files } from '../io/files.ts';
import { checkoutFiles } from '../io/files.ts';
import { withStandardInput } from '../io/standard-input.ts';
import type { ManifestDeps } from '../manifests/deps.ts';
import { systemConsole, type Console } from './console.ts';
import { exitCode } from './exit-codes.ts';
import { unknownVariables, type Settings } from '../settings/settings.ts';
import { failureJson } from '../report/format/problems.ts';
import { jsonText } from '../report/format/json-text.ts';
import { answerTo, giveAnswer } from './answer.ts';
import { abortOnSignals, cancelledCode } from './signals.ts';
import { noteProblems } from './tell.ts';

/** What every command's work is given. */
export interface Call {
  /** The folder that was named. */
  readonly dir: string;
  readonly flags: Readonly<Record<string, unknown>>;
  readonly console: Console;
  /** Variables of the environment that are meant for netproof and say nothing to it; told already. */
  readonly unknown: readonly Problem[];
  /** Aborts on SIGINT, SIGTERM and SIGHUP, and when nobody reads standard output any more. */
  readonly signal: AbortSignal;
}

/** The files of the folder, and standard input where it is named as a manifest. */
export async function filesOf(
  { dir, signal }: Call,
  { manifests }: Pick<Settings, 'manifests'>,
): Promise<Files> {
  const files = await checkoutFiles(dir);
  return manifests.includes('-') ? withStandardInput(files, process.stdin, signal) : files;
}

/** What a command needs to read the folder. Its programs are loaded when they are needed: `--help` is to be quick. */
export async function readingDeps(call: Call, settings: Pick<Settings, 'manifests'>): Promise<ManifestDeps> {
  const { systemExec } = await import('../io/exec.ts');
  return { files: await filesOf(call, settings), exec: systemExec, env: process.env, signal: call.signal };
}

/** Wraps the work of a command that takes a folder; see `commandOf`. */
export function command(
  work: (call: Call) => Promise<number>,
  emptyAnswer: object = {},
): (dir: string, flags: Readonly<Record<string, unknown>>) => Promise<void> {
  return (dir, flags) => commandOf(dir, flags, work, emptyAnswer);
}

/**
 * Reports a standard output that cannot be written, without a stack; a reader that went away is no error. Called before
 * anything is written, since commander writes help and mistakes of usage by itself.
 */
export function reportBrokenOutput(): void {
  process.stdout.on('error', ({ code = '' }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') return;
    const error = new EnvironmentError('not-written', `standard output could not be written (${code})`);
    systemConsole().fail(error);
    process.exitCode = exitCode.untested;
  });
  // Nobody is left to read of it.
  process.stderr.on('error', () => undefined);
}

/**
 * Does a command's work: what it throws is printed in one line and becomes exit code 2, what it returns is the exit code.
 * Of a command that was cancelled it is the signal's. Where the answer is JSON, what was thrown is one as well:
 * `emptyAnswer` with the problems.
 */
export async function commandOf(
  dir: string,
  flags: Readonly<Record<string, unknown>>,
  work: (call: Call) => Promise<number>,
  emptyAnswer: object = {},
): Promise<void> {
  const console = systemConsole(flags.verbose === true);
  const { signal, abort, stop } = abortOnSignals();
  // `netproof run | head -1`: whoever reads no further wants no more of it.
  process.stdout.on('error', () => {
    abort('SIGPIPE');
  });
  try {
    const unknown = unknownVariables(Object.keys(process.env));
    await noteProblems(unknown, console);
    const code = await work({ dir, flags, console, unknown, signal });
    // Set already when the output broke.
    process.exitCode ??= cancelledCode(signal) ?? code;
  } catch (thrown) {
    console.progress.close();
    const cancelled = cancelledCode(signal);
    const error = cancelled === undefined ? thrown : cancellation(thrown, signal);
    console.fail(error);
    process.exitCode = cancelled ?? exitCode.untested;
    const to = answerTo(flags);
    if (to.format === 'json') {
      const json = jsonText({ ...emptyAnswer, ...failureJson(error) });
      await giveAnswer(json, to, console).catch((other: unknown) => {
        console.fail(other);
      });
    }
  } finally {
    console.progress.close();
    stop();
  }
}

/** What is told of a cancelled command: whatever else it ended with is the signal's doing. */
function cancellation(thrown: unknown, { reason }: AbortSignal): EnvironmentError {
  const isTold = thrown instanceof EnvironmentError && thrown.code === 'cancelled';
  return isTold ? thrown : new EnvironmentError('cancelled', `cancelled by ${String(reason)}`);
}
