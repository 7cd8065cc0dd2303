import type { OwnLabels, Requirement } from '../core/evidence.ts';
import { isMap } from '../core/json.ts';
import { labelOf, wholeOf, type Labels, type Workload } from '../core/objects.ts';
import type { Position } from '../core/problem.ts';
import { podSpecPath } from '../manifests/objects/workloads.ts';
import { valueAt, type Path } from '../yaml/path.ts';
import { asksFor, holds } from './selectors.ts';

/** Where a CronJob writes the labels of its Jobs, which are not its pods' either. */
const OF_JOBS: Path = ['spec', 'jobTemplate', 'metadata', 'labels'];
const OF_OBJECT: Path = ['metadata', 'labels'];

/** Labels of the object that makes a workload's pods (or of its Jobs) which the pods don't have. */
export function objectLabels(workload: Workload): Labels {
  const { resource, labels } = wholeOf(workload);
  if (resource.kind === 'Pod') return {};
  const written = [OF_JOBS, OF_OBJECT].flatMap((path) => {
    const found = valueAt(resource.json, path);
    return isMap(found) ? Object.entries(found) : [];
  });
  return Object.fromEntries(
    written.filter(
      (entry): entry is [string, string] =>
        typeof entry[1] === 'string' && labelOf(labels, entry[0]) === undefined,
    ),
  );
}

/** The object, where its own labels meet what its pods' do not. */
export function ownLabels(
  workload: Workload,
  unmet: readonly Requirement[],
): { readonly own: OwnLabels; readonly at: Position } | undefined {
  const labels = objectLabels(workload);
  const [first] = unmet;
  if (!first || !unmet.every((one) => asksFor(one) && holds(one, labels))) return undefined;
  const { kind, namespace, name, resource } = wholeOf(workload);
  const pods = [...podSpecPath(resource).slice(0, -1), 'metadata', 'labels'].join('.');
  const holder = [OF_OBJECT, OF_JOBS].find(
    (path) => valueAt(resource.json, [...path, first.key]) !== undefined,
  );
  return {
    own: { kind, name: `${namespace}/${name}`, path: pods },
    at: resource.locate([...(holder ?? OF_OBJECT), first.key]),
  };
}

/** The object, where a Service's selector asks for labels that it has itself and its pods have not. */
export function ownServiceLabels(workload: Workload, selector: Labels): OwnLabels | undefined {
  const wanted = Object.entries(selector).filter(([key, value]) => labelOf(workload.labels, key) !== value);
  const { at } = workload;
  return ownLabels(
    workload,
    wanted.map(([key, value]) => ({ key, operator: 'In', values: [value], at })),
  )?.own;
}
