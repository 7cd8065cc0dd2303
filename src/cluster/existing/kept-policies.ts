import { isDeepStrictEqual } from 'node:util';
import type { Problem } from '../../core/problem.ts';
import { fewNames, few, showPolicy } from '../../text/policy-words.ts';
import { metadataOf, type LiveObject } from '../api/live-object.ts';
import { policyName, type PolicyName } from './lift.ts';

/** A policy as it was before it was lifted, without what the API server alone writes; its uid says which one it was. */
export type KeptPolicy = LiveObject;

/** What the API server writes by itself, and takes from nobody. */
const SERVERS: ReadonlySet<string> = new Set([
  'resourceVersion',
  'generation',
  'creationTimestamp',
  'managedFields',
  'selfLink',
]);

/** What its people say of a policy. Pure. */
export function kept({ apiVersion, kind, metadata, spec }: LiveObject): KeptPolicy {
  const own = Object.entries(metadata ?? {}).filter(([key]) => !SERVERS.has(key));
  return { apiVersion, kind, metadata: Object.fromEntries(own), spec };
}

/** What others did to policies while they were lifted: it stays. */
export interface Meanwhile {
  readonly deleted: readonly PolicyName[];
  /** Another of the same name. */
  readonly anew: readonly PolicyName[];
  readonly changed: readonly PolicyName[];
}

/** Compares policies as they were with those that are there. Pure. */
export function meanwhile(before: readonly KeptPolicy[], now: readonly LiveObject[]): Meanwhile {
  const byName = new Map(now.map((object) => [showPolicy(policyName(object)), object]));
  const those = (is: (was: KeptPolicy, there: LiveObject | undefined) => boolean): readonly PolicyName[] =>
    before.filter((was) => is(was, byName.get(showPolicy(policyName(was))))).map(policyName);
  const isSame = (was: KeptPolicy, there: LiveObject): boolean =>
    metadataOf(was).uid === metadataOf(there).uid;
  return {
    deleted: those((_, there) => there === undefined),
    anew: those((was, there) => there !== undefined && !isSame(was, there)),
    changed: those(
      (was, there) => there !== undefined && isSame(was, there) && !isDeepStrictEqual(was, kept(there)),
    ),
  };
}

/** What is told of it; `file` has them as they were. Pure. */
export function meanwhileProblems({ deleted, anew, changed }: Meanwhile, file: string): readonly Problem[] {
  const told = (policies: readonly PolicyName[], what: string, hint: string): readonly Problem[] =>
    policies.length === 0
      ? []
      : [
          {
            code: 'changed-while-lifted',
            severity: 'warning',
            message: `${fewNames(few(policies.map(showPolicy)))} ${what} while lifted, by somebody else: that stays`,
            hint: `${hint} \`${file}\`, which you may delete then`,
          },
        ];
  return [
    ...told(deleted, 'was deleted', 'if that was not meant: kubectl create --filename'),
    ...told(anew, 'was made anew', 'as it was, it is in'),
    ...told(changed, 'was changed', 'as it was, it is in'),
  ];
}
