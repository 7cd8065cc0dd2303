import { isKnown, type Changes } from '../core/change-report.ts';
import { reportOf, type SeriesReport } from '../core/result.ts';
import { changeCounts } from '../report/diff/sentence.ts';
import { jsonText } from '../report/format/json-text.ts';
import { bytes } from '../report/format/markdown.ts';
import { jsonChanges } from '../report/run/json.ts';
import { CHANGES_OUTPUT_BYTES } from '../text/limits.ts';
import type { OutputName } from './outputs.ts';

type Outputs = Readonly<Partial<Record<Extract<OutputName, 'changes' | 'opened' | 'closed'>, string>>>;
type Json = ReturnType<typeof jsonChanges>;

/** What the change opens and closes, for the steps that follow. Counts are empty where it is not known. */
export function changesOutputs(changes: Changes | undefined): Outputs {
  if (!changes) return {};
  const { opened, closed } = isKnown(changes) ? changeCounts(changes) : { opened: '', closed: '' };
  return {
    changes: within(jsonChanges(changes), CHANGES_OUTPUT_BYTES),
    opened: `${opened}`,
    closed: `${closed}`,
  };
}

/** The same of several rule files: the sums of what is known, and an entry for each. */
export function changesOutputsOf({ sections }: Pick<SeriesReport, 'sections'>): Outputs {
  const all = sections.flatMap((section) => {
    const changes = reportOf(section)?.changes;
    return changes ? [{ folder: section.folder, changes }] : [];
  });
  if (all.length === 0) return {};
  const known = all.flatMap(({ changes }) => (isKnown(changes) ? [changeCounts(changes)] : []));
  const sum = (of: 'opened' | 'closed') =>
    known.length === 0 ? '' : `${known.reduce((total, one) => total + one[of], 0)}`;
  const share = Math.floor(CHANGES_OUTPUT_BYTES / all.length) - 300;
  const folders = all.map(({ folder, changes }) => {
    const json = JSON.parse(within(jsonChanges(changes), share)) as object;
    return { folder, ...json };
  });
  let left = CHANGES_OUTPUT_BYTES - 60;
  const kept = folders.filter((one) => (left -= bytes(jsonText(one, 0)) + 1) >= 0);
  const leftOut = folders.length - kept.length;
  const json = jsonText({ folders: kept, ...(leftOut > 0 && { leftOut }) }, 0);
  return { changes: json, opened: sum('opened'), closed: sum('closed') };
}

/** JSON in one line. Of what is too long the last groups go, and then all of them, and `leftOut` counts them: it stays JSON. */
function within(json: Json, most: number): string {
  const whole = jsonText(json, 0);
  if (bytes(whole) <= most || 'unknown' in json) return whole;
  const kept = {
    ...json,
    opened: [],
    closed: [],
    changes: [],
    leftOut: { opened: 0, closed: 0, changes: 0 },
  };
  let left = most - bytes(jsonText(kept, 0)) - 40;
  const take = <Item>(items: readonly Item[]): readonly Item[] => {
    const end = items.findIndex((item) => (left -= bytes(jsonText(item, 0)) + 1) < 0);
    return end === -1 ? items : items.slice(0, end);
  };
  const [opened, closed, changes] = [take(json.opened), take(json.closed), take(json.changes)];
  const leftOut = {
    opened: json.opened.length - opened.length,
    closed: json.closed.length - closed.length,
    changes: json.changes.length - changes.length,
  };
  return jsonText({ ...json, opened, closed, changes, leftOut }, 0);
}
