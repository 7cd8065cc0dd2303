import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { CALICO_MANIFESTS, CALICO_VERSION, NODE_IMAGE, PROVEN_PAIRS } from '../src/config/versions.ts';
import { parseRules } from '../src/rules/parse.ts';

const readme = readFileSync('README.md', 'utf8');
const blocks = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block = '']) => block);

test('every rule file in the README is one that netproof reads', () => {
  const files = blocks.filter((block) => block.includes('rules:'));
  expect(files.length).toBeGreaterThanOrEqual(2);
  for (const file of files) {
    expect(parseRules(file, 'netproof.yaml').problems.filter(({ severity }) => severity === 'error')).toEqual(
      [],
    );
  }
});

test("the README's workflow asks for no more than it needs, and bounds its time", () => {
  const workflow = blocks.find((block) => block.includes('uses: netproof/netproof')) ?? '';
  expect(parseDocument(workflow).toJS()).toMatchObject({
    permissions: { contents: 'read' },
    jobs: { 'network-policies': { 'timeout-minutes': expect.any(Number) as unknown } },
  });
});

test('the commands that the README names are there', () => {
  for (const [, path = ''] of readme.matchAll(/\]\(((?!http)[^)#]+)\)/g))
    expect(() => readFileSync(path)).not.toThrow(/ENOENT/);
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  for (const [, script = ''] of readme.matchAll(/npm run ([\w:-]+)/g)) expect(scripts).toHaveProperty(script);
});

test('each command has one row', () => {
  const rows = [...readme.matchAll(/^\| `netproof (\w+)/gm)].map(([, name]) => name);
  expect(rows).toEqual([...new Set(rows)]);
  const reference = readFileSync('docs/reference/commands.md', 'utf8');
  const all = [...reference.matchAll(/^## netproof (?!help$)(\w+)/gm)].map(([, name]) => name);
  expect(rows.toSorted()).toEqual(all.toSorted());
});

test('the default versions of Kubernetes and Calico are a pair that the README says by what is proven', () => {
  const [pair] = PROVEN_PAIRS;
  expect(NODE_IMAGE).toContain(`:v${pair?.kubernetes ?? '?'}@`);
  expect(pair?.calico).toBe(CALICO_VERSION);
  for (const { kubernetes, calico, by } of PROVEN_PAIRS) {
    expect(Object.keys(CALICO_MANIFESTS)).toContain(calico);
    expect(readme.replaceAll(/ +/g, ' ')).toContain(`| ${kubernetes} | ${calico} | ${by} |`);
  }
});

test("the README's workflow for several jobs is the one of the example, and what it names of the actions is there", () => {
  const example = readFileSync('examples/sharded/.github/workflows/netproof.yaml', 'utf8');
  expect(blocks).toContain(example);
  const merge = parseDocument(readFileSync('merge/action.yml', 'utf8')).toJS() as {
    readonly inputs: object;
    readonly outputs: object;
  };
  const main = parseDocument(readFileSync('action.yml', 'utf8')).toJS() as typeof merge;
  expect(merge.inputs).toHaveProperty('reports');
  expect(main.inputs).toHaveProperty('shard');
  for (const [, output = ''] of example.matchAll(/steps\.netproof\.outputs\.([\w-]+)/g))
    expect({ ...main.outputs, ...merge.outputs }).toHaveProperty(output);
});
