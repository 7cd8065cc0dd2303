import { deciderText } from '../../src/report/format/decider.ts';
import { evidenceText } from '../../src/report/format/evidence.ts';
import { CLAUSES } from '../../src/conformance/clauses.ts';
import type { Difference } from '../../src/conformance/difference.ts';
import type { Outcome } from '../../src/conformance/differential.ts';
import { keyOf, labelledBy, MAKERS, type Layout } from '../../src/conformance/layout.ts';
import { showQuestion, type Question } from '../../src/conformance/questions.ts';
import {
  atAddresses,
  manifests,
  policyObjects,
  ruleFile,
  yaml,
  type JsonObject,
  type PolicyDraft,
} from '../../src/conformance/scenario.ts';
import type { Runner } from '../../src/conformance/runner.ts';

/** `30 scenarios, 3,412 probes, 0 differences, 143 s`, and what is behind the figures. */
export function describeOutcome(outcome: Outcome): string {
  const { scenarios, probes, allowed, denied, late, lateCuts, unsure, clauses, differences, seconds } =
    outcome;
  return [
    `${grouped(scenarios)} scenarios, ${grouped(probes)} probes, ${differences.length} differences, ${seconds.toFixed(0)} s`,
    `${grouped(allowed)} allowed, ${grouped(denied)} denied; ${late} agreed at a second look only (${lateCuts} cut later than the canary); ${grouped(unsure)} left to kube-proxy's choice; ${clauses.size} of ${CLAUSES.length} clauses used`,
  ].join('\n');
}

/** One difference for people: what was asked, what each says, why the model says so, and the YAML. */
export function describeDifference(difference: Difference, runner: Pick<Runner, 'addresses'>): string {
  const { scenario, question, predicted, seen, explanation, policies, others } = difference;
  const { decidedBy, evidence } = explanation;
  const own = manifests({ ...scenario, policies: [] }).filter((object) =>
    concerns(object, question, policies, scenario.layout),
  );
  const texts = policyObjects(atAddresses({ ...scenario, policies }, runner.addresses).policies);
  return [
    `seed ${scenario.seed}, scenario ${scenario.index}: ${showQuestion(question)} (${others} more in this scenario)`,
    `the model says ${predicted ? 'allow' : 'deny'}: ${deciderText(decidedBy)}`,
    ...evidence.map((one) => `  ${evidenceText(one)}`),
    `the cluster says: ${seen.join(', ')}`,
    yaml([...own, ...texts, ...(isOfRuleFile(question, scenario.layout) ? [ruleFile(scenario)] : [])]),
  ].join('\n');
}

/** Its pods are not all in the manifests. */
function isOfRuleFile({ from, to }: Question, { pods }: Layout): boolean {
  const keys = [from, 'pod' in to ? to.pod : 'key' in to ? to.key : ''];
  return pods.some((pod) => keys.includes(keyOf(pod)) && MAKERS[pod.maker] === undefined);
}

function concerns(
  { kind, metadata }: JsonObject,
  { from, to }: Question,
  policies: readonly PolicyDraft[],
  { pods }: Layout,
): boolean {
  const { namespace, name } = metadata as { readonly namespace?: string; readonly name: string };
  const keys = [from, ...('key' in to ? [to.key] : []), ...('pod' in to ? [to.pod] : [])].map((key) => {
    const pod = pods.find((one) => keyOf(one) === key);
    return pod ? labelledBy(pod) : key;
  });
  if (kind === 'Namespace')
    return keys.some((key) => key.startsWith(`${name}/`)) || policies.some((one) => one.namespace === name);
  const service = to.kind === 'service' && kind !== 'Service' && to.key.startsWith(`${namespace ?? ''}/`);
  return service || keys.includes(`${namespace ?? ''}/${name}`);
}

/** `3,412`. */
export function grouped(count: number): string {
  return count.toLocaleString('en-US');
}
