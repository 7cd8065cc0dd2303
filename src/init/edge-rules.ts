import type { WrittenRule } from '../rules/write/written-file.ts';
import type { Asking } from './asking.ts';
import type { End, Target } from './ends.ts';
import { sourceEntries } from './groups.ts';

/** Each edge is tried from every pod that policies hold back; further ones are not asked. */
const MOST_CHECKS = 600;

/**
 * The targets as rules ask them: edges are those that no pod has open which policies hold back, exceptions of ipBlocks
 * among them, for no rule of what is open names these; other edges are nobody's.
 */
export function withClosedEdges(
  { ground, targets, tell, isSampled }: Pick<Asking, 'ground' | 'targets' | 'tell' | 'isSampled'>,
  held: readonly End[],
): readonly Target[] {
  const exceptions = new Set(
    ground.outside.flatMap(({ name, ports, isOpened }) =>
      isOpened ? [] : ports.map((port) => `${name}:${port}`),
    ),
  );
  const isEdge = (one: Target): boolean => one.isEdge === true || exceptions.has(one.text);
  const closed = targets.filter((one) => isEdge(one) && held.every((end) => tell(end, one) === 'cut'));
  const most = Math.floor(MOST_CHECKS / Math.max(1, held.length));
  // Exceptions stand before the ports that are open inside.
  const edges = isSampled && closed.length > most ? [] : closed.slice(0, most);
  return targets.flatMap((one) => {
    if (edges.includes(one)) return [{ ...one, isEdge: true }];
    return one.isEdge ? [] : [one];
  });
}

/** That they are closed. `onlyTo` elsewhere speaks of every host and port that a rule names. */
export function edgeRules({ targets, ends }: Asking, held: readonly End[]): readonly WrittenRule[] {
  const edges = targets.filter(({ isEdge }) => isEdge);
  if (edges.length === 0 || held.length === 0) return [];
  return [
    {
      comment: 'What a policy would open that is wider than it is meant.',
      name: 'ports that are open inside are closed outside',
      from: sourceEntries(new Set(held), ends).map(({ text }) => text),
      deny: edges.map(({ text }) => text),
    },
  ];
}
