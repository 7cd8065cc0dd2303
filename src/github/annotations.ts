import type { Annotation } from '../core/annotation.ts';
import type { Log } from '../io/log.ts';
import { limitAnnotations } from '../report/run/annotations.ts';

/** Puts annotations on the change, within one step's limits; one is kept for `setFailed`. */
export function annotate(log: Log, all: readonly Annotation[]): void {
  for (const annotation of limitAnnotations(all)) log.annotate(annotation);
}
