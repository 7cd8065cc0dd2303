import type { Outcome } from './observation.ts';
import type { Prediction } from './result.ts';

/** What became of one clause of the API. */
export interface ClauseResult {
  /** As the table names it: `ipBlock with except`. */
  readonly clause: string;
  /** Scenarios that use it. */
  readonly scenarios: number;
  /** Connections that were compared in them. */
  readonly connections: number;
  /**
   * `differs`: a difference is explained by this clause being read otherwise. `suspected`: it is in the smallest form of a
   * difference that no other reading explains. `unused`: no scenario has it.
   */
  readonly verdict: 'conforms' | 'differs' | 'suspected' | 'unused';
  /** Numbers of the differences, from 1. */
  readonly differences: readonly number[];
}

/** A connection about which Kubernetes and this cluster do not agree, in its smallest form. */
export interface ConformanceDifference {
  readonly number: number;
  /** With the seed, what makes the same scenario again. */
  readonly scenario: number;
  /** `s0-a/a1 → s0-b/b1:8080`. */
  readonly connection: string;
  readonly expected: 'allow' | 'deny';
  /** What the probes saw, in order. */
  readonly seen: readonly Outcome[];
  /** The clauses that it is about. */
  readonly clauses: readonly string[];
  /** How this cluster seems to read them: "as if `except` were not there". */
  readonly reading?: string;
  /** Why it is to be allowed or denied. */
  readonly explanation: Prediction;
  /** Connections of the same scenario that differed, too. */
  readonly others: number;
  /** Nothing more can be taken away from it; else there was no time to try. */
  readonly smallest: boolean;
  /** Namespaces, pods, Services and policies, to be applied as they are. */
  readonly manifests: string;
  /** The command that tries the connection. */
  readonly command: string;
  /** Where the manifests were written. */
  readonly folder?: string;
}

/**
 * What Kubernetes leaves to the CNI, or says nothing of. An answer that hangs on such a matter is no fault, whatever it is:
 * https://kubernetes.io/docs/concepts/services-networking/network-policies/ (hostNetwork pods, `ipBlock`).
 */
export const MATTERS = [
  'from-host-network',
  'to-host-network',
  'hairpin',
  'ip-block-of-pods',
  'ip-block-of-services',
  'denied',
] as const;

/** One of them. */
export type Matter = (typeof MATTERS)[number];

/** A matter that Kubernetes leaves open, and how this cluster decides it. */
export interface OpenMatter {
  readonly matter: Matter;
  /** Connections that hang on it. */
  readonly asked: number;
  /** Those of them that came out otherwise than netproof's model has it. */
  readonly otherwise: number;
}

/** What `netproof conformance` found. */
export interface ConformanceReport {
  readonly version: string;
  readonly kubernetes: string;
  readonly cni: string;
  readonly seed: number;
  /** `untested`: nothing differs, and some connections could not be tried. */
  readonly verdict: 'conforms' | 'differs' | 'untested';
  readonly scenarios: { readonly asked: number; readonly played: number };
  /** Why fewer scenarios were played than were asked for. */
  readonly stopped?: 'minutes' | 'differences';
  readonly connections: {
    readonly compared: number;
    readonly allowed: number;
    readonly denied: number;
    /** Agreed at a second look only: policies were in force later than the canary's. */
    readonly late: number;
    /** kube-proxy chooses between backends that fare differently. */
    readonly undecided: number;
    /** Tried, and neither connected nor cut. */
    readonly unclear: number;
  };
  /** Those that did not open before any policy, as `connection` above. */
  readonly closed: readonly string[];
  readonly clauses: readonly ClauseResult[];
  readonly differences: readonly ConformanceDifference[];
  readonly open: readonly OpenMatter[];
  readonly durationMs: number;
}
