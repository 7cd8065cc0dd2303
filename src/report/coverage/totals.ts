import type { CoverageTotals } from '../../core/coverage.ts';

/** The counts alone, of what may have more. */
export function totalsJson({
  percent,
  pinned,
  unpinned,
  beyondRules,
  noEffect,
}: CoverageTotals): CoverageTotals {
  return { percent, pinned, unpinned, beyondRules, noEffect };
}
