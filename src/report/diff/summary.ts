import { isKnown } from '../../core/change-report.ts';
import type { RunReport } from '../../core/result.ts';
import { prose, sentence, type Link } from '../format/markdown.ts';
import { renderDiffMarkdown } from './markdown.ts';
import { answersOf } from './verdict.ts';

/**
 * What the change of a run opens and closes, as a part of its summary within `maxBytes`: '' where it was not asked. What the cluster
 * saw stands beside the model's word wherever a check asked it.
 */
export function renderChangesPart(
  report: Pick<RunReport, 'changes' | 'engine' | 'results'>,
  {
    link,
    maxBytes,
    section,
  }: { readonly link?: Link | undefined; readonly maxBytes: number; readonly section?: string | undefined },
): string {
  const { changes } = report;
  if (!changes) return '';
  const heading = section === undefined ? '###' : '####';
  if (isKnown(changes))
    return renderDiffMarkdown(changes, { answers: answersOf(report), link, maxBytes, heading }).trimEnd();
  const { message, hint } = changes.unknown;
  const what = hint === undefined ? '' : `\n\n${sentence(hint)}`;
  return `${heading} What this change opens and closes\n\n${prose('Not known')}: ${sentence(message)}${what}`;
}
