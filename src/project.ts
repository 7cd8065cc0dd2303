import type { Exec } from './io/exec.ts';
import { LARGEST_RULE_FILE_BYTES, type Files } from './io/files.ts';
import { loadManifests } from './manifests/load.ts';
import type { Inventory } from './manifests/resources.ts';
import { compileModel, type Model } from './model/model.ts';
import { InputError, type Problem } from './problem.ts';
import type { Check, ManifestSource, OutsideHost, RuleSet } from './rules/check.ts';
import { expandRules } from './rules/expand.ts';
import { parseRules } from './rules/parse.ts';
import type { Settings } from './settings.ts';

/** A repository, read whole: what it declares, what it deploys, and what its policies mean. */
export interface Project {
  readonly rules: RuleSet;
  readonly inventory: Inventory;
  readonly checks: readonly Check[];
  readonly hosts: readonly OutsideHost[];
  readonly model: Model;
  /** Warnings and notices: errors never get here. */
  readonly problems: readonly Problem[];
}

export interface ProjectDoors {
  readonly files: Files;
  readonly exec: Exec;
  readonly signal?: AbortSignal;
}

/** Where the rule file is looked for, in this order. */
export const ruleFileNames = [
  'netproof.yaml',
  'netproof.yml',
  '.github/netproof.yaml',
  '.github/netproof.yml',
];

/**
 * Reads the rule file and the manifests, expands rules to checks and compiles the policies. Throws InputError with
 * every mistake of every file at once; nothing has been booted by then.
 */
export async function loadProject(
  settings: Pick<Settings, 'rules' | 'manifests'>,
  doors: ProjectDoors,
): Promise<Project> {
  const parsed = await readRules(settings.rules, doors.files);
  if (!parsed.rules) throw new InputError(parsed.problems);
  const rules = withManifests(parsed.rules, settings.manifests);
  const loaded = await loadManifests(rules.manifests, { ...doors, kubectl: 'kubectl' });
  const { model, problems: policyProblems } = compileModel(loaded.inventory);
  const read = [...parsed.problems, ...loaded.problems, ...policyProblems];
  // Rules that name what a broken manifest defines would only add noise to its own mistake.
  if (read.some(isError)) throw new InputError(read);
  const { checks, hosts, problems } = expandRules(rules, loaded.inventory);
  const all = [...read, ...problems];
  if (all.some(isError)) throw new InputError(all);
  if (checks.length === 0) throw new InputError([...all, nothingToCheck(rules)]);
  return { rules, inventory: loaded.inventory, checks, hosts, model, problems: all };
}

async function readRules(named: string, files: Files): ReturnType<typeof findRules> {
  return findRules(named === '' ? ruleFileNames : [named], files);
}

async function findRules(
  candidates: readonly string[],
  files: Files,
): Promise<ReturnType<typeof parseRules>> {
  for (const candidate of candidates) {
    const found = await files.read(candidate, LARGEST_RULE_FILE_BYTES);
    if (found.ok) return parseRules(found.text, found.path);
    if (found.code === 'file-missing') continue;
    throw new InputError([{ ...found, severity: 'error' }]);
  }
  throw new InputError([
    {
      code: 'no-rule-file',
      severity: 'error',
      message: `there is no rule file: ${candidates.join(', ')} ${candidates.length === 1 ? 'does' : 'do'} not exist`,
      hint: 'write one (README, "The rule file"), or name it with `rules`',
    },
  ]);
}

/** The rule file's own sources, or those that the settings name instead, at the rule file's first line. */
function withManifests(rules: RuleSet, paths: readonly string[]): RuleSet {
  if (paths.length === 0) return rules;
  const at = { file: rules.file, line: 1, column: 1 };
  return { ...rules, manifests: paths.map((path): ManifestSource => ({ kind: 'path', path, at })) };
}

function isError(problem: Problem): boolean {
  return problem.severity === 'error';
}

function nothingToCheck(rules: RuleSet): Problem {
  return {
    code: 'nothing-to-check',
    severity: 'error',
    message: 'the rules expand to no check at all: a run would prove nothing',
    at: { file: rules.file, line: 1, column: 1 },
  };
}
