/** What a probe saw. */
export type Outcome = 'connected' | 'refused' | 'timeout' | 'dns-error' | 'error';

/** One attempt to connect. */
export interface Sample {
  readonly outcome: Outcome;
  /** When it began, on the run's clock. */
  readonly startedMs: number;
  readonly tookMs: number;
  /** The last line of the prober's output where the outcome is `error` or `dns-error`: untrusted text. */
  readonly detail?: string;
}

/** What a phase (control, or with the policies) saw of one check, once it had settled. */
export interface Observation {
  readonly outcome: Outcome;
  readonly samples: readonly Sample[];
  /** From the first probe of this phase until the answer no longer changed. */
  readonly settledMs: number;
  /** The answer changed after it had settled. */
  readonly flaky: boolean;
  /** The answers had not come to agree when the deadline passed: `outcome` is only the last of them. */
  readonly unsettled?: boolean;
  readonly detail?: string;
}
