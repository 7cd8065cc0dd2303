import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { ruleFileJsonSchema } from '../../src/rules/schema.ts';

type Node = Readonly<Record<string, unknown>>;

/** Every key that a rule file may have, with its schema, depth first. */
function* keys(node: unknown, path = ''): Iterable<readonly [string, Node]> {
  if (typeof node !== 'object' || node === null) return;
  const { properties, items, anyOf, additionalProperties } = node as Node;
  for (const [key, value] of Object.entries((properties ?? {}) as Readonly<Record<string, Node>>)) {
    yield [`${path}.${key}`, value];
    yield* keys(value, `${path}.${key}`);
  }
  yield* keys(items, `${path}[]`);
  yield* keys(additionalProperties, `${path}.*`);
  for (const one of (anyOf ?? []) as readonly unknown[]) yield* keys(one, path);
}

describe('the JSON Schema', () => {
  const schema = ruleFileJsonSchema();

  it('is the one in schema/', () => {
    const file = new URL('../../schema/netproof.schema.json', import.meta.url);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(schema);
  });

  it('is a draft that YAML language servers know, and is closed', () => {
    expect(schema).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      additionalProperties: false,
      required: ['version', 'rules'],
    });
  });

  test.each([...keys(schema)])('%s has a description', (_, node) => {
    expect(node.description).toEqual(expect.stringMatching(/^[A-Z].*\.$/));
  });

  it('knows every key of a rule', () => {
    const rule = [...keys(schema)].map(([path]) => path).filter((path) => path.startsWith('.rules[].'));
    expect(rule.map((path) => path.slice('.rules[].'.length))).toEqual([
      'name',
      'from',
      'to',
      'allow',
      'deny',
      'onlyFrom',
      'onlyTo',
    ]);
  });
});
