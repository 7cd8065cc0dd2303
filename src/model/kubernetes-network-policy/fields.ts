import type { Shape } from '../../manifests/objects/shape.ts';

const TEXT: Shape = { is: 'text' };
const ANY: Shape = { is: 'any' };

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

/**
 * Every field of a `networking.k8s.io/v1` NetworkPolicy, as of Kubernetes 1.34: a misspelt one would make a policy that
 * silently says something else. What every object has in common is checked with the others'.
 */
export const NETWORK_POLICY: Shape = {
  is: 'map',
  fields: {
    apiVersion: ANY,
    kind: ANY,
    metadata: ANY,
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
