import type { Check } from '../rules/check.ts';
import { startListeners, type Listener } from './listeners.ts';
import type { CheckProbe } from './plan.ts';
import { observeControl, type Observations, type SettleOptions } from './settle.ts';

/** The control, and the checks for which a listener of ours answers in the target's place. */
export interface Control {
  readonly observations: Observations;
  readonly lent: ReadonlySet<Check['id']>;
}

/** Long enough to tell that a program that runs does not listen there; listeners then get the control's full time. */
const OWN_PROGRAMS_MS = 2_000;

/**
 * The control of real workloads: where a target's own program refuses, a listener is started in its debug container and
 * the probe is tried again, so that a later timeout means something.
 */
export async function observeRealControl(
  probes: readonly CheckProbe[],
  options: SettleOptions,
): Promise<Control> {
  const own = await observeControl(probes, { ...options, deadlineMs: OWN_PROGRAMS_MS });
  const silent = probes.filter(({ id, witnesses }) => {
    const outcome = own.get(id)?.outcome;
    return outcome === 'refused' && witnesses !== undefined;
  });
  if (silent.length === 0) return { observations: own, lent: new Set() };
  const started = await startListeners(unique(silent.flatMap(listenersOf)), options);
  const listening = new Set(started.filter(({ listens }) => listens).map(keyOf));
  const again = silent.filter((probe) => listenersOf(probe).some((one) => listening.has(keyOf(one))));
  const lent = await observeControl(again, options);
  return { observations: new Map([...own, ...lent]), lent: new Set(again.map(({ id }) => id)) };
}

function listenersOf({ witnesses = [] }: CheckProbe): readonly Listener[] {
  return witnesses.map(({ pod, port, protocol }) => ({ pod, port, protocol }));
}

function unique(listeners: readonly Listener[]): readonly Listener[] {
  return [...new Map(listeners.map((one) => [keyOf(one), one])).values()];
}

function keyOf({ pod, port, protocol }: Listener): string {
  return `${pod.namespace}/${pod.name} ${port} ${protocol}`;
}
