import type { Service, Workload } from '../../core/objects.ts';

/** What a party of the original is in a rule file. */
export type Found =
  /** These entries; `of` is the workload of one, where it stands for just that. */
  | { readonly kind: 'entries'; readonly entries: readonly FoundEntry[] }
  /** No rule can say it. */
  | { readonly kind: 'lost'; readonly why: string }
  /** It is a mistake, which is told already. */
  | { readonly kind: 'wrong' };

export interface FoundEntry {
  /** As a rule writes it, without a port. */
  readonly text: string;
  /** What a reader of the rule has to know of it. */
  readonly comment?: string;
  /** The workloads that it stands for, as far as manifests say. */
  readonly workloads?: readonly Workload[];
  /** It is outside the cluster, or a Service: it declares no container ports. */
  readonly isHost?: true;
  /** The Service that it is, as far as manifests say. */
  readonly service?: Service;
}

export function entries(found: readonly FoundEntry[]): Found {
  return { kind: 'entries', entries: found };
}

export function lost(why: string): Found {
  return { kind: 'lost', why };
}

export const WRONG: Found = { kind: 'wrong' };
