import type { ChangeReport } from '../../src/core/change-report.ts';
import { diffWithEnds } from '../../src/model/diff.ts';
import type { Model } from '../../src/model/model.ts';
import { withSaid } from '../../src/project/said.ts';
import { changeSentence } from '../../src/report/diff/sentence.ts';

/** What two models come to, where no rule file says anything of it. */
export function changesBetween(base: Model, head: Model): ChangeReport {
  const { diff, ends } = diffWithEnds(base, head);
  const said = withSaid(diff, ends, { base, head }, { checks: [], approved: [] });
  return {
    ...diff,
    ...said,
    base: 'main',
    baseIsEmpty: false,
    names: [],
    hasRules: false,
    mode: 'allow',
  };
}

export function sentenceBetween(base: Model, head: Model): string {
  return changeSentence(changesBetween(base, head));
}
