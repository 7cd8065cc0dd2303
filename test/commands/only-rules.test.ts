import { describe, expect, it } from 'vitest';
import { onlyRules } from '../../src/commands/only-rules.ts';
import { InputError } from '../../src/core/problem.ts';
import type { Check } from '../../src/core/check.ts';

const of = (...rules: readonly string[]) => ({
  name: rules.join('+'),
  checks: rules.map((rule) => ({ rule }) as Check),
  covered: [],
});
const problemsOf = (work: () => unknown): readonly string[] => {
  try {
    work();
  } catch (error) {
    if (error instanceof InputError)
      return error.problems.map(({ message, hint }) => `${message}; ${hint ?? ''}`);
    throw error;
  }
  return [];
};

describe('validate --rule', () => {
  it('lists all where no rule is named', () => {
    const read = [of('a', 'b')];
    expect(onlyRules(read, [])).toBe(read);
  });

  it('lists the checks of those that are named, of folders that have any', () => {
    const listed = onlyRules([of('a', 'b'), of('c'), of('b')], ['b']);
    expect(listed.map(({ name, checks }) => [name, checks.map(({ rule }) => rule)])).toEqual([
      ['a+b', ['b']],
      ['b', ['b']],
    ]);
  });

  it('tells each name that no rule has, and which was meant', () => {
    expect(
      problemsOf(() => onlyRules([of('the database')], ['teh database', 'x\u001b[31m', 'the database'])),
    ).toEqual([
      'no rule with a check is called `teh database`; did you mean `the database`?',
      'no rule with a check is called `x\\u{1b}[31m`; without --rule all are listed',
    ]);
  });
});
