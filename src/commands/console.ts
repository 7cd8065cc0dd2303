import { terminalLog, type Log } from '../io/log.ts';
import { renderFailure } from '../report/format/problems.ts';
import { choosePalette, type TerminalOptions } from '../report/format/palette.ts';
import type { Progress } from '../report/run/progress.ts';
import { terminalProgress } from '../report/run/progress-terminal.ts';

/** What a command prints, and where: results on standard output, what goes wrong on standard error. */
export interface Console {
  readonly out: Log;
  readonly options: TerminalOptions;
  readonly progress: Progress;
  /** Says something beside the results, on standard error. */
  readonly note: (text: string) => void;
  /** What ended the command, for people: never a stack unless the fault is netproof's own. */
  readonly fail: (error: unknown) => void;
}

/** The terminal that this process was started from; or pipes, without colours and movements. */
export function systemConsole(verbose = false): Console {
  const { stdout, stderr, env } = process;
  const columns = (): number => columnsOf(stdout);
  const options = { columns: columns(), palette: choosePalette(stdout.isTTY, env), verbose };
  const errors = terminalLog((text) => stderr.write(text));
  return {
    out: terminalLog((text) => stdout.write(text)),
    options,
    progress: terminalProgress({
      write: (text) => stdout.write(text),
      palette: options.palette,
      columns,
      live: stdout.isTTY && env.TERM !== 'dumb',
      now: () => performance.now(),
      every: (ms, tick) => {
        const timer = setInterval(tick, ms);
        return () => {
          clearInterval(timer);
        };
      },
    }),
    note: (text) => {
      errors.line(text);
    },
    fail: (error) => {
      const { text, untrusted } = renderFailure(error, {
        columns: columnsOf(stderr),
        palette: choosePalette(stderr.isTTY, env),
        verbose,
      });
      errors.line(text);
      if (untrusted) errors.untrusted(untrusted.label, untrusted.text);
    },
  };
}

/** A pipe has no width, and a pseudo-terminal may say that it has none. */
export function columnsOf({ isTTY, columns }: { readonly isTTY: boolean; readonly columns: number }): number {
  return isTTY && columns > 0 ? columns : 120;
}
