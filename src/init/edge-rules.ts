import type { WrittenRule } from '../rules/write/written-file.ts';
import type { Asking } from './asking.ts';
import type { End, Target } from './ends.ts';
import { sourceEntries } from './groups.ts';

/** Each edge is tried from every pod that policies hold back. */
const MOST_CHECKS = 600;

/** Those that no pod has open which policies hold back; the others are nobody's edge. */
export function closedEdges(
  { targets, tell }: Pick<Asking, 'targets' | 'tell'>,
  held: readonly End[],
): readonly Target[] {
  const edges = targets.filter(({ isEdge }) => isEdge);
  const closed = edges.filter((edge) => held.every((end) => tell(end, edge) === 'cut'));
  return closed.length * held.length > MOST_CHECKS ? [] : closed;
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
