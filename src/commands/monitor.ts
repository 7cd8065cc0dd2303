import { createHash } from 'node:crypto';
import { Command, Option } from 'commander';
import { InputError, type Problem } from '../core/problem.ts';
import { PROBE_IMAGE } from '../config/versions.ts';
import { showName } from '../text/escape.ts';
import { commandOf, readingDeps, type Call } from './command.ts';
import { exitCode, exitCodesHelp } from './exit-codes.ts';
import { addSettingFlags, inputSettings, settingsOf } from './flags.ts';
import { writeOutput } from './output.ts';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

type Flags = Readonly<Record<string, unknown>>;

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
      .option('--interval <seconds>', 'From the beginning of a round to the next.', '60')
      .option('--grace <n>', 'How many violations in a row crash the pod.', '1')
      .option('--jitter <seconds>', 'Up to so much is added to each interval, by chance.', '0')
      .option('--image <image>', 'An image with sh, nc, dig and agnhost.', PROBE_IMAGE)
      .option(
        '--internet <address>',
        'What `internet` in the rules is asked at: an address that you may connect to.',
      )
      .addHelpText('after', exitCodesHelp({ 0: 'printed, applied or deleted' })),
    inputSettings,
  ).action((dir: string, flags: Flags) => commandOf(dir, flags, monitor));
}

async function monitor(call: Call): Promise<number> {
  const { flags, console: terminal } = call;
  const pace = {
    intervalSeconds: wholeNumber(flags, 'interval', 1),
    grace: wholeNumber(flags, 'grace', 1),
    jitterSeconds: wholeNumber(flags, 'jitter', 0),
  };
  const settings = settingsOf(flags, process.env);
  const [{ loadProject }, { planMonitor }, { monitorObjects }, { manifestsYaml }] = await Promise.all([
    import('../project/project.ts'),
    import('../monitor/sources.ts'),
    import('../monitor/manifests.ts'),
    import('../monitor/yaml.ts'),
  ]);
  const project = await loadProject(settings, await readingDeps(call, settings));
  const plan = planMonitor(
    { attempts: project.tried.attempts, inventory: project.inventory, endpoints: project.rules.endpoints },
    { digest, ...(typeof flags.internet === 'string' && { internet: flags.internet }) },
  );
  const objects = monitorObjects(plan.sources, plan.ready, { pace, digest, image: String(flags.image) });
  await writeOutput(
    typeof flags.output === 'string' ? flags.output : '-',
    manifestsYaml(objects),
    terminal.out,
  );
  return exitCode.passed;
}

function wholeNumber(flags: Flags, name: string, least: number): number {
  const text = String(flags[name]);
  const value = /^\d{1,6}$/.test(text) ? Number(text) : -1;
  if (value >= least) return value;
  const problem: Problem = {
    code: 'bad-setting',
    severity: 'error',
    message: `--${name} is \`${showName(text)}\`, and it takes a whole number from ${least} to 999999`,
  };
  throw new InputError([problem]);
}
