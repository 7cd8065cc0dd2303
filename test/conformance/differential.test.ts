import { deciderText } from '../../src/report/format/decider.ts';
import { evidenceText } from '../../src/report/format/evidence.ts';
import { describe, expect, it } from 'vitest';
import { systemClock } from '../../src/io/clock.ts';
import { CLAUSES, type Clause } from '../../src/conformance/clauses.ts';
import { runDifferential } from '../../src/conformance/differential.ts';
import { describeDifference, describeOutcome } from './describe.ts';
import { everywhere, without } from '../../src/conformance/misreadings.ts';
import { paperRunner } from './paper-runner.ts';
import type { JsonObject } from '../../src/conformance/scenario.ts';
import type { RunDeps, Runner } from '../../src/conformance/runner.ts';

const quiet: RunDeps = { log: () => undefined, clock: systemClock };
const RUN = { seed: 1, scenarios: 8 };

/** Clusters that misread policies: each of them has to be found out, and be shrunk to what is misread. */
const MISREADINGS: readonly {
  readonly name: string;
  readonly change: (object: JsonObject) => JsonObject;
  /** What the smallest form can't do without. */
  readonly keeps: string;
  /** What is named. */
  readonly clause: Clause;
}[] = [
  {
    name: 'ignores endPort',
    change: (object) => without(object, 'endPort'),
    keeps: 'endPort',
    clause: 'endPort',
  },
  {
    name: 'ignores except',
    change: (object) => without(object, 'except'),
    keeps: 'except',
    clause: 'ipBlock with except',
  },
  {
    name: 'takes UDP for TCP',
    change: (object) => (object.protocol === 'UDP' ? { ...object, protocol: 'TCP' } : object),
    keeps: 'UDP',
    clause: 'UDP',
  },
  {
    name: 'takes NotIn for DoesNotExist',
    change: (object) =>
      object.operator === 'NotIn' && object.key !== undefined
        ? { key: object.key, operator: 'DoesNotExist' }
        : object,
    keeps: 'NotIn',
    clause: 'NotIn',
  },
  {
    name: 'forgets the namespace of two selectors in one peer',
    change: (object) =>
      'podSelector' in object && !('policyTypes' in object) && !('ingress' in object)
        ? without(object, 'namespaceSelector')
        : object,
    keeps: 'namespaceSelector',
    clause: 'both selectors in one peer',
  },
  {
    name: 'knows no default policy types',
    change: (object) =>
      ('ingress' in object || 'egress' in object) && !('policyTypes' in object)
        ? { ...object, policyTypes: ['Ingress'] }
        : object,
    keeps: 'egress',
    clause: 'policyTypes absent',
  },
];

describe('a cluster that agrees', () => {
  it('differs nowhere, and the figures say how much was compared', async () => {
    const outcome = await runDifferential(paperRunner(), RUN, quiet);
    expect(outcome.differences).toEqual([]);
    expect(outcome).toMatchObject({ scenarios: 8, late: 0 });
    expect(outcome.probes).toBe(outcome.allowed + outcome.denied);
    const figures = {
      probes: 3_412,
      allowed: 1_700,
      denied: 1_712,
      late: 2,
      lateCuts: 1,
      unsure: 42,
      seconds: 143.2,
    };
    expect(
      describeOutcome({
        ...outcome,
        ...figures,
        clauses: new Map(CLAUSES.map((clause) => [clause, { scenarios: 1, connections: 1 }])),
      }),
    ).toMatchInlineSnapshot(`
      "8 scenarios, 3,412 probes, 0 differences, 143 s
      1,700 allowed, 1,712 denied; 2 agreed at a second look only (1 cut later than the canary); 42 left to kube-proxy's choice; 47 of 47 clauses used"
    `);
  });

  it('may take a second look', async () => {
    const outcome = await runDifferential(
      paperRunner((spec) => spec, { slow: true }),
      RUN,
      quiet,
    );
    expect(outcome.differences).toEqual([]);
    expect(outcome.late).toBe(outcome.denied);
    expect(outcome.lateCuts).toBe(outcome.denied);
  });

  it('applies four scenarios at a time, after one round without policies', async () => {
    const runner = paperRunner();
    await runDifferential(runner, RUN, quiet);
    expect(runner.applications()).toBe(1 + RUN.scenarios / 4);
  });
});

// Shrinking asks the model some hundred times: seconds, and more on a machine that has other things to do.
describe('a cluster that', { timeout: 120_000 }, () => {
  it.each(MISREADINGS)('$name is found out, and named', async ({ change, keeps, clause }) => {
    const runner = paperRunner((spec) => everywhere(spec, change));
    const run = { seed: 1, scenarios: 12, ofCluster: true };
    const { differences } = await runDifferential(runner, run, quiet);
    expect(differences.length).toBeGreaterThan(0);
    expect(differences.map(({ clauses }) => clauses)).toEqual(differences.map(() => [clause]));
    for (const { policies, isSmallest } of differences) {
      expect(isSmallest).toBe(true);
      // One that is misread, and at most one for each side that another answer hangs on.
      expect(policies.length).toBeLessThanOrEqual(3);
      expect(JSON.stringify(policies)).toContain(keeps);
    }
  });

  it('ignores endPort is described with the YAML and the reasons', async () => {
    const runner = paperRunner((spec) => everywhere(spec, (object) => without(object, 'endPort')));
    const { differences } = await runDifferential(runner, { seed: 1, scenarios: 8 }, quiet);
    const [first] = differences;
    if (!first) throw new Error('nothing was found');
    const described = describeDifference(first, runner);
    // The model's words are its own room's to test.
    const { decidedBy, evidence } = first.explanation;
    const words = [deciderText(decidedBy), ...evidence.map(evidenceText)];
    for (const word of words) expect(described).toContain(word);
    const shown = described.split('\n').filter((line) => !words.some((word) => line.endsWith(word)));
    expect(shown.join('\n')).toMatchInlineSnapshot(`
      "seed 1, scenario 4: s0-a/a1 → s0-b/many-0:8080 (29 more in this scenario)
      the cluster says: timeout, timeout, timeout, timeout, timeout, timeout, timeout, timeout, timeout, timeout
      apiVersion: v1
      kind: Namespace
      metadata:
        name: s0-a
        labels:
          env: ""
          team: blue
      ---
      apiVersion: v1
      kind: Namespace
      metadata:
        name: s0-b
        labels:
          team: red
      ---
      apiVersion: v1
      kind: Pod
      metadata:
        namespace: s0-a
        name: a1
        labels:
          pod: a1
          set: pair
          app: api
          example.com/canary: ""
      spec:
        containers:
          - name: c0
            image: example
            ports:
              - name: http
                containerPort: 8080
                protocol: TCP
              - name: metrics
                containerPort: 9090
                protocol: TCP
              - name: dns
                containerPort: 5353
                protocol: UDP
      ---
      apiVersion: apps/v1
      kind: StatefulSet
      metadata:
        namespace: s0-b
        name: many
      spec:
        replicas: 3
        serviceName: peers
        selector:
          matchLabels:
            pod: many
            set: pair
        template:
          metadata:
            labels:
              pod: many
              set: pair
              app: api
              example.com/canary: ""
          spec:
            containers:
              - name: c0
                image: example
                ports:
                  - containerPort: 8080
                    protocol: TCP
      ---
      apiVersion: v1
      kind: Service
      metadata:
        namespace: s0-b
        name: many
      spec:
        selector:
          pod: many
        ports:
          - name: web
            port: 80
            protocol: TCP
            targetPort: 8080
      ---
      apiVersion: networking.k8s.io/v1
      kind: NetworkPolicy
      metadata:
        namespace: s0-a
        name: p1
      spec:
        egress:
          - ports:
              - port: 8000
                endPort: 9090
      "
    `);
  });

  it('is broken before there is any policy stops the run', async () => {
    const runner: Runner = {
      ...paperRunner(),
      probe: (questions) =>
        Promise.resolve(
          new Map(
            questions.map(({ id }) => [id, [{ outcome: 'refused' as const, startedMs: 0, tookMs: 0 }]]),
          ),
        ),
    };
    await expect(runDifferential(runner, RUN, quiet)).rejects.toThrow(
      /^with no policy, [\d,]+ connections do not open \(s0-a\/a1 → s0-a\/a1:8080: refused/,
    );
  });

  it('refuses or fails where a deny is predicted is no agreement', async () => {
    const good = paperRunner();
    const runner: Runner = {
      ...good,
      probe: async (questions, how) => {
        const samples = await good.probe(questions, how);
        return new Map(
          [...samples].map(([id, own]) => [
            id,
            own.map((one) => ({
              ...one,
              outcome: one.outcome === 'timeout' ? ('error' as const) : one.outcome,
            })),
          ]),
        );
      },
    };
    const { differences } = await runDifferential(runner, { seed: 1, scenarios: 4 }, quiet);
    expect(differences.map(({ predicted }) => predicted)).toContain(false);
    expect(differences[0]?.seen).toContain('error');
  });
});
