import type { UndeclaredPort } from '../../core/check.ts';
import type { Findings } from '../../core/findings.ts';
import type { WirePort, Workload } from '../../core/objects.ts';
import type { Position, Problem } from '../../core/problem.ts';
import { probePorts } from '../../manifests/objects/probe-ports.ts';
import { showPort } from '../../net/ports.ts';
import { didYouMean } from '../../text/did-you-mean.ts';
import type { Declared } from './declared.ts';
import type { Destination } from './destination.ts';
import { someOf } from './nearest.ts';

const CODE = 'undeclared-port';

/** Whether a policy speaks of this port of a workload. */
export type NamesPort = (workload: Workload, wire: WirePort) => boolean;

/** An entry of the rule file that denies ports which nothing declares. */
interface Doubted {
  readonly at: Position;
  readonly denied: Map<string, { readonly destination: Destination; readonly doubt: UndeclaredPort }>;
}

/**
 * Denies of ports that no container, Service, probe or policy names while the pods declare others: such a deny holds
 * whatever the policies say, unless they open every port, and may be a slip of the pen.
 */
export class UndeclaredPorts {
  readonly #declared: Declared;
  readonly #namesPort: NamesPort;
  readonly #known = new Map<string, UndeclaredPort | undefined>();
  readonly #doubted = new Map<string, Doubted>();

  constructor(declared: Declared, namesPort: NamesPort) {
    this.#declared = declared;
    this.#namesPort = namesPort;
  }

  /** What is to be said of a deny of this destination, which the entry `at` writes. */
  deny(destination: Destination, at: Position): UndeclaredPort | undefined {
    const { key } = destination;
    if (!this.#known.has(key)) this.#known.set(key, this.#doubt(destination));
    const doubt = this.#known.get(key);
    if (!doubt) return undefined;
    const where = placeKey(at);
    const doubted = this.#doubted.get(where) ?? { at, denied: new Map() };
    this.#doubted.set(where, doubted);
    doubted.denied.set(key, { destination, doubt });
    return doubt;
  }

  /** One warning for each entry, however many ports it is of. */
  report(findings: Findings): void {
    for (const { at, denied } of this.#doubted.values()) {
      const all = [...denied.values()];
      findings.warning(CODE, messageOf(all), at, hintOf(all));
    }
  }

  /** Is it the notice that the port is taken at its word, where a warning now says more? */
  replaces({ code, severity, at }: Problem): boolean {
    return code === CODE && severity === 'notice' && at !== undefined && this.#doubted.has(placeKey(at));
  }

  #doubt({ target, port, protocol }: Destination): UndeclaredPort | undefined {
    const workloads = dialledPods(target);
    const declared = new Map(
      workloads
        .flatMap((one) => [...this.#declared.ports(one), ...probePorts(one)])
        .map((wire) => [showPort(wire), wire]),
    );
    const wire = { port, protocol };
    if (declared.size === 0 || declared.has(showPort(wire))) return undefined;
    if (workloads.some((one) => this.#namesPort(one, wire))) return undefined;
    const others = [...declared.values()];
    const meant = nearest(wire, others);
    return { declared: others, ...(meant && { meant }) };
  }
}

/** The workloads whose pods are dialled at the port that is written. */
function dialledPods(target: Destination['target']): readonly Workload[] {
  if (target.kind === 'workload') return [target.workload];
  return target.kind === 'service' && target.service.headless ? target.backends : [];
}

/** The declared port that was likely meant: the same number of another protocol, or one a letter away. */
function nearest(wire: WirePort, declared: readonly WirePort[]): WirePort | undefined {
  const same = declared.find(({ port }) => port === wire.port);
  if (same) return same;
  const near = didYouMean(
    String(wire.port),
    declared
      .toSorted((a, b) => Math.abs(a.port - wire.port) - Math.abs(b.port - wire.port))
      .map(({ port }) => String(port)),
  );
  const likely = declared.filter(({ port }) => String(port) === near);
  return likely.find(({ protocol }) => protocol === wire.protocol) ?? likely[0];
}

function messageOf(denied: readonly { readonly destination: Destination }[]): string {
  const ports = [...new Set(denied.map(({ destination }) => showPort(destination)))];
  const names = [...new Set(denied.map(({ destination }) => destination.label))];
  const what = ports.length === 1 ? `port ${ports[0] ?? ''}` : `ports ${portsOf(ports)}`;
  return `no container, Service, probe or policy names ${what} of ${someOf(names)}, which is denied here`;
}

function portsOf(ports: readonly string[]): string {
  const most = 6;
  const more = ports.length - most;
  return more > 0 ? `${ports.slice(0, most).join(', ')} and ${more} more` : ports.join(', ');
}

function hintOf(denied: readonly { readonly doubt: UndeclaredPort }[]): string {
  const meant = new Set(denied.map(({ doubt }) => doubt.meant && showPort(doubt.meant)));
  const [only] = meant;
  if (meant.size === 1 && only !== undefined) return `did you mean ${only}?`;
  const [first, ...more] = denied;
  return first && more.length === 0
    ? `it declares ${someOf(first.doubt.declared.map((own) => `:${showPort(own)}`))}`
    : 'a port that nobody serves is denied all the same';
}

function placeKey({ line, column }: Position): string {
  return `${line}:${column}`;
}
