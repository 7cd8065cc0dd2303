import type * as z from 'zod/mini';

type Keyed = Readonly<Record<string, { readonly schema: z.ZodMiniType }>>;

/** The keys' schemas by name. */
export function schemasOf<Keys extends Keyed>(keys: Keys): { [Key in keyof Keys]: Keys[Key]['schema'] } {
  const entries = Object.entries(keys).map(([key, { schema }]) => [key, schema]);
  return Object.fromEntries(entries) as { [Key in keyof Keys]: Keys[Key]['schema'] };
}
