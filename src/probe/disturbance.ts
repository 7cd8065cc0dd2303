import type { Check } from '../core/check.ts';
import type { Disturbance } from '../core/result.ts';
import type { LiveContainer, LivePod } from '../cluster/pods/live-pod.ts';
import type { ObjectName } from '../cluster/cluster.ts';
import type { CheckProbe, PodRef } from './plan.ts';
import type { World } from './world.ts';

/**
 * What changed from one look at the world to the next, of all that verdicts may stand on. Containers count that were well
 * at first, if there was a look before. Pure.
 */
export function changesBetween(before: World, after: World, first: World = before): readonly Disturbance[] {
  return [
    ...[...before.pods].flatMap(([name, pod]) =>
      podChange(name, pod, after.pods.get(name), wellIn(first.pods.get(name))),
    ),
    ...[...before.policies].flatMap(([name, version]): readonly Disturbance[] => {
      const now = after.policies.get(name);
      if (now === version) return [];
      return [{ kind: 'policy', name, what: now === undefined ? 'deleted' : 'changed' }];
    }),
    ...[...after.policies.keys()].flatMap((name): readonly Disturbance[] =>
      before.policies.has(name) ? [] : [{ kind: 'policy', name, what: 'added' }],
    ),
    ...[...before.nodes].flatMap(([name, { uid }]): readonly Disturbance[] => {
      const now = after.nodes.get(name);
      if (now?.uid !== uid) return [{ kind: 'node', name, what: 'replaced' }];
      return now.ready ? [] : [{ kind: 'node', name, what: 'not-ready' }];
    }),
  ];
}

/** Names of the containers that were well. One that has ended before is not: in its stead a debug container listens. */
function wellIn(pod: LivePod | undefined): readonly string[] {
  const well = pod?.containers.filter(
    ({ ready, role, restarts }) => ready && role !== 'init' && restarts === 0,
  );
  return (well ?? []).map(({ name }) => name);
}

function podChange(
  name: string,
  before: LivePod,
  after: LivePod | undefined,
  well: readonly string[],
): readonly Disturbance[] {
  // What was on its way out was nobody's target.
  if (before.leaving) return [];
  if (after === undefined || (after.uid === before.uid && after.leaving))
    return [{ kind: 'pod', name, what: 'deleted' }];
  if (after.uid !== before.uid || after.ip !== before.ip) return [{ kind: 'pod', name, what: 'replaced' }];
  const served = before.containers.filter((one) => well.includes(one.name));
  const now = (one: LiveContainer): LiveContainer | undefined =>
    after.containers.find((other) => other.name === one.name);
  if (served.some((one) => now(one)?.state !== 'running')) return [{ kind: 'pod', name, what: 'stopped' }];
  return served.some((one) => now(one)?.restarts !== one.restarts)
    ? [{ kind: 'pod', name, what: 'restarted' }]
    : [];
}

/** What carries every connection, by the labels that its makers give it. */
const CARRIERS: ReadonlySet<string> = new Set([
  'calico-node',
  'kindnet',
  'kube-proxy',
  'kube-dns',
  'kube-apiserver',
]);

/** Pods that carry every connection, by `namespace/name`; `cni` are the DaemonSets of a CNI that has none of those labels. Pure. */
export function carriersOf({ pods }: World, cni: readonly ObjectName[] = []): ReadonlySet<string> {
  const isCarrier = ({ namespace, labels, owner }: LivePod): boolean =>
    (namespace === 'kube-system' && CARRIERS.has(labels['k8s-app'] ?? labels.component ?? '')) ||
    cni.some((one) => one.namespace === namespace && owner === `DaemonSet/${one.name}`);
  return new Set([...pods].flatMap(([name, pod]) => (isCarrier(pod) ? [name] : [])));
}

/** What a change is judged by. */
export interface Circumstances {
  readonly before: World;
  readonly carriers: ReadonlySet<string>;
  /** The check's answer shows by itself that both ends were there: a program that ended after it made no difference. */
  readonly firm: boolean;
}

/** Whether a change may have made a check's answer what it is. Pure. */
export function touches(
  change: Disturbance,
  { from, to }: Pick<Check, 'from' | 'to'>,
  { pod, witnesses = [] }: Pick<CheckProbe, 'pod' | 'witnesses'>,
  { before, carriers, firm }: Circumstances,
): boolean {
  switch (change.kind) {
    case 'pod': {
      if (carriers.has(change.name)) return true;
      if (firm && (change.what === 'restarted' || change.what === 'stopped')) return false;
      const ip = before.pods.get(change.name)?.ip;
      return change.name === podName(pod) || witnesses.some(({ address }) => address === ip);
    }
    case 'policy': {
      const namespace = change.name.slice(0, change.name.indexOf('/'));
      return namespace === from.namespace || namespace === namespaceOf(to);
    }
    case 'stub-host':
      return to.kind === 'host' && !firm;
    case 'node':
    case 'canary':
    case 'api':
      return true;
  }
}

/** Whether a check can be asked again once this is over: what it is about is still what it was. Pure. */
export function passes(change: Disturbance, carriers: ReadonlySet<string>): boolean {
  switch (change.kind) {
    case 'pod':
      return change.what === 'restarted' || change.what === 'stopped' || carriers.has(change.name);
    case 'node':
      return change.what === 'not-ready';
    case 'policy':
    case 'stub-host':
    case 'canary':
    case 'api':
      return false;
  }
}

/** Whether the changes that pass have passed: what stopped runs again, and what carries connections is ready. Pure. */
export function isCalm(before: World, now: World, cni: readonly ObjectName[] = []): boolean {
  const names = carriersOf(now, cni);
  const restless = (change: Disturbance): boolean =>
    (change.kind === 'pod' && change.what === 'stopped') ||
    (change.kind === 'node' && change.what === 'not-ready');
  return (
    names.size >= carriersOf(before, cni).size &&
    [...names].every((name) => now.pods.get(name)?.ready === true) &&
    !changesBetween(before, now).some(restless)
  );
}

function podName({ namespace, name }: PodRef): string {
  return `${namespace}/${name}`;
}

function namespaceOf(to: Check['to']): string {
  if (to.kind === 'host') return '';
  return to.kind === 'service' ? to.service.namespace : to.workload.namespace;
}
