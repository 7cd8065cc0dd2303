import * as z from 'zod/mini';

/** The format that this netproof reads. */
export const VERSION = 1;

/** What a value should have been, in a message's words: "an endpoint or a list of endpoints". */
const expectations = new WeakMap<object, string>();

/** The words for what `schema` expects, where it was given any. */
export function expectation(schema: object): string | undefined {
  return expectations.get(schema);
}

/** Gives a schema its description (for editors and the README) and the words that a message uses for it. */
function said<Schema extends z.ZodMiniType>(schema: Schema, expects: string, description: string): Schema {
  const described = schema.check(z.describe(description));
  expectations.set(described, expects);
  return described;
}

/** Longer than any path or selector; it keeps what is done with a text cheap. */
const LONGEST_TEXT = 1000;
const anyText = z.string().check(z.minLength(1), z.maxLength(LONGEST_TEXT));

const endpoint = said(
  anyText,
  'an endpoint, written as text',
  'An endpoint: `namespace/name`, `namespace/kind/name`, `namespace/service/name`, `namespace/key=value,…`, ' +
    '`namespace/*`, `*/*`, a host name or an IPv4 address, a name from `endpoints`, `dns`, `apiserver` or ' +
    '`internet`; as a destination with a port behind it: `:8080`, `:8080/udp`, `:http` or `:8000-8010`.',
);

function endpoints(description: string) {
  const list = z.array(endpoint).check(z.minLength(1));
  expectations.set(list, 'a list of endpoints');
  return said(z.union([endpoint, list]), 'an endpoint or a list of endpoints', description);
}

/** One entry of `rules`. */
const rule = said(
  z.strictObject({
    name: z.optional(
      said(
        z.string().check(z.minLength(1), z.maxLength(200)),
        'text',
        'What the rule says, in words: it heads the rule in every report. `rule 1`, `rule 2`, … where it is absent.',
      ),
    ),
    from: z.optional(
      endpoints('The workloads that connections start from. Goes with `allow`, `deny` and `onlyTo`.'),
    ),
    to: z.optional(endpoints('What the sources in `onlyFrom` connect to. Goes with `onlyFrom`.')),
    allow: z.optional(
      endpoints(
        'Destinations that must be reachable. With no port: every port that the destination declares.',
      ),
    ),
    deny: z.optional(endpoints('Destinations that the policies must cut off.')),
    onlyFrom: z.optional(
      endpoints(
        'The only workloads that may reach `to`: they must, and every other workload of the manifests must not.',
      ),
    ),
    onlyTo: z.optional(
      endpoints(
        'The only destinations that `from` may reach: it must reach them, and must not reach any other declared port ' +
          'of any other workload, the cluster’s DNS, the API server, the internet (443/TCP), or another host that the ' +
          'rules name with a port.',
      ),
    ),
  }),
  'a rule (a map)',
  'One statement: `from` with `allow`, `deny` or `onlyTo`; or `to` with `onlyFrom`.',
);

const text = (expects: string, description: string) => said(anyText, expects, description);

/** One entry of `manifests`. */
const manifest = said(
  z.union([
    text('a path', 'A folder (read with its sub-folders), a file or a glob.'),
    z.strictObject({
      kustomize: text('a folder', 'A folder with a kustomization file, rendered by kubectl.'),
    }),
    z.strictObject({
      helm: said(
        z.strictObject({
          chart: text('a folder or an archive', 'The chart: a folder, or a packed chart (`.tgz`).'),
          values: z.optional(
            said(
              z.union([anyText, z.array(anyText).check(z.minLength(1))]),
              'a file or a list of files',
              'Values files, the last one wins.',
            ),
          ),
          release: z.optional(text('a name', 'The release’s name; that of the chart where it is absent.')),
          namespace: z.optional(
            text('a namespace', 'The release’s namespace; `default` where it is absent.'),
          ),
        }),
        'a map with `chart`',
        'A Helm chart, rendered by helm 3.16 or newer.',
      ),
    }),
  ]),
  'a path, `{kustomize: …}` or `{helm: {chart: …}}`',
  'Where Kubernetes objects come from.',
);

/** One entry of `endpoints`. */
const namedEndpoint = said(
  z.union([
    z.strictObject({
      namespace: text('a namespace', 'The namespace of the pods.'),
      labels: said(
        z.record(z.string(), z.string()),
        'a map of labels',
        'Labels that the pods carry, all of them.',
      ),
    }),
    z.strictObject({
      host: text(
        'a host name or an IPv4 address',
        'A server outside the cluster: its DNS name or IPv4 address.',
      ),
      address: z.optional(
        text(
          'an IPv4 address',
          'The address that policies see for a `host` given by name; one of 198.51.100.0/24 where it is absent.',
        ),
      ),
    }),
    z.strictObject({
      outside: text('an IPv4 address', 'A client or server outside the cluster, at this IPv4 address.'),
    }),
  ]),
  '`{namespace: …, labels: {…}}`, `{host: …}` or `{outside: …}`',
  'What the name stands for: pods by namespace and labels, a host, or a client outside the cluster.',
);

/** netproof.yaml, as it is written. The one declaration behind validation, types and the JSON Schema. */
export const ruleFileSchema = said(
  z.strictObject({
    version: said(z.literal(VERSION), `the number ${VERSION}`, `The version of this format: ${VERSION}.`),
    manifests: z.optional(
      said(
        z.array(manifest).check(z.minLength(1)),
        'a list of paths, `{kustomize: …}` and `{helm: …}`',
        'The manifests to prove. Paths count from the folder that netproof is pointed at. Where this is absent: every ' +
          'YAML file in that folder and below it, but for this one and for hidden folders.',
      ),
    ),
    endpoints: z.optional(
      said(
        z.record(z.string(), namedEndpoint),
        'a map of names to endpoints',
        'Names for what has none yet. Workloads and Services of the manifests need no entry. An entry `internet` says ' +
          'which address stands for the internet (192.0.2.1 otherwise).',
      ),
    ),
    rules: said(
      z.array(rule).check(z.minLength(1)),
      'a list of rules',
      'The connections that must be possible, and those that must not.',
    ),
  }),
  'a map with `version` and `rules`',
  'The connections that a repository’s NetworkPolicies must let through, and those that they must cut.',
);

export type RuleFile = z.infer<typeof ruleFileSchema>;

/** The JSON Schema (draft-07, which YAML language servers know) of what people write. */
export function ruleFileJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(ruleFileSchema, { target: 'draft-7', io: 'input' });
  return { $schema, title: 'netproof.yaml', ...schema };
}
