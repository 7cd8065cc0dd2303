import type { Direction, PolicyRef, RuleRef } from './evidence.ts';
import type { Protocol, WirePort } from './objects.ts';
import type { Position } from './problem.ts';

/** What a change opens and closes: `netproof diff --json`. */
export interface PolicyDiff {
  readonly version: 1;
  readonly opened: readonly DiffGroup[];
  readonly closed: readonly DiffGroup[];
  /** What only one of them has: its connections are counted there, and neither opened nor closed. */
  readonly changes: readonly Change[];
}

/** Connections that the same lines opened or closed. */
export interface DiffGroup {
  readonly causes: readonly DiffCause[];
  readonly connections: readonly DiffConnection[];
  /** What changes at ports that nobody declares, of these pairs and of others. */
  readonly ranges: readonly DiffRange[];
}

/** Ports of a pair that only policies speak of. */
export interface DiffRange {
  readonly from: string;
  readonly to: string;
  /** Those that open, or close; without the ports that `connections` has. */
  readonly ports: readonly PortRange[];
  /** All that is open between the two in each version. */
  readonly open: Readonly<Record<VersionName, readonly PortRange[]>>;
}

export interface DiffConnection extends WirePort {
  readonly from: string;
  readonly to: string;
}

/**
 * One line that did it; `of` says in which of the two versions it is to be found: a rule that admits is in the one
 * that is open, an isolation in the other.
 */
export type DiffCause = { readonly of: VersionName; readonly at?: Position } & (
  | { readonly kind: 'admitted' | 'no-longer-admitted'; readonly rule: RuleRef }
  | {
      readonly kind: 'isolated' | 'no-longer-isolated';
      readonly policy: PolicyRef;
      readonly subject: string;
      readonly direction: Direction;
    }
);

/** The names of the two. */
export type VersionName = 'base' | 'head';

/** A workload as one version has it. */
export interface NamedWorkload {
  readonly kind: string;
  /** `shop/web`, without its kind. */
  readonly name: string;
  readonly at: Position;
}

/** Who has to do with something that is new or gone, at any port of any protocol. */
export interface Neighbours {
  /** So many workloads reach it; `outside` counts as one. */
  readonly reachedBy: number;
  /** So many workloads it reaches; the internet counts as one. */
  readonly reaches: number;
  readonly fromOutside: boolean;
  /** Any pod elsewhere reaches it: counted in neither of the two. */
  readonly fromElsewhere: boolean;
}

/** What only one of the two versions has; `of` says in which it is to be found. */
export type Change =
  | { readonly change: 'became'; readonly base: NamedWorkload; readonly head: NamedWorkload }
  | ({ readonly change: 'added' | 'removed'; readonly of: VersionName; readonly at?: Position } & (
      | { readonly what: 'workload'; readonly workload: NamedWorkload; readonly neighbours: Neighbours }
      /** Some pods of a workload that both have. */
      | { readonly what: 'pods'; readonly name: string; readonly neighbours: Neighbours }
      | { readonly what: 'port'; readonly name: string; readonly port: WirePort }
      | { readonly what: 'service'; readonly name: string }
    ));

/** Ports of one protocol, `first` and `last` among them. */
export interface PortRange {
  readonly protocol: Protocol;
  readonly first: number;
  readonly last: number;
}
