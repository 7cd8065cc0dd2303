import { createHash } from 'node:crypto';
import { wholeOf, workloadName, type Inventory, type Workload } from '../../core/objects.ts';
import type { Engine, Phase, RunReport, Shard } from '../../core/result.ts';
import { netproofVersion } from '../../config/netproof-version.ts';
import type { Attempt } from '../../model/attempts.ts';
import type { Project } from '../../project/project.ts';
import {
  isExisting,
  readShard,
  settingTable,
  type SettingName,
  type Settings,
} from '../../settings/settings.ts';
import { checksOfPart, type Part } from './split.ts';

/** What the parts of a run are made of beside its project. */
export interface ShardContext {
  readonly version: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Which of several rule files it is, from 0. */
  readonly turn?: number | undefined;
}

/**
 * The part of a project that the settings ask for: its checks, and the pods that those need. All policies stay, and so does all that
 * the model knows, so that a check has the verdict that it has in the whole. A project that is not split stays as it is. Pure.
 */
export function shardOf(project: Project, settings: Settings, context: ShardContext): Project {
  const part = readShard(settings.shard);
  if (!part) return project;
  const { checks, tried } = project;
  const mine = checksOfPart(tried.attempts, part, context.turn);
  const attempts = tried.attempts.filter(({ of }) => mine.has(of));
  return {
    ...project,
    checks: checks.filter((check) => mine.has(check)),
    tried: { attempts, inventory: needed(tried.inventory, attempts) },
    part: { shard: shardAs(project, settings, part, context), whole: tried },
  };
}

/** Of a part that has no check: nothing was proven, and nothing is wrong with that. Only all parts together are a run. */
export function emptyReport(
  { rules, problems }: Project,
  engine: Engine,
  phases: readonly Phase[],
): RunReport {
  return {
    version: netproofVersion,
    engine,
    verdict: 'inconclusive',
    exitCode: 0,
    totals: { pass: 0, fail: 0, inconclusive: 0, flaky: 0, total: 0 },
    phases,
    canary: null,
    results: [],
    problems,
    ruleCount: rules.rules.length,
    durationMs: phases.reduce((sum, { ms }) => sum + ms, 0),
  };
}

function shardAs(project: Project, settings: Settings, part: Part, context: ShardContext): Shard {
  return {
    ...part,
    checks: project.checks.length,
    run: identityOf(project, settings, part, context),
    ...commitOf(context.env),
  };
}

/**
 * The pods that attempts start from and lead to. What shares the node's ports with others stays, whoever asks it: which of two gets a
 * port depends on who is there.
 */
function needed(inventory: Inventory, attempts: readonly Attempt[]): Inventory {
  const ends = new Set<Workload>(
    attempts.flatMap(({ from, to }) => [
      from,
      ...(to.kind === 'workload' ? [to.workload] : to.kind === 'service' ? to.backends : []),
    ]),
  );
  const wholes = new Set([...ends].map(wholeOf));
  const onNode = ({ hostNetwork, ports }: Workload): boolean =>
    hostNetwork || ports.some(({ hostPort }) => hostPort !== undefined);
  return {
    ...inventory,
    workloads: inventory.workloads.filter((one) => wholes.has(wholeOf(one)) || onNode(one)),
  };
}

/** What another machine may say otherwise, and the same run is it still. */
const OF_THE_MACHINE: ReadonlySet<SettingName> = new Set([
  'shard',
  'directory',
  'kubeconfig',
  'keep-cluster',
  'warm',
  'yes',
  'timeout',
  'fail-on',
  'allow-inconclusive',
  'allow-pull-request-target',
]);

/** The same for each part of a run, and for nothing else: what was read, what was asked, how, and in how many parts. */
function identityOf(
  { checks, inventory, rules }: Project,
  settings: Settings,
  { count }: Part,
  { version }: ShardContext,
): string {
  const told = Object.entries(settingTable)
    .filter(([name, { group }]) => group !== 'Reports' && !OF_THE_MACHINE.has(name as SettingName))
    .map(([name]) => [name, settings[name as SettingName]]);
  const asked = checks.map(({ id, rule, from, toLabel, to, port, protocol, expected, at }) => [
    ...[id, rule, from.kind, workloadName(from), toLabel, port, protocol, expected, at],
    to.kind === 'host' ? to.host : to.kind,
  ]);
  const { policies, resources, unjudged = [] } = inventory;
  // What a cluster has of its objects changes from one moment to the next; what its policies say does not.
  const objects = isExisting(settings)
    ? policies.map(({ namespace, name, json }) => [namespace, name, json.spec])
    : [...resources, ...unjudged].map(({ json, at }) => [json, at]);
  const parts = [version, count, told, rules.file, asked, objects];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** The commit that a CI system checked out, as it says by itself. */
function commitOf(env: ShardContext['env']): { readonly commit?: string } {
  const commit = [env.GITHUB_SHA, env.CI_COMMIT_SHA, env.GIT_COMMIT].find(
    (one) => one !== undefined && one !== '',
  );
  return commit !== undefined && /^[0-9a-f]{7,64}$/.test(commit) ? { commit } : {};
}
