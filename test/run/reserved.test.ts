import { expect, test } from 'vitest';
import { reservedProblems } from '../../src/run/reserved.ts';
import { resource } from '../cluster/objects.ts';

test("what is in the canary's namespace is an error at its line, and nothing else is", () => {
  const problems = reservedProblems({
    resources: [
      resource({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'netproof-canary' } }),
      resource({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'server' } }, 'netproof-canary'),
      resource({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'netproof-canary' } }, 'shop'),
    ],
  });
  expect(problems.map(({ message, at }) => [message, at?.file])).toEqual([
    [
      "Namespace netproof-canary: the namespace netproof-canary is netproof's own on its clusters",
      'netproof-canary.yaml',
    ],
    ["Pod server: the namespace netproof-canary is netproof's own on its clusters", 'server.yaml'],
  ]);
});
