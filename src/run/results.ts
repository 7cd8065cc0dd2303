import type { Check } from '../core/check.ts';
import type { Observation, Outcome } from '../core/observation.ts';
import type { CheckResult, Established, Prediction, ReasonCode } from '../core/result.ts';
import type { Settings } from '../settings/settings.ts';
import type { Control } from '../probe/control.ts';
import type { Targets } from '../probe/plan.ts';
import { endpointsReady } from '../probe/targets.ts';
import { verdictOf, type CheckVerdict } from '../probe/verdict.ts';
import type { Probed } from './probe.ts';
import type { StartedWorkloads } from '../workloads/started.ts';

/** Everything that a run learned of its checks, by check id. */
export interface Learned {
  readonly targets: Targets;
  /** Checks that could not be tried, and why. */
  readonly untriable: ReadonlyMap<Check['id'], string>;
  /** Null where the policies stay: what timed out is worth what its witnesses say. */
  readonly control: Control | null;
  /** Checks whose policies were lifted for the control, and were there again before it had ended. */
  readonly returned?: ReadonlySet<Check['id']>;
  /** This cluster refuses what it cuts. */
  readonly rejects?: boolean;
  readonly probed: Probed;
  /** What became of connections that were open before the policies came. */
  readonly established?: ReadonlyMap<Check['id'], Established>;
  readonly predictions: ReadonlyMap<Check['id'], Prediction>;
  /** Workloads whose pod is one of netproof's own. */
  readonly stubs: StartedWorkloads['stubs'];
}

/** One result for each check, in the checks' order. Pure. */
export function resultsOf(
  checks: readonly Check[],
  learned: Learned,
  settings: Pick<Settings, 'workloads' | 'external' | 'samples'>,
): readonly CheckResult[] {
  return checks.map((check) => {
    const { id, expected } = check;
    const target = learned.targets.get(id);
    const control = learned.control?.observations.get(id) ?? null;
    const { policies, disturbances, services } = learned.probed;
    const observation = policies.observations.get(id) ?? untried(learned.untriable.get(id));
    const testimony = policies.testimonies.get(id);
    const disturbance = disturbances.get(id);
    // kube-proxy itself refuses for a Service that has lost its endpoints meanwhile.
    const stillReady =
      observation?.outcome !== 'refused' || services === undefined || endpointsReady(check, services);
    const prediction = learned.predictions.get(id);
    const listener = listenerOf(check, learned, settings);
    const established = learned.established?.get(id);
    const judged = verdictOf({
      expected,
      control,
      returned: learned.returned?.has(id) === true,
      observation,
      endpointsReady: (target?.endpointsReady ?? false) && stillReady,
      samples: settings.samples,
      policiesStay: learned.control === null,
      rejects: learned.rejects === true,
      ...(testimony !== undefined && { testimony }),
      disturbed: disturbance !== undefined,
    });
    return {
      check,
      address: target?.address ?? null,
      control,
      observation,
      ...asFarAsKnown(judged, prediction),
      ...(judged.reason === 'disturbed' && disturbance && { disturbance }),
      ...(established !== undefined && judged.verdict === 'pass' && { established }),
      ...(listener !== undefined && { listener }),
      ...(prediction !== undefined && { prediction }),
      // What could not be proven speaks against no model.
      drift:
        prediction !== undefined &&
        judged.verdict !== 'inconclusive' &&
        isDrift(observation, learned.control === null ? judged.reason : control?.outcome, prediction),
    };
  });
}

/**
 * A pod in the cluster has but one value of a label that only a controller knows, and a stub not even that: what
 * hinges on it is not shown. Nor does what holds for the pods that were tried hold for those that were not.
 */
function asFarAsKnown(seen: CheckVerdict, prediction: Prediction | undefined): CheckVerdict {
  const kinds = new Set(prediction?.evidence.map(({ kind }) => kind));
  if (kinds.has('unknown-label')) return { verdict: 'inconclusive', reason: 'unknown-label' };
  return kinds.has('too-many-pods') && seen.verdict === 'pass'
    ? { verdict: 'inconclusive', reason: 'too-many-pods' }
    : seen;
}

function untried(why: string | undefined): Observation | null {
  return why === undefined
    ? null
    : { outcome: 'error', samples: [], settledMs: 0, flaky: false, detail: why };
}

/**
 * The cluster let through what the model says is cut, or the other way round. A timeout without a control (or a witness in its
 * stead) says neither, nor does a model that does not know.
 */
function isDrift(
  observation: Observation | null,
  shown: Outcome | ReasonCode | undefined,
  prediction: Prediction,
): boolean {
  if (observation === null || observation.flaky) return false;
  switch (observation.outcome) {
    case 'connected':
      return prediction.answer === 'cut';
    case 'timeout':
      return prediction.answer === 'open' && shown !== undefined && SHOWS_THE_TARGET.has(shown);
    case 'refused':
    case 'dns-error':
    case 'error':
      return false;
  }
}

/** What shows that the target could be reached but for the policies: its control, or the reason that a witness gave. */
const SHOWS_THE_TARGET: ReadonlySet<Outcome | ReasonCode> = new Set([
  'connected',
  'cut-while-alive',
  'cut-by-policies',
]);

/** Whose program answers a check's probe; undefined where nobody's did. */
function listenerOf(
  { id, to }: Check,
  { control, probed, stubs }: Learned,
  { workloads, external }: Pick<Settings, 'workloads' | 'external'>,
): CheckResult['listener'] {
  if (to.kind === 'host') return external === 'live' ? 'own' : 'stub';
  if (to.kind === 'service' && to.builtin !== undefined) return 'own';
  const behind = to.kind === 'workload' ? [to.workload] : to.backends;
  if (workloads === 'stub' || (behind.length > 0 && behind.every((one) => stubs.has(one)))) return 'stub';
  if (control?.debugListeners.has(id) === true) return 'debug';
  const seen = [control?.observations, probed.policies.observations];
  return seen.some((one) => one?.get(id)?.outcome === 'connected') ? 'own' : undefined;
}
