import { refusedCount, type Changes } from './change-report.ts';
import type { Check } from './check.ts';
import type { Coverage } from './coverage.ts';
import type { Decider, Direction, Evidence } from './evidence.ts';
import type { Observation } from './observation.ts';
import type { EnvironmentError, InputError, Position, Problem } from './problem.ts';

export type Verdict = 'pass' | 'fail' | 'inconclusive' | 'flaky';

/** Why a check got its verdict: stable codes, words are the reporter's. */
export type ReasonCode =
  | 'connects' // allow, connected
  | 'proven' // deny, cut, and the control got through
  | 'cut-while-alive' // deny, cut on a cluster whose policies stay, while a witness reached the target
  | 'rejected-by-policy' // the same, where the cluster answers what it cuts with a refusal
  | 'cut-by-policies' // allow, timeout, control reached
  | 'unreachable-before' // allow or deny, timeout, control not reached
  | 'policies-returned' // the same, and policies that were lifted for the control were there again
  | 'nothing-listens' // allow, refused
  | 'let-through' // deny, connected or refused
  | 'dns-error'
  | 'probe-error'
  | 'no-endpoints' // a Service without a ready endpoint
  | 'no-witness' // timeout on a cluster whose policies stay, and there is nobody to ask whether the target lives
  | 'target-died' // timeout, but by then nothing listened at the target any more
  | 'witness-silent' // timeout, and nobody showed that the target answered meanwhile
  | 'disturbed' // something of the cluster changed while it was probed
  | 'changed-after-settling' // flaky
  | 'unsettled' // the answer never settled before the deadline
  | 'unknown-label' // a selector asks for a label that only a controller knows
  | 'too-many-pods' // selectors tell more pods apart than are tried
  | 'predicted'; // the model's word only, never proven

/**
 * `varies`: a Service's pods differ, and which of them answers is chance. `unknown`: nothing in the manifests decides it
 * (a Service without pods, a pod whose address would have to be known).
 */
export type Answer = 'open' | 'cut' | 'varies' | 'unknown';

/** What the policy model says of one check. */
export interface Prediction {
  readonly answer: Answer;
  readonly decidedBy: Decider;
  /** The policy line to blame (or thank); absent where no policy decides. */
  readonly at?: Position;
  /** That line is all but surely a typo, rather than what somebody decided: described first, and to be fixed. */
  readonly likelyTypo?: boolean;
  /** Of what is cut on both sides: the line of the other side that nearly lets it through. */
  readonly alsoAt?: Position;
  /** Of what is cut: the sides that nothing nearly lets through, so that each takes a rule of its own. */
  readonly missing?: readonly Direction[];
  /** The explanation, most important line first. */
  readonly evidence: readonly Evidence[];
}

/** Something of the cluster that changed while checks were probed. Names are foreign text. */
export type Disturbance =
  | {
      readonly kind: 'pod';
      /** `shop/db-0`. */
      readonly name: string;
      /** `replaced`: by another of its name, or at another address. `stopped`: one of its containers, so far for good. */
      readonly what: 'deleted' | 'replaced' | 'restarted' | 'stopped';
    }
  | { readonly kind: 'policy'; readonly name: string; readonly what: 'deleted' | 'changed' | 'added' }
  | { readonly kind: 'node'; readonly name: string; readonly what: 'replaced' | 'not-ready' }
  /** The host that stands in for those outside no longer listens. */
  | { readonly kind: 'stub-host' }
  /** A connection that a policy of netproof's own has to cut got through. */
  | { readonly kind: 'canary' }
  /** The API server did not say what became of everything. */
  | { readonly kind: 'api' };

/**
 * What became of a connection that was open before the policies came: it still carries data, it is cut, one end closed it, or
 * nothing shows which.
 */
export type Established = 'carries' | 'cut' | 'ended' | 'unknown';

export interface CheckResult {
  readonly check: Check;
  /** The IP address (or name) that was dialled; null where there was none, and under the model. */
  readonly address: string | null;
  readonly control: Observation | null;
  readonly observation: Observation | null;
  readonly verdict: Verdict;
  readonly reason: ReasonCode;
  /** Of a disturbed check: by what. */
  readonly disturbance?: Disturbance;
  /** Of a deny that passes, where it was asked for and could be opened before: new connections are cut, and this one? */
  readonly established?: Established;
  /** Whose program answered: the target's own, or what listened in its place. */
  readonly listener?: 'own' | 'stub' | 'debug';
  readonly prediction?: Prediction;
  /** The observed verdict is not the predicted one. */
  readonly drift: boolean;
}

export interface Phase {
  readonly name: string;
  readonly ms: number;
  /** What it did, in a few words: `23 resources, 11 policies`. */
  readonly summary?: string;
  /** It ended the run. */
  readonly failed?: boolean;
}

export interface Totals {
  readonly pass: number;
  readonly fail: number;
  readonly inconclusive: number;
  readonly flaky: number;
  readonly total: number;
}

/** The proof that this cluster enforces policies at all. */
export interface CanaryResult {
  readonly enforced: boolean;
  /** From applying the deny policy to the first probe that it cut. */
  readonly cutAfterMs: number | null;
  /** What is cut is refused at once, and does not time out: this cluster's network plugin answers for the target. */
  readonly rejects?: true;
}

/** What the verdicts stand on. `why`: the reason for this one, where it was not asked for by name. */
export type Engine =
  | {
      readonly kind: 'cluster';
      readonly kubernetes: string;
      readonly cni: string;
      readonly workloads: 'stub' | 'real';
      readonly external: 'stub' | 'live';
      /** It was there before, with what is in it: its policies are never lifted. */
      readonly existing?: { readonly context: string; readonly lifted?: true };
      readonly why?: string;
    }
  | { readonly kind: 'model'; readonly why?: string };

/** Whether the cluster's policies were never out of the way: a deny is cut while alive there, which is less than proven. */
export function policiesStay(engine: Engine): boolean {
  return engine.kind === 'cluster' && engine.existing !== undefined && engine.existing.lifted !== true;
}

/** A part of a run that several jobs share: all checks of some of its sources. */
export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly count: number;
  /** How many checks the whole run has. */
  readonly checks: number;
  /** The same for every shard of a run, and for no other run: a hash of what was read and of the settings. */
  readonly run: string;
  /** The commit that was read, where the environment says it. */
  readonly commit?: string;
}

/** What a report was put together of. */
export interface Merged {
  /** How many shards the run has. */
  readonly count: number;
  /** Those that left no report: what they would have tested nobody knows. */
  readonly missing: readonly number[];
}

/** Everything a reporter needs; every format is a function of this one value. */
export interface RunReport {
  /** netproof's version. */
  readonly version: string;
  readonly engine: Engine;
  readonly verdict: 'pass' | 'fail' | 'inconclusive';
  /** The process' own: 0 nothing is wrong, 1 a check failed or was flaky, 2 something could not be proven. */
  readonly exitCode: 0 | 1 | 2;
  readonly totals: Totals;
  readonly phases: readonly Phase[];
  readonly canary: CanaryResult | null;
  readonly results: readonly CheckResult[];
  /** Notices and warnings of loading and planning. */
  readonly problems: readonly Problem[];
  readonly ruleCount: number;
  /** What the change that it runs for opens and closes, where it is compared with a base. */
  readonly changes?: Changes;
  /** Which lines of the policies the rules pin, where it was asked for. */
  readonly coverage?: Coverage;
  /** From start to the end of the clean-up on the wall clock, which is less than the phases' sum where they overlap. */
  readonly durationMs?: number;
  /** Of a run in one of several jobs. */
  readonly shard?: Shard;
  /** Of a report that was made of those of several jobs. */
  readonly merged?: Merged;
}

/** What came of one of several rule files: a report, or why there is none. */
export interface Section {
  /** The folder, as it was named. */
  readonly folder: string;
  readonly outcome: RunReport | InputError | EnvironmentError;
}

/** Several rule files, proven one after the other: a section for each, in the order in which they were named. */
export interface SeriesReport extends Pick<RunReport, 'version' | 'verdict' | 'exitCode' | 'totals'> {
  readonly sections: readonly Section[];
  /** Of the call, and of no section. */
  readonly problems: readonly Problem[];
  /** From start to the end of the clean-up on the wall clock. */
  readonly durationMs: number;
  /** In one of several jobs: which. Each section says its own run. */
  readonly shard?: Pick<Shard, 'index' | 'count'>;
}

/** The report of a section; undefined where nothing was tested. */
export function reportOf({ outcome }: Section): RunReport | undefined {
  return outcome instanceof Error ? undefined : outcome;
}

/** How a report stands, as people are shown it: green, red, or neither. */
export function standingOf({
  verdict,
  totals,
  changes,
  exitCode,
}: Pick<RunReport, 'verdict' | 'totals' | 'changes' | 'exitCode'>): 'good' | 'bad' | 'unsure' {
  // Where no check failed, it is what the change opens.
  const isRefused = refusedCount(changes) > 0 || (verdict === 'fail' && totals.flaky === 0);
  if (totals.fail > 0 || isRefused) return 'bad';
  // Warnings may fail a run that is green.
  return verdict === 'pass' && exitCode === 0 ? 'good' : 'unsure';
}
