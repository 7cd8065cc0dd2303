import type { Protocol, WirePort } from './objects.ts';
import type { Position } from './problem.ts';

/*
 * Why a connection is open or cut, as values. The policy model makes them, `report/format/` puts them into words, and
 * nothing ever reads the words back. All of it is plain JSON. Endpoints go by their labels (`shop/web`, `internet`).
 */

/** The two sides of a connection that policies look at: the target's ingress, the source's egress. */
export type Direction = 'ingress' | 'egress';

export interface PolicyRef {
  readonly namespace: string;
  readonly name: string;
  readonly at: Position;
}

export interface RuleRef {
  readonly policy: PolicyRef;
  readonly direction: Direction;
  /** From 0; people count from 1. */
  readonly index: number;
  readonly at: Position;
}

export interface ServiceRef {
  readonly namespace: string;
  readonly name: string;
}

/** A port as a policy has it: a number, a range, a name, or every port of the protocol. */
export interface PortSpec {
  readonly protocol: Protocol;
  readonly port?: number | string;
  readonly endPort?: number;
}

/** One condition of a label selector; `values` is empty for `Exists` and `DoesNotExist`. */
export interface LabelCondition {
  readonly key: string;
  readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
  readonly values: readonly string[];
}

/** With no condition it picks everything. */
export interface Selector {
  readonly requirements: readonly LabelCondition[];
}

/** A selector that picks nothing. */
export interface Unmatched {
  readonly selector: Selector;
  /** The condition that nothing meets; absent where each is met by something, and all by nothing. */
  readonly requirement?: LabelCondition;
  /** Another `key=value` that something does carry. */
  readonly meant?: string;
}

export type PeerSpec = PodPeerSpec | BlockSpec;

export interface PodPeerSpec {
  readonly kind: 'pods';
  readonly podSelector?: Selector;
  readonly namespaceSelector?: Selector;
}

export interface BlockSpec {
  readonly kind: 'ipBlock';
  readonly cidr: string;
  readonly except: readonly string[];
}

/** The first few names of many. */
export interface Names {
  readonly names: readonly string[];
  /** How many there are in all. */
  readonly count: number;
}

/** Whom a peer admits. */
export type Admitted =
  | { readonly kind: 'addresses' }
  | { readonly kind: 'everyone' }
  | { readonly kind: 'namespaces'; readonly of: Names }
  | { readonly kind: 'pods'; readonly of: Names };

/** One line of an explanation, and the place that it speaks of. */
export type Evidence = EvidenceKind & { readonly at?: Position };

type EvidenceKind = NoPolicyAsked | Passage | Cut | NearMiss | ServiceEvidence | NoAnswer;

/** No policy is asked: about the whole connection, or (the last three, and `same-pod`) about one side. */
interface NoPolicyAsked {
  readonly kind: 'exempt';
  readonly why: 'same-pod' | 'from-own-node' | 'no-policy' | 'node-of-pod' | 'host-network' | 'outside';
}

/** Why a side lets through. */
type Passage =
  | { readonly kind: 'open'; readonly direction: Direction; readonly subject: string }
  | { readonly kind: 'admitted'; readonly rule: RuleRef }
  /** How wide the rule is that admits: through which peer, absent where it has none. */
  | {
      readonly kind: 'admits';
      readonly direction: Direction;
      readonly peer?: PeerSpec;
      readonly whom?: Admitted;
      readonly everyPort: boolean;
      readonly unlabelled?: Unlabelled;
    }
  /** Others admit it, too: the next of them, and how many more. */
  | { readonly kind: 'admitted-too'; readonly rule: RuleRef; readonly more: number }
  /** The other side lets it through, this one does not. */
  | { readonly kind: 'other-side-admits'; readonly rule: RuleRef; readonly subject: string };

/** A `NotIn` that holds since the label is not there at all: few mean that. `who` is a pod, or a namespace. */
export interface Unlabelled {
  readonly requirement: LabelCondition;
  readonly of: 'pod' | 'namespace';
  readonly who: string;
}

type Cut =
  | {
      readonly kind: 'cut';
      readonly direction: Direction;
      readonly subject: string;
      /** The policy that the cut is laid to, and how many more isolate the subject. */
      readonly policy?: PolicyRef;
      readonly more: number;
      /** What no rule lets through; absent where no isolating policy has a rule of this direction at all. */
      readonly unmatched?: { readonly peer: string; readonly wire: WirePort };
      /** It is the way to the cluster's DNS. */
      readonly toDns: boolean;
      /** The peer is no pod, and every rule asks for pods. */
      readonly needsBlock: boolean;
    }
  /** A rule that admits the peer at some of the addresses that its pod may get. */
  | {
      readonly kind: 'depends-on-pod-ip';
      readonly rule: RuleRef;
      readonly block: BlockSpec;
      readonly peer: string;
    };

/** What nearly decided otherwise. */
type NearMiss =
  | {
      readonly kind: 'rule-misses';
      readonly rule: RuleRef;
      /** Who the rule does not match. */
      readonly party: string;
      readonly peer?: PeerFault;
      readonly port?: PortFault;
    }
  | { readonly kind: 'selects-nothing'; readonly policy: PolicyRef; readonly dead: Unmatched }
  | { readonly kind: 'wrong-namespace'; readonly policy: PolicyRef; readonly subject: string }
  | {
      readonly kind: 'direction-left-out';
      readonly policy: PolicyRef;
      readonly direction: Direction;
      readonly subject: string;
      /** `policyTypes` are written, and leave it out; otherwise it is their default that does. */
      readonly written: boolean;
      readonly hasRules: boolean;
    };

/** What is wrong with a peer, as far as it can be told. */
export type PeerFault =
  | { readonly kind: 'dead-namespaces'; readonly dead: Unmatched }
  | { readonly kind: 'dead-pods'; readonly dead: Unmatched; readonly namespaces: Names }
  /** Two selectors in one peer of which one fits; as two peers they would admit the connection. */
  | {
      readonly kind: 'and-for-or';
      readonly fits: SelectorField;
      readonly selector: Selector;
      readonly second: SelectorField;
    }
  /** A podSelector alone means the policy's own namespace. */
  | {
      readonly kind: 'own-namespace-only';
      readonly podsMatch: boolean;
      readonly selector: Selector;
      readonly namespace: string;
    }
  | { readonly kind: 'labels'; readonly unmet: readonly UnmetLabel[] }
  | { readonly kind: 'not-a-pod'; readonly onHostNetwork: boolean }
  | { readonly kind: 'address-outside'; readonly block: BlockSpec; readonly address?: string }
  | { readonly kind: 'address-excepted'; readonly except: string; readonly address?: string }
  | {
      readonly kind: 'block-for-pods';
      readonly block: BlockSpec;
      readonly ofServices: boolean;
      readonly some: boolean;
    };

export type SelectorField = 'podSelector' | 'namespaceSelector';

/** A condition, and what the pod, or its namespace, has instead; no value: not the label at all. */
export interface UnmetLabel {
  readonly of: SelectorField;
  readonly requirement: LabelCondition;
  readonly who: string;
  readonly value?: string;
}

/** Why a rule's port does not match what is dialled; `target` is whose port it would be. */
export type PortFault = { readonly wanted: PortSpec; readonly target: string } & (
  | { readonly kind: 'protocol'; readonly protocol: Protocol }
  /** `service`: it turns the wanted port into the dialled one. */
  | { readonly kind: 'number'; readonly wire: WirePort; readonly service?: ServiceRef }
  | { readonly kind: 'name-elsewhere'; readonly wire: WirePort; readonly ports: readonly number[] }
  | {
      readonly kind: 'name-unknown';
      readonly wire: WirePort;
      /** How the dialled port is called there. */
      readonly called?: string;
      /** Other pods do call it so. */
      readonly elsewhere: boolean;
      readonly meant?: string;
    }
  | { readonly kind: 'name-without-pod' }
);

/** What a Service, or a name, makes of a connection before policies look. */
type ServiceEvidence =
  | {
      readonly kind: 'service-port';
      readonly service: ServiceRef;
      readonly port: number;
      readonly targetPort: number;
    }
  | {
      readonly kind: 'mixed-backends';
      readonly service: ServiceRef;
      readonly open: readonly string[];
      readonly cut: readonly string[];
    }
  | { readonly kind: 'name-unresolved'; readonly host: string };

/** Nothing in the manifests answers there, so that no policy has anything to decide. */
export type NoAnswer = { readonly service: ServiceRef } & (
  | { readonly kind: 'external-name'; readonly host?: string }
  | { readonly kind: 'no-service-port'; readonly wire: WirePort }
  | { readonly kind: 'no-target-port'; readonly name: string; readonly pod: string }
  | { readonly kind: 'no-selector' }
  | { readonly kind: 'no-backends'; readonly meant?: string }
);

/** What decides: the rules that admit, what cuts (egress first), or why no policy has a say. */
export type Decider =
  | { readonly kind: 'exempt'; readonly why: 'same-pod' | 'from-own-node' | 'no-policy' }
  | { readonly kind: 'admitted'; readonly rules: readonly RuleRef[] }
  | { readonly kind: 'cut'; readonly cuts: readonly CutBy[] }
  | { readonly kind: 'open'; readonly subjects: readonly string[] }
  | NoAnswer;

export interface CutBy {
  readonly direction: Direction;
  readonly subject: string;
  readonly policy?: PolicyRef;
  /** How many more isolate the subject. */
  readonly more: number;
}
