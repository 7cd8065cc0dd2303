import type { Check, CoveredCheck, Expected, ExternalHost } from '../core/check.ts';
import { Findings } from '../core/findings.ts';
import { workloadName, type Inventory, type Workload } from '../core/objects.ts';
import { inFileOrder, type Position, type Problem } from '../core/problem.ts';
import { podsAtOnce } from '../kubernetes/controller-labels.ts';
import { showName } from '../text/escape.ts';
import { CheckList } from './check-list.ts';
import type { Endpoint } from './endpoints/endpoint.ts';
import type { ClaimKey, EndpointKey } from './keys/rule-key.ts';
import { endpointKeys, keysUnder, type EndpointKeyName } from './keys/rule-keys.ts';
import type { Rule } from './keys/rules.ts';
import type { Destination } from './lookup/destination.ts';
import { stubs } from './lookup/hosts.ts';
import { Lookup } from './lookup/lookup.ts';
import { UndeclaredPorts, type NamesPort } from './lookup/undeclared-ports.ts';
import type { Match } from './lookup/matching.ts';
import type { RuleSet } from './rule-set.ts';

/**
 * Expands rules to checks against what the manifests hold. Pure and deterministic: the same input gives the same
 * checks in the same order (rules in file order; in a rule each source in turn, its destinations in file order).
 * `hosts` is what needs a stub. `namesPort` knows which ports policies speak of. As long as `problems` has an error the checks must not be run.
 */
export function expandRules(
  rules: Pick<RuleSet, 'rules' | 'endpoints'>,
  inventory: Inventory,
  namesPort: NamesPort = () => false,
): {
  readonly checks: readonly Check[];
  readonly covered: readonly CoveredCheck[];
  readonly hosts: readonly ExternalHost[];
  readonly problems: readonly Problem[];
} {
  const all = rules.rules.flatMap((rule) => [...rule.endpoints.values()].flat());
  const destinations = rules.rules.flatMap((rule) => endpointsOf(rule, 'destination'));
  const findings = new Findings({ noticesOnce: true });
  const lookup = new Lookup(inventory, rules.endpoints, all, findings, destinations);
  findings.add(...lookup.hosts.problems);
  const undeclared = new UndeclaredPorts(lookup.declared, namesPort);
  const expansion = new Expansion(lookup, undeclared);
  for (const rule of rules.rules) expansion.expand(rule);
  const { checks, covered } = expansion.end();
  const hosts = checks.flatMap(({ to }) => (to.kind === 'host' ? [to.host] : []));
  const problems = findings.all('the rule file').filter((one) => !undeclared.replaces(one));
  return { checks, covered, hosts: stubs(hosts), problems: inFileOrder(problems) };
}

const LEFT_OUT =
  'what a rule picks by `*` or labels is not tried against itself: name another source or destination';

/** A source or a destination, and the entry that names it where one does. */
interface Side<Party> {
  readonly party: Party;
  readonly by?: Endpoint;
  /** Other entries of the key name all that this one does. */
  readonly again?: true;
}

/** One that a key speaks of, and what it says. */
interface Claimed<Party> extends Side<Party> {
  readonly expected: Expected;
  readonly origin: EndpointKeyName;
}

class Expansion {
  readonly #lookup: Lookup;
  readonly #checks: CheckList;
  readonly #undeclared: UndeclaredPorts;
  /** The destinations' entries that made a check. */
  readonly #tried = new Set<Endpoint>();

  constructor(lookup: Lookup, undeclared: UndeclaredPorts) {
    this.#lookup = lookup;
    this.#undeclared = undeclared;
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

  end(): { readonly checks: readonly Check[]; readonly covered: readonly CoveredCheck[] } {
    this.#checks.reportConflicts();
    this.#undeclared.report(this.#lookup.findings);
    return { checks: this.#checks.checks, covered: this.#checks.covered() };
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
    { party: { workload, by }, by: named, again }: Side<Match>,
    { party: destination, by: entry }: Side<Destination>,
    { expected, origin }: Pick<Claimed<unknown>, 'expected' | 'origin'>,
    at: Position,
  ): void {
    const entries = (again ? [named] : [named, entry]).filter((one) => one !== undefined);
    const question = { rule: rule.name, from: workload, destination, expected, origin, at, entries };
    if (again) {
      this.#checks.again(question);
      return;
    }
    // What a `*` or a selector picks is not tried against itself, nor against a Service that may lead back to it.
    if (destination.answering.includes(workload)) {
      if (by !== 'name' || destination.picked) return;
      // By a Service's address it leaves the pod, and policies are asked.
      if (destination.target.kind === 'workload' && podsAtOnce(workload) < 2) {
        this.#sayAlone(workload, destination, expected, at);
        if (expected === 'deny') return;
      }
    }
    if (entry) this.#tried.add(entry);
    const undeclaredPort =
      expected === 'deny' ? this.#undeclared.deny(destination, entry?.at ?? at) : undefined;
    this.#checks.add({ ...question, ...(undeclaredPort && { undeclaredPort }) });
  }

  /** A lone pod reaches itself whatever policies say. */
  #sayAlone(workload: Workload, { label }: Destination, expected: Expected, at: Position): void {
    const message = `\`${showName(workloadName(workload))}\` has one pod, which always reaches itself: ${
      expected === 'deny'
        ? `a deny from it to \`${showName(label)}\` is left out`
        : `that it reaches \`${showName(label)}\` says nothing about policies`
    }`;
    this.#lookup.findings.notice('itself', message, at);
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
    named.map((one) => ({ ...one, expected, origin })),
  );
  const others = claims.flatMap(({ origin, others = [] }) =>
    others.map((party) => ({ party, expected: 'deny', origin }) as const),
  );
  named.sort(({ by: { at: a } }, { by: { at: b } }) => a.line - b.line || a.column - b.column);
  return [...named, ...others];
}
