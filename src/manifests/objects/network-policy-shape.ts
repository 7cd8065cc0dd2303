import type { Findings } from '../../core/findings.ts';
import type { Resource } from '../../core/objects.ts';
import { checkShape } from './shape.ts';
import type { Shape } from './shape.ts';

const TEXT: Shape = { is: 'text' };
const ANY: Shape = { is: 'any' };

/** `ObjectMeta`, the same in every kind. Its labels are checked by their own rules, with better words. */
export const METADATA: Shape = {
  is: 'map',
  fields: {
    name: TEXT,
    namespace: TEXT,
    labels: ANY,
    annotations: { is: 'texts' },
    generateName: TEXT,
    uid: TEXT,
    resourceVersion: TEXT,
    generation: ANY,
    creationTimestamp: ANY,
    deletionTimestamp: ANY,
    deletionGracePeriodSeconds: ANY,
    ownerReferences: { is: 'list', of: ANY },
    finalizers: { is: 'list', of: TEXT },
    managedFields: ANY,
    selfLink: TEXT,
  },
};

const SELECTOR: Shape = {
  is: 'map',
  fields: {
    matchLabels: { is: 'texts' },
    matchExpressions: {
      is: 'list',
      of: {
        is: 'map',
        fields: { key: TEXT, operator: TEXT, values: { is: 'list', of: TEXT } },
      },
    },
  },
  hint: (field, value) => {
    if (/selector$/i.test(field)) return 'write the two selectors beside each other, not inside each other';
    return typeof value === 'string' && !/^match/i.test(field)
      ? 'labels stand under `matchLabels`'
      : undefined;
  },
};

const PEERS: Shape = {
  is: 'list',
  of: {
    is: 'map',
    fields: {
      podSelector: SELECTOR,
      namespaceSelector: SELECTOR,
      ipBlock: { is: 'map', fields: { cidr: TEXT, except: { is: 'list', of: TEXT } } },
    },
    hint: (field) => {
      if (/^match(Labels|Expressions)$/.test(field)) {
        return `put \`${field}\` into a \`podSelector\` or a \`namespaceSelector\``;
      }
      if (field === 'ports') return '`ports` stands beside `from` or `to`, not inside';
      return /^(cidr|except)$/.test(field) ? `put \`${field}\` into an \`ipBlock\`` : undefined;
    },
  },
};

const PORTS: Shape = {
  is: 'list',
  of: { is: 'map', fields: { port: { is: 'port' }, protocol: TEXT, endPort: { is: 'whole' } } },
};

const POLICY: Shape = {
  is: 'map',
  fields: {
    apiVersion: TEXT,
    kind: TEXT,
    metadata: METADATA,
    spec: {
      is: 'map',
      fields: {
        podSelector: SELECTOR,
        policyTypes: { is: 'list', of: TEXT },
        ingress: rules('from', 'to'),
        egress: rules('to', 'from'),
      },
      hint: (field) =>
        /^(from|to|ports)$/.test(field)
          ? `\`${field}\` stands in a rule: an entry of \`${field === 'to' ? 'egress' : 'ingress'}\``
          : undefined,
    },
  },
};

function rules(peers: 'from' | 'to', other: 'from' | 'to'): Shape {
  return {
    is: 'list',
    of: {
      is: 'map',
      fields: { [peers]: PEERS, ports: PORTS },
      hint: (field) => {
        if (field === other) {
          return 'an ingress rule has `from`, an egress rule has `to`';
        }
        return /^(podSelector|namespaceSelector|ipBlock)$/.test(field)
          ? `put it into a list under \`${peers}\``
          : undefined;
      },
    },
  };
}

/**
 * Strict field checking of a `networking.k8s.io/v1` NetworkPolicy, with no API server: a misspelt field would make a
 * policy that silently says something else. Fields as of Kubernetes 1.34. Returns whether the structure is right.
 */
export function checkNetworkPolicy(resource: Resource, findings: Findings): boolean {
  const before = findings.errors;
  checkShape(resource, resource.json, [], POLICY, findings);
  return findings.errors === before;
}

/** Finds fields of `metadata` that no object has: a misspelt `labels` would leave an object without any. */
export function checkMetadata(resource: Resource, findings: Findings): void {
  checkShape(resource, resource.json.metadata, ['metadata'], METADATA, findings);
}

/** A policy's JSON without the fields that are `null`: the API server reads them as absent. */
export function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== null)
      .map(([key, each]) => [key, withoutNulls(each)]),
  );
}
