import type { Clock } from '../../src/io/clock.ts';
import type { Exec, ExecResult } from '../../src/io/exec.ts';

/** A result of a program that ended well, with changes. */
export function result(changes: Partial<ExecResult> = {}): ExecResult {
  return { code: 0, stdout: '', stderr: '', timedOut: false, aborted: false, missing: false, ...changes };
}

/** An Exec that answers by rule and remembers what was asked: `docker ps -a` as one line. */
export function fakeExec(
  answer: (
    line: string,
    call: { readonly onLine?: (line: string) => void },
  ) => Partial<ExecResult> | undefined,
): Exec & { readonly lines: string[] } {
  const lines: string[] = [];
  const exec: Exec = (command, args, options) => {
    const line = [command, ...args].join(' ');
    lines.push(line);
    return Promise.resolve(result(answer(line, options)));
  };
  return Object.assign(exec, { lines });
}

/** A clock that moves only when someone pauses. */
export function fakeClock(): Clock {
  let now = 0;
  return {
    now: () => now,
    pause: (ms) => {
      now += ms;
      return Promise.resolve();
    },
  };
}
