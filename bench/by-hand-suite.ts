import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asApplied } from '../src/manifests/objects/objects-to-apply.ts';
import { stubs } from '../src/workloads/stubs/stubs.ts';
import type { Project } from '../src/project/project.ts';
import type { Check } from '../src/core/check.ts';
import { PROBE_IMAGE } from '../src/config/versions.ts';

/** Writes what `by-hand.sh` reads: the same stand-ins, policies and checks as netproof's own run has. */
export function writeSuite(project: Project, folder: string): void {
  const { objects, pods } = stubs(project.inventory, project.checks, PROBE_IMAGE);
  const list = (items: readonly unknown[]): string =>
    JSON.stringify({ apiVersion: 'v1', kind: 'List', items });
  const lines = (rows: readonly (readonly (string | number)[])[], separator: string): string =>
    rows.map((row) => `${row.join(separator)}\n`).join('');
  const checks = project.checks.map((check) => {
    const pod = pods.get(check.from);
    if (pod === undefined) throw new Error(`no pod for ${check.from.name}`);
    const [kind, destination] = dialled(check, pods);
    const { expected, port, protocol } = check;
    return [
      expected,
      pod.namespace,
      pod.name,
      pod.container ?? '',
      kind,
      destination,
      port,
      protocol.toLowerCase(),
    ];
  });
  writeFileSync(join(folder, 'workloads.json'), list(objects));
  writeFileSync(join(folder, 'policies.json'), list(project.inventory.policies.map(asApplied)));
  writeFileSync(
    join(folder, 'pods.txt'),
    lines(
      [...pods.values()].map(({ namespace, name }) => [namespace, name]),
      ' ',
    ),
  );
  writeFileSync(
    join(folder, 'hosts.txt'),
    lines(
      project.hosts.map(({ address }) => [address]),
      ' ',
    ),
  );
  writeFileSync(join(folder, 'checks.tsv'), lines(checks, '\t'));
}

type Pods = ReturnType<typeof stubs>['pods'];

function dialled({ to }: Check, pods: Pods): readonly [string, string] {
  switch (to.kind) {
    case 'workload': {
      const pod = pods.get(to.workload);
      return ['pod', pod === undefined ? '' : `${pod.namespace}/${pod.name}`];
    }
    case 'service':
      return ['service', `${to.service.namespace}/${to.service.name}`];
    case 'host':
      return ['host', to.host.address];
  }
}
