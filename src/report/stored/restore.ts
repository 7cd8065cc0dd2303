import type { Check, Target } from '../../core/check.ts';
import type { Service, Workload } from '../../core/objects.ts';
import { EnvironmentError, InputError } from '../../core/problem.ts';
import type { RunReport, Section, SeriesReport } from '../../core/result.ts';
import type {
  Stored,
  StoredCheck,
  StoredFailure,
  StoredRun,
  StoredService,
  StoredTarget,
  StoredWorkload,
} from './stored.ts';

/** What a report is of: one rule file, or several. */
export type ReadReport =
  | { readonly kind: 'run'; readonly report: RunReport }
  | { readonly kind: 'series'; readonly series: SeriesReport };

/** The value that was stored. Throws RangeError for a number that names no object. */
export function restore({ workloads, services, report }: Stored): ReadReport {
  const objects: Objects = {
    workloads: workloads.map(workloadOf),
    services: services.map(serviceOf),
  };
  if (!('sections' in report)) return { kind: 'run', report: runOf(report, objects) };
  const sections = report.sections.map(({ folder, outcome }): Section => ({
    folder,
    outcome: outcomeOf(outcome, objects),
  }));
  return { kind: 'series', series: { ...report, sections } };
}

interface Objects {
  readonly workloads: readonly Workload[];
  readonly services: readonly Service[];
}

function outcomeOf(outcome: StoredRun | StoredFailure, objects: Objects): Section['outcome'] {
  if (!('failed' in outcome)) return runOf(outcome, objects);
  if (outcome.failed === 'input') return new InputError(outcome.problems);
  const { code, message, hint, detail } = outcome;
  return new EnvironmentError(code, message, {
    ...(hint !== undefined && { hint }),
    ...(detail !== undefined && { detail }),
  });
}

function runOf({ results, ...report }: StoredRun, objects: Objects): RunReport {
  return {
    ...report,
    results: results.map((result) => ({ ...result, check: checkOf(result.check, objects) })),
  };
}

function checkOf({ from, to, ...check }: StoredCheck, objects: Objects): Check {
  return { ...check, from: at(objects.workloads, from), to: targetOf(to, objects) };
}

function targetOf(to: StoredTarget, { workloads, services }: Objects): Target {
  switch (to.kind) {
    case 'workload':
      return { kind: 'workload', workload: at(workloads, to.workload) };
    case 'service':
      return {
        ...to,
        service: at(services, to.service),
        backends: to.backends.map((one) => at(workloads, one)),
      };
    case 'host':
      return to;
  }
}

function at<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new RangeError(`no object has the number ${index}`);
  return found;
}

/** A workload as reports need it: its manifest is not there. */
function workloadOf({ apiVersion, job, ...workload }: StoredWorkload): Workload {
  const { kind, namespace, name, at: position } = workload;
  const json = job === undefined ? {} : { spec: kind === 'CronJob' ? { jobTemplate: { spec: job } } : job };
  return {
    ...workload,
    labels: {},
    serviceAccount: '',
    resource: { apiVersion, kind, namespace, name, json, at: position, locate: () => position },
  };
}

function serviceOf(service: StoredService): Service {
  return { ...service, ports: [] };
}
