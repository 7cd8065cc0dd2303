import type { Check, ExternalHost } from '../../core/check.ts';
import type { Service, Workload } from '../../core/objects.ts';
import type { EnvironmentError, Problem } from '../../core/problem.ts';
import type { CheckResult, RunReport, SeriesReport } from '../../core/result.ts';

/** Of the shape below. Another number is another shape: who knows only this one cannot read it. */
export const STORED_FORMAT = 1;

/**
 * A report as every format is made of it, for JSON: what a JSON report carries beside the words for people and the fields for
 * programs. All of it is data already but for the objects of the manifests, which are listed once each and named by their number.
 */
export interface Stored {
  readonly format: typeof STORED_FORMAT;
  readonly workloads: readonly StoredWorkload[];
  readonly services: readonly StoredService[];
  readonly report: StoredRun | StoredSeries;
}

/** What reports say of a workload; its manifest stays where it is. */
export type StoredWorkload = Pick<
  Workload,
  'kind' | 'namespace' | 'name' | 'hostNetwork' | 'ports' | 'replicas' | 'at'
> & {
  readonly apiVersion: string;
  /** Of a Job, or of what makes Jobs: how many pods it has at once. */
  readonly job?: Readonly<Partial<Record<'parallelism' | 'completions', unknown>>>;
};

export type StoredService = Pick<Service, 'namespace' | 'name' | 'type' | 'headless' | 'at'>;

export type StoredTarget =
  | { readonly kind: 'workload'; readonly workload: number }
  | {
      readonly kind: 'service';
      readonly service: number;
      readonly backends: readonly number[];
      readonly builtin?: 'dns' | 'apiserver';
    }
  | { readonly kind: 'host'; readonly host: ExternalHost };

export interface StoredCheck extends Omit<Check, 'from' | 'to'> {
  readonly from: number;
  readonly to: StoredTarget;
}

export interface StoredResult extends Omit<CheckResult, 'check'> {
  readonly check: StoredCheck;
}

export interface StoredRun extends Omit<RunReport, 'results'> {
  readonly results: readonly StoredResult[];
}

/** Why a section has no report. */
export type StoredFailure =
  | { readonly failed: 'input'; readonly problems: readonly Problem[] }
  | ({ readonly failed: 'environment' } & Pick<EnvironmentError, 'code' | 'message' | 'hint' | 'detail'>);

export interface StoredSeries extends Omit<SeriesReport, 'sections'> {
  readonly sections: readonly { readonly folder: string; readonly outcome: StoredRun | StoredFailure }[];
}
