import type { Workload } from './resources.ts';

/** The Job that a CronJob would make at its time, under a name of our own. Pure. */
export function jobOfCronJob({ namespace, name, resource }: Workload): unknown {
  const spec = resource.json.spec as { readonly jobTemplate?: { readonly spec?: unknown } } | undefined;
  return {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: { namespace, name: `${name.slice(0, 50)}-netproof` },
    spec: spec?.jobTemplate?.spec,
  };
}
