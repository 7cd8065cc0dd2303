import type { Sample } from '../core/observation.ts';
import type { Problem } from '../core/problem.ts';
import type { Clock } from '../io/clock.ts';
import type { Addresses } from './answers.ts';
import type { Layout } from './layout.ts';
import type { Goal, Question } from './questions.ts';
import type { JsonObject, Scenario } from './scenario.ts';

/** A cluster with every layout in it: takes as many scenarios as one likes. */
export interface Runner {
  readonly addresses: Addresses;
  readonly layouts: readonly Layout[];
  /** `v1.34.4`, and what carries its pods' connections. */
  readonly cluster: { readonly kubernetes: string; readonly cni: string };
  /** Shows that policies are enforced at all. Throws EnvironmentError `not-enforced` and the canary's others. */
  readonly prove: () => Promise<void>;
  /** Takes all policies away, labels everything as these scenarios say (one for each layout at most), applies their policies and waits until they are in force. */
  readonly apply: (scenarios: readonly Scenario[]) => Promise<void>;
  /** Tries each question as often as `starts` says (quarters of a second), with `timeoutMs` for each attempt. */
  readonly probe: (
    questions: readonly Question[],
    how: { readonly timeoutMs: number; readonly starts: readonly number[] },
  ) => Promise<ReadonlyMap<string, readonly Sample[]>>;
  /** The address that is dialled for a goal. */
  readonly addressOf: (goal: Goal) => string;
  /** The scenario's pods and Services as they stand in the cluster. */
  readonly objects: (scenario: Scenario) => readonly JsonObject[];
  /** Deletes what was created; what is left is a warning. */
  readonly close: () => Promise<readonly Problem[]>;
}

/** What a run is given besides. */
export interface RunDeps {
  readonly log: (line: string) => void;
  readonly clock: Clock;
  readonly signal?: AbortSignal;
}
