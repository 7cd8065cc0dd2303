import { readdir, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { EnvironmentError } from '../../core/problem.ts';
import type { Exec } from '../../io/exec.ts';
import { outputTail } from '../api/output-tail.ts';
import { CLUSTER_LABEL } from '../cluster.ts';
import { lockFile } from '../warm/lock.ts';
import { readMarker } from '../warm/marker.ts';
import { isClusterName, KIND_LABEL, programsOf, stateOf, type ClusterState } from './state.ts';

/** A cluster of netproof's that is on this machine, or what is left of one, whoever made it. */
export interface FoundCluster extends ClusterState {
  readonly containers: readonly FoundContainer[];
  /** What a cluster that stays between runs is of, in words; undefined for any other. */
  readonly warm?: string;
  /** Whether its folder, with the kubeconfigs, is there. */
  readonly hasFolder: boolean;
  /** When the first thing of it was made, by RFC 3339. */
  readonly madeAt: string;
  /** Milliseconds since then. */
  readonly ageMs: number;
  /** Whether a netproof that lives is at work on it. */
  readonly inUse: boolean;
}

/** A container of a cluster: a node, or a host outside. */
export interface FoundContainer {
  readonly id: string;
  readonly name: string;
  readonly image: string;
  readonly isNode: boolean;
  readonly isRunning: boolean;
}

interface Deps {
  readonly exec: Exec;
  /** The folder in which clusters have theirs. */
  readonly temp: string;
  /** Milliseconds since a time that is written by RFC 3339. */
  readonly ageMs: (time: string) => number;
}

const DEADLINE_MS = 30_000;
/** Milliseconds from a run's folder to its first program that names the cluster, and more than enough. */
const BEGINNING_MS = 60_000;

/**
 * The clusters of netproof's on this machine, oldest first: by the containers of the Docker engine, and by the folders
 * that runs left. Throws EnvironmentError `engine-gone` when the engine does not answer.
 */
export async function findClusters(deps: Deps): Promise<readonly FoundCluster[]> {
  const { exec } = deps;
  const [inspected, folders, programs] = await Promise.all([
    inspectContainers(exec),
    findFolders(deps.temp),
    exec('ps', ['-axww', '-o', 'pid=,ppid=,args='], { deadlineMs: 10_000 }),
  ]);
  const names = new Set([...inspected.map(({ cluster }) => cluster), ...folders.keys()]);
  const markers = new Map(
    await Promise.all(
      [...names].map(async (name) => [name, await readMarker(stateOf(name, deps.temp))] as const),
    ),
  );
  return [...names]
    .map((name): FoundCluster => {
      const own = inspected.filter(({ cluster }) => cluster === name);
      const words: unknown = markers.get(name)?.words;
      const times = [...own.map(({ created }) => created), folders.get(name)?.madeAt ?? []].flat();
      const [madeAt, ageMs] = times
        .map((time) => [time, deps.ageMs(time)] as const)
        .reduce((oldest, one) => (one[1] > oldest[1] ? one : oldest));
      return {
        ...stateOf(name, deps.temp),
        containers: own.map(({ id, name: container, image, isNode, isRunning }) => ({
          ...{ id, name: container, image, isNode, isRunning },
        })),
        ...(typeof words === 'string' && { warm: words }),
        hasFolder: folders.get(name)?.isFolder === true,
        madeAt,
        ageMs,
        inUse: isInUse(programs.stdout, name) || (own.length === 0 && ageMs < BEGINNING_MS),
      };
    })
    .sort((a, b) => b.ageMs - a.ageMs);
}

interface Inspected extends FoundContainer {
  readonly cluster: string;
  readonly created: string;
}

async function inspectContainers(exec: Exec): Promise<readonly Inspected[]> {
  const ids = await Promise.all(
    [KIND_LABEL, CLUSTER_LABEL].map(async (label) => {
      const listed = await exec(
        'docker',
        ['ps', '--all', '--quiet', '--no-trunc', `--filter=label=${label}`],
        {
          deadlineMs: DEADLINE_MS,
        },
      );
      if (listed.code === 0) return listed.stdout.split('\n').filter((line) => line !== '');
      throw new EnvironmentError(
        'engine-gone',
        listed.missing ? 'docker is not on PATH' : 'the Docker engine does not answer',
        { hint: 'start it, or say by DOCKER_HOST where it is', detail: outputTail(listed) },
      );
    }),
  );
  const all = ids.flat();
  if (all.length === 0) return [];
  // One that goes meanwhile makes the command fail, and leaves the others in its answer.
  const answer = await exec('docker', ['inspect', '--type=container', ...all], { deadlineMs: DEADLINE_MS });
  return readInspected(answer.stdout);
}

interface Container {
  readonly Id: string;
  readonly Name: string;
  readonly Created: string;
  readonly State: { readonly Running: boolean };
  readonly Config: { readonly Image: string; readonly Labels: Readonly<Record<string, string>> | null };
}

/** What `docker inspect` says of containers that belong to netproof's clusters; other kind clusters are none. Pure. */
export function readInspected(json: string): readonly Inspected[] {
  const containers = JSON.parse(json.trim() === '' ? '[]' : json) as readonly Container[];
  return containers.flatMap(({ Id: id, Name, Created: created, State, Config }) => {
    const node = Config.Labels?.[KIND_LABEL];
    const cluster = node ?? Config.Labels?.[CLUSTER_LABEL] ?? '';
    if (!isClusterName(cluster)) return [];
    return {
      ...{ id, cluster, name: Name.replace(/^\//, ''), image: Config.Image, isNode: node !== undefined },
      isRunning: State.Running,
      created,
    };
  });
}

/** Folders of clusters, and locks of those that stay between runs: a run that was killed may have left a lock alone. */
async function findFolders(
  temp: string,
): Promise<ReadonlyMap<string, { readonly madeAt: string; readonly isFolder: boolean }>> {
  const names = await readdir(temp).catch(() => []);
  const clusters = new Set(names.map((name) => name.replace(/\.lock$/, '')).filter(isClusterName));
  const found = await Promise.all(
    [...clusters].map(async (name) => {
      const state = stateOf(name, temp);
      const [folder, lock] = await Promise.all(
        [state.folder, lockFile(state)].map((path) => stat(path).catch(() => undefined)),
      );
      const isFolder = folder?.isDirectory() === true;
      const there = isFolder ? folder : lock;
      if (there === undefined) return [];
      const madeAt = (there.birthtimeMs > 0 ? there.birthtime : there.mtime).toISOString();
      return [[name, { madeAt, isFolder }] as const];
    }),
  );
  return new Map(found.flat());
}

/**
 * The memory that a cluster's containers take, in bytes by the cluster's name; of those only that the engine counts it
 * for. It takes the engine two seconds.
 */
export async function memoryOf(
  clusters: readonly FoundCluster[],
  exec: Exec,
): Promise<ReadonlyMap<string, number>> {
  const running = clusters.flatMap(({ containers }) => containers.filter(({ isRunning }) => isRunning));
  if (running.length === 0) return new Map();
  const args = ['stats', '--no-stream', '--no-trunc', '--format={{.ID}} {{.MemUsage}}'];
  const answer = await exec('docker', [...args, ...running.map(({ id }) => id)], { deadlineMs: DEADLINE_MS });
  const byContainer = readMemory(answer.stdout);
  return new Map(
    clusters.flatMap(({ name, containers }) => {
      const known = containers.flatMap(({ id }) => byContainer.get(id) ?? []);
      return known.length === 0 ? [] : [[name, known.reduce((sum, bytes) => sum + bytes, 0)] as const];
    }),
  );
}

const UNITS: Readonly<Record<string, number>> = {
  B: 1,
  KiB: 2 ** 10,
  MiB: 2 ** 20,
  GiB: 2 ** 30,
  TiB: 2 ** 40,
};

/** Bytes by container, from lines such as `0f3a… 812.4MiB / 15.6GiB`; none where the engine counts none. Pure. */
function readMemory(lines: string): ReadonlyMap<string, number> {
  return new Map(
    lines.split('\n').flatMap((line) => {
      const [, id, number, unit = ''] = /^(\S+) ([\d.]+)([KMGT]?i?B) \//.exec(line) ?? [];
      const bytes = Math.round(Number(number) * (UNITS[unit] ?? 0));
      return id === undefined || !(bytes > 0) ? [] : [[id, bytes] as const];
    }),
  );
}

/**
 * Whether a netproof that lives is at work on the cluster, from lines of `pid ppid args`: it always has a child that names
 * the cluster, be it the one that waits for its node's end. Those of a run that was killed have another parent. Pure.
 */
export function isInUse(listed: string, cluster: string): boolean {
  const lines = listed.split('\n').flatMap((line) => {
    const [, pid, ppid, args = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return pid === undefined ? [] : [{ pid, ppid, args }];
  });
  const nodes = new Set(lines.filter(({ args }) => isNode(args)).map(({ pid }) => pid));
  const working = new Set(programsOf(lines.map(({ pid, args }) => `${pid} ${args}`).join('\n'), cluster));
  return lines.some(({ pid, ppid = '' }) => working.has(Number(pid)) && ppid !== '1' && nodes.has(ppid));
}

function isNode(args: string): boolean {
  const [program = ''] = args.split(' ');
  return /^node(js)?$/.test(basename(program));
}
