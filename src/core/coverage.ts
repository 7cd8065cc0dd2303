import type { Check, Expected } from './check.ts';
import type {
  BlockSpec,
  Direction,
  PeerSpec,
  PolicyRef,
  PortSpec,
  Requirement,
  SelectorField,
} from './evidence.ts';
import type { WirePort } from './objects.ts';
import type { Position } from './problem.ts';

/*
 * What no rule pins: each part of each policy is taken away, widened or narrowed in the model, one at a time, and the checks of the
 * rule file are asked again. Values alone; `report/coverage/` has the words.
 */

/** A part of a policy that somebody wrote. */
export type PolicyPart =
  | Readonly<{ kind: 'policy' }>
  | Readonly<{ kind: 'policy-type'; direction: Direction }>
  /** From 0; people count from 1. */
  | Readonly<{ kind: 'rule'; direction: Direction; index: number }>
  | Readonly<{ kind: 'peer'; direction: Direction; peer: PeerSpec }>
  | Readonly<{ kind: 'port'; direction: Direction; port: PortSpec }>
  | Readonly<{ kind: 'end-port'; direction: Direction; port: PortSpec }>
  /** `of`: the policy's own selector, or that of a peer. */
  | Readonly<{ kind: 'condition'; of: 'policy' | SelectorField; requirement: Requirement }>
  | Readonly<{ kind: 'value'; of: 'policy' | SelectorField; requirement: Requirement; value: string }>
  | Readonly<{ kind: 'ip-block'; direction: Direction; block: BlockSpec }>
  | Readonly<{ kind: 'except'; direction: Direction; block: BlockSpec; cidr: string }>;

/** What is done to the part. */
export type Mutation =
  | 'removed'
  /** The only peer, or port, of its rule is gone: the rule is then for everyone, or every port. */
  | 'everyone'
  | 'every-port'
  /** The port is gone, the protocol stays. */
  | 'every-port-of-protocol'
  /** Of a peer without namespaceSelector: it gets an empty one. */
  | 'every-namespace'
  /** Of a peer with a namespaceSelector: it loses it. */
  | 'own-namespace'
  /** The block becomes that of all addresses of its family. */
  | 'every-address'
  /** The range becomes its first port. */
  | 'first-port';

/** A connection that a changed policy opens or closes; who is at its ends as a rule would name them. */
export interface ChangedConnection extends WirePort {
  readonly from: string;
  readonly to: string;
  /** What the policies say today. */
  readonly now: 'open' | 'cut';
}

/** The rule that would notice. */
export interface PinningRule extends WirePort {
  readonly from: string;
  /** With its port, as an entry of `allow` or `deny`. */
  readonly to: string;
  readonly expected: Expected;
}

/** What becomes of the checks when the part is changed. */
export type Fate =
  /** The first check, in the order of the rule file, of which the prediction changes. */
  | Readonly<{ kind: 'pinned'; by: Check }>
  /** A connection changes, and no check asks for it; without a rule where none can be written that would do. */
  | Readonly<{ kind: 'unpinned'; change: ChangedConnection; rule?: PinningRule }>
  /** It changes only what no rule can ask: clients outside the cluster, pods that no manifest has, SCTP. */
  | Readonly<{ kind: 'beyond-rules'; change: ChangedConnection }>
  /** It changes no connection at all here. */
  | Readonly<{ kind: 'no-effect' }>;

/** One part, changed in one way. */
export interface Mutant {
  readonly policy: PolicyRef;
  /** As Kubernetes writes it: `spec.ingress[0].from[1].podSelector`. */
  readonly path: string;
  readonly at: Position;
  /** The line of `at` is the part's own, in a file. False where a tool rendered the object. */
  readonly hasLine: boolean;
  readonly part: PolicyPart;
  readonly mutation: Mutation;
  readonly fate: Fate;
}

/** A line of a policy as coverage counts it; of a rendered object, a part. */
export interface CoverageLine {
  readonly at: Position;
  readonly hasLine: boolean;
  readonly policy: PolicyRef;
  readonly mutants: readonly Mutant[];
  /** Pinned: every change to it that changes a connection which a rule can ask for is noticed. */
  readonly fate: Fate['kind'];
}

/** How many lines are what. */
export interface CoverageTotals {
  readonly pinned: number;
  readonly unpinned: number;
  /** Lines that the rules cannot speak of, and those that change nothing here: they count neither way. */
  readonly beyondRules: number;
  readonly noEffect: number;
  /** Pinned lines of those that are pinned or not, rounded down; 100 where there is none. */
  readonly percent: number;
}

export interface Coverage extends CoverageTotals {
  /** In file order. */
  readonly lines: readonly CoverageLine[];
  /** The rules that pin what is not pinned, as YAML under `rules:`; '' where there is none. */
  readonly rules: string;
}
