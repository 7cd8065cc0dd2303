import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateMany } from '../../src/conformance/generate.ts';
import { manifests, yaml } from '../../src/conformance/scenario.ts';
import type { Check } from '../../src/core/check.ts';
import type { Inventory } from '../../src/core/objects.ts';
import { firstFile } from '../../src/init/first-file.ts';
import { verify } from '../../src/init/verify.ts';
import { parseRules } from '../../src/rules/parse.ts';
import { cluster } from '../model/cluster.ts';
import { world } from '../model/arbitrary-clusters.ts';

const facts = { file: 'netproof.yaml', sources: [], remarks: [] };

const asked = ({ from, toLabel, port, protocol, expected, at }: Check): string =>
  `${at.line} ${from.namespace}/${from.name} ${expected} ${toLabel}:${port}/${protocol}`;

/** What holds of each first rule file, whatever it is of. */
function holds(inventory: Inventory): void {
  const file = firstFile(inventory, facts);
  // The same manifests, the same bytes.
  expect(firstFile(inventory, facts).text).toBe(file.text);
  if (file.ruleCount === 0) return;
  const { rules, problems } = parseRules(file.text, facts.file);
  expect(problems).toEqual([]);
  expect(rules?.rules).toHaveLength(file.ruleCount);
  const checked = verify(file.text, facts.file, inventory);
  expect([...checked.wrong], file.text).toEqual([]);
  expect(checked.checks.map(asked)).toEqual(file.checks.map(asked));
  expect(checked.checks.length).toBeGreaterThan(0);
  // Nothing that its reader would be warned of.
  const own = checked.problems.filter(({ at, severity }) => at?.file === facts.file && severity !== 'notice');
  expect(own, file.text).toEqual([]);
}

describe('a first rule file', () => {
  it('holds, by the model, whatever the policies are', () => {
    fc.assert(
      fc.property(world, ({ inventory }) => {
        // As manifests define them: others' labels are not known.
        const at = { file: 'namespaces.yaml', line: 1, column: 1 };
        holds({ ...inventory, namespaces: inventory.namespaces.map((one) => ({ ...one, at })) });
      }),
      { numRuns: 40 },
    );
  });

  it.each(generateMany(7, 0, 8).map((scenario) => [scenario.index, scenario] as const))(
    'holds for what the conformance test generates: %i',
    (_, scenario) => {
      const inventory = cluster(yaml(manifests(scenario)));
      holds(inventory);
      expect(firstFile(inventory, facts).text).not.toContain('Left out');
    },
  );

  it('of a large repository takes some pairs for all, and says so', () => {
    const pods = Array.from({ length: 80 }, (_, index) => index);
    const text = [
      `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: closed, namespace: a }\nspec: { podSelector: {} }\n`,
      ...pods.map(
        (index) =>
          `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: w${index}, namespace: a }\nspec:\n  selector: { matchLabels: { app: w${index} } }\n  template:\n    metadata: { labels: { app: w${index} } }\n    spec: { containers: [{ name: main, image: x, ports: [{ containerPort: 80 }] }] }\n`,
      ),
    ].join('---\n');
    const inventory = cluster(text);
    holds(inventory);
    const file = firstFile(inventory, facts);
    expect(file.text).toContain('# With 80 pods a run has no time for every pair');
    expect(file.checks.length).toBeLessThan(200);
  });

  it('of many pods asks exceptions before the other edges', () => {
    const pods = Array.from({ length: 50 }, (_, index) => index);
    const ports = Array.from({ length: 15 }, (_, index) => `{ port: ${7000 + index} }`);
    const text = [
      `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: out, namespace: a }\nspec: { podSelector: {}, policyTypes: [Egress], egress: [${ports.map((port) => `{ to: [{ podSelector: { matchLabels: { app: w0 } } }], ports: [${port}] }`).join(', ')}, { to: [{ ipBlock: { cidr: 0.0.0.0/0, except: [10.0.0.0/8] } }], ports: [{ port: 443 }] }] }\n`,
      ...pods.map(
        (index) =>
          `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: w${index}, namespace: a }\nspec:\n  selector: { matchLabels: { app: w${index} } }\n  template:\n    metadata: { labels: { app: w${index} } }\n    spec: { containers: [{ name: main, image: x, ports: [{ containerPort: 80 }] }] }\n`,
      ),
    ].join('---\n');
    expect(firstFile(cluster(text), facts).text).toMatch(/deny:[^#]*out-except:443/);
  });

  it.each([
    ['cuts one workload off', 'spec: { podSelector: {} }', ['w0'], 'nobody reaches w0'],
    [
      'lets them in from each other, and out to each other alone',
      'spec: { podSelector: {}, policyTypes: [Ingress, Egress], ingress: [{ from: [{ podSelector: {} }] }], egress: [{ to: [{ podSelector: {} }] }] }',
      ['w0', 'w1'],
      'only',
    ],
  ])('of a policy that %s has the stranger refused', (_, spec, names, rule) => {
    const inventory = cluster(
      [
        `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: closed, namespace: a }\n${spec}\n`,
        ...names.map(
          (name) =>
            `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: ${name}, namespace: a }\nspec:\n  selector: { matchLabels: { app: ${name} } }\n  template:\n    metadata: { labels: { app: ${name} } }\n    spec: { containers: [{ name: main, image: x, ports: [{ containerPort: 80 }] }] }\n`,
        ),
      ].join('---\n'),
    );
    holds(inventory);
    const { text, checks } = firstFile(inventory, facts);
    expect(text).toContain(`- name: ${rule}`);
    expect(
      checks.some(({ from, expected }) => from.name === 'stranger' && expected === 'deny'),
      text,
    ).toBe(true);
  });
});
