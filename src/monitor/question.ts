import type { Expected } from '../core/check.ts';
import type { Labels } from '../core/objects.ts';

/** How the program in the pod comes to the addresses that it asks. */
export type Asked =
  /** An address. */
  | { readonly kind: 'ip'; readonly host: string }
  /** A DNS name. */
  | { readonly kind: 'name'; readonly host: string }
  /** A DNS name as programs write it, completed by the pod's own search list. */
  | { readonly kind: 'search'; readonly host: string }
  /** A Service by its own name, `api.shop`, without the cluster's domain. */
  | { readonly kind: 'service'; readonly host: string }
  /** The Ready pods of a headless Service, named alike. */
  | { readonly kind: 'pods'; readonly host: string }
  /** The pod's own name server, and the API server that the kubelet tells it. */
  | { readonly kind: 'dns' | 'apiserver' };

/** One line of a monitor's ConfigMap: what is asked, and what is said about it. */
export interface Question {
  readonly asked: Asked;
  readonly port: number;
  readonly protocol: 'TCP' | 'UDP';
  readonly expected: Expected;
  /** A headless Service whose name has addresses while somebody Ready stands there. */
  readonly ready?: string;
  /** Ready by a probe of the port that is asked: that shows that the target lives while it is cut. */
  readonly readyByThisPort: boolean;
  /** What a deny is asked at when the pod is cut off from DNS. */
  readonly fallback?: string;
  readonly rule: string;
  readonly from: string;
  readonly to: string;
  /** Where the rule stands: `netproof.yaml:12`. */
  readonly at: string;
}

/** Pods that carry these labels, and what one of them is to ask. */
export interface MonitorSource {
  readonly namespace: string;
  readonly name: string;
  /** What no two sources share. */
  readonly key: string;
  readonly labels: Labels;
  readonly serviceAccount: string;
  /** Parts of the pod's spec that decide on which nodes it runs and how it resolves names. */
  readonly alike: Readonly<Record<string, unknown>>;
  readonly questions: readonly Question[];
}

/** A headless Service of netproof's own: its name lists the Ready pods that a selector picks. */
export interface ReadyService {
  readonly namespace: string;
  readonly name: string;
  readonly selector: Labels;
}
