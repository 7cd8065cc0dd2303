import * as z from 'zod/mini';
import { fileKeys } from './keys/file-keys.ts';
import { described, schemasOf } from './keys/schemas.ts';
import { VERSION } from './keys/version.ts';

/** netproof.yaml, as it is written. The one declaration behind validation, types and the JSON Schema. */
export const ruleFileSchema = described(
  z.strictObject(schemasOf(fileKeys)),
  'a map with `version` and `rules`',
  'The connections that a repository’s NetworkPolicies must let through, and those that they must cut.',
  [{ version: VERSION, manifests: ['k8s/'], rules: [{ from: 'shop/web', allow: ['shop/api:8080'] }] }],
);

export type RuleFile = z.infer<typeof ruleFileSchema>;

/** Where the schema of the newest release of this major version is: its name, and what a catalogue of schemas says. */
const SCHEMA_URL = 'https://raw.githubusercontent.com/netproof/netproof/v1/schema/netproof.schema.json';

/** The JSON Schema (draft-07, which YAML language servers know) of what people write. */
export function ruleFileJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(ruleFileSchema, { target: 'draft-7', io: 'input' });
  return { $schema, $id: SCHEMA_URL, title: 'netproof rule file', ...schema };
}
