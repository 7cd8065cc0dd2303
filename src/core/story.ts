import type { Evidence, PolicyRef } from './evidence.ts';
import type { Protocol } from './objects.ts';
import type { Prediction } from './result.ts';

/** The story of one connection: what decides it, and each side at length. */
export interface Story {
  readonly from: string;
  /** The destination as it was named, without its port. */
  readonly to: string;
  readonly port: number;
  readonly protocol: Protocol;
  readonly prediction: Prediction;
  /** What policies look at: the connection itself, or one to each pod that a Service leads to. */
  readonly routes: readonly Route[];
}

export interface Route {
  readonly to: string;
  readonly port: number;
  readonly allowed: boolean;
  readonly egress: SideStory;
  readonly ingress: SideStory;
}

/**
 * `exempt`: policies don't apply (an address, a node, the host network, a pod to itself). `open`: no policy isolates
 * it. `admitted`: isolated, and let through. `cut`: isolated, and no rule lets it through.
 */
export type SideState = 'exempt' | 'open' | 'admitted' | 'cut';

export interface SideStory {
  /** Whose side it is. */
  readonly subject: string;
  readonly state: SideState;
  /** The policies that isolate it, in file order. */
  readonly isolatedBy: readonly PolicyRef[];
  /** What lets it through; or what cuts it, and the nearest misses. */
  readonly lines: readonly Evidence[];
}
