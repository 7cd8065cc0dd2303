import type { Coverage, CoverageLine, Mutant } from '../../core/coverage.ts';
import { rulesOf, rulesText } from '../../coverage/offered-rules.ts';
import type { Problem } from '../../core/problem.ts';
import { positionFields } from '../format/json-text.ts';
import { jsonProblem } from '../run/json.ts';
import type { JsonFolder } from './json-schema.ts';
import { totalsJson } from './totals.ts';
import { mutationWords, partWords } from './words.ts';

/** Coverage as a value for JSON; its schema is `schema/coverage.schema.json`. */
export function coverageJson(coverage: Coverage, problems: readonly Problem[]): JsonFolder {
  return {
    ...totalsJson(coverage),
    lines: coverage.lines.map(lineJson),
    rules: coverage.rules,
    problems: problems.map(jsonProblem),
  };
}

function lineJson({ at, hasLine, policy, fate, mutants }: CoverageLine): JsonFolder['lines'][number] {
  return {
    ...place(at),
    policy: `${policy.namespace}/${policy.name}`,
    ...(!hasLine && { rendered: true as const }),
    fate,
    changes: mutants.map(mutantJson),
  };
}

function place(at: Mutant['at']): { readonly file: string } {
  return { file: at.file, ...positionFields(at) };
}

function mutantJson(mutant: Mutant): JsonFolder['lines'][number]['changes'][number] {
  const { path, at, part, mutation, fate } = mutant;
  return {
    path,
    ...place(at),
    part: part.kind,
    what: partWords(mutant),
    mutation,
    change: mutationWords(mutant),
    fate: fate.kind,
    ...(fate.kind === 'pinned' && { pinnedBy: checkJson(fate.by) }),
    ...('change' in fate && { connection: { ...fate.change } }),
    ...(fate.kind === 'unpinned' && fate.rule && { rule: rulesText(rulesOf([fate.rule])) }),
  };
}

function checkJson({
  id,
  rule,
  from,
  toLabel,
  port,
  protocol,
  expected,
  at,
}: Extract<Mutant['fate'], { kind: 'pinned' }>['by']) {
  return {
    id,
    rule,
    from: `${from.namespace}/${from.name}`,
    to: toLabel,
    port,
    protocol,
    expected,
    ...place(at),
  };
}
