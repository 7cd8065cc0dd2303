import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import type { LivePod } from '../../src/cluster/pods/live-pod.ts';
import { workloadName } from '../../src/core/objects.ts';
import { systemExec } from '../../src/io/exec.ts';
import { systemFiles } from '../../src/io/files.ts';
import { planChecks } from '../../src/probe/plan.ts';
import { resolveTargets, type StartedPod } from '../../src/probe/targets.ts';
import type { World } from '../../src/probe/world.ts';
import { loadProject } from '../../src/project/project.ts';
import { questionOf } from '../../src/run/unchanged.ts';
import { stubs } from '../../src/workloads/stubs/stubs.ts';
import { scratch } from '../scratch.ts';

let folder = '';
beforeEach(() => {
  folder = scratch();
  cpSync(new URL('../../examples/shop', import.meta.url).pathname, folder, { recursive: true });
});

function edit(file: string, from: string, to: string): void {
  const text = readFileSync(join(folder, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(folder, file), text.replace(from, to));
}

/** The question of each check, by what it asks; `again` are pods that were made anew. */
async function questions(again: readonly string[] = []): Promise<ReadonlyMap<string, string>> {
  const deps = { files: systemFiles(folder), exec: systemExec, env: process.env };
  const project = await loadProject({ rules: '', manifests: [] }, deps);
  const { inventory, attempts } = project.tried;
  const made = [...stubs(inventory, attempts, 'agnhost').pods];
  const pods = new Map(
    made.map(([workload, pod], index): [typeof workload, StartedPod] => [
      workload,
      { pod, ip: `10.244.0.${String(index)}` },
    ]),
  );
  const services = new Map(
    inventory.services.map((service, index) => [
      `${service.namespace}/${service.name}`,
      { clusterIp: `10.96.0.${String(index)}`, ready: [...pods.values()].map(({ ip }) => ip), ports: [] },
    ]),
  );
  const world = {
    pods: new Map(
      [...pods.values()].map(({ pod, ip }) => {
        const name = workloadName(pod);
        return [name, { uid: again.includes(name) ? 'new' : name, ip, labels: {} } as unknown as LivePod];
      }),
    ),
    services,
  } as unknown as World;
  const { probes } = planChecks(attempts, resolveTargets(attempts, { pods, services }));
  const checks = new Map(attempts.map((check) => [check.id, check]));
  return new Map(
    probes.flatMap((probe) => {
      const check = checks.get(probe.id);
      if (!check) return [];
      const name = `${workloadName(check.from)} ${check.expected} ${check.toLabel}:${String(check.port)}`;
      return [[name, questionOf(probe, check, project, world, 3)] as const];
    }),
  );
}

/** What is asked again after a change. */
async function asked(change: () => void, again: readonly string[] = []): Promise<readonly string[]> {
  const before = await questions();
  change();
  return [...(await questions(again))].flatMap(([name, question]) =>
    before.get(name) === question ? [] : [name],
  );
}

it('asks nothing again where nothing changed, nor where only places did', async () => {
  expect(await asked(() => undefined)).toEqual([]);
  expect(
    await asked(() => {
      edit('k8s/policies/shop.yaml', '# web → api', '# web → api\n# and no more');
    }),
  ).toEqual([]);
});

it('asks again what a policy of either end’s namespace may decide, and nothing else', async () => {
  const payments = await asked(() => {
    edit('k8s/policies/payments.yaml', 'app: gateway', 'app: gate');
  });
  expect(payments.length).toBeGreaterThan(0);
  expect(payments.filter((name) => !name.includes('payments/'))).toEqual([]);
  expect(payments).toContain('payments/gateway allow bank:443');
});

it('asks again what a label of a namespace, or a pod that was made anew, may decide', async () => {
  const relabelled = await asked(() => {
    edit('k8s/payments.yaml', 'team: payments', 'team: paying');
  });
  expect(relabelled).toContain('shop/web deny payments/gateway:8443');
  expect(relabelled.filter((name) => !name.includes('payments/'))).toEqual([]);
  const anew = await asked(() => undefined, ['shop/db-0']);
  expect(anew.length).toBeGreaterThan(0);
  expect(anew.filter((name) => !name.includes('shop/db') && !name.includes('shop/service/db'))).toEqual([]);
});

it('asks what a rule says otherwise', async () => {
  const again = await asked(() => {
    edit('netproof.yaml', 'deny: [internet:443, shop/db:5432]', 'deny: [shop/db:5432]\n  # no more');
  });
  expect(again).toEqual([]);
  const turned = await asked(() => {
    edit('netproof.yaml', '      - ops/syslog:514/udp\n', '');
    edit('netproof.yaml', 'allow: [shop/api:http, ', 'allow: [ops/syslog:514/udp, shop/api:http, ');
  });
  expect(turned).toEqual(['shop/web allow ops/syslog:514']);
});
