import type { Check, Target } from '../../core/check.ts';
import { mapOf } from '../../core/json.ts';
import { wholeOf, type Service, type Workload } from '../../core/objects.ts';
import { InputError } from '../../core/problem.ts';
import type { RunReport, Section, SeriesReport } from '../../core/result.ts';
import {
  STORED_FORMAT,
  type Stored,
  type StoredCheck,
  type StoredFailure,
  type StoredRun,
  type StoredService,
  type StoredTarget,
  type StoredWorkload,
} from './stored.ts';

/** A run's report as data. */
export function storeRun(report: RunReport): Stored {
  const objects = new Objects();
  return objects.stored(runOf(report, objects));
}

/** The same of several rule files. */
export function storeSeries({ sections, ...series }: SeriesReport): Stored {
  const objects = new Objects();
  return objects.stored({
    ...series,
    sections: sections.map(({ folder, outcome }) => ({ folder, outcome: outcomeOf(outcome, objects) })),
  });
}

function outcomeOf(outcome: Section['outcome'], objects: Objects): StoredRun | StoredFailure {
  if (!(outcome instanceof Error)) return runOf(outcome, objects);
  if (outcome instanceof InputError) return { failed: 'input', problems: outcome.problems };
  const { code, message, hint, detail } = outcome;
  return { failed: 'environment', code, message, hint, detail };
}

function runOf({ results, ...report }: RunReport, objects: Objects): StoredRun {
  return {
    ...report,
    results: results.map((result) => ({ ...result, check: checkOf(result.check, objects) })),
  };
}

function checkOf({ from, to, ...check }: Check, objects: Objects): StoredCheck {
  return { ...check, from: objects.workload(from), to: targetOf(to, objects) };
}

function targetOf(to: Target, objects: Objects): StoredTarget {
  switch (to.kind) {
    case 'workload':
      return { kind: 'workload', workload: objects.workload(to.workload) };
    case 'service':
      return {
        ...to,
        service: objects.service(to.service),
        backends: to.backends.map((one) => objects.workload(one)),
      };
    case 'host':
      return to;
  }
}

/** The objects that checks are about, each once. */
class Objects {
  readonly #workloads = new Map<Workload, number>();
  readonly #services = new Map<Service, number>();

  workload(one: Workload): number {
    return numberOf(wholeOf(one), this.#workloads);
  }

  service(one: Service): number {
    return numberOf(one, this.#services);
  }

  stored(report: Stored['report']): Stored {
    return {
      format: STORED_FORMAT,
      workloads: [...this.#workloads.keys()].map(workloadOf),
      services: [...this.#services.keys()].map(serviceOf),
      report,
    };
  }
}

function numberOf<T>(one: T, known: Map<T, number>): number {
  const number = known.get(one) ?? known.size;
  known.set(one, number);
  return number;
}

function workloadOf(workload: Workload): StoredWorkload {
  const { kind, namespace, name, hostNetwork, ports, replicas, at, resource } = workload;
  const spec = mapOf(resource.json.spec);
  const job = kind === 'CronJob' ? mapOf(mapOf(spec?.jobTemplate)?.spec) : kind === 'Job' ? spec : undefined;
  return {
    ...{ kind, namespace, name, hostNetwork, ports, replicas, at },
    apiVersion: resource.apiVersion,
    ...(job && { job: { parallelism: job.parallelism, completions: job.completions } }),
  };
}

function serviceOf({ namespace, name, type, headless, at }: Service): StoredService {
  return { namespace, name, type, headless, ...(at && { at }) };
}
