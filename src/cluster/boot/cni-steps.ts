import { mapOf, type JsonMap } from '../../core/json.ts';
import { workloadName } from '../../core/objects.ts';
import { few, fewNames } from '../../text/policy-words.ts';
import { waitUntilServed } from '../api/apply.ts';
import { hasCondition, type LiveObject } from '../api/live-object.ts';
import { watchUntil } from '../api/wait.ts';
import type { ObjectName } from '../cluster.ts';
import { LOCAL_MS } from '../deadlines.ts';
import type { Cni } from './cni.ts';
import { loadImages } from './images.ts';
import { READY_DEADLINE_MS, type Boot } from './steps.ts';

const APPLY_MS = 60_000;

function imagesStep({ short }: Cni): string {
  return `${short}'s images`;
}

/** The CNI's images into the node. */
export async function loadCniImages(
  { deps, node, steps, signal }: Boot,
  cni: Cni | undefined,
): Promise<void> {
  if (!cni) return;
  await loadImages(deps.exec, node, cni.images, signal);
  steps.done(imagesStep(cni));
}

/** What makes pods, as its images are in the node. */
const WORKLOADS: ReadonlySet<unknown> = new Set(['DaemonSet', 'Deployment']);

/** The CNI's objects, what makes pods when its images are in the node. */
export async function installCni(
  { kubectl, deps, steps, signal }: Boot,
  cni: Cni | undefined,
  images: Promise<void>,
): Promise<void> {
  if (!cni) return;
  const defining = definitionsIn(cni.objects);
  if (defining.length > 0) {
    await kubectl.apply(defining, { deadlineMs: APPLY_MS });
    await waitUntilServed({ kubectl, clock: deps.clock }, defining, signal);
  }
  // The kubelet looks for an image that is still on its way from the engine once, and then again after ten seconds.
  const loaded = steps.isDone(imagesStep(cni));
  const rest = cni.objects.filter((object) => !defining.includes(object));
  const early = rest.filter((object) => loaded || !WORKLOADS.has(object.kind));
  await kubectl.apply(early, { deadlineMs: APPLY_MS });
  const late = rest.filter((object) => !early.includes(object));
  if (late.length > 0) {
    await images.catch(() => undefined);
    await kubectl.apply(late, { deadlineMs: LOCAL_MS });
  }
  steps.done(`${cni.short} applied`);
}

/** The CustomResourceDefinitions of a manifest that holds objects of their kinds, too. Pure. */
function definitionsIn(objects: Cni['objects']): Cni['objects'] {
  const defined = (object: JsonMap): string => {
    const spec = mapOf(object.spec);
    return `${String(spec?.group)} ${String(mapOf(spec?.names)?.kind)}`;
  };
  const definitions = objects.filter(({ kind }) => kind === 'CustomResourceDefinition');
  const used = new Set(
    objects.map(({ apiVersion, kind }) => `${String(apiVersion).replace(/\/.*$/, '')} ${String(kind)}`),
  );
  return definitions.some((one) => used.has(defined(one))) ? definitions : [];
}

/** The CNI's pods ready: other pods start with their policies in force from then on. */
export async function waitForCni(boot: Boot, cni: Cni | undefined): Promise<void> {
  if (!cni) return;
  if (cni.workloads) await waitForRollout(boot, cni.workloads);
  else await waitForCalico(boot);
  boot.steps.done(`${cni.short} ready`);
}

async function waitForCalico({ options, deps, kubectl, signal }: Boot): Promise<void> {
  await watchUntil(kubectl, deps.clock, {
    args: ['pods', '--namespace=kube-system', '--selector=k8s-app=calico-node'],
    what: 'Calico to be ready',
    until: (pods) =>
      pods.every((pod) => hasCondition(pod, 'Ready')) || 'its pod does not run yet, or is not ready',
    deadlineMs: options.readyDeadlineMs ?? READY_DEADLINE_MS,
    signal,
  });
}

/** Every DaemonSet on each node that it is for; of a Deployment as many pods as it calls enough (there is one node only). */
async function waitForRollout(
  { options, deps, kubectl, signal }: Boot,
  { daemonSets, deployments }: NonNullable<Cni['workloads']>,
): Promise<void> {
  const wait = async (
    kind: 'DaemonSet' | 'Deployment',
    wanted: readonly ObjectName[],
    isThere: (object: LiveObject) => boolean,
  ): Promise<void> => {
    if (wanted.length === 0) return;
    await watchUntil(kubectl, deps.clock, {
      args: [`${kind.toLowerCase()}s`, '--all-namespaces'],
      what: `the CNI's ${kind}s to be rolled out`,
      until: (objects) => {
        const there = new Set(objects.filter(isThere).map((object) => workloadName(nameIn(object))));
        const missing = wanted.map(workloadName).filter((name) => !there.has(name));
        return missing.length === 0 || `${fewNames(few(missing))} not yet`;
      },
      deadlineMs: options.readyDeadlineMs ?? READY_DEADLINE_MS,
      signal,
    });
  };
  await Promise.all([
    wait('DaemonSet', daemonSets, isRolledOut),
    wait('Deployment', deployments, (object) => isObserved(object) && hasCondition(object, 'Available')),
  ]);
}

/** The controller has seen it as it is, and each of the pods that it is for is up to date and ready. Pure. */
function isRolledOut(object: LiveObject): boolean {
  const status = mapOf(object.status);
  const wanted = status?.desiredNumberScheduled;
  return (
    isObserved(object) &&
    (wanted === 0 || (status?.numberAvailable === wanted && status?.updatedNumberScheduled === wanted))
  );
}

function isObserved({ metadata, status }: LiveObject): boolean {
  return mapOf(metadata)?.generation === mapOf(status)?.observedGeneration;
}

function nameIn({ metadata }: LiveObject): ObjectName {
  const { namespace, name } = mapOf(metadata) ?? {};
  return { namespace: String(namespace), name: String(name) };
}
