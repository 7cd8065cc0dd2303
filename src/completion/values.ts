import type { ValueKind, ValueRow } from './table.ts';

/** By the name that `--help` shows for a value. What is not here stands for any text: a number, an image, a time. */
const KINDS: Readonly<Record<string, ValueKind>> = {
  file: 'file',
  path: 'file',
  report: 'file',
  chart: 'file',
  folder: 'folder',
  dir: 'folder',
  workload: 'workload',
  endpoint: 'workload',
  from: 'source',
  to: 'destination',
  base: 'revision',
  head: 'revision',
};

/**
 * The kind of a value by the name of its flag, else by its own name, in the singular or with an `s`; where there are choices it
 * is one of them. A name like `auto|off` is choices by itself.
 */
export function valueRow(name: string, choices: readonly string[] = [], flag = ''): ValueRow {
  const all = choices.length > 0 ? choices : name.includes('|') ? name.split('|') : [];
  if (all.length > 0) return { name, kind: 'choice', choices: all };
  const low = name.toLowerCase();
  const kinds = [OF_FLAGS[flag], KINDS[low], KINDS[low.replace(/s$/, '')]];
  return { name, kind: kinds.find((kind) => kind !== undefined) ?? 'text', choices: [] };
}

/** Flags whose value is shown as `<name>`. */
const OF_FLAGS: Readonly<Record<string, ValueKind>> = { environment: 'environment', rule: 'rule' };
