import type { CheckResult, ReasonCode, Totals, Verdict } from '../core/result.ts';
import type { Expected } from '../core/check.ts';
import type { Observation } from '../core/observation.ts';

/** Everything that decides a verdict. */
export interface Evidence {
  readonly expected: Expected;
  /** What was seen before any policy; null where the control could not be tried. */
  readonly control: Observation | null;
  /** What was seen with the policies; null where the check could not be tried. */
  readonly observation: Observation | null;
  /** False for a Service without a ready endpoint: what is seen of it is kube-proxy's doing. True for everything else. */
  readonly endpointsReady: boolean;
  /** How many timeouts in a row prove a deny. */
  readonly samples: number;
  /**
   * Whether the target still answered its own pod while the policies applied, where that could be asked: policies never
   * cut a pod from itself. Absent where nobody could ask (a host outside, a Service that is not the repository's).
   */
  readonly targetAlive?: boolean;
}

export interface Judgement {
  readonly verdict: Verdict;
  readonly reason: ReasonCode;
}

/**
 * The verdict table (design, section 2). Pure. A deny passes in one case only: the control connected, the last
 * `samples` answers with the policies are all timeouts, and nothing speaks against the target being alive.
 */
export function judge(evidence: Evidence): Judgement {
  const { expected, observation } = evidence;
  if (observation === null) return { verdict: 'inconclusive', reason: 'probe-error' };
  if (observation.flaky) return { verdict: 'flaky', reason: 'changed-after-settling' };
  const { outcome } = observation;
  if (outcome === 'connected') {
    return expected === 'allow'
      ? { verdict: 'pass', reason: 'connects' }
      : { verdict: 'fail', reason: 'let-through' };
  }
  if (!evidence.endpointsReady) return { verdict: 'inconclusive', reason: 'no-endpoints' };
  if (outcome === 'dns-error') return { verdict: 'inconclusive', reason: 'dns-error' };
  if (outcome === 'error') return { verdict: 'inconclusive', reason: 'probe-error' };
  if (outcome === 'refused') {
    return expected === 'deny'
      ? { verdict: 'fail', reason: 'let-through' }
      : { verdict: 'inconclusive', reason: 'nothing-listens' };
  }
  return judgeTimeout(evidence, observation);
}

/** The rows of the table that begin with a timeout: worth nothing without a control that connected. */
function judgeTimeout(evidence: Evidence, observation: Observation): Judgement {
  if (evidence.control?.outcome !== 'connected')
    return { verdict: 'inconclusive', reason: 'unreachable-before' };
  if (evidence.targetAlive === false) return { verdict: 'inconclusive', reason: 'target-died' };
  if (observation.unsettled === true) return { verdict: 'inconclusive', reason: 'unsettled' };
  if (evidence.expected === 'allow') return { verdict: 'fail', reason: 'cut-by-policies' };
  return timeoutsInARow(observation) >= Math.max(1, evidence.samples)
    ? { verdict: 'pass', reason: 'proven' }
    : { verdict: 'inconclusive', reason: 'unsettled' };
}

/** How many of the latest samples are timeouts, without another answer between them. */
function timeoutsInARow(observation: Observation): number {
  const last = observation.samples.findLastIndex((sample) => sample.outcome !== 'timeout');
  return observation.samples.length - 1 - last;
}

/** Counts verdicts. */
export function countVerdicts(results: readonly Pick<CheckResult, 'verdict'>[]): Totals {
  const count = (verdict: Verdict): number => results.filter((result) => result.verdict === verdict).length;
  return {
    pass: count('pass'),
    fail: count('fail'),
    inconclusive: count('inconclusive'),
    flaky: count('flaky'),
    total: results.length,
  };
}

export interface RunVerdict {
  readonly verdict: 'pass' | 'fail' | 'inconclusive';
  /** 0: every check passed. 1: a check failed or was flaky. 2: something could not be proven. */
  readonly exitCode: 0 | 1 | 2;
}

/**
 * What the run as a whole is worth. A run without a result proves nothing: inconclusive, exit 2, whatever was asked.
 * With `failOnInconclusive` false an inconclusive run is still called that, and exits with 0.
 */
export function runVerdict(
  results: readonly Pick<CheckResult, 'verdict'>[],
  options: { readonly failOnInconclusive: boolean },
): RunVerdict {
  const totals = countVerdicts(results);
  if (totals.fail + totals.flaky > 0) return { verdict: 'fail', exitCode: 1 };
  if (totals.total === 0) return { verdict: 'inconclusive', exitCode: 2 };
  if (totals.inconclusive > 0)
    return { verdict: 'inconclusive', exitCode: options.failOnInconclusive ? 2 : 0 };
  return { verdict: 'pass', exitCode: 0 };
}
