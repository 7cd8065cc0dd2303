import { visible } from './escape.ts';
import { EXCERPT_CHARS } from './limits.ts';

/** The line of a tool's error output that says most (the last with `error` in it, else the last), safe to show. */
export function excerpt(output: string): string | undefined {
  const lines = output
    .slice(-20_000)
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const line = lines.findLast((each) => /error/i.test(each)) ?? lines.at(-1);
  return line === undefined ? undefined : visible(line, EXCERPT_CHARS);
}
