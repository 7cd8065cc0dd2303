import { posix } from 'node:path';
import { LARGEST_MANIFEST_BYTES, type Files } from '../../io/files.ts';
import type { Position } from '../../core/problem.ts';
import { groupBy } from '../../core/group-by.ts';
import { isMap } from '../../core/json.ts';
import type { ChartInputs } from './inputs.ts';
import type { ManifestDocument } from '../objects/objects.ts';

/** A template with more documents, and a line with more characters, is not looked into. */
const MOST_PARTS = 1_000;
const LONGEST_LINE = 300;

/** One document of a template: where it begins, and what it says of its kind and name between its actions. */
export interface TemplatePart {
  readonly line: number;
  readonly kind: readonly string[];
  readonly name: readonly string[];
}

export interface Templates {
  /** Where a line of helm's output came from: the first line of its template. */
  readonly positionOf: (line: number) => Position;
  /** The documents of a template, by its file. */
  readonly parts: ReadonlyMap<string, readonly TemplatePart[]>;
  /** Who wrote a key: undefined where the file's own text has it. */
  readonly addedBy: (file: string, key: string) => 'helm' | undefined;
}

/**
 * Reads the templates that helm names in its output. What is in no file of the workspace (a packed chart, a subchart
 * under another name) stands at its chart's first line.
 */
export async function readTemplates(
  output: string,
  chart: ChartInputs['chart'],
  files: Files,
): Promise<Templates> {
  const home = chart.kind === 'file' ? chart.path : posix.join(chart.path, 'Chart.yaml');
  const comments = sourceComments(output);
  const fileOf = new Map<string, string>();
  const parts = new Map<string, readonly TemplatePart[]>();
  const texts = new Map<string, string>();
  if (chart.kind === 'folder') {
    for (const template of new Set(comments.map((comment) => comment.template))) {
      const read = await files.read(posix.join(chart.path, template), LARGEST_MANIFEST_BYTES);
      if (!read.ok) continue;
      fileOf.set(template, read.path);
      texts.set(read.path, read.text);
      parts.set(read.path, partsOf(read.text));
    }
  }
  return {
    positionOf: (line) => {
      const template = comments.findLast((comment) => comment.line <= line)?.template;
      return { file: fileOf.get(template ?? '') ?? home, line: 1, column: 1 };
    },
    parts,
    addedBy: (file, key) => (texts.get(file)?.includes(key) === false ? 'helm' : undefined),
  };
}

/** helm says at the top of each document which template made it: `# Source: chart/templates/web.yaml`. */
function sourceComments(output: string): readonly { readonly line: number; readonly template: string }[] {
  const lines = output.split('\n');
  return lines.flatMap((text, index) => {
    const template = lines[index - 1] === '---' ? /^# Source: [^/]+\/(.+)$/.exec(text)?.[1] : undefined;
    return template === undefined || template.split('/').includes('..')
      ? []
      : [{ line: index + 1, template }];
  });
}

/** The documents of a template that differ in what they say in plain text. Pure. */
export function partsOf(template: string): readonly TemplatePart[] {
  const parts: TemplatePart[] = [];
  let begun: { line: number; kind?: readonly string[]; name?: readonly string[] } | undefined;
  // Inside `metadata:`, and how far its own keys are indented.
  let metadata: { indent?: number } | undefined;
  const end = (): void => {
    if (begun?.kind) parts.push({ line: begun.line, kind: begun.kind, name: begun.name ?? ['', ''] });
    begun = undefined;
  };
  for (const [index, line] of template.split(/\r\n|\n/).entries()) {
    if (line.startsWith('---')) {
      end();
      if (parts.length > MOST_PARTS) return [];
    }
    if (line.length > LONGEST_LINE || line.startsWith('---')) continue;
    const key = /^(\w+):/.exec(line)?.[1];
    if (key !== undefined) {
      begun ??= { line: index + 1 };
      metadata = key === 'metadata' ? {} : undefined;
      if (key === 'kind') begun.kind ??= literals(line.slice('kind:'.length));
      const name = metadata && /^metadata:\s*\{\s*(?:.*,\s*)?name:(.*)$/.exec(line)?.[1];
      if (name !== undefined) begun.name ??= literals(name);
      continue;
    }
    const own = metadata && /^(\s+)([\w.-]+):(.*)$/.exec(line);
    if (!begun || !metadata || !own) continue;
    const [, space = '', word, value = ''] = own;
    metadata.indent ??= space.length;
    if (word === 'name' && space.length === metadata.indent) begun.name ??= literals(value);
  }
  end();
  return parts;
}

/** The plain text of a value around its actions: `{{ .Release.Name }}-db` is `['', '-db']`. */
function literals(written: string): readonly string[] {
  const pieces = written.trim().split(/\{\{.*?\}\}/);
  // The end of a map in braces, or a comment, ends the value.
  const last = (pieces.pop() ?? '').replace(/(\s*[,}]|\s+#).*$/, '');
  return [...pieces, last].map((piece) => piece.replaceAll(/["']/g, ''));
}

/**
 * Moves each rendered document to the line of its template where its part begins, where one part alone can have made
 * it: the n-th of as many as were rendered of its kind, or the only one that fits its name. Pure.
 */
export function atTheirParts(
  documents: readonly ManifestDocument[],
  parts: Templates['parts'],
): readonly ManifestDocument[] {
  const alike = groupBy(documents, ({ at, value }) => `${at.file}|${text(value, 'kind')}`);
  const partOf = new Map<ManifestDocument, TemplatePart | undefined>();
  for (const siblings of alike.values()) {
    const [{ at, value } = { at: { file: '' }, value: undefined }] = siblings;
    const ofKind = (parts.get(at.file) ?? []).filter((part) => fits(part.kind, text(value, 'kind')));
    const inOrder =
      siblings.length === ofKind.length &&
      ofKind.every((part, index) => fits(part.name, nameOf(siblings[index]?.value)));
    for (const [index, document] of siblings.entries()) {
      const fitting = ofKind.filter((part) => fits(part.name, nameOf(document.value)));
      partOf.set(document, inOrder ? ofKind[index] : fitting.length === 1 ? fitting[0] : undefined);
    }
  }
  return documents.map((document) => {
    const part = partOf.get(document);
    if (!part) return document;
    const at = { ...document.at, line: part.line };
    return { value: document.value, at, locate: () => at };
  });
}

/** Whether a value can be these pieces with anything between them. */
function fits(pieces: readonly string[], value: string): boolean {
  const [first = '', ...rest] = pieces;
  const last = rest.pop();
  if (last === undefined) return value === first;
  if (!value.startsWith(first)) return false;
  let from = first.length;
  for (const piece of rest) {
    const found = value.indexOf(piece, from);
    if (found === -1) return false;
    from = found + piece.length;
  }
  return value.length - last.length >= from && value.endsWith(last);
}

function nameOf(value: unknown): string {
  return isMap(value) ? text(value.metadata, 'name') : '';
}

function text(value: unknown, key: string): string {
  const found = isMap(value) ? value[key] : undefined;
  return typeof found === 'string' ? found : '';
}
