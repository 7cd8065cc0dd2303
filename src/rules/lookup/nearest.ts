import { didYouMean } from '../../text/did-you-mean.ts';
import { showName } from '../../text/escape.ts';
import { workloadName, type Labels, type Workload } from '../../core/objects.ts';
import type { Declared } from './declared.ts';

/** What was meant by a workload's name that no manifest has, or what there is instead. */
export function workloadHint(declared: Declared, namespace: string, name: string): string {
  const here = declared.workloadsIn(namespace);
  if (declared.service(namespace, name)) {
    return `there is a Service of that name: write ${namespace}/service/${name}`;
  }
  const near = didYouMean(
    name,
    here.map((workload) => workload.name),
  );
  if (near !== undefined) return meant(`${namespace}/${near}`);
  const elsewhere = declared.workloads.find((workload) => workload.name === name);
  if (elsewhere) return meant(workloadName(elsewhere));
  if (here.length === 0) return namespaceHint(declared, namespace);
  return `namespace ${namespace} has ${someOf(here.map((workload) => workload.name))}`;
}

/** What was meant by a Service's name that no manifest has. */
export function serviceHint(declared: Declared, namespace: string, name: string): string {
  const here = declared.servicesIn(namespace).map((service) => service.name);
  const near = didYouMean(name, here);
  if (near !== undefined) return meant(`${namespace}/service/${near}`);
  if (declared.workloadsNamed(namespace, name).length > 0) {
    return `there is a workload of that name: write ${namespace}/${name}`;
  }
  if (here.length > 0) return `namespace ${namespace} has the Services ${someOf(here)}`;
  return declared.workloadsIn(namespace).length > 0
    ? `namespace ${namespace} has no Service`
    : namespaceHint(declared, namespace);
}

/** Why labels pick no pod: the label that nothing has, or the value that was meant. */
export function labelHint(declared: Declared, namespace: string | undefined, labels: Labels): string {
  const here = declared.workloadsIn(namespace);
  if (namespace !== undefined && here.length === 0) return namespaceHint(declared, namespace);
  for (const [key, value] of Object.entries(labels)) {
    const values = valuesOf(here, key);
    if (values.has(value)) continue;
    if (values.size > 0) {
      const near = didYouMean(value, values);
      return near === undefined
        ? `the values of \`${showName(key)}\` are ${someOf([...values])}`
        : meant(`${key}=${near}`);
    }
    const near = didYouMean(key, new Set(here.flatMap((workload) => Object.keys(workload.labels))));
    return near === undefined ? `no pod has a label \`${showName(key)}\`` : meant(`${near}=…`);
  }
  return here.length === 0 ? 'the manifests have no workload' : 'no pod has all of these labels at once';
}

/** What was meant by a namespace in which nothing runs. */
export function namespaceHint(declared: Declared, namespace: string): string {
  const used = [...new Set(declared.workloads.map((workload) => workload.namespace))];
  const near = didYouMean(namespace, used);
  if (near !== undefined) return `did you mean namespace \`${showName(near)}\`?`;
  if (used.length === 0) return 'the manifests have no workload: is `manifests` right?';
  return declared.namespaces().includes(namespace)
    ? `namespace ${namespace} has no workload`
    : `the namespaces with workloads are ${someOf(used)}`;
}

/** A few of many, as people would say it: `a`, `b`, `c` and 12 more. */
export function someOf(names: readonly string[]): string {
  const most = 6;
  const shown = names.slice(0, most).map((name) => `\`${showName(name)}\``);
  if (names.length > most) return `${shown.join(', ')} and ${names.length - most} more`;
  const last = shown.pop() ?? 'none';
  return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`;
}

function meant(text: string): string {
  return `did you mean \`${showName(text)}\`?`;
}

function valuesOf(workloads: readonly Workload[], key: string): ReadonlySet<string> {
  const values = new Set<string>();
  for (const { labels } of workloads) {
    const value = Object.hasOwn(labels, key) ? labels[key] : undefined;
    if (value !== undefined) values.add(value);
  }
  return values;
}
