import { join } from 'node:path';
import type { Clock } from '../../io/clock.ts';
import type { Exec, ExecResult } from '../../io/exec.ts';
import { EnvironmentError } from '../../core/problem.ts';
import { showName } from '../../text/escape.ts';
import { kindConfig, type KindCluster } from './kind-config.ts';
import { outputTail } from '../api/output-tail.ts';
import { writePrivateFile } from '../lifecycle/private-folder.ts';
import { LOCAL_MS } from '../deadlines.ts';

/** A step of kind's own, as it says when it begins: `node image`, `node container`, `configuration`, `kubeadm`, … */
export type KindStep = 'node image' | 'node container' | 'configuration' | 'kubeadm' | 'kind CNI' | 'storage';

const STEPS: readonly (readonly [RegExp, KindStep])[] = [
  [/Ensuring node image/, 'node image'],
  [/Preparing nodes/, 'node container'],
  [/Writing configuration/, 'configuration'],
  [/Starting control-plane/, 'kubeadm'],
  [/Installing CNI/, 'kind CNI'],
  [/Installing StorageClass/, 'storage'],
];

/** How long `kind create cluster` may take, the pull of the node image included. */
const DEADLINE_MS = 420_000;

export interface CreateOptions {
  /** The kind program. */
  readonly path: string;
  readonly cluster: KindCluster;
  /** The private folder; kind's own kubeconfig goes there and is not used further. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly onStep: (step: KindStep, state: 'begins' | 'ends') => void;
  readonly signal?: AbortSignal;
}

/** Creates the cluster and ends when kind does, which is before a node is Ready. Throws EnvironmentError, one line, with the tail of kind's output. */
export async function createKind(exec: Exec, options: CreateOptions): Promise<void> {
  const file = join(options.folder, 'kind.json');
  await writePrivateFile(file, kindConfig(options.cluster));
  const kubeconfig = join(options.folder, 'kind.kubeconfig');
  // `--wait` never ends a wait for a node without CNI, and hides that it did not.
  const args = [
    'create',
    'cluster',
    '--config',
    file,
    '--kubeconfig',
    kubeconfig,
    '--wait',
    '0s',
    '--retain',
  ];
  const result = await exec(options.path, args, {
    deadlineMs: DEADLINE_MS,
    env: kindEnvironment(options.env, options.folder),
    onErrorLine: (line) => {
      const [, step] = STEPS.find(([pattern]) => pattern.test(line)) ?? [];
      if (step !== undefined) options.onStep(step, line.includes('✓') ? 'ends' : 'begins');
    },
    ...(options.signal && { signal: options.signal }),
  });
  if (result.code !== 0) throw explainKind(result, options.cluster.nodeImage);
}

/** Messages of a registry or a resolver after which another try would end the same. */
const FINAL = /not found|manifest unknown|denied|no such host|invalid reference|unauthorized/i;
/** Pauses between tries of a pull, milliseconds. */
const PULL_PAUSES_MS = [1_000, 3_000];
const PULL_DEADLINE_MS = 300_000;

/** Has the engine hold the node image: kind would pull it too, five times over ten seconds when there is nothing to pull. Throws EnvironmentError. */
export async function ensureNodeImage(
  { exec, clock }: { readonly exec: Exec; readonly clock: Clock },
  image: string,
  signal?: AbortSignal,
): Promise<void> {
  const inspect = ['image', 'inspect', '--format={{.Id}}', '--', image];
  if ((await exec('docker', inspect, { deadlineMs: LOCAL_MS })).code === 0) return;
  for (const pauseMs of [...PULL_PAUSES_MS, undefined]) {
    const result = await exec('docker', ['pull', '--quiet', '--', image], {
      deadlineMs: PULL_DEADLINE_MS,
      ...(signal && { signal }),
    });
    if (result.code === 0) return;
    if (result.aborted) throw new EnvironmentError('aborted', 'the boot was stopped');
    if (pauseMs === undefined || FINAL.test(result.stderr)) throw noNodeImage(image, result);
    await clock.pause(pauseMs, signal);
  }
}

function noNodeImage(image: string, result: Pick<ExecResult, 'stdout' | 'stderr'>): EnvironmentError {
  return new EnvironmentError('node-image', `the node image ${showName(image)} cannot be pulled`, {
    hint: 'is its name right, and is its registry in reach?',
    detail: outputTail(result),
  });
}

/** kind with Docker, whatever else is installed, and without the user's kubeconfig. */
function kindEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  folder: string,
): Readonly<Record<string, string>> {
  const kept = Object.entries(env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[0] !== 'KUBECONFIG',
  );
  return { ...Object.fromEntries(kept), KIND_EXPERIMENTAL_PROVIDER: 'docker', TMPDIR: folder };
}

/** A pattern of kind's output, what it means, what to do. The first that fits counts. */
const REASONS: readonly {
  readonly output: RegExp;
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}[] = [
  {
    output: /port is already allocated|address already in use|failed to bind host port/i,
    code: 'port-clash',
    message: 'a port that the cluster needs is taken',
    hint: 'another program took it in this moment: run again',
  },
  {
    output: /no space left on device/i,
    code: 'disk-full',
    message: 'the disk is full',
    hint: 'free space where the end of its output says, or in the Docker engine: docker system df',
  },
  {
    output:
      /could not find an available, non-overlapping|all predefined address pools have been fully subnetted/i,
    code: 'no-address-range',
    message: 'the Docker engine has no free address range for a network',
    hint: 'remove networks that are not needed: docker network prune',
  },
  {
    output:
      /cannot connect to the docker daemon|error during connect|connection reset by peer|daemon running/i,
    code: 'engine-gone',
    message: 'the Docker engine stopped answering while the cluster was created',
    hint: 'start it again, then run again',
  },
  {
    output: /could not find a log line that matches/,
    code: 'node-start',
    message: "the node's container started and its system did not come up",
    hint: 'most often other clusters have taken all inotify instances: sysctl fs.inotify.max_user_instances=512; node.log in the diagnosis says',
  },
  {
    output: /too many open files/i,
    code: 'inotify',
    message: 'this machine allows too few inotify watches for one more cluster',
    hint: 'sysctl fs.inotify.max_user_instances=512 fs.inotify.max_user_watches=524288',
  },
  {
    // kind warns of cgroup v1 on every run: it is the reason only when the node did start.
    output:
      /cgroup ?v1[^]*(kubelet (is not healthy|isn't running|.*unhealthy)|cannot obtain client without bootstrap)|configured to not run on a host using cgroup v1/i,
    code: 'cgroup-v1',
    message: 'this machine has cgroup v1, which the node image does not run on',
    hint: 'take a node image of Kubernetes 1.34 or older (node-image), or a machine with cgroup v2',
  },
];

/** One line for why kind failed. Pure. */
export function explainKind(
  result: Pick<ExecResult, 'stdout' | 'stderr' | 'timedOut' | 'aborted' | 'missing'>,
  image: string,
): EnvironmentError {
  const detail = outputTail(result);
  if (result.aborted) return new EnvironmentError('aborted', 'creating the cluster was stopped');
  if (result.missing) return new EnvironmentError('no-kind', 'kind could not be started', { detail });
  if (result.timedOut) {
    return new EnvironmentError('kind-deadline', 'kind did not create the cluster in time', { detail });
  }
  const reason = REASONS.find(({ output }) => output.test(result.stderr));
  if (reason) return new EnvironmentError(reason.code, reason.message, { hint: reason.hint, detail });
  if (/failed to pull image|pull access denied|manifest unknown|not found: manifest/i.test(result.stderr)) {
    return noNodeImage(image, result);
  }
  // kubeadm says what went wrong before it prints a long stack.
  const error = /^error: error execution phase .*/m.exec(result.stderr)?.[0];
  return new EnvironmentError('kind-failed', 'kind could not create the cluster', {
    detail: error === undefined ? detail : `${error}\n${detail}`,
  });
}
