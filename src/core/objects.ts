import type { Position } from './problem.ts';

export type Protocol = 'TCP' | 'UDP' | 'SCTP';
export const PROTOCOLS: readonly Protocol[] = ['TCP', 'UDP', 'SCTP'];

/** A port as a packet has it. */
export interface WirePort {
  readonly port: number;
  readonly protocol: Protocol;
}

export type Labels = Readonly<Record<string, string>>;

/**
 * A kind that makes pods: `Deployment`, `CronJob`, or whatever a CRD defines (`Rollout`). A bare ReplicaSet, Pod or Job
 * counts when no manifest's controller owns it.
 */
export type WorkloadKind = string;

/** One Kubernetes object as it was written, with a way back to its source. */
export interface Resource {
  readonly apiVersion: string;
  readonly kind: string;
  /** Empty for cluster-scoped kinds; `default` where a namespaced object names none. */
  readonly namespace: string;
  readonly name: string;
  /** Only the beginning of `name` is written, as `generateName`: a cluster would put five characters behind it. */
  readonly generated?: true;
  /** A folder was searched for it: nobody named its file. */
  readonly scanned?: true;
  /** The object as plain JSON, as the API server would read it (YAML 1.1 scalars). */
  readonly json: Readonly<Record<string, unknown>>;
  /** Where the object begins. */
  readonly at: Position;
  /** The position of a value inside (`['spec', 'ingress', 0]`); of the nearest existing parent when there is none. */
  readonly locate: (path: readonly (string | number)[]) => Position;
  /** The tool that put a value there which the manifest, or the chart's template, does not have. */
  readonly addedBy?: (path: readonly (string | number)[]) => Adder | undefined;
}

/** Tools that make objects of files, and may add labels to selectors. */
export type Adder = 'kustomize' | 'helm';

export interface Namespace {
  readonly name: string;
  /** With `kubernetes.io/metadata.name`, as the API server sets it. */
  readonly labels: Labels;
  /** Absent for a namespace that manifests use but don't define. */
  readonly at?: Position;
}

export interface ContainerPort {
  readonly name?: string;
  readonly number: number;
  readonly protocol: Protocol;
  /** The node's port that leads here. */
  readonly hostPort?: number;
  readonly at?: Position;
}

/** What a policy can see of a pod-making object: the pods of one workload are alike. */
export interface Workload {
  readonly kind: WorkloadKind;
  readonly namespace: string;
  readonly name: string;
  /** The labels of its pods (the template's), not of the controller. */
  readonly labels: Labels;
  readonly serviceAccount: string;
  readonly hostNetwork: boolean;
  /** Declared container ports of its containers (and restartable init containers), in order. */
  readonly ports: readonly ContainerPort[];
  /** As written; 1 where absent. 0 means that it has no pod. */
  readonly replicas: number;
  /** Set on what stands for some of a workload's pods only (kubernetes/pods-of.ts). */
  readonly pod?: PodOfWorkload;
  readonly at: Position;
  /** The object it was read from. */
  readonly resource: Resource;
}

/** The pods of a workload that no selector tells apart; `replicas` of it says how many they are. */
export interface PodOfWorkload {
  /** The first of them: `db-1`. */
  readonly name: string;
  readonly of: Workload;
  /** There are others, which some selector tells from these: it is shown with its name. */
  readonly oneOfSeveral: boolean;
  /** Labels whose values only a controller knows: those here are a guess out of several. */
  readonly guessed: readonly string[];
  /** So much is told apart that it stands for others, too, which it may not be like. */
  readonly andOthers?: true;
  /** The second of them, where there is one. */
  readonly second?: { readonly name: string; readonly labels: Labels };
  /** It is the second of those that this stands for. */
  readonly twinOf?: Workload;
}

export interface ServicePort {
  readonly name?: string;
  readonly port: number;
  /** A number, or the name of a container port, resolved on each target pod. */
  readonly targetPort: number | string;
  /** The port of every node that leads here, where it is chosen. */
  readonly nodePort?: number;
  readonly protocol: Protocol;
  readonly at?: Position;
}

export interface Service {
  readonly namespace: string;
  readonly name: string;
  readonly type: 'ClusterIP' | 'NodePort' | 'LoadBalancer' | 'ExternalName';
  readonly headless: boolean;
  /** Absent: endpoints are not chosen by labels. */
  readonly selector?: Labels;
  readonly externalName?: string;
  /** Clients from outside keep their address (`externalTrafficPolicy: Local`). */
  readonly keepsClientAddress?: true;
  readonly ports: readonly ServicePort[];
  /** Of one without a selector: where it leads, as Endpoints and EndpointSlices of the manifests say. */
  readonly endpoints?: readonly ServiceEndpoint[];
  readonly at?: Position;
}

/** An address and a port that a Service without a selector leads to. */
export interface ServiceEndpoint extends WirePort {
  readonly address: string;
  /** The name of the Service's port that leads here. */
  readonly name?: string;
}

/** The API of the pods that a rule file makes: their labels are all written there. */
export const RULE_FILE_API = 'netproof/v1';

/** Everything that was read from the manifests. */
export interface Inventory {
  readonly namespaces: readonly Namespace[];
  readonly workloads: readonly Workload[];
  readonly services: readonly Service[];
  /** `networking.k8s.io/v1` NetworkPolicies, as read; `model/` gives them their meaning. */
  readonly policies: readonly Resource[];
  /** Policies of other APIs, which nobody here reads: what they may decide is not known. */
  readonly unjudged?: readonly Resource[];
  /** Every object, policies and workloads included, in file order; but for those of `unjudged`. */
  readonly resources: readonly Resource[];
}

/** A label's value; a key like `constructor` that no label has is absent, whatever JavaScript's objects inherit. */
export function labelOf(labels: Labels, key: string): string | undefined {
  return Object.hasOwn(labels, key) ? labels[key] : undefined;
}

/** `shop/deployment/web`: what no two workloads share, as reports show it. */
export function workloadPath({
  namespace,
  kind,
  name,
}: Pick<Workload, 'namespace' | 'kind' | 'name'>): string {
  return `${namespace}/${kind.toLowerCase()}/${name}`;
}

/** The workload that it is, or is a pod of. */
export function wholeOf(workload: Workload): Workload {
  return workload.pod?.of ?? workload;
}

/** `shop/web`, as people write it and reports show it. */
export function workloadName(workload: Pick<Workload, 'namespace' | 'name'>): string {
  return `${workload.namespace}/${workload.name}`;
}
