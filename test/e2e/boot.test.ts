import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { bootCluster, type BootDeps } from '../../src/cluster/boot/boot.ts';
import type { Cluster } from '../../src/cluster/cluster.ts';
import { diagnose } from '../../src/cluster/lifecycle/diagnose.ts';
import { cleanUp, readState, type ClusterState } from '../../src/cluster/lifecycle/state.ts';
import { hasCondition } from '../../src/cluster/api/live-object.ts';
import { watchUntil } from '../../src/cluster/api/wait.ts';
import { systemClock } from '../../src/io/clock.ts';
import { systemExec } from '../../src/io/exec.ts';
import { EnvironmentError } from '../../src/core/problem.ts';
import { PROBE_IMAGE } from '../../src/config/versions.ts';
import { scratch } from '../scratch.ts';
import { machine, withCalico } from './real-cluster.ts';

/** The state of each cluster that a test began, as a later process would read it. */
const states: ClusterState[] = [];
const deps: BootDeps = {
  ...machine,
  onState: (state) => {
    const written = readState(JSON.stringify(state));
    if (written) states.push(written);
  },
};

afterEach(async () => {
  for (const state of states.splice(0)) await cleanUp(state, deps);
});

/** An error with the tool's last words, which a test's report would leave out. */
function inFull(error: unknown): Error {
  return new Error(
    error instanceof EnvironmentError ? `${error.message}\n${error.detail ?? ''}` : String(error),
  );
}

async function containersOf(name: string): Promise<string> {
  const found = await Promise.all(
    ['io.x-k8s.kind.cluster', 'netproof.cluster'].map((label) =>
      systemExec('docker', ['ps', '--all', '--quiet', `--filter=label=${label}=${name}`], {
        deadlineMs: 10_000,
      }),
    ),
  );
  return found.map((result) => result.stdout.trim()).join('');
}

async function expectNothingLeft(state: ClusterState): Promise<void> {
  expect(await containersOf(state.name)).toBe('');
  await expect(stat(state.folder)).rejects.toThrow('ENOENT');
}

function pod(name: string): object {
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name, namespace: 'talk' },
    spec: {
      automountServiceAccountToken: false,
      terminationGracePeriodSeconds: 0,
      containers: [
        {
          name: 'talk',
          image: PROBE_IMAGE,
          args: ['netexec', '--http-port=8080'],
          readinessProbe: { tcpSocket: { port: 8080 }, periodSeconds: 1 },
        },
      ],
    },
  };
}

/** Two pods, asked for before the node is Ready, reach each other. */
async function expectTalk(cluster: Cluster): Promise<void> {
  await cluster.kubectl.apply([
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'talk' } },
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'default', namespace: 'talk' } },
    pod('one'),
    pod('two'),
  ]);
  await cluster.ready();
  const pods = await watchUntil(cluster.kubectl, systemClock, {
    args: ['pods', '--namespace=talk'],
    what: 'two pods to be Ready',
    until: (all) => all.filter((one) => hasCondition(one, 'Ready')).length === 2 || 'not both are',
    deadlineMs: 120_000,
  });
  const ip = (pods[1]?.status as { podIP: string }).podIP;
  const answer = await cluster.kubectl.exec(
    { namespace: 'talk', name: (pods[0]?.metadata as { name: string }).name },
    ['/agnhost', 'connect', `${ip}:8080`, '--timeout=15s'],
    { deadlineMs: 20_000 },
  );
  expect(answer).toMatchObject({ code: 0 });
}

describe('bootCluster', () => {
  it('boots two at once; pods talk in each; nothing is left of either', async () => {
    const boots = await Promise.allSettled([bootCluster(withCalico, deps), bootCluster(withCalico, deps)]);
    const clusters = boots.map((boot) => {
      if (boot.status === 'rejected') throw inFull(boot.reason);
      return boot.value;
    });
    expect(new Set(clusters.map((cluster) => cluster.name)).size).toBe(2);
    await Promise.all(clusters.map(expectTalk));
    const folder = scratch();
    const [state] = states;
    const files = state ? await diagnose(state, folder, deps) : [];
    const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
    const written = new Map(files.map((file, index) => [file, texts[index] ?? '']));
    expect(written.get('nodes.txt')).toContain(`${state?.name ?? ''}-control-plane`);
    expect(written.get('pods.txt')).toMatch(/^talk +one +Running/m);
    expect(written.get('calico.log')).toContain('felix');
    expect(written.get('kubelet.log')).toContain('kubelet');
    expect(written.get('pods.json')).toMatch(/"name": "CLUSTER_TYPE",\s+"value": "…"/);
    for (const cluster of clusters) {
      expect((await stat(cluster.kubeconfig)).mode & 0o777).toBe(0o600);
      expect(await cluster.dispose()).toEqual([]);
      expect(await cluster.dispose()).toEqual([]);
    }
    for (const state of states) await expectNothingLeft(state);
  });

  it("leaves kind's own CNI in place when asked to", async () => {
    const cluster = await bootCluster({ ...withCalico, cni: 'default' }, deps);
    await cluster.ready();
    expect(cluster.cni).toBe("kind's own CNI");
    expect((await cluster.kubectl.run(['get', 'daemonset', '-A', '--output=name'])).stdout).not.toContain(
      'calico',
    );
    expect(await cluster.dispose()).toEqual([]);
  });

  it('says in one line that a node image cannot be pulled, before anything is created', async () => {
    const boot = bootCluster({ ...withCalico, nodeImage: 'kindest/node:v0.0.0-none' }, deps);
    await expect(boot).rejects.toMatchObject({
      code: 'node-image',
      message: 'the node image kindest/node:v0.0.0-none cannot be pulled',
    });
    expect(states).toEqual([]);
  });

  it('deletes by the state alone what a killed run left half-way', async () => {
    const stop = new AbortController();
    const boot = bootCluster(withCalico, {
      ...deps,
      signal: stop.signal,
      // kubeadm is at work then.
      onStep: ({ name }) => {
        if (name === 'configuration') stop.abort();
      },
    });
    await expect(boot).rejects.toMatchObject({ code: 'aborted' });
    const [state] = states;
    expect(state && (await containersOf(state.name))).not.toBe('');
    if (state) {
      const label = `netproof.cluster=${state.name}`;
      const stub = ['run', '--detach', '--label', label, '--network=none', PROBE_IMAGE, 'pause'];
      expect((await systemExec('docker', stub, { deadlineMs: 30_000 })).code).toBe(0);
      expect(await cleanUp(state, deps)).toEqual([]);
      await expectNothingLeft(state);
    }
  });

  it('says so before anything is created when no engine answers', async () => {
    const env = { ...process.env, DOCKER_HOST: 'unix:///nowhere/docker.sock' };
    const exec: typeof systemExec = (command, args, options) =>
      systemExec(command, args, { ...options, env: env });
    await expect(bootCluster(withCalico, { ...deps, exec })).rejects.toMatchObject({ code: 'no-engine' });
    expect(states).toEqual([]);
  });
});
