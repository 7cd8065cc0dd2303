import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Exec, ExecResult } from '../io/exec.ts';
import type { Problem } from '../problem.ts';
import { CLUSTER_LABEL } from './cluster.ts';
import { lastWords } from './last-words.ts';

/** What is needed to delete all that a run creates. It is kept before anything is created, for who comes after a kill. */
export interface ClusterState {
  readonly name: string;
  /** The private folder with the kubeconfigs. */
  readonly folder: string;
}

/** The label that kind puts on the containers of a cluster. */
const KIND_LABEL = 'io.x-k8s.kind.cluster';
const NAME = /^netproof-[0-9a-f]{8}$/;
const DEADLINE_MS = 60_000;

/** A state for a new cluster; `randomHex` gives 8 hexadecimal digits, so that runs beside each other don't meet. */
export function newState(randomHex: () => string, temp: string = tmpdir()): ClusterState {
  const name = `netproof-${randomHex()}`;
  return { name, folder: join(temp, name) };
}

/** A state that was written as JSON; undefined for anything that netproof would not have written (it names what gets deleted). */
export function readState(json: string): ClusterState | undefined {
  let value: Partial<Record<keyof ClusterState, unknown>> | null;
  try {
    value = JSON.parse(json) as typeof value;
  } catch {
    return undefined;
  }
  const { name, folder } = value ?? {};
  if (typeof name !== 'string' || typeof folder !== 'string') return undefined;
  if (!NAME.test(name) || basename(folder) !== name || dirname(folder) === folder) return undefined;
  return { name, folder };
}

/**
 * Deletes the cluster's nodes, every container with its label, and its folder. May be called at any time and often: what is
 * not there is deleted already. What can't be deleted comes back as a warning with the command that does it. Takes no
 * longer than a minute a step, and never throws.
 *
 * Containers are removed by their labels and not by `kind delete cluster`, which does the same and more slowly, and needs kind.
 */
export async function cleanUp(
  state: ClusterState,
  { exec }: { readonly exec: Exec },
): Promise<readonly Problem[]> {
  const labels = [`${KIND_LABEL}=${state.name}`, `${CLUSTER_LABEL}=${state.name}`];
  const containers = await removeContainers(exec, labels);
  const folder = await rm(state.folder, { recursive: true, force: true, maxRetries: 2 }).then(
    () => [],
    () => [left(`the folder ${state.folder} could not be deleted`, `rm -rf ${state.folder}`)],
  );
  if (containers.length === 0) return folder;
  const command = labels.map((label) => `docker ps -aq --filter label=${label}`).join('; ');
  return [
    left(`the cluster ${state.name} could not be deleted: ${containers}`, `docker rm -f -v $(${command})`),
    ...folder,
  ];
}

/** '' when nothing is left, else why not, in a few words. Looks again after deleting: a boot that is being stopped may still add one. */
async function removeContainers(exec: Exec, labels: readonly string[]): Promise<string> {
  for (let round = 0; round < 3; round += 1) {
    const found = await Promise.all(
      labels.map((label) =>
        exec('docker', ['ps', '--all', '--quiet', `--filter=label=${label}`], { deadlineMs: DEADLINE_MS }),
      ),
    );
    const failed = found.find((result) => result.code !== 0);
    if (failed) return why(failed);
    const ids = [...new Set(found.flatMap((result) => result.stdout.split(/\s+/)))].filter((id) => id !== '');
    if (ids.length === 0) return '';
    const removed = await exec('docker', ['rm', '--force', '--volumes', ...ids], { deadlineMs: DEADLINE_MS });
    if (removed.code !== 0 && round === 2) return why(removed);
  }
  return '';
}

function why(result: ExecResult): string {
  if (result.missing) return 'docker is not on PATH';
  if (result.timedOut) return 'the Docker engine did not answer in time';
  const words = lastWords(result);
  return /daemon|connect/i.test(words) ? 'the Docker engine does not answer' : 'docker rm failed';
}

function left(message: string, command: string): Problem {
  return { code: 'left-behind', severity: 'warning', message, hint: `delete it with: ${command}` };
}
