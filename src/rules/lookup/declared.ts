import { groupBy } from '../../core/group-by.ts';
import {
  labelOf,
  wholeOf,
  workloadName,
  type Inventory,
  type Labels,
  type Resource,
  type Service,
  type WirePort,
  type Workload,
} from '../../core/objects.ts';
import { askedLabels, conditionsOf, podsOf, type AskedLabels } from '../../kubernetes/pods-of.ts';
import { operatorOf } from '../../kubernetes/operators.ts';
import { backendsOf, servedPorts } from '../../kubernetes/service-targets.ts';
import { showPort } from '../../net/ports.ts';

/** The inventory, found by namespace and name rather than by going through it. */
export class Declared {
  readonly workloads: readonly Workload[];
  readonly #inventory: Inventory;
  /** What Services ask of labels that controllers write. */
  readonly #asked: AskedLabels;
  readonly #byNamespace: ReadonlyMap<string, readonly Workload[]>;
  readonly #byName: ReadonlyMap<string, readonly Workload[]>;
  readonly #services: ReadonlyMap<string, Service>;
  readonly #backends = new Map<Service, readonly Workload[]>();
  readonly #ports = new Map<Workload, readonly WirePort[]>();
  #served: ReadonlyMap<Workload, readonly WirePort[]> | undefined;

  constructor(inventory: Inventory) {
    this.#inventory = inventory;
    this.workloads = inventory.workloads;
    this.#asked = askedLabels(conditionsOf(inventory.services));
    this.#byNamespace = groupBy(inventory.workloads, ({ namespace }) => namespace);
    this.#byName = groupBy(inventory.workloads, workloadName);
    this.#services = new Map(inventory.services.map((service) => [workloadName(service), service]));
  }

  namespaces(): readonly string[] {
    return [...new Set([...this.#inventory.namespaces.map(({ name }) => name), ...this.#byNamespace.keys()])];
  }

  /** The kinds of the workloads that there are. */
  kinds(): readonly string[] {
    return [...new Set(this.workloads.map(({ kind }) => kind))];
  }

  /** An object of that name whose pods an operator makes. */
  operated(namespace: string, name: string): Resource | undefined {
    return this.#inventory.resources.find(
      (one) => one.namespace === namespace && one.name === name && operatorOf(one) !== undefined,
    );
  }

  /** Of one namespace; of all where it is undefined. */
  workloadsIn(namespace: string | undefined): readonly Workload[] {
    return namespace === undefined ? this.workloads : (this.#byNamespace.get(namespace) ?? []);
  }

  /** Several when workloads of different kinds share a name. */
  workloadsNamed(namespace: string, name: string): readonly Workload[] {
    return this.#byName.get(workloadName({ namespace, name })) ?? [];
  }

  workloadsLabelled(namespace: string | undefined, labels: Labels): readonly Workload[] {
    const wanted = Object.entries(labels);
    return this.workloadsIn(namespace).filter((workload) =>
      wanted.every(([key, value]) => labelOf(workload.labels, key) === value),
    );
  }

  servicesIn(namespace: string): readonly Service[] {
    return this.#inventory.services.filter((service) => service.namespace === namespace);
  }

  service(namespace: string, name: string): Service | undefined {
    return this.#services.get(workloadName({ namespace, name }));
  }

  /** The workloads that a Service's selector picks pods of, whether there are any or not. */
  backends(service: Service): readonly Workload[] {
    let found = this.#backends.get(service);
    if (!found) {
      const pods = this.workloadsIn(service.namespace).flatMap((one) => podsOf(one, this.#asked));
      found = [...new Set(backendsOf(service, { workloads: pods }).map(wholeOf))];
      this.#backends.set(service, found);
    }
    return found;
  }

  /** The ports that a workload's manifests speak of, each once: its own, and the targets of Services that select it. */
  ports(workload: Workload): readonly WirePort[] {
    let found = this.#ports.get(workload);
    if (!found) {
      this.#served ??= this.#findServed();
      const own = workload.ports.map(({ number, protocol }) => ({ port: number, protocol }));
      const all = [...own, ...(this.#served.get(workload) ?? [])];
      found = [...new Map(all.map((wire) => [showPort(wire), wire])).values()];
      this.#ports.set(workload, found);
    }
    return found;
  }

  #findServed(): ReadonlyMap<Workload, readonly WirePort[]> {
    const workloads = this.workloads.flatMap((one) => podsOf(one, this.#asked));
    const found = servedPorts({ workloads, services: this.#inventory.services });
    const byWhole = groupBy(found, ([pod]) => wholeOf(pod));
    return new Map([...byWhole].map(([whole, pods]) => [whole, pods.flatMap(([, wires]) => wires)]));
  }
}
