import * as z from 'zod/mini';
import { jsonChangesSchema } from '../diff/json-schema.ts';
import { about, place, problem } from '../format/json-schema.ts';
import { totalsShape } from '../coverage/json-schema.ts';

/** Whole numbers from 0. */
const count = z.int().check(z.minimum(0));
/** Milliseconds. */
const milliseconds = z.number().check(z.minimum(0));
const outcome = z.enum(['connected', 'refused', 'timeout', 'dns-error', 'error']);

const evidence = z.object({
  text: z.string(),
  file: z.optional(place.file),
  line: z.optional(place.line),
  column: z.optional(place.column),
});

const check = z.object({
  id: about('Stable within a run, in the order of the rule file.', z.string()),
  rule: about("The rule's name.", z.string()),
  from: about('The source: `namespace/name`.', z.string()),
  to: about('The destination as the rule names it, without its port.', z.string()),
  address: about('What was dialled; null where nothing was.', z.nullable(z.string())),
  port: z.int().check(z.minimum(1), z.maximum(65_535)),
  protocol: z.enum(['TCP', 'UDP', 'SCTP']),
  expected: z.enum(['allow', 'deny']),
  undeclaredPort: z.optional(
    about(
      'Of a deny: no container, Service, probe or policy names its port, and its pods declare others.',
      z.boolean(),
    ),
  ),
  control: about(
    'What was seen before any policy was applied; null where it was not tried.',
    z.nullable(outcome),
  ),
  outcome: about('What was seen with the policies; null under the model.', z.nullable(outcome)),
  verdict: z.enum(['pass', 'fail', 'inconclusive', 'flaky']),
  reason: about('Why, in one sentence for people.', z.string()),
  code: about('Why, as a stable word for programs.', z.string()),
  attempts: about('Probes made with the policies.', count),
  settledMs: about(
    'From the first of them until the answer no longer changed; null where none was made.',
    z.nullable(milliseconds),
  ),
  ...place,
  predicted: about(
    "The policy model's answer; null where it has none: nothing decides it, or the pods of a Service differ.",
    z.nullable(z.enum(['allow', 'deny'])),
  ),
  decidedBy: about('What decides, by the model.', z.nullable(z.string())),
  evidence: about('Why, line by line: what was seen, what the policies say, what to do.', z.array(evidence)),
  drift: about('What was seen is not what the model predicted.', z.boolean()),
  established: z.optional(
    about(
      'Of a deny that passes, with `check-established`: what became of a connection that was open before the policies came. It still carries data, is cut, was closed by one end, or nothing shows which.',
      z.enum(['carries', 'cut', 'ended', 'unknown']),
    ),
  ),
  restart: z.optional(
    about(
      'Where it still carries data: commands of which each gives one end new pods, and so closes it.',
      z.array(z.string()),
    ),
  ),
  listener: about(
    "Who answered: the target's own program, or what stood in for it; null where nobody knows.",
    z.nullable(z.enum(['own', 'stub', 'debug', 'stand-in'])),
  ),
});

const totals = z.object({
  pass: count,
  fail: count,
  inconclusive: count,
  flaky: count,
  total: count,
  provenDenies: about('Passes that are a deny, proven by its control.', count),
  cutWhileAlive: z.optional(
    about(
      'Passes that are a deny on a cluster whose policies stay: cut, while a witness reached the target.',
      count,
    ),
  ),
  outlived: z.optional(
    about(
      'Passes that are a deny, and a connection from before the policies still carries data: see the warnings.',
      count,
    ),
  ),
  undeclaredPorts: about('Passes that are a deny of a port that nothing declares: see the warnings.', count),
});

const problems = z.array(problem);

const stored = z.optional(
  about(
    "What the other formats are made of, for `netproof report` and `netproof merge`. It is netproof's own, and another `format` has another shape: read the fields above.",
    z.looseObject({ format: count }),
  ),
);

const shardNumber = z.int().check(z.minimum(1));

/** The JSON report, as `--json`, `--report` and the action's `report-path` have it. Fields are only ever added. */
export const jsonReportSchema = z.object({
  version: about("netproof's version.", z.string()),
  engine: about(
    '`cluster`: verdicts were proven on a cluster. `model`: they are predictions, and prove nothing.',
    z.enum(['cluster', 'model']),
  ),
  engineWhy: z.optional(about('With `--engine auto`: why it was this one.', z.string())),
  cluster: about(
    'What the verdicts stand on; null under the model.',
    z.nullable(
      z.object({
        kubernetes: z.string(),
        cni: z.string(),
        workloads: z.enum(['stub', 'real']),
        external: z.enum(['stub', 'live']),
        context: z.optional(
          about('Of a cluster that existed: its context. Its policies were never lifted.', z.string()),
        ),
      }),
    ),
  ),
  verdict: z.enum(['pass', 'fail', 'inconclusive']),
  summary: about('The outcome in one sentence.', z.string()),
  totals,
  durationMs: about('From start to the end of the clean-up; phases overlap.', milliseconds),
  phases: z.array(
    z.object({
      name: z.string(),
      ms: milliseconds,
      summary: z.optional(z.string()),
      failed: z.optional(z.boolean()),
    }),
  ),
  canary: about(
    'The proof that this cluster enforces policies at all; null under the model.',
    z.nullable(
      z.object({
        enforced: z.boolean(),
        cutAfterMs: about(
          'From applying the deny policy to the first probe that it cut.',
          z.nullable(milliseconds),
        ),
        rejects: z.optional(about('What it cuts is refused at once, and does not time out.', z.boolean())),
      }),
    ),
  ),
  checks: z.array(check),
  problems: about('Warnings and notices about the input.', problems),
  changes: z.optional(
    about(
      'What the change opens and closes, by the model, where it was compared with a base.',
      jsonChangesSchema,
    ),
  ),
  shard: z.optional(
    about(
      'With `shard`: which part of the run this report is of. `netproof merge` makes one of all parts.',
      z.object({
        index: shardNumber,
        count: shardNumber,
        checks: about('How many checks the whole run has.', count),
        run: about('The same for every shard of a run, and for no other run.', z.string()),
        commit: z.optional(z.string()),
      }),
    ),
  ),
  merged: z.optional(
    about(
      'Of a report that `netproof merge` made: of how many shards, and which of them left no report.',
      z.object({ count: shardNumber, missing: z.array(shardNumber) }),
    ),
  ),
  stored,
  coverage: z.optional(
    about(
      'Which lines of the policies the rules pin, by the model; in the action, unless `coverage` is false.',
      z.object({
        ...totalsShape,
        lines: about(
          'The lines that no rule pins.',
          z.array(z.object({ ...place, policy: about('`namespace/name`', z.string()) })),
        ),
        rules: about('The rules that would pin them, as YAML to be put under `rules:`.', z.string()),
      }),
    ),
  ),
});

export type JsonReport = z.infer<typeof jsonReportSchema>;

/** Of several rule files, each with its folder: the same formats have this shape then. Fields are only ever added. */
export const jsonSeriesSchema = z.object({
  version: about("netproof's version.", z.string()),
  verdict: about('The worst of all.', z.enum(['pass', 'fail', 'inconclusive'])),
  summary: about('The outcome of all in one sentence.', z.string()),
  totals: about('The sums.', totals),
  durationMs: about('From start to the end of the clean-up.', milliseconds),
  problems: about('Warnings and notices about the call.', problems),
  reports: about(
    'A report for each rule file, in the order in which they were named. One without `engine` was not tested: `problems` says why.',
    z.array(
      z.union([
        z.extend(jsonReportSchema, { folder: about('The folder, as it was named.', z.string()) }),
        z.object({
          folder: z.string(),
          verdict: z.literal('inconclusive'),
          summary: z.string(),
          checks: z.array(check).check(z.maxLength(0)),
          problems,
        }),
      ]),
    ),
  ),
  shard: z.optional(
    about(
      'With `shard`: which part of each of the runs these reports are of.',
      z.object({ index: shardNumber, count: shardNumber }),
    ),
  ),
  stored,
});

export type JsonSeries = z.infer<typeof jsonSeriesSchema>;

/** What `schema/report.schema.json` holds. Open for fields to come: a reader made today takes tomorrow's report. */
export function reportJsonSchema(): object {
  return {
    ...z.toJSONSchema(jsonReportSchema, { target: 'draft-7', io: 'input' }),
    title: 'netproof report',
  };
}

/** What `schema/reports.schema.json` holds. */
export function seriesJsonSchema(): object {
  return {
    ...z.toJSONSchema(jsonSeriesSchema, { target: 'draft-7', io: 'input' }),
    title: 'netproof reports of several rule files',
  };
}
