/**
 * What a run says while it goes on. Phases may overlap (boot beside read); a name is that of one phase. Texts may
 * hold untrusted names: renderers make them safe.
 */
export interface Progress {
  readonly phaseStarted: (name: string) => void;
  /** Something that the phase now does or waits for: `waiting for the node to be ready`. */
  readonly phaseStep: (name: string, text: string) => void;
  /** `summary` says what came of it in a few words; `ms` is how long it took. */
  readonly phaseDone: (name: string, summary: string, ms: number) => void;
  readonly phaseFailed: (name: string, text: string, ms: number) => void;
  /** A line between the phases, such as a notice. */
  readonly line: (text: string) => void;
  /** Nothing follows: spinners stop. Safe to call twice, and from a signal handler. */
  readonly close: () => void;
}

/** For runs that say nothing while they go on (`--json`). */
export const silentProgress: Progress = {
  phaseStarted: nothing,
  phaseStep: nothing,
  phaseDone: nothing,
  phaseFailed: nothing,
  line: nothing,
  close: nothing,
};

function nothing(): void {
  // Silence is the point.
}
