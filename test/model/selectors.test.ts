import fc from 'fast-check';
import { expect, it } from 'vitest';
import { implies, selects, type Operator, type Requirement } from '../../src/model/selectors.ts';

const at = { file: 'k8s.yaml', line: 1, column: 1 };
const value = fc.constantFrom('', 'x', 'y');
const operator = fc.constantFrom<Operator>('In', 'NotIn', 'Exists', 'DoesNotExist');
const requirement = fc
  .record({ key: fc.constantFrom('a', 'b'), operator, some: fc.uniqueArray(value, { minLength: 1 }) })
  .map(({ key, operator, some }): Requirement => {
    const hasValues = operator === 'In' || operator === 'NotIn';
    return { key, operator, values: hasValues ? some : [], at };
  });
const selector = fc.array(requirement, { maxLength: 3 }).map((requirements) => ({ requirements, at }));
const labels = ['', 'x', 'y', 'z', undefined].flatMap((a) =>
  ['', 'x', 'y', 'z', undefined].map((b) => ({
    ...(a !== undefined && { a }),
    ...(b !== undefined && { b }),
  })),
);

it('a selector that implies another selects nothing that the other does not', () => {
  fc.assert(
    fc.property(selector, selector, (narrow, wide) => {
      fc.pre(implies(narrow, wide));
      for (const one of labels) if (selects(narrow, one)) expect(selects(wide, one)).toBe(true);
    }),
  );
});

it('of single requirements it finds each such pair', () => {
  fc.assert(
    fc.property(requirement, requirement, (narrow, wide) => {
      const [first, second] = [narrow, wide].map((one) => ({ requirements: [one], at }));
      if (!first || !second) throw new Error('no selectors');
      const every = labels.every((one) => !selects(first, one) || selects(second, one));
      expect(implies(first, second)).toBe(every);
    }),
  );
});
