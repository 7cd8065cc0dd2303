import { valueAt, readLine, type Line } from './line.ts';
import { callOf, type CommandTable, type OptionRow, type ValueRow } from './table.ts';

/** What may stand at the cursor. */
export interface Candidate {
  readonly text: string;
  /** One short sentence, or ''. */
  readonly about: string;
}

/** What the shell adds by itself. */
export type Directive = 'none' | 'files' | 'folders';

export interface Offer {
  readonly directive: Directive;
  readonly candidates: readonly Candidate[];
}

/** The names that a repository gives to things. */
export interface Names {
  readonly workloads: readonly string[];
  /** What a connection may start from, and lead to. */
  readonly sources: readonly string[];
  readonly destinations: readonly string[];
  readonly rules: readonly string[];
  readonly environments: readonly string[];
  /** Branches and tags. */
  readonly revisions: readonly string[];
}

const NOTHING: Offer = { directive: 'none', candidates: [] };

/**
 * What may come where `word` is being written, after `words` (the program's name is not among them). `namesOf` is only asked
 * where a name of the repository may stand.
 */
export async function offer(
  program: CommandTable,
  words: readonly string[],
  word: string,
  namesOf: (line: Line) => Promise<Names>,
): Promise<Offer> {
  const line = readLine(program, words);
  if (!line) return NOTHING;
  const at = valueAt(line, word);
  if (at) {
    const { directive, candidates } = await valuesOf(at.value, () => namesOf(line));
    return {
      directive,
      candidates: beginning(at.begun, candidates).map(({ text, about }) => ({
        text: at.before + text,
        about,
      })),
    };
  }
  if (!line.ended && word.startsWith('-')) return { directive: 'none', candidates: optionsOf(line, word) };
  return { directive: 'none', candidates: beginning(word, commandsOf(line.command)) };
}

async function valuesOf({ kind, choices }: ValueRow, namesOf: () => Promise<Names>): Promise<Offer> {
  const only = (texts: readonly string[], directive: Directive = 'none'): Offer => ({
    directive,
    candidates: texts.map((text) => ({ text, about: '' })),
  });
  switch (kind) {
    case 'choice':
      return only(choices);
    case 'file':
      return only([], 'files');
    case 'folder':
      return only([], 'folders');
    case 'workload':
      return only((await namesOf()).workloads);
    case 'source':
      return only((await namesOf()).sources);
    case 'destination':
      return only((await namesOf()).destinations);
    case 'revision':
      return only((await namesOf()).revisions, 'folders');
    case 'environment':
      return only((await namesOf()).environments);
    case 'rule':
      return only((await namesOf()).rules);
    case 'text':
      return NOTHING;
  }
}

function commandsOf({ commands }: CommandTable): readonly Candidate[] {
  return commands.map((one) => ({ text: callOf(one), about: firstSentence(one.about) }));
}

/** Those that are not there yet; what says "not so" only to who asks for it, and short ones that have a long name never. */
function optionsOf({ command, written }: Line, word: string): readonly Candidate[] {
  const isAsked = ({ names }: OptionRow): boolean => {
    const long = names.at(-1) ?? '';
    if (long.startsWith('--no-') && !word.startsWith('--no')) return false;
    return long.startsWith(word) && (!written.has(long.replace(/^-+/, '')) || mayRepeat(command, long));
  };
  return command.options
    .filter(isAsked)
    .map(({ names, about }) => ({ text: names.at(-1) ?? '', about: firstSentence(about) }));
}

function mayRepeat({ options }: CommandTable, long: string): boolean {
  return options.some(({ names, about }) => names.includes(long) && about.includes('several times'));
}

function beginning(begun: string, candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter(({ text }) => text.startsWith(begun));
}

/** As much as stands beside a candidate on a terminal. */
function firstSentence(about: string): string {
  const [first = ''] = about.split(/(?<=[.:])\s/);
  return first.length > 80 ? `${first.slice(0, 79)}…` : first.replace(/[.:]$/, '');
}
