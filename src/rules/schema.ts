import * as z from 'zod/mini';
import { fileKeys } from './keys/file-keys.ts';
import { described, schemasOf } from './keys/schemas.ts';

/** netproof.yaml, as it is written. The one declaration behind validation, types and the JSON Schema. */
export const ruleFileSchema = described(
  z.strictObject(schemasOf(fileKeys)),
  'a map with `version` and `rules`',
  'The connections that a repository’s NetworkPolicies must let through, and those that they must cut.',
);

export type RuleFile = z.infer<typeof ruleFileSchema>;

/** The JSON Schema (draft-07, which YAML language servers know) of what people write. */
export function ruleFileJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(ruleFileSchema, { target: 'draft-7', io: 'input' });
  return { $schema, title: 'netproof.yaml', ...schema };
}
