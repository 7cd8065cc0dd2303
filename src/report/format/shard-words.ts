import type { RunReport } from '../../core/result.ts';
import { counted } from '../../text/escape.ts';

type Part = Pick<RunReport, 'shard' | 'merged'>;

/** `shard 2 of 5`, `5 shards`: what of a run a report is of; '' where the run was not split. */
export function partWords({ shard, merged }: Part): string {
  if (shard) return `shard ${shard.index} of ${shard.count}`;
  return merged ? counted(merged.count, 'shard') : '';
}

/** `shard 2 of 5 is missing`: of which parts nobody knows anything; undefined where none is missing. */
export function missingWords({ merged }: Part): string | undefined {
  if (!merged || merged.missing.length === 0) return undefined;
  const { missing, count } = merged;
  const last = missing.at(-1) ?? 0;
  return missing.length === 1
    ? `shard ${last} of ${count} is missing`
    : `shards ${missing.slice(0, -1).join(', ')} and ${last} of ${count} are missing`;
}

/** The shards that left no report, as tests that could not be made. */
export function missingOf({ merged }: Part): readonly { readonly name: string; readonly why: string }[] {
  const { count = 0, missing = [] } = merged ?? {};
  return missing.map((index) => ({
    name: `shard ${index} of ${count} left a report`,
    why: `shard ${index} of ${count} is missing: nobody knows what would have come of its checks`,
  }));
}

/** A sentence about results, as it is said of those of a part, or of what is left of a whole. */
export function ofPart(sentence: string, part: Part & Pick<RunReport, 'totals'>): string {
  const { shard, totals } = part;
  const missing = missingWords(part);
  if (missing !== undefined) {
    const rest = totals.total === 0 ? 'the others have no check' : `of the others, ${lower(sentence)}`;
    return `${upper(missing)}; ${rest}`;
  }
  if (!shard) return sentence;
  return totals.total === 0 ? `${upper(partWords(part))} has no check` : `${sentence} (${partWords(part)})`;
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
