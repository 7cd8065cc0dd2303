import { dirname, basename } from 'node:path';
import type { Check, Expected } from '../core/check.ts';
import { Findings } from '../core/findings.ts';
import type { Labels } from '../core/objects.ts';
import { InputError, isToldEverywhere } from '../core/problem.ts';
import { LARGEST_RULE_FILE_BYTES, systemFiles } from '../io/files.ts';
import { isDnsLabel, labelKeyFault, labelValueFault } from '../kubernetes/names.ts';
import { listSource, type HostList } from '../monitor/host-list.ts';
import type { Digest } from '../monitor/names.ts';
import { planMonitor, takerOf, type MonitorPlan } from '../monitor/sources.ts';
import { parseAddress } from '../net/ip.ts';
import { loadProject } from '../project/project.ts';
import { showName } from '../text/escape.ts';
import { readingDeps, type Call } from './command.ts';
import { settingsOf, textFlag } from './flags.ts';
import { readServices, type MonitorCluster } from './monitor-cluster.ts';
import { badSetting, type Flags } from './monitor-flags.ts';

type Reached = Pick<MonitorCluster, 'kubectl'> | undefined;

/** What a rule file's monitor is made of. Throws InputError, and EnvironmentError where a cluster is asked. */
export async function planRules(
  call: Call,
  name: string,
  digest: Digest,
  cluster: Reached,
): Promise<MonitorPlan> {
  const settings = settingsOf(call.flags, process.env);
  const project = await loadProject(settings, await readingDeps(call, settings));
  const { attempts } = project.tried;
  const internet = addressFlag(call.flags);
  const plan = planMonitor(
    { attempts, inventory: project.inventory, endpoints: project.rules.endpoints },
    {
      ...{ digest, name },
      ...(internet !== undefined && { internet }),
      ...(cluster && (await readServices(namespacesOf(attempts), cluster))),
    },
  );
  const problems = [...project.problems.filter(isToldEverywhere), ...plan.problems];
  if (plan.sources.length > 0) return { ...plan, problems };
  const message = 'none of the rules can be monitored';
  throw new InputError([...problems, { code: 'monitor-nothing', severity: 'error', message }]);
}

/** What the monitor of plain lists is made of. Throws InputError with every mistake of every list. */
export async function planLists(flags: Flags, cluster: Reached): Promise<MonitorPlan> {
  const namespace = textFlag(flags, 'namespace');
  if (namespace === undefined || !isDnsLabel(namespace))
    throw badSetting('--namespace', namespace ?? '', 'the namespace from which the lists are asked');
  const labels = labelsFlag(flags);
  const findings = new Findings();
  const lists = await Promise.all(
    (['allow', 'deny'] as const).flatMap((expected) => {
      const file = textFlag(flags, expected);
      return file === undefined ? [] : [readList(file, expected)];
    }),
  );
  const source = listSource(lists, { namespace, labels }, findings);
  if (findings.errors > 0) throw new InputError(findings.all('the lists'));
  if (source.questions.length === 0) {
    const message = 'the lists hold no line: there is nothing to ask';
    throw new InputError([{ code: 'monitor-nothing', severity: 'error', message }]);
  }
  if (cluster !== undefined) {
    const { liveServices } = await readServices([namespace], cluster);
    const taker = takerOf(liveServices, namespace, labels);
    if (taker !== undefined) {
      const message = `Service \`${showName(taker)}\` would take the monitor's pod for its own, since it publishes addresses that are not ready`;
      const hint = 'leave a label out of --labels that it selects';
      throw new InputError([{ code: 'monitor-takes-unready', severity: 'error', message, hint }]);
    }
  }
  return { sources: [source], ready: [], problems: findings.all('the lists') };
}

async function readList(file: string, expected: Expected): Promise<HostList> {
  const read = await systemFiles(dirname(file)).read(basename(file), LARGEST_RULE_FILE_BYTES);
  if (read.ok) return { expected, file, text: read.text };
  const { code, message, hint } = read;
  throw new InputError([{ code, severity: 'error', message, ...(hint !== undefined && { hint }) }]);
}

/** `app=web,tier=front`, as kubectl takes labels. */
function labelsFlag(flags: Flags): Labels {
  const pairs = String(flags.labels)
    .split(',')
    .filter((pair) => pair !== '');
  return Object.fromEntries(
    pairs.map((pair) => {
      const [key = '', value, ...rest] = pair.split('=');
      const wrong =
        value === undefined || rest.length > 0
          ? 'is not `key=value`'
          : (labelKeyFault(key) ?? labelValueFault(value));
      if (wrong !== undefined) throw badSetting('--labels', pair, 'labels such as `app=web,tier=front`');
      return [key, value ?? ''];
    }),
  );
}

function namespacesOf(checks: readonly Check[]): readonly string[] {
  const found = checks.flatMap(({ from, to }) => [
    from.namespace,
    ...(to.kind === 'workload' ? [to.workload.namespace] : []),
    ...(to.kind === 'service' ? [to.service.namespace] : []),
  ]);
  return [...new Set(found)];
}

function addressFlag(flags: Flags): string | undefined {
  const address = textFlag(flags, 'internet');
  if (address !== undefined && !parseAddress(address))
    throw badSetting('--internet', address, 'an IP address');
  return address;
}
