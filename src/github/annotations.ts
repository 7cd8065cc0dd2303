import type { Log } from '../io/log.ts';
import {
  annotations,
  limitAnnotations,
  problemAnnotations,
  type AnnotationOptions,
} from '../report/run/annotations.ts';
import type { RunReport } from '../core/result.ts';
import type { Problem } from '../core/problem.ts';

/** Puts a run's annotations on the change, within one step's limits; one is kept for `setFailed`. */
export function annotateRun(log: Log, report: RunReport, options: AnnotationOptions = {}): void {
  for (const annotation of limitAnnotations(annotations(report, options))) log.annotate(annotation);
}

/** The same for problems of the input that ended a run before there was a report. */
export function annotateProblems(
  log: Log,
  problems: readonly Problem[],
  options: AnnotationOptions = {},
): void {
  for (const annotation of limitAnnotations(problemAnnotations(problems, options))) log.annotate(annotation);
}
