import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Clock } from '../../io/clock.ts';
import type { Exec, ExecResult } from '../../io/exec.ts';
import type { Problem } from '../../core/problem.ts';
import { isMap, listOf } from '../../core/json.ts';
import { nameFault } from '../../kubernetes/names.ts';
import { CLUSTER_LABEL, type ObjectName } from '../cluster.ts';
import { outputTail } from '../api/output-tail.ts';

/** What is needed to delete all that a run creates. It is kept before anything is created, for who comes after a kill. */
export interface ClusterState {
  readonly name: string;
  /** The private folder with the kubeconfigs. */
  readonly folder: string;
  /** The DaemonSets of a CNI that netproof knows nothing of, for the diagnosis. */
  readonly cniDaemonSets?: readonly ObjectName[];
}

/** The label that kind puts on the containers of a cluster. */
export const KIND_LABEL = 'io.x-k8s.kind.cluster';
const NAME = /^netproof-[0-9a-f]{8}$/;
const DEADLINE_MS = 60_000;
const STOP_DEADLINE_MS = 5_000;
/**
 * Milliseconds for which containers are removed and looked for again, and between two looks. While it creates a container,
 * for a second or more, the engine lists it and yet says that there is no such container.
 */
const REMOVE_MS = 30_000;
const PAUSE_MS = 250;
/** So many looks in a row must find nothing, where a program was ended that may have asked the engine for a container. */
const QUIET_LOOKS = 4;

/** A state for a new cluster; `randomHex` gives 8 hexadecimal digits, so that runs at the same time do not meet. */
export function newState(
  randomHex: () => string,
  temp: string = tmpdir(),
  cniDaemonSets?: ClusterState['cniDaemonSets'],
): ClusterState {
  return { ...stateOf(`netproof-${randomHex()}`, temp), ...(cniDaemonSets && { cniDaemonSets }) };
}

/** The state of a cluster by its name. */
export function stateOf(name: string, temp: string): ClusterState {
  return { name, folder: join(temp, name) };
}

/** Whether a cluster of netproof's could have this name. */
export function isClusterName(name: string): boolean {
  return NAME.test(name);
}

/** A state that was written as JSON; undefined for anything that netproof would not have written (it names what gets deleted). */
export function readState(json: string): ClusterState | undefined {
  let value: Partial<Record<keyof ClusterState, unknown>> | null;
  try {
    value = JSON.parse(json) as typeof value;
  } catch {
    return undefined;
  }
  const { name, folder, cniDaemonSets } = value ?? {};
  if (typeof name !== 'string' || typeof folder !== 'string') return undefined;
  if (!isClusterName(name) || basename(folder) !== name || dirname(folder) === folder) return undefined;
  const named = listOf(cniDaemonSets).flatMap((one): readonly ObjectName[] =>
    isMap(one) && isName(one.namespace) && isName(one.name)
      ? [{ namespace: one.namespace, name: one.name }]
      : [],
  );
  return { name, folder, ...(named.length > 0 && { cniDaemonSets: named }) };
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && nameFault(value, 'subdomain') === undefined;
}

/**
 * Deletes the cluster's nodes, every container with its label, and its folder; first it ends the programs that are still at work
 * on it (kind goes on by itself when the run that started it was killed). May be called at any time and often: what is not
 * there is deleted already. What cannot be deleted comes back as a warning with the command that does it. Each step has a
 * deadline, and nothing is thrown.
 *
 * Containers are removed by their labels, which is what `kind delete cluster` does too, so that it works without kind.
 */
export async function cleanUp(
  state: ClusterState,
  { exec, clock }: { readonly exec: Exec; readonly clock: Clock },
): Promise<readonly Problem[]> {
  const disturbed = await endPrograms(exec, state);
  const containers = await removeContainers(exec, state, disturbed ? QUIET_LOOKS : 1, clock);
  const folder = await rm(state.folder, { recursive: true, force: true, maxRetries: 2 }).then(
    () => [],
    () => [left(`the folder ${state.folder} could not be deleted`, `rm -rf ${state.folder}`)],
  );
  if (containers === '') return folder;
  return [
    left(`the cluster ${state.name} could not be deleted: ${containers}`, deleteCommand(state)),
    ...folder,
  ];
}

/** The warning of who leaves without deleting anything. */
export function leftBehind(state: ClusterState): Problem {
  return left(`the cluster ${state.name} is left behind`, deleteCommand(state));
}

/** How people delete all that a run created. */
export function deleteCommand({ name }: Pick<ClusterState, 'name'>): string {
  return `netproof down ${name}`;
}

function labelsOf(state: ClusterState): readonly string[] {
  return [`${KIND_LABEL}=${state.name}`, `${CLUSTER_LABEL}=${state.name}`];
}

/** Programs that netproof starts on a cluster's behalf; all of them have its name among their arguments. */
const PROGRAMS = /^(kind|docker|kubectl|sh)$/;
/** Those of them that create containers. */
const CREATORS = /^(kind|docker)$/;

/**
 * Ends what still works on the cluster from outside, by process id: a boot would go on and create what was just deleted.
 * Gives whether one of them may have been creating a container.
 */
async function endPrograms(exec: Exec, state: ClusterState): Promise<boolean> {
  const listed = await exec('ps', ['-axww', '-o', 'pid=,args='], { deadlineMs: 10_000 });
  const pids = programsOf(listed.stdout, state.name);
  // One that has ended by itself meanwhile, or is not ours to end, does not keep the others from their end.
  if (pids.length > 0) await exec('kill', ['-KILL', ...pids.map(String)], { deadlineMs: 10_000 });
  return programsOf(listed.stdout, state.name, CREATORS).length > 0;
}

/** The process ids of the programs that name the cluster, from lines of `pid args`. Pure. */
export function programsOf(listed: string, cluster: string, programs: RegExp = PROGRAMS): readonly number[] {
  const named = new RegExp(`(^|[^0-9a-z-])${cluster}([^0-9a-z]|$)`);
  return listed.split('\n').flatMap((line) => {
    const [, pid, program = '', rest = ''] = /^\s*(\d+)\s+(\S+)\s*(.*)$/.exec(line) ?? [];
    return programs.test(basename(program)) && named.test(rest) ? [Number(pid)] : [];
  });
}

/**
 * Stops who creates containers inside a node, and thaws what they had frozen. On cgroup v1 a frozen process cannot be killed, so
 * a node that is deleted while a pod is being created would stay for good.
 */
const STOP_NODE =
  '[ -d /sys/fs/cgroup/freezer ] || exit 0; systemctl kill --signal=KILL kubelet containerd; ' +
  'find /sys/fs/cgroup/freezer -name freezer.state | while read -r state; do echo THAWED > "$state"; done';

/** '' when `quietLooks` in a row found nothing, else why something is left, in a few words. */
async function removeContainers(
  exec: Exec,
  state: ClusterState,
  quietLooks: number,
  clock: Clock,
): Promise<string> {
  let trouble = '';
  let quiet = 0;
  const end = clock.now() + REMOVE_MS;
  for (let look = 0; clock.now() < end; look += 1) {
    // Nearly always the second look finds nothing.
    if (look > 1) await clock.pause(PAUSE_MS);
    const [nodes, others] = await Promise.all(
      labelsOf(state).map((label) =>
        exec('docker', ['ps', '--all', '--quiet', `--filter=label=${label}`], { deadlineMs: DEADLINE_MS }),
      ),
    );
    const failed = [nodes, others].find((result) => result?.code !== 0);
    if (failed) return why(failed);
    const nodeIds = words(nodes?.stdout);
    const ids = [...nodeIds, ...words(others?.stdout)];
    if (ids.length === 0) {
      quiet += 1;
      if (quiet >= quietLooks) return '';
      continue;
    }
    quiet = 0;
    await Promise.all(
      nodeIds.map((id) =>
        exec('docker', ['exec', id, 'sh', '-c', STOP_NODE], { deadlineMs: STOP_DEADLINE_MS }),
      ),
    );
    const removed = await exec('docker', ['rm', '--force', '--volumes', ...ids], { deadlineMs: DEADLINE_MS });
    trouble = removed.code === 0 ? 'the Docker engine still lists it' : why(removed);
  }
  return trouble;
}

function words(text: string | undefined): readonly string[] {
  return (text ?? '').split(/\s+/).filter((word) => word !== '');
}

function why(result: ExecResult): string {
  if (result.missing) return 'docker is not on PATH';
  if (result.timedOut) return 'the Docker engine did not answer in time';
  const tail = outputTail(result);
  return /cannot connect to the docker daemon|error during connect/i.test(tail)
    ? 'the Docker engine does not answer'
    : 'docker rm failed';
}

function left(message: string, command: string): Problem {
  return { code: 'left-behind', severity: 'warning', message, hint: `delete it with: ${command}` };
}
