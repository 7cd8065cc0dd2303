import { endpointKeys } from '../keys/rule-keys.ts';
import { cut, replaceHidden } from '../../text/escape.ts';
import { commentLines, indented, item, withComment, type Block } from './layout.ts';
import { entryList, flow, keyed, mapLines, sideList } from './lists.ts';
import { lineScalar, scalar } from './scalar.ts';
import type {
  Remark,
  WrittenEndpoint,
  WrittenFile,
  WrittenRule,
  WrittenSource,
  WrittenWorkload,
} from './written-file.ts';

/**
 * A rule file's text, as a person would lay it out: comments above what they are of, short lists on one line. What is
 * read of it (`parseRules`) is what was given; nothing of it can end its line, its quotes or its comment. Pure.
 */
export function writeRuleFile(file: WrittenFile): string {
  const { manifests = [], workloads = [], endpoints = [] } = file;
  const head = [
    ...(file.schema === undefined ? [] : commentLines(`yaml-language-server: $schema=${file.schema}`)),
    ...commentLines(file.comment),
    'version: 1',
    ...sources(manifests),
  ];
  const sections = [
    head,
    section('workloads', workloads.map(workload)),
    section('endpoints', endpoints.map(endpoint)),
    rules(file.rules),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function section(key: string, entries: readonly Block[]): Block {
  return entries.length === 0 ? [] : [`${key}:`, ...indented(entries.flat(), 2)];
}

function sources(manifests: readonly WrittenSource[]): Block {
  const values = manifests.map((source) => {
    if ('path' in source) return source.path;
    if ('exclude' in source) return `!${source.exclude}`;
    return 'kustomize' in source ? { kustomize: source.kustomize } : { helm: source.helm };
  });
  const isBare = manifests.every((source) => 'path' in source && source.comment === undefined);
  if (manifests.length === 0 || isBare) return manifests.length === 0 ? [] : keyed('manifests', values, 0);
  const items = manifests.flatMap((source, index): Block => {
    const value = values[index] ?? '';
    const lines = typeof value === 'string' ? [scalar(value)] : mapLines(value, 4);
    return [...commentLines(source.comment, 2), ...item(lines)];
  });
  return ['manifests:', ...indented(items, 2)];
}

function workload({ comment, ...value }: WrittenWorkload): Block {
  return [...commentLines(comment, 2), ...item(mapLines(value, 4))];
}

function endpoint({ comment, name, ...value }: WrittenEndpoint): Block {
  const lines = keyed(name, value, 2);
  const [line, ...more] = lines;
  return line !== undefined && more.length === 0
    ? withComment(line, comment, 2)
    : [...commentLines(comment, 2), ...lines];
}

/** Each has a line between it and the next. */
function rules(all: WrittenFile['rules']): Block {
  if (all.length === 0) return [`rules: ${flow([])}`];
  return [
    'rules:',
    ...all.flatMap((one, index) => [...(index === 0 ? [] : ['']), ...indented(rule(one), 2)]),
  ];
}

function rule(one: WrittenRule | Remark): Block {
  if ('remark' in one) return commentLines(one.remark, 2);
  const name = one.name === undefined ? [] : [`name: ${lineScalar(ruleName(one.name))}`];
  const lists = endpointKeys.flatMap(([key]): Block => {
    const entries = one[key];
    if (entries === undefined) return [];
    return key === 'from' || key === 'to' ? sideList(key, entries, 4) : entryList(key, entries, 4);
  });
  return [...commentLines(one.comment, 2), ...item([...name, ...lists])];
}

/** On one line, of what can be seen, and no longer than a name may be. */
function ruleName(text: string): string {
  const plain = replaceHidden(text, () => ' ').trim();
  return plain === '' ? '-' : cut(plain, LONGEST_RULE_NAME);
}

/** As keys/name.ts reads them. */
const LONGEST_RULE_NAME = 200;
