import type { Check, ExternalHost } from '../core/check.ts';
import type { Coverage, CoverageLine, CoverageTotals, Fate, Mutant } from '../core/coverage.ts';
import { groupBy } from '../core/group-by.ts';
import type { Resource } from '../core/objects.ts';
import { isLive } from '../core/problem.ts';
import type { Answer } from '../core/result.ts';
import type { MatchesPeer } from '../model/compiled-policies.ts';
import { matchPeer } from '../model/match-peer.ts';
import type { Model } from '../model/model.ts';
import type { NetworkPolicy } from '../model/policy.ts';
import { answerTo } from '../model/predict.ts';
import { coverage as blockCoverage } from '../net/ip-blocks.ts';
import { pathText } from '../yaml/path.ts';
import { withPolicy } from './changed-model.ts';
import { CheckIndex } from './check-index.ts';
import { changesOf, type Changed } from './mutants.ts';
import { checkMaker, ruleOf } from './pinning-check.ts';
import { PolicyReach } from './reach.ts';
import { routeFinder } from './routes.ts';
import { findWitness } from './witness.ts';
import { worldOf } from './world.ts';

/** What is asked of policies. */
export interface Questions {
  readonly checks: readonly Check[];
  /** Hosts outside that a rule can name. */
  readonly hosts: readonly ExternalHost[];
}

/**
 * Changes each part of each policy in turn, and finds the first check of which the answer is another then; where there is none, a
 * connection that changes all the same, and a check that would notice. Only checks are asked of which a connection changes, and which
 * those are is known as bits, so that a thousand workloads and as many changes are a matter of seconds.
 */
export function mutantsOf(model: Model, { checks, hosts }: Questions): readonly Mutant[] {
  const routesOf = routeFinder(model);
  const routes = checks.map(routesOf);
  const world = worldOf(model, routes, hosts);
  const index = new CheckIndex(world);
  for (const [number, check] of checks.entries()) index.add(check, routes[number] ?? []);
  const reaches = [new PolicyReach(model, world)];
  // A pod whose address may be in a block: its answer is not known, and may be another all the same.
  if (hasPartlyHeldPods(model)) reaches.push(new PolicyReach(model, world, matchesPerhaps));
  const found = new CheckIndex(world);
  const checkOf = checkMaker(model, hosts);
  const answers = new Map<Check, Answer>();
  const answerOf = (check: Check): Answer => {
    const answer = answers.get(check) ?? answerTo(model, check);
    answers.set(check, answer);
    return answer;
  };

  const fateOf = (before: NetworkPolicy, { policy: after }: Changed): Fate => {
    const changes = reaches.map((reach) => reach.changes(before, after));
    if (changes.every(({ bySlot, bySource }) => bySlot.size + bySource.size === 0))
      return { kind: 'no-effect' };
    const changed = withPolicy(model, before, after);
    const notices = (check: Check): boolean => answerTo(changed, check) !== answerOf(check);
    const by = index.of(changes).find(notices);
    if (by) return { kind: 'pinned', by };
    // A rule that pins one line often pins others.
    const known = found.of(changes).find(notices);
    if (known) return { kind: 'unpinned', change: changeOf(model, known), rule: ruleOf(model, known) };
    const models = { before: model, after: changed };
    const witness = findWitness(models, changes, world, before.namespace, checkOf);
    if (!witness) return { kind: 'no-effect' };
    const { change, check, isOwn } = witness;
    if (!check) return { kind: isOwn ? 'unpinned' : 'beyond-rules', change };
    found.add(check, routesOf(check));
    return { kind: 'unpinned', change: changeOf(model, check), rule: ruleOf(model, check) };
  };

  // With every policy read, both are in file order.
  const resources = model.inventory.policies;
  return model.policies.flatMap((policy, number) => {
    const resource = resources[number];
    if (!resource) return [];
    const hasLine = hasLines(resource);
    return changesOf(policy, resource).map((changed): Mutant => {
      const { part, path, mutation } = changed;
      return {
        policy: { namespace: policy.namespace, name: policy.name, at: policy.at },
        path: pathText(path),
        at: path.length === 0 ? resource.at : resource.locate(path),
        hasLine,
        part,
        mutation,
        fate: fateOf(policy, changed),
      };
    });
  });
}

const matchesPerhaps: MatchesPeer = (...asked) => {
  const miss = matchPeer(...asked);
  return miss === undefined || (miss.kind === 'pod-address' && miss.coverage === 'some');
};

function hasPartlyHeldPods({ policies, network }: Model): boolean {
  return policies
    .flatMap(({ ingress, egress }) => [...ingress, ...egress])
    .flatMap(({ peers }) => peers)
    .some(
      (peer) =>
        peer.kind === 'ipBlock' &&
        network.podRanges.some((range) => blockCoverage(peer.block, range) === 'some'),
    );
}

/** What a tool rendered is all at one position: that of its template, or of nothing at all. What came through `-` is in no file. */
function hasLines({ json, locate, at }: Resource): boolean {
  const [kind, spec] = [locate(['kind']), locate(['spec'])];
  const isApart = kind.line !== spec.line || kind.column !== spec.column;
  return json.spec !== undefined && isApart && at.file !== '-' && !isLive(at);
}

function changeOf(model: Model, { from, toLabel: to, port, protocol, expected }: Check) {
  return {
    from: model.labelOf(from),
    to,
    port,
    protocol,
    now: expected === 'allow' ? 'open' : 'cut',
  } as const;
}

/** Puts the parts of each line together. */
export function coverageOf(mutants: readonly Mutant[], rules: string): Coverage {
  const byLine = groupBy(mutants, ({ at, hasLine, policy, path }) =>
    JSON.stringify(hasLine ? [at.file, at.line] : [at.file, at.line, policy.namespace, policy.name, path]),
  );
  const lines = [...byLine.values()].flatMap((own): readonly CoverageLine[] => {
    const [first] = own;
    if (!first) return [];
    const { at, hasLine, policy } = first;
    return [{ at, hasLine, policy, mutants: own, fate: worstOf(own) }];
  });
  lines.sort(({ at: a }, { at: b }) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
  const count = (kind: Fate['kind']): number => lines.filter(({ fate }) => fate === kind).length;
  const counts = {
    pinned: count('pinned'),
    unpinned: count('unpinned'),
    beyondRules: count('beyond-rules'),
    noEffect: count('no-effect'),
  };
  return { lines, ...counts, percent: percentOf(counts), rules };
}

/** How much several rule files pin together. */
export function totalOf(all: readonly CoverageTotals[]): CoverageTotals {
  const sum = (count: keyof CoverageTotals): number => all.reduce((total, one) => total + one[count], 0);
  const counts = {
    pinned: sum('pinned'),
    unpinned: sum('unpinned'),
    beyondRules: sum('beyondRules'),
    noEffect: sum('noEffect'),
  };
  return { ...counts, percent: percentOf(counts) };
}

/** Rounded down, so that 100 means all. */
function percentOf({ pinned, unpinned }: Pick<CoverageTotals, 'pinned' | 'unpinned'>): number {
  return pinned + unpinned === 0 ? 100 : Math.floor((100 * pinned) / (pinned + unpinned));
}

/** A line is pinned where all that changes is noticed. */
function worstOf(mutants: readonly Mutant[]): Fate['kind'] {
  const order = ['unpinned', 'pinned', 'beyond-rules', 'no-effect'] as const;
  return order.find((kind) => mutants.some(({ fate }) => fate.kind === kind)) ?? 'no-effect';
}
