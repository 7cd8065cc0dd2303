import type { Kubectl } from '../cluster/api/kubectl.ts';
import {
  missingOf,
  permissionWords,
  toLift,
  toProbeFrom,
  toRead,
  toShareNamespace,
  TO_OWN_A_NAMESPACE,
  TO_SEE_NODES,
  type Permission,
  type SourceWay,
} from '../cluster/existing/permissions.ts';
import { InputError, type Problem } from '../core/problem.ts';
import type { Sight } from '../probe/world.ts';
import type { Focus } from '../project/deployed.ts';
import type { Settings } from '../settings/settings.ts';
import { nameList, showName } from '../text/escape.ts';

/** What a run may do on a cluster that exists, and so how it goes about it. */
export interface AccessPlan {
  readonly sight: Sight;
  /** The namespace of the rules that holds the canary, where netproof may make none of its own. */
  readonly sharedNamespace?: string;
  /** Where what is netproof's own can be; absent: in all of the cluster. */
  readonly ownIn?: readonly string[];
  /** What is less than it would be with more permissions. */
  readonly problems: readonly Problem[];
}

/**
 * Asks what this user may do, before anything is made. Throws InputError that names every permission without which the
 * rules cannot be proven, and what to do.
 */
export async function planAccess(
  kubectl: Kubectl,
  { 'source-pod': way, control }: Pick<Settings, 'source-pod' | 'control'>,
  focus: Focus,
): Promise<AccessPlan> {
  const named = [...focus.named].sort();
  const lifting = control === 'lift' ? (focus.all ? toLift('') : named.flatMap(toLift)) : [];
  const probing = [...named.flatMap((one) => toProbeFrom(way, one)), ...lifting];
  const [everywhere, nodes, own, ...rest] = await askInGroups(kubectl, [
    toRead(''),
    TO_SEE_NODES,
    TO_OWN_A_NAMESPACE,
    probing,
    ...named.map(toRead),
    ...named.map(toShareNamespace),
  ]);
  const [sources, ...byNamespace] = rest;
  const reads = byNamespace.slice(0, named.length).flat();
  const shares = byNamespace.slice(named.length);
  const seesAll = everywhere.length === 0;
  const ownsNamespace = own.length === 0;
  const shared = ownsNamespace ? undefined : named.find((_, index) => shares[index]?.length === 0);
  const missing = [
    ...(seesAll ? [] : focus.all || named.length === 0 ? everywhere : reads),
    ...sources,
    ...(ownsNamespace || shared !== undefined ? [] : own),
  ];
  if (missing.length > 0) throw new InputError([notAllowed(missing, way, control)]);
  return {
    sight: { nodes: nodes.length === 0, ...(!seesAll && { namespaces: named }) },
    ...(shared !== undefined && { sharedNamespace: shared }),
    ...(!ownsNamespace && { ownIn: named }),
    problems: [
      ...(seesAll ? [] : [partlyRead(named)]),
      ...(shared === undefined ? [] : [withoutNamespace(own, shared)]),
    ],
  };
}

/** Of each group what is missing, with one question for all. */
async function askInGroups<Groups extends readonly (readonly Permission[])[]>(
  kubectl: Kubectl,
  groups: readonly [...Groups],
): Promise<{ readonly [Index in keyof Groups]: readonly Permission[] }> {
  const missing = new Set((await missingOf(kubectl, groups.flat())).map(permissionWords));
  const each = groups.map((group) => group.filter((one) => missing.has(permissionWords(one))));
  return each as { readonly [Index in keyof Groups]: readonly Permission[] };
}

const NEXT_BEST: Readonly<Record<SourceWay, SourceWay | undefined>> = {
  beside: 'ephemeral',
  ephemeral: 'exec',
  exec: undefined,
  node: 'beside',
};

function notAllowed(missing: readonly Permission[], way: SourceWay, control: Settings['control']): Problem {
  const words = [...new Set(missing.map(permissionWords))];
  const next = NEXT_BEST[way];
  const lift = control === 'lift' ? ' --control lift' : '';
  const other = next === undefined ? '' : `, or try \`--source-pod ${next}\``;
  return {
    code: 'not-allowed',
    severity: 'error',
    message: `this user may not ${nameList(words.map(showName))}`,
    hint: `\`netproof permissions --source-pod ${way}${lift}\` prints the Role that it takes${other}`,
  };
}

function partlyRead(named: readonly string[]): Problem {
  return {
    code: 'partly-read',
    severity: 'notice',
    message: `this user may not list all namespaces: only ${nameList(named.map(showName))} ${named.length === 1 ? 'is' : 'are'} read`,
  };
}

function withoutNamespace(own: readonly Permission[], shared: string): Problem {
  const [first] = own;
  return {
    code: 'shared-namespace',
    severity: 'warning',
    message: `this user may not ${first ? showName(permissionWords(first)) : 'make a namespace'}: the canary lives in namespace ${showName(shared)}, and no node can be a witness`,
    hint: 'denies are proven where another client that the policies admit shows that the target lives',
  };
}
