/** Exit codes of a process that a signal ended, as shells count. */
const ENDED = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
type Name = keyof typeof ENDED;

/** The exit code of a command that a signal cancelled; undefined where none did. */
export function cancelledCode({ aborted, reason }: AbortSignal): number | undefined {
  return aborted && typeof reason === 'string' && reason in ENDED ? ENDED[reason as Name] : undefined;
}

/**
 * A signal that aborts on SIGINT, SIGTERM and SIGHUP (the terminal was closed), so that what was created can be deleted;
 * the reason is the signal's name. A second one ends the process at once, as the shell's user expects; a terminal that
 * goes away may say so twice.
 */
export function abortOnSignals(): {
  readonly signal: AbortSignal;
  readonly abort: (reason: string) => void;
  readonly stop: () => void;
} {
  const controller = new AbortController();
  const onSignal = (name: NodeJS.Signals): void => {
    if (controller.signal.aborted && name !== 'SIGHUP') process.exit(ENDED[name as Name]);
    controller.abort(name);
  };
  const names = Object.keys(ENDED) as readonly Name[];
  for (const name of names) process.on(name, onSignal);
  return {
    signal: controller.signal,
    abort: (reason) => {
      controller.abort(reason);
    },
    stop: () => {
      for (const name of names) process.off(name, onSignal);
    },
  };
}
