import { endKey, endpointOf, isForeign, type AxisEntry } from './axes.ts';
import { isSinglePod } from './decide.ts';
import type { Model } from './model.ts';
import { agree } from './over-pods.ts';
import { each, PortAnswers, type Per } from './port-answers.ts';
import { EVERY_PORT, type PortRange } from './port-ranges.ts';
import type { Reason } from './reach-answers.ts';

/** The same thing as the base and as the head have it. */
export type Both<T> = Per<'base' | 'head', T>;

/** Ends that both versions have. */
export interface BothEnds {
  readonly sources: readonly Both<AxisEntry>[];
  readonly targets: readonly Both<AxisEntry>[];
}

/** A pair that the two versions answer differently at some port: what is open between them in each. */
export interface PortChange {
  readonly from: Both<AxisEntry>;
  readonly to: Both<AxisEntry>;
  readonly open: Both<readonly PortRange[]>;
  /** What decides in a version, at one of its ports. */
  readonly reason: (version: keyof Both<unknown>, at: PortRange) => Reason;
}

/** The names of the two. */
export const VERSIONS = ['base', 'head'] as const;

/** Every pair of ends that both versions have, at every port of every protocol: the pairs that are answered differently. */
export function* changedPorts(models: Both<Model>, ends: BothEnds): Generator<PortChange, void, undefined> {
  const answers = new PortAnswers(models, ends);
  for (const [source, clients] of answers.sources.entries()) {
    const opens = each(VERSIONS, (version) => answers.from(version, source));
    for (const [target, servers] of answers.targets.entries()) {
      const open = each(VERSIONS, (version) => opens[version](target));
      // Alike: the same list.
      if (open.base === open.head) continue;
      const reason: PortChange['reason'] = (version, at) => answers.reason(version, source, target, at);
      for (const from of clients) {
        for (const to of servers) if (areTwo(from, to)) yield { from, to, open, reason };
      }
    }
  }
  yield* changedSelves(answers);
}

/** Not two foreign ends, nor an end and itself, in one version not even a single pod; nor two of a workload's pods by guesses that exclude each other. */
function areTwo(from: Both<AxisEntry>, to: Both<AxisEntry>): boolean {
  if (isForeign(from.base) && isForeign(to.base)) return false;
  const isOne = each(VERSIONS, (version) => endKey(from[version]) === endKey(to[version]));
  if (isOne.base && isOne.head) return false;
  return VERSIONS.every(
    (version) =>
      !(isOne[version] && isExempt(from[version])) &&
      agree({ from: endpointOf(from[version]), to: endpointOf(to[version]) }),
  );
}

/** What a workload sends to itself: a single pod is exempt, several are not, and one may become several. */
function* changedSelves(answers: PortAnswers<'base' | 'head'>): Generator<PortChange, void, undefined> {
  const keyOf = ({ base, head }: Both<AxisEntry>) => `${endKey(base)} | ${endKey(head)}`;
  const places = new Map(
    answers.targets.flatMap((ends, place) => ends.map((end) => [keyOf(end), place] as const)),
  );
  for (const [source, clients] of answers.sources.entries()) {
    const opens = each(VERSIONS, (version) => answers.from(version, source));
    for (const end of clients) {
      const target = places.get(keyOf(end));
      const exempt = each(VERSIONS, (version) => isExempt(end[version]));
      if (target === undefined || (exempt.base && exempt.head)) continue;
      const open = each(VERSIONS, (version) => (exempt[version] ? EVERY_PORT : opens[version](target)));
      if (JSON.stringify(open.base) === JSON.stringify(open.head)) continue;
      const reason: PortChange['reason'] = (version, at) =>
        exempt[version] ? SAME_POD : answers.reason(version, source, target, at);
      yield { from: end, to: end, open, reason };
    }
  }
}

function isExempt(end: AxisEntry): boolean {
  return end.kind === 'workload' && !end.workload.hostNetwork && isSinglePod(end.workload);
}

const SAME_POD: Reason = { path: 'same-pod', egress: { cut: false }, ingress: { cut: false } };
