import { EnvironmentError, type Problem } from '../core/problem.ts';
import { checkoutFiles } from '../io/files.ts';
import type { ManifestDeps } from '../manifests/deps.ts';
import { systemConsole, type Console } from './console.ts';
import { exitCode } from './exit-codes.ts';
import { unknownVariables } from '../settings/settings.ts';
import { abortOnSignals } from './signals.ts';
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

/** What a command needs to read the folder. Its programs are loaded when they are needed: `--help` is to be quick. */
export async function readingDeps({ dir, signal }: Call): Promise<ManifestDeps> {
  const { systemExec } = await import('../io/exec.ts');
  return { files: await checkoutFiles(dir), exec: systemExec, env: process.env, signal };
}

/** Wraps the work of a command that takes a folder; see `commandOf`. */
export function command(
  work: (call: Call) => Promise<number>,
): (dir: string, flags: Readonly<Record<string, unknown>>) => Promise<void> {
  return (dir, flags) => commandOf(dir, flags, work);
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

/** Does a command's work: what it throws is printed in one line and becomes exit code 2, what it returns is the exit code. */
export async function commandOf(
  dir: string,
  flags: Readonly<Record<string, unknown>>,
  work: (call: Call) => Promise<number>,
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
    process.exitCode ??= code;
  } catch (error) {
    console.progress.close();
    console.fail(error);
    process.exitCode = exitCode.untested;
  } finally {
    console.progress.close();
    stop();
  }
}
