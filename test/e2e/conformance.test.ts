import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Kubectl } from '../../src/cluster/api/kubectl.ts';
import { testConformance, type Asked } from '../../src/conformance/conformance.ts';
import { layouts } from '../../src/conformance/layout.ts';
import { everywhere, without } from '../../src/conformance/misreadings.ts';
import type { Runner } from '../../src/conformance/runner.ts';
import type { JsonObject } from '../../src/conformance/scenario.ts';
import type { ConformanceReport } from '../../src/core/conformance.ts';
import { systemClock } from '../../src/io/clock.ts';
import { systemExec } from '../../src/io/exec.ts';
import { calicoByManifest } from '../conformance/calico-by-manifest.ts';
import { openRealRunner } from '../conformance/own-cluster.ts';
import { scratch } from '../scratch.ts';

/** A policy engine that reads policies without `except`, while it is told to. */
let isBroken = false;
function withoutExcept(own: Kubectl): Kubectl {
  kubectl = own;
  const read = (object: JsonObject): JsonObject =>
    isBroken && object.kind === 'NetworkPolicy'
      ? everywhere(object, (one) => without(one, 'except'))
      : object;
  return {
    ...own,
    apply: (objects, options) => own.apply((objects as readonly JsonObject[]).map(read), options),
  };
}

let runner: Runner;
let kubectl: Kubectl;
let close: () => Promise<unknown> = () => Promise.resolve();

beforeAll(async () => {
  const manifest = await calicoByManifest(scratch());
  const log = (line: string): void => {
    console.log(line);
  };
  runner = await openRealRunner(log, {
    cni: { manifest },
    layouts: layouts.slice(2),
    through: withoutExcept,
  });
  close = runner.close;
});

afterAll(async () => {
  await close();
});

/** Plays on some of the layouts: each connection costs time, with a policy and without. */
function play(on: Runner['layouts'], asked: Asked): Promise<ConformanceReport> {
  const deps = { log: console.log, clock: systemClock, version: 'test', begunMs: systemClock.now() };
  return testConformance({ ...runner, layouts: on }, asked, deps);
}

/**
 * Takes Felix' rule that drops what no policy let in out of the kernel, as often as Felix puts it back: of all pods but the canary's
 * server, whose cut says that policies are in force.
 */
const WITHOUT_DROP = String.raw`of_canary=$(ip route get "$1" | sed -n 's/.*dev \(cali[0-9a-f]*\).*/\1/p')
while :; do
  iptables-save -t filter | grep -- '-A cali-tw-' | grep -v "$of_canary" | grep 'Drop if no policies passed' | sed 's/^-A/-D/' >/tmp/drops
  [ ! -s /tmp/drops ] || { echo '*filter'; cat /tmp/drops; echo COMMIT; } | iptables-restore --noflush
  sleep 0.2
done`;

async function breakFelix(signal: AbortSignal): Promise<void> {
  const nodes = await kubectl.run(['get', 'nodes', '--output=name']);
  const server = (await kubectl.get(['pod', 'server', '--namespace=netproof-canary'])) as {
    readonly status: { readonly podIP: string };
  };
  const node = nodes.stdout.trim().replace('node/', '');
  await systemExec('docker', ['exec', node, 'sh', '-c', WITHOUT_DROP, 'sh', server.status.podIP], {
    deadlineMs: 600_000,
    signal,
  });
}

describe('a cluster whose CNI is a manifest: Calico as upstream has it, with VXLAN', () => {
  it('enforces policies, and conforms in every clause that two scenarios have', async () => {
    expect(runner.cluster.cni).toBe('the CNI of calico-vxlan.yaml');
    await runner.prove();
    const report = await play(runner.layouts, { seed: 1, from: 2, scenarios: 2 });
    expect(report.differences).toEqual([]);
    expect(report).toMatchObject({ verdict: 'conforms', closed: [] });
    expect(report.connections.compared).toBeGreaterThan(1_000);
    expect(report.open.filter(({ otherwise }) => otherwise > 0)).toEqual([]);
  });

  it('is found out when it does not know `except`, by the clause and its smallest scenario', async () => {
    isBroken = true;
    const report = await play(runner.layouts.slice(1), { seed: 1, from: 3, scenarios: 1 });
    expect(report.verdict).toBe('differs');
    const differing = report.clauses.filter(
      ({ verdict }) => verdict === 'differs' || verdict === 'suspected',
    );
    expect(differing).toMatchObject([
      { clause: 'ipBlock with except', verdict: 'differs', differences: [1] },
    ]);
    const [difference] = report.differences;
    expect(difference).toMatchObject({
      expected: 'deny',
      reading: 'as if `except` were not there',
      smallest: true,
    });
    // One policy, of one rule with one peer.
    expect(difference?.manifests.match(/kind: NetworkPolicy/g)).toHaveLength(1);
    expect(difference?.manifests.match(/ipBlock/g)).toHaveLength(1);
    expect(difference?.manifests).toContain('except:');
  });

  // A minute more: `npm run test:felix`.
  it.runIf(process.env.FELIX_BROKEN)(
    'is found out when a rule of Felix is missing in the kernel',
    async () => {
      isBroken = false;
      const over = new AbortController();
      const broken = breakFelix(over.signal);
      const report = await play(runner.layouts.slice(1), { seed: 1, from: 3, scenarios: 1 });
      over.abort();
      await broken;
      expect(report.verdict).toBe('differs');
      const [difference] = report.differences;
      expect(difference).toMatchObject({
        expected: 'deny',
        reading: 'as if nothing were said of ingress',
        clauses: ['policyTypes Ingress', 'policyTypes both'],
        smallest: true,
      });
      expect(difference?.manifests.match(/kind: NetworkPolicy/g)).toHaveLength(1);
    },
  );
});
