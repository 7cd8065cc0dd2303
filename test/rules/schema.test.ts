import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { describe, expect, it, test } from 'vitest';
import { parseRules } from '../../src/rules/parse.ts';
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

  test.each([...keys(schema)])('%s has an example, which it takes', (_, node) => {
    const examples = (node.examples ?? []) as readonly unknown[];
    expect(examples).not.toEqual([]);
    const takes = new Ajv().compile(node);
    for (const example of examples) expect([takes(example), takes.errors]).toEqual([true, null]);
  });

  it('is named by where it is, and has nothing that a strict reader of draft-07 does not know', () => {
    const { $id, title } = schema as Node;
    expect($id).toMatch(/^https:\/\/.*\/schema\/netproof\.schema\.json$/);
    expect(title).toBe('netproof rule file');
    expect(JSON.stringify(schema)).not.toContain('"format":');
    expect(new Ajv({ strictKeywords: true, strictDefaults: true }).validateSchema(schema)).toBe(true);
    expect(() => new Ajv({ strictKeywords: true, strictDefaults: true }).compile(schema)).not.toThrow();
  });

  it('takes the rule files that netproof takes, its own example among them', () => {
    const takes = new Ajv().compile(schema);
    const [example] = (schema as { readonly examples: readonly unknown[] }).examples;
    expect(takes(example)).toBe(true);
    expect(parseRules(JSON.stringify(example), 'netproof.yaml').problems).toEqual([]);
    for (const name of ['broken', 'kustomize', 'monitor', 'quickstart', 'shop']) {
      const file = new URL(`../../examples/${name}/netproof.yaml`, import.meta.url);
      expect([name, takes(parse(readFileSync(file, 'utf8'))), takes.errors]).toEqual([name, true, null]);
    }
    for (const wrong of [
      {},
      { version: 2, rules: [{}] },
      { version: 1, rules: [] },
      { version: 1, rule: [] },
    ])
      expect(takes(wrong)).toBe(false);
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
