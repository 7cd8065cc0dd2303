import type { Annotation } from '../../core/annotation.ts';
import type { Coverage, CoverageLine } from '../../core/coverage.ts';
import { rulesOf, rulesText } from '../../coverage/offered-rules.ts';
import { ANNOTATION_MESSAGE_CHARS } from '../../text/limits.ts';
import { cut, visible } from '../../text/escape.ts';
import { placed, workspacePath, type AnnotationOptions } from '../run/annotations.ts';
import { fateWords, mutationWords, partWords, ruleLines } from './words.ts';

/** Changes to one line that are told at it. */
const MOST_CHANGES = 3;

/** A notice at each line of the change that no rule pins, with the rule that would. None where nobody knows what the change is. */
export function coverageAnnotations(
  coverage: Coverage | undefined,
  options: AnnotationOptions = {},
): readonly Annotation[] {
  const { changed, pathPrefix } = options;
  return (coverage?.lines ?? []).flatMap((line) => {
    const file =
      line.fate === 'unpinned' && line.hasLine ? workspacePath(line.at.file, pathPrefix) : undefined;
    if (file === undefined || changed?.(file, line.at.line) !== true) return [];
    const message = cut(messageOf(line), ANNOTATION_MESSAGE_CHARS);
    return [{ level: 'notice', ...placed(line.at, options), title: 'No rule pins this line', message }];
  });
}

function messageOf({ mutants }: CoverageLine): string {
  const open = mutants.filter(({ fate }) => fate.kind === 'unpinned');
  const told = open
    .slice(0, MOST_CHANGES)
    .map((one) =>
      visible(`${partWords(one)} (${mutationWords(one)}): ${fateWords(one)}`, ANNOTATION_MESSAGE_CHARS),
    );
  const rules = open.flatMap(({ fate }) => (fate.kind === 'unpinned' ? (fate.rule ?? []) : []));
  const [rule] = rulesOf(rules.slice(0, 1));
  return [...told, ...(rule ? ['A rule that would notice:', ...ruleLines(rulesText([rule]))] : [])].join(
    '\n',
  );
}
