import * as z from 'zod/mini';
import { PROTOCOLS } from '../../core/objects.ts';
import type { Decider, Evidence } from '../../core/evidence.ts';
import type { ReasonCode, Verdict } from '../../core/result.ts';
import { STORED_FORMAT } from './stored.ts';

/*
 * What is asked of a stored report before anything is made of it. Objects are loose: what is added to a report's values is stored
 * with them and read back, whoever added it. Words that are printed as they are have to be those that netproof knows.
 */

const count = z.int().check(z.minimum(0));
const text = z.string();
const position = z.looseObject({ file: text, line: count, column: count });
const at = z.optional(position);
const protocol = z.enum(PROTOCOLS);
const port = z.int().check(z.minimum(1), z.maximum(65_535));
const wire = z.looseObject({ port, protocol });
const outcome = z.enum(['connected', 'refused', 'timeout', 'dns-error', 'error']);

/** A union of words as a set of its keys: the compiler asks for each of them. */
function words<Word extends string>(all: Readonly<Record<Word, true>>): z.ZodMiniType<Word> {
  return z.enum(Object.keys(all) as [Word, ...Word[]]);
}

const verdict = words<Verdict>({ pass: true, fail: true, inconclusive: true, flaky: true });

const reason = words<ReasonCode>({
  connects: true,
  proven: true,
  'cut-while-alive': true,
  'rejected-by-policy': true,
  'cut-by-policies': true,
  'unreachable-before': true,
  'policies-returned': true,
  'nothing-listens': true,
  'let-through': true,
  'dns-error': true,
  'probe-error': true,
  'no-endpoints': true,
  'no-witness': true,
  'target-died': true,
  'witness-silent': true,
  disturbed: true,
  'changed-after-settling': true,
  unsettled: true,
  'unknown-label': true,
  'too-many-pods': true,
  predicted: true,
});

/** The rest of a line of evidence is asked for when words are made of it. */
const evidence = z.looseObject({
  kind: words<Evidence['kind']>({
    exempt: true,
    open: true,
    admitted: true,
    admits: true,
    alternatives: true,
    'admitted-too': true,
    'other-side-admits': true,
    cut: true,
    'depends-on-pod-ip': true,
    'rule-misses': true,
    'selects-nothing': true,
    'selects-others': true,
    'wrong-namespace': true,
    'direction-left-out': true,
    'pods-differ': true,
    'unknown-label': true,
    'too-many-pods': true,
    'not-judged': true,
    'service-port': true,
    'mixed-backends': true,
    'name-unresolved': true,
    'client-address': true,
    'external-name': true,
    'no-service-port': true,
    'no-target-port': true,
    'no-selector': true,
    'no-backends': true,
  }),
  at,
});

const decider = z.looseObject({
  kind: words<Decider['kind']>({
    exempt: true,
    admitted: true,
    cut: true,
    open: true,
    'external-name': true,
    'no-service-port': true,
    'no-target-port': true,
    'no-selector': true,
    'no-backends': true,
  }),
});

const direction = z.enum(['ingress', 'egress']);

const prediction = z.looseObject({
  answer: z.enum(['open', 'cut', 'varies', 'unknown']),
  decidedBy: decider,
  at,
  likelyTypo: z.optional(z.boolean()),
  alsoAt: at,
  missing: z.optional(z.array(direction)),
  evidence: z.array(evidence),
});

const observation = z.looseObject({
  outcome,
  samples: z.array(
    z.looseObject({ outcome, startedMs: z.number(), tookMs: z.number(), detail: z.optional(text) }),
  ),
  settledMs: z.number(),
  flaky: z.boolean(),
  unsettled: z.optional(z.boolean()),
  detail: z.optional(text),
});

const target = z.union([
  z.looseObject({ kind: z.literal('workload'), workload: count }),
  z.looseObject({
    kind: z.literal('service'),
    service: count,
    backends: z.array(count),
    builtin: z.optional(z.enum(['dns', 'apiserver'])),
  }),
  z.looseObject({
    kind: z.literal('host'),
    host: z.looseObject({ label: text, name: z.optional(text), address: text }),
  }),
]);

const disturbance = z.union([
  z.looseObject({
    kind: z.literal('pod'),
    name: text,
    what: z.enum(['deleted', 'replaced', 'restarted', 'stopped']),
  }),
  z.looseObject({ kind: z.literal('policy'), name: text, what: z.enum(['deleted', 'changed', 'added']) }),
  z.looseObject({ kind: z.literal('node'), name: text, what: z.enum(['replaced', 'not-ready']) }),
  z.looseObject({ kind: z.enum(['stub-host', 'canary', 'api']) }),
]);

const result = z.looseObject({
  check: z.looseObject({
    id: text,
    rule: text,
    from: count,
    to: target,
    toLabel: text,
    port,
    protocol,
    expected: z.enum(['allow', 'deny']),
    at: position,
    undeclaredPort: z.optional(z.looseObject({ declared: z.array(wire), meant: z.optional(wire) })),
  }),
  address: z.nullable(text),
  control: z.nullable(observation),
  observation: z.nullable(observation),
  verdict,
  reason,
  disturbance: z.optional(disturbance),
  established: z.optional(z.enum(['carries', 'cut', 'ended', 'unknown'])),
  listener: z.optional(z.enum(['own', 'stub', 'debug'])),
  prediction: z.optional(prediction),
  drift: z.boolean(),
});

const problems = z.array(
  z.looseObject({
    code: text,
    severity: z.enum(['error', 'warning', 'notice']),
    message: text,
    at,
    hint: z.optional(text),
    list: z.optional(z.array(text)),
  }),
);

const engine = z.union([
  z.looseObject({ kind: z.literal('model'), why: z.optional(text) }),
  z.looseObject({
    kind: z.literal('cluster'),
    kubernetes: text,
    cni: text,
    workloads: z.enum(['stub', 'real']),
    external: z.enum(['stub', 'live']),
    existing: z.optional(z.looseObject({ context: text, lifted: z.optional(z.boolean()) })),
    why: z.optional(text),
  }),
]);

const outcomeFields = {
  version: text,
  verdict: z.enum(['pass', 'fail', 'inconclusive']),
  exitCode: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  totals: z.looseObject({ pass: count, fail: count, inconclusive: count, flaky: count, total: count }),
  problems,
};

/** No workflow's matrix has more jobs (docs.github.com, "Usage limits"). */
const shardNumber = z.int().check(z.minimum(1), z.maximum(256));

/** Of what is stored of a run. */
export const runSchema = z.looseObject({
  ...outcomeFields,
  engine,
  phases: z.array(
    z.looseObject({
      name: text,
      ms: z.number(),
      summary: z.optional(text),
      failed: z.optional(z.boolean()),
    }),
  ),
  canary: z.nullable(
    z.looseObject({
      enforced: z.boolean(),
      cutAfterMs: z.nullable(z.number()),
      rejects: z.optional(z.boolean()),
    }),
  ),
  results: z.array(result),
  ruleCount: count,
  durationMs: z.optional(z.number()),
  shard: z.optional(
    z.looseObject({
      index: shardNumber,
      count: shardNumber,
      checks: count,
      run: text.check(z.regex(/^[0-9a-f]{64}$/)),
      commit: z.optional(text.check(z.regex(/^[0-9a-f]{7,64}$/))),
    }),
  ),
  merged: z.optional(z.looseObject({ count: shardNumber, missing: z.array(shardNumber) })),
});

const failure = z.union([
  z.looseObject({ failed: z.literal('input'), problems }),
  z.looseObject({
    failed: z.literal('environment'),
    code: text,
    message: text,
    hint: z.optional(text),
    detail: z.optional(text),
  }),
]);

/** Of what is stored of several rule files. */
export const seriesSchema = z.looseObject({
  ...outcomeFields,
  sections: z.array(z.looseObject({ folder: text, outcome: z.union([failure, runSchema]) })),
  durationMs: z.number(),
  shard: z.optional(z.looseObject({ index: shardNumber, count: shardNumber })),
});

/** Of `Stored`, but for the report itself. */
export const storedSchema = z.looseObject({
  format: z.literal(STORED_FORMAT),
  workloads: z.array(
    z.looseObject({
      kind: text,
      namespace: text,
      name: text,
      hostNetwork: z.boolean(),
      ports: z.array(
        z.looseObject({
          name: z.optional(text),
          number: z.int(),
          protocol,
          hostPort: z.optional(z.int()),
          at,
        }),
      ),
      replicas: z.int(),
      at: position,
      apiVersion: text,
      job: z.optional(z.looseObject({})),
    }),
  ),
  services: z.array(
    z.looseObject({
      namespace: text,
      name: text,
      type: z.enum(['ClusterIP', 'NodePort', 'LoadBalancer', 'ExternalName']),
      headless: z.boolean(),
      at,
    }),
  ),
  report: z.looseObject({}),
});
