import type { ConformanceDifference } from '../core/conformance.ts';
import type { Difference } from './difference.ts';
import type { Named } from './naming.ts';
import { keyOf, labelledBy } from './layout.ts';
import { behind, OUTSIDE, showQuestion, type Question } from './questions.ts';
import type { Runner } from './runner.ts';
import { atAddresses, manifests, policyObjects, yaml, type JsonObject, type Scenario } from './scenario.ts';

/** A difference as reports have it: with all that it takes to see it again. Pure. */
export function differenceOf(
  {
    scenario,
    question,
    predicted,
    seen,
    clauses,
    misreading,
    explanation,
    others,
    isSmallest,
  }: Difference & Named,
  number: number,
  runner: Pick<Runner, 'addresses' | 'objects' | 'addressOf'>,
): ConformanceDifference {
  const objects = [
    ...manifests({ ...scenario, policies: [] }).filter((one) => one.kind === 'Namespace'),
    ...runner.objects(scenario),
  ].filter((object) => concerns(object, question, scenario));
  const policies = policyObjects(atAddresses(scenario, runner.addresses).policies);
  return {
    number,
    scenario: scenario.index,
    connection: showQuestion(question),
    expected: predicted ? 'allow' : 'deny',
    seen,
    clauses,
    ...(misreading && { reading: misreading.words }),
    explanation,
    others,
    smallest: isSmallest,
    manifests: yaml([...objects, ...policies]),
    command: commandFor(question, runner.addressOf(question.to)),
  };
}

/** How people try the connection. Of a client outside: from where it was. */
function commandFor({ from, port, protocol }: Question, address: string): string {
  const connect = `/agnhost connect ${address}:${port} --protocol=${protocol.toLowerCase()} --timeout=3s`;
  if (from === OUTSIDE) return `${connect} # outside the cluster`;
  const [namespace = '', name = ''] = from.split('/');
  return `kubectl exec --namespace=${namespace} ${name} -- ${connect}`;
}

/** Whether it is an end of the connection, what is behind an end, or the namespace of something that counts. */
function concerns({ kind, metadata }: JsonObject, { from, to }: Question, scenario: Scenario): boolean {
  const { layout, policies } = scenario;
  const { namespace, name } = metadata as { readonly namespace?: string; readonly name: string };
  const service = 'key' in to ? layout.services.find((one) => keyOf(one) === to.key) : undefined;
  const pods = [
    from,
    ...(to.kind === 'pod' ? [to.key] : []),
    ...(to.kind === 'headless' ? [to.pod] : []),
    ...(to.kind === 'service' && service ? behind(layout, service).map(keyOf) : []),
  ];
  const key = `${namespace ?? ''}/${name}`;
  switch (kind) {
    case 'Namespace':
      return (
        [...pods, ...('key' in to ? [to.key] : [])].some((one) => one.startsWith(`${name}/`)) ||
        policies.some((one) => one.namespace === name) ||
        named(scenario).some((one) => one.startsWith(`${name}/`))
      );
    case 'Service':
      return service !== undefined && to.kind !== 'pod' && key === keyOf(service);
    default:
      return pods.includes(key) || named(scenario).includes(key);
  }
}

/** Pods whose addresses the policies name. */
function named({ layout, policies }: Scenario): readonly string[] {
  const text = JSON.stringify(policies.map(({ spec }) => spec));
  return layout.pods
    .filter((pod) => text.includes(`"@${keyOf(pod)}/`) || text.includes(`"@${labelledBy(pod)}/`))
    .map(keyOf);
}
