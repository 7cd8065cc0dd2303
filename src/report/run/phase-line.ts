import type { Palette } from '../format/palette.ts';
import type { Phase } from '../../core/result.ts';
import { duration, visible } from '../../text/escape.ts';
import { padEnd, shorten, width } from '../../text/width.ts';

/** Columns of a phase's name: the longest that there is, and two blanks. */
const NAME_COLUMNS = 11;

/** ` ✓ boot       Kubernetes 1.34.4, Calico v3.32.1          17.9 s`: one line, at most `columns` wide. */
export function phaseLine(phase: Phase, columns: number, palette: Palette, glyph?: string): string {
  const mark = glyph ?? (phase.failed === true ? palette.bad('✗') : palette.good('✓'));
  const name = padEnd(visible(phase.name), NAME_COLUMNS);
  const time = duration(phase.ms);
  const room = columns - 3 - width(name) - 2 - width(time);
  const summary = shorten(visible(phase.summary ?? '', 400), Math.max(0, room));
  return ` ${mark} ${name}${padEnd(summary, room)}  ${palette.faint(time)}`;
}
