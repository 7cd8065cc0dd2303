import { workloadName, type Workload } from '../../core/objects.ts';
import { groupBy } from '../../core/group-by.ts';
import type { Check } from '../../core/check.ts';
import { showName } from '../../text/show-name.ts';
import { ALIKE_CHARS } from '../../text/limits.ts';
import {
  connectionName,
  dialledName,
  placeName,
  sourceName,
  targetName,
  targetWorkloads,
} from '../format/names.ts';
import type { CheckResult, Engine } from '../../core/result.ts';
import { describeResult, type Description } from './description.ts';
import { visible } from '../../text/escape.ts';

/** Checks that one telling is enough for: they differ in who connects to whom, and in nothing that explains it. */
export interface Alike {
  readonly first: CheckResult;
  /** How many more there are. */
  readonly more: number;
  /** The first one's, with a line that names the others. */
  readonly description: Description;
}

/**
 * Puts together what one policy line did to many: a default deny that cuts twenty sources is told once. The order is
 * that of each group's first check. `apart` parts what has to stand at different places.
 */
export function groupAlike(
  results: readonly CheckResult[],
  engine: Engine,
  apart: (result: CheckResult) => unknown = () => null,
): readonly Alike[] {
  const told = results.map((result) => ({ result, description: describeResult(result, engine) }));
  const groups = groupBy(told, ({ result, description }) =>
    JSON.stringify([explanation(result, description), apart(result)]),
  );
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const { headline, lines } = first.description;
    const below = othersLine(
      first.result.check,
      others.map(({ result }) => result.check),
    );
    const description = { headline, lines: below === '' ? lines : [...lines, { text: below }] };
    return { first: first.result, more: others.length, description: description };
  });
}

/** How many checks these groups are. */
export function checksOf(groups: readonly Alike[]): number {
  return groups.reduce((sum, { more }) => sum + 1 + more, 0);
}

/** What a telling says beside the names of the two that it speaks of. */
function explanation(
  { check, verdict, reason, drift }: CheckResult,
  { headline, lines }: Description,
): unknown {
  const anyone = nameless(check);
  const said = headline.slice(connectionName(check).length);
  return [verdict, reason, drift, said, lines.map(({ text, at }) => [anyone(text), at])];
}

/** Takes a check's own names and its port out of a sentence. */
function nameless(check: Check): (text: string) => string {
  const { from, to, toLabel, port } = check;
  const source = workloadNames(from);
  const target = [
    toLabel,
    dialledName(check),
    ...targetWorkloads(to).flatMap(workloadNames),
    ...(to.kind === 'service' ? [`${to.service.namespace}/${to.service.name}`] : []),
    ...(to.kind === 'host' ? [to.host.address, to.host.name ?? toLabel] : []),
  ];
  const slots = new Map([...slotted(target, '<to>'), ...slotted(source, '<from>')]);
  const longestFirst = [...slots.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const names = new RegExp(`(?<![\\w./-])(?:${longestFirst.join('|')})(?![\\w/-]|\\.\\w)`, 'g');
  const ports = new RegExp(`(?<![\\w.-])${port}(?:/(?:udp|sctp))?(?![\\w.-])`, 'g');
  return (text) => text.replace(names, (name) => slots.get(name) ?? name).replace(ports, '<port>');
}

function workloadNames(one: Workload): readonly string[] {
  return [workloadName(one), `${one.namespace}/${one.kind.toLowerCase()}/${one.name}`];
}

/** A name in the forms that messages show it in. */
function slotted(names: readonly string[], slot: string): readonly (readonly [string, string])[] {
  return names.flatMap((name) => [visible(name), showName(name)].map((shown) => [shown, slot] as const));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** `the same for 9 more: shop/web, shop/jobs → shop/api:8080; …`, as many names as fit, with rule lines that differ. */
function othersLine(first: Check, others: readonly Check[]): string {
  if (others.length === 0) return '';
  const parts: string[] = [];
  let named = 0;
  let room = ALIKE_CHARS;
  for (const bundle of bundles(others)) {
    const fitting = bundle.names.filter((name) => (room -= name.length + 2) >= 0);
    if (fitting.length === 0) break;
    const more = bundle.names.length - fitting.length;
    const names = fitting.join(', ') + (more > 0 ? ` and ${more} more` : '');
    const place = bundle.place === placeName(first.at) ? '' : ` (${bundle.place})`;
    parts.push(bundle.connection(names) + place);
    named += bundle.names.length;
  }
  if (named < others.length) parts.push(`and ${others.length - named} more`);
  return `the same for ${others.length} more: ${parts.join('; ')}`;
}

/** Checks of one rule line that share a destination, or a source: it is named once. */
interface Bundle {
  readonly place: string;
  /** What differs. */
  readonly names: readonly string[];
  readonly connection: (names: string) => string;
}

function bundles(checks: readonly Check[]): readonly Bundle[] {
  return [...groupBy(checks, ({ at }) => placeName(at))].flatMap(([place, own]) => {
    const targets = groupBy(own, targetName);
    const sources = groupBy(own, sourceName);
    if (targets.size <= sources.size)
      return [...targets].map(([target, members]) => ({
        place,
        names: members.map(sourceName),
        connection: (names) => `${names} → ${target}`,
      }));
    return [...sources].map(([source, members]) => ({
      place,
      names: members.map(targetName),
      connection: (names) => `${source} → ${names}`,
    }));
  });
}
