import type { EndpointRef, RuleSet } from '../core/check.ts';
import type { Declared } from './declared.ts';
import type { Destination, Destinations } from './destinations.ts';
import { parseEndpoint } from './endpoints.ts';

/**
 * What "nothing but these" is tried against, in proportion: every declared port of every workload, the cluster's DNS
 * and API server, the internet on 443, and each host that the rules name with a port. Services are left out: policies
 * see the pods behind them, and those are tried.
 */
export function everythingElse(
  rules: RuleSet,
  declared: Declared,
  destinations: Destinations,
): readonly Destination[] {
  const found = new Map<string, Destination>();
  const add = (more: readonly Destination[]): void => {
    for (const one of more) if (!found.has(one.key)) found.set(one.key, one);
  };
  for (const workload of declared.workloads) {
    if (workload.replicas > 0) add(destinations.declaredBy(workload, true));
  }
  const at = { file: rules.file, line: 1, column: 1 };
  const known: readonly EndpointRef[] = ['dns', 'apiserver', 'internet:443'].map((text) => ({ text, at }));
  const named = rules.rules.flatMap((rule) => [rule.to, rule.allow, rule.deny, rule.onlyTo ?? []].flat());
  for (const [index, ref] of [...known, ...named].entries()) {
    const reading = parseEndpoint(ref.text, rules.endpoints);
    if (!reading.ok) continue;
    const { body, port } = reading.value;
    if (index < known.length || (body.kind === 'host' && port?.kind === 'range')) {
      add(destinations.of(ref, reading.value));
    }
  }
  return [...found.values()];
}
