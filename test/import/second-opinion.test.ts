import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Findings } from '../../src/core/findings.ts';
import { readFile } from '../../src/import/detect.ts';
import type { Party } from '../../src/import/imported.ts';
import { fixture, importing } from './importing.ts';

/*
 * policytester's own parser on the same files. `npm run test:policytester` runs it, with the Python of
 * $POLICYTESTER_PYTHON that has policytester installed.
 */

const python = process.env.POLICYTESTER_PYTHON;
const withPolicytester = test.skipIf(python === undefined);

interface Said {
  readonly checks?: readonly string[];
  readonly errors?: readonly string[];
  readonly crash?: string;
}

function policytester(texts: readonly string[]): readonly Said[] {
  const { stdout, stderr } = spawnSync(python ?? '', ['test/import/policytester-says.py'], {
    input: JSON.stringify(texts),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as readonly Said[];
}

/** The same of the importer, in the same words. */
function expansion(text: string): readonly string[] {
  const reading = { file: 'tests.yaml', findings: new Findings(), from: [], spend: () => true };
  const rules = readFile({ file: 'tests.yaml', text }, undefined, reading)?.rules ?? [];
  const words = rules.flatMap(({ name, from, claims }) =>
    from.flatMap((source) =>
      claims.map(({ to, ports, expected }) => {
        const port = ports?.kind === 'number' ? ports.number : ports?.kind === 'name' ? ports.name : '?';
        return `${name}: ${word(source)} -> ${word(to)}:${port}/${ports?.protocol ?? '?'} ${expected}`;
      }),
    ),
  );
  return [...new Set(words)].sort();
}

function word(party: Party): string {
  if (party.kind === 'prefix') return `${party.namespace}/${party.prefix}`;
  return party.kind === 'host' ? party.host : '?';
}

/** The page's own example in a text of ours: names, hosts and ports are its. */
const SEED = JSON.stringify({
  pods: [{ name: 'httpd-wamblee-org', namespace: 'exposure', podname: 'httpd-wamblee-org' }],
  addresses: [
    { name: 'internet', hosts: ['github.com', 'google.com'] },
    { name: 'maven-repo', hosts: ['repo1.maven.org'] },
  ],
  connections: ['internet', 'maven-repo'].map((name) => ({
    name,
    addresses: [name],
    ports: [{ port: 80 }, { port: 443 }],
  })),
  rules: [
    { name: 'internet-access', from: ['httpd-wamblee-org'], allowed: ['maven-repo'], denied: ['internet'] },
  ],
});

withPolicytester('the example comes to the same checks', () => {
  const texts = [SEED, fixture('httpd-wamblee-org/tests.yaml')];
  const said = policytester(texts);
  expect(said.map(({ checks }) => checks?.length)).toEqual([6, 32]);
  expect(texts.map(expansion)).toEqual(said.map(({ checks }) => checks));
});

const FILES = 300;
const NAMES = ['a', 'b', 'c', 'd', 'e'];
const usually = <Value>(likely: fc.Arbitrary<Value>, otherwise: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 30, arbitrary: likely }, { weight: 1, arbitrary: otherwise });
const some = (words: readonly string[], minLength = 0) =>
  fc.uniqueArray(fc.constantFrom(...words), { minLength, maxLength: 3 });
/** Names of entries before the one at `index`; seldom any, which may be further down, or its own. */
const earlier = (index: number, words = NAMES) =>
  usually(index === 0 ? fc.constant<string[]>([]) : some(words.slice(0, index)), some(words));
/** A list with an entry for each name; seldom with one name twice. */
const list = (entry: (index: number) => fc.Arbitrary<object>, words = NAMES) =>
  fc.tuple(
    ...words.map((word, index) =>
      fc
        .tuple(usually(fc.constant(word), fc.constantFrom(...words)), entry(index))
        .map(([name, one]) => ({ name, ...one })),
    ),
  );

const port = fc.record(
  { port: fc.constantFrom<string | number>(80, '443', 53, 5432), type: fc.constantFrom('TCP', 'UDP') },
  { requiredKeys: ['port'] },
);
const single = fc.record({
  namespace: fc.constantFrom('shop', 'tools'),
  podname: fc.constantFrom('web', 'db-', 'api-0'),
});
const pods = list((index) => (index < 3 ? single : fc.record({ pods: earlier(index) })));
const SITES = NAMES.map((name) => name.toUpperCase());
const addresses = list(
  (index) => fc.record({ hosts: some(['a.org', 'b.org', '192.0.2.7']), addresses: earlier(index, SITES) }),
  SITES,
);
const connections = list((index) =>
  fc.record(
    {
      pods: some(NAMES, 1),
      addresses: some(SITES),
      ports: fc.array(port, { minLength: 1, maxLength: 3 }),
      connections: earlier(index),
    },
    { requiredKeys: ['pods', 'ports'] },
  ),
);
const rules = list((index) =>
  fc.record(
    {
      from: usually(some(NAMES, 1), fc.constant<string[]>(['z'])),
      allowed: some(NAMES.slice(0, 2)),
      denied: some(NAMES.slice(index === 0 ? 0 : 3)),
    },
    { requiredKeys: ['from', 'allowed'] },
  ),
);
const file = fc.record({ pods, addresses, connections, rules });

withPolicytester(
  `${FILES} files, right and wrong ones: what it takes is read alike, and what it refuses is refused`,
  () => {
    const texts = fc.sample(file, { numRuns: FILES, seed: 12 }).map((one) => JSON.stringify(one));
    const said = policytester(texts);
    const counts = { alike: 0, refused: 0 };
    for (const [index, text] of texts.entries()) {
      const theirs = said[index];
      const { problems } = importing({ 'tests.yaml': text });
      const codes = problems.map(({ code }) => code);
      const refused = problems.some(({ severity }) => severity === 'error');
      expect(theirs?.crash).toBeUndefined();
      if (theirs?.checks) {
        expect(expansion(text)).toEqual(theirs.checks);
        counts.alike++;
      } else {
        expect(refused || codes.includes('forward-reference'), text).toBe(true);
        counts.refused++;
      }
    }
    // The files are of both kinds.
    expect(Math.min(...Object.values(counts)), JSON.stringify(counts)).toBeGreaterThan(FILES / 10);
  },
  180_000,
);
