import {
  HOST_WIRES,
  keyOf,
  labelledBy,
  UNDECLARED,
  type Layout,
  type LayoutPod,
  type LayoutService,
  type Wire,
} from './layout.ts';

/** Where a question leads to. `system` are the cluster's own Services. */
export type Goal =
  | { readonly kind: 'pod'; readonly key: string }
  | { readonly kind: 'service'; readonly key: string }
  /** One of the pods whose addresses a headless Service's name resolves to. */
  | { readonly kind: 'headless'; readonly key: string; readonly pod: string }
  | { readonly kind: 'host'; readonly address: string }
  | { readonly kind: 'system'; readonly name: 'dns' | 'apiserver' };

/** One connection to ask the model about, and to try. */
export interface Question extends Wire {
  /** Unique in its layout. */
  readonly id: string;
  /** A pod's key, or `outside`: the client outside the cluster. */
  readonly from: string;
  readonly to: Goal;
  /** Between pods of one workload: the model is asked of the workload and itself, as a rule would be. */
  readonly ofWorkload?: true;
}

/** The client outside the cluster. */
export const OUTSIDE = 'outside';

const DNS: readonly Wire[] = [
  { port: 53, protocol: 'UDP' },
  { port: 53, protocol: 'TCP' },
];

/**
 * Every pair of a layout: each pod to each port of each pod (itself too), of each Service, of each external host, and to
 * the cluster's own Services; the client outside to each port of each pod; and each workload of several pods to itself,
 * directly and through its Service. Of the ports that no pod declares a `turn` has one for each pod, and of all ports of
 * a pod behind a headless Service one; no turn has all.
 */
export function questionsOf(layout: Layout, turn?: number): readonly Question[] {
  const pods = layout.pods.filter(({ amongItsOwn }) => !amongItsOwn);
  const toPods = pods.flatMap((pod, index) =>
    wires(pod, turn === undefined ? undefined : turn + index).map(
      (wire) => [{ kind: 'pod', key: keyOf(pod) }, wire] as const,
    ),
  );
  const toServices = layout.services.flatMap((service) =>
    (service.headless ? [] : service.ports).map(
      ({ port, protocol }) =>
        [
          { kind: 'service', key: keyOf(service) },
          { port, protocol },
        ] as const,
    ),
  );
  const toEach = layout.services.flatMap((service) =>
    service.headless ? toEachOf(layout, service, turn) : [],
  );
  const toHosts = layout.hosts.flatMap((address) =>
    HOST_WIRES.map((wire) => [{ kind: 'host', address }, wire] as const),
  );
  const system = [
    ...DNS.map((wire) => [{ kind: 'system', name: 'dns' }, wire] as const),
    [
      { kind: 'system', name: 'apiserver' },
      { port: 443, protocol: 'TCP' },
    ] as const,
  ];
  const toSystem = layout.system ? system : [];
  const fromOutside = layout.client === undefined ? [] : toPods;
  const asked = [
    ...pods.flatMap((pod) =>
      [...toPods, ...toServices, ...toEach, ...toHosts, ...toSystem].map(([to, wire]) => ({
        from: keyOf(pod),
        to,
        ...wire,
      })),
    ),
    ...fromOutside.map(([to, wire]) => ({ from: OUTSIDE, to, ...wire })),
    ...layout.pods.flatMap((pod) => toItsOwn(layout, pod)),
  ];
  return asked.map((question, index) => ({ id: `s${layout.index}.${index}`, ...question }));
}

/** From one pod of a workload to the others, and to the Service of the same name. */
function toItsOwn(layout: Layout, pod: LayoutPod): readonly Omit<Question, 'id'>[] {
  if (!pod.of) return [];
  const key = labelledBy(pod);
  const others = layout.pods
    .filter((one) => one !== pod && labelledBy(one) === key)
    .flatMap((one) =>
      wires(one, one.of?.ordinal ?? 0)
        .filter((wire) => UNDECLARED.includes(wire) || isDeclared(one, wire))
        .map((wire) => [{ kind: 'pod', key: keyOf(one) }, wire] as const),
    );
  const services = layout.services
    .filter((one) => keyOf(one) === key)
    .flatMap((one) =>
      one.ports.map(
        ({ port, protocol }) =>
          [
            { kind: 'service', key },
            { port, protocol },
          ] as const,
      ),
    );
  return [...others, ...services].map(([to, wire]) => ({
    from: keyOf(pod),
    to,
    ...wire,
    ofWorkload: true,
  }));
}

/** The pods behind a headless Service, each at a port of its own. */
export function behind({ pods }: Layout, { namespace, selector }: LayoutService): readonly LayoutPod[] {
  return pods.filter(
    (pod) =>
      pod.namespace === namespace &&
      Object.entries(selector).every(([key, value]) => pod.fixed[key] === value),
  );
}

function toEachOf(
  layout: Layout,
  service: LayoutService,
  turn: number | undefined,
): readonly (readonly [Goal, Wire])[] {
  return behind(layout, service).flatMap((pod, index) => {
    const goal = { kind: 'headless', key: keyOf(service), pod: keyOf(pod) } as const;
    const { listens } = pod;
    const asked = turn === undefined ? listens : listens.slice((turn + index) % listens.length).slice(0, 1);
    return asked.map((wire) => [goal, wire] as const);
  });
}

function isDeclared({ containers }: LayoutPod, { port, protocol }: Wire): boolean {
  return containers.flat().some((one) => one.number === port && one.protocol === protocol);
}

function wires({ listens }: LayoutPod, turn: number | undefined): readonly Wire[] {
  if (turn === undefined) return listens;
  const asked = UNDECLARED[turn % UNDECLARED.length];
  return listens.filter((wire) => !UNDECLARED.includes(wire) || wire === asked);
}

/** `s0-a/a1 → service s0-b/one:8080`, `outside → s0-a/a1:5353/udp`: as reports show a question. */
export function showQuestion({ from, to, port, protocol, ofWorkload }: Question): string {
  const suffix = protocol === 'TCP' ? '' : `/${protocol}`;
  return `${from} → ${showGoal(to)}:${port}${suffix}${ofWorkload ? ', asked of their workload' : ''}`;
}

function showGoal(goal: Goal): string {
  switch (goal.kind) {
    case 'pod':
      return goal.key;
    case 'service':
      return `Service ${goal.key}`;
    case 'headless':
      return `${goal.pod} behind Service ${goal.key}`;
    case 'host':
      return goal.address;
    case 'system':
      return goal.name;
  }
}
