import { groupBy } from '../../core/group-by.ts';
import type { DiffGroup } from '../../core/policy-diff.ts';
import { showPort } from '../../net/ports.ts';
import { visible } from '../../text/escape.ts';
import { endName } from '../format/names.ts';
import { rangeText } from './ranges.ts';

/** Connections that read as one: every source of it reaches every target of it by these ports. */
export interface DiffLine {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly ports: readonly string[];
  /** What changes at ports that nobody declares: `every other port`. */
  readonly undeclared?: string;
}

/** Who there is, so that a whole namespace can be called so. */
export interface Population {
  /** Every end by name, of both versions. */
  readonly names: readonly string[];
}

/** Collapses a group's connections: ports of one pair, then the sources of one target, then targets with the same. */
export function diffLines({ connections, ranges }: DiffGroup, opens: boolean): readonly DiffLine[] {
  const pairs = new Map<string, { readonly pair: Pair; readonly ports: string[]; undeclared?: string }>();
  const at = (pair: Pair) => {
    const key = JSON.stringify(pair);
    const found = pairs.get(key) ?? { pair, ports: [] };
    pairs.set(key, found);
    return found;
  };
  for (const { from, to, port, protocol } of connections)
    at([from, to]).ports.push(showPort({ port, protocol }));
  for (const range of ranges) {
    const found = at([range.from, range.to]);
    found.undeclared = rangeText(range, opens, found.ports.length > 0);
  }
  const byTarget = collapse(
    [...pairs.values()].map(({ pair: [from, to], ports, undeclared }) => ({
      key: JSON.stringify([to, ports, undeclared]),
      value: from,
    })),
  );
  const bySources = collapse(
    byTarget.map(({ key, values: from }) => {
      const [to, ...what] = JSON.parse(key) as [string, ...What];
      return { key: JSON.stringify([from, ...what]), value: to };
    }),
  );
  return bySources.map(({ key, values: to }) => {
    const [from, ports, undeclared] = JSON.parse(key) as [readonly string[], ...What];
    return { from, to, ports, ...(undeclared !== null && { undeclared }) };
  });
}

type Pair = readonly [from: string, to: string];
/** As JSON has it: absent is null. */
type What = [ports: readonly string[], undeclared: string | null];

function collapse(
  items: readonly { readonly key: string; readonly value: string }[],
): readonly { readonly key: string; readonly values: readonly string[] }[] {
  const groups = groupBy(items, ({ key }) => key);
  return [...groups].map(([key, group]) => ({ key, values: group.map(({ value }) => value) }));
}

/** Names beside each other: all of a namespace's are `shop/*`, and of many the first few and how many more. */
export function nameList(names: readonly string[], population: Population, most = 4): string {
  const wanted = new Set(names);
  const ends = population.names.filter((name) => name.includes('/'));
  if (ends.length > 2 && ends.every((name) => wanted.has(name))) {
    const workloads = new Set(ends);
    return ['every workload', ...names.filter((name) => !workloads.has(name))]
      .map((name) => visible(endName(name)))
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
  const few = shown.slice(0, most + (more === 1 ? 1 : 0)).map((name) => visible(endName(name)));
  return few.join(', ') + (more > 1 ? ` and ${more} more` : '');
}

function namespaceOf(name: string): string {
  const slash = name.indexOf('/');
  return slash === -1 ? '' : name.slice(0, slash);
}

/** `shop/db:5432`, `shop/api:8080, 9090`, `shop/db on every port (was 9000)`: targets with their ports. */
export function targetList({ to, ports, undeclared }: DiffLine, population: Population): string {
  const many =
    ports.length > 6 ? `${ports.slice(0, 5).join(', ')} and ${ports.length - 5} more` : ports.join(', ');
  const what = [...(many === '' ? [] : [many]), ...(undeclared === undefined ? [] : [undeclared])].join(', ');
  const joint = to.length === 1 && many !== '' ? ':' : ' on ';
  return `${nameList(to, population)}${joint}${what}`;
}
