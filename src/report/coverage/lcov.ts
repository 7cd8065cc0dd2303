import { posix } from 'node:path';
import type { Coverage, CoverageLine } from '../../core/coverage.ts';
import { groupBy } from '../../core/group-by.ts';
import { compareText } from '../../text/compare.ts';
import { visible } from '../../text/escape.ts';

/** Long enough for any path. */
const PATH_CHARS = 4096;

/**
 * The lines of files as LCOV's tracefile: 1 for a line that is pinned, 0 for one that is not. Lines that change nothing a rule could ask
 * are no lines of code there; rendered objects have none at all. `prefixOf` leads to the folder that positions count from.
 */
export function renderLcov(
  folders: readonly { readonly coverage: Coverage; readonly prefix: string }[],
): string {
  const lines = folders.flatMap(({ coverage, prefix }) =>
    coverage.lines.flatMap((line) => {
      const isCounted = line.fate === 'pinned' || line.fate === 'unpinned';
      return line.hasLine && isCounted ? [{ ...line, file: pathOf(line, prefix) }] : [];
    }),
  );
  const files = [...groupBy(lines, ({ file }) => file)].sort(([a], [b]) => compareText(a, b));
  return files.map(([file, own]) => record(file, own)).join('');
}

function pathOf({ at: { file } }: CoverageLine, prefix: string): string {
  return posix.isAbsolute(file) ? file : posix.join(prefix, file);
}

function record(file: string, lines: readonly CoverageLine[]): string {
  // Two folders may read the same file: what either pins is pinned.
  const hits = new Map<number, number>();
  for (const { at, fate } of lines)
    hits.set(at.line, Math.max(hits.get(at.line) ?? 0, fate === 'pinned' ? 1 : 0));
  const sorted = [...hits].sort(([a], [b]) => a - b);
  const hit = sorted.filter(([, count]) => count > 0).length;
  return [
    'TN:netproof',
    // A line feed in a file's name would begin a record of its own.
    `SF:${visible(file, PATH_CHARS)}`,
    ...sorted.map(([line, count]) => `DA:${line},${count}`),
    `LF:${sorted.length}`,
    `LH:${hit}`,
    'end_of_record\n',
  ].join('\n');
}
