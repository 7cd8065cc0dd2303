import { showName } from '../text/show-name.ts';
import { workloadName } from '../core/objects.ts';
import type { Inventory, Workload } from '../core/objects.ts';
import type { Position, Problem } from '../core/problem.ts';
import type { Check, EndpointRef, Expected, ExternalHost, Rule, RuleSet } from '../core/check.ts';
import { CheckList } from './check-list.ts';
import type { Origin } from './check-list.ts';
import { Declared } from './declared.ts';
import { Destinations } from './destinations.ts';
import type { Destination } from './destinations.ts';
import { parseEndpoint } from './endpoints.ts';
import type { Endpoint } from './endpoints.ts';
import { everythingElse } from './everything.ts';
import { Findings } from '../core/findings.ts';
import { inFileOrder } from '../core/problem.ts';
import { Hosts, stubs } from './hosts.ts';
import type { Match } from './matching.ts';
import { hostNetworkSkipped, sourcesOf } from './sources.ts';

/**
 * Expands rules to checks against what the manifests hold. Pure and deterministic: the same input gives the same
 * checks in the same order (rules in file order; in a rule each source in turn, its destinations in file order).
 * `hosts` is what needs a stand-in. As long as `problems` has an error the checks must not be run.
 */
export function expandRules(
  rules: RuleSet,
  inventory: Inventory,
): {
  readonly checks: readonly Check[];
  readonly hosts: readonly ExternalHost[];
  readonly problems: readonly Problem[];
} {
  const expansion = new Expansion(rules, inventory);
  for (const rule of rules.rules) expansion.expand(rule);
  return expansion.end();
}

const LEFT_OUT =
  'what a rule picks by `*` or labels is not tried against itself: name another source or destination';

/** More than anybody reads at once. */
const MOST_ERRORS = 200;

/** A destination, and the entry that names it. */
interface Aim {
  readonly ref: EndpointRef;
  readonly destination: Destination;
}

class Expansion {
  readonly #findings = new Findings({ noticesOnce: true });
  readonly #checks: CheckList;
  readonly #rules: RuleSet;
  /** The destinations' entries that made a check. */
  readonly #tried = new Set<EndpointRef>();
  readonly #declared: Declared;
  readonly #destinations: Destinations;
  #everything: readonly Destination[] | undefined;

  constructor(rules: RuleSet, inventory: Inventory) {
    const hosts = new Hosts(rules);
    this.#findings.add(...hosts.problems);
    this.#rules = rules;
    this.#declared = new Declared(inventory);
    this.#destinations = new Destinations(this.#declared, hosts, this.#findings);
    this.#checks = new CheckList(this.#findings);
  }

  expand(rule: Rule): void {
    if (this.#checks.full) return;
    if (rule.broken) {
      this.#look(rule);
      return;
    }
    const errors = this.#findings.errors;
    const before = this.#checks.asked;
    if (rule.onlyFrom) this.#inward(rule, rule.onlyFrom);
    else this.#outward(rule);
    if (this.#findings.errors > errors) return;
    if (this.#checks.asked === before) {
      const message = `the rule \`${showName(rule.name)}\` has nothing to check`;
      this.#findings.error('nothing-to-check', message, rule.at, LEFT_OUT);
      return;
    }
    for (const ref of [rule.allow, rule.deny, rule.to, rule.onlyTo ?? []].flat()) {
      if (this.#tried.has(ref)) continue;
      const message = `\`${showName(ref.text)}\` adds nothing to check`;
      this.#findings.warning('nothing-to-check', message, ref.at, LEFT_OUT);
    }
  }

  end(): ReturnType<typeof expandRules> {
    this.#checks.reportConflicts();
    const { checks } = this.#checks;
    const hosts = checks.flatMap(({ to }) => (to.kind === 'host' ? [to.host] : []));
    return { checks, hosts: stubs(hosts), problems: inFileOrder(this.#findings.all('the rule file')) };
  }

  /** Tells what is wrong with a broken rule's other entries. */
  #look(rule: Rule): void {
    this.#sources([...rule.from, ...(rule.onlyFrom ?? [])]);
    this.#aims([...rule.to, ...rule.allow, ...rule.deny, ...(rule.onlyTo ?? [])]);
  }

  /** `from` with `allow`, `deny` and `onlyTo`. */
  #outward(rule: Rule): void {
    const errors = this.#findings.errors;
    const sources = this.#sources(rule.from);
    const aims: (Aim & { readonly expected: Expected; readonly origin: Origin })[] = [
      ...this.#aims(rule.allow).map((aim) => ({ ...aim, expected: 'allow', origin: 'allow' }) as const),
      ...this.#aims(rule.deny).map((aim) => ({ ...aim, expected: 'deny', origin: 'deny' }) as const),
    ];
    const only = this.#aims(rule.onlyTo ?? []);
    aims.push(...only.map((aim) => ({ ...aim, expected: 'allow', origin: 'onlyTo' }) as const));
    aims.sort((a, b) => a.ref.at.line - b.ref.at.line || a.ref.at.column - b.ref.at.column);
    const allowed = new Set(only.flatMap(({ destination }) => this.#destinations.behind(destination)));
    // What an `onlyTo` that could not be read allows is not known: nothing may be denied in its name.
    const others = rule.onlyTo && this.#findings.errors === errors ? this.#others() : [];
    for (const { match, ref } of sources) {
      if (this.#checks.full) return;
      for (const aim of aims) this.#ask(rule, match, aim, aim.expected, aim.origin, aim.ref.at);
      for (const destination of others) {
        if (allowed.has(destination.key)) continue;
        this.#ask(rule, match, { ref, destination }, 'deny', 'onlyTo', ref.at);
      }
    }
  }

  /** `to` with `onlyFrom`. */
  #inward(rule: Rule, onlyFrom: readonly EndpointRef[]): void {
    const aims = this.#aims(rule.to);
    const errors = this.#findings.errors;
    const sources = this.#sources(onlyFrom);
    const [first] = onlyFrom;
    if (first) {
      const message =
        '`onlyFrom` is tried from every other workload; clients outside the cluster are not supported yet';
      this.#findings.notice('not-supported', message, first.at);
    }
    for (const { match, ref } of sources) {
      for (const aim of aims) this.#ask(rule, match, aim, 'allow', 'onlyFrom', ref.at);
    }
    if (this.#findings.errors > errors) return;
    const allowed = new Set(sources.map(({ match }) => match.workload));
    for (const workload of this.#declared.workloads) {
      if (allowed.has(workload) || workload.replicas === 0 || aims.length === 0) continue;
      if (workload.hostNetwork) {
        if (first) hostNetworkSkipped(workloadName(workload), first, this.#findings);
        continue;
      }
      const match: Match = { workload, by: 'wildcard' };
      for (const aim of aims) this.#ask(rule, match, aim, 'deny', 'onlyFrom', aim.ref.at);
    }
  }

  #ask(
    rule: Rule,
    { workload, by }: Match,
    { ref, destination }: Aim,
    expected: Expected,
    origin: Origin,
    at: Position,
  ): void {
    // A pod reaches itself whatever policies say, and a Service may lead it back to itself.
    if (destination.answering.includes(workload)) {
      if (by !== 'name' || destination.picked) return;
      if (expected === 'deny') {
        const name = showName(workloadName(workload));
        const message = `\`${name}\` always reaches itself: a deny from it to \`${showName(destination.label)}\` is left out`;
        this.#findings.notice('itself', message, at);
        return;
      }
    }
    this.#tried.add(ref);
    this.#checks.add({ rule: rule.name, from: workload, destination, expected, origin, at });
  }

  #sources(refs: readonly EndpointRef[]): readonly { readonly match: Match; readonly ref: EndpointRef }[] {
    const found = new Map<Workload, { readonly match: Match; readonly ref: EndpointRef }>();
    for (const ref of refs) {
      const endpoint = this.#endpoint(ref);
      if (!endpoint) continue;
      for (const match of sourcesOf(ref, endpoint, this.#declared, this.#findings)) {
        const known = found.get(match.workload);
        // Said by name is said, whatever a `*` beside it stands for.
        if (!known) found.set(match.workload, { match, ref });
        else if (match.by === 'name' && known.match.by !== 'name') found.set(match.workload, { match, ref });
      }
    }
    return [...found.values()];
  }

  #aims(refs: readonly EndpointRef[]): readonly Aim[] {
    return refs.flatMap((ref) => {
      const endpoint = this.#endpoint(ref);
      return endpoint
        ? this.#destinations.of(ref, endpoint).map((destination) => ({ ref, destination }))
        : [];
    });
  }

  #endpoint(ref: EndpointRef): Endpoint | undefined {
    const { errors } = this.#findings;
    if (errors >= MOST_ERRORS) {
      // What was meant by each of thousands takes time to find, and nobody reads it.
      const message = `the rules have ${MOST_ERRORS} mistakes before this place, and what follows was not looked at`;
      if (errors === MOST_ERRORS) this.#findings.error('more-problems', message, ref.at);
      return undefined;
    }
    const reading = parseEndpoint(ref.text, this.#rules.endpoints);
    if (reading.ok) return reading.value;
    this.#findings.error(reading.code, reading.message, ref.at, reading.hint);
    return undefined;
  }

  #others(): readonly Destination[] {
    this.#everything ??= everythingElse(this.#rules, this.#declared, this.#destinations);
    return this.#everything;
  }
}
