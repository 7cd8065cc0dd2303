import { Composer, LineCounter, type Document } from 'yaml';
import type { Findings } from '../core/findings.ts';
import type { Position } from '../core/problem.ts';
import type { YamlOptions } from './options.ts';
import { pathText, type Path } from './path.ts';
import { isTemplate, syntaxFaults, TEMPLATE } from './syntax.ts';
import { yamlTokens } from './tokens.ts';
import { NOT_TEXT, YamlValues } from './values.ts';
import { YamlPositions } from './positions.ts';

/** More documents in one file are a mistake or an attack. */
const MOST_DOCUMENTS = 5_000;

/** What go-yaml's reader refuses, be it in a comment. */
const UNPRINTABLE = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** kubectl cuts a file at its `---`: a directive is then in a part of its own, and no document follows it. */
const DIRECTIVE = /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*(?=%)/;

/**
 * The failsafe schema leaves every scalar as text: what it means is decided here, and so are repeated keys (the library
 * compares each with each other one).
 */
const COMPOSER = {
  schema: 'failsafe',
  resolveKnownTags: false,
  uniqueKeys: false,
  logLevel: 'silent',
} as const;

/** As kubectl reads manifests. */
const MANIFEST: YamlOptions = { version: '1.1', mostSyntaxErrors: 1 };

/** One YAML document as plain JSON, with the way back to its lines. */
export interface YamlDocument {
  readonly value: unknown;
  /** Where its content begins. */
  readonly at: Position;
  /**
   * Where the value at a path stands: its own position when it begins on its key's line, else its key's. Aliases and
   * merges are followed to the anchor; of a path that leads nowhere it is the nearest parent's position.
   */
  readonly locate: (path: Path) => Position;
  /** Where the key stands that a path ends with; where there is none, like `locate`. */
  readonly locateKey: (path: Path) => Position;
}

/**
 * Every document of a file. Documents with nothing in them are passed over. Never throws: a document with a mistake is
 * left out and the mistake is found; after broken syntax the rest of the file is not read, for it would mislead. No
 * message holds more of the text than a name.
 */
export function readYaml(
  text: string,
  file: string,
  findings: Findings,
  options: YamlOptions = MANIFEST,
): readonly YamlDocument[] {
  const counter = new LineCounter();
  const position = (offset: number): Position => {
    const { line, col } = counter.linePos(Math.max(0, Math.min(offset, text.length)));
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const unprintable = options.version === '1.1' ? text.search(UNPRINTABLE) : -1;
  if (unprintable !== -1) {
    const before = text.slice(0, unprintable).split('\n');
    const at = { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    const hint = 'remove it, or write it as an escape in double quotes: "\\u001b"';
    findings.error('yaml', 'this is not YAML: a control character stands here', at, hint);
    return [];
  }
  const directive = options.version === '1.1' ? DIRECTIVE.exec(text) : null;
  if (directive) {
    const at = { file, line: directive[0].split('\n').length, column: 1 };
    findings.error('yaml', 'kubectl refuses a YAML directive', at, 'remove the line that begins with `%`');
    return [];
  }
  const reading = { stopped: false };
  const tokens = yamlTokens(text, counter, (why, offset) => {
    reading.stopped = true;
    if (why === 'too-deep') findings.error('yaml', 'the YAML nests too deeply', position(offset));
    else findings.error('file-too-large', 'the file holds too much YAML', position(offset), 'split it');
  });
  const documents: YamlDocument[] = [];
  let index = 0;
  const composer = new Composer({ ...COMPOSER, version: options.version });
  // Where there is no document at all one is made up: it has the errors.
  for (const document of composer.compose(tokens, true, text.length)) {
    if (index++ === MOST_DOCUMENTS) {
      const message = `the file holds more than ${MOST_DOCUMENTS} documents`;
      findings.error('too-many-objects', message, position(document.range[0]), 'split it');
      break;
    }
    if (document.errors.length > 0) {
      // What was open when reading stopped is not finished, and nobody's mistake.
      if (reading.stopped) break;
      const faults = syntaxFaults(document.errors, text, position);
      for (const { at, message, hint } of faults.slice(0, options.mostSyntaxErrors)) {
        findings.error('yaml', message, at, hint);
      }
      break;
    }
    const { explicit, version } = document.directives.yaml;
    if (explicit === true && options.version === '1.2' && version !== '1.2') {
      const at = position(document.contents?.range[0] ?? 0);
      findings.error('yaml', `only YAML ${options.version} is read here`, at, 'remove the `%YAML` line');
      continue;
    }
    const read = readDocument(document, text, position, findings, options);
    if (read) documents.push(read);
  }
  return documents;
}

function readDocument(
  { contents: root }: Document.Parsed,
  text: string,
  position: (offset: number) => Position,
  findings: Findings,
  options: YamlOptions,
): YamlDocument | undefined {
  if (root === null) return undefined;
  const values = new YamlValues(options, (offset) => position(offset).line);
  const value = values.read(root);
  for (const { code, message, offset, path, hint } of values.faults) {
    if (message === NOT_TEXT && isTemplate(text, offset)) {
      findings.error('yaml', TEMPLATE[0], position(offset), TEMPLATE[1]);
      continue;
    }
    // What a tool rendered is in no file: the path says more there than the position.
    const where = path.length === 0 || options.version === '1.2' ? '' : ` (\`${pathText(path)}\`)`;
    findings.error(code, `${message}${where}`, position(offset), hint);
  }
  if (values.faults.length > 0 || value === null) return undefined;
  const positions = new YamlPositions(root, values, (offset) => position(offset).line);
  return {
    value,
    at: position(root.range[0]),
    locate: (path) => position(positions.find(path).value),
    locateKey: (path) => position(positions.find(path).key),
  };
}
