/** What a value stands for, as far as a shell can offer any. */
export type ValueKind =
  | 'choice'
  | 'file'
  | 'folder'
  | 'workload'
  | 'source'
  | 'destination'
  | 'revision'
  | 'environment'
  | 'rule'
  | 'text';

/** What an argument or a flag takes. */
export interface ValueRow {
  /** As `--help` shows it: `file`. */
  readonly name: string;
  readonly kind: ValueKind;
  /** Of kind `choice`. */
  readonly choices: readonly string[];
}

export interface ArgumentRow extends ValueRow {
  readonly about: string;
  readonly required: boolean;
  /** It is the last one, and stands for any number of words. */
  readonly several: boolean;
}

export interface OptionRow {
  /** As it is written, shortest first: `-o`, `--output`. */
  readonly names: readonly string[];
  /** With its value: `-o, --output <file>`. */
  readonly flags: string;
  readonly about: string;
  /** The heading that it stands under in `--help`. */
  readonly group: string;
  /** Absent: it takes none. */
  readonly value?: ValueRow;
}

/** A command with all that `--help` says of it; the program itself is one with others in it. */
export interface CommandTable {
  /** In full: `netproof matrix`. */
  readonly name: string;
  readonly about: string;
  /** What follows the name: `[options] [dir]`. */
  readonly usage: string;
  readonly arguments: readonly ArgumentRow[];
  readonly options: readonly OptionRow[];
  /** What stands under the options, a paragraph each. */
  readonly notes: readonly string[];
  readonly commands: readonly CommandTable[];
}

/** The word that calls a command: the last of its name. */
export function callOf({ name }: Pick<CommandTable, 'name'>): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}
