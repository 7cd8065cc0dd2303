import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Exec, ExecResult } from '../../io/exec.ts';
import { redacted, redactedLog } from './redact.ts';
import type { ClusterState } from './state.ts';

/** The longest file of a diagnosis, in characters; its end is kept. */
const LONGEST = 2_000_000;
/** Milliseconds for each look; a cluster that does not answer must not hold up the end of a run. */
const LOOK_MS = 10_000;

/** kubectl as every node image has it, with the administrator's kubeconfig that kind names in the node's environment. */
type NodeKubectl = (...args: readonly string[]) => Promise<ExecResult>;

interface Look {
  readonly file: string;
  readonly take: () => Promise<ExecResult>;
}

/**
 * Writes what explains a failure into a folder: nodes, pods, events, the CNI's and the debug containers' logs, the node's own.
 * Works on what there is (a boot that failed has no API), takes half a minute at most, and never throws: a look that fails
 * leaves its reason in its file. Gives the names of the files. Untrusted text.
 *
 * No Secrets are read, pods are written without the values of their environment and without commands, and the folder
 * is for its user alone.
 */
export async function diagnose(
  state: ClusterState,
  folder: string,
  { exec }: { readonly exec: Exec },
): Promise<readonly string[]> {
  const made = await mkdir(folder, { recursive: true })
    .then(() => chmod(folder, 0o700))
    .then(
      () => true,
      () => false,
    );
  if (!made) return [];
  const node = `${state.name}-control-plane`;
  const kubectl: NodeKubectl = (...args) =>
    exec('docker', ['exec', node, 'kubectl', ...args], { deadlineMs: LOOK_MS });
  const looks = [...nodeLooks(exec, node), ...apiLooks(kubectl, state)];
  const files = await Promise.all(
    looks.map(async ({ file, take }) => {
      const text = written(await take());
      return writeFile(join(folder, file), text, { mode: 0o600 }).then(
        () => [file],
        () => [],
      );
    }),
  );
  return files.flat();
}

function nodeLooks(exec: Exec, node: string): readonly Look[] {
  const docker = (file: string, ...args: readonly string[]): Look => ({
    file,
    take: () => exec('docker', args, { deadlineMs: LOOK_MS }),
  });
  return [
    docker('containers.txt', 'ps', '--all', '--no-trunc', `--filter=name=${node}`),
    docker('node.log', 'logs', '--tail=2000', node),
    { file: 'kubelet.log', take: () => kubeletLog(exec, node) },
    docker('containerd.log', 'exec', node, 'journalctl', '--unit=containerd', '--no-pager', '--lines=1000'),
  ];
}

async function kubeletLog(exec: Exec, node: string): Promise<ExecResult> {
  const journal = ['exec', node, 'journalctl', '--unit=kubelet', '--no-pager', '--lines=2000'];
  const result = await exec('docker', journal, { deadlineMs: LOOK_MS });
  return { ...result, stdout: redactedLog(result.stdout) };
}

const PODS =
  'custom-columns=NAMESPACE:.metadata.namespace,NAME:.metadata.name,PHASE:.status.phase,NODE:.spec.nodeName,IP:.status.podIP,' +
  'READY:.status.containerStatuses[*].ready,RESTARTS:.status.containerStatuses[*].restartCount,' +
  'WAITING:.status.containerStatuses[*].state.waiting.reason,DEBUG:.status.ephemeralContainerStatuses[*].state';

function apiLooks(kubectl: NodeKubectl, { cniDaemonSets }: ClusterState): readonly Look[] {
  const look = (file: string, ...args: readonly string[]): Look => ({ file, take: () => kubectl(...args) });
  const logs = (file: string, app: string): Look =>
    look(file, 'logs', '--namespace=kube-system', `--selector=k8s-app=${app}`, ...LOGS);
  return [
    look('nodes.txt', 'describe', 'nodes'),
    look('pods.txt', 'get', 'pods', '--all-namespaces', `--output=${PODS}`),
    look('services.txt', 'get', 'services,endpointslices', '--all-namespaces', '--output=wide'),
    look('policies.yaml', 'get', 'networkpolicies', '--all-namespaces', '--output=yaml'),
    look('events.txt', 'get', 'events', '--all-namespaces', '--sort-by=.metadata.creationTimestamp'),
    cniDaemonSets
      ? { file: 'cni.log', take: () => daemonSetLogs(kubectl, cniDaemonSets) }
      : logs('calico.log', 'calico-node'),
    logs('dns.log', 'kube-dns'),
    { file: 'pods.json', take: () => wholePods(kubectl) },
    { file: 'debug-containers.log', take: () => debugLogs(kubectl) },
  ];
}

const LOGS = ['--all-containers', '--prefix', '--tail=1000', '--ignore-errors'];

/** Of each DaemonSet the logs of one pod: there is one node. */
async function daemonSetLogs(
  kubectl: NodeKubectl,
  daemonSets: NonNullable<ClusterState['cniDaemonSets']>,
): Promise<ExecResult> {
  const logs = await Promise.all(
    daemonSets.map(({ namespace, name }) =>
      kubectl('logs', `--namespace=${namespace}`, ...LOGS, '--', `daemonset/${name}`),
    ),
  );
  const [first] = logs;
  if (!first) throw new RangeError('a CNI has a DaemonSet');
  return {
    ...(logs.find(({ code }) => code !== 0) ?? first),
    stdout: logs.map(({ stdout }) => stdout).join(''),
    stderr: logs.map(({ stderr }) => stderr).join(''),
  };
}

async function wholePods(kubectl: NodeKubectl): Promise<ExecResult> {
  const result = await kubectl('get', 'pods', '--all-namespaces', '--output=json');
  return { ...result, stdout: redactedJson(result.stdout) };
}

/** Nothing of what is not whole, and so cannot be redacted. */
function redactedJson(text: string): string {
  try {
    return JSON.stringify(redacted(JSON.parse(text)), undefined, 1);
  } catch {
    return '';
  }
}

/** Pods whose logs are read at most. */
const MOST_PODS = 20;
const EPHEMERAL =
  'jsonpath={range .items[*]}{.metadata.namespace} {.metadata.name}' +
  '{range .spec.ephemeralContainers[*]} {.name}{end}{"\\n"}{end}';

/** The logs of debug containers only: what a workload's own containers print is nobody's business. */
async function debugLogs(kubectl: NodeKubectl): Promise<ExecResult> {
  const found = await kubectl('get', 'pods', '--all-namespaces', `--output=${EPHEMERAL}`);
  if (found.code !== 0) return found;
  const containers = found.stdout.split('\n').flatMap((line) => {
    const [namespace = '', pod = '', ...names] = line.trim().split(' ');
    return names.map((name) => ({ namespace, pod, name }));
  });
  const logs = await Promise.all(
    containers.slice(0, MOST_PODS).map(async ({ namespace, pod, name }) => {
      const args = [`--namespace=${namespace}`, `--container=${name}`, '--tail=200'];
      const log = await kubectl('logs', ...args, '--', pod);
      return `== ${namespace}/${pod} ${name}\n${log.stdout}${log.stderr}`;
    }),
  );
  return { ...found, stdout: logs.join('\n') };
}

function written(result: ExecResult): string {
  const trouble = result.timedOut
    ? '(no answer in time)\n'
    : result.code === 0
      ? ''
      : `(ended with ${String(result.code ?? 'no code')})\n`;
  const text = `${trouble}${result.stdout}${result.stderr}`;
  return text.length <= LONGEST ? text : `…\n${text.slice(-LONGEST)}`;
}
