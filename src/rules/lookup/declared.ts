import { groupBy } from '../../core/group-by.ts';
import {
  labelOf,
  workloadName,
  type Inventory,
  type Labels,
  type Service,
  type WirePort,
  type Workload,
} from '../../core/objects.ts';
import { backendsOf, servedPorts } from '../../kubernetes/service-targets.ts';
import { showPort } from '../../net/ports.ts';

/** The inventory, found by namespace and name rather than by going through it. */
export class Declared {
  readonly workloads: readonly Workload[];
  readonly #inventory: Inventory;
  readonly #byNamespace: ReadonlyMap<string, readonly Workload[]>;
  readonly #byName: ReadonlyMap<string, readonly Workload[]>;
  readonly #services: ReadonlyMap<string, Service>;
  readonly #backends = new Map<Service, readonly Workload[]>();
  readonly #ports = new Map<Workload, readonly WirePort[]>();
  #served: ReadonlyMap<Workload, readonly WirePort[]> | undefined;

  constructor(inventory: Inventory) {
    this.#inventory = inventory;
    this.workloads = inventory.workloads;
    this.#byNamespace = groupBy(inventory.workloads, ({ namespace }) => namespace);
    this.#byName = groupBy(inventory.workloads, workloadName);
    this.#services = new Map(inventory.services.map((service) => [workloadName(service), service]));
  }

  namespaces(): readonly string[] {
    return [...new Set([...this.#inventory.namespaces.map(({ name }) => name), ...this.#byNamespace.keys()])];
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

  /** The workloads that a Service's selector picks, pods or no pods. */
  backends(service: Service): readonly Workload[] {
    let found = this.#backends.get(service);
    if (!found) {
      found = backendsOf(service, { workloads: this.workloadsIn(service.namespace) });
      this.#backends.set(service, found);
    }
    return found;
  }

  /** The ports that a workload's manifests speak of, each once: its own, and the targets of Services that select it. */
  ports(workload: Workload): readonly WirePort[] {
    let found = this.#ports.get(workload);
    if (!found) {
      this.#served ??= servedPorts(this.#inventory);
      const own = workload.ports.map(({ number, protocol }) => ({ port: number, protocol }));
      const all = [...own, ...(this.#served.get(workload) ?? [])];
      found = [...new Map(all.map((wire) => [showPort(wire), wire])).values()];
      this.#ports.set(workload, found);
    }
    return found;
  }
}
