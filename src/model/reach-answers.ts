import type { AxisEntry, TargetEntry } from './axes.ts';
import type { NetworkPolicy, PolicyRule } from './policy.ts';

/** Who reaches whom: every source against every target's port, decided at once. */
export interface Reach {
  readonly sources: readonly AxisEntry[];
  readonly targets: readonly TargetEntry[];
  /** By index in `sources` and `targets`. */
  allowed(source: number, target: number): boolean;
  /** Its pods differ: some of them are allowed. */
  varies?(source: number, target: number): boolean;
  /** The same in detail: which sides cut, or which rule of each side admits first. */
  reason(source: number, target: number): Reason;
  /** Of whom `reason` speaks: the two ends, or two of their pods. */
  subjects(source: number, target: number): readonly [AxisEntry | undefined, AxisEntry | undefined];
}

/** `Decision` in short. An absent rule of a side that does not cut: nothing isolates it there. */
export interface Reason {
  readonly path: 'policies' | 'same-pod' | 'from-own-node';
  readonly egress: SideReason;
  readonly ingress: SideReason;
}

export interface SideReason {
  readonly cut: boolean;
  readonly admission?: { readonly policy: NetworkPolicy; readonly rule: PolicyRule };
}
