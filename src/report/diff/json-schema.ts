import * as z from 'zod/mini';
import { place, problem } from '../format/json-schema.ts';

const position = z.partial(z.object(place));
const protocol = z.enum(['TCP', 'UDP', 'SCTP']);
const range = z.object({ protocol, port: z.int(), endPort: z.int() });
const ends = { from: z.string(), to: z.string() };

/** What is known of a connection besides: nothing of it is there where there is nothing to say. */
const said = {
  checks: z.optional(z.array(z.string())),
  rules: z.optional(z.array(z.string())),
  approved: z.optional(z.extend(position, { why: z.optional(z.string()) })),
  crosses: z.optional(z.enum(['namespaces', 'cluster'])),
};

const group = z.object({
  causes: z.array(
    z.extend(position, {
      kind: z.enum(['admitted', 'no-longer-admitted', 'isolated', 'no-longer-isolated']),
      of: z.enum(['base', 'head']),
      text: z.string(),
    }),
  ),
  connections: z.array(z.object({ ...ends, port: z.int(), protocol, ...said })),
  ranges: z.array(
    z.object({ ...ends, ports: z.array(range), base: z.array(range), head: z.array(range), ...said }),
  ),
});

const mode = z.enum(['allow', 'require-rule', 'forbid-open']);

/** What a change opens and closes, as `netproof diff --json` has it, too. */
export const jsonDiffSchema = z.object({
  version: z.literal(1),
  base: z.string(),
  summary: z.string(),
  counts: z.object({ opened: z.int(), closed: z.int() }),
  opened: z.array(group),
  closed: z.array(group),
  changes: z.array(z.looseObject({ change: z.string(), what: z.string(), text: z.string() })),
});

/** The field `changes` of a report: what the setting says, and what opens and closes, or why that is not known. */
export const jsonChangesSchema = z.union([
  z.extend(jsonDiffSchema, { mode }),
  z.object({ mode, unknown: problem }),
]);

export type JsonDiff = z.infer<typeof jsonDiffSchema>;
export type JsonChanges = z.infer<typeof jsonChangesSchema>;
