import type { WrittenRule } from '../rules/write/written-file.ts';
import type { End, Target } from './ends.ts';
import type { Ground } from './ground.ts';
import { sourceEntries } from './groups.ts';
import type { Asking } from './outward.ts';
import { numbersOf } from './stand-ins.ts';

/** More of them tell little more, and each is tried from every pod that policies hold back. */
const MOST_EDGES = 12;
const MOST_CHECKS = 600;
/** What else may be asked of a host of which policies open some ports. */
const OTHER_PORTS = ['443', '80', '8443'];

/**
 * Connections out of the cluster that nobody asked for, and that a slip in a policy would open: the ports that are open to
 * somebody, on the internet, and other ports of hosts that are open.
 */
export function edgesOf({ model, outside }: Pick<Ground, 'model' | 'outside'>): readonly string[] {
  const rules = model.policies.flatMap(({ policyTypes, egress }) => (policyTypes.egress ? egress : []));
  const inside = rules
    .filter(({ peers }) => peers.length > 0)
    .flatMap(({ ports }) =>
      numbersOf(ports)
        .slice(0, 1)
        .map((port) => `internet:${port}`),
    );
  const others = outside.flatMap(({ name, ports }) => {
    const other = OTHER_PORTS.find((port) => !ports.includes(port));
    return other === undefined ? [] : [`${name}:${other}`];
  });
  const own = outside.flatMap(({ name, ports }) => ports.map((port) => `${name}:${port}`));
  return [...new Set([...inside, ...others])]
    .filter((text) => text !== 'internet:443' && !own.includes(text))
    .slice(0, MOST_EDGES);
}

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
