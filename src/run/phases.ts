import type { Clock } from '../io/clock.ts';
import type { Progress } from '../report/run/progress.ts';
import type { Phase } from '../core/result.ts';

/** The phases of a run: shown as they go on, timed, and kept for the report. */
export interface Phases {
  /** Runs `work` as the phase `name`; what `summary` makes of its result is shown when it ends. Throws what `work` throws. */
  readonly run: <T>(name: string, work: () => Promise<T>, summary: (value: T) => string) => Promise<T>;
  /** Something that the phase now does. */
  readonly step: (name: string, text: string) => void;
  /** In the order in which they began. */
  readonly done: () => readonly Phase[];
  /** The phases that failed or still go on, by name; '' where there is none. */
  readonly unfinished: () => string;
}

/** Phases may overlap; each counts its own time. `before` are those that ended before there was a run. */
export function createPhases(
  clock: Pick<Clock, 'now'>,
  progress: Progress,
  before: readonly Phase[] = [],
): Phases {
  const phases = new Map<string, Phase | undefined>(before.map((phase) => [phase.name, phase]));
  for (const { name, ms, summary = '' } of before) progress.phaseDone(name, summary, ms);
  return {
    run: async (name, work, summary) => {
      const begun = clock.now();
      phases.set(name, undefined);
      progress.phaseStarted(name);
      try {
        const value = await work();
        const ms = clock.now() - begun;
        phases.set(name, { name, ms: Math.round(ms), summary: summary(value) });
        progress.phaseDone(name, summary(value), ms);
        return value;
      } catch (error) {
        const ms = clock.now() - begun;
        phases.set(name, { name, ms: Math.round(ms), failed: true });
        progress.phaseFailed(name, error instanceof Error ? (error.message.split('\n')[0] ?? '') : '', ms);
        throw error;
      }
    },
    step: (name, text) => {
      progress.phaseStep(name, text);
    },
    done: () => [...phases.values()].flatMap((phase) => phase ?? []),
    unfinished: () =>
      [...phases].flatMap(([name, phase]) => (phase && phase.failed !== true ? [] : [name])).join(', '),
  };
}
