import { finding } from '../core/findings.ts';
import { groupBy } from '../core/group-by.ts';
import type { Inventory, Resource } from '../core/objects.ts';
import type { Position, Problem } from '../core/problem.ts';
import { LARGEST_MANIFEST_BYTES, type Files } from '../io/files.ts';
import type { Ignore } from '../rules/keys/ignore.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { counted, showName } from '../text/escape.ts';

/** A comment that says what is not to be told of its line, or of the line below it. */
const COMMENT = /#\s*netproof-ignore\s+([a-z][a-z-]*(?:\s*,\s*[a-z][a-z-]*)*)\s*(?::.*)?$/;

/**
 * The problems without the warnings and notices that the rule file or a manifest's comment says to ignore, and how many
 * these are. Errors stay, and so does what stops a run. Where these are `all` the problems that there may be, an entry
 * that ignores nothing is told.
 */
export async function withoutIgnored(
  problems: readonly Problem[],
  ignore: readonly Ignore[],
  { resources }: Pick<Inventory, 'resources'>,
  files: Pick<Files, 'read'>,
  { all }: { readonly all: boolean },
): Promise<readonly Problem[]> {
  const objectAt = objects(resources);
  const comments = await commentsIn(problems, files);
  const used = new Set<Ignore>();
  const isIgnored = (problem: Problem): boolean => {
    if (problem.severity === 'error' || problem.stopsRun) return false;
    const entries = ignore.filter((one) => matches(one, problem, objectAt));
    for (const entry of entries) used.add(entry);
    return entries.length > 0 || comments(problem);
  };
  const ignored = problems.filter(isIgnored);
  const told = ignored.length === 0 ? problems : problems.filter((one) => !ignored.includes(one));
  const unused = ignore.filter((one) => all && !used.has(one)).map((one) => unusedEntry(one, problems));
  return [...told, ...unused, ...(ignored.length === 0 ? [] : [tally(ignored)])];
}

function matches(
  { code, file, object }: Ignore,
  problem: Problem,
  objectAt: (at: Position) => Resource | undefined,
): boolean {
  if (problem.code !== code) return false;
  if (file && !(problem.at && file.matches(problem.at.file))) return false;
  if (object === undefined) return true;
  const found = problem.at && objectAt(problem.at);
  if (!found) return false;
  const { namespace, kind, name } = found;
  const names =
    namespace === '' ? [name] : [`${namespace}/${name}`, `${namespace}/${kind.toLowerCase()}/${name}`];
  return names.includes(object.toLowerCase());
}

/** The object that a line is of: the last that begins before it. */
function objects(resources: readonly Resource[]): (at: Position) => Resource | undefined {
  const byFile = groupBy(resources, ({ at }) => at.file);
  return ({ file, line }) =>
    byFile
      .get(file)
      ?.filter(({ at }) => at.line <= line)
      .toSorted((a, b) => a.at.line - b.at.line)
      .at(-1);
}

/** Whether a comment ignores a problem. Only files are read of which there is something to tell. */
async function commentsIn(
  problems: readonly Problem[],
  files: Pick<Files, 'read'>,
): Promise<(problem: Problem) => boolean> {
  const names = new Set(
    problems.flatMap(({ at, severity }) => (at && severity !== 'error' ? [at.file] : [])),
  );
  const texts = await Promise.all(
    [...names].map(async (name) => {
      const found = await files.read(name, LARGEST_MANIFEST_BYTES);
      const text = found.ok && found.text.includes('netproof-ignore') ? found.text : '';
      return [name, text.split(/\r\n|\n/)] as const;
    }),
  );
  const lines = new Map(texts);
  return ({ code, at }) => {
    if (!at) return false;
    const own = lines.get(at.file) ?? [];
    const codes = (text: string | undefined) => COMMENT.exec(text ?? '')?.[1]?.split(/\s*,\s*/) ?? [];
    if (codes(own[at.line - 1]).includes(code)) return true;
    // The comments right above: each line of them.
    for (let line = at.line - 2; /^\s*#/.test(own[line] ?? ''); line--) {
      if (codes(own[line]).includes(code)) return true;
    }
    return false;
  };
}

function unusedEntry({ code, file, object, at }: Ignore, problems: readonly Problem[]): Problem {
  const codes = new Set(problems.flatMap((one) => (one.severity === 'error' ? [] : [one.code])));
  const where = file || object !== undefined ? ' there' : '';
  const meant = codes.has(code) ? undefined : didYouMean(code, codes);
  const hint = meant === undefined ? 'remove it' : `did you mean \`${meant}\`?`;
  return finding(
    'warning',
    'unused-ignore',
    `nothing is called \`${showName(code)}\`${where}: nothing is ignored`,
    at,
    hint,
  );
}

/** `3 findings are ignored: egress-without-dns (2), rule-shadowed`. */
function tally(ignored: readonly Problem[]): Problem {
  const codes = [...groupBy(ignored, ({ code }) => code)].map(([code, { length }]) =>
    length === 1 ? code : `${code} (${length})`,
  );
  return {
    code: 'ignored',
    severity: 'notice',
    message: `${counted(ignored.length, 'finding')} ${ignored.length === 1 ? 'is' : 'are'} ignored: ${codes.join(', ')}`,
    list: ignored.map(({ code, message, at }) => `${at ? `${at.file}:${at.line} ` : ''}${code}: ${message}`),
  };
}
