import type { Severity } from './problem.ts';

/** A remark at a line of the change. `file` is relative to the workspace; without it the remark is the run's. */
export interface Annotation {
  readonly level: Severity;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  /** One line. */
  readonly title: string;
  /** Lines, the most important first. */
  readonly message: string;
}
