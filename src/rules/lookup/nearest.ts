import { didYouMean } from '../../text/did-you-mean.ts';
import { nameList, showName } from '../../text/escape.ts';
import { labelOf, workloadName, type Labels, type Workload } from '../../core/objects.ts';
import { operatorOf, wayOut } from '../../kubernetes/operators.ts';
import { knownKinds } from '../endpoints/parse-path.ts';
import type { Declared } from './declared.ts';

/** What was meant by a workload's name that no manifest has, or what there is instead. */
export function workloadHint(declared: Declared, namespace: string, name: string): string {
  const names = declared.workloadsIn(namespace).map((workload) => workload.name);
  if (declared.service(namespace, name)) {
    return `there is a Service of that name: write ${namespace}/service/${name}`;
  }
  const operated = declared.operated(namespace, name);
  if (operated) {
    const label = operatorOf(operated)?.label;
    return `an operator makes the pods of the ${operated.kind}: ${wayOut({ namespace, name }, label && `${label}: ${name}`)}`;
  }
  const near = didYouMean(name, names);
  if (near !== undefined) return meant(`${namespace}/${near}`);
  const elsewhere = declared.workloads.find((workload) => workload.name === name);
  if (elsewhere) return meant(workloadName(elsewhere));
  if (names.length === 0) return namespaceHint(declared, namespace);
  return `namespace ${namespace} has ${someOf(names)}`;
}

/** What was meant by a kind that no workload has. */
export function kindHint(declared: Declared, written: string): string {
  const kinds = [...new Set([...knownKinds, ...declared.kinds().map((kind) => kind.toLowerCase())])];
  const near = didYouMean(written.toLowerCase(), kinds);
  return near === undefined ? `the kinds are ${kinds.join(', ')}` : `did you mean \`${near}\`?`;
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

/** The label that was meant where a key or a value is all but one that pods have; undefined where nothing is near. */
export function nearLabel(declared: Declared, namespace: string, labels: Labels): string | undefined {
  const here = declared.workloadsIn(namespace);
  const keys = new Set(here.flatMap((workload) => Object.keys(workload.labels)));
  for (const [key, value] of Object.entries(labels)) {
    const values = valuesOf(here, key);
    const meantKey = keys.has(key) ? key : didYouMean(key, keys);
    if (meantKey !== key && meantKey !== undefined) return `${meantKey}=…`;
    const near = values.has(value) ? undefined : didYouMean(value, values);
    if (near !== undefined) return `${key}=${near}`;
  }
  return undefined;
}

function valuesOf(workloads: readonly Workload[], key: string): ReadonlySet<string> {
  return new Set(workloads.flatMap(({ labels }) => labelOf(labels, key) ?? []));
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
  if (names.length <= most) return nameList(names);
  const shown = names.slice(0, most).map((name) => `\`${showName(name)}\``);
  return `${shown.join(', ')} and ${names.length - most} more`;
}

function meant(text: string): string {
  return `did you mean \`${showName(text)}\`?`;
}
