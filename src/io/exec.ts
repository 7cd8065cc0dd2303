import { AsyncLocalStorage } from 'node:async_hooks';
import type { ChildProcess } from 'node:child_process';
import { subscribe } from 'node:diagnostics_channel';
import { exec as run } from '@actions/exec';

export interface ExecOptions {
  /** Written to the child's standard input, which is then closed. */
  readonly input?: string;
  /** The same in parts, of which some are not there yet: whoever makes them wait has a deadline for it, and `signal`. */
  readonly inputParts?: AsyncIterable<string>;
  /** UTF-8 where absent; as `latin1` each character is a byte, whatever it was. */
  readonly stdoutAs?: 'latin1';
  /** Milliseconds until the child is killed and `timedOut` is set, from when it has all of its input. Every child has one. */
  readonly deadlineMs: number;
  /** The child's whole environment; the parent's where absent. */
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Kills the child; `aborted` is set. */
  readonly signal?: AbortSignal;
  /** Each whole line of standard output as it comes. */
  readonly onLine?: (line: string) => void;
  /** The same of standard error. */
  readonly onErrorLine?: (line: string) => void;
}

export interface ExecResult {
  /** The exit code; null when a signal ended it, or when the program could not be started. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly timedOut: boolean;
  readonly aborted: boolean;
  /** The program is not on PATH, or could not be started: then `stderr` says why. */
  readonly missing: boolean;
}

/** More than any answer has that a run asks for. A child that prints more is killed. */
const LARGEST_OUTPUT_BYTES = 256 * 1024 * 1024;

/** Runs a program with an argument vector (no shell). Never throws: what went wrong is in the result. Silent: nothing that a child prints reaches the log by itself. */
export type Exec = (command: string, args: readonly string[], options: ExecOptions) => Promise<ExecResult>;

/**
 * `@actions/exec` starts programs well and offers no way to end one (actions/toolkit#1656). Node announces each new
 * child on a diagnostics channel, inside the asynchronous context that started it: that is how it is held here.
 */
const starting = new AsyncLocalStorage<Holder>();
subscribe('child_process', (message) => {
  const holder = starting.getStore();
  if (!holder) return;
  const child = (message as { process: ChildProcess }).process;
  holder.child = child;
  // A child that ends before it has read its input breaks the pipe; its exit code says all there is to say.
  child.once('spawn', () => {
    child.stdin?.on('error', () => undefined);
    holder.onSpawn?.(child);
  });
});

interface Holder {
  child?: ChildProcess;
  readonly onSpawn?: (child: ChildProcess) => void;
}

export const systemExec: Exec = async (command, args, options) => {
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  const { input = '', inputParts } = options;
  let timer: NodeJS.Timeout | undefined;
  const holder: Holder = {
    ...(inputParts && {
      onSpawn: (child: ChildProcess) => {
        void feed(child, inputParts).then(startTimer);
      },
    }),
  };
  let ended: Ended | undefined;
  let heldBytes = 0;
  let isOver = false;
  const end = (why: Ended) => (): void => {
    ended ??= why;
    holder.child?.kill('SIGTERM');
    setTimeout(() => holder.child?.kill('SIGKILL'), 2_000).unref();
  };
  const hold = (into: Buffer[]) => (data: Buffer) => {
    heldBytes += data.length;
    if (heldBytes <= LARGEST_OUTPUT_BYTES) into.push(data);
    else if (ended === undefined) end('printedTooMuch')();
  };
  const result = (code: number | null, missing = false): ExecResult => {
    const tooMuch = `it printed more than ${LARGEST_OUTPUT_BYTES / 1024 / 1024} MiB, and was ended`;
    return {
      code: ended === 'printedTooMuch' ? null : code,
      stdout: Buffer.concat(stdout).toString(options.stdoutAs),
      stderr: ended === 'printedTooMuch' ? tooMuch : Buffer.concat(stderr).toString(),
      timedOut: ended === 'timedOut',
      aborted: ended === 'aborted',
      missing,
    };
  };
  const onAbort = end('aborted');
  const startTimer = (): void => {
    if (!isOver) timer = setTimeout(end('timedOut'), options.deadlineMs);
  };
  if (!inputParts) startTimer();
  options.signal?.addEventListener('abort', onAbort);
  const { onLine, onErrorLine } = options;
  try {
    if (options.signal?.aborted) {
      ended = 'aborted';
      return result(null);
    }
    // A child that a signal ended has no code; the declared type leaves that out.
    const code: number | null = await starting.run(holder, () =>
      run(quoted(command), [...args], {
        silent: true,
        ignoreReturnCode: true,
        // How long to wait for the pipes once the child is gone: a grandchild may hold them.
        delay: 500,
        ...(!inputParts && { input: Buffer.from(input) }),
        ...(options.env && { env: options.env }),
        ...(options.cwd !== undefined && { cwd: options.cwd }),
        listeners: {
          stdout: hold(stdout),
          stderr: hold(stderr),
          ...(onLine && { stdline: onLine }),
          ...(onErrorLine && { errline: onErrorLine }),
        },
      }),
    );
    return result(code);
  } catch (error) {
    stderr.push(Buffer.from(error instanceof Error ? error.message : String(error)));
    return result(null, holder.child?.pid === undefined);
  } finally {
    isOver = true;
    clearTimeout(timer);
    options.signal?.removeEventListener('abort', onAbort);
  }
};

/** Writes what comes, and closes its input. A child that has ended takes no more, which is no fault. */
async function feed({ stdin }: ChildProcess, input: AsyncIterable<string>): Promise<void> {
  for await (const part of input) if (stdin?.writable === true) stdin.write(part);
  stdin?.end();
}

/** `@actions/exec` splits its first argument like a command line: quoted, a path with spaces stays one word. */
function quoted(command: string): string {
  return `"${command.replaceAll('"', String.raw`\"`)}"`;
}

type Ended = 'timedOut' | 'aborted' | 'printedTooMuch';
