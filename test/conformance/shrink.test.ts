import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generate } from '../../src/conformance/generate.ts';
import type { PolicyDraft } from '../../src/conformance/scenario.ts';
import { shrink, smallerPolicies } from '../../src/conformance/shrink.ts';

const draft = (name: string, spec: PolicyDraft['spec']): PolicyDraft => ({ namespace: 's0-a', name, spec });

describe('shrink', () => {
  it('keeps the one policy, rule and port that matter, and nothing beside them', async () => {
    const policies = [
      draft('idle', { podSelector: {}, ingress: [{}] }),
      draft('guilty', {
        podSelector: { matchLabels: { app: 'db' } },
        policyTypes: ['Ingress'],
        ingress: [
          { from: [{ podSelector: {} }] },
          {
            from: [{ podSelector: {} }, { namespaceSelector: {} }],
            ports: [{ port: 1 }, { port: 8000, endPort: 9000 }],
          },
        ],
      }),
    ];
    const smallest = await shrink(policies, (smaller) =>
      Promise.resolve(JSON.stringify(smaller).includes('"port":8000,"endPort"')),
    );
    expect(smallest).toEqual([draft('guilty', { ingress: [{ ports: [{ port: 8000, endPort: 9000 }] }] })]);
  });

  it('ends where no smaller form shows the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat({ max: 200 }), async (seed, wanted) => {
        const { policies } = generate(seed, 0);
        const words = (some: readonly PolicyDraft[]): readonly string[] =>
          JSON.stringify(some).match(/"\w+":/g) ?? [];
        const needed = words(policies)[wanted % words(policies).length] ?? '';
        const persists = (some: readonly PolicyDraft[]) => words(some).includes(needed);
        const smallest = await shrink(policies, (some) => Promise.resolve(persists(some)), 10_000);
        expect(persists(smallest)).toBe(true);
        expect(smallerPolicies(smallest).filter(persists)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('gives what it has when it has asked often enough', async () => {
    const { policies } = generate(1, 0);
    let asked = 0;
    const smallest = await shrink(policies, () => Promise.resolve((asked += 1) > 0), 3);
    expect(asked).toBe(3);
    expect(smallest).toHaveLength(policies.length - 3);
  });

  it('leaves what it can make no smaller', async () => {
    expect(await shrink([], () => Promise.resolve(true))).toEqual([]);
    const { policies } = generate(1, 0);
    expect(await shrink(policies, () => Promise.resolve(false))).toBe(policies);
  });
});
