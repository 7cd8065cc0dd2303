import { isMap } from '../../core/json.ts';
import type { Problem } from '../../core/problem.ts';
import type { Clock } from '../../io/clock.ts';
import { showName } from '../../text/escape.ts';
import { few, fewNames } from '../../text/policy-words.ts';
import { documents, refused, type Kubectl } from '../api/kubectl.ts';
import { itemsOf, metadataOf, type LiveObject } from '../api/live-object.ts';
import { outputTail } from '../api/output-tail.ts';
import { RUN_LABEL, type OwnScope } from './own.ts';

/*
 * A policy is lifted by one more label in its podSelector, which no pod has: it then holds none. It is put back by taking
 * that label out. So the policy is never gone, keeps all that it is, whoever changes it meanwhile has their change, and what was
 * lifted is written where it cannot be lost: in the policy.
 */

/** The label that a lifted policy selects by; its value is the run's id. */
export const LIFT_LABEL = 'netproof.lifted';

/** A NetworkPolicy, by its name. */
export interface PolicyName {
  readonly namespace: string;
  readonly name: string;
}

/** One that is lifted, and by which run. */
export interface LiftedPolicy extends PolicyName {
  readonly run: string;
}

const KIND = 'networkpolicies.networking.k8s.io';
const DEADLINE_MS = 60_000;
/** For all to be back, an API server that is away included. */
const BACK_MS = 180_000;
const AGAIN_MS = 1_000;

/** The policies of these namespaces (absent: of all), without netproof's own and those that are being deleted. Throws EnvironmentError `kubectl-get`. */
export async function readPolicies(
  kubectl: Kubectl,
  namespaces: readonly string[] | undefined,
): Promise<readonly LiveObject[]> {
  const where = namespaces?.map((one) => `--namespace=${one}`) ?? ['--all-namespaces'];
  const answers = await Promise.all(
    where.map((one) => kubectl.get([KIND, one], { deadlineMs: DEADLINE_MS })),
  );
  return answers.flatMap(itemsOf).filter((object) => {
    const { labels = {}, deletionTimestamp } = metadataOf(object);
    return labels[RUN_LABEL] === undefined && deletionTimestamp === undefined;
  });
}

/** Those of the objects that are lifted policies. Pure. */
export function liftedAmong(objects: readonly LiveObject[]): readonly LiftedPolicy[] {
  return objects.flatMap((object) => {
    const run = object.kind === 'NetworkPolicy' ? liftedBy(object) : undefined;
    return run === undefined ? [] : [{ ...policyName(object), run }];
  });
}

function liftedBy({ spec }: LiveObject): string | undefined {
  const selector = isMap(spec) ? spec.podSelector : undefined;
  const labels = isMap(selector) ? selector.matchLabels : undefined;
  const run = isMap(labels) ? labels[LIFT_LABEL] : undefined;
  return typeof run === 'string' && /^[0-9a-f]{8}$/.test(run) ? run : undefined;
}

/** An object's name, as foreign text. Pure. */
export function policyName(object: LiveObject): PolicyName {
  const { namespace = '', name = '' } = metadataOf(object);
  return { namespace, name };
}

/** Lifts policies. Throws EnvironmentError `not-lifted` when one of them could not be; others may then be. */
export async function liftPolicies(
  kubectl: Kubectl,
  policies: readonly PolicyName[],
  run: string,
  signal: AbortSignal,
): Promise<void> {
  if (policies.length === 0) return;
  const result = await patchSelectors(kubectl, policies, run, signal);
  if (result.code !== 0) throw refused('not-lifted', 'the policies could not be lifted', result);
}

/** A merge patch, and so the rest of each policy stays what it is, or becomes what somebody else makes of it. */
function patchSelectors(
  kubectl: Kubectl,
  policies: readonly PolicyName[],
  value: string | null,
  signal?: AbortSignal,
): ReturnType<Kubectl['run']> {
  const patch = { spec: { podSelector: { matchLabels: { [LIFT_LABEL]: value } } } };
  const objects = policies.map(({ namespace, name }) => ({
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { namespace, name },
  }));
  return kubectl.run(
    [
      ...['patch', '--filename=-', '--type=merge', `--patch=${JSON.stringify(patch)}`],
      ...['--field-manager=netproof', '--output=name'],
    ],
    { input: documents(objects), deadlineMs: DEADLINE_MS, ...(signal && { signal }) },
  );
}

/** What was put back, and what could not be. */
export interface PutBack {
  readonly putBack: readonly LiftedPolicy[];
  /** Empty when no policy is lifted any more. */
  readonly problems: readonly Problem[];
}

/**
 * Puts lifted policies back, of a run or of all, and looks until none is lifted. Never throws: what still is lifted is an
 * error, with the command that puts it back.
 */
export async function putPoliciesBack(
  { kubectl, clock }: { readonly kubectl: Kubectl; readonly clock: Clock },
  { run, namespaces }: OwnScope,
  command: string,
): Promise<PutBack> {
  const seen = new Map<string, LiftedPolicy>();
  const end = clock.now() + BACK_MS;
  let quiet = 0;
  let left: readonly LiftedPolicy[] = [];
  for (;;) {
    let why: string;
    try {
      const all = liftedAmong(await readPolicies(kubectl, namespaces));
      left = all.filter((one) => run === undefined || one.run === run);
      quiet = left.length === 0 ? quiet + 1 : 0;
      // A kubectl of a run that was killed may still be lifting.
      if (quiet > 1) return { putBack: [...seen.values()], problems: [] };
      for (const one of left) seen.set(`${one.namespace}/${one.name}`, one);
      const result = left.length === 0 ? undefined : await patchSelectors(kubectl, left, null);
      why = result === undefined || result.code === 0 ? '' : outputTail(result);
      // It looks again at once: policies are to be lifted no longer than they have to.
      if (result?.code === 0) continue;
    } catch (error) {
      const { detail = '' } = error as { readonly detail?: string };
      why = detail === '' ? 'the cluster does not answer' : detail;
    }
    // Who may not look will not later.
    if (clock.now() >= end || (seen.size === 0 && /forbidden/i.test(why)))
      return { putBack: [], problems: [stillLifted(left, command, why)] };
    await clock.pause(AGAIN_MS);
  }
}

/** What is told when policies are lifted, and stay so. */
export function stillLifted(policies: readonly PolicyName[], command: string, why = ''): Problem {
  const names = policies.map(({ namespace, name }) => showName(`${namespace}/${name}`));
  const what = names.length === 0 ? 'policies' : `NetworkPolicy ${fewNames(few(names))}`;
  return {
    code: 'still-lifted',
    severity: 'error',
    message: `${what} may still be lifted, and hold no pod${why === '' ? '' : `: ${showName(why.split('\n').at(-1) ?? '')}`}`,
    hint: `put back what is lifted with: ${command}`,
  };
}
