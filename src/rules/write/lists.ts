import { commentLines, indented, inline, item, withComment, type Block } from './layout.ts';
import { lineScalar, scalar } from './scalar.ts';
import type { WrittenEntry } from './written-file.ts';

type Value = string | number | readonly Value[] | { readonly [key: string]: Value | undefined };

/** A value in brackets, on one line. */
export function flow(value: Value): string {
  if (typeof value === 'string' || typeof value === 'number') return scalar(value);
  if (isList(value)) return `[${value.map(flow).join(', ')}]`;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return entries.length === 0
    ? '{}'
    : `{ ${entries.map(([key, one]) => `${scalar(key)}: ${flow(one ?? '')}`).join(', ')} }`;
}

/** `key: value`, on one line where that is short enough, else a map or a list with a line for each of its values. */
export function keyed(key: string, value: Value, indent: number): Block {
  const head = `${scalar(key)}: `;
  const isSingle = typeof value === 'string' || typeof value === 'number';
  const line = isSingle ? head + flow(value) : inline(head, indent, flow(value));
  if (line !== undefined) return [line];
  const below: Block = isList(value)
    ? value.flatMap((one) => itemOf(one, indent + 2))
    : mapLines(value, indent + 2);
  return [head.trimEnd(), ...indented(below, 2)];
}

/** A map with a line for each of its values that is short enough. */
export function mapLines(value: Value, indent: number): Block {
  return Object.entries(value).flatMap(([key, one]: [string, Value | undefined]) =>
    one === undefined ? [] : keyed(key, one, indent),
  );
}

function itemOf(value: Value, indent: number): Block {
  const line = inline('', indent + 2, flow(value));
  const isMap = typeof value === 'object' && !isList(value);
  return item(line === undefined && isMap ? mapLines(value, indent + 2) : [line ?? flow(value)]);
}

/** A rule's list of endpoints: in brackets where it is short and nothing is said of its entries. */
export function entryList(key: string, entries: readonly WrittenEntry[], indent: number): Block {
  const texts = entries.map((one) => (typeof one === 'string' ? one : one.text));
  const isBare = entries.every((one) => typeof one === 'string' || one.comment === undefined);
  const line = isBare ? inline(`${key}: `, indent, flow(texts)) : undefined;
  if (line !== undefined) return [line];
  const items = entries.flatMap((one): Block => {
    const { text, comment } = typeof one === 'string' ? { text: one } : one;
    return withComment(`- ${scalar(text)}`, comment, indent + 2);
  });
  return [`${key}:`, ...indented(items, 2)];
}

/** `from` and `to`: one endpoint stands there without brackets. */
export function sideList(key: string, entries: readonly WrittenEntry[], indent: number): Block {
  const [only] = entries;
  if (only === undefined || entries.length > 1) return entryList(key, entries, indent);
  const { text, comment } = typeof only === 'string' ? { text: only } : only;
  return [...commentLines(comment, indent), `${key}: ${lineScalar(text)}`];
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}
