import { Command, Option } from 'commander';
import type { Subject } from '../cluster/existing/roles.ts';
import type { SourceWay } from '../cluster/existing/permissions.ts';
import { InputError } from '../core/problem.ts';
import { isDnsLabel } from '../kubernetes/names.ts';
import { settingTable } from '../settings/settings.ts';
import { showName } from '../text/escape.ts';
import { commandOf } from './command.ts';
import { exitCode, exitCodesHelp } from './exit-codes.ts';
import { several } from './flags.ts';

/** `netproof permissions`: the roles that a run on a cluster that exists takes. */
export function permissionsCommand(): Command {
  return new Command('permissions')
    .description(
      'Prints the roles, with their bindings, that `netproof run --cluster` takes, as YAML to apply.',
    )
    .addOption(
      new Option('--source-pod <way>', 'Where probes start.')
        .choices(settingTable['source-pod'].choices)
        .default('beside'),
    )
    .addOption(
      new Option('--control <way>', 'What stands for the control.')
        .choices(settingTable.control.choices)
        .default(settingTable.control.default),
    )
    .option('--namespace <name>', 'For this namespace alone. May be given several times.', several, [])
    .option(
      '--for <subject>',
      'Who gets them: user:NAME, group:NAME or serviceaccount:NAMESPACE/NAME.',
      'serviceaccount:default/netproof',
    )
    .addHelpText('after', exitCodesHelp({ 0: 'printed' }))
    .action((flags: Readonly<Record<string, unknown>>) =>
      commandOf('.', flags, async ({ console: terminal }) => {
        const namespaces = flags.namespace as readonly string[];
        const wrong = namespaces.find((one) => !isDnsLabel(one));
        if (wrong !== undefined)
          throw new InputError([usage(`\`${showName(wrong)}\` is no name of a namespace`)]);
        const [{ rolesFor }, { stringify }] = await Promise.all([
          import('../cluster/existing/roles.ts'),
          import('yaml'),
        ]);
        const roles = rolesFor(flags.sourcePod as SourceWay, namespaces, subjectOf(String(flags.for)), {
          lifts: flags.control === 'lift',
        });
        terminal.out.line(roles.map((role) => stringify(role).trimEnd()).join('\n---\n'));
        return Promise.resolve(exitCode.passed);
      }),
    );
}

/** Who is meant. Throws InputError. */
function subjectOf(text: string): Subject {
  const [, kind = '', name = ''] = /^(user|group|serviceaccount):(.+)$/.exec(text) ?? [];
  const [namespace = '', account = ''] = name.split('/');
  if (kind === 'user') return { kind: 'User', name };
  if (kind === 'group') return { kind: 'Group', name };
  if (kind === 'serviceaccount' && isDnsLabel(namespace) && account !== '')
    return { kind: 'ServiceAccount', name: account, namespace };
  throw new InputError([
    usage(`\`${showName(text)}\` is not user:NAME, group:NAME or serviceaccount:NAMESPACE/NAME`),
  ]);
}

function usage(message: string) {
  return { code: 'usage', severity: 'error', message } as const;
}
