import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { inRepository } from '../commands/built-cli.ts';

/** A fenced block of a page. */
export interface Block {
  /** `docs/tutorial.md:12` */
  readonly at: string;
  readonly language: string;
  /** The words behind the language: `run`, `exit=1`. GitHub shows none of them. */
  readonly marks: ReadonlyMap<string, string>;
  readonly text: string;
}

export interface Page {
  /** From the repository's root. */
  readonly path: string;
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** The README and every page of docs/. */
export function pages(): readonly Page[] {
  const docs = readdirSync(inRepository('docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name))
    .toSorted();
  return ['README.md', ...docs].map((path) => {
    const text = readFileSync(inRepository(path), 'utf8');
    return { path: relative('.', path), text, blocks: [...blocksOf(path, text)] };
  });
}

function* blocksOf(path: string, text: string): Iterable<Block> {
  for (const { index, 1: indent = '', 2: info = '', 3: body = '' } of text.matchAll(
    /^( *)```(\S.*)\n([\s\S]*?)^ *```$/gm,
  )) {
    const [language = '', ...words] = info.trim().split(/\s+/);
    const line = text.slice(0, index).split('\n').length;
    const marks = new Map(words.map((word) => [word.split('=', 1)[0] ?? '', word.replace(/^[^=]*=?/, '')]));
    yield {
      at: `${path}:${line}`,
      language,
      marks,
      text: body.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    };
  }
}

/** The calls of netproof in a shell block, each as its words: comments, pipes and what follows a call are left out. */
export function netproofCalls(text: string): readonly (readonly string[])[] {
  return text
    .replaceAll('\\\n', ' ')
    .split('\n')
    .flatMap((line) => [...line.matchAll(CALL)])
    .map(([, rest = '']) => words(rest.replace(/\s#.*$/, '')));
}

/** Where a command may begin: a line, an entry of a YAML list or map, or behind what joins commands. */
const CALL =
  /(?:^|[|(;&]|: |- )\s*(?:[A-Z_]+=\S+ )*(?:npx (?:--\S+ )*|docker run [^|\n]*\/)?netproof(?::\S+)? (?![@#])([^|)>;&\n]*)/g;

/** As a shell would cut them; nothing is expanded. */
function words(text: string): readonly string[] {
  return [...text.matchAll(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g)].map(([word]) => word.replaceAll(/["']/g, ''));
}
