import type { ChangeReport, Counted, SaidGroup } from '../../core/change-report.ts';
import { visible } from '../../text/escape.ts';
import { causeText } from './cause.ts';
import { diffLines, nameList, targetList } from './lines.ts';

/** Lines of a refusal; the report has them all. */
const MOST_LINES = 3;

/** Why a group of opened connections fails the run, and what to do. */
export function refusalText(
  { causes }: Pick<SaidGroup, 'causes'>,
  refused: readonly Counted[],
  { mode, names }: Pick<ChangeReport, 'mode' | 'names'>,
): { readonly message: string; readonly hint: string } {
  const population = { names };
  const group = {
    causes,
    connections: refused.flatMap((one) => ('port' in one ? [one] : [])),
    ranges: refused.flatMap((one) => ('ports' in one ? [one] : [])),
  };
  const lines = diffLines(group, true);
  const shown = lines
    .slice(0, MOST_LINES)
    .map((line) => `${nameList(line.from, population)} → ${targetList(line, population)}`);
  const more = lines.length > MOST_LINES ? ` and ${lines.length - MOST_LINES} more` : '';
  const [cause] = causes;
  const by = cause ? ` (${visible(causeText(cause))})` : '';
  const many = refused.length > 1;
  return mode === 'forbid-open'
    ? {
        message: `this change opens ${shown.join('; ')}${more}, and \`changes: forbid-open\` lets nothing open${by}`,
        hint: `approve ${many ? 'them' : 'it'} under \`approve\` of the rule file, or close ${many ? 'them' : 'it'}`,
      }
    : {
        message: `this change opens ${shown.join('; ')}${more}, and no rule speaks of ${many ? 'them' : 'it'}${by}`,
        hint: `write a rule that says whether ${many ? 'they are' : 'it is'} meant, or an entry of \`approve\``,
      };
}
