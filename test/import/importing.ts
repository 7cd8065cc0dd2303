import { readFileSync } from 'node:fs';
import type { Inventory } from '../../src/core/objects.ts';
import type { FormatName } from '../../src/import/format-names.ts';
import { formats } from '../../src/import/formats.ts';
import { importFiles, type Imported } from '../../src/import/import.ts';
import { systemFiles } from '../../src/io/files.ts';
import { loadManifests } from '../../src/manifests/load.ts';
import { noExec, source } from '../manifests/loading.ts';

export const FIXTURES = 'test/fixtures/import';

/** The manifests of a fixture. */
export async function inventoryOf(fixture: string): Promise<Inventory> {
  const files = systemFiles(`${FIXTURES}/${fixture}`);
  const { signal } = new AbortController();
  const { inventory, problems } = await loadManifests([source('k8s')], {
    files,
    exec: noExec,
    env: {},
    signal,
  });
  if (problems.some(({ severity }) => severity === 'error')) throw new Error(JSON.stringify(problems));
  return inventory;
}

export interface Given {
  readonly format?: FormatName;
  readonly from?: readonly string[];
  readonly addresses?: readonly string[];
  readonly inventory?: Inventory;
}

/** Imports texts by their file names. */
export function importing(files: Readonly<Record<string, string>>, given: Given = {}): Imported {
  const { inventory, from = [], addresses = [] } = given;
  const format = formats.find(({ name }) => name === given.format);
  return importFiles(
    Object.entries(files).map(([file, text]) => ({ file, text })),
    {
      from,
      addresses,
      ...(format && { format }),
      ...(inventory && { manifests: { inventory, sources: [{ path: 'k8s' }] } }),
    },
  );
}

/** A fixture's file. */
export function fixture(path: string): string {
  return readFileSync(`${FIXTURES}/${path}`, 'utf8');
}

/** What is wrong, one line each: `tests.yaml:12:5 error code: message (hint)`. */
export function told({ problems }: Pick<Imported, 'problems'>): readonly string[] {
  return problems.map(({ at, severity, code, message, hint }) => {
    const place = at ? `${at.file}:${at.line}:${at.column} ` : '';
    return `${place}${severity} ${code}: ${message}${hint === undefined ? '' : ` (${hint})`}`;
  });
}

/** The errors alone. */
export function errors(imported: Pick<Imported, 'problems'>): readonly string[] {
  return told({ problems: imported.problems.filter(({ severity }) => severity === 'error') });
}
