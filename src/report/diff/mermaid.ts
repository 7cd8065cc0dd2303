import type { ChangeReport, SaidGroup } from '../../core/change-report.ts';
import { groupBy } from '../../core/group-by.ts';
import { label } from '../format/mermaid.ts';
import { endName } from '../format/names.ts';
import { diffLines, nameList } from './lines.ts';

/** GitHub draws 500 arrows of at most 50,000 characters (mermaid's `maxEdges`, `maxTextSize`); nobody reads as many. */
const MOST_ARROWS = 40;
const MOST_CHARS = 20_000;

interface Arrow {
  readonly opens: boolean;
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

/** A picture of what opens (bold) and what closes (dotted), and how many arrows it leaves out; undefined where nothing does. */
export function changesPicture(
  changes: Pick<ChangeReport, 'opened' | 'closed' | 'names'>,
): { readonly text: string; readonly left: number } | undefined {
  const pairs = arrowsOf(changes, ({ from, to }) =>
    from.flatMap((one) => to.map((other) => [one, other] as const)),
  );
  const population = { names: changes.names };
  // Of many those with the same ports are one arrow: `shop/*` to `shop/db`.
  const all =
    pairs.length <= MOST_ARROWS
      ? pairs
      : arrowsOf(changes, ({ from, to }) => [[nameList(from, population), nameList(to, population)]]);
  for (let count = Math.min(all.length, MOST_ARROWS); count > 0; count--) {
    const text = draw(firstOf(all, count));
    if (text.length <= MOST_CHARS) return { text, left: all.length - count };
  }
  return undefined;
}

/** What opens comes first, and leaves some room for what closes. */
function firstOf(arrows: readonly Arrow[], count: number): readonly Arrow[] {
  const [opens, closes] = [arrows.filter((one) => one.opens), arrows.filter((one) => !one.opens)];
  const kept = Math.max(Math.ceil(count * 0.75), count - closes.length);
  return [...opens.slice(0, kept), ...closes].slice(0, count);
}

type Ends = (line: {
  readonly from: readonly string[];
  readonly to: readonly string[];
}) => readonly (readonly [string, string])[];

/** One arrow for each pair and way. */
function arrowsOf({ opened, closed }: Pick<ChangeReport, 'opened' | 'closed'>, ends: Ends): readonly Arrow[] {
  const found = new Map<
    string,
    { readonly opens: boolean; readonly from: string; readonly to: string; readonly ports: string[] }
  >();
  const add = (groups: readonly SaidGroup[], opens: boolean): void => {
    for (const group of groups) {
      for (const line of diffLines(group, opens)) {
        const ports = [...line.ports, ...(line.undeclared === undefined ? [] : [line.undeclared])];
        for (const [from, to] of ends(line)) {
          const key = JSON.stringify([opens, from, to]);
          const arrow = found.get(key) ?? { opens, from, to, ports: [] };
          arrow.ports.push(...ports);
          found.set(key, arrow);
        }
      }
    }
  };
  add(opened, true);
  add(closed, false);
  return [...found.values()].map(({ opens, from, to, ports }) => ({
    opens,
    from,
    to,
    text: portsText(ports, opens),
  }));
}

function portsText(ports: readonly string[], opens: boolean): string {
  const all = [...new Set(ports)];
  const shown = all.length > 4 ? `${all.slice(0, 3).join(', ')} and ${all.length - 3} more` : all.join(', ');
  return `${opens ? 'opens' : 'closes'} ${shown}`;
}

function draw(arrows: readonly Arrow[]): string {
  const names = [...new Set(arrows.flatMap(({ from, to }) => [from, to]))];
  const ids = new Map(names.map((name, index) => [name, `n${index}`]));
  const groups = [...groupBy(names, namespaceOf)];
  return [
    'flowchart LR',
    ...groups.flatMap(([namespace, own], index) => {
      const node = (name: string): string => {
        const short = namespace === '' ? endName(name) : name.slice(namespace.length + 1);
        return `${ids.get(name) ?? ''}${namespace === '' ? `([${label(short)}])` : `[${label(short)}]`}`;
      };
      return namespace === ''
        ? own.map((name) => `  ${node(name)}`)
        : [`  subgraph s${index}[${label(namespace)}]`, ...own.map((name) => `    ${node(name)}`), '  end'];
    }),
    ...arrows.map(({ opens, from, to, text }) => {
      const arrow = opens ? `==>|${label(text)}|` : `-.->|${label(text)}|`;
      return `  ${ids.get(from) ?? ''} ${arrow} ${ids.get(to) ?? ''}`;
    }),
  ].join('\n');
}

/** Of one name; several beside each other have none, nor has an address range. */
function namespaceOf(name: string): string {
  return /^([a-z0-9-]+)\/[^,/]+$/.exec(name)?.[1] ?? '';
}
