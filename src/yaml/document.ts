import { Composer, isAlias, isMap, isScalar, isSeq, LineCounter } from 'yaml';
import type { CST, Document, Node } from 'yaml';
import { showName } from '../text/show-name.ts';
import { yamlTokens } from './tokens.ts';
import type { Position } from '../core/problem.ts';
import type { Findings } from '../core/findings.ts';
import { pathText } from './path.ts';
import type { Path } from './path.ts';
import { isTemplate, syntaxWords, TEMPLATE } from './syntax.ts';
import { NOT_TEXT, YamlValues } from './values.ts';

/** More documents in one file are a mistake or an attack. */
const MOST_DOCUMENTS = 5_000;

/** What go-yaml's reader refuses, be it in a comment. */
const UNPRINTABLE = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** One YAML document as plain JSON, with the way back to its lines. */
export interface YamlDocument {
  readonly value: unknown;
  /** Where its content begins. */
  readonly at: Position;
  /**
   * Where the value at a path stands: its own place when it begins on its key's line, else its key's. Aliases and
   * merges are followed to the anchor; of a path that leads nowhere it is the nearest parent's place.
   */
  readonly locate: (path: Path) => Position;
}

/**
 * Every document of a file as kubectl would read it: YAML 1.1 scalars (yaml-scalar.ts), merge keys, tags, no
 * `%YAML 1.2`. Documents with nothing in them are passed over. Never throws: a document with a mistake is left out
 * and the mistake is found; after broken syntax the rest of the file is not read, for it would mislead.
 */
export function readYaml(text: string, file: string, findings: Findings): readonly YamlDocument[] {
  const counter = new LineCounter();
  const place = (offset: number): Position => {
    const { line, col } = counter.linePos(Math.max(0, Math.min(offset, text.length)));
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const unprintable = text.search(UNPRINTABLE);
  if (unprintable !== -1) {
    const before = text.slice(0, unprintable).split('\n');
    const at = { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    const hint = 'remove it, or write it as an escape in double quotes: "\\u001b"';
    findings.error('yaml', 'this is not YAML: a control character stands here', at, hint);
    return [];
  }
  const tokens = yamlTokens(text, counter, (why, offset) => {
    if (why === 'too-deep') findings.error('yaml', 'the YAML nests too deeply', place(offset));
    else findings.error('file-too-large', 'the file holds too much YAML', place(offset), 'split it');
  });
  const documents: YamlDocument[] = [];
  let index = 0;
  for (const document of compose(tokens, text.length)) {
    if (index++ === MOST_DOCUMENTS) {
      findings.error(
        'too-many-objects',
        `the file holds more than ${MOST_DOCUMENTS} documents`,
        place(document.range[0]),
        'split it',
      );
      break;
    }
    const [broken] = document.errors;
    if (broken) {
      const [message, hint] = syntaxWords(broken, text);
      findings.error('yaml', message, place(broken.pos[0]), hint);
      break;
    }
    const { explicit, version } = document.directives.yaml;
    if (explicit === true && version !== '1.1') {
      const at = place(document.contents?.range[0] ?? 0);
      findings.error('yaml', 'Kubernetes reads YAML 1.1 only', at, 'remove the `%YAML` line');
      continue;
    }
    const read = readDocument(document, text, place, findings);
    if (read) documents.push(read);
  }
  return documents;
}

function compose(tokens: Iterable<CST.Token>, end: number): Iterable<Document.Parsed> {
  // The failsafe schema leaves every scalar as text: what it means is decided here, and so are repeated keys (the
  // library compares each with each other one).
  const options = { version: '1.1', schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' } as const;
  // Where there is no document at all one is made up: it has the errors.
  return new Composer(options).compose(tokens, true, end);
}

function readDocument(
  document: Document.Parsed,
  text: string,
  place: (offset: number) => Position,
  findings: Findings,
): YamlDocument | undefined {
  const root: Node | null = document.contents;
  if (root === null) return undefined;
  const values = new YamlValues();
  const value = values.read(root);
  for (const fault of values.faults) {
    if (fault.message === NOT_TEXT && isTemplate(text, fault.offset)) {
      findings.error('yaml', TEMPLATE[0], place(fault.offset), TEMPLATE[1]);
      continue;
    }
    const where = fault.path.length === 0 ? '' : ` (\`${pathText(fault.path)}\`)`;
    findings.error(fault.code, `${fault.message}${where}`, place(fault.offset), fault.hint);
  }
  if (values.faults.length > 0 || value === null) return undefined;
  return {
    value,
    at: place(root.range?.[0] ?? 0),
    locate: (path) => place(offsetOf(root, path, values, (offset) => place(offset).line)),
  };
}

function offsetOf(root: Node, path: Path, values: YamlValues, lineOf: (offset: number) => number): number {
  let node: unknown = values.target(root);
  let found = start(root) ?? 0;
  for (const part of path) {
    const next = step(node, part, values);
    if (!next) return found;
    const own = start(next.value);
    const key = start(next.key);
    found = own === undefined ? (key ?? found) : key === undefined || lineOf(key) === lineOf(own) ? own : key;
    // `ingress:` with nothing after it: its key says more than the end of its line.
    if (key !== undefined && isScalar(next.value) && next.value.source === '') found = key;
    node = values.target(next.value);
  }
  return found;
}

function step(
  node: unknown,
  part: string | number,
  values: YamlValues,
): { key?: unknown; value: unknown } | undefined {
  if (isSeq(node))
    return typeof part === 'number' && part in node.items ? { value: node.items[part] } : undefined;
  return isMap(node) ? values.entry(node, String(part)) : undefined;
}

function start(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range?.[0] : undefined;
}

/** The name of a file, or of anything else that a repository chose, in back quotes. */
export function quoted(text: string): string {
  return `\`${showName(text)}\``;
}
