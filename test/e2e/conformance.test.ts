import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Kubectl } from '../../src/cluster/api/kubectl.ts';
import { testConformance, type Asked } from '../../src/conformance/conformance.ts';
import { layouts } from '../../src/conformance/layout.ts';
import { everywhere, without } from '../../src/conformance/misreadings.ts';
import type { Runner } from '../../src/conformance/runner.ts';
import type { JsonObject } from '../../src/conformance/scenario.ts';
import type { ConformanceReport } from '../../src/core/conformance.ts';
import { systemClock } from '../../src/io/clock.ts';
import { calicoByManifest } from '../conformance/calico-by-manifest.ts';
import { openRealRunner } from '../conformance/own-cluster.ts';
import { scratch } from '../scratch.ts';

/** A policy engine that reads policies without `except`, while it is told to. */
let isBroken = false;
function withoutExcept(kubectl: Kubectl): Kubectl {
  const read = (object: JsonObject): JsonObject =>
    isBroken && object.kind === 'NetworkPolicy'
      ? everywhere(object, (one) => without(one, 'except'))
      : object;
  return {
    ...kubectl,
    apply: (objects, options) => kubectl.apply((objects as readonly JsonObject[]).map(read), options),
  };
}

let runner: Runner;
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
});
