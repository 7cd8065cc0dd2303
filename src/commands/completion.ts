import { Argument, Command } from 'commander';
import { completionScript, shells, type Shell } from '../completion/scripts.ts';
import { jsonText } from '../report/format/json-text.ts';
import { commandTable } from './command-table.ts';
import { commandOf } from './command.ts';
import { exitCode, exitCodesHelp } from './exit-codes.ts';

const formats = [...shells, 'json'] as const;

/** `netproof completion SHELL`: a script that completes commands, flags, and names of the repository. */
export function completionCommand(): Command {
  return new Command('completion')
    .description(
      'Prints a script that completes commands, flags, and the names of workloads and rules in a shell; json is what commands and flags there are, as data.',
    )
    .addArgument(new Argument('<shell>', 'Whose script it is.').choices(formats))
    .addHelpText('after', `\n${howTo}`)
    .addHelpText('after', exitCodesHelp({ 0: 'printed' }))
    .action((shell: (typeof formats)[number], flags: object, { parent }: Command) =>
      commandOf('.', flags as Readonly<Record<string, unknown>>, ({ console: { out } }) => {
        const text =
          shell === 'json' ? jsonText(parent ? commandTable(parent) : {}) : completionScript(shell);
        out.line(text.trimEnd());
        return Promise.resolve(exitCode.passed);
      }),
    );
}

const lines: Readonly<Record<Shell, string>> = {
  bash: 'in ~/.bashrc: source <(netproof completion bash)',
  zsh: 'in ~/.zshrc, after compinit: source <(netproof completion zsh)',
  fish: 'netproof completion fish > ~/.config/fish/completions/netproof.fish',
  powershell: 'in $PROFILE: netproof completion powershell | Out-String | Invoke-Expression',
};
const howTo = shells.map((shell) => `${shell}: ${lines[shell]}`).join('\n');
