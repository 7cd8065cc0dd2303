import type { Check } from '../core/check.ts';
import { startListeners, type Listener } from './listeners.ts';
import type { CheckProbe, Witness } from './plan.ts';
import { observeControl, type Observations, type SettleOptions } from './settle.ts';

/** The control, and the checks for which a listener of ours answers in the target's place. */
export interface Control {
  readonly observations: Observations;
  readonly debugListeners: ReadonlySet<Check['id']>;
}

/** How long a program that runs gets to listen where a check dials, before a debug listener takes the port. */
const OWN_PROGRAMS_MS = 3_000;

/**
 * The control of real workloads. First each target's pod is asked, from within, whether anything listens where the
 * checks dial; where nothing does, a listener is started in its debug container, so that a later timeout means
 * something. Asked from within, because a refusal seen from elsewhere may be a Service's whose rules lag behind.
 */
export async function observeRealControl(
  probes: readonly CheckProbe[],
  options: SettleOptions,
): Promise<Control> {
  const silent = await silentTargets(uniqueTargets(probes), options);
  const started = await startListeners(silent.map(toListener), options);
  const listening = new Set(started.filter(({ listens }) => listens).map(listenerKey));
  const observations = await observeControl(probes, options);
  const debugListeners = probes.filter(
    ({ id, witnesses = [] }) =>
      observations.get(id)?.outcome === 'connected' &&
      witnesses.some((one) => listening.has(listenerKey(toListener(one)))),
  );
  return { observations, debugListeners: new Set(debugListeners.map(({ id }) => id)) };
}

/** Where nothing listens: the pod's own kernel refuses. */
async function silentTargets(
  targets: readonly Witness[],
  options: SettleOptions,
): Promise<readonly Witness[]> {
  const asked = targets.map((target, index): CheckProbe => ({
    ...target,
    id: `own:${index}`,
    expected: 'allow',
  }));
  const answers = await observeControl(asked, { ...options, deadlineMs: OWN_PROGRAMS_MS });
  return targets.filter((_, index) => answers.get(`own:${index}`)?.outcome === 'refused');
}

function uniqueTargets(probes: readonly CheckProbe[]): readonly Witness[] {
  const targets = probes
    .flatMap(({ witnesses = [] }) => witnesses)
    .filter(({ fromElsewhere }) => fromElsewhere !== true);
  return [...new Map(targets.map((one) => [listenerKey(toListener(one)), one])).values()];
}

function toListener({ pod, port, protocol }: Witness): Listener {
  return { pod, port, protocol };
}

function listenerKey({ pod, port, protocol }: Listener): string {
  return `${pod.namespace}/${pod.name} ${port} ${protocol}`;
}
