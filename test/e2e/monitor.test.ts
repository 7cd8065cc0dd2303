import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { itemsOf, type LiveObject } from '../../src/cluster/api/live-object.ts';
import { documents } from '../../src/cluster/api/kubectl.ts';
import { watchUntil } from '../../src/cluster/api/wait.ts';
import { bootCluster } from '../../src/cluster/boot/boot.ts';
import type { Cluster } from '../../src/cluster/cluster.ts';
import { PROBE_IMAGE } from '../../src/config/versions.ts';
import { systemClock } from '../../src/io/clock.ts';
import { copyOfExample, netproof, type EndedRun } from './netproof.ts';
import { machine, withCalico } from './real-cluster.ts';

/** `netproof monitor` on a real cluster, which netproof did not make for it: examples/monitor, applied by kubectl. */
const NAMESPACE = 'cafe';
const DENIED = 'cafe/counter -> cafe/till:5432';

let cluster: Cluster;
let folder: string;
let seen: SeenEndpoints;

interface Endpoint {
  readonly conditions: { readonly ready?: boolean; readonly serving?: boolean };
  readonly targetRef?: { readonly name: string };
}

/** What EndpointSlices said of the monitor's pods, from before there were any. */
interface SeenEndpoints {
  readonly pods: Set<string>;
  readonly taken: string[];
  readonly stop: AbortController;
  readonly ended: Promise<unknown>;
}

function watchEndpoints(): SeenEndpoints {
  const pods = new Set<string>();
  const taken: string[] = [];
  const stop = new AbortController();
  const ended = cluster.kubectl.run(
    [
      'get',
      'endpointslices',
      `--namespace=${NAMESPACE}`,
      '--watch',
      '--output=json',
      '--output-watch-events',
    ],
    {
      deadlineMs: 900_000,
      signal: stop.signal,
      onLine: (line) => {
        const { object } = JSON.parse(line) as { object: { endpoints?: readonly Endpoint[] | null } };
        for (const { conditions, targetRef } of object.endpoints ?? []) {
          if (targetRef?.name.startsWith('netproof-') !== true) continue;
          pods.add(targetRef.name);
          if (conditions.ready !== false || conditions.serving !== false) taken.push(line);
        }
      },
    },
  );
  return { pods, taken, stop, ended };
}

beforeAll(async () => {
  cluster = await bootCluster(withCalico, machine);
  folder = copyOfExample('monitor');
  await Promise.all([cluster.ready(), cluster.loadImages([PROBE_IMAGE])]);
  const applied = await cluster.kubectl.run(['apply', '--filename', join(folder, 'k8s')]);
  expect(applied.stderr).toBe('');
  await rollout('counter', 'kitchen', 'till');
  seen = watchEndpoints();
});

afterAll(async () => {
  seen.stop.abort();
  await seen.ended;
  await cluster.dispose();
});

async function rollout(...names: readonly string[]): Promise<void> {
  for (const name of names) {
    const { code } = await cluster.kubectl.run(
      ['rollout', 'status', `deployment/${name}`, `--namespace=${NAMESPACE}`, '--timeout=110s'],
      { deadlineMs: 120_000 },
    );
    expect(code).toBe(0);
  }
}

function monitor(...args: readonly string[]): Promise<EndedRun> {
  return netproof(['monitor', ...args], { KUBECONFIG: cluster.kubeconfig });
}

async function applied(...args: readonly string[]): Promise<void> {
  const { code, stderr } = await monitor('--apply', ...args);
  expect(stderr).toBe('');
  expect(code).toBe(0);
}

/** The monitor's pod that stands beside a workload. */
async function podOf(workload: string, name = 'rules'): Promise<LiveObject> {
  const here = [`--namespace=${NAMESPACE}`, `--selector=netproof/monitor=${name},app=${workload}`];
  const [pod] = itemsOf(await cluster.kubectl.get(['pods', ...here]));
  if (pod === undefined) throw new Error(`there is no pod of the monitor for ${workload}`);
  return pod;
}

interface Terminated {
  readonly message?: string;
  readonly exitCode?: number;
}
interface PodState {
  readonly metadata: { readonly name: string; readonly uid: string };
  readonly status: {
    readonly podIP: string;
    readonly containerStatuses: readonly {
      readonly restartCount: number;
      readonly state: { readonly running?: unknown; readonly terminated?: Terminated };
      readonly lastState: { readonly terminated?: Terminated };
    }[];
  };
}

function stateOf(pod: LiveObject): PodState & { readonly restarts: number; readonly ended?: Terminated } {
  const state = pod as unknown as PodState;
  const [container] = state.status.containerStatuses;
  const ended = container?.state.terminated ?? container?.lastState.terminated;
  return { ...state, restarts: container?.restartCount ?? 0, ...(ended && { ended }) };
}

/** Every line that its container has logged since it last began. */
async function logOf(pod: LiveObject): Promise<readonly string[]> {
  const name = stateOf(pod).metadata.name;
  const { stdout } = await cluster.kubectl.run(['logs', name, `--namespace=${NAMESPACE}`]);
  return stdout.split('\n').filter((line) => line !== '');
}

/** As Prometheus on a node would read them. */
async function metricsOf(pod: LiveObject, path = '/metrics'): Promise<string> {
  const url = `http://${stateOf(pod).status.podIP}:9876${path}`;
  const { stdout } = await cluster.nodeExec(['curl', '--silent', '--max-time', '5', '--include', url]);
  return stdout;
}

/** What a metric says of the question whose labels hold these words. */
async function metric(
  pod: LiveObject,
  name: string,
  ...words: readonly string[]
): Promise<string | undefined> {
  const lines = (await metricsOf(pod)).split('\n').filter((line) => line.startsWith(name));
  return lines.find((line) => words.every((word) => line.includes(word)))?.replace(/^.* /, '');
}

async function waitForLog(workload: string, lines: number, pattern: RegExp, name = 'rules'): Promise<void> {
  await expect
    .poll(
      async () => (await logOf(await podOf(workload, name))).filter((line) => pattern.test(line)).length,
      {
        timeout: 120_000,
        interval: 500,
      },
    )
    .toBeGreaterThanOrEqual(lines);
}

describe('netproof monitor', () => {
  it('prints what the API server takes, in a namespace of the restricted profile', async () => {
    const { code, stdout, stderr } = await monitor(folder);
    expect([code, stderr]).toEqual([0, '']);
    const dry = await cluster.kubectl.run(
      ['apply', '--dry-run=server', '--validate=strict', '--filename=-'],
      { input: stdout },
    );
    expect([dry.code, dry.stderr]).toEqual([0, '']);
  });

  it('keeps asking: rules hold, denies beside a target that is Ready by a probe of that port', async () => {
    await applied(folder, '--interval=4');
    await waitForLog('counter', 3, /^\S+ holds: .*cafe\/till:5432 .* timeout after/);
    for (const workload of ['counter', 'kitchen']) {
      const pod = await podOf(workload);
      for (const line of await logOf(pod)) expect(line).toMatch(/^\S+Z holds: rule "/);
      expect(stateOf(pod).restarts).toBe(0);
    }
    const counter = await podOf('counter');
    expect(await metric(counter, 'netproof_check{', 'cafe/till', 'expected="deny"')).toBe('1');
    expect(await metric(counter, 'netproof_check_undecided', 'cafe/till')).toBe('0');
    expect(await metricsOf(counter, '/shell?cmd=id')).toMatch(/^HTTP\/1.1 404 /);
    // Nobody's controller counts it among its own.
    const sets = itemsOf(await cluster.kubectl.get(['replicasets', `--namespace=${NAMESPACE}`]));
    expect(sets.map(({ status }) => (status as { replicas: number }).replicas)).toEqual([1, 1, 1, 1, 1]);
  });

  it('reads a ConfigMap that changes, and restarts nothing', async () => {
    const before = stateOf(await podOf('counter'));
    const path = join(folder, 'netproof.yaml');
    const rules = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      rules.replace('deny: [cafe/till:5432]', 'deny: [cafe/till:5432, cafe/service/till:5432]'),
    );
    await applied(folder, '--interval=4');
    await waitForLog('counter', 1, /holds: .*-> cafe\/service\/till:5432 .*must be denied: timeout/);
    const after = stateOf(await podOf('counter'));
    expect([after.metadata.uid, after.restarts]).toEqual([before.metadata.uid, 0]);
    expect(await logOf(await podOf('counter'))).toContainEqual(
      expect.stringMatching(/the rules have changed$/),
    );
  });

  it('decides nothing of a target that is gone, and does not crash for it', async () => {
    const scale = (replicas: number): Promise<unknown> =>
      cluster.kubectl.run(['scale', 'deployment/till', `--namespace=${NAMESPACE}`, `--replicas=${replicas}`]);
    await scale(0);
    await waitForLog('counter', 2, /undecided: .*cafe\/till:5432 .*must be denied: error \(no-ready-pod\)/);
    await waitForLog('kitchen', 2, /undecided: .*cafe\/till:5432 .*must be allowed: error \(no-ready-pod\)/);
    const kitchen = await podOf('kitchen');
    expect(await metric(kitchen, 'netproof_check{', 'cafe/till')).toBeUndefined();
    expect(await metric(kitchen, 'netproof_check_undecided', 'cafe/till')).toBe('1');
    expect(Number(await metric(kitchen, 'netproof_check_errors_total', 'cafe/till'))).toBeGreaterThan(0);
    await scale(1);
    await rollout('till');
    const log = (await logOf(await podOf('counter'))).length;
    await expect
      .poll(async () => (await logOf(await podOf('counter'))).slice(log).join('\n'), { timeout: 60_000 })
      .toMatch(/holds: .*cafe\/till:5432 /);
    expect(stateOf(await podOf('counter')).restarts + stateOf(await podOf('kitchen')).restarts).toBe(0);
  });

  it('crashes when a policy goes, with a last word that names the rule; and runs again when it is back', async () => {
    const { kubectl } = cluster;
    // Begun before: the container that follows has a log of its own.
    const { name } = stateOf(await podOf('counter')).metadata;
    const log = kubectl.run(['logs', name, '--follow', '--tail=1', `--namespace=${NAMESPACE}`], {
      deadlineMs: 90_000,
    });
    const policy = (await kubectl.get(['networkpolicy', 'till', `--namespace=${NAMESPACE}`])) as {
      readonly spec: unknown;
    };
    await kubectl.run(['delete', 'networkpolicy', 'till', `--namespace=${NAMESPACE}`]);
    const [crashed] = await watchUntil(kubectl, systemClock, {
      args: ['pods', `--namespace=${NAMESPACE}`, '--selector=netproof/monitor=rules,app=counter'],
      what: 'the pod to crash',
      deadlineMs: 60_000,
      until: (pods) => pods.some((pod) => stateOf(pod).ended !== undefined) || 'it runs',
    });
    const { ended } = stateOf(crashed ?? {});
    expect(ended?.exitCode).toBe(1);
    expect(ended?.message).toMatch(
      /^violation: rule "the counter takes orders": cafe\/counter -> cafe\/(service\/)?till:5432 \(netproof\.yaml:9\) is expected to be denied, and it connects$/m,
    );
    expect(ended?.message).toContain(DENIED);
    expect((await log).stdout.trimEnd().split('\n').at(-1)).toMatch(
      /^violation: rule "the counter takes orders": /,
    );
    await kubectl.run(['apply', '--filename=-'], {
      input: documents([
        {
          apiVersion: 'networking.k8s.io/v1',
          kind: 'NetworkPolicy',
          metadata: { name: 'till', namespace: NAMESPACE },
          spec: policy.spec,
        },
      ]),
    });
    // Until it begins anew, the log is the one that ends with the violation.
    await expect
      .poll(
        async () => {
          const pod = await podOf('counter');
          const runs = stateOf(pod).status.containerStatuses[0]?.state.running !== undefined;
          return runs ? (await logOf(pod)).join('\n') : 'it does not run';
        },
        { timeout: 120_000, interval: 500 },
      )
      .toMatch(/holds: .*cafe\/till:5432 .*must be denied(?![^]*violation)/);
  });

  it('takes plain lists, and says what nothing is known to answer', async () => {
    await applied(
      ...['--name=lists', `--namespace=${NAMESPACE}`, '--labels=app=counter', '--interval=4'],
      ...[`--allow=${join(folder, 'allow.lst')}`, `--deny=${join(folder, 'deny.lst')}`],
    );
    await waitForLog('counter', 2, /cut \(unwitnessed\): .*-> till:5432 .*must be denied: timeout/, 'lists');
    await waitForLog('counter', 2, /holds: .*-> kitchen:80 .*must be allowed: connected/, 'lists');
  });

  it('was never an endpoint of a Service, and leaves nothing behind', async () => {
    expect(seen.pods.size).toBeGreaterThanOrEqual(3);
    expect(seen.taken).toEqual([]);
    for (const name of ['lists', 'rules']) {
      const { code, stdout } = await monitor('--delete', `--name=${name}`);
      expect([code, stdout]).toEqual([0, expect.stringMatching(/^\d+ objects deleted\n$/)]);
    }
    const left = itemsOf(
      await cluster.kubectl.get([
        'all,configmaps,endpointslices',
        '--all-namespaces',
        '--selector=netproof/monitor',
      ]),
    );
    // What is bound to what was deleted goes a moment later.
    const kept = left.filter(({ metadata }) => !Object.hasOwn(metadata as object, 'deletionTimestamp'));
    expect(kept.filter(({ kind }) => kind !== 'EndpointSlice')).toEqual([]);
  });
});
