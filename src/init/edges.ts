import type { Ground } from './ground.ts';
import { numbersOf } from './stand-ins.ts';

/** More of them tell little more, and each is tried from every pod that policies hold back. */
const MOST_EDGES = 12;
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
  const others = outside.flatMap(({ name, ports, isOpened }) => {
    if (!isOpened) return [];
    const other = OTHER_PORTS.find((port) => !ports.includes(port));
    return other === undefined ? [] : [`${name}:${other}`];
  });
  const own = outside.flatMap(({ name, ports }) => ports.map((port) => `${name}:${port}`));
  return [...new Set([...inside, ...others])]
    .filter((text) => text !== 'internet:443' && !own.includes(text))
    .slice(0, MOST_EDGES);
}
