import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { outputTable } from '../src/github/outputs.ts';
import { readSettings, settingTable } from '../src/settings/settings.ts';

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

const page = readFileSync('docs/results.md', 'utf8');
const blocks = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block = '']) => parse(block) as unknown);
const steps = blocks.flatMap((block) =>
  Array.isArray(block)
    ? (block as readonly Step[])
    : Object.values((block as { jobs: Record<string, { steps: readonly Step[] }> }).jobs).flatMap(
        (job) => job.steps,
      ),
);

test('every step of docs/results.md gives inputs that the action takes', () => {
  const own = steps.filter(({ uses }) => uses?.startsWith('netproof/') === true);
  expect(own).toHaveLength(2);
  for (const { with: given = {} } of own) {
    const names = Object.keys(given);
    expect(Object.keys(settingTable)).toEqual(expect.arrayContaining(names));
    const written = new Map(names.map((name) => [name, String(given[name])]));
    expect(() => readSettings((name) => written.get(name), String)).not.toThrow();
  }
});

test('every output and setting that it names is there', () => {
  const outputs = [...page.matchAll(/steps\.netproof\.outputs\.([\w-]+)|`([\w-]+-path)`/g)];
  expect(outputs.length).toBeGreaterThan(8);
  for (const [, used, named] of outputs) expect(Object.keys(outputTable)).toContain(used ?? named);
  const { choices } = settingTable['fail-on'];
  const words = [...page.matchAll(/^\| `(fail|flaky|inconclusive|warning|never)` /gm)].map(
    ([, word]) => word,
  );
  expect(words.toSorted()).toEqual(choices.toSorted());
});
