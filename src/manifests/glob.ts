/** Alternatives in braces multiply; more patterns than these are refused. */
const MOST_PATTERNS = 64;

/** Whether a path is a pattern: it holds `*`, `?` or `{a,b}`. */
export function isGlob(path: string): boolean {
  return /[*?]|\{[^{}]*,[^{}]*\}/.test(path);
}

/** The folder above a pattern's first wildcard: where a search begins. `.` for the root. */
export function globBase(pattern: string): string {
  const parts = pattern.split('/');
  const wild = parts.findIndex((part) => isGlob(part) || part.includes('{'));
  const base = parts.slice(0, wild === -1 ? -1 : wild).join('/');
  return base === '' ? (pattern.startsWith('/') ? '/' : '.') : base;
}

export interface Glob {
  readonly matches: (path: string) => boolean;
  /** Whether it may match something beneath a folder. */
  readonly reaches: (folder: string) => boolean;
}

/**
 * A pattern for paths: `*` and `?` within one name, `**` for any number of folders, `{a,b}` for alternatives. Linear in
 * the path for each wildcard, whatever the pattern; undefined for a pattern with too many alternatives.
 */
export function globMatcher(pattern: string): Glob | undefined {
  const patterns = expand(pattern.replace(/^(\.\/+)+/, ''));
  if (patterns === undefined) return undefined;
  const split = patterns.map((each) => each.split('/').filter((part) => part !== '' && part !== '.'));
  const results = (path: string) => split.map((each) => matchFolders(each, path.split('/')));
  return {
    matches: (path) => results(path).some(({ matches }) => matches),
    reaches: (folder) => results(folder).some(({ reaches }) => reaches),
  };
}

function expand(pattern: string): string[] | undefined {
  let open = [pattern];
  for (;;) {
    const next = open.flatMap((each) => {
      const brace = /^(.*?)\{([^{}]*,[^{}]*)\}(.*)$/s.exec(each);
      if (!brace) return [each];
      const [, before = '', choices = '', after = ''] = brace;
      return choices.split(',').map((choice) => before + choice + after);
    });
    if (next.length > MOST_PATTERNS) return undefined;
    if (next.length === open.length && next.every((each, index) => each === open[index])) return next;
    open = next;
  }
}

function matchFolders(
  pattern: readonly string[],
  path: readonly string[],
): { readonly matches: boolean; readonly reaches: boolean } {
  // Which prefixes of the path the pattern so far can stand for.
  let ends = new Set([0]);
  let reaches = false;
  for (const part of pattern) {
    const next = new Set<number>();
    for (const end of ends) {
      if (part === '**') for (let to = end; to <= path.length; to++) next.add(to);
      else if (end < path.length && matchName(part, path[end] ?? '')) next.add(end + 1);
    }
    // The whole path, and there is a part for what stands beneath.
    reaches ||= ends.has(path.length) || (part === '**' && next.has(path.length));
    ends = next;
  }
  return { matches: ends.has(path.length), reaches };
}

/** Wildcards in one name, by going back to the last `*` only. */
function matchName(pattern: string, name: string): boolean {
  let at = 0;
  let star = -1;
  let resume = 0;
  for (let index = 0; index < name.length;) {
    const want = pattern[at];
    if (want === '*') {
      star = at++;
      resume = index;
    } else if (want !== undefined && (want === '?' || want === name[index])) {
      at++;
      index++;
    } else if (star >= 0) {
      at = star + 1;
      index = ++resume;
    } else return false;
  }
  while (pattern[at] === '*') at++;
  return at === pattern.length;
}
