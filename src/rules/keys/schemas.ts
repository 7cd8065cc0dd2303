import * as z from 'zod/mini';

/** The words for a schema that zod does not keep. */
interface Words {
  /** What a value should have been, in a message's words: "an endpoint or a list of endpoints". */
  readonly expects: string;
  readonly whenEmpty?: string;
  /** What to write instead of a value of another kind. */
  readonly instead?: string;
}

const words = new WeakMap<object, Words>();

/** The words that messages use for `schema`, where it was given any. */
export function wordsOf(schema: object): Words | undefined {
  return words.get(schema);
}

/** Gives a schema its description and examples (for editors), and the words that messages use for it. */
export function described<Schema extends z.ZodMiniType>(
  schema: Schema,
  expects: string,
  description: string,
  examples: readonly unknown[] = [],
  more: Omit<Words, 'expects'> = {},
): Schema {
  const result = schema.check(
    z.meta({ description, ...(examples.length > 0 && { examples: [...examples] }) }),
  );
  words.set(result, { expects, ...more });
  return result;
}

/** Longer than any path or selector; it keeps what is done with a text cheap. */
const LONGEST_TEXT = 1000;
export const anyText = z.string().check(z.minLength(1), z.maxLength(LONGEST_TEXT));

export function text(expects: string, description: string, examples?: readonly string[]) {
  return described(anyText, expects, description, examples);
}

const instead = 'name an endpoint: `shop/api:8080`, `shop/*`, `dns` or `internet:443`';

const endpoint = described(
  anyText,
  'an endpoint, written as text',
  'An endpoint: `namespace/name`, `namespace/kind/name`, `namespace/service/name`, `namespace/key=value,…`, ' +
    '`namespace/*`, `*/*`, a host name or an IPv4 address, a name from `endpoints`, `dns`, `apiserver` or ' +
    '`internet`; as a destination with a port behind it: `:8080`, `:8080/udp`, `:http` or `:8000-8010`.',
  [],
  { instead },
);

export function endpoints(
  description: string,
  examples: readonly unknown[],
  whenEmpty = 'name an endpoint, or remove it',
) {
  const list = z.array(endpoint).check(z.minLength(1));
  words.set(list, { expects: 'a list of endpoints', whenEmpty, instead });
  return z.optional(
    described(z.union([endpoint, list]), 'an endpoint or a list of endpoints', description, examples, {
      whenEmpty,
      instead,
    }),
  );
}

type Keyed = Readonly<Record<string, { readonly schema: z.ZodMiniType }>>;

export function schemasOf<Keys extends Keyed>(keys: Keys): { [Key in keyof Keys]: Keys[Key]['schema'] } {
  const entries = Object.entries(keys).map(([key, { schema }]) => [key, schema]);
  return Object.fromEntries(entries) as { [Key in keyof Keys]: Keys[Key]['schema'] };
}
