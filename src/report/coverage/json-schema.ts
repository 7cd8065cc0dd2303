import * as z from 'zod/mini';

function about<T extends z.ZodMiniType>(text: string, schema: T): T {
  return schema.check(z.meta({ description: text }));
}

const count = z.int().check(z.minimum(0));
const position = {
  file: about('The file, relative to the folder that netproof was pointed at.', z.string()),
  line: z.optional(about('The line, from 1.', z.int().check(z.minimum(1)))),
  column: z.optional(about('The column, from 1.', z.int().check(z.minimum(1)))),
};
const wire = {
  port: z.int().check(z.minimum(1), z.maximum(65_535)),
  protocol: z.enum(['TCP', 'UDP', 'SCTP']),
};
const fate = z.enum(['pinned', 'unpinned', 'beyond-rules', 'no-effect']);

const check = z.object({
  id: z.string(),
  rule: about("The rule's name.", z.string()),
  from: z.string(),
  to: z.string(),
  ...wire,
  expected: z.enum(['allow', 'deny']),
  ...position,
});

const change = z.object({
  path: about(
    'The part, as Kubernetes writes it: `spec.ingress[0].from[1]`; empty for the policy.',
    z.string(),
  ),
  ...position,
  part: about('What kind of part it is.', z.string()),
  what: about('The part in words.', z.string()),
  mutation: about('What was done to it, as a stable word.', z.string()),
  change: about('The same in words.', z.string()),
  fate,
  pinnedBy: z.optional(about('The first check, in the order of the rule file, that notices.', check)),
  connection: z.optional(
    about(
      'A connection that opens or closes with the part, and that no check asks for.',
      z.object({ from: z.string(), to: z.string(), ...wire, now: z.enum(['open', 'cut']) }),
    ),
  ),
  rule: z.optional(about('A rule that would notice, as YAML to be put under `rules:`.', z.string())),
});

export const totalsShape = {
  percent: about('Pinned lines of those that are pinned or not, rounded down.', count),
  pinned: about('Lines of which every change that changes a connection is noticed.', count),
  unpinned: about('Lines of which a change is noticed by no check.', count),
  beyondRules: about(
    'Lines that matter only to pods that no manifest has, clients outside, or SCTP: not counted.',
    count,
  ),
  noEffect: about('Lines that change no connection here by themselves: not counted.', count),
};

const problems = z.array(
  z.object({
    code: z.string(),
    severity: z.enum(['error', 'warning', 'notice']),
    message: z.string(),
    hint: z.optional(z.string()),
    file: z.optional(position.file),
    line: position.line,
    column: position.column,
  }),
);

const folder = z.object({
  ...totalsShape,
  lines: about(
    'Each line that holds a part of a policy, in file order.',
    z.array(
      z.object({
        ...position,
        policy: about('`namespace/name`', z.string()),
        rendered: z.optional(
          about(
            'The object was rendered: the position is that of its source, and not the line of the part.',
            z.literal(true),
          ),
        ),
        fate,
        changes: z.array(change),
      }),
    ),
  ),
  rules: about('The rules that would pin the others, as YAML to be put under `rules:`.', z.string()),
  problems: about('Warnings and notices about the input.', problems),
});

/** `netproof coverage --json`. Fields are only ever added. */
export const jsonCoverageSchema = z.union([
  folder,
  about(
    'Of several folders.',
    z.object({
      ...totalsShape,
      folders: z.array(z.extend(folder, { folder: about('The folder, as it was named.', z.string()) })),
    }),
  ),
]);

export type JsonFolder = z.infer<typeof folder>;
export type JsonCoverage = z.infer<typeof jsonCoverageSchema>;

/** What `schema/coverage.schema.json` holds. Open for fields to come. */
export function coverageJsonSchema(): object {
  return {
    ...z.toJSONSchema(jsonCoverageSchema, { target: 'draft-7', io: 'input' }),
    title: 'netproof coverage',
  };
}
