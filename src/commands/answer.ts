import { type Command, Option } from 'commander';
import { plainOptions, type TerminalOptions } from '../report/format/palette.ts';
import type { Console } from './console.ts';
import { writeOutput } from './output.ts';

type Flags = Readonly<Record<string, unknown>>;

/** How a command's answer is given, and where; the same flags in every command. */
export interface AnswerTo {
  readonly format: string;
  /** '' for standard output. */
  readonly file: string;
}

/** Gives a command `--format`, `--json` and `--output`; `terminal` and `json` are among every command's formats. */
export function addAnswerFlags(command: Command, formats: readonly string[]): Command {
  return command
    .addOption(
      new Option('--format <format>', 'How the answer is printed.')
        .choices(formats)
        .default('terminal')
        .conflicts('json'),
    )
    .option('--json', 'The same as --format json: mistakes are JSON then, too.')
    .option('-o, --output <file>', 'Write the answer to a file; - is standard output.');
}

/** What those flags say. */
export function answerTo(flags: Flags): AnswerTo {
  const format = flags.json === true ? 'json' : typeof flags.format === 'string' ? flags.format : 'terminal';
  return { format, file: typeof flags.output === 'string' && flags.output !== '-' ? flags.output : '' };
}

/** Whether it is people who read the answer, at once: beside it there may be other words. */
export function isReadByPeople({ format, file }: AnswerTo): boolean {
  return format === 'terminal' && file === '';
}

/** The width and colours of an answer for people. */
export function answerOptions({ file }: AnswerTo, { options }: Pick<Console, 'options'>): TerminalOptions {
  return file === '' ? options : { ...plainOptions, ...(options.verbose && { verbose: true }) };
}

/** Gives the answer, with or without its last line feed. Throws EnvironmentError `not-written`. */
export async function giveAnswer(
  text: string | Iterable<string>,
  { file }: AnswerTo,
  { out }: Pick<Console, 'out'>,
): Promise<void> {
  await writeOutput(
    file === '' ? '-' : file,
    typeof text === 'string' && text !== '' ? `${text.replace(/\n$/, '')}\n` : text,
    out,
  );
}
