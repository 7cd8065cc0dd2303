import type { Sample } from '../../src/core/observation.ts';
import { consult, type Addresses, type Oracle } from './answers.ts';
import type { Json, JsonObject, Scenario } from './scenario.ts';
import { keyOf, layouts } from './layout.ts';
import type { Runner } from './cluster-runner.ts';

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
    applications: () => applications,
    apply: async (scenarios) => {
      applications += 1;
      const consulted = scenarios.map(async (scenario) => {
        const read: Scenario = {
          ...scenario,
          policies: scenario.policies.map((policy) => ({ ...policy, spec: misread(policy.spec) })),
        };
        return [scenario.layout.index, await consult(read, PAPER)] as const;
      });
      oracles = new Map(await Promise.all(consulted));
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
    close: () => Promise.resolve(),
  };
}

/** A spec with every object of it replaced by what `change` makes of it, innermost first. */
export function everywhere(spec: JsonObject, change: (object: JsonObject) => JsonObject): JsonObject {
  const walk = (value: Json): Json => {
    if (Array.isArray(value)) return (value as readonly Json[]).map(walk);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value as JsonObject);
    return change(Object.fromEntries(entries.map(([key, item]) => [key, walk(item)])));
  };
  return walk(spec) as JsonObject;
}
