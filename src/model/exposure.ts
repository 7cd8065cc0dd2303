import type { Direction, RuleRef } from '../core/evidence.ts';
import { groupBy } from '../core/group-by.ts';
import { wholeOf, type ContainerPort, type Workload } from '../core/objects.ts';
import { ELSEWHERE } from './axes.ts';
import type { Party } from './connection.ts';
import { partyOf } from './decide.ts';
import { ruleRef } from './evidence.ts';
import { matchPeer } from './match-peer.ts';
import type { Model } from './model.ts';
import { admittedRanges, EVERY_PORT, intersection, minus, type PortRange } from './port-ranges.ts';
import { selects } from './selectors.ts';
import { visiblePods, wantedPods, type PodsSpec, type WantedPods } from './wanted-pods.ts';

/** What a rule opens to pods that nobody has yet, beyond what is open to any pod elsewhere. */
export interface Exposure {
  /** `ingress`: they reach the workload; `egress`: it reaches them. */
  readonly direction: Direction;
  readonly pods: PodsSpec;
  readonly workload: string;
  /** One of its pods, `shop/db, pod db-1`, where they differ. */
  readonly pod?: string;
  readonly ports: readonly PortRange[];
  readonly rule: RuleRef;
}

/**
 * What policies open to pods that their peers ask for and no workload has, beyond what any pod elsewhere may: in the order
 * of the policies. `isAsked`: which pairs are wanted, by name, with `elsewhere` for such pods. `wanted`: such pods, where
 * they are known.
 */
export function exposuresOf(
  model: Model,
  isAsked: (from: string, to: string) => boolean = () => true,
  wanted: readonly WantedPods[] = wantedPods(model),
): readonly Exposure[] {
  const pods = visiblePods(model);
  const sides = new Sides(model);
  return wanted.flatMap(({ pods: asked, stranger, admittedBy }) =>
    admittedBy.flatMap(({ policy, rule }): readonly Exposure[] => {
      const { direction } = rule;
      const own = (pods.get(policy.namespace) ?? []).filter((one) => selects(policy.podSelector, one.labels));
      const opened = own.map((pod) => {
        const listening = direction === 'ingress' ? pod.ports : stranger.ports;
        // It may live in a namespace whose policies hold it back.
        const may = sides.ranges(stranger, opposite(direction), pod, listening);
        const admitted = intersection(admittedRanges(rule.ports, listening), may);
        return { pod, ports: minus(admitted, sides.toElsewhere(pod, direction)) };
      });
      return together(model, opened).flatMap(({ workload, pod, ports }): Exposure[] => {
        const [from, to] = direction === 'ingress' ? [ELSEWHERE.name, workload] : [workload, ELSEWHERE.name];
        if (!isAsked(from, to)) return [];
        return [
          {
            direction,
            pods: asked,
            workload,
            ...(pod !== undefined && { pod }),
            ports,
            rule: ruleRef(policy, rule),
          },
        ];
      });
    }),
  );
}

function opposite(direction: Direction): Direction {
  return direction === 'ingress' ? 'egress' : 'ingress';
}

/** What each side of a connection lets through, whatever the other does. */
class Sides {
  readonly #model: Model;
  readonly #parties = new Map<Workload, Party>();
  readonly #elsewhere = {
    ingress: new Map<Workload, readonly PortRange[]>(),
    egress: new Map<Workload, readonly PortRange[]>(),
  };

  constructor(model: Model) {
    this.#model = model;
  }

  /** The ports at which the policies of one pod admit another; `listening` are those of the one that is connected to. */
  ranges(
    subject: Workload,
    direction: Direction,
    peer: Workload,
    listening: readonly ContainerPort[],
  ): readonly PortRange[] {
    const isolating = this.#model.isolating(subject, direction);
    if (isolating.length === 0) return EVERY_PORT;
    const party = this.#partyOf(peer);
    const rules = isolating.flatMap((policy) =>
      policy[direction].filter(
        ({ peers }) =>
          peers.length === 0 ||
          peers.some((one) => matchPeer(one, policy.namespace, party, this.#model.network) === undefined),
      ),
    );
    if (rules.some(({ ports }) => ports.length === 0)) return EVERY_PORT;
    const ports = rules.flatMap((rule) => rule.ports);
    return ports.length === 0 ? [] : admittedRanges(ports, listening);
  }

  /** What is open between a pod and any pod elsewhere. */
  toElsewhere(pod: Workload, direction: Direction): readonly PortRange[] {
    const known = this.#elsewhere[direction];
    const found =
      known.get(pod) ??
      this.ranges(pod, direction, ELSEWHERE.workload, direction === 'ingress' ? pod.ports : []);
    known.set(pod, found);
    return found;
  }

  #partyOf(pod: Workload): Party {
    const found = this.#parties.get(pod) ?? partyOf(this.#model, pod);
    this.#parties.set(pod, found);
    return found;
  }
}

interface Opened {
  readonly pod: Workload;
  readonly ports: readonly PortRange[];
}

/** Pods of a workload as one, where all of them are open alike. */
function together(
  model: Model,
  opened: readonly Opened[],
): readonly Pick<Exposure, 'workload' | 'pod' | 'ports'>[] {
  return [...groupBy(opened, ({ pod }) => wholeOf(pod))].flatMap(([whole, own]) => {
    const workload = model.labelOf(whole);
    const [first] = own;
    const isWhole =
      own.length === model.podsOf(whole).length &&
      new Set(own.map(({ ports }) => JSON.stringify(ports))).size === 1;
    const told =
      isWhole && first
        ? [{ workload, ports: first.ports }]
        : own.map(({ pod, ports }) => ({ workload, pod: model.labelOf(pod), ports }));
    const open = told.filter(({ ports }) => ports.length > 0);
    // Pods that differ by a guess alone have one name.
    return [...new Map(open.map((one) => ['pod' in one ? one.pod : workload, one])).values()];
  });
}
