import * as z from 'zod/mini';

/** Counts changes of the shape that a reader would trip over. */
export const MATRIX_VERSION = 2;

function about<T extends z.ZodMiniType>(text: string, schema: T): T {
  return schema.check(z.meta({ description: text }));
}

const whole = z.int().check(z.minimum(0));
const names = z.array(z.string());
const port = z.int().check(z.minimum(1), z.maximum(65_535));
const protocol = z.enum(['TCP', 'UDP', 'SCTP']);
const ranges = z.array(
  z.object({
    protocol,
    port: about('The first port.', port),
    endPort: about('The last port.', port),
  }),
);

/** `netproof matrix --json`. Fields are only ever added within one version. */
export const jsonMatrixSchema = z.object({
  version: about(
    'The version of this shape. 1 had an object for each pair, with `allowed` and a sentence.',
    z.literal(MATRIX_VERSION),
  ),
  all: about(
    'What is cut is listed, too (`--all`). If false, a pair that is not listed is cut.',
    z.boolean(),
  ),
  focus: z.optional(about('Only pairs with one of these as source or target (`--focus`).', names)),
  from: z.optional(about('Only pairs with one of these as source (`--from`).', names)),
  to: z.optional(about('Only pairs with one of these as target (`--to`).', names)),
  sources: about(
    'Who could connect: `namespace/name`, `elsewhere` for any pod that no manifest has, or `outside` for any client that is not in the cluster.',
    names,
  ),
  connections: about(
    'Every port of every target that a container or a Service declares.',
    z.array(
      z.object({
        to: about('`namespace/name`, or `internet` for any server that is not in the cluster.', z.string()),
        port,
        protocol,
        sources: about(
          'Who may connect, together where the same decides it. Who is in none is cut.',
          z.array(
            z.object({
              from: names,
              allowed: about('From each pod to each pod.', z.boolean()),
              varies: z.optional(about('Some of the pods may, and some may not.', z.literal(true))),
              unjudged: z.optional(
                about(
                  'Policies of other APIs may decide it, too, and netproof does not know them.',
                  z.literal(true),
                ),
              ),
              decidedBy: about('What decides it, on both sides: by index in `deciders`.', z.array(whole)),
            }),
          ),
        ),
      }),
    ),
  ),
  ranges: about(
    'More that is open, at ports that nothing declares: from each of `from` to each of `to`, which may be `elsewhere`.',
    z.array(
      z.object({
        from: names,
        to: names,
        ports: ranges,
        varies: z.optional(
          about('Further ports are open between some of their pods, and not between all.', z.literal(true)),
        ),
      }),
    ),
  ),
  exposures: about(
    'What rules open to pods that they ask for and no workload has, beyond what is open to `elsewhere`.',
    z.array(
      z.object({
        direction: about(
          '`ingress`: such pods reach the workloads; `egress`: the workloads reach such pods.',
          z.enum(['ingress', 'egress']),
        ),
        pods: about('Which pods: `pods with app=prometheus in namespaces with team=ops`.', z.string()),
        workloads: names,
        ports: ranges,
        decidedBy: about('By index in `deciders`.', z.array(whole)),
      }),
    ),
  ),
  deciders: about(
    'What decides, each once: a rule, a policy that cuts, or that none isolates.',
    z.array(
      z.object({
        text: z.string(),
        file: z.optional(z.string()),
        line: z.optional(z.int().check(z.minimum(1))),
        column: z.optional(z.int().check(z.minimum(1))),
      }),
    ),
  ),
});

export type JsonMatrix = z.infer<typeof jsonMatrixSchema>;

/** What `schema/matrix.schema.json` holds. Open for fields to come. */
export function matrixJsonSchema(): object {
  return {
    ...z.toJSONSchema(jsonMatrixSchema, { target: 'draft-7', io: 'input' }),
    title: 'netproof matrix',
  };
}
