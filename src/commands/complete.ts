import { Argument, Command } from 'commander';
import { offer, type Names } from '../completion/candidates.ts';
import type { Line } from '../completion/line.ts';
import { answerLines, begunWord, meantWords } from '../completion/quote.ts';
import { shells, type Shell } from '../completion/scripts.ts';
import { settingEntries } from '../settings/settings.ts';
import { commandTable } from './command-table.ts';
import { settingsOf } from './flags.ts';

/** Whoever pressed Tab waits no longer. */
const DEADLINE_MS = 3_000;

/**
 * `netproof complete SHELL --word=TEXT -- WORD…`: what may come next on a command line. Hidden: the scripts of
 * `netproof completion` ask it at each Tab. Whatever goes wrong, it prints nothing and ends with 0.
 */
export function completeCommand(): Command {
  return new Command('complete')
    .description('What may come next on a command line; for the scripts of netproof completion.')
    .addArgument(new Argument('<shell>', 'Who asks.').choices(shells))
    .argument('[words...]', 'What stands before the word, without the name of the program.')
    .option('--word <text>', 'What is begun at the cursor.', '')
    .option('--breaks <letters>', 'Where bash breaks words.', '')
    .action(async (shell: Shell, words: readonly string[], flags: Flags, { parent }: Command) => {
      if (!parent) return;
      const begun = begunWord(shell, flags.word, flags.breaks);
      const found = await offer(commandTable(parent), meantWords(shell, words), begun.text, readNames).catch(
        () => undefined,
      );
      // In one piece: a reader that goes away meanwhile is no error.
      if (found) process.stdout.write(answerLines(shell, found, begun), () => process.exit());
    });
}

interface Flags {
  readonly word: string;
  readonly breaks: string;
}

const NO_NAMES: Names = {
  workloads: [],
  sources: [],
  destinations: [],
  rules: [],
  environments: [],
  revisions: [],
};

/** The names of the repository that the command line is about, as far as they can be read in time. */
async function readNames(line: Line): Promise<Names> {
  const [{ checkoutFiles }, { systemExec: exec }, { repositoryNames }, { sealedGit }] = await Promise.all([
    import('../io/files.ts'),
    import('../io/exec.ts'),
    import('../project/names.ts'),
    import('../io/git.ts'),
  ]);
  const signal = AbortSignal.timeout(DEADLINE_MS);
  const dir = folderOf(line);
  const deps = { exec, env: process.env, signal };
  const read = async () => {
    const files = await checkoutFiles(dir);
    return repositoryNames(settingsOf(flagsOf(line), process.env), { ...deps, files });
  };
  const refs = ['for-each-ref', '--format=%(refname:short)', 'refs/heads', 'refs/tags', 'refs/remotes'];
  const [names, git] = await Promise.all([
    read().catch(() => undefined),
    sealedGit(refs, deps, { deadlineMs: DEADLINE_MS }),
  ]);
  const revisions = git.code === 0 ? git.stdout.split('\n').filter((name) => name !== '') : [];
  return { ...NO_NAMES, ...names, revisions };
}

/** The folder that the line names already: by `--dir`, or as the argument that is one. */
function folderOf({ command, written, given }: Line): string {
  const at = command.arguments.findIndex(({ kind }) => kind === 'folder');
  return written.get('dir')?.at(-1) ?? (at < 0 ? undefined : given[at]) ?? '.';
}

/** What the line says already of where rules and manifests are, as commander would have it. */
function flagsOf({ written }: Line): Readonly<Record<string, string>> {
  const said = settingEntries().flatMap(([name]) => {
    const values = written.get(name);
    const key = name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
    // Standard input is the shell's.
    const own = values?.filter((value) => value !== '-') ?? [];
    return own.length > 0 ? [[key, own.join('\n')] as const] : [];
  });
  return Object.fromEntries(said);
}
