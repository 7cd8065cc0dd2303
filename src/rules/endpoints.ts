import { didYouMean } from '../text/did-you-mean.ts';
import { showName } from '../text/show-name.ts';
import type { Labels, WorkloadKind } from '../core/objects.ts';
import type { NamedEndpoint } from '../core/check.ts';
import { addressMistake, meantAsAddress } from './addresses.ts';
import { isDnsLabel, isHostName, isLabelKey, isLabelValue, isObjectName } from '../kubernetes/names.ts';
import { parsePort, wrong } from './ports.ts';
import type { PortRef, Reading } from './ports.ts';

/** What an endpoint's text names, before anything is looked up in the manifests. */
export type EndpointBody =
  | {
      readonly kind: 'workload';
      readonly namespace: string;
      readonly name: string;
      readonly of?: WorkloadKind;
    }
  | { readonly kind: 'service'; readonly namespace: string; readonly name: string }
  /** Pods by labels (none: all of them); no namespace: in every namespace. */
  | { readonly kind: 'pods'; readonly namespace?: string; readonly labels: Labels }
  | { readonly kind: 'builtin'; readonly name: 'dns' | 'apiserver' }
  /** `label` is the rule's own word; an address for a name is the file's to give or the planner's to choose. */
  | { readonly kind: 'host'; readonly label: string; readonly host: string };

/** An endpoint as it was read: `text` without the port, the body, and the port where one was written. */
export interface Endpoint {
  readonly text: string;
  readonly body: EndpointBody;
  readonly port?: PortRef;
}

/** Words that mean something by themselves. `internet` may be given another address under `endpoints`. */
export const RESERVED = ['dns', 'apiserver', 'internet', 'node', 'outside'] as const;

/** What stands for the internet unless the rule file says otherwise: RFC 5737's first documentation range. */
export const INTERNET_ADDRESS = '192.0.2.1';

const KINDS: Readonly<Record<string, WorkloadKind | 'Service'>> = {
  pod: 'Pod',
  pods: 'Pod',
  po: 'Pod',
  deployment: 'Deployment',
  deployments: 'Deployment',
  deploy: 'Deployment',
  replicaset: 'ReplicaSet',
  replicasets: 'ReplicaSet',
  rs: 'ReplicaSet',
  statefulset: 'StatefulSet',
  statefulsets: 'StatefulSet',
  sts: 'StatefulSet',
  daemonset: 'DaemonSet',
  daemonsets: 'DaemonSet',
  ds: 'DaemonSet',
  job: 'Job',
  jobs: 'Job',
  cronjob: 'CronJob',
  cronjobs: 'CronJob',
  cj: 'CronJob',
  service: 'Service',
  services: 'Service',
  svc: 'Service',
};

/** Reads one endpoint. `named` is the file's `endpoints`. Knows nothing of the manifests. */
export function parseEndpoint(text: string, named: ReadonlyMap<string, NamedEndpoint>): Reading<Endpoint> {
  if (text !== text.trim() || text === '') {
    return wrong('bad-endpoint', `\`${showName(text)}\` has spaces around it`, 'write it without them');
  }
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) {
    return wrong(
      'bad-endpoint',
      `\`${showName(text)}\` is a URL`,
      'write the host and the port: api.example.com:443',
    );
  }
  if (meantAsAddress(text) === 'IPv6') {
    return wrong(
      'not-supported',
      `\`${showName(text)}\`: IPv6 is not supported yet`,
      'write an IPv4 address',
    );
  }
  const colon = text.indexOf(':');
  const bodyText = colon === -1 ? text : text.slice(0, colon);
  const body = parseBody(bodyText, named);
  if (!body.ok) return body;
  if (colon === -1) return { ok: true, value: { text: bodyText, body: body.value } };
  const port = parsePort(text.slice(colon + 1));
  if (!port.ok) return port;
  return { ok: true, value: { text: bodyText, body: body.value, port: port.value } };
}

function parseBody(text: string, named: ReadonlyMap<string, NamedEndpoint>): Reading<EndpointBody> {
  const entry = named.get(text);
  if (entry) return { ok: true, value: fromEntry(text, entry) };
  switch (text) {
    case 'dns':
    case 'apiserver':
      return { ok: true, value: { kind: 'builtin', name: text } };
    case 'internet':
      return { ok: true, value: { kind: 'host', label: text, host: INTERNET_ADDRESS } };
    case 'node':
    case 'outside':
      return wrong('not-supported', `\`${text}\` is not supported yet`, 'remove it for now');
    default:
  }
  if (meantAsAddress(text)) {
    const mistake = addressMistake(text);
    return mistake
      ? wrong('bad-address', `\`${showName(text)}\` ${mistake.message}`, mistake.hint)
      : { ok: true, value: { kind: 'host', label: text, host: text } };
  }
  return text.includes('/') ? parseNamespaced(text) : parseWord(text, named);
}

function fromEntry(label: string, entry: NamedEndpoint): EndpointBody {
  switch (entry.kind) {
    case 'pods':
      return { kind: 'pods', namespace: entry.namespace, labels: entry.labels };
    case 'host':
      return { kind: 'host', label, host: entry.host.toLowerCase() };
    case 'outside':
      return { kind: 'host', label, host: entry.address };
  }
}

/** A word with no slash: a host's name, or a mistake. */
function parseWord(text: string, named: ReadonlyMap<string, NamedEndpoint>): Reading<EndpointBody> {
  const inside = /^([^.]+)\.([^.]+)\.svc(\.|$)/.exec(text);
  if (inside) {
    return wrong(
      'bad-endpoint',
      `\`${showName(text)}\` is a Service’s name inside the cluster`,
      `write ${showName(`${inside[2] ?? ''}/service/${inside[1] ?? ''}`)}`,
    );
  }
  if (isHostName(text)) {
    const host = text.toLowerCase();
    return { ok: true, value: { kind: 'host', label: host, host } };
  }
  const shown = showName(text);
  if (text.includes('=')) {
    return wrong(
      'bad-endpoint',
      `\`${shown}\` is a label with no namespace`,
      'a selector is written namespace/key=value,key=value; inside [ ] put one that has a comma in quotes',
    );
  }
  if (text.includes('*')) {
    return wrong('bad-endpoint', `\`${shown}\` is no endpoint`, 'write "namespace/*" or "*/*", in quotes');
  }
  const meant = didYouMean(text, [...named.keys(), ...RESERVED]);
  return wrong(
    'unknown-endpoint',
    `there is no endpoint \`${shown}\``,
    meant === undefined
      ? 'write namespace/name for a workload, a host name with a dot, or a name from `endpoints`'
      : `did you mean \`${meant}\`?`,
  );
}

function parseNamespaced(text: string): Reading<EndpointBody> {
  const slash = text.indexOf('/');
  const namespace = text.slice(0, slash);
  const rest = text.slice(slash + 1);
  if (namespace === 'node' || namespace === 'outside') {
    return wrong('not-supported', `\`${namespace}/…\` is not supported yet`, 'remove it for now');
  }
  if (namespace !== '*' && !isDnsLabel(namespace)) {
    const lower = namespace.toLowerCase();
    return wrong(
      'bad-endpoint',
      `\`${showName(namespace)}\` is no namespace’s name`,
      isDnsLabel(lower)
        ? `did you mean \`${lower}\`?`
        : 'an endpoint is written namespace/name: lower-case letters, digits and dashes',
    );
  }
  const within = namespace === '*' ? {} : { namespace };
  if (rest === '*') return { ok: true, value: { kind: 'pods', ...within, labels: {} } };
  if (/[=!]|\s(not)?in\s/i.test(rest)) {
    const labels = parseSelector(rest);
    return labels.ok ? { ok: true, value: { kind: 'pods', ...within, labels: labels.value } } : labels;
  }
  if (namespace === '*') {
    return wrong(
      'bad-endpoint',
      `\`${showName(text)}\` names a workload in no namespace`,
      'write namespace/name, or `*/key=value` for pods of every namespace',
    );
  }
  const parts = rest.split('/');
  const name = parts.at(-1) ?? '';
  if (parts.length > 2) {
    return wrong(
      'bad-endpoint',
      `\`${showName(text)}\` has too many slashes`,
      'an endpoint is written namespace/name, namespace/kind/name or namespace/service/name',
    );
  }
  if (!isObjectName(name)) return badName(name);
  const [kindText] = parts;
  if (parts.length === 1 || kindText === undefined)
    return { ok: true, value: { kind: 'workload', namespace, name } };
  const kind = Object.hasOwn(KINDS, kindText.toLowerCase()) ? KINDS[kindText.toLowerCase()] : undefined;
  if (kind === undefined) {
    const meant = didYouMean(kindText, Object.keys(KINDS));
    return wrong(
      'unknown-kind',
      `\`${showName(kindText)}\` is no kind that makes pods`,
      meant === undefined
        ? 'the kinds are deployment, statefulset, daemonset, replicaset, job, cronjob, pod and service'
        : `did you mean \`${meant}\`?`,
    );
  }
  return kind === 'Service'
    ? { ok: true, value: { kind: 'service', namespace, name } }
    : { ok: true, value: { kind: 'workload', namespace, name, of: kind } };
}

function badName(name: string): Reading<never> {
  const hint =
    name === ''
      ? 'write namespace/name'
      : name.includes('*')
        ? 'only a whole `*` stands for every workload; a selector picks some: namespace/key=value'
        : isObjectName(name.toLowerCase())
          ? `did you mean \`${name.toLowerCase()}\`?`
          : 'names are lower-case letters, digits, dashes and dots';
  return wrong('bad-endpoint', `\`${showName(name)}\` is no object’s name`, hint);
}

function parseSelector(text: string): Reading<Labels> {
  const labels = new Map<string, string>();
  for (const part of text.split(',')) {
    const [key = '', value = '', ...more] = part.replace('==', '=').split('=');
    if (more.length > 0 || !part.includes('=') || !isLabelKey(key)) {
      return wrong(
        'bad-selector',
        `\`${showName(part)}\` is not of the form key=value`,
        'a selector is written namespace/key=value,key=value; nothing but `=` is understood',
      );
    }
    if (!isLabelValue(value)) {
      return wrong('bad-selector', `\`${showName(value)}\` can not be a label’s value`, undefined);
    }
    if (labels.has(key) && labels.get(key) !== value) {
      return wrong(
        'bad-selector',
        `the selector wants two values of \`${showName(key)}\``,
        'no pod has both',
      );
    }
    labels.set(key, value);
  }
  return { ok: true, value: Object.fromEntries(labels) };
}
