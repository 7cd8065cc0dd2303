import type { Check } from '../core/check.ts';
import { wholeOf, type Inventory, type Workload } from '../core/objects.ts';
import { twinOf } from '../kubernetes/pods-of.ts';
import { backendsOf, translate } from '../kubernetes/service-targets.ts';
import { podKey, workloadKey } from './connection.ts';
import type { Model } from './model.ts';
import { isOnePod } from './over-pods.ts';

/** One of the ways in which a check is tried: a check between two pods. */
export interface Attempt extends Check {
  readonly of: Check;
}

/** What is tried of checks, and the pods that it takes. */
export interface Attempts {
  /** Of one check those follow each other; the first has its id. */
  readonly attempts: readonly Attempt[];
  /** The inventory with a workload for each pod that is told apart: what stubs are made of. */
  readonly inventory: Inventory;
}

/**
 * Most checks are one attempt. Where selectors tell a workload's pods apart each of them is tried; where a workload
 * has several pods and a check of itself, that is tried between two.
 */
export function attemptsOf(model: Model, inventory: Inventory, checks: readonly Check[]): Attempts {
  const pods = new Pods(model);
  // Before any Service is asked for its pods.
  for (const { from, to } of checks) if (leadsBack(from, to)) pods.addTwins(from);
  const attempts = checks.flatMap((check) =>
    pods.ways(check).map((way, index): Attempt => {
      return { ...check, ...way, id: index === 0 ? check.id : `${check.id}.${index + 1}`, of: check };
    }),
  );
  return {
    attempts,
    inventory: { ...inventory, workloads: inventory.workloads.flatMap((one) => pods.of(one)) },
  };
}

type Way = Pick<Check, 'from' | 'to' | 'port'>;

/** May what the workload sends come to a pod of its own? */
function leadsBack(from: Workload, to: Check['to']): boolean {
  return to.kind === 'workload' ? to.workload === from : to.kind === 'service' && to.backends.includes(from);
}

class Pods {
  readonly #model: Model;
  readonly #pods = new Map<Workload, readonly Workload[]>();

  constructor(model: Model) {
    this.#model = model;
  }

  /** Each of a workload's pods that is told apart, and a second one of those that have to be two. */
  of(workload: Workload): readonly Workload[] {
    const known = this.#pods.get(workload);
    if (known) return known;
    // Of pods that differ by a guess one is started: what a label's value is worth that nobody knows, no cluster shows.
    const first = new Map(
      this.#model
        .podsOf(workload)
        .toReversed()
        .map((one) => [podKey(one), one]),
    );
    const found = [...first.values()].toReversed();
    this.#pods.set(workload, found);
    return found;
  }

  addTwins(workload: Workload): void {
    const own = this.of(workload);
    if (own.some(({ pod }) => pod?.twinOf !== undefined)) return;
    this.#pods.set(workload, [...own, ...own.flatMap((one) => twinOf(one) ?? [])]);
  }

  ways({ from, to, port, protocol, expected }: Check): readonly Way[] {
    const sources = this.#told(from);
    if (to.kind === 'host') return sources.map((source) => ({ from: source, to, port }));
    if (to.kind === 'workload') {
      const ways = sources.flatMap((source) =>
        this.#targets(source, to.workload).map((workload): Way => ({
          from: source,
          to: { ...to, workload },
          port,
        })),
      );
      const apart = ways.filter(
        (way) => way.to.kind !== 'workload' || !isOnePod({ from: way.from, to: way.to.workload }),
      );
      return apart.length > 0 ? apart : ways;
    }
    const backends = backendsOf(to.service, { workloads: to.backends.flatMap((one) => this.of(one)) });
    const through = sources.map((source): Way => ({ from: source, to: { ...to, backends }, port }));
    // Which pod answers is chance: an allow has to hold for each that is told apart. A deny is tried so anyway.
    if (expected === 'deny' || !backends.some(({ pod }) => pod?.oneOfSeveral)) return through;
    const direct = (translate(to.service, backends, port, protocol) ?? []).flatMap((one) =>
      one.kind === 'endpoint' && one.workload.pod?.twinOf === undefined ? [one] : [],
    );
    return [
      ...through,
      ...sources.flatMap((source) =>
        direct
          .filter(({ workload }) => !isOnePod({ from: source, to: workload }))
          .map(({ workload, wire }): Way => ({
            from: source,
            to: { kind: 'workload', workload },
            port: wire.port,
          })),
      ),
    ];
  }

  #told(workload: Workload): readonly Workload[] {
    return this.of(workload).filter(({ pod }) => pod?.twinOf === undefined);
  }

  /** From a pod to its own workload: the others that are told apart, and the one that is just like it. */
  #targets(source: Workload, workload: Workload): readonly Workload[] {
    if (workloadKey(wholeOf(source)) !== workloadKey(workload)) return this.#told(workload);
    return this.of(workload)
      .filter(({ pod }) => pod?.twinOf === undefined || pod.twinOf === source)
      .filter((one) => {
        const twin = this.of(workload).some(({ pod }) => pod?.twinOf === source);
        return !(one === source && twin);
      });
  }
}
