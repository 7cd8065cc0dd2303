import { verdictOf } from '../probe/verdict.ts';
import type { Observation } from '../core/observation.ts';
import type { CheckResult, Prediction } from '../core/result.ts';
import type { Check } from '../core/check.ts';

/** What a run learned of its checks, by check id. */
export interface Seen {
  readonly control: ReadonlyMap<string, Observation>;
  readonly policies: ReadonlyMap<string, Observation>;
  /** Whether a denied target still answered its own pod. */
  readonly targetAlive: ReadonlyMap<string, boolean>;
  /** Checks that could not be tried, and why. */
  readonly untriable: ReadonlyMap<string, string>;
}

/** What is known of a check besides what was seen. */
export interface CheckFacts {
  readonly addressOf: (check: Check) => string | null;
  readonly endpointsReady: (check: Check) => boolean;
  readonly listenerOf: (check: Check) => CheckResult['listener'];
  readonly predict: (check: Check) => Prediction;
  readonly samples: number;
}

/** Observations to results, one for each check, in the checks' order. Pure. */
export function judgeChecks(checks: readonly Check[], seen: Seen, facts: CheckFacts): readonly CheckResult[] {
  return checks.map((check) => {
    const control = seen.control.get(check.id) ?? null;
    const observation = seen.policies.get(check.id) ?? untried(seen.untriable.get(check.id));
    const alive = seen.targetAlive.get(check.id);
    const { verdict, reason } = verdictOf({
      expected: check.expected,
      control,
      observation,
      endpointsReady: facts.endpointsReady(check),
      samples: facts.samples,
      ...(alive !== undefined && { targetAlive: alive }),
    });
    const prediction = facts.predict(check);
    const listener = facts.listenerOf(check);
    return {
      check,
      address: facts.addressOf(check),
      control,
      observation,
      verdict,
      reason,
      ...(listener !== undefined && { listener }),
      prediction,
      drift: isDrift(observation, control, prediction),
    };
  });
}

function untried(why: string | undefined): Observation | null {
  return why === undefined
    ? null
    : { outcome: 'error', samples: [], settledMs: 0, flaky: false, detail: why };
}

/** The cluster let through what the model says is cut, or the other way round. A timeout without a control says neither, nor does a model that does not know. */
function isDrift(
  observation: Observation | null,
  control: Observation | null,
  prediction: Prediction,
): boolean {
  if (observation === null || observation.flaky) return false;
  switch (observation.outcome) {
    case 'connected':
      return prediction.answer === 'cut';
    case 'timeout':
      return prediction.answer === 'open' && control?.outcome === 'connected';
    case 'refused':
    case 'dns-error':
    case 'error':
      return false;
  }
}
