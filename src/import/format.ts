import type { Findings } from '../core/findings.ts';
import type { Position } from '../core/problem.ts';
import type { Field } from './fields.ts';
import type { FormatName } from './format-names.ts';
import type { ImportedRule, Party } from './imported.ts';

/** A file that is to be imported. */
export interface ImportFile {
  /** As the user named it: positions show it. */
  readonly file: string;
  readonly text: string;
}

/** What a format's reader is given beside the file. */
export interface Reading {
  readonly file: string;
  readonly findings: Findings;
  /** Who connects, where the format does not say. */
  readonly from: readonly Party[];
  /** Counts what rules come to; false, and an error, where it is too much. */
  readonly spend: (count: number, at: Position) => boolean;
}

interface Common {
  readonly name: FormatName;
  /** Its names are unique over all of its files. */
  readonly hasUniqueNames?: true;
}

/** A format that is written in YAML or JSON. */
export interface YamlFormat extends Common {
  readonly kind: 'yaml';
  /** Whether a document looks like one. */
  readonly looksRight: (root: unknown) => boolean;
  readonly read: (root: Field, reading: Reading) => readonly ImportedRule[];
}

/** A format of lines. */
export interface TextFormat extends Common {
  readonly kind: 'text';
  readonly looksRight: (file: ImportFile) => boolean;
  readonly read: (text: string, reading: Reading) => readonly ImportedRule[];
}

export type Format = YamlFormat | TextFormat;
