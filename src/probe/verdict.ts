import type { ReasonCode, Verdict } from '../core/result.ts';
import type { Expected } from '../core/check.ts';
import type { Observation } from '../core/observation.ts';
import type { Testimony } from './witnesses.ts';

/** Everything that decides a verdict. */
export interface VerdictInput {
  readonly expected: Expected;
  /** The policies were never lifted, so that there is no control: a witness has to show that the target lives. */
  readonly policiesStay?: boolean;
  /** What was seen before any policy; null where the control could not be tried. */
  readonly control: Observation | null;
  /** Policies that were lifted for the control were there again before it had ended. */
  readonly returned?: boolean;
  /** What was seen with the policies; null where the check could not be tried. */
  readonly observation: Observation | null;
  /**
   * False for a Service that had no ready endpoint before its checks, or none any more after one that was refused: what is
   * seen of it is kube-proxy's doing. True for everything else.
   */
  readonly endpointsReady: boolean;
  /** How many timeouts in a row prove a deny. */
  readonly samples: number;
  /**
   * What those said whom no policy keeps from the target, of the time in which the latest samples timed out. Absent
   * where there was nobody to ask.
   */
  readonly testimony?: Testimony;
  /** What this cluster cuts it refuses, and the testimony is of what was refused, too. */
  readonly rejects?: boolean;
  /** Whether what the check is about changed while it was probed, and it could not be asked again. */
  readonly disturbed?: boolean;
}

export interface CheckVerdict {
  readonly verdict: Verdict;
  readonly reason: ReasonCode;
}

/**
 * The verdict table of docs/verdicts.md. Pure. A deny passes in one case only: the control connected, the last
 * `samples` answers with the policies are all timeouts, and whoever could be asked showed that the target answered
 * meanwhile. Where the policies stay there is no control, and somebody has to show it. An allow is not blamed on the policies on less.
 */
export function verdictOf(input: VerdictInput): CheckVerdict {
  const { expected, observation } = input;
  if (input.disturbed === true) return { verdict: 'inconclusive', reason: 'disturbed' };
  if (observation === null) return { verdict: 'inconclusive', reason: 'probe-error' };
  if (observation.flaky) return { verdict: 'flaky', reason: 'changed-after-settling' };
  const { outcome } = observation;
  if (outcome === 'connected') {
    return expected === 'allow'
      ? { verdict: 'pass', reason: 'connects' }
      : { verdict: 'fail', reason: 'let-through' };
  }
  if (!input.endpointsReady) return { verdict: 'inconclusive', reason: 'no-endpoints' };
  if (outcome === 'dns-error') return { verdict: 'inconclusive', reason: 'dns-error' };
  if (outcome === 'error') return { verdict: 'inconclusive', reason: 'probe-error' };
  if (outcome === 'refused') {
    // A program refuses where it does not listen, and this cluster for what it cuts: a witness tells which.
    if (input.rejects === true) {
      if (input.policiesStay !== true) {
        if (input.control?.outcome !== 'connected') return withoutControl(input);
        return verdictOfCut(input, observation, 'proven');
      }
      if (input.testimony === undefined) return { verdict: 'inconclusive', reason: 'no-witness' };
      return verdictOfCut(input, observation, 'rejected-by-policy');
    }
    return expected === 'deny'
      ? { verdict: 'fail', reason: 'let-through' }
      : { verdict: 'inconclusive', reason: 'nothing-listens' };
  }
  return verdictOfTimeout(input, observation);
}

/** The rows of the table that begin with a timeout: worth nothing without a control that connected. */
function verdictOfTimeout(input: VerdictInput, observation: Observation): CheckVerdict {
  if (input.policiesStay === true) {
    if (input.testimony === undefined) return { verdict: 'inconclusive', reason: 'no-witness' };
    return verdictOfCut(input, observation, 'cut-while-alive');
  }
  if (input.control?.outcome !== 'connected') return withoutControl(input);
  return verdictOfCut(input, observation, 'proven');
}

function withoutControl({ returned, control, testimony }: VerdictInput): CheckVerdict {
  // Where nobody listens no policy is lifted to see it.
  if (control === null && testimony === 'dead') return { verdict: 'inconclusive', reason: 'target-died' };
  return { verdict: 'inconclusive', reason: returned === true ? 'policies-returned' : 'unreachable-before' };
}

/** What is cut for all that can be seen, when somebody spoke for the target; `reason` is a deny's. */
function verdictOfCut(
  input: VerdictInput,
  observation: Observation,
  reason: 'proven' | 'cut-while-alive' | 'rejected-by-policy',
): CheckVerdict {
  if (input.testimony === 'dead') return { verdict: 'inconclusive', reason: 'target-died' };
  if (input.testimony === 'silent') return { verdict: 'inconclusive', reason: 'witness-silent' };
  if (observation.unsettled === true) return { verdict: 'inconclusive', reason: 'unsettled' };
  if (input.expected === 'allow') return { verdict: 'fail', reason: 'cut-by-policies' };
  return cutsInARow(observation, input.rejects === true) >= Math.max(1, input.samples)
    ? { verdict: 'pass', reason }
    : { verdict: 'inconclusive', reason: 'unsettled' };
}

/** How many of the latest samples are timeouts (or what counts as much), without another answer between them. */
function cutsInARow(observation: Observation, rejects: boolean): number {
  const last = observation.samples.findLastIndex(
    ({ outcome }) => outcome !== 'timeout' && !(rejects && outcome === 'refused'),
  );
  return observation.samples.length - 1 - last;
}
