import type { Labels } from '../../core/objects.ts';
import { isDnsLabel, isLabelKey, isLabelValue, nameFault } from '../../kubernetes/names.ts';
import { showName } from '../../text/escape.ts';
import { right, wrong, type EndpointBody, type Reading } from './endpoint.ts';

/** Kubernetes' own kinds, OpenShift's and Argo's, with the words that kubectl takes; any other is written in full. */
const KINDS: readonly (readonly [string, ...(readonly string[])])[] = [
  ['Pod', 'pod', 'pods', 'po'],
  ['Deployment', 'deployment', 'deployments', 'deploy'],
  ['ReplicaSet', 'replicaset', 'replicasets', 'rs'],
  ['StatefulSet', 'statefulset', 'statefulsets', 'sts'],
  ['DaemonSet', 'daemonset', 'daemonsets', 'ds'],
  ['Job', 'job', 'jobs'],
  ['CronJob', 'cronjob', 'cronjobs', 'cj'],
  ['ReplicationController', 'replicationcontroller', 'replicationcontrollers', 'rc'],
  ['DeploymentConfig', 'deploymentconfig', 'deploymentconfigs', 'dc'],
  ['Rollout', 'rollout', 'rollouts'],
  ['Service', 'service', 'services', 'svc'],
];

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
    const hint = isDnsLabel(lower)
      ? `did you mean \`${lower}\`?`
      : 'an endpoint is written namespace/name: lower-case letters, digits and dashes';
    return wrong('bad-endpoint', `\`${showName(namespace)}\` is not a valid namespace name`, hint);
  }
  const within = namespace === '*' ? {} : { namespace };
  if (rest === '*') return { ok: true, value: { kind: 'pods', ...within, labels: {} } };
  if (/[=!]|\s(not)?in\s/i.test(rest)) {
    const labels = parseSelector(rest);
    return labels.ok ? right({ kind: 'pods', ...within, labels: labels.value }) : labels;
  }
  if (namespace === '*') {
    const hint = 'write namespace/name, or `*/key=value` for pods of every namespace';
    return wrong('bad-endpoint', `\`${showName(text)}\` names a workload in no namespace`, hint);
  }
  const parts = rest.split('/');
  const name = parts.at(-1) ?? '';
  if (parts.length > 2) {
    const hint = 'an endpoint is written namespace/name, namespace/kind/name or namespace/service/name';
    return wrong('bad-endpoint', `\`${showName(text)}\` has too many slashes`, hint);
  }
  if (nameFault(name, 'subdomain') !== undefined) return badName(name);
  const [kindText] = parts;
  if (parts.length === 1 || kindText === undefined) return right({ kind: 'workload', namespace, name });
  const [kind] = KINDS.find(([, ...words]) => words.includes(kindText.toLowerCase())) ?? [kindText];
  if (!/^[a-z][a-z0-9]{0,62}$/i.test(kind)) {
    const hint = 'a kind is one word: deployment, statefulset, rollout, service';
    return wrong('unknown-kind', `\`${showName(kindText)}\` is not a kind that makes pods`, hint);
  }
  return kind === 'Service'
    ? right({ kind: 'service', namespace, name })
    : right({ kind: 'workload', namespace, name, of: kind });
}

/** The kinds that rules may name whatever the manifests hold, as they are written there. */
export const knownKinds: readonly string[] = KINDS.map(([kind]) => kind.toLowerCase());

function badName(name: string): Reading<never> {
  const hint =
    name === ''
      ? 'write namespace/name'
      : name.includes('*')
        ? 'only a whole `*` stands for every workload; a selector picks some: namespace/key=value'
        : nameFault(name.toLowerCase(), 'subdomain') === undefined
          ? `did you mean \`${name.toLowerCase()}\`?`
          : 'names are lower-case letters, digits, dashes and dots';
  return wrong('bad-endpoint', `\`${showName(name)}\` is not a valid object name`, hint);
}

function parseSelector(text: string): Reading<Labels> {
  const labels = new Map<string, string>();
  for (const part of text.split(',')) {
    const [key = '', value = '', ...more] = part.replace('==', '=').split('=');
    if (more.length > 0 || !part.includes('=') || !isLabelKey(key)) {
      const hint = 'a selector is written namespace/key=value,key=value; nothing but `=` is understood';
      return wrong('bad-selector', `\`${showName(part)}\` is not of the form key=value`, hint);
    }
    if (!isLabelValue(value)) {
      return wrong('bad-selector', `\`${showName(value)}\` is not a valid label value`);
    }
    if (labels.has(key) && labels.get(key) !== value) {
      const message = `the selector wants two values of \`${showName(key)}\``;
      return wrong('bad-selector', message, 'no pod has both');
    }
    labels.set(key, value);
  }
  return right(Object.fromEntries(labels));
}
