import { HOSTS, HOST_WIRES, keyOf, type LayoutPod, type Layout, type Wire } from './layout.ts';

/** Where a question leads to. `system` are the cluster's own Services. */
export type Goal =
  | { readonly kind: 'pod'; readonly key: string }
  | { readonly kind: 'service'; readonly key: string }
  | { readonly kind: 'host'; readonly address: string }
  | { readonly kind: 'system'; readonly name: 'dns' | 'apiserver' };

/** One connection to ask the model about, and to try. */
export interface Question extends Wire {
  /** Unique in its layout. */
  readonly id: string;
  /** A pod's key, or `outside`: the client outside the cluster. */
  readonly from: string;
  readonly to: Goal;
}

/** The client outside the cluster. */
export const OUTSIDE = 'outside';

const DNS: readonly Wire[] = [
  { port: 53, protocol: 'UDP' },
  { port: 53, protocol: 'TCP' },
];

/**
 * Every pair of a layout: each pod to each port of each pod (itself too), of each Service, of each external host, and to
 * the cluster's own Services; and the client outside to each port of each pod.
 */
export function questionsOf(layout: Layout): readonly Question[] {
  const toPods = layout.pods.flatMap((pod) =>
    wires(pod).map((wire) => [{ kind: 'pod', key: keyOf(pod) }, wire] as const),
  );
  const toServices = layout.services.flatMap((service) =>
    service.ports.map(
      ({ port, protocol }) =>
        [
          { kind: 'service', key: keyOf(service) },
          { port, protocol },
        ] as const,
    ),
  );
  const toHosts = HOSTS.flatMap((address) =>
    HOST_WIRES.map((wire) => [{ kind: 'host', address }, wire] as const),
  );
  const toSystem = [
    ...DNS.map((wire) => [{ kind: 'system', name: 'dns' }, wire] as const),
    [
      { kind: 'system', name: 'apiserver' },
      { port: 443, protocol: 'TCP' },
    ] as const,
  ];
  const asked = [
    ...layout.pods.flatMap((pod) =>
      [...toPods, ...toServices, ...toHosts, ...toSystem].map(([to, wire]) => ({
        from: keyOf(pod),
        to,
        ...wire,
      })),
    ),
    ...toPods.map(([to, wire]) => ({ from: OUTSIDE, to, ...wire })),
  ];
  return asked.map((question, index) => ({ id: `s${layout.index}.${index}`, ...question }));
}

function wires(pod: LayoutPod): readonly Wire[] {
  return pod.listens;
}

/** `s0-a/a1 → service s0-b/one:8080`, `outside → s0-a/a1:5353/udp`: as reports show a question. */
export function showQuestion({ from, to, port, protocol }: Question): string {
  const suffix = protocol === 'TCP' ? '' : `/${protocol}`;
  return `${from} → ${showGoal(to)}:${port}${suffix}`;
}

function showGoal(goal: Goal): string {
  switch (goal.kind) {
    case 'pod':
      return goal.key;
    case 'service':
      return `Service ${goal.key}`;
    case 'host':
      return goal.address;
    case 'system':
      return goal.name;
  }
}
