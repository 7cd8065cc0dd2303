import type { Check, Expected, ExternalHost } from '../core/check.ts';
import { Findings } from '../core/findings.ts';
import { workloadName, type Inventory } from '../core/objects.ts';
import { inFileOrder, type Position, type Problem } from '../core/problem.ts';
import { showName } from '../text/escape.ts';
import { CheckList } from './check-list.ts';
import type { Endpoint } from './endpoints/endpoint.ts';
import type { ClaimKey, EndpointKey } from './keys/rule-key.ts';
import { endpointKeys, keysUnder, type EndpointKeyName } from './keys/rule-keys.ts';
import type { Destination } from './lookup/destination.ts';
import { stubs } from './lookup/hosts.ts';
import { Lookup } from './lookup/lookup.ts';
import type { Match } from './lookup/matching.ts';
import type { RuleSet } from './rule-set.ts';
import type { Rule } from './rule.ts';

/**
 * Expands rules to checks against what the manifests hold. Pure and deterministic: the same input gives the same
 * checks in the same order (rules in file order; in a rule each source in turn, its destinations in file order).
 * `hosts` is what needs a stub. As long as `problems` has an error the checks must not be run.
 */
export function expandRules(
  rules: RuleSet,
  inventory: Inventory,
): {
  readonly checks: readonly Check[];
  readonly hosts: readonly ExternalHost[];
  readonly problems: readonly Problem[];
} {
  const all = rules.rules.flatMap((rule) => [...rule.endpoints.values()].flat());
  const destinations = rules.rules.flatMap((rule) => endpointsOf(rule, 'destination'));
  const findings = new Findings({ noticesOnce: true });
  const lookup = new Lookup(inventory, rules.endpoints, all, findings, destinations);
  findings.add(...lookup.hosts.problems);
  const expansion = new Expansion(lookup);
  for (const rule of rules.rules) expansion.expand(rule);
  const checks = expansion.end();
  const hosts = checks.flatMap(({ to }) => (to.kind === 'host' ? [to.host] : []));
  return { checks, hosts: stubs(hosts), problems: inFileOrder(findings.all('the rule file')) };
}

const LEFT_OUT =
  'what a rule picks by `*` or labels is not tried against itself: name another source or destination';

/** A source or a destination, and the entry that names it where one does. */
interface Side<Party> {
  readonly party: Party;
  readonly by?: Endpoint;
}

/** One that a key speaks of, and what it says. */
interface Claimed<Party> extends Side<Party> {
  readonly expected: Expected;
  readonly origin: EndpointKeyName;
}

class Expansion {
  readonly #lookup: Lookup;
  readonly #checks: CheckList;
  /** The destinations' entries that made a check. */
  readonly #tried = new Set<Endpoint>();

  constructor(lookup: Lookup) {
    this.#lookup = lookup;
    this.#checks = new CheckList(lookup.findings);
  }

  expand(rule: Rule): void {
    if (this.#checks.full) return;
    if (rule.broken) {
      // Its other entries may have mistakes of their own.
      this.#lookup.sources(endpointsOf(rule, 'source'));
      this.#lookup.destinations(endpointsOf(rule, 'destination'));
      return;
    }
    const { findings } = this.#lookup;
    const { errors } = findings;
    const before = this.#checks.asked;
    if (rule.endpoints.has('from')) this.#outward(rule);
    else this.#inward(rule);
    if (findings.errors > errors) return;
    if (this.#checks.asked === before) {
      const message = `the rule \`${showName(rule.name)}\` has nothing to check`;
      findings.error('nothing-to-check', message, rule.at, LEFT_OUT);
      return;
    }
    for (const endpoint of endpointsOf(rule, 'destination')) {
      if (this.#tried.has(endpoint)) continue;
      const message = `\`${showName(endpoint.text)}\` adds nothing to check`;
      findings.warning('nothing-to-check', message, endpoint.at, LEFT_OUT);
    }
  }

  end(): readonly Check[] {
    this.#checks.reportConflicts();
    return this.#checks.checks;
  }

  /** `from`, with keys that say what may be reached. */
  #outward(rule: Rule): void {
    const sources = this.#lookup.sources(rule.endpoints.get('from') ?? []);
    const claims = claimsOf(rule, keysUnder.from, this.#lookup);
    for (const source of sources) {
      if (this.#checks.full) return;
      for (const one of claims) this.#ask(rule, source, one, one, (one.by ?? source.by).at);
    }
  }

  /** `to`, with keys that say who may reach it. */
  #inward(rule: Rule): void {
    const destinations = this.#lookup.destinations(rule.endpoints.get('to') ?? []);
    for (const one of claimsOf(rule, keysUnder.to, this.#lookup)) {
      if (this.#checks.full) return;
      for (const destination of destinations) {
        this.#ask(rule, one, destination, one, (one.by ?? destination.by).at);
      }
    }
  }

  #ask(
    rule: Rule,
    { party: { workload, by } }: Side<Match>,
    { party: destination, by: entry }: Side<Destination>,
    { expected, origin }: Pick<Claimed<unknown>, 'expected' | 'origin'>,
    at: Position,
  ): void {
    // A pod reaches itself whatever policies say, and a Service may lead it back to itself.
    if (destination.answering.includes(workload)) {
      if (by !== 'name' || destination.picked) return;
      if (expected === 'deny') {
        const name = showName(workloadName(workload));
        const message = `\`${name}\` always reaches itself: a deny from it to \`${showName(destination.label)}\` is left out`;
        this.#lookup.findings.notice('itself', message, at);
        return;
      }
    }
    if (entry) this.#tried.add(entry);
    this.#checks.add({ rule: rule.name, from: workload, destination, expected, origin, at });
  }
}

/** A rule's endpoints on one side of its connections. */
function endpointsOf(rule: Rule, side: EndpointKey['side']): readonly Endpoint[] {
  return endpointKeys.flatMap(([name, key]) => (key.side === side ? (rule.endpoints.get(name) ?? []) : []));
}

/** What a rule's keys say: of those that the rule names, in file order, then of all others. */
function claimsOf<Party>(
  rule: Rule,
  keys: readonly (readonly [EndpointKeyName, ClaimKey<Party>])[],
  lookup: Lookup,
): readonly Claimed<Party>[] {
  const claims = keys.flatMap(([origin, key]) => {
    const endpoints = rule.endpoints.get(origin);
    return endpoints ? [{ origin, ...key.expand(endpoints, lookup) }] : [];
  });
  const named = claims.flatMap(({ origin, expected, named }) =>
    named.map(({ party, by }) => ({ party, by, expected, origin })),
  );
  const others = claims.flatMap(({ origin, others = [] }) =>
    others.map((party) => ({ party, expected: 'deny', origin }) as const),
  );
  named.sort(({ by: { at: a } }, { by: { at: b } }) => a.line - b.line || a.column - b.column);
  return [...named, ...others];
}
