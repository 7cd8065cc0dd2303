import { isLive, type Position } from '../../core/problem.ts';
import { replaceHidden } from '../../text/escape.ts';

/**
 * A value as indented JSON that passes through a workflow's log unharmed and does none: hidden characters and the
 * beginning of a runner's command (`##[`) are written as escapes, which every JSON reader undoes. No line begins
 * with `::`, since only strings could, and they begin with a quote.
 */
export function jsonText(value: unknown, indent = 2): string {
  const json = JSON.stringify(value, null, indent).replaceAll('##[', String.raw`##\u005b`);
  return replaceHidden(json, (character) => (character === '\n' ? character : escaped(character)));
}

/** A position as fields of an object beside others; none where there is no position. */
export function positionFields(at: Position | undefined): Partial<Position> {
  if (at === undefined) return {};
  return isLive(at) ? { file: at.file } : { file: at.file, line: at.line, column: at.column };
}

function escaped(character: string): string {
  // By UTF-16 unit: JSON has no other escapes.
  return Array.from({ length: character.length }, (_, index) => {
    const unit = character.charCodeAt(index).toString(16).padStart(4, '0');
    return `\\u${unit}`;
  }).join('');
}
