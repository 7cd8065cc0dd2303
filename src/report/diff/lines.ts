import { groupBy } from '../../core/group-by.ts';
import type { DiffGroup } from '../../model/diff.ts';
import { showPort } from '../../net/ports.ts';
import { visible } from '../../text/escape.ts';

/** Connections that read as one: every source of it reaches every target of it by these ports. */
export interface DiffLine {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly ports: readonly string[];
}

/** Who there is, so that a whole namespace can be called so. */
export interface Population {
  /** Every end by name, of both versions. */
  readonly names: readonly string[];
}

/** Collapses a group's connections: ports of one pair, then the sources of one target, then targets with the same. */
export function diffLines({ connections }: DiffGroup): readonly DiffLine[] {
  const lines = connections.map((one) => ({ from: [one.from], to: [one.to], ports: [showPort(one)] }));
  return (['ports', 'from', 'to'] as const).reduce(merge, lines);
}

/** Makes lines one that differ in this part alone. */
function merge(lines: readonly DiffLine[], part: keyof DiffLine): readonly DiffLine[] {
  const groups = groupBy(lines, (line) => JSON.stringify({ ...line, [part]: [] }));
  return [...groups.values()].flatMap((group) =>
    group.slice(0, 1).map((first) => ({ ...first, [part]: group.flatMap((line) => line[part]) })),
  );
}

/** Names beside each other: all of a namespace's are `shop/*`, and of many the first few and how many more. */
export function nameList(names: readonly string[], population: Population, most = 4): string {
  const wanted = new Set(names);
  const ends = population.names.filter((name) => name.includes('/'));
  if (ends.length > 2 && ends.every((name) => wanted.has(name))) {
    return ['every workload', ...names.filter((name) => !name.includes('/'))]
      .map((name) => visible(name))
      .join(', ');
  }
  const whole = new Set(
    [...new Set(names.map(namespaceOf))].filter((namespace) => {
      const all = ends.filter((name) => namespaceOf(name) === namespace);
      return namespace !== '' && all.length > 1 && all.every((name) => wanted.has(name));
    }),
  );
  const shown = [
    ...new Set(names.map((name) => (whole.has(namespaceOf(name)) ? `${namespaceOf(name)}/*` : name))),
  ];
  const more = shown.length - most;
  const few = shown.slice(0, most + (more === 1 ? 1 : 0)).map((name) => visible(name));
  return few.join(', ') + (more > 1 ? ` and ${more} more` : '');
}

function namespaceOf(name: string): string {
  const slash = name.indexOf('/');
  return slash === -1 ? '' : name.slice(0, slash);
}

/** `shop/db:5432`, `shop/api:8080, 9090`: targets with their ports. */
export function targetList({ to, ports }: DiffLine, population: Population): string {
  const many =
    ports.length > 6 ? `${ports.slice(0, 5).join(', ')} and ${ports.length - 5} more` : ports.join(', ');
  return to.length === 1 ? `${nameList(to, population)}:${many}` : `${nameList(to, population)} on ${many}`;
}
