import { InputError } from '../core/problem.ts';
import type { Project } from '../project/project.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { showName } from '../text/escape.ts';

type Listed = Pick<Project, 'checks' | 'covered'>;

/**
 * Only the checks of the rules that are named, of those folders that have any; all where none is named. Throws InputError
 * with each name that no rule of any folder has.
 */
export function onlyRules<Read extends Listed>(
  read: readonly Read[],
  names: readonly string[],
): readonly Read[] {
  if (names.length === 0) return read;
  const known = new Set(
    read.flatMap(({ checks, covered }) => [...checks, ...covered].map(({ rule }) => rule)),
  );
  const unknown = names.filter((name) => !known.has(name));
  if (unknown.length > 0)
    throw new InputError(
      unknown.map((name) => {
        const meant = didYouMean(name, known);
        return {
          code: 'unknown-rule',
          severity: 'error',
          message: `no rule with a check is called \`${showName(name)}\``,
          hint:
            meant === undefined ? 'without --rule all are listed' : `did you mean \`${showName(meant)}\`?`,
        };
      }),
    );
  const isNamed = ({ rule }: { readonly rule: string }): boolean => names.includes(rule);
  return read
    .map((one) => ({
      ...one,
      checks: one.checks.filter(isNamed),
      covered: one.covered.filter(isNamed),
    }))
    .filter(({ checks, covered }) => checks.length + covered.length > 0);
}
