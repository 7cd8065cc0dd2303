import type { Check } from '../core/check.ts';
import type { ChangedConnection } from '../core/coverage.ts';
import type { WirePort } from '../core/objects.ts';
import { KUBE_DNS } from '../model/cluster-dns.ts';
import { isWorkload, workloadKey, type Endpoint } from '../model/connection.ts';
import { decide } from '../model/decide.ts';
import type { Model } from '../model/model.ts';
import { answerTo } from '../model/predict.ts';
import { isStranger } from '../model/strangers.ts';
import type { Askable } from './pinning-check.ts';
import type { ChangedReach } from './reach.ts';
import type { World } from './world.ts';

/** A connection that a changed policy opens or closes. */
export interface Witness {
  readonly change: ChangedConnection;
  /** The check that a rule could ask of it, with what the policies say today. */
  readonly check?: Check;
  /** Both ends are the repository's own, and the protocol is one that rules know. */
  readonly isOwn: boolean;
}

interface Candidate {
  readonly from: Endpoint;
  readonly to: Endpoint;
  readonly wire: WirePort;
}

/** Rows of a change, and connections of a row, that are looked at: nearly always the first will do. */
const MOST_ROWS = 200;
const MOST_OF_ROW = 40;
/** Questions to the model for one change. */
const MOST_ASKED = 400;

/**
 * Finds a connection that is another under the changed model, best one that a rule can ask and that stays near the policy. Undefined: it
 * changes nothing.
 */
export function findWitness(
  models: { readonly before: Model; readonly after: Model },
  changes: readonly ChangedReach[],
  world: World,
  namespace: string,
  checkOf: (from: Endpoint, to: Endpoint, wire: WirePort) => Askable | undefined,
): Witness | undefined {
  const candidates = changes
    .flatMap((one) => candidatesOf(one, world))
    .map((one) => ({ ...one, rank: rankOf(one, namespace) }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST_ASKED);
  let other: Witness | undefined;
  for (const { from, to, wire } of candidates) {
    const asked = checkOf(from, to, wire);
    const check = asked && changedCheck(models, asked);
    const [then, now] = [models.before, models.after].map(
      (model) => decide(model, { from, to, ...wire }).allowed,
    );
    const isOwn = asked !== undefined;
    if (!check && (then === now || other?.isOwn === true || (other && !isOwn))) continue;
    const change = {
      from: nameOf(models.before, from),
      to: nameOf(models.before, to),
      ...wire,
      now: then ? 'open' : 'cut',
    } as const;
    if (check) return { change, check, isOwn: true };
    other = { change, isOwn };
  }
  return other;
}

/** The check with what is so today; undefined where the change does not change its answer, or it has none. */
function changedCheck({ before, after }: { before: Model; after: Model }, asked: Askable): Check | undefined {
  const now = answerTo(before, asked);
  if (now !== 'open' && now !== 'cut') return undefined;
  // Of an allow to a name, the answer is not the same as that of a deny.
  const check: Check = { ...asked, expected: now === 'open' ? 'allow' : 'deny' };
  const answer = answerTo(before, check);
  return answer === now && answerTo(after, check) !== answer ? check : undefined;
}

function candidatesOf({ bySlot, bySource }: ChangedReach, world: World): readonly Candidate[] {
  const cells: (readonly [number, number])[] = [];
  for (const [slot, sources] of [...bySlot].slice(0, MOST_ROWS))
    for (const source of few(sources)) cells.push([source, slot]);
  for (const [source, slots] of [...bySource].slice(0, MOST_ROWS))
    for (const slot of few(slots)) cells.push([source, slot]);
  return cells.flatMap(([source, slot]) => {
    const wire = world.slots[slot]?.wire;
    if (!wire) return [];
    // Of a class one is like the other, but a pod and itself is not like two.
    const [sources, targets] = [world.sourcesOf(source).slice(0, 2), world.targetsOf(slot).slice(0, 2)];
    return sources.flatMap((from) => targets.map((to) => ({ from, to, wire })));
  });
}

/** Own pods come first among the members. */
function few(members: Iterable<number>): readonly number[] {
  const found: number[] = [];
  for (const one of members) {
    if (found.length === MOST_OF_ROW) break;
    found.push(one);
  }
  return found;
}

/** Near the policy first; pods before addresses; what nobody has last. */
function rankOf({ from, to }: Candidate, namespace: string): number {
  const rank = (end: Endpoint): number => {
    if (!isWorkload(end)) return end.label === undefined ? 3 : 2;
    return isStranger(end) ? 8 : end.namespace === namespace ? 0 : 1;
  };
  // The cluster's own DNS is asked, and asks nobody that matters here.
  const isSource = isWorkload(from) && from !== KUBE_DNS;
  const isItself = isWorkload(from) && isWorkload(to) && workloadKey(from) === workloadKey(to);
  return rank(from) + rank(to) + (isItself ? 4 : 0) + (isSource ? 0 : 16);
}

function nameOf(model: Model, end: Endpoint): string {
  return isWorkload(end) ? model.labelOf(end) : (end.label ?? end.ip);
}
