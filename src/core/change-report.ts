import type { DiffConnection, DiffGroup, DiffRange, PolicyDiff } from './policy-diff.ts';
import type { Position, Problem } from './problem.ts';

/** What a run makes of connections that a change opens: nothing, or it fails where no rule speaks of one, or where there is one. */
export type ChangesMode = 'allow' | 'require-rule' | 'forbid-open';

/** What is known of a connection that opens or closes, beside the lines that did it. */
export interface Said {
  /** The ids of the checks that ask it, and the names of their rules. */
  readonly checks: readonly string[];
  readonly rules: readonly string[];
  /** The entry of the head's rule file that lets it open. */
  readonly approved?: Approval;
  /** It leads from one namespace to another, or into the cluster or out of it. */
  readonly crosses?: 'namespaces' | 'cluster';
}

/** An entry of `approve`. */
export interface Approval {
  readonly at: Position;
  readonly why?: string;
}

export interface SaidGroup extends DiffGroup {
  readonly connections: readonly (DiffConnection & Said)[];
  readonly ranges: readonly (DiffRange & Said)[];
}

/** What a change opens and closes by the model, and what the head's rule file says of it. */
export interface ChangeReport extends PolicyDiff {
  readonly opened: readonly SaidGroup[];
  readonly closed: readonly SaidGroup[];
  /** The base: a commit, or what the user called it. Foreign text. */
  readonly base: string;
  /** It deploys nothing: it is from before the manifests, or from after them. */
  readonly baseIsEmpty: boolean;
  /** Every workload of both by name, so that a whole namespace can be called so. */
  readonly names: readonly string[];
  /** Whether there are rules that could speak of anything. */
  readonly hasRules: boolean;
  readonly mode: ChangesMode;
}

/** The base could not be had, or not be read: what the change opens is not known. */
export interface UnknownChanges {
  readonly mode: ChangesMode;
  readonly unknown: Problem;
}

/** What a run says of the change that it runs for. */
export type Changes = ChangeReport | UnknownChanges;

/** Whether base and head could be compared. */
export function isKnown(changes: Changes): changes is ChangeReport {
  return !('unknown' in changes);
}

/** One of a group's connections, as they are counted. */
export type Counted = (DiffConnection & Said) | (DiffRange & Said);

/** A group's connections: what nobody declares counts once for each pair that has nothing else. */
export function countedIn<C extends DiffConnection, R extends DiffRange>({
  connections,
  ranges,
}: {
  readonly connections: readonly C[];
  readonly ranges: readonly R[];
}): readonly (C | R)[] {
  const declared = new Set(connections.map(pairKey));
  return [...connections, ...ranges.filter((range) => !declared.has(pairKey(range)))];
}

/** What the mode does not let open, with the group that tells which lines did it. */
export function refusedIn({ mode, opened }: Pick<ChangeReport, 'mode' | 'opened'>): readonly {
  readonly group: SaidGroup;
  readonly refused: readonly Counted[];
}[] {
  if (mode === 'allow') return [];
  return opened.flatMap((group) => {
    const refused = countedIn(group).filter(
      ({ approved, checks }) => !approved && (mode === 'forbid-open' || checks.length === 0),
    );
    return refused.length === 0 ? [] : [{ group, refused }];
  });
}

/** How many connections the mode does not let open. */
export function refusedCount(changes: Changes | undefined): number {
  if (!changes || !isKnown(changes)) return 0;
  return refusedIn(changes).reduce((sum, { refused }) => sum + refused.length, 0);
}

function pairKey({ from, to }: Pick<DiffConnection, 'from' | 'to'>): string {
  return JSON.stringify([from, to]);
}
