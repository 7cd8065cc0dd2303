import { Command } from 'commander';
import { addSettingFlags, settingsOf } from './flags.ts';
import { command } from './command.ts';
import { exitCode } from './exit-codes.ts';

/** `netproof validate [dir]`: everything that can be said without a cluster, and every check that a run would make. */
export function validateCommand(): Command {
  return addSettingFlags(
    new Command('validate')
      .description('Reads the rules and the manifests and lists every check, without a cluster.')
      .argument('[dir]', 'the folder with the rule file', '.')
      .option('--json', 'print the checks as JSON')
      .addHelpText(
        'after',
        '\nExit codes: 0 a run would make these checks; 2 something is wrong or could not be read.',
      ),
    ['rules', 'manifests'],
  ).action(
    command(async ({ dir, flags, console: terminal, signal }) => {
      const [{ loadProject }, { systemExec }, { systemFiles }, { renderChecks, checksJson }, { jsonText }] =
        await Promise.all([
          import('../project.ts'),
          import('../io/exec.ts'),
          import('../io/files.ts'),
          import('../report/checks.ts'),
          import('../report/json-text.ts'),
        ]);
      const settings = settingsOf(flags, process.env);
      const project = await loadProject(settings, { files: systemFiles(dir), exec: systemExec, signal });
      terminal.out.line(
        flags.json === true
          ? jsonText(checksJson(project.checks, project.problems))
          : renderChecks(project.checks, project.problems, terminal.options),
      );
      return exitCode.passed;
    }),
  );
}
