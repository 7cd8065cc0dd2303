import type { Clock } from '../../io/clock.ts';
import type { Problem } from '../../core/problem.ts';
import { showName } from '../../text/escape.ts';
import { few, fewNames } from '../../text/policy-words.ts';
import type { Kubectl } from '../api/kubectl.ts';
import { itemsOf, metadataOf, type LiveObject } from '../api/live-object.ts';
import { outputTail } from '../api/output-tail.ts';

/** On all that a run makes in a cluster that exists; its value is the run's id. */
export const RUN_LABEL = 'netproof.run';

const MANAGER = 'app.kubernetes.io/managed-by';
const MANAGED = `${MANAGER}=netproof`;

/** The labels of what is netproof's own alone. A pod beside a real one has that one's labels, and the run's. */
export function ownLabels(run: string): Readonly<Record<string, string>> {
  return { [MANAGER]: 'netproof', [RUN_LABEL]: run };
}

/** What stands before all names: `netproof-8f3a91c2-`. The namespace of a run is called like that without the last dash. */
export function ownPrefix(run: string): string {
  return `netproof-${run}-`;
}

export function ownNamespace(run: string): string {
  return `netproof-${run}`;
}

/** An object of netproof's own. */
export interface OwnObject {
  readonly kind: string;
  /** '' for a namespace. */
  readonly namespace: string;
  readonly name: string;
  /** '' for the namespaces of `netproof conformance`, which are called the same each time. */
  readonly run: string;
}

/** Where to look for them. */
export interface OwnScope {
  /** Of this run; absent: of every run. */
  readonly run?: string;
  /** Absent: in all of the cluster. */
  readonly namespaces?: readonly string[];
}

const DEADLINE_MS = 60_000;
/** For what is deleted to be gone: a namespace takes its time. */
const GONE_MS = 120_000;
const AGAIN_MS = 500;
const KINDS = 'pods,networkpolicies.networking.k8s.io';

/** What there is of netproof's own. Throws EnvironmentError `kubectl-get`. */
export async function findOwn(
  kubectl: Kubectl,
  { run, namespaces }: OwnScope,
): Promise<readonly OwnObject[]> {
  const selector = `--selector=${run === undefined ? RUN_LABEL : `${RUN_LABEL}=${run}`}`;
  const options = { deadlineMs: DEADLINE_MS };
  const questions = namespaces
    ? namespaces.map((one) => [KINDS, `--namespace=${one}`, selector])
    : [
        [KINDS, '--all-namespaces', selector],
        ['namespaces', selector],
        ...(run === undefined ? [['namespaces', `--selector=${MANAGED}`]] : []),
      ];
  const answers = await Promise.all(questions.map((question) => kubectl.get(question, options)));
  const found = answers.flatMap(itemsOf).flatMap((object): readonly OwnObject[] => {
    const { namespace = '', name = '', labels = {} } = metadataOf(object);
    const kind = typeof object.kind === 'string' ? object.kind : undefined;
    const of = labels[RUN_LABEL] ?? '';
    const isIt = isOwn({ kind: kind ?? '', name, run: of }) || (of === '' && isOfConformance(object));
    return kind !== undefined && isIt ? [{ kind, namespace, name, run: of }] : [];
  });
  return [...new Map(found.map((one) => [keyOf(one), one])).values()];
}

/** Whether it is called as netproof calls what it makes, too: nobody else's object is deleted for its label. */
function isOwn({ kind, name, run }: Omit<OwnObject, 'namespace'>): boolean {
  if (!/^[0-9a-f]{8}$/.test(run)) return false;
  return kind === 'Namespace' ? name === ownNamespace(run) : name.startsWith(ownPrefix(run));
}

const CONFORMANCE = /^netproof-(canary|conformance-.+)$/;

/** A namespace that `netproof conformance` made. */
function isOfConformance(object: LiveObject): boolean {
  const { name = '', labels = {} } = metadataOf(object);
  return object.kind === 'Namespace' && labels[MANAGER] === 'netproof' && CONFORMANCE.test(name);
}

/** What was deleted, and what could not be. */
export interface Deleted {
  readonly deleted: readonly OwnObject[];
  /** Empty when nothing is left. */
  readonly problems: readonly Problem[];
}

/**
 * Deletes what a run made, and waits until it is gone. Never throws: what is left is a warning, with the command that
 * deletes it.
 */
export async function deleteOwn(
  { kubectl, clock }: { readonly kubectl: Kubectl; readonly clock: Clock },
  scope: OwnScope,
  command: string,
): Promise<Deleted> {
  const found = new Map<string, OwnObject>();
  const end = clock.now() + GONE_MS;
  let why = '';
  let quiet = 0;
  for (;;) {
    try {
      const left = await findOwn(kubectl, scope);
      quiet = left.length === 0 ? quiet + 1 : 0;
      // A kubectl of a run that was killed may still have been creating.
      if (quiet > 1 || (left.length === 0 && found.size === 0))
        return { deleted: [...found.values()], problems: [] };
      const fresh = left.filter((one) => !found.has(keyOf(one)));
      for (const one of left) found.set(keyOf(one), one);
      // What goes with its namespace need not be asked for.
      const going = new Set(left.filter(({ kind }) => kind === 'Namespace').map(({ name }) => name));
      const results = await Promise.all(
        batches(fresh.filter(({ namespace }) => !going.has(namespace))).map((args) =>
          kubectl.run(['delete', ...args, '--ignore-not-found', '--wait=false'], { deadlineMs: DEADLINE_MS }),
        ),
      );
      const failed = results.find(({ code }) => code !== 0);
      if (failed) {
        why = outputTail(failed);
        for (const one of fresh) found.delete(keyOf(one));
      }
      if (clock.now() >= end) return { deleted: [], problems: [leftBehind(left, command, why)] };
    } catch (error) {
      const { detail = '' } = error as { readonly detail?: string };
      // Who may not look will not later.
      if (clock.now() >= end || /forbidden/i.test(detail))
        return { deleted: [], problems: [leftBehind([], command, detail)] };
    }
    await clock.pause(AGAIN_MS);
  }
}

function batches(objects: readonly OwnObject[]): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>();
  for (const { kind, namespace, name } of objects) {
    const where = namespace === '' ? [] : [`--namespace=${namespace}`];
    const key = [RESOURCES[kind] ?? kind, ...where].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  return [...groups].map(([key, names]) => [...key.split(' '), ...names]);
}

const RESOURCES: Readonly<Record<string, string>> = {
  Pod: 'pods',
  Namespace: 'namespaces',
  NetworkPolicy: 'networkpolicies.networking.k8s.io',
};

function keyOf({ kind, namespace, name }: OwnObject): string {
  return `${kind} ${namespace}/${name}`;
}

function leftBehind(left: readonly OwnObject[], command: string, why: string): Problem {
  const names = left.map(
    ({ kind, namespace, name }) => `${kind} ${namespace === '' ? '' : `${namespace}/`}${name}`,
  );
  const what = names.length === 0 ? 'what this run made' : fewNames(few(names));
  return {
    code: 'left-behind',
    severity: 'warning',
    message: `${what} may be left in the cluster${why === '' ? ': it does not answer' : `: ${showName(why.split('\n').at(-1) ?? '')}`}`,
    hint: `delete it with: ${command}`,
  };
}
