import { join } from 'node:path';
import { LARGEST_RULE_FILE_BYTES, type Files } from '../io/files.ts';
import type { ManifestDeps } from '../manifests/deps.ts';
import { loadManifests } from '../manifests/load.ts';
import { finding } from '../core/findings.ts';
import type { Inventory } from '../core/objects.ts';
import { compileModel, type Model } from '../model/model.ts';
import { policyWarnings } from '../model/warnings/warnings.ts';
import { inFileOrder, InputError, isToldEverywhere, type Problem } from '../core/problem.ts';
import { unseenPods } from '../manifests/objects/not-in-answer.ts';
import { isDeclared, withDeclaredWorkloads } from '../rules/declared-workloads.ts';
import { withEndpointPods } from '../rules/endpoint-pods.ts';
import { lacksEnvironment, withManifests, type ManifestSettings } from './sources.ts';
import type { RuleSet } from '../rules/rule-set.ts';
import { parseRules } from '../rules/parse.ts';
import type { Settings } from '../settings/settings.ts';
import { counted, showName } from '../text/escape.ts';
import { compareDeployed } from './drift.ts';
import { focusOf, isInFocus, narrowed, problemsInFocus } from './deployed.ts';
import { withoutIgnored } from './silence.ts';

/** What a rule file says of what is deployed: its rules name ports of pods that no manifest has. */
export type Scope = Pick<
  RuleSet,
  'file' | 'manifests' | 'environments' | 'workloads' | 'endpoints' | 'rules' | 'approve' | 'ignore'
>;

/** What a repository deploys, and what its policies mean: all that can be known without asking its rules. */
export interface Repository {
  /** The rule file; without one, no rules and no named endpoints. */
  readonly rules: Scope;
  readonly inventory: Inventory;
  readonly model: Model;
  /** Warnings and notices of the manifests: errors never get here. */
  readonly problems: readonly Problem[];
}

export interface ProjectDeps extends ManifestDeps {
  /** What a cluster has that exists: it is asked in place of manifests, with the rule file. */
  readonly deployed?: (rules: Pick<RuleSet, 'rules' | 'endpoints'>) => Promise<Deployed>;
}

/** What a cluster has, and what is to be said of it. */
export interface Deployed {
  readonly inventory: Inventory;
  /** Others' namespaces could not be read: what selects nothing here may select there. */
  readonly partly: boolean;
  readonly problems: readonly Problem[];
}

/** The settings that say where rules and manifests are. */
export type Sources = Pick<Settings, 'rules'> & ManifestSettings & Partial<Pick<Settings, 'lint'>>;

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
  const missing = await folderFault(deps.files);
  if (missing) throw new InputError([missing]);
  const repository = await readRepository(settings, deps);
  if (repository.problems.some(isError)) throw new InputError(repository.problems);
  return repository;
}

/**
 * The same, for who takes a folder that holds nothing yet: mistakes of manifests are in `problems`, thrown are the rule
 * file's. Without a rule file it is read by what `lend` gives (`isLent`).
 */
export async function readRepository(
  settings: Sources,
  deps: ProjectDeps,
  lend?: () => Promise<Scope>,
): Promise<Repository & { readonly isLent: boolean }> {
  const parsed = await readRuleFile(settings.rules, deps.files);
  // Nor is one of use that is from before the environment that is asked for.
  const lacks = parsed?.rules !== undefined && lacksEnvironment(parsed.rules, settings);
  const lent = parsed && !lacks ? undefined : await lend?.();
  const isLent = lent !== undefined && lent.file !== '';
  if (!parsed && !isLent && settings.rules !== '')
    throw new InputError([await noRuleFile(settings.rules, deps.files)]);
  if (parsed && !parsed.rules) throw new InputError(parsed.problems);
  const rules = withManifests(isLent ? lent : (parsed?.rules ?? noRules), settings);
  const deployed = await deploy(rules, settings, deps);
  const beside = (parsed?.problems ?? []).filter(isToldEverywhere);
  const problems = [...beside, ...deployed.problems];
  return {
    rules,
    ...deployed,
    isLent,
    problems: await withoutIgnored(problems, rules.ignore, deployed.inventory, deps.files, { all: false }),
  };
}

/** Loads a rule file's manifests and compiles their policies; the problems may hold errors. */
export async function deploy(
  rules: Scope,
  { lint }: Pick<Sources, 'lint'>,
  deps: ProjectDeps,
): Promise<Pick<Repository, 'inventory' | 'model' | 'problems'>> {
  const live = deps.deployed && (await readDeployed(rules, { ...deps, deployed: deps.deployed }));
  const loaded = live ?? (await loadManifests(rules.manifests, deps));
  const declared = withDeclaredWorkloads(loaded.inventory, rules);
  const { inventory, problems: endpoints } = withEndpointPods(declared.inventory, rules);
  const { model, problems } = compileModel(inventory);
  const unseen = unseenPods(inventory.resources, inventory.workloads.filter(isDeclared));
  const found = [...loaded.problems, ...unseen, ...declared.problems, ...endpoints, ...problems];
  const read = [...inFileOrder(found)];
  if (!read.some(isError) && inventory.workloads.length === 0) read.push(noWorkloads(inventory));
  // A policy that could not be read is missing from the model: what the others come to would be wrong.
  const warns = !read.some(isError) && live?.partly !== true;
  const all = warns ? [...read, ...policyWarnings(model, lint)] : read;
  return {
    inventory,
    model,
    problems: deps.deployed ? problemsInFocus(all, inventory, focusOf(rules)) : all,
  };
}

/** What the cluster has of what the rules are about, and how it differs from the manifests, where these are named. */
async function readDeployed(
  rules: Scope,
  deps: ProjectDeps & { readonly deployed: NonNullable<ProjectDeps['deployed']> },
): Promise<Deployed> {
  const written = rules.manifests.filter((source) => source.kind !== 'path' || source.implied !== true);
  const [live, manifests] = await Promise.all([
    deps.deployed(rules),
    written.length > 0 ? loadManifests(written, deps) : undefined,
  ]);
  const inventory = narrowed(live.inventory, focusOf(rules));
  if (!manifests) return { ...live, inventory };
  const broken = manifests.problems.filter(isError);
  if (broken.length > 0) return { ...live, inventory, problems: [...live.problems, ...broken] };
  const described = narrowed(manifests.inventory, focusOf(rules));
  const policies = described.policies.filter(({ namespace }) => isInFocus(namespace, focusOf(rules)));
  const compared = compareDeployed(inventory, { ...described, policies });
  return { ...live, ...compared, problems: [...live.problems, ...compared.problems] };
}

/** Policies decide about pods: where no manifest has any there is nothing to ask. */
function noWorkloads({ policies }: Inventory): Problem {
  return {
    code: 'no-workloads',
    severity: 'warning',
    message: `no manifest holds a workload: ${
      policies.length === 0
        ? 'there is nobody to ask about'
        : `there is nobody that ${counted(policies.length, 'policy', 'policies')} could decide about`
    }`,
    hint: 'name the folders, charts or kustomizations that deploy them under `manifests`, or declare them as `workloads` of the rule file',
  };
}

/** The rule file that is named, or the first that is found; undefined when there is none. Throws InputError for one that cannot be read. */
export async function readRuleFile(
  named: string,
  files: Files,
): Promise<ReturnType<typeof parseRules> | undefined> {
  for (const candidate of named === '' ? ruleFileNames : [named]) {
    const found = await files.read(candidate, LARGEST_RULE_FILE_BYTES);
    if (found.ok) {
      const parsed = parseRules(found.text, found.path);
      const others = named === '' ? await otherRuleFiles(candidate, files) : [];
      return { ...parsed, problems: [...parsed.problems, ...others] };
    }
    if (found.code === 'file-missing') continue;
    const { code, message, hint } = found;
    const todo = code === 'file-too-large' ? 'split it, or use selectors' : hint;
    throw new InputError([{ code, severity: 'error', message, ...(todo !== undefined && { hint: todo }) }]);
  }
  return undefined;
}

/** Rule files that stand beside the one that is read: nothing in them is asked. */
async function otherRuleFiles(read: string, files: Files): Promise<readonly Problem[]> {
  const rest = ruleFileNames.slice(ruleFileNames.indexOf(read) + 1);
  const there = await Promise.all(
    rest.map(async (name) => {
      const found = await files.look(name);
      return found.ok && found.kind === 'file';
    }),
  );
  const message = (file: string) => `\`${file}\` is not read: \`${read}\` comes first`;
  const hint = 'keep one of the two, or name the one that counts with `rules`';
  return rest
    .filter((_, index) => there[index])
    .map((file) => finding('warning', 'second-rule-file', message(file), { file, line: 1, column: 1 }, hint));
}

/** Why the folder that netproof is pointed at cannot be read; undefined where it is one. */
export async function folderFault(files: Files): Promise<Problem | undefined> {
  const folder = await files.look('.');
  if (folder.ok && folder.kind === 'folder') return undefined;
  const shown = `\`${showName(files.folder)}\``;
  return {
    code: 'no-folder',
    severity: 'error',
    message: folder.ok ? `${shown} is not a folder` : `the folder ${shown} does not exist`,
    hint: 'name the folder that holds the rule file',
  };
}

/** There is none, and the command needs one. */
export async function noRuleFile(named: string, files: Files): Promise<Problem> {
  const missing = await folderFault(files);
  if (missing) return missing;
  const candidates = named === '' ? ruleFileNames : [named];
  const above = named === '' ? await ruleFileAbove(files) : undefined;
  return {
    code: 'no-rule-file',
    severity: 'error',
    message: `there is no rule file: ${candidates.join(', ')} ${candidates.length === 1 ? 'does' : 'do'} not exist`,
    hint:
      above === undefined
        ? '`netproof init` writes a first one; or name it with `rules`'
        : `\`${showName(above.file)}\` is one: name the folder \`${showName(join(files.folder, above.folder))}\``,
  };
}

/** More folders than these stand above nobody's manifests. */
const MOST_FOLDERS_ABOVE = 20;

/** The nearest rule file in a folder above, as long as that is of the same repository. */
async function ruleFileAbove(
  files: Files,
): Promise<{ readonly file: string; readonly folder: string } | undefined> {
  for (let levels = 1; levels <= MOST_FOLDERS_ABOVE; levels++) {
    const folder = Array.from({ length: levels }, () => '..').join('/');
    for (const name of ruleFileNames) {
      const found = await files.look(`${folder}/${name}`);
      if (found.ok && found.kind === 'file') return { file: `${folder}/${name}`, folder };
      if (!found.ok && found.code === 'file-outside') return undefined;
    }
  }
  return undefined;
}

export function isError(problem: Problem): boolean {
  return problem.severity === 'error';
}

/** What a folder without a rule file says of itself: all of it are manifests. */
export const noRules: Scope = {
  file: '',
  manifests: [{ kind: 'path', path: '.', at: { file: '.', line: 1, column: 1 } }],
  environments: { named: new Map(), only: false, at: { file: '.', line: 1, column: 1 } },
  workloads: [],
  endpoints: new Map(),
  rules: [],
  approve: [],
  ignore: [],
};
