import type { standingOf } from '../../core/result.ts';
import { code } from '../format/markdown.ts';
import { EMOJI } from './matrix-markdown.ts';

/** What stands for how a report stands. */
export const STANDING: Readonly<Record<ReturnType<typeof standingOf>, string>> = {
  good: EMOJI.open,
  bad: EMOJI.wrong,
  unsure: EMOJI.flaky,
};

/** How a summary begins; that of a section among others with its folder, one level lower. */
export function titleOf(standing: keyof typeof STANDING, section?: string): string {
  const mark = STANDING[standing];
  return section === undefined ? `## ${mark} netproof` : `### ${mark} ${code(section)}`;
}
