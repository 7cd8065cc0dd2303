import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import { InputError, type Problem } from '../core/problem.ts';
import { way, workspaceOf, type Files } from '../io/files.ts';
import type { NewFile, NotWritten } from '../io/new-files.ts';
import { showName } from '../text/escape.ts';
import { addAnswerFlags, answerTo, giveAnswer } from './answer.ts';
import { command, readingDeps, type Call } from './command.ts';
import { exitCode, exitCodesHelp } from './exit-codes.ts';
import { noteProblems } from './tell.ts';

/** `netproof init [dir]`: a first rule file of what the policies mean today. */
export function initCommand(): Command {
  return addAnswerFlags(new Command('init'), ['terminal', 'json'])
    .description(
      'Writes a first rule file, of what the policies let through and cut today. Finds manifests, kustomizations and charts; replaces nothing.',
    )
    .argument('[dir]', 'The folder to read, and to write netproof.yaml to.', '.')
    .option('--workflow', 'Write .github/workflows/netproof.yaml as well, at the root of the repository.')
    .addOption(new Option('--stdout', 'Print what would be written, and write nothing.').conflicts('output'))
    .addHelpText(
      'after',
      exitCodesHelp({ 0: 'written', 2: 'a file is there already, or nothing to write of' }),
    )
    .action(command(work));
}

async function work(call: Call): Promise<number> {
  const { dir, flags, console: terminal } = call;
  const [{ begin, beginWorkflow, newRuleFile }, { workflowPath }, render] = await Promise.all([
    import('../init/init.ts'),
    import('../init/workflow.ts'),
    import('../report/init/init.ts'),
  ]);
  const to = answerTo(flags);
  const root = await workspaceOf(dir);
  const place = way(root, resolve(dir)) || '.';
  const deps = await readingDeps(call, { manifests: [] });
  const isDry = flags.stdout === true;
  if (!isDry) await refuseSecond(deps.files);
  const begun = await begin(deps);
  const ruleFile = { path: place === '.' ? newRuleFile : `${place}/${newRuleFile}`, text: begun.text };
  const workflow = { path: workflowPath, text: flags.workflow === true ? beginWorkflow(begun, place) : '' };
  const files = flags.workflow === true ? [ruleFile, workflow] : [ruleFile];
  if (!isDry) await write(root, files);
  const written = { files, ruleCount: begun.ruleCount, checks: begun.checks, isWritten: !isDry, dir };
  if (to.format === 'json') {
    await giveAnswer(render.initJson(written, begun.problems), to, terminal);
    return exitCode.passed;
  }
  await noteProblems(
    begun.problems.filter(({ severity }) => severity === 'warning'),
    terminal,
  );
  const text = isDry ? render.filesText(files) : render.renderInit(written, terminal.options);
  await giveAnswer(text, to, terminal);
  return exitCode.passed;
}

/** A rule file under another of its names would be read in place of the new one, or beside it. */
async function refuseSecond(files: Files): Promise<void> {
  const { ruleFileNames } = await import('../project/repository.ts');
  for (const name of ruleFileNames) {
    const found = await files.look(name);
    if (found.ok) throw new InputError([isThere(name)]);
  }
}

function isThere(path: string): Problem {
  return {
    code: 'file-exists',
    severity: 'error',
    message: `\`${showName(path)}\` is there already: nothing was written`,
    hint: 'move it away first, or print the new one with `--stdout`',
  };
}

async function write(root: string, files: readonly NewFile[]): Promise<void> {
  const { writeNewFiles } = await import('../io/new-files.ts');
  const notWritten = await writeNewFiles(root, files);
  if (notWritten.length > 0) throw new InputError(notWritten.map(problemOf));
}

function problemOf({ path, why, code }: NotWritten): Problem {
  if (why === 'exists') return isThere(path);
  const shown = `\`${showName(path)}\``;
  const messages = {
    outside: `${shown} leads out of the repository by a link: nothing was written`,
    'not-a-folder': `${shown} cannot be written: a file stands where its folder would be`,
    failed: `${shown} could not be written (${code ?? ''})`,
  };
  return { code: 'not-written', severity: 'error', message: messages[why], hint: 'print it with `--stdout`' };
}
