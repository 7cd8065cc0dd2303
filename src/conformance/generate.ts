import { randomOf, type Random } from './random.ts';
import type { Json, JsonObject, LabelSet, PolicyDraft, Scenario } from './scenario.ts';
import { keyOf, labelledBy, layouts as ownLayouts, type Layout } from './layout.ts';

/** Few words, so that selectors often match. A value may be empty, and a key may have a prefix. */
const POD_LABELS: Readonly<Record<string, readonly string[]>> = {
  app: ['web', 'db', 'api'],
  tier: ['front', 'back'],
  'example.com/canary': ['', 'yes'],
};
/** What policies may ask of pods: what controllers write on them, too. */
const SELECTED_LABELS: Readonly<Record<string, readonly string[]>> = {
  ...POD_LABELS,
  'statefulset.kubernetes.io/pod-name': ['many-0', 'many-1'],
  'apps.kubernetes.io/pod-index': ['0', '1'],
  'batch.kubernetes.io/job-name': ['a3', 'c1', 'twin'],
  'batch.kubernetes.io/job-completion-index': ['0'],
};
const NAMESPACE_LABELS: Readonly<Record<string, readonly string[]>> = {
  env: ['prod', 'dev', ''],
  team: ['red', 'blue'],
};
/** Ports that something listens on, before and after translation; and one that nothing does. */
const NUMBERS = [8080, 8080, 8081, 9090, 5353, 443, 80, 53, 6443, 7777];
const NAMES = ['http', 'http', 'metrics', 'dns', 'web', 'dns-tcp', 'nobody'];
const RANGES: readonly (readonly [number, number])[] = [
  [8080, 8080],
  [8000, 8085],
  [8081, 9090],
  [1, 65_535],
  [5000, 6000],
  [53, 443],
  [9091, 20_000],
  [8000, 9090],
  [6001, 61_000],
  [8086, 9091],
];

/** The scenario of this index under this seed: nothing else decides anything about it. */
export function generate(seed: number, index: number, layouts: readonly Layout[] = ownLayouts): Scenario {
  const random = randomOf(seed, index);
  const layout = layouts[index % layouts.length];
  if (!layout) throw new RangeError('there is no layout');
  const draft = new Draft(random, layout);
  return {
    seed,
    index,
    layout,
    namespaceLabels: new Map(layout.namespaces.map((name) => [name, labels(random, NAMESPACE_LABELS)])),
    podLabels: new Map(layout.pods.map((pod) => [labelledBy(pod), labels(random, POD_LABELS)])),
    policies: Array.from({ length: 3 + random.int(4) }, (_, at) => draft.policy(`p${at}`)),
  };
}

/** Scenarios `from` to `from + count`, in order. */
export function generateMany(seed: number, from: number, count: number): readonly Scenario[] {
  return Array.from({ length: count }, (_, at) => generate(seed, from + at));
}

function labels(random: Random, words: Readonly<Record<string, readonly string[]>>): LabelSet {
  return Object.fromEntries(
    Object.entries(words).flatMap(([key, values]) => (random.chance(65) ? [[key, random.pick(values)]] : [])),
  );
}

/** Writes policies for a layout: each clause of the API often enough to meet every other. */
class Draft {
  readonly #random: Random;
  readonly #layout: Layout;

  constructor(random: Random, layout: Layout) {
    this.#random = random;
    this.#layout = layout;
  }

  policy(name: string): PolicyDraft {
    const { weigh, pick } = this.#random;
    return {
      // The first namespace has most pods: policies pile up on them.
      namespace: pick([...this.#layout.namespaces, ...this.#layout.namespaces.slice(0, 1)]),
      name,
      spec: {
        podSelector: this.#subjects(),
        ...weigh<JsonObject>([
          [35, () => ({})],
          [5, () => ({ policyTypes: [] })],
          [18, () => ({ policyTypes: ['Ingress'] })],
          [18, () => ({ policyTypes: ['Egress'] })],
          [
            24,
            () => ({
              policyTypes: pick([
                ['Ingress', 'Egress'],
                ['Egress', 'Ingress'],
              ]),
            }),
          ],
        ]),
        ...this.#rules('ingress', 'from'),
        ...this.#rules('egress', 'to'),
      },
    };
  }

  /** Half of the policies are for every pod of their namespace: what is cut by nobody tells nothing. */
  #subjects(): JsonObject {
    return this.#random.chance(40) ? {} : this.#selector(SELECTED_LABELS);
  }

  #rules(direction: 'ingress' | 'egress', key: 'from' | 'to'): JsonObject {
    const { weigh, several } = this.#random;
    return weigh<JsonObject>([
      [direction === 'ingress' ? 12 : 30, () => ({})],
      [10, () => ({ [direction]: [] })],
      [3, () => ({ [direction]: [{}] })],
      [65, () => ({ [direction]: several(1, 2, () => this.#rule(key)) })],
    ]);
  }

  #rule(key: 'from' | 'to'): JsonObject {
    const { weigh, several } = this.#random;
    return {
      ...weigh<JsonObject>([
        [8, () => ({})],
        [4, () => ({ [key]: [] })],
        [88, () => ({ [key]: several(1, 2, () => this.#peer()) })],
      ]),
      ...weigh<JsonObject>([
        [25, () => ({})],
        [5, () => ({ ports: [] })],
        [70, () => ({ ports: several(1, 2, () => this.#port()) })],
      ]),
    };
  }

  #peer(): JsonObject {
    return this.#random.weigh<JsonObject>([
      [25, () => ({ podSelector: this.#selector(SELECTED_LABELS) })],
      [20, () => ({ namespaceSelector: this.#namespaceSelector() })],
      [
        25,
        () => ({
          namespaceSelector: this.#namespaceSelector(),
          podSelector: this.#selector(SELECTED_LABELS),
        }),
      ],
      [30, () => ({ ipBlock: this.#ipBlock() })],
    ]);
  }

  #namespaceSelector(): JsonObject {
    const { weigh, pick } = this.#random;
    return weigh<JsonObject>([
      [70, () => this.#selector(NAMESPACE_LABELS)],
      [
        20,
        () => ({
          matchLabels: { 'kubernetes.io/metadata.name': pick([...this.#layout.namespaces, 'kube-system']) },
        }),
      ],
      [
        10,
        () => ({
          matchExpressions: [
            {
              key: 'kubernetes.io/metadata.name',
              operator: pick(['In', 'NotIn']),
              values: [pick(this.#layout.namespaces), pick(this.#layout.namespaces)],
            },
          ],
        }),
      ],
    ]);
  }

  #selector(words: Readonly<Record<string, readonly string[]>>): JsonObject {
    const { weigh, several } = this.#random;
    const matchLabels = (): JsonObject => {
      const [key, value] = this.#label(words);
      return { [key]: value };
    };
    return weigh<JsonObject>([
      [20, () => ({})],
      [4, () => ({ matchLabels: {} })],
      [4, () => ({ matchExpressions: [] })],
      [30, () => ({ matchLabels: matchLabels() })],
      [6, () => ({ matchLabels: { ...matchLabels(), ...matchLabels() } })],
      [28, () => ({ matchExpressions: several(1, 2, () => this.#expression(words)) })],
      [8, () => ({ matchLabels: matchLabels(), matchExpressions: [this.#expression(words)] })],
    ]);
  }

  #expression(words: Readonly<Record<string, readonly string[]>>): JsonObject {
    const { weigh, pick, several } = this.#random;
    const key = pick([...Object.keys(words), 'missing']);
    const values = () => several(1, 2, () => pick([...(words[key] ?? []), 'other']));
    return weigh<JsonObject>([
      [30, () => ({ key, operator: 'In', values: values() })],
      [30, () => ({ key, operator: 'NotIn', values: values() })],
      [20, () => ({ key, operator: 'Exists' })],
      [20, () => ({ key, operator: 'DoesNotExist' })],
    ]);
  }

  #label(words: Readonly<Record<string, readonly string[]>>): readonly [string, string] {
    const [key, values] = this.#random.pick(Object.entries(words));
    return [key, this.#random.pick(values)];
  }

  #ipBlock(): JsonObject {
    const { weigh, pick, several } = this.#random;
    const pod = (bits: number): string =>
      `@${keyOf(pick(this.#layout.pods.filter((one) => !one.hostNetwork)))}/${bits}`;
    const block = (cidr: string, except?: readonly Json[]): JsonObject => ({
      cidr,
      ...(except && { except }),
    });
    return weigh<JsonObject>([
      [15, () => block('0.0.0.0/0')],
      [
        15,
        () =>
          block('0.0.0.0/0', [pick(['@pods', '203.0.113.0/24', '@node/32', pod(32), '198.51.100.10/32'])]),
      ],
      [5, () => block('0.0.0.0/0', [pod(32), '203.0.113.128/25'])],
      [10, () => block('@pods')],
      [
        15,
        () =>
          block(
            '@pods',
            several(1, 2, () => pod(pick([30, 32]))),
          ),
      ],
      // Host bits may be set: the API server takes it, and means the network.
      [10, () => block(pod(pick([28, 31, 32])))],
      [
        5,
        () => {
          const one = pod(32);
          return block(one.replace(/32$/, '26'), [one]);
        },
      ],
      [10, () => block('203.0.113.0/24', pick([undefined, ['203.0.113.7/32'], ['203.0.113.128/25'], []]))],
      [5, () => block(pick(['198.51.100.10/32', '203.0.113.200/31']))],
      [5, () => block('@services')],
      [5, () => block('@node/32')],
      // Another family matches nothing of this one, and everything of this one least of all.
      [6, () => pick([block('::/0'), block('2001:db8::/32', ['2001:db8:1::/48'])])],
    ]);
  }

  #port(): JsonObject {
    const { weigh, pick } = this.#random;
    const protocol = (): JsonObject => pick<JsonObject>([{}, {}, { protocol: 'TCP' }, { protocol: 'UDP' }]);
    return weigh<JsonObject>([
      [40, () => ({ port: pick(NUMBERS), ...protocol() })],
      [30, () => ({ port: pick(NAMES), ...protocol() })],
      [
        20,
        () => {
          const [port, endPort] = pick(RANGES);
          return { port, endPort, ...protocol() };
        },
      ],
      [8, () => ({ protocol: pick(['TCP', 'UDP']) })],
      // Nothing here speaks it: a rule for it admits nothing else.
      [
        5,
        () =>
          pick<JsonObject>([
            { protocol: 'SCTP' },
            { port: pick(NUMBERS), protocol: 'SCTP' },
            { port: 'http', protocol: 'SCTP' },
          ]),
      ],
      [2, () => ({})],
    ]);
  }
}
