/**
 * Policies that the API server refuses, each with the field that it names ('' where `says` does, for what is not of the
 * structure), and some that it takes though they look wrong (`field` null). The unit tests hold the model to this table; an end-to-end test can hold the table to a server.
 */
export interface MalformedCase {
  readonly name: string;
  /** The policy's `spec`, as YAML in flow style. */
  readonly spec: string;
  readonly field: string | null;
  readonly says?: string;
}

const ingress = (rule: string) => `{podSelector: {}, ingress: [${rule}]}`;
const peer = (text: string) => ingress(`{from: [${text}]}`);
const port = (text: string) => ingress(`{ports: [${text}]}`);
const selector = (text: string) => `{podSelector: ${text}}`;

export const MALFORMED: readonly MalformedCase[] = [
  {
    name: 'an unknown operator',
    spec: selector('{matchExpressions: [{key: app, operator: in, values: [a]}]}'),
    field: 'spec.podSelector.matchExpressions[0].operator',
    says: '`in` is not a selector operator',
  },
  {
    name: 'In without values',
    spec: selector('{matchExpressions: [{key: app, operator: In}]}'),
    field: 'spec.podSelector.matchExpressions[0].values',
    says: 'must be given when the operator is In',
  },
  {
    name: 'NotIn with an empty list of values',
    spec: peer('{namespaceSelector: {matchExpressions: [{key: app, operator: NotIn, values: []}]}}'),
    field: 'spec.ingress[0].from[0].namespaceSelector.matchExpressions[0].values',
    says: 'must be given when the operator is NotIn',
  },
  {
    name: 'Exists with values',
    spec: selector('{matchExpressions: [{key: app, operator: Exists, values: [a]}]}'),
    field: 'spec.podSelector.matchExpressions[0].values',
    says: 'may not be given when the operator is Exists',
  },
  {
    name: 'an expression without a key',
    spec: selector('{matchExpressions: [{operator: Exists}]}'),
    field: 'spec.podSelector.matchExpressions[0].key',
    says: 'is not a label key',
  },
  {
    name: 'a label key that is none',
    spec: selector('{matchLabels: {"a b": c}}'),
    field: 'spec.podSelector.matchLabels',
    says: '`a b` is not a label key',
  },
  {
    name: 'a label key with two slashes',
    spec: selector('{matchLabels: {a/b/c: d}}'),
    field: 'spec.podSelector.matchLabels',
    says: '`a/b/c` is not a label key',
  },
  {
    name: 'a label value that is none',
    spec: selector('{matchLabels: {app: "-web"}}'),
    field: 'spec.podSelector.matchLabels',
    says: '`-web` is not a label value',
  },
  {
    name: 'a label value of 64 letters in an expression',
    spec: selector(`{matchExpressions: [{key: app, operator: In, values: [${'a'.repeat(64)}]}]}`),
    field: 'spec.podSelector.matchExpressions[0].values[0]',
    says: 'is not a label value',
  },
  {
    name: 'a peer that says nothing',
    spec: peer('{}'),
    field: 'spec.ingress[0].from[0]',
    says: 'must have a podSelector, a namespaceSelector or an ipBlock',
  },
  {
    name: 'a peer whose only selector is null',
    spec: peer('{podSelector: null}'),
    field: 'spec.ingress[0].from[0]',
    says: 'must have a podSelector, a namespaceSelector or an ipBlock',
  },
  {
    name: 'an ipBlock together with a selector',
    spec: peer('{podSelector: {}, ipBlock: {cidr: 10.0.0.0/8}}'),
    field: 'spec.ingress[0].from[0]',
    says: 'may not have both an ipBlock and a selector',
  },
  {
    name: 'an ipBlock without a cidr',
    spec: peer('{ipBlock: {}}'),
    field: 'spec.ingress[0].from[0].ipBlock.cidr',
    says: 'must be given',
  },
  {
    name: 'a CIDR without a prefix',
    spec: peer('{ipBlock: {cidr: 10.0.0.1}}'),
    field: 'spec.ingress[0].from[0].ipBlock.cidr',
    says: '`10.0.0.1` is not a CIDR',
  },
  {
    name: 'a CIDR with too long a prefix',
    spec: peer('{ipBlock: {cidr: 10.0.0.0/33}}'),
    field: 'spec.ingress[0].from[0].ipBlock.cidr',
    says: '`10.0.0.0/33` is not a CIDR',
  },
  {
    name: 'a CIDR of names',
    spec: peer('{ipBlock: {cidr: example.com/24}}'),
    field: 'spec.ingress[0].from[0].ipBlock.cidr',
    says: '`example.com/24` is not a CIDR',
  },
  {
    name: 'an exception outside its CIDR',
    spec: peer('{ipBlock: {cidr: 10.0.0.0/16, except: [10.1.0.0/24]}}'),
    field: 'spec.ingress[0].from[0].ipBlock.except[0]',
    says: '`10.1.0.0/24` is not inside `cidr` (`10.0.0.0/16`)',
  },
  {
    name: 'an exception as large as its CIDR',
    spec: peer('{ipBlock: {cidr: 10.0.0.0/16, except: [10.0.0.0/16]}}'),
    field: 'spec.ingress[0].from[0].ipBlock.except[0]',
    says: 'it must be a smaller part of it',
  },
  {
    name: 'an exception of the other family',
    spec: peer('{ipBlock: {cidr: 10.0.0.0/16, except: ["2001:db8::/64"]}}'),
    field: 'spec.ingress[0].from[0].ipBlock.except[0]',
    says: 'is not inside `cidr`',
  },
  {
    name: 'an exception that is none',
    spec: peer('{ipBlock: {cidr: 10.0.0.0/16, except: [all]}}'),
    field: 'spec.ingress[0].from[0].ipBlock.except[0]',
    says: '`all` is not a CIDR',
  },
  {
    name: 'an endPort below a port name that is none',
    spec: port('{port: "80", endPort: 90}'),
    field: 'spec.ingress[0].ports[0].port',
    says: '`80` is not a port name',
  },
  {
    name: 'a misspelt selector in a peer',
    spec: peer('{podselector: {}}'),
    field: '',
    says: '`spec.ingress[0].from[0]` has no field `podselector`',
  },
  {
    name: 'a CIDR that is a number',
    spec: peer('{ipBlock: {cidr: 10}}'),
    field: '',
    says: '`spec.ingress[0].from[0].ipBlock.cidr` must be text, and is a number',
  },
  {
    name: 'values that are text',
    spec: selector('{matchExpressions: [{key: app, operator: In, values: a}]}'),
    field: '',
    says: '`spec.podSelector.matchExpressions[0].values` must be a list, and is text',
  },
  {
    name: 'port 0',
    spec: port('{port: 0}'),
    field: 'spec.ingress[0].ports[0].port',
    says: 'between 1 and 65535',
  },
  {
    name: 'port 65536',
    spec: port('{port: 65536}'),
    field: 'spec.ingress[0].ports[0].port',
    says: 'between 1 and 65535',
  },
  {
    name: 'a number in quotes',
    spec: port('{port: "80"}'),
    field: 'spec.ingress[0].ports[0].port',
    says: '`80` is not a port name',
  },
  {
    name: 'a port name of 16 letters',
    spec: port('{port: abcdefghijklmnop}'),
    field: 'spec.ingress[0].ports[0].port',
    says: 'is not a port name',
  },
  {
    name: 'a port name in capitals',
    spec: port('{port: HTTP}'),
    field: 'spec.ingress[0].ports[0].port',
    says: '`HTTP` is not a port name',
  },
  {
    name: 'a port name with two dashes',
    spec: port('{port: a--b}'),
    field: 'spec.ingress[0].ports[0].port',
    says: 'is not a port name',
  },
  {
    name: 'an endPort below its port',
    spec: port('{port: 443, endPort: 80}'),
    field: 'spec.ingress[0].ports[0].endPort',
    says: 'must be equal to or above `port` (443), is 80',
  },
  {
    name: 'an endPort with a name',
    spec: port('{port: http, endPort: 80}'),
    field: 'spec.ingress[0].ports[0].endPort',
    says: 'may not be given when `port` is a name',
  },
  {
    name: 'an endPort alone',
    spec: port('{endPort: 80}'),
    field: 'spec.ingress[0].ports[0].endPort',
    says: 'may not be given without `port`',
  },
  {
    name: 'an endPort out of range',
    spec: port('{port: 80, endPort: 70000}'),
    field: 'spec.ingress[0].ports[0].endPort',
    says: 'between 1 and 65535',
  },
  {
    name: 'a protocol in small letters',
    spec: port('{protocol: tcp, port: 80}'),
    field: 'spec.ingress[0].ports[0].protocol',
    says: '`tcp` is not a protocol that policies know',
  },
  {
    name: 'a protocol that policies do not know',
    spec: port('{protocol: ICMP}'),
    field: 'spec.ingress[0].ports[0].protocol',
    says: '`ICMP` is not a protocol',
  },
  {
    name: 'a policy type in small letters',
    spec: '{podSelector: {}, policyTypes: [ingress]}',
    field: 'spec.policyTypes[0]',
    says: '`ingress` is not a policy type',
  },
  {
    name: 'three policy types',
    spec: '{podSelector: {}, policyTypes: [Ingress, Egress, Ingress]}',
    field: 'spec.policyTypes',
    says: 'may not have more than two items',
  },
  {
    name: 'an egress peer that says nothing',
    spec: '{podSelector: {}, egress: [{to: [{}]}]}',
    field: 'spec.egress[0].to[0]',
    says: 'must have a podSelector',
  },
  {
    name: 'an unknown field',
    spec: '{podSelector: {}, ingress: [{form: []}]}',
    field: '',
    says: '`spec.ingress[0]` has no field `form`',
  },
  {
    name: '`from` in an egress rule',
    spec: '{podSelector: {}, egress: [{from: []}]}',
    field: '',
    says: '`spec.egress[0]` has no field `from`',
  },
  {
    name: 'a number as a label',
    spec: selector('{matchLabels: {app: 1}}'),
    field: '',
    says: '`spec.podSelector.matchLabels.app` must be text, and is a number',
  },
  {
    name: 'a list as a rule',
    spec: ingress('[]'),
    field: '',
    says: '`spec.ingress[0]` must be a map, and is a list',
  },
  {
    name: 'ports that are no list',
    spec: ingress('{ports: {port: 80}}'),
    field: '',
    says: '`spec.ingress[0].ports` must be a list, and is a map',
  },
  {
    name: 'a port with a fraction',
    spec: port('{port: 80.5}'),
    field: '',
    says: '`spec.ingress[0].ports[0].port` must be a port number or a port name',
  },
  // What the API server takes for `{}`, and a person hardly means.
  {
    name: 'a null rule',
    spec: '{podSelector: {}, ingress: [null]}',
    field: '',
    says: '`spec.ingress[0]` is empty',
  },
  { name: 'a null port', spec: port('null'), field: '', says: '`spec.ingress[0].ports[0]` is empty' },
  // What looks wrong and is not.
  { name: 'no podSelector', spec: '{ingress: []}', field: null },
  { name: 'no spec but an empty one', spec: '{}', field: null },
  { name: '`from` that is null', spec: ingress('{from: null}'), field: null },
  { name: 'a null label', spec: selector('{matchLabels: {app: null}}'), field: null },
  { name: 'an empty label value', spec: selector('{matchLabels: {app: ""}}'), field: null },
  { name: 'a CIDR with host bits', spec: peer('{ipBlock: {cidr: 10.1.2.3/8}}'), field: null },
  { name: 'a CIDR with leading zeros', spec: peer('{ipBlock: {cidr: 010.001.000.000/16}}'), field: null },
  { name: 'an endPort equal to its port', spec: port('{port: 80, endPort: 80}'), field: null },
  {
    name: 'the same policy type twice',
    spec: '{podSelector: {}, policyTypes: [Ingress, Ingress]}',
    field: null,
  },
  {
    name: 'an IPv6 CIDR with an IPv4 tail',
    spec: peer('{ipBlock: {cidr: "::ffff:10.0.0.0/104"}}'),
    field: null,
  },
  { name: 'a key with a prefix', spec: selector('{matchLabels: {example.com/app: a}}'), field: null },
];
