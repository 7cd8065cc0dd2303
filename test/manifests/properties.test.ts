import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Files } from '../../src/io/files.ts';
import { stubs } from '../../src/workloads/stubs/stubs.ts';
import { loadManifests } from '../../src/manifests/load.ts';
import { imagesOf, asApplied } from '../../src/manifests/objects/objects-to-apply.ts';
import { manifestItems } from '../../src/workloads/real/start.ts';
import { noExec, source } from './loading.ts';

const SEEDS = [
  'quickstart/k8s/app.yaml',
  'quickstart/k8s/policies.yaml',
  'shop/k8s/payments.yaml',
  'shop/k8s/policies/ops.yaml',
].map((path) => readFileSync(new URL(`../../examples/${path}`, import.meta.url), 'utf8'));

/** What breaks manifests: YAML's own characters, words of 1.1, merges, aliases, control characters, commands. */
const SPLINTERS = fc.constantFrom(
  '',
  ' ',
  '  ',
  '\n',
  '\t',
  ':',
  ': ',
  '- ',
  '-',
  '{',
  '}',
  '[',
  ']',
  '*',
  '&',
  '*a',
  '&a ',
  '<<: ',
  '!!int ',
  '!',
  '|',
  '>',
  '"',
  "'",
  '#',
  '---\n',
  '%YAML 1.2\n',
  '?',
  '~',
  'y',
  'no',
  '0777',
  '.inf',
  '1e999',
  '\u0000',
  '\u001b[2J',
  '\u2028',
  '\n::error::x\n',
  '{{ .Values.x }}',
  '__proto__',
  'constructor',
  'null',
  '70000',
  '-1',
  'kind: List\nitems:\n',
  '\ud800',
  '🦊',
);

/** A real manifest with pieces cut out, put in and swapped. */
const mutated = fc
  .tuple(
    fc.constantFrom(...SEEDS),
    fc.array(fc.tuple(fc.nat(5_000), fc.nat(40), fc.oneof(SPLINTERS, fc.string({ maxLength: 12 }))), {
      minLength: 1,
      maxLength: 8,
    }),
  )
  .map(([seed, edits]) =>
    edits.reduce((text, [at, length, put]) => {
      const from = at % (text.length + 1);
      return text.slice(0, from) + put + text.slice(from + length);
    }, seed),
  );

/** A few of those again and again: what is deep, long or wrong in every place. */
const repeated = fc
  .tuple(fc.array(SPLINTERS, { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 1_000 }))
  .map(([splinters, times]) => splinters.join('').repeat(times));

const inMemory = (texts: Readonly<Record<string, string>>): Files => ({
  folder: '.',
  look: (path) =>
    Promise.resolve({ ok: true, kind: path in texts ? 'file' : 'folder', path, real: `/${path}` }),
  read: (path) => Promise.resolve({ ok: true, path, real: `/${path}`, text: texts[path] ?? '' }),
  list: () => Promise.resolve({ ok: true, files: Object.keys(texts).sort(), refused: [], links: [] }),
});

const loadAll = (texts: Readonly<Record<string, string>>): ReturnType<typeof loadManifests> =>
  loadManifests([source('k8s')], { files: inMemory(texts), exec: noExec, env: process.env });

function paths(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (Array.isArray(value)) return [path, ...value.flatMap((each, index) => paths(each, [...path, index]))];
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, each]) => paths(each, [...path, key]))];
}

test('whatever a file holds: nothing is thrown, every place is inside the file, every message fits a line', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof({ arbitrary: mutated, weight: 3 }, repeated), async (text) => {
      const lines = text.split(/\r\n|\r|\n/);
      const inside = (at: { file: string; line: number; column: number } | undefined): void => {
        if (at === undefined || at.file === 'netproof.yaml') return;
        expect(at.file).toBe('k8s/a.yaml');
        expect(at.line).toBeGreaterThanOrEqual(1);
        expect(at.line).toBeLessThanOrEqual(lines.length);
        expect(at.column).toBeGreaterThanOrEqual(1);
        // `\n` alone ends a line for the parser's counter: a lone `\r` makes its lines longer than these.
        if (!text.includes('\r'))
          expect(at.column).toBeLessThanOrEqual((lines[at.line - 1]?.length ?? 0) + 1);
      };
      const { inventory, problems } = await loadAll({ 'k8s/a.yaml': text });
      for (const { message, hint, at } of problems) {
        inside(at);
        // eslint-disable-next-line no-control-regex -- control characters are what no message may hold
        expect(`${message}${hint ?? ''}`).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]|^\s*::|##\[/);
        expect(message.length).toBeLessThan(600);
      }
      for (const resource of inventory.resources) {
        expect(resource.name).toMatch(/^[!-~]+$/);
        for (const path of paths(resource.json).slice(0, 200)) inside(resource.locate(path));
        inside(resource.locate(['nowhere', 0]));
      }
      // What was read can always be planned.
      expect(() => [
        stubs(inventory, [], 'x'),
        imagesOf(inventory.resources),
        manifestItems(inventory),
        inventory.policies.map(asApplied),
      ]).not.toThrow();
    }),
    { numRuns: 400 },
  );
});

test('the same files give the same answer, in whatever order they are found', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(mutated, { minLength: 2, maxLength: 4 }), async (texts) => {
      const named = texts.map((text, index) => [`k8s/${index}.yaml`, text] as const);
      const once = await loadAll(Object.fromEntries(named));
      const again = await loadAll(Object.fromEntries(named.toReversed()));
      expect(JSON.stringify(again)).toBe(JSON.stringify(once));
    }),
    { numRuns: 50 },
  );
});

test('a stub pod has what a policy can see of its workload', async () => {
  const { inventory } = await loadAll(
    Object.fromEntries(SEEDS.map((text, index) => [`k8s/${index}.yaml`, text])),
  );
  const { objects, pods } = stubs(inventory, [], 'x');
  expect(pods.size).toBe(inventory.workloads.length);
  expect(pods.size).toBeGreaterThan(0);
  for (const [workload, pod] of pods) {
    expect(objects).toContainEqual(
      expect.objectContaining({
        kind: 'Pod',
        metadata: expect.objectContaining({
          namespace: pod.namespace,
          name: pod.name,
          labels: workload.labels,
        }) as unknown,
      }),
    );
  }
});
