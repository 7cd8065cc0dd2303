import { isMap, type JsonMap } from '../../core/json.ts';
import { isPolicy, isUnsupportedPolicy, isWellKnown } from '../../kubernetes/kinds.ts';
import { didYouMean } from '../../text/did-you-mean.ts';
import { valueAt } from '../../yaml/path.ts';
import type { WhyPassedOver } from '../passed-over.ts';
import { ownKinds, workloadKind } from './workloads.ts';

/** Kinds that say who is there and what may connect: mistakes in these change the answer. */
const USED: readonly string[] = [
  'Namespace',
  'Service',
  'Endpoints',
  'EndpointSlice',
  'NetworkPolicy',
  ...ownKinds,
];

/** What templates of every kind leave to be filled in: no name, label or port of Kubernetes holds any of it. */
const PLACEHOLDER = /\$\{|\{\{|\$\(|<%|%\{|@@|\$[A-Za-z_]|<[A-Za-z][\w -]*>|\[\[/;
/** Where such text is nobody's business but the container's, or people's. */
const FREE_TEXT: ReadonlySet<string> = new Set(
  'annotations command args env envFrom image volumes volumeMounts data stringData lifecycle livenessProbe readinessProbe startupProbe resources'.split(
    ' ',
  ),
);
/** As deep as a policy's peers and a pod's ports are. */
const DEEPEST = 12;

/** Whether somebody means an object of Kubernetes, be it broken: two of the three things that every object has. */
export function isMeant(value: unknown): value is JsonMap {
  if (!isMap(value)) return false;
  // However they are spelt.
  const keys = Object.keys(value).map((key) => key.toLowerCase());
  const [version, kind] = [keys.includes('apiversion'), keys.includes('kind')];
  return (version && kind) || ((version || kind) && (isMap(value.metadata) || isMap(value.spec)));
}

/** Whether mistakes in an object of this kind may change an answer; also of one whose kind seems misspelt. */
export function isUsedKind(json: JsonMap): boolean {
  const apiVersion = typeof json.apiVersion === 'string' ? json.apiVersion : '';
  // Without a kind it may be anything.
  if (typeof json.kind !== 'string') return true;
  const { kind } = json;
  if (USED.includes(kind) || isUnsupportedPolicy(apiVersion, kind)) return true;
  if (workloadKind({ apiVersion, kind, json }) !== undefined) return true;
  return !isWellKnown(kind) && didYouMean(kind, USED) !== undefined;
}

/** Why an object that a search found and that has a mistake may be passed over; undefined where it may not. */
export function whyPassedOver(value: unknown): WhyPassedOver | undefined {
  if (!isMeant(value)) return 'no-object';
  if (!isUsedKind(value)) return 'unused-kind';
  if (hasPlaceholder(value)) return isPolicyKind(value) ? 'template-of-policy' : 'template';
  return undefined;
}

/** Whether a policy is a template: its spec holds what no value of a policy can be. */
export function isPolicyTemplate(json: JsonMap): boolean {
  return isPolicyKind(json) && hasPlaceholder([json.spec, nameOf(json)]);
}

function isPolicyKind({ apiVersion, kind }: JsonMap): boolean {
  if (typeof apiVersion !== 'string' || typeof kind !== 'string') return false;
  return isPolicy({ apiVersion, kind }) || isUnsupportedPolicy(apiVersion, kind);
}

function nameOf({ metadata }: JsonMap): unknown {
  return isMap(metadata) ? [metadata.name, metadata.namespace] : undefined;
}

function hasPlaceholder(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return PLACEHOLDER.test(value);
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return false;
  return Object.entries(value).some(
    ([key, each]) => PLACEHOLDER.test(key) || (!FREE_TEXT.has(key) && hasPlaceholder(each, depth + 1)),
  );
}

/** What kustomize merges into a workload: neither a selector nor an image, which no workload can be without. */
export function isPatch({ kind, spec, metadata }: JsonMap): boolean {
  if (typeof kind !== 'string' || kind === 'Pod' || !ownKinds.includes(kind) || !isMap(metadata))
    return false;
  if (!isMap(spec) || isMap(spec.selector)) return !isMap(spec);
  const ofPods = kind === 'CronJob' ? ['jobTemplate', 'spec', 'template'] : ['template'];
  const containers = valueAt(spec, [...ofPods, 'spec', 'containers']);
  return !(Array.isArray(containers) ? (containers as readonly unknown[]) : []).some(
    (one) => isMap(one) && typeof one.image === 'string',
  );
}

/** Whether a text that cannot be read says that it holds an object of such a kind. */
export function mentionsUsedKind(text: string): boolean {
  if (!/apiVersion["']?\s*:/i.test(text)) return false;
  for (const [, kind = ''] of text.matchAll(/(?:^|[{,])[\s-]*["']?kind["']?\s*:\s*["']?(\w{1,63})/gim)) {
    if (isUsedKind({ apiVersion: 'v1', kind })) return true;
  }
  return false;
}
