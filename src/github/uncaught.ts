import { EOL } from 'node:os';
import { SENTENCE_CHARS } from '../text/limits.ts';
import { visible, withoutCommands } from '../text/escape.ts';

/**
 * Makes sure that whatever nobody caught (an exception, a promise that was rejected) ends the process with one
 * annotation and no stack: an error that fails the main step, a warning of the post step, which never fails.
 */
export function endOnUncaught(level: 'error' | 'warning', exitCode: number): void {
  const end = (error: unknown): void => {
    process.stdout.write(outputTail(level, error) + EOL, () => process.exit(exitCode));
    // Nobody may be reading any more.
    setTimeout(() => process.exit(exitCode), 1_000).unref();
  };
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
}

/** The command that annotates it, on one line whatever the error's message holds. */
export function outputTail(level: 'error' | 'warning', error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const line = withoutCommands(visible(message, SENTENCE_CHARS)).replaceAll('%', '%25');
  return `::${level} title=netproof::netproof itself failed: ${line}`;
}
