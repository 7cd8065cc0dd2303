import type { Findings } from '../../core/findings.ts';
import type { Inventory, Workload } from '../../core/objects.ts';
import type { Endpoint, NamedEndpoints } from '../endpoints/endpoint.ts';
import { Declared } from './declared.ts';
import type { Destination } from './destination.ts';
import { destinationsOf } from './destinations.ts';
import { everyDestination } from './everything.ts';
import { aliasOf, Hosts } from './hosts.ts';
import type { Match } from './matching.ts';
import { sourcesOf } from './sources.ts';

/** More than anybody reads at once. */
const MOST_ERRORS = 200;

/** What an entry of a rule stands for. */
export interface Named<Party> {
  readonly party: Party;
  readonly by: Endpoint;
  /** Set where entries before it stand for all that this one does. */
  readonly again?: true;
}

/** Finds what endpoints stand for in the manifests; each mistake goes to `findings` at the endpoint's position. */
export class Lookup {
  readonly findings: Findings;
  readonly declared: Declared;
  readonly hosts: Hosts;
  readonly #named: NamedEndpoints;
  readonly #destinations: readonly Endpoint[];
  #everything: readonly Destination[] | undefined;

  /** `endpoints`: all that are written; hosts get their addresses in this order. `destinations`: the destinations among them. */
  constructor(
    inventory: Inventory,
    named: NamedEndpoints,
    endpoints: readonly Endpoint[],
    findings: Findings,
    destinations: readonly Endpoint[] = [],
  ) {
    this.declared = new Declared(inventory);
    this.hosts = new Hosts(
      named,
      endpoints.map((one) => this.#withAlias(one)),
    );
    this.findings = findings;
    this.#named = named;
    this.#destinations = destinations;
  }

  /** Each source once, and behind them what an entry says that adds none. */
  sources(endpoints: readonly Endpoint[]): readonly Named<Match>[] {
    const found = new Map<Workload, Named<Match>>();
    const again: Named<Match>[] = [];
    for (const by of endpoints) {
      if (!this.#mayLook(by)) continue;
      const repeated: Named<Match>[] = [];
      let adds = false;
      for (const party of sourcesOf(by, this)) {
        const known = found.get(party.workload)?.party;
        // What is named is meant, whatever a `*` beside it stands for.
        if (!known || (party.by === 'name' && known.by !== 'name')) {
          found.set(party.workload, { party, by });
          adds = true;
        } else repeated.push({ party, by, again: true });
      }
      if (!adds) again.push(...repeated);
    }
    return [...found.values(), ...again];
  }

  destinations(endpoints: readonly Endpoint[]): readonly Named<Destination>[] {
    return endpoints.flatMap((by) =>
      this.#mayLook(by) ? destinationsOf(by, this).map((party) => ({ party, by })) : [],
    );
  }

  /** All that a source may try to reach. */
  everyDestination(): readonly Destination[] {
    this.#everything ??= everyDestination(this.#named, this.#destinations, this);
    return this.#everything;
  }

  /** A Service that is another name for a host needs an address as that host does. */
  #withAlias(endpoint: Endpoint): Endpoint {
    const { body } = endpoint;
    const service = body.kind === 'service' ? this.declared.service(body.namespace, body.name) : undefined;
    const alias = service && aliasOf(service);
    return alias ? { ...endpoint, body: alias } : endpoint;
  }

  /** What was meant by each of thousands of mistakes takes time to find, and nobody reads it. */
  #mayLook({ at }: Endpoint): boolean {
    const { errors } = this.findings;
    if (errors === MOST_ERRORS) {
      const message = `the rules have ${MOST_ERRORS} mistakes before this place, and what follows was not looked at`;
      this.findings.error('more-problems', message, at);
    }
    return errors < MOST_ERRORS;
  }
}
