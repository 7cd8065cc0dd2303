/** The lines that a change adds or alters, by the file's path from the repository's root. */
export type ChangedLines = ReadonlyMap<string, readonly LineRange[]>;

/** Lines of the new version, both ends included, counted from 1. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** `@@ -12,3 +14,2 @@`: how many lines of the old version follow, then where and how many of the new one. */
const HUNK = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;

/**
 * Reads what `git diff --unified=0` prints, with the prefixes `a/` and `b/`. A hunk says how many lines belong to it,
 * and those are passed over unseen: a file may hold lines that look like a diff's own. Names that git has to quote
 * are left out.
 */
export function readDiff(diff: string): ChangedLines {
  const files = new Map<string, LineRange[]>();
  const lines = diff.split('\n');
  let ranges: LineRange[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line.startsWith('diff --git ')) ranges = [];
    const [, name] = /^\+\+\+ b\/([^\t]+)/.exec(line) ?? [];
    if (name !== undefined) files.set(name, ranges);
    const [whole, removed = '1', start = '0', added = '1'] = HUNK.exec(line) ?? [];
    if (whole === undefined) continue;
    const first = Number(start);
    if (Number(added) > 0) ranges.push({ first, last: first + Number(added) - 1 });
    index = endOfHunk(lines, index, Number(removed) + Number(added));
  }
  return files;
}

/** The index of a hunk's last line. `\ No newline at end of file` is not counted as one by git. */
function endOfHunk(lines: readonly string[], header: number, count: number): number {
  let index = header;
  for (let left = count; left > 0 && index + 1 < lines.length;) {
    index += 1;
    if (!(lines[index] ?? '').startsWith('\\')) left -= 1;
  }
  while ((lines[index + 1] ?? '').startsWith('\\')) index += 1;
  return index;
}

/** Whether a line is one of those. */
export function isChanged(changes: ChangedLines, file: string, line: number): boolean {
  return (changes.get(file) ?? []).some(({ first, last }) => first <= line && line <= last);
}
