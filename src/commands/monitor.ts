import { createHash } from 'node:crypto';
import { Command, Option } from 'commander';
import { PROBE_IMAGE } from '../config/versions.ts';
import { isDnsLabel } from '../kubernetes/names.ts';
import { MONITOR_LABEL, USUAL_NAME } from '../monitor/names.ts';
import { counted } from '../text/escape.ts';
import { commandOf, type Call } from './command.ts';
import { exitCode, exitCodesHelp } from './exit-codes.ts';
import { addSettingFlags, inputSettings, textFlag } from './flags.ts';
import type { MonitorCluster } from './monitor-cluster.ts';
import { badSetting, type Flags } from './monitor-flags.ts';
import { writeOutput } from './output.ts';
import { noteProblems } from './tell.ts';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** `netproof monitor [dir]`: manifests of pods that keep asking the rules inside a cluster. */
export function monitorCommand(): Command {
  return addSettingFlags(
    new Command('monitor')
      .description(
        'Prints manifests of pods that keep asking the rules inside a cluster, and crash when one is violated.',
      )
      .argument('[dir]', 'The folder with the rule file.', '.')
      .option('-o, --output <file>', 'Write the manifests to a file; - is standard output.')
      .addOption(
        new Option('--apply', 'Apply them to a cluster, in place of printing them.').conflicts('output'),
      )
      .addOption(
        new Option('--delete', 'Delete everything of the monitor from a cluster.').conflicts([
          'output',
          'apply',
        ]),
      )
      .option('--context <name>', "The kubeconfig's context of that cluster. (default: the current one)")
      .option('--kubeconfig <file>', 'The kubeconfig. (default: as for kubectl)')
      .option('--name <name>', 'What this monitor is called: a cluster may have several.', USUAL_NAME)
      .option(
        '--namespace <name>',
        'With lists: where the pod runs. With --delete: where it looks. (default: everywhere)',
      )
      .option('--interval <seconds>', 'From the beginning of a round to the next.', '60')
      .option('--grace <n>', 'How many violations in a row crash the pod.', '1')
      .option('--jitter <seconds>', 'Up to so much is added to each interval, by chance.', '0')
      .option('--image <image>', 'An image with sh, nc, dig and agnhost.', PROBE_IMAGE)
      .option(
        '--allow <file>',
        'A plain list of host:port lines that have to be reached, in place of a rule file.',
      )
      .option('--deny <file>', 'The same of what may not be reached.')
      .option('--labels <k=v,...>', 'With lists: the labels of the pod, as policies see them.', '')
      .option(
        '--internet <address>',
        'What `internet` in the rules is asked at: an address that you may connect to.',
      )
      .addHelpText('after', exitCodesHelp({ 0: 'printed, applied or deleted' })),
    inputSettings,
  ).action((dir: string, flags: Flags) => commandOf(dir, flags, monitor));
}

async function monitor(call: Call): Promise<number> {
  const { flags, console: terminal, signal } = call;
  const name = nameFlag(flags);
  if (flags.delete === true) return remove(name, call);
  const pace = {
    intervalSeconds: wholeNumber(flags, 'interval', 1),
    grace: wholeNumber(flags, 'grace', 1),
    jitterSeconds: wholeNumber(flags, 'jitter', 0),
  };
  const cluster = flags.apply === true ? await clusterOf(call) : undefined;
  const { planLists, planRules } = await import('./monitor-plan.ts');
  const isLists = flags.allow !== undefined || flags.deny !== undefined;
  const plan = isLists ? await planLists(flags, cluster) : await planRules(call, name, digest, cluster);
  const [{ monitorObjects }, { applyMonitor }] = await Promise.all([
    import('../monitor/manifests.ts'),
    import('./monitor-cluster.ts'),
  ]);
  const objects = monitorObjects(plan.sources, plan.ready, {
    name,
    pace,
    digest,
    image: String(flags.image),
  });
  await noteProblems(plan.problems, terminal);
  if (cluster === undefined) {
    const { manifestsYaml } = await import('../monitor/yaml.ts');
    await writeOutput(textFlag(flags, 'output') ?? '-', manifestsYaml(objects), terminal.out);
    return exitCode.passed;
  }
  await applyMonitor(objects, name, { ...cluster, signal }, digest);
  const asked = plan.sources.reduce((sum, { questions }) => sum + questions.length, 0);
  terminal.out.line(
    `${counted(plan.sources.length, 'pod')} ${plan.sources.length === 1 ? 'asks' : 'ask'} ${counted(asked, 'question')}; what they see: kubectl logs --all-containers --prefix -l ${MONITOR_LABEL}=${name} -n NAMESPACE`,
  );
  return exitCode.passed;
}

async function remove(name: string, call: Call): Promise<number> {
  const { deleteMonitor } = await import('./monitor-cluster.ts');
  const deleted = await deleteMonitor(name, textFlag(call.flags, 'namespace'), await clusterOf(call));
  call.console.out.line(
    deleted === 0 ? `there is nothing of the monitor \`${name}\`` : `${counted(deleted, 'object')} deleted`,
  );
  return exitCode.passed;
}

/** The cluster of the user's kubeconfig. Throws InputError `no-context`, EnvironmentError `no-cluster`, `no-tool`. */
async function clusterOf({ flags }: Call): Promise<Omit<MonitorCluster, 'signal'>> {
  const [{ connect }, { thisMachine }] = await Promise.all([
    import('../cluster/existing/connect.ts'),
    import('../run/machine.ts'),
  ]);
  const machine = thisMachine(process.env);
  const { kubectl } = await connect(
    { context: textFlag(flags, 'context') ?? '', kubeconfig: textFlag(flags, 'kubeconfig') ?? '' },
    { ...machine, env: process.env },
  );
  return { kubectl, clock: machine.clock };
}

function nameFlag(flags: Flags): string {
  const name = String(flags.name);
  if (name.length <= 40 && isDnsLabel(name)) return name;
  throw badSetting('--name', name, 'at most 40 lower-case letters, digits and `-`');
}

function wholeNumber(flags: Flags, name: string, least: number): number {
  const text = String(flags[name]);
  const value = /^\d{1,6}$/.test(text) ? Number(text) : -1;
  if (value >= least) return value;
  throw badSetting(`--${name}`, text, `a whole number from ${least} to 999999`);
}
