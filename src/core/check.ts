import type { Position } from './problem.ts';
import type { Protocol, Service, WirePort, Workload } from './objects.ts';

export type Expected = 'allow' | 'deny';

/**
 * What a check connects to. A workload is reached at its pod's IP, a service at its ClusterIP (by its pods' IPs when
 * it is headless), a host outside at `address`, or by `name` resolved with the cluster's DNS.
 */
export type Target =
  | { readonly kind: 'workload'; readonly workload: Workload }
  | {
      readonly kind: 'service';
      readonly service: Service;
      /** The workloads that its selector picks; empty for services that are not the repository's own. */
      readonly backends: readonly Workload[];
      /** `dns` (kube-system/kube-dns) and `apiserver` (default/kubernetes): the cluster's own, not the repository's. */
      readonly builtin?: 'dns' | 'apiserver';
    }
  | { readonly kind: 'host'; readonly host: ExternalHost };

/** A server outside the cluster. The stub host holds `address`; `name`, where there is one, resolves to it. */
export interface ExternalHost {
  /** As it is shown: the rule's own word (`stripe`, `internet`, `203.0.113.7`). */
  readonly label: string;
  readonly name?: string;
  /** In `expandRules`' list of hosts: further names that resolve to the same address. */
  readonly aliases?: readonly string[];
  /** IPv4. For a host that is declared by name alone the planner chooses one from 198.51.100.0/24. */
  readonly address: string;
}

/** One question: may `from` reach `to` on this port? */
export interface Check {
  /** Stable within a run: `c1`, `c2`, … in file order. */
  readonly id: string;
  readonly rule: string;
  readonly from: Workload;
  readonly to: Target;
  /** The destination as reports show it, without port: `shop/api`, `shop/service/api`, `dns`, `stripe`. */
  readonly toLabel: string;
  /** The port that is dialled: the pod's for a workload, the Service's own for a Service. */
  readonly port: number;
  readonly protocol: Protocol;
  readonly expected: Expected;
  /** The entry in the rule file. */
  readonly at: Position;
  /** Of a deny: its port is one that nothing declares. */
  readonly undeclaredPort?: UndeclaredPort;
}

/** What an entry of the rule file asks that another one asked already: it adds no check. */
export interface CoveredCheck {
  readonly check: Check;
  /** The rule of the entry that adds nothing. */
  readonly rule: string;
  readonly at: Position;
}

/** A port that no container, Service, probe or policy names, while its pods declare others. */
export interface UndeclaredPort {
  readonly declared: readonly WirePort[];
  /** The one of them that is nearly the same. */
  readonly meant?: WirePort;
}
