/**
 * A signal that aborts when the runner cancels the job: it sends SIGINT, 7.5 s later SIGTERM, and kills after another
 * 2.5 s (actions/runner, ProcessInvoker.cs). Clean-up goes on through the second one: what it does not finish is the
 * post step's. The reason is the first signal's name.
 */
export function abortOnCancel(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      controller.abort(name);
    });
  }
  return controller.signal;
}
