import type { Check } from './check.ts';
import type { Observation } from './observation.ts';
import type { Prediction } from './result.ts';

/** A connection that was tried, beside what the model says of it. */
export interface Tried {
  readonly check: Check;
  /** What was dialled; null where there was nothing to dial. */
  readonly address: string | null;
  /** Null: it could not be tried. */
  readonly observation: Observation | null;
  /** Why it could not be tried, in a few words. */
  readonly why?: string;
  readonly prediction: Prediction;
}
