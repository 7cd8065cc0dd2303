import type { Adder, Protocol, WirePort } from './objects.ts';
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
  /** No protocol is written: TCP, by default. */
  readonly protocolDefaulted?: true;
}

/** A label as somebody may have meant it; no value: whatever it is. */
export interface LabelSpec {
  readonly key: string;
  readonly value?: string;
}

/** An object that carries labels itself which its pods don't have, and where its pods' labels would stand. */
export interface OwnLabels {
  readonly kind: string;
  readonly name: string;
  readonly path: string;
}

/** One condition on one label; `values` is empty for `Exists` and `DoesNotExist`. */
export interface Requirement {
  readonly key: string;
  readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
  readonly values: readonly string[];
  readonly at: Position;
  /** No file has it: a tool added it. */
  readonly addedBy?: Adder;
}

/** All requirements must hold; with none it selects everything. */
export interface LabelSelector {
  readonly requirements: readonly Requirement[];
  readonly at: Position;
}

/** A selector that picks nothing. */
export interface DeadSelector {
  readonly selector: LabelSelector;
  /** The requirement that nothing meets; absent where each is met by something, and all by nothing. */
  readonly requirement?: Requirement;
  /** Another label that something does carry. */
  readonly meant?: LabelSpec;
  /** Where such pods are after all. */
  readonly instead?: InsteadOfPods;
}

/** What carries the labels of a selector of pods that picks none. */
export type InsteadOfPods =
  /** Pods on the host network, which no selector picks. */
  | Readonly<{ kind: 'host-network'; pods: Names }>
  | Readonly<{ kind: 'own-labels'; object: OwnLabels; more: number }>
  /** Pods of other namespaces. */
  | Readonly<{ kind: 'elsewhere'; namespaces: Names }>
  /** Namespaces, where a podSelector asks for them. */
  | Readonly<{ kind: 'of-namespaces'; namespaces: Names }>
  /** Pods of these namespaces, where a namespaceSelector asks for them; `own`: of the policy's own alone. */
  | Readonly<{ kind: 'of-pods'; namespaces: Names; own: boolean }>;

export type PeerSpec = PodPeerSpec | BlockSpec;

export interface PodPeerSpec {
  readonly kind: 'pods';
  /** Absent: every pod of the namespaces that `namespaceSelector` picks. */
  readonly podSelector?: LabelSelector;
  /** Absent: the policy's own namespace. */
  readonly namespaceSelector?: LabelSelector;
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
  Readonly<{ kind: 'addresses' | 'everyone' }> | Readonly<{ kind: 'namespaces' | 'pods'; of: Names }>;

/** One line of an explanation, and the place that it speaks of. */
export type Evidence = EvidenceKind & Readonly<{ at?: Position }>;

type EvidenceKind = NoPolicyAsked | Passage | Cut | NearMiss | PodsEvidence | ServiceEvidence | NoAnswer;

/** No policy is asked: about the whole connection, or (the last three, and `same-pod`) about one side. */
interface NoPolicyAsked {
  readonly kind: 'exempt';
  /** Of whom it is said, where that is not plain. */
  readonly who?: string;
  readonly why: 'same-pod' | 'from-own-node' | 'no-policy' | 'node-of-pod' | 'host-network' | 'outside';
}

/** Why a side lets through. */
type Passage =
  | Readonly<{ kind: 'open'; direction: Direction; subject: string }>
  | Readonly<{ kind: 'admitted'; rule: RuleRef }>
  /** How wide the rule is that admits: through which peer, absent where it has none. */
  | Readonly<{
      kind: 'admits';
      direction: Direction;
      peer?: PeerSpec;
      whom?: Admitted;
      everyPort: boolean;
      unlabelled?: Unlabelled;
    }>
  /** The peer that admits and its neighbour were likely meant as one, which would not. */
  | Readonly<{ kind: 'alternatives'; subject: string; neighbour: PodPeerSpec; second: SelectorField }>
  /** Others admit it, too: the next of them, and how many more. */
  | Readonly<{ kind: 'admitted-too'; rule: RuleRef; more: number }>
  /** The other side lets it through, this one does not. */
  | Readonly<{ kind: 'other-side-admits'; rule: RuleRef; subject: string }>;

/** A `NotIn` that holds since the label is not there at all: few mean that. `who` is a pod, or a namespace. */
export interface Unlabelled {
  readonly requirement: Requirement;
  readonly of: 'pod' | 'namespace';
  readonly who: string;
}

type Cut =
  | (CutBy & {
      readonly kind: 'cut';
      /** What no rule lets through; absent where no isolating policy has a rule of this direction at all. */
      readonly unmatched?: Readonly<{ peer: string; wire: WirePort }>;
      /** It is the way to the cluster's DNS. */
      readonly toDns: boolean;
      /** The peer is no pod, and every rule asks for pods. */
      readonly needsBlock: boolean;
      /** It isolates for want of `policyTypes` alone, which mean Ingress then; it has rules of egress. */
      readonly byDefault?: 'with-egress' | 'alone';
    })
  /** A rule that admits the peer at some of the addresses that its pod may get. */
  | Readonly<{ kind: 'depends-on-pod-ip'; rule: RuleRef; block: BlockSpec; peer: string }>;

/** What nearly decided otherwise. */
type NearMiss =
  | Readonly<{
      kind: 'rule-misses';
      rule: RuleRef;
      /** Who the rule does not match. */
      party: string;
      peer?: PeerFault;
      port?: PortFault;
    }>
  | Readonly<{ kind: 'selects-nothing'; policy: PolicyRef; dead: DeadSelector }>
  /** A policy for others of the namespace, which misses this pod by one label. */
  | Readonly<{
      kind: 'selects-others';
      policy: PolicyRef;
      subject: string;
      unmet: UnmetLabel;
      admits: boolean;
    }>
  | Readonly<{ kind: 'wrong-namespace'; policy: PolicyRef; subject: string }>
  | Readonly<{
      kind: 'direction-left-out';
      policy: PolicyRef;
      direction: Direction;
      subject: string;
      /** `policyTypes` are written, and leave it out; otherwise it is their default that does. */
      written: boolean;
      hasRules: boolean;
    }>;

/** What is wrong with a peer, as far as the manifests show. */
export type PeerFault =
  | Readonly<{ kind: 'dead-namespaces'; dead: DeadSelector }>
  | Readonly<{ kind: 'dead-pods'; dead: DeadSelector; namespaces: Names }>
  /** Two selectors in one peer of which one fits; as two peers they would admit the connection. */
  | Readonly<{ kind: 'and-for-or'; fits: SelectorField; selector: LabelSelector; alternatives: Alternatives }>
  /** A podSelector alone means the policy's own namespace. */
  | Readonly<{
      kind: 'own-namespace-only';
      podsMatch: boolean;
      selector: LabelSelector;
      namespace: string;
      /** Where the party is. */
      other: string;
    }>
  | Readonly<{ kind: 'labels'; unmet: readonly UnmetLabel[]; alternatives?: Alternatives }>
  | Readonly<{ kind: 'not-a-pod'; onHostNetwork: boolean }>
  | Readonly<{ kind: 'address-outside'; block: BlockSpec; address?: string }>
  /** The API server's ClusterIP, which is its node's address by the time that policies look. */
  | Readonly<{ kind: 'api-server-address'; block: BlockSpec; address: string; wire: WirePort }>
  | Readonly<{ kind: 'address-excepted'; except: string; address?: string }>
  | Readonly<{ kind: 'block-for-pods'; block: BlockSpec; ofServices: boolean; some: boolean }>;

/** What two selectors of one peer would be as two peers: before which a `-` is missing, and whom that lets in. */
export interface Alternatives {
  readonly second: SelectorField;
  /** Namespaces of which every pod matches then. */
  readonly namespaces: Names;
}

export type SelectorField = 'podSelector' | 'namespaceSelector';

/** A condition, and what the pod, or its namespace, has instead; no value: not the label at all. */
export interface UnmetLabel {
  readonly of: SelectorField;
  readonly requirement: Requirement;
  readonly who: string;
  readonly value?: string;
  /** The object that makes the pods has it itself. */
  readonly own?: OwnLabels;
  /** No manifest defines the namespace: it has no labels but its name. */
  readonly undefinedNamespace?: true;
  /** The namespace is one that there may be one day. */
  readonly newNamespace?: true;
}

/** Why a rule's port does not match what is dialled; `target` is whose port it would be. */
export type PortFault = Readonly<{ wanted: PortSpec; target: string }> &
  (
    | Readonly<{ kind: 'protocol'; protocol: Protocol }>
    /** `service`: it turns the wanted port into the dialled one. */
    | Readonly<{ kind: 'number'; wire: WirePort; service?: ServiceRef; sourcePort?: SourcePort }>
    | Readonly<{ kind: 'name-elsewhere'; wire: WirePort; ports: readonly number[] }>
    | Readonly<{
        kind: 'name-unknown';
        wire: WirePort;
        /** How the dialled port is called there. */
        called?: string;
        /** Other pods do call it so. */
        elsewhere: boolean;
        meant?: string;
        sourcePort?: SourcePort;
      }>
    | Readonly<{ kind: 'name-without-pod' }>
  );

/** The wanted port is one of the pod that connects: `who` has it, the target does not. */
export interface SourcePort {
  readonly who: string;
  readonly direction: Direction;
}

/** That a workload's pods are not all alike. */
type PodsEvidence =
  /** Pods by their own names, and pairs of them: `db-1`, `db-0 to db-1`. */
  | Readonly<{ kind: 'pods-differ'; open: Names; cut: Names }>
  /** A selector asks for labels that only a controller knows. */
  | Readonly<{ kind: 'unknown-label'; keys: readonly string[]; of: string }>
  | Readonly<{ kind: 'too-many-pods'; of: string }>
  /** Policies of other APIs may decide it. */
  | Readonly<{ kind: 'not-judged'; policies: Names }>;

/** What a Service, or a name, makes of a connection before policies look. */
type ServiceEvidence =
  | Readonly<{ kind: 'service-port'; service: ServiceRef; port: number; targetPort: number }>
  | Readonly<{ kind: 'mixed-backends'; service: ServiceRef; open: readonly string[]; cut: readonly string[] }>
  | Readonly<{ kind: 'name-unresolved'; host: string }>
  /** Whether a pod behind a Service for clients from outside sees their address, or that of a node. */
  | Readonly<{ kind: 'client-address'; service: ServiceRef; type: string; kept: boolean; client: string }>;

/** Nothing in the manifests answers there, so that no policy has anything to decide. */
export type NoAnswer = Readonly<{ service: ServiceRef }> &
  (
    | Readonly<{ kind: 'external-name'; host?: string }>
    | Readonly<{ kind: 'no-service-port'; wire: WirePort }>
    | Readonly<{ kind: 'no-target-port'; name: string; pod: string }>
    | Readonly<{ kind: 'no-selector' }>
    | Readonly<{ kind: 'no-backends'; meant?: LabelSpec; instead?: InsteadOfPods }>
  );

/** What decides: the rules that admit, what cuts (egress first), or why no policy has a say. */
export type Decider =
  | Readonly<{ kind: 'exempt'; why: 'same-pod' | 'from-own-node' | 'no-policy' }>
  | Readonly<{ kind: 'admitted'; rules: readonly RuleRef[] }>
  | Readonly<{ kind: 'cut'; cuts: readonly CutBy[] }>
  | Readonly<{ kind: 'open'; subjects: readonly string[] }>
  | NoAnswer;

export interface CutBy {
  readonly direction: Direction;
  readonly subject: string;
  /** The policy that the cut is laid to. */
  readonly policy?: PolicyRef;
  /** How many more isolate the subject. */
  readonly more: number;
}
