import type { Labels, WorkloadKind } from '../../core/objects.ts';
import { isDnsLabel, isLabelKey, isLabelValue, isObjectName } from '../../kubernetes/names.ts';
import { didYouMean } from '../../text/did-you-mean.ts';
import { showName } from '../../text/escape.ts';
import { right, wrong, type EndpointBody, type Reading } from './endpoint.ts';

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

/** Reads `namespace/…`: a workload, a Service, or pods by their labels. */
export function parsePath(text: string): Reading<EndpointBody> {
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
      `\`${showName(namespace)}\` is not a valid namespace name`,
      isDnsLabel(lower)
        ? `did you mean \`${lower}\`?`
        : 'an endpoint is written namespace/name: lower-case letters, digits and dashes',
    );
  }
  const within = namespace === '*' ? {} : { namespace };
  if (rest === '*') return { ok: true, value: { kind: 'pods', ...within, labels: {} } };
  if (/[=!]|\s(not)?in\s/i.test(rest)) {
    const labels = parseSelector(rest);
    return labels.ok ? right({ kind: 'pods', ...within, labels: labels.value }) : labels;
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
  if (parts.length === 1 || kindText === undefined) return right({ kind: 'workload', namespace, name });
  const kind = Object.hasOwn(KINDS, kindText.toLowerCase()) ? KINDS[kindText.toLowerCase()] : undefined;
  if (kind === undefined) {
    const meant = didYouMean(kindText, Object.keys(KINDS));
    return wrong(
      'unknown-kind',
      `\`${showName(kindText)}\` is not a kind that makes pods`,
      meant === undefined
        ? 'the kinds are deployment, statefulset, daemonset, replicaset, job, cronjob, pod and service'
        : `did you mean \`${meant}\`?`,
    );
  }
  return kind === 'Service'
    ? right({ kind: 'service', namespace, name })
    : right({ kind: 'workload', namespace, name, of: kind });
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
  return wrong('bad-endpoint', `\`${showName(name)}\` is not a valid object name`, hint);
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
      return wrong('bad-selector', `\`${showName(value)}\` is not a valid label value`);
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
  return right(Object.fromEntries(labels));
}
