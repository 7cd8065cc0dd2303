import {
  deploy,
  isError,
  noRuleFile,
  readRuleFile,
  type Repository,
  type ProjectDeps,
  type Sources,
} from './repository.ts';
import { withManifests } from './sources.ts';
import { attemptsOf, type Attempts } from '../model/attempts.ts';
import { inFileOrder, InputError, type Problem } from '../core/problem.ts';
import { namesPort } from '../model/names-port.ts';
import { ownNode } from '../model/warnings/own-node.ts';
import type { Phase, Shard } from '../core/result.ts';
import { counted } from '../text/escape.ts';
import type { Check, CoveredCheck, ExternalHost } from '../core/check.ts';
import type { RuleSet } from '../rules/rule-set.ts';
import { lookUpApproved, type Approved } from '../rules/approved.ts';
import { withoutIgnored } from './silence.ts';
import { expandRules } from '../rules/expand.ts';

export { ruleFileNames, type ProjectDeps } from './repository.ts';

/** A repository, read whole: what it declares, what it deploys, and what its policies mean. */
export interface Project extends Repository {
  readonly rules: RuleSet;
  readonly checks: readonly Check[];
  /** What entries of the rule file ask again. */
  readonly covered: readonly CoveredCheck[];
  readonly hosts: readonly ExternalHost[];
  /** Connections that a change may open without a rule. */
  readonly approved: readonly Approved[];
  /** How the checks are tried, and between which pods. */
  readonly tried: Attempts;
  /** Of a run that several jobs share: which part these checks are, and how those of the whole are tried. */
  readonly part?: { readonly shard: Shard; readonly whole: Attempts };
}

/**
 * Reads the rule file and the manifests, expands rules to checks and compiles the policies. Throws InputError with
 * every mistake of every file at once; nothing has been booted by then.
 */
export async function loadProject(settings: Sources, deps: ProjectDeps): Promise<Project> {
  const parsed = await readRuleFile(settings.rules, deps.files);
  if (!parsed) throw new InputError([await noRuleFile(settings.rules, deps.files)]);
  if (!parsed.rules) throw new InputError(parsed.problems);
  const rules = withManifests(parsed.rules, settings);
  const { inventory, model, problems: deployed } = await deploy(rules, settings, deps);
  const read = [...parsed.problems, ...deployed];
  // Rules that name what a broken manifest defines would only add noise to its own mistake.
  if (deployed.some(isError)) throw new InputError(read);
  const { checks, covered, hosts, problems } = expandRules(rules, inventory, (workload, wire) =>
    namesPort(model, workload, wire),
  );
  const { approved, problems: approval } = lookUpApproved(rules, inventory);
  const found = inFileOrder([...read, ...problems, ...approval, ...ownNode(model, checks)]);
  const all = await withoutIgnored(found, rules.ignore, inventory, deps.files, { all: true });
  if (all.some(isError)) throw new InputError(all);
  if (checks.length === 0) throw new InputError([...all, nothingToCheck(rules)]);
  const tried = attemptsOf(model, inventory, checks);
  return { rules, inventory, checks, covered, hosts, approved, tried, model, problems: all };
}

function nothingToCheck(rules: RuleSet): Problem {
  return {
    code: 'nothing-to-check',
    severity: 'error',
    message: 'the rules expand to no check at all: a run would prove nothing',
    at: { file: rules.file, line: 1, column: 1 },
  };
}

/** Reading, as a phase of the run that follows it. */
export function readPhase({ inventory }: Project, ms: number): Phase {
  const resources = counted(inventory.resources.length, 'resource');
  const policies = counted(inventory.policies.length, 'policy', 'policies');
  return { name: 'read', ms: Math.round(ms), summary: `${resources}, ${policies}` };
}
