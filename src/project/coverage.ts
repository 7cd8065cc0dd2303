import type { Coverage, Fate, Mutant, PinningRule } from '../core/coverage.ts';
import type { ExternalHost } from '../core/check.ts';
import { Findings } from '../core/findings.ts';
import { coverageOf, mutantsOf } from '../coverage/coverage.ts';
import { offerKey, offersOf, rulesOf, rulesText, type OfferedRule } from '../coverage/offered-rules.ts';
import { namesPort } from '../model/names-port.ts';
import { parseAddress } from '../net/ip.ts';
import type { NamedEndpoints } from '../rules/endpoints/endpoint.ts';
import { INTERNET_ADDRESS, parseEndpoint } from '../rules/endpoints/parse-endpoint.ts';
import { expandRules } from '../rules/expand.ts';
import type { Rule } from '../rules/keys/rules.ts';
import type { Project } from './project.ts';

/** Which lines of a repository's policies its rules pin, and the rules that would pin the others. */
export function coverProject(
  project: Pick<Project, 'model' | 'checks' | 'hosts' | 'rules' | 'inventory'>,
): Coverage {
  const { model, checks, hosts, rules } = project;
  const mutants = mutantsOf(model, { checks, hosts: nameableHosts(hosts, rules.endpoints) });
  const refused = refusedOffers(project, offersOf(mutants));
  const kept =
    refused.size === 0 ? mutants : mutants.map((one) => ({ ...one, fate: without(one.fate, refused) }));
  const names = rules.rules.map(({ name }) => name);
  return coverageOf(kept, rulesText(rulesOf(offersOf(kept), names)));
}

/** The hosts that rules name, and those that they could: each address once. */
function nameableHosts(hosts: readonly ExternalHost[], named: NamedEndpoints): readonly ExternalHost[] {
  const declared = [...named].flatMap(([label, entry]): readonly ExternalHost[] => {
    if (entry.kind === 'outside') return [{ label, address: entry.address }];
    if (entry.kind !== 'host') return [];
    if (parseAddress(entry.host)) return [{ label, address: entry.host }];
    // One that no check asks has no address yet, unless it is given one.
    return entry.address === undefined
      ? []
      : [{ label, name: entry.host.toLowerCase(), address: entry.address }];
  });
  const internet = named.has('internet') ? [] : [{ label: 'internet', address: INTERNET_ADDRESS }];
  const all = [...hosts, ...declared, ...internet];
  return [...new Map(all.toReversed().map((one) => [one.address, one])).values()].toReversed();
}

/** Offers that the rule file would not take as they are: each is read and looked up as if it stood there. */
function refusedOffers(
  { model, rules, inventory }: Pick<Project, 'model' | 'rules' | 'inventory'>,
  offers: readonly PinningRule[],
): ReadonlySet<string> {
  const offered = offers.map((offer, index) => {
    const [rule] = rulesOf([offer]);
    return { offer, rule: rule && readRule(rule, index + 1, rules.endpoints) };
  });
  const read = offered.flatMap(({ rule }) => rule ?? []);
  const { problems } = expandRules(
    { ...rules, rules: [...rules.rules, ...read] },
    inventory,
    (workload, wire) => namesPort(model, workload, wire),
  );
  const wrong = new Set(
    problems.flatMap(({ at, severity }) => (at?.file === OFFERED && severity !== 'notice' ? [at.line] : [])),
  );
  return new Set(
    offered.flatMap(({ offer, rule }, index) => (rule && !wrong.has(index + 1) ? [] : [offerKey(offer)])),
  );
}

/** No file has this name: what is found there is an offer's. */
const OFFERED = '';

function readRule(rule: OfferedRule, line: number, named: NamedEndpoints): Rule | undefined {
  const at = { file: OFFERED, line, column: 1 };
  const findings = new Findings();
  const read = (texts: readonly string[]) =>
    texts.flatMap((text) => parseEndpoint(text, at, named, findings) ?? []);
  const { name, from, allow, deny } = rule;
  const endpoints = new Map([
    ['from', read([from])],
    ...(allow.length > 0 ? [['allow', read(allow)] as const] : []),
    ...(deny.length > 0 ? [['deny', read(deny)] as const] : []),
  ] as const);
  return findings.errors > 0 ? undefined : { name, at, endpoints };
}

function without(fate: Fate, refused: ReadonlySet<string>): Mutant['fate'] {
  if (fate.kind !== 'unpinned' || !fate.rule || !refused.has(offerKey(fate.rule))) return fate;
  return { kind: 'unpinned', change: fate.change };
}
