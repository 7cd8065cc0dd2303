import { showName } from './show-name.ts';

/** The longest excerpt, in pieces of what showName shows. */
const PIECE = 90;
const PIECES = 4;

/**
 * The line of a tool's error output that says most (the last with `error` in it, else the last), safe to show: short,
 * on one line, without control characters or workflow commands.
 */
export function excerpt(output: string): string | undefined {
  const lines = output
    .slice(-20_000)
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const line = lines.findLast((each) => /error/i.test(each)) ?? lines.at(-1);
  if (line === undefined) return undefined;
  const characters = Array.from(line);
  const pieces: string[] = [];
  for (let from = 0; from < characters.length && pieces.length < PIECES; from += PIECE) {
    pieces.push(showName(characters.slice(from, from + PIECE).join('')));
  }
  const shown = pieces
    .join('')
    .replaceAll('::', String.raw`:\u{3a}`)
    .replaceAll('##[', String.raw`##\u{5b}`);
  return characters.length > PIECE * PIECES ? `${shown}…` : shown;
}
