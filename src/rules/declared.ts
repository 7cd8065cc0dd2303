import { workloadName } from '../core/objects.ts';
import type { Inventory, Labels, Protocol, Service, ServicePort, Workload } from '../core/objects.ts';

/** A port that a workload's manifests speak of: its own, or the target of a Service that selects it. */
export interface DeclaredPort {
  readonly number: number;
  readonly protocol: Protocol;
  /** The container port's name; a Service's names are not the pod's. */
  readonly name?: string;
}

/** The inventory, found by namespace and name rather than by going through it. */
export class Declared {
  readonly workloads: readonly Workload[];
  readonly #inventory: Inventory;
  readonly #byNamespace = new Map<string, Workload[]>();
  readonly #byName = new Map<string, Workload[]>();
  readonly #services = new Map<string, Service>();
  readonly #servicesOf = new Map<string, Service[]>();
  readonly #ports = new Map<Workload, readonly DeclaredPort[]>();
  readonly #backends = new Map<Service, readonly Workload[]>();

  constructor(inventory: Inventory) {
    this.#inventory = inventory;
    this.workloads = inventory.workloads;
    for (const workload of inventory.workloads) {
      push(this.#byNamespace, workload.namespace, workload);
      push(this.#byName, workloadName(workload), workload);
    }
    for (const service of inventory.services) {
      this.#services.set(workloadName(service), service);
      push(this.#servicesOf, service.namespace, service);
    }
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
    return this.#byName.get(`${namespace}/${name}`) ?? [];
  }

  workloadsLabelled(namespace: string | undefined, labels: Labels): readonly Workload[] {
    const wanted = Object.entries(labels);
    return this.workloadsIn(namespace).filter((workload) => carries(workload, wanted));
  }

  servicesIn(namespace: string): readonly Service[] {
    return this.#servicesOf.get(namespace) ?? [];
  }

  service(namespace: string, name: string): Service | undefined {
    return this.#services.get(`${namespace}/${name}`);
  }

  /** The workloads that a Service's selector picks, pods or no pods. */
  backends(service: Service): readonly Workload[] {
    let found = this.#backends.get(service);
    if (!found) {
      const { selector } = service;
      // An empty selector is none: the Service's endpoints are somebody else's to write.
      found =
        selector && Object.keys(selector).length > 0
          ? this.workloadsLabelled(service.namespace, selector)
          : [];
      this.#backends.set(service, found);
    }
    return found;
  }

  /** Without repeats, in the order of the manifests: the workload's own first. */
  ports(workload: Workload): readonly DeclaredPort[] {
    let found = this.#ports.get(workload);
    if (!found) {
      const byKey = new Map<string, DeclaredPort>();
      const add = (port: DeclaredPort): void => {
        const key = `${port.number}/${port.protocol}/${port.name ?? ''}`;
        if (!byKey.has(key)) byKey.set(key, port);
      };
      for (const { name, number, protocol } of workload.ports) {
        add({ number, protocol, ...(name !== undefined && { name }) });
      }
      for (const service of this.servicesIn(workload.namespace)) {
        if (service.ports.length === 0 || !this.backends(service).includes(workload)) continue;
        for (const port of service.ports) {
          for (const number of targetPorts(port, workload)) {
            const known = [...byKey.values()].some(
              (one) => one.number === number && one.protocol === port.protocol,
            );
            if (!known) add({ number, protocol: port.protocol });
          }
        }
      }
      found = [...byKey.values()];
      this.#ports.set(workload, found);
    }
    return found;
  }
}

/** The numbers that a Service's port leads to on a workload's pods: none when the name is not one of theirs. */
export function targetPorts(port: ServicePort, workload: Workload): readonly number[] {
  const { targetPort, protocol } = port;
  if (typeof targetPort === 'number') return [targetPort];
  return workload.ports
    .filter((own) => own.name === targetPort && own.protocol === protocol)
    .map(({ number }) => number);
}

function carries(workload: Workload, wanted: readonly (readonly [string, string])[]): boolean {
  return wanted.every(
    ([key, value]) => Object.hasOwn(workload.labels, key) && workload.labels[key] === value,
  );
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
