import type { WrittenRule } from '../rules/write/written-file.ts';
import type { Told } from './answers.ts';
import type { End, Target } from './ends.ts';
import type { Ground } from './ground.ts';

/** What there is to ask, and the answers. */
export interface Asking {
  readonly ground: Ground;
  readonly ends: readonly End[];
  readonly targets: readonly Target[];
  readonly tell: (from: End, to: Target) => Told;
  /** There are more pairs than a run has time for: a few stand for others like them. */
  readonly isSampled: boolean;
}

/** A rule, and what it asks. */
export interface Draft {
  readonly rule: WrittenRule;
  readonly sources: readonly End[];
  /** Those that it allows. */
  readonly targets: readonly Target[];
  /** Every target is asked. */
  readonly isWhole: boolean;
}
