import { LARGEST_RULE_FILE_BYTES, type Files } from '../io/files.ts';
import type { ManifestDeps } from '../manifests/deps.ts';
import { loadManifests } from '../manifests/load.ts';
import type { Inventory } from '../core/objects.ts';
import { compileModel, type Model } from '../model/model.ts';
import { policyWarnings } from '../model/warnings/warnings.ts';
import { inFileOrder, InputError, type Problem } from '../core/problem.ts';
import type { ManifestSource } from '../manifests/source.ts';
import type { RuleSet } from '../rules/rule-set.ts';
import { parseRules } from '../rules/parse.ts';
import type { Settings } from '../settings/settings.ts';
import { showName } from '../text/escape.ts';

/** What a rule file says besides its rules. */
type Scope = Pick<RuleSet, 'file' | 'manifests' | 'endpoints'>;

/** What a repository deploys, and what its policies mean: all that can be known without asking its rules. */
export interface Repository {
  /** The rule file; without one, no rules and no named endpoints. */
  readonly rules: Scope;
  readonly inventory: Inventory;
  readonly model: Model;
  /** Warnings and notices of the manifests: errors never get here. */
  readonly problems: readonly Problem[];
}

export type ProjectDeps = ManifestDeps;

/** The settings that say where rules and manifests are. */
export type Sources = Pick<Settings, 'rules' | 'manifests'>;

/** Where the rule file is looked for, in this order. */
export const ruleFileNames = [
  'netproof.yaml',
  'netproof.yml',
  '.github/netproof.yaml',
  '.github/netproof.yml',
];

/**
 * Reads the manifests that the rule file names, or `settings.manifests`, or (with neither) all of the folder. Rules
 * themselves are not looked at: a mistake in one of them hides no answer. Throws InputError with every other mistake.
 */
export async function loadRepository(settings: Sources, deps: ProjectDeps): Promise<Repository> {
  const repository = await readRepository(settings, deps);
  if (repository.problems.some(isError)) throw new InputError(repository.problems);
  return repository;
}

/** The same, for who takes a folder that holds nothing yet: mistakes of manifests are in `problems`, thrown are the rule file's. */
export async function readRepository(settings: Sources, deps: ProjectDeps): Promise<Repository> {
  const parsed = await readRuleFile(settings.rules, deps.files);
  if (!parsed && settings.rules !== '') throw new InputError([await noRuleFile(settings.rules, deps.files)]);
  if (parsed && !parsed.rules) throw new InputError(parsed.problems);
  const rules = withManifests(parsed?.rules ?? noRules, settings.manifests);
  return { rules, ...(await deploy(rules, deps)) };
}

/** Loads a rule file's manifests and compiles their policies; the problems may hold errors. */
export async function deploy(
  rules: Scope,
  deps: ProjectDeps,
): Promise<Pick<Repository, 'inventory' | 'model' | 'problems'>> {
  const loaded = await loadManifests(rules.manifests, deps);
  const { model, problems } = compileModel(loaded.inventory);
  const read = inFileOrder([...loaded.problems, ...problems]);
  // A policy that could not be read is missing from the model: what the others come to would be wrong.
  return {
    inventory: loaded.inventory,
    model,
    problems: read.some(isError) ? read : [...read, ...policyWarnings(model)],
  };
}

/** The rule file that is named, or the first that is found; undefined when there is none. Throws InputError for one that cannot be read. */
export async function readRuleFile(
  named: string,
  files: Files,
): Promise<ReturnType<typeof parseRules> | undefined> {
  for (const candidate of named === '' ? ruleFileNames : [named]) {
    const found = await files.read(candidate, LARGEST_RULE_FILE_BYTES);
    if (found.ok) return parseRules(found.text, found.path);
    if (found.code === 'file-missing') continue;
    const { code, message, hint } = found;
    const todo = code === 'file-too-large' ? 'split it, or use selectors' : hint;
    throw new InputError([{ code, severity: 'error', message, ...(todo !== undefined && { hint: todo }) }]);
  }
  return undefined;
}

/** There is none, and the command needs one. */
export async function noRuleFile(named: string, files: Files): Promise<Problem> {
  const folder = await files.look('.');
  const shown = `\`${showName(files.folder)}\``;
  if (!folder.ok || folder.kind !== 'folder') {
    return {
      code: 'no-folder',
      severity: 'error',
      message: folder.ok ? `${shown} is not a folder` : `the folder ${shown} does not exist`,
      hint: 'name the folder that holds the rule file',
    };
  }
  const candidates = named === '' ? ruleFileNames : [named];
  return {
    code: 'no-rule-file',
    severity: 'error',
    message: `there is no rule file: ${candidates.join(', ')} ${candidates.length === 1 ? 'does' : 'do'} not exist`,
    hint: 'write one (README, "The rule file"), or name it with `rules`',
  };
}

/** The rule file's own sources, or those that the settings name instead, at the rule file's first line. */
export function withManifests<Rules extends Scope>(rules: Rules, paths: readonly string[]): Rules {
  if (paths.length === 0) return rules;
  const at = (path: string) => ({ file: rules.file === '' ? path : rules.file, line: 1, column: 1 });
  return {
    ...rules,
    manifests: paths.map((path): ManifestSource => ({ kind: 'path', path, at: at(path) })),
  };
}

export function isError(problem: Problem): boolean {
  return problem.severity === 'error';
}

const noRules: Scope = {
  file: '',
  manifests: [{ kind: 'path', path: '.', at: { file: '.', line: 1, column: 1 } }],
  endpoints: new Map(),
};
