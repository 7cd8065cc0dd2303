import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mutantsOf } from '../../src/coverage/coverage.ts';
import type { Model } from '../../src/model/model.ts';
import { decide } from '../../src/model/decide.ts';
import { ask } from '../../src/model/predict.ts';
import { coverProject } from '../../src/project/coverage.ts';
import { edited, editedModel, read, repository, type Repository } from './repositories.ts';

const INTERNET = [{ label: 'internet', address: '192.0.2.1' }];

test('a part is pinned by the first check whose prediction another model gives otherwise, and by none where there is none', () => {
  fc.assert(
    fc.property(repository, ({ inventory, model, checks }) => {
      for (const mutant of mutantsOf(model, { checks, hosts: INTERNET })) {
        const changed = editedModel(inventory, mutant);
        const noticed = checks.find((check) => ask(changed, check).answer !== ask(model, check).answer);
        expect([
          mutant.path,
          mutant.mutation,
          mutant.fate.kind === 'pinned' ? mutant.fate.by.id : undefined,
        ]).toEqual([mutant.path, mutant.mutation, noticed?.id]);
      }
    }),
    { numRuns: 50 },
  );
});

/** Between which of the repository's own pods, at declared ports, and to which hosts the two models differ. */
function differences({ inventory }: Repository, before: Model, after: Model): readonly string[] {
  const pods = inventory.workloads;
  return pods.flatMap((from) => {
    const targets = [
      ...pods.flatMap((to) => to.ports.map(({ number: port, protocol }) => ({ to, port, protocol }))),
      ...[80, 443].map((port) => ({ to: { ip: '192.0.2.1' }, port, protocol: 'TCP' as const })),
    ];
    return targets.flatMap((one) =>
      decide(before, { from, ...one }).allowed === decide(after, { from, ...one }).allowed
        ? []
        : [`${from.name} ${'ip' in one.to ? one.to.ip : one.to.name}:${one.port}/${one.protocol}`],
    );
  });
}

test('what is said to change nothing changes no connection, and what is said to be noticed by nothing does change one', () => {
  fc.assert(
    fc.property(repository, (one) => {
      const { inventory, model, checks } = one;
      for (const mutant of mutantsOf(model, { checks, hosts: INTERNET })) {
        if (mutant.fate.kind === 'pinned' || mutant.fate.kind === 'beyond-rules') continue;
        const found = differences(one, model, editedModel(inventory, mutant));
        if (mutant.fate.kind === 'no-effect')
          expect([mutant.path, mutant.mutation, found]).toEqual([mutant.path, mutant.mutation, []]);
        else expect(mutant.fate.change.from).not.toBe('');
      }
    }),
    { numRuns: 50 },
  );
});

test('what only those change that no rule can name is said of nothing that a rule can ask', () => {
  fc.assert(
    fc.property(repository, (one) => {
      const { inventory, model, checks } = one;
      for (const mutant of mutantsOf(model, { checks, hosts: INTERNET })) {
        if (mutant.fate.kind !== 'beyond-rules') continue;
        const found = differences(one, model, editedModel(inventory, mutant));
        expect([mutant.path, found.filter((text) => !text.endsWith('SCTP'))]).toEqual([mutant.path, []]);
      }
    }),
    { numRuns: 50 },
  );
});

test('the rules that are offered can be read, agree with the policies, and pin every line that they were offered for', () => {
  fc.assert(
    fc.property(repository, (one) => {
      const { inventory, model, text } = one;
      const coverage = coverProject({ ...one, hosts: [] });
      const offers = coverage.lines
        .flatMap(({ mutants }) => mutants)
        .filter(({ fate }) => fate.kind === 'unpinned');
      if (coverage.rules === '') {
        expect(offers.filter(({ fate }) => 'rule' in fate)).toEqual([]);
        return;
      }
      const after = read(inventory, `${text}${coverage.rules}`);
      expect(after.problems).toEqual([]);
      for (const check of after.checks.slice(one.checks.length))
        expect(ask(model, check).answer).toBe(check.expected === 'allow' ? 'open' : 'cut');
      const again = coverProject({ ...after, hosts: [] });
      const left = again.lines
        .flatMap(({ mutants }) => mutants)
        .filter(({ fate }) => fate.kind === 'unpinned');
      const withRule = offers.filter(({ fate }) => fate.kind === 'unpinned' && fate.rule);
      const keys = new Set(left.map(({ policy, path, mutation }) => `${policy.name} ${path} ${mutation}`));
      expect(
        withRule.filter(({ policy, path, mutation }) => keys.has(`${policy.name} ${path} ${mutation}`)),
      ).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

test('every change to a part is one that the API server would take', () => {
  fc.assert(
    fc.property(repository, ({ inventory, model, checks }) => {
      for (const mutant of mutantsOf(model, { checks, hosts: INTERNET })) {
        const resource = inventory.policies.find(({ name }) => name === mutant.policy.name);
        expect(resource && (mutant.path === '' || edited(resource, mutant) !== undefined)).toBe(true);
        expect(() => editedModel(inventory, mutant)).not.toThrow();
      }
    }),
    { numRuns: 30 },
  );
});
