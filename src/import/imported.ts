import type { Expected } from '../core/check.ts';
import type { Requirement } from '../core/evidence.ts';
import type { Protocol } from '../core/objects.ts';
import type { Position } from '../core/problem.ts';

/*
 * What other tools declare, in one form: every format is read into it, and everything behind the formats (workloads
 * looked up, rules written) knows this alone.
 */

/** One statement of the original: it becomes one rule. */
export interface ImportedRule {
  readonly name: string;
  readonly at: Position;
  /** What the original says of it in words. */
  readonly comment?: string;
  readonly from: readonly Party[];
  readonly claims: readonly Claim[];
  /** What the format itself can say, and a rule file cannot. */
  readonly lost: readonly Lost[];
}

/** One thing that the sources of a rule must reach, or may not. */
export interface Claim {
  readonly expected: Expected;
  readonly to: Party;
  /** None: every port that the target declares. */
  readonly ports?: Ports;
  /** Where the original says that it is allowed, or denied. */
  readonly at: Position;
}

/** Who connects, or is connected to, as the original names it. */
export type Party = PartyBody & {
  /** As the original has it, for comments and messages. */
  readonly shown: string;
  readonly at: Position;
};

export type PartyBody =
  | { readonly kind: 'workload'; readonly namespace: string; readonly name: string; readonly of?: string }
  /** The beginning of a pod's name. */
  | { readonly kind: 'prefix'; readonly namespace: string; readonly prefix: string }
  | {
      readonly kind: 'selected';
      /** The namespace's name, or what its labels have to be. */
      readonly namespaces: string | readonly Requirement[];
      readonly pods: readonly Requirement[];
      /** The original has such pods made where there are none. */
      readonly isMade?: true;
    }
  /** A DNS name, inside the cluster or outside, or an address. */
  | { readonly kind: 'host'; readonly host: string }
  /** Addresses outside the cluster: `10.0.0.0/8`. */
  | { readonly kind: 'range'; readonly range: string }
  /** netproof's own words, as the user gave them. */
  | { readonly kind: 'endpoint'; readonly text: string };

export type PartyOf<Kind extends PartyBody['kind']> = Party & { readonly kind: Kind };

/** Which ports of a target. */
export type Ports = {
  readonly at: Position;
  /** None: whichever the target declares. */
  readonly protocol?: Protocol;
} & (
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'name'; readonly name: string }
  /** Of a range only those that the target declares. */
  | { readonly kind: 'declared'; readonly first: number; readonly last: number }
);

/** What no rule says, and why. */
export interface Lost {
  /** As the original has it: `203.0.113.0/24 → app=db`. */
  readonly what: string;
  readonly why: string;
  readonly at: Position;
}
