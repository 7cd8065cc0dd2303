import { groupBy } from '../../core/group-by.ts';
import { isMap } from '../../core/json.ts';
import type { Resource, Workload } from '../../core/objects.ts';
import type { Problem } from '../../core/problem.ts';
import { isClusterWide } from '../../kubernetes/kinds.ts';
import { operatorOf, wayOut } from '../../kubernetes/operators.ts';
import { showName } from '../../text/escape.ts';

/*
 * What the manifests hold and no answer is of, each kind of it in one problem that names the first few.
 */

/** Objects that are named in one problem. */
const MOST_NAMED = 4;
/** Kinds that are named behind them. */
const MOST_KINDS = 8;

/** Names what operators make pods from: which pods, no manifest says. `declared` are those that the rule file does say. */
export function unseenPods(
  resources: readonly Resource[],
  declared: readonly Workload[] = [],
): readonly Problem[] {
  const made = resources
    .filter(
      (resource) => operatorOf(resource) !== undefined && !declared.some((one) => isMadeOf(one, resource)),
    )
    // Those come first whose pods can be declared.
    .toSorted((a, b) => Number(operatorOf(a)?.deploys ?? false) - Number(operatorOf(b)?.deploys ?? false));
  const [first] = made;
  if (!first) return [];
  const { label, deploys } = operatorOf(first) ?? {};
  return [
    {
      code: 'unknown-workload',
      severity: 'notice',
      message: `not looked into: ${named(made)}`,
      at: first.locate(['kind']),
      ...(!deploys && { hint: wayOut(first, label && `${label}: ${first.name}`) }),
      list: made.map(placed),
    },
  ];
}

/** By its name, or by the label that bears the object's. */
function isMadeOf({ namespace, name, labels }: Workload, resource: Resource): boolean {
  if (namespace !== resource.namespace) return false;
  return name === resource.name || Object.values(labels).includes(resource.name);
}

/** Names the policies of other APIs: what they cut or open is in no answer. */
export function unjudgedPolicies(policies: readonly Resource[]): readonly Problem[] {
  const [first] = policies;
  if (!first) return [];
  const wide = policies.some(({ kind }) => isClusterWide(kind));
  const spaces = [...new Set(policies.map(({ namespace }) => namespace))];
  const where = wide
    ? 'of any pod'
    : `of pods of ${spaces.slice(0, MOST_NAMED).map(showName).join(', ')}${spaces.length > MOST_NAMED ? ', …' : ''}`;
  return [
    {
      code: 'unsupported-policy',
      severity: 'warning',
      message: `not judged: ${named(policies)}: netproof does not read such policies, and they may decide connections ${where}`,
      at: first.locate(['kind']),
      hint: 'leave them out with `{exclude: …}` under `manifests` to prove the others alone',
      list: policies.map(placed),
      stopsRun: true,
    },
  ];
}

/** Names the policies that were exported with a status, which no version of Kubernetes takes or needs. */
export function exportedStatus(policies: readonly Resource[]): readonly Problem[] {
  const written = policies.filter(({ json }) => isMap(json.status));
  const [first] = written;
  if (!first) return [];
  return [
    {
      code: 'exported-status',
      severity: 'notice',
      message: `the \`status\` of an exported policy is left out: ${named(written)}`,
      at: first.locate(['status']),
      hint: 'remove it: policies have no status since Kubernetes 1.28',
      list: written.map(placed),
    },
  ];
}

/** Two objects of one name in files that somebody named. */
export function repeated(earlier: Resource, object: Resource): Problem {
  const { file, line } = earlier.at;
  const where = object.namespace === '' ? '' : ` in namespace \`${object.namespace}\``;
  return {
    code: 'duplicate-name',
    severity: 'error',
    message: `${object.kind} \`${object.name}\`${where} is there twice: the other one is at ${file}:${line}`,
    at: object.at,
    hint: 'rename one, or leave one of the files out of `manifests`',
  };
}

/** Objects of one name that a search found, and that say different things: which of them is deployed nobody knows. */
export function repeatedOtherwise(
  pairs: readonly (readonly [counts: Resource, leftOut: Resource])[],
): readonly Problem[] {
  const [first] = pairs;
  if (!first) return [];
  const [counts, leftOut] = first;
  const many = pairs.length > 1 ? `${pairs.length} objects are there twice and differ, one of them ` : '';
  const differs = many === '' ? ' is there twice and differs' : '';
  return [
    {
      code: 'duplicate-name',
      severity: 'warning',
      message: `${many}${nameOf(leftOut)}${differs}: ${counts.at.file}:${counts.at.line} counts`,
      at: leftOut.at,
      hint: 'leave out what is not deployed: `{exclude: …}` under `manifests`',
      list: pairs.map(([one, out]) => `${placed(out)}  ${one.at.file}:${one.at.line} counts`),
      stopsRun: true,
    },
  ];
}

/** The first object of each kind, and how many there are. */
function named(objects: readonly Resource[]): string {
  const kinds = [...groupBy(objects, ({ apiVersion, kind }) => `${apiVersion} ${kind}`).values()];
  const shown = kinds.slice(0, MOST_NAMED).flatMap((alike) => {
    const [first] = alike;
    return first ? [`${nameOf(first)}${alike.length > 1 ? ` and ${alike.length - 1} more` : ''}`] : [];
  });
  const rest = kinds.slice(MOST_NAMED).map(([first]) => first?.kind ?? '');
  return [...shown, ...rest.slice(0, MOST_KINDS), ...(rest.length > MOST_KINDS ? ['…'] : [])].join(', ');
}

function placed(object: Resource): string {
  return `${nameOf(object)} (${object.at.file}:${object.at.line})`;
}

function nameOf({ kind, namespace, name }: Resource): string {
  const path = namespace === '' || isClusterWide(kind) ? name : `${namespace}/${name}`;
  return `${kind} \`${showName(path)}\``;
}
