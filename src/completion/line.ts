import { callOf, type ArgumentRow, type CommandTable, type OptionRow, type ValueRow } from './table.ts';

/** A command line up to the word that is being written, read by the table. */
export interface Line {
  /** The command that the words chose; the program where they chose none yet. */
  readonly command: CommandTable;
  /** What was written for each option, by its longest name without dashes: texts, or '' where it takes no value. */
  readonly written: ReadonlyMap<string, readonly string[]>;
  /** The words that are arguments. */
  readonly given: readonly string[];
  /** The option that the next word is the value of. */
  readonly pending?: OptionRow;
  /** A `--` came: what follows is no option. */
  readonly ended: boolean;
}

/** Reads the words before the cursor, without the program's own name. Undefined where they name a command that is none. */
export function readLine(program: CommandTable, words: readonly string[]): Line | undefined {
  let command = program;
  let pending: OptionRow | undefined;
  let ended = false;
  const given: string[] = [];
  const written = new Map<string, string[]>();
  const note = (option: OptionRow, value: string): void => {
    const name = longName(option);
    written.set(name, [...(written.get(name) ?? []), value]);
  };
  for (const word of words) {
    if (pending) {
      note(pending, word);
      pending = undefined;
    } else if (!ended && word === '--') {
      ended = true;
    } else if (!ended && word.length > 1 && word.startsWith('-')) {
      const { option, value } = optionOf(command, word);
      if (option && (value !== undefined || !option.value)) note(option, value ?? '');
      else pending = option;
    } else if (command.commands.length > 0) {
      const chosen = command.commands.find((one) => callOf(one) === word);
      if (!chosen) return undefined;
      command = chosen;
    } else {
      given.push(word);
    }
  }
  return { command, written, given, ended, ...(pending && { pending }) };
}

/** The option that a word names, with the value that is written into the same word: `--format=json`, `-ofile`. */
export function optionOf(
  { options }: Pick<CommandTable, 'options'>,
  word: string,
): { readonly option?: OptionRow; readonly value?: string } {
  const equals = word.startsWith('--') ? word.indexOf('=') : -1;
  const name = equals >= 0 ? word.slice(0, equals) : word.startsWith('--') ? word : word.slice(0, 2);
  const option = options.find(({ names }) => names.includes(name));
  if (!option) return {};
  if (equals >= 0) return { option, value: word.slice(equals + 1) };
  return word.length > name.length ? { option, value: word.slice(name.length) } : { option };
}

/** `output` of `-o, --output <file>`. */
export function longName({ names }: Pick<OptionRow, 'names'>): string {
  return (names.at(-1) ?? '').replace(/^-+/, '');
}

/** What the next word is, where it is an argument. */
export function nextArgument({ command, given }: Line): ArgumentRow | undefined {
  const last = command.arguments.at(-1);
  return command.arguments[given.length] ?? (last?.several === true ? last : undefined);
}

/** What a word that is being written is the value of, and what of it is written; undefined where it is the name of an option. */
export function valueAt(
  line: Line,
  word: string,
): { readonly value: ValueRow; readonly begun: string; readonly before: string } | undefined {
  if (line.pending?.value) return { value: line.pending.value, begun: word, before: '' };
  if (!line.ended && word.startsWith('--') && word.includes('=')) {
    const { option, value: begun = '' } = optionOf(line.command, word);
    return option?.value && { value: option.value, begun, before: word.slice(0, word.indexOf('=') + 1) };
  }
  if (!line.ended && word.startsWith('-') && word !== '-') return undefined;
  const argument = nextArgument(line);
  return argument && { value: argument, begun: word, before: '' };
}
