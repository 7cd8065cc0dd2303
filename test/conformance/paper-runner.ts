import type { Sample } from '../../src/core/observation.ts';
import { consult, type Addresses, type Oracle } from '../../src/conformance/answers.ts';
import { manifests, type JsonObject, type Scenario } from '../../src/conformance/scenario.ts';
import { keyOf, layouts } from '../../src/conformance/layout.ts';
import type { Runner } from '../../src/conformance/runner.ts';

/** Addresses as a cluster might give them. */
export const PAPER: Addresses = {
  pods: new Map(
    layouts
      .flatMap(({ pods }) => pods)
      .map((pod, index) => [keyOf(pod), pod.hostNetwork ? '172.18.0.2' : `10.244.0.${index + 10}`]),
  ),
  node: '172.18.0.2',
  podRange: '10.244.0.0/16',
  serviceRange: '10.96.0.0/16',
  dnsPod: '10.244.0.3',
};

/** A runner without a cluster, and how often it applied scenarios. */
export interface PaperRunner extends Runner {
  readonly applications: () => number;
}

/**
 * A cluster that does what the model says, but reads policies through `misread`: what a wrong model, or a CNI that
 * ignores a field, looks like from outside. It shows that a difference would be found, and what its smallest form is.
 * `slow` answers are wrong at the first look, as of policies that are not in force yet.
 */
export function paperRunner(
  misread: (spec: JsonObject) => JsonObject = (spec) => spec,
  { slow = false }: { readonly slow?: boolean } = {},
): PaperRunner {
  let oracles: ReadonlyMap<number, Oracle> = new Map();
  let applications = 0;
  return {
    addresses: PAPER,
    layouts,
    cluster: { kubernetes: 'v1.34.4', cni: 'paper' },
    prove: () => Promise.resolve(),
    applications: () => applications,
    apply: (scenarios) => {
      applications += 1;
      const consulted = scenarios.map((scenario) => {
        const read: Scenario = {
          ...scenario,
          policies: scenario.policies.map((policy) => ({ ...policy, spec: misread(policy.spec) })),
        };
        return [scenario.layout.index, consult(read, PAPER)] as const;
      });
      oracles = new Map(consulted);
      return Promise.resolve();
    },
    probe: (questions, { starts }) =>
      Promise.resolve(
        new Map(
          questions.map((question) => {
            const layout = Number(/^s(\d+)/.exec(question.id)?.[1]);
            const open = oracles.get(layout)?.answer(question) === true;
            const early = slow && starts.length === 1 && !open;
            const sample: Sample = {
              outcome: open || early ? 'connected' : 'timeout',
              startedMs: 0,
              tookMs: 0,
            };
            return [question.id, starts.map(() => sample)];
          }),
        ),
      ),
    addressOf: () => '10.244.0.10',
    objects: (scenario) => manifests(scenario).filter(({ kind }) => kind === 'Pod' || kind === 'Service'),
    close: () => Promise.resolve([]),
  };
}
