import { asApplied } from '../../manifests/objects/objects-to-apply.ts';
import type { Resource } from '../../core/objects.ts';
import { InputError, type EnvironmentError, type Problem } from '../../core/problem.ts';
import { builtinService } from '../../kubernetes/builtin-services.ts';
import { BUILTIN_WORKLOADS } from '../../kubernetes/builtin-workloads.ts';
import type { ExecResult } from '../../io/exec.ts';
import { hasCondition } from './live-object.ts';
import { documents, refused, SERVER_SIDE_APPLY, type Kubectl } from './kubectl.ts';
import { isRefusal, refusalProblems } from './refusal.ts';
import { few, fewNames } from '../../text/policy-words.ts';
import { watchUntil, type Watcher } from './wait.ts';

const SERVED_MS = 60_000;

/** An object to apply, and where it came from; netproof's own have no source. */
export interface Item {
  readonly object: Readonly<Record<string, unknown>>;
  readonly source?: Resource;
}

interface Options {
  readonly deadlineMs: number;
  readonly signal?: AbortSignal;
}

/**
 * Applies everything but policies: namespaces first, each with its `default` service account (pods are refused
 * without one, and the controller that makes it takes its time), then what others need, then what makes pods. One
 * kubectl call; two when there are CustomResourceDefinitions.
 *
 * Gives notices: with `stub`, a kind that the cluster lacks is left out; with `real` it is an error at its line.
 * Throws InputError with every object that the API server refuses, at its line; EnvironmentError `kubectl-apply` when
 * it cannot be asked, or refuses an object of netproof's own.
 */
export async function applyObjects(
  parts: Watcher,
  items: readonly Item[],
  options: Options & { readonly workloads: 'stub' | 'real' },
): Promise<readonly Problem[]> {
  const { kubectl } = parts;
  const left = items.filter(isBuiltin).map(builtinLeftOut);
  const ordered = inOrder(
    items.filter((item) => !isBuiltin(item)),
    options.workloads,
  );
  const first = ordered.filter((item) => rank(item) <= RANK_OF_DEFINITIONS);
  const definitions = first.filter((item) => rank(item) === RANK_OF_DEFINITIONS);
  if (definitions.length === 0) return [...left, ...(await applyAll(kubectl, ordered, options))];
  const notices = [...left, ...(await applyAll(kubectl, first, options))];
  await waitUntilServed(
    parts,
    definitions.map(({ object }) => object),
    options.signal,
  );
  const rest = ordered.filter((item) => rank(item) > RANK_OF_DEFINITIONS);
  return [...notices, ...(await applyAll(kubectl, rest, options))];
}

/**
 * Waits until the API server serves the kinds of CustomResourceDefinitions. `kubectl wait` misses that of large ones: what it
 * asks for first is old by the time it has been read, and what it watches then begins later. Throws EnvironmentError.
 */
export async function waitUntilServed(
  { kubectl, clock }: Watcher,
  definitions: readonly Item['object'][],
  signal: AbortSignal | undefined,
): Promise<void> {
  const names = definitions.map((object) => nameOf({ object }));
  await watchUntil(kubectl, clock, {
    args: ['customresourcedefinitions'],
    what: "the manifests' CustomResourceDefinitions to be served",
    until: (objects) => {
      const served = new Set(
        objects.filter((object) => hasCondition(object, 'Established')).map((object) => nameOf({ object })),
      );
      const missing = names.filter((name) => !served.has(name));
      return missing.length === 0 || `${fewNames(few(missing))} not yet`;
    },
    deadlineMs: SERVED_MS,
    ...(signal && { signal }),
  });
}

/**
 * Asks the API server whether it would take these policies, and changes nothing: a misspelt field is an error at its
 * line before anything is proven with it. Their namespaces must be there. Throws InputError with all of them.
 */
export async function checkPolicies(
  kubectl: Kubectl,
  policies: readonly Resource[],
  options: Options,
): Promise<void> {
  // `create` names every unknown field, and by index; server-side apply stops at the first.
  await applyAll(kubectl, policies.map(itemOf), { ...options, workloads: 'real' }, 'check');
}

/** Applies policies and then `last`, an object of netproof's own, in one call. Throws as `applyObjects` with `real` does. */
export async function applyPolicies(
  kubectl: Kubectl,
  policies: readonly Resource[],
  { last, ...options }: Options & { readonly last?: Item['object'] },
): Promise<void> {
  const items = [...policies.map(itemOf), ...(last ? [{ object: last }] : [])];
  await applyAll(kubectl, items, { ...options, workloads: 'real' });
}

/**
 * Its own workloads, whose place a repository's would take, and Services that the cluster makes for itself, `kube-dns` seconds after its API server is up. Another one of that name
 * has other addresses and pods: kubeadm would fail over it, and the cluster lose its names.
 */
function isBuiltin(item: Item): boolean {
  const isNamedLike = ({ namespace, name }: { readonly namespace: string; readonly name: string }): boolean =>
    namespace === namespaceOf(item) && name === nameOf(item);
  const { kind } = item.object;
  if (kind === 'Service') return [builtinService('dns'), builtinService('apiserver')].some(isNamedLike);
  return BUILTIN_WORKLOADS.some((one) => one.kind === kind && isNamedLike(one));
}

function builtinLeftOut(item: Item): Problem {
  return {
    code: item.object.kind === 'Service' ? 'builtin-service' : 'builtin-workload',
    severity: 'notice',
    message: `left out: ${String(item.object.kind)} ${namespaceOf(item)}/${nameOf(item)}, of which the cluster has its own`,
    ...(item.source && { at: item.source.at }),
  };
}

/** Whether an object decides on connections: those are applied last. By group, for every policy API that there is. */
export function isPolicy(object: Readonly<Record<string, unknown>>): boolean {
  const [group = ''] = String(object.apiVersion).split('/');
  if (group === 'networking.k8s.io') return object.kind === 'NetworkPolicy';
  if (group === 'policy.networking.k8s.io' || group === 'cilium.io') return true;
  return group.endsWith('projectcalico.org') && String(object.kind).endsWith('NetworkPolicy');
}

/** The order to apply in, with the service accounts that pods cannot be made without. Policies are left out. Pure. */
export function inOrder(items: readonly Item[], workloads: 'stub' | 'real'): readonly Item[] {
  const objects = items.filter((item) => !isPolicy(item.object));
  const accounts = new Set(
    objects
      .filter(({ object }) => object.kind === 'ServiceAccount')
      .map((item) => `${namespaceOf(item)}/${nameOf(item)}`),
  );
  const wanted = objects.flatMap((item): readonly string[] => {
    if (item.object.kind === 'Namespace') return [`${nameOf(item)}/default`];
    if (item.object.kind !== 'Pod') return [];
    const spec = item.object.spec as { readonly serviceAccountName?: unknown } | undefined;
    const account = spec?.serviceAccountName;
    // A real pod's missing account is a mistake to show, not to fix.
    const named =
      typeof account === 'string' && workloads === 'stub' ? [`${namespaceOf(item)}/${account}`] : [];
    return [`${namespaceOf(item)}/default`, ...named];
  });
  const made = [...new Set(wanted)]
    .filter((account) => !accounts.has(account))
    .map((account): Item => {
      const [namespace = '', name = ''] = account.split('/');
      return { object: { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name, namespace } } };
    });
  return [...objects, ...made].sort((a, b) => rank(a) - rank(b));
}

const RANK_OF_DEFINITIONS = 1;
const RANKS: Readonly<Record<string, number>> = {
  Namespace: 0,
  CustomResourceDefinition: RANK_OF_DEFINITIONS,
  PriorityClass: 2,
  StorageClass: 2,
  RuntimeClass: 2,
  IngressClass: 2,
  ServiceAccount: 2,
  LimitRange: 2,
  ResourceQuota: 2,
  Service: 4,
  ReplicationController: 5,
  Pod: 5,
  Deployment: 5,
  ReplicaSet: 5,
  StatefulSet: 5,
  DaemonSet: 5,
  Job: 5,
  CronJob: 5,
  // Until their own pods run they would refuse whatever comes after them.
  MutatingWebhookConfiguration: 6,
  ValidatingWebhookConfiguration: 6,
  APIService: 6,
};

function rank({ object }: Item): number {
  return RANKS[String(object.kind)] ?? 3;
}

async function applyAll(
  kubectl: Kubectl,
  items: readonly Item[],
  options: Options & { readonly workloads: 'stub' | 'real' },
  mode: 'apply' | 'check' = 'apply',
): Promise<readonly Problem[]> {
  if (items.length === 0) return [];
  const all = await send(kubectl, items, options, mode);
  if (all.code === 0) return [];
  if (all.missing || all.timedOut || all.aborted) throw failed('the cluster did not take the objects', all);

  // kubectl goes on after an error, and its words do not always say which object they are about: ask one by one.
  const suspects = notTaken(items, all.stdout);
  const notices: Problem[] = [];
  const errors: Problem[] = [];
  for (let index = 0; index < suspects.length; index += ABREAST) {
    const batch = suspects.slice(index, index + ABREAST);
    const answers = await Promise.all(batch.map((item) => send(kubectl, [item], options, mode)));
    for (const [at, answer] of answers.entries()) {
      const item = batch[at];
      if (!item || answer.code === 0) continue;
      if (mode === 'check' && answer.stderr.includes('(AlreadyExists)')) continue;
      if (!item.source || !isRefusal(answer.stderr))
        throw failed('the cluster did not take the objects', answer);
      const problems = refusalProblems(answer.stderr, item.source);
      if (options.workloads === 'stub' && problems[0]?.code === 'unknown-kind')
        notices.push(leftOut(problems[0]));
      else errors.push(...problems);
    }
    if (errors.length >= ENOUGH) break;
  }
  if (errors.length > 0) throw new InputError(errors);
  return notices;
}

/** kubectl calls at once when a list was refused. */
const ABREAST = 4;
/** Errors after which no more objects are asked for. */
const ENOUGH = 50;

function send(
  kubectl: Kubectl,
  items: readonly Item[],
  options: Options,
  mode: 'apply' | 'check',
): Promise<ExecResult> {
  // Documents, not a `List`: kubectl checks a list by itself, with a schema that it has to fetch, and then says of no
  // mistake which object it is in.
  const input = documents(items.map(({ object }) => object));
  const verb = mode === 'apply' ? SERVER_SIDE_APPLY : ['create', '--dry-run=server'];
  return kubectl.run([...verb, '--validate=strict', '--output=name', '--filename=-'], {
    input,
    deadlineMs: options.deadlineMs,
    ...(options.signal && { signal: options.signal }),
  });
}

/** Items that kubectl does not say it took. It leaves the namespace out: of several alike, all that may be meant. */
function notTaken(items: readonly Item[], stdout: string): readonly Item[] {
  const key = (item: Item): string => `${String(item.object.kind).toLowerCase()}/${nameOf(item)}`;
  const balance = new Map<string, number>();
  const add = (of: string, count: number): void => void balance.set(of, (balance.get(of) ?? 0) + count);
  for (const item of items) add(key(item), 1);
  for (const line of stdout.split('\n')) add(line.trim().replace(/^([^./]+)[^/]*/, '$1'), -1);
  return items.filter((item) => (balance.get(key(item)) ?? 0) > 0);
}

function leftOut(problem: Problem): Problem {
  return {
    ...problem,
    code: 'kind-left-out',
    severity: 'notice',
    message: `left out: ${problem.message}`,
    hint: 'stubs do not need it',
  };
}

/** A manifest's object as it is applied, with the way back to its line. */
export function itemOf(resource: Resource): Item {
  return { object: asApplied(resource), source: resource };
}

function metadataOf(object: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { metadata } = object;
  return typeof metadata === 'object' && metadata !== null ? (metadata as Record<string, unknown>) : {};
}

function nameOf({ object }: Item): string {
  const { name } = metadataOf(object);
  return typeof name === 'string' ? name : '';
}

function namespaceOf({ object }: Item): string {
  const { namespace } = metadataOf(object);
  return typeof namespace === 'string' ? namespace : 'default';
}

function failed(message: string, result: ExecResult): EnvironmentError {
  return refused('kubectl-apply', message, result);
}
