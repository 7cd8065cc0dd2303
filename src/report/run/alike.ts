import { workloadName, type Workload } from '../../core/objects.ts';
import { groupBy } from '../../core/group-by.ts';
import type { Check } from '../../core/check.ts';
import type { ServiceRef } from '../../core/evidence.ts';
import { ALIKE_CHARS } from '../../text/limits.ts';
import { placeName, sourceName, targetName, targetWorkloads, type CheckNames } from '../format/names.ts';
import type { CheckResult, Engine } from '../../core/result.ts';
import { describeResult, outline, type Description } from './description.ts';

/** Checks that one description is enough for: they differ in who connects to whom, and in nothing that explains it. */
export interface Alike {
  readonly first: CheckResult;
  /** How many more there are. */
  readonly more: number;
  /** The first one's, with a line that names the others. */
  readonly description: Description;
}

/**
 * Puts together what one policy line did to many: a default deny that cuts twenty sources is described once. The order
 * is that of each group's first check. `apart` parts what has to stand at different places.
 */
export function groupAlike(
  results: readonly CheckResult[],
  engine: Engine,
  apart: (result: CheckResult) => unknown = () => null,
): readonly Alike[] {
  const groups = groupBy(results, (result) => JSON.stringify([apart(result), explanation(result, engine)]));
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const { headline, lines } = describeResult(first, engine);
    const below = othersLine(
      first.check,
      others.map(({ check }) => check),
    );
    const description = { headline, lines: below === '' ? lines : [...lines, { text: below }] };
    return { first, more: others.length, description };
  });
}

/** How many checks these groups are. */
export function checksOf(groups: readonly Alike[]): number {
  return groups.reduce((sum, { more }) => sum + 1 + more, 0);
}

/** Stand in for the names of a check's own endpoints. */
const SLOTS: CheckNames = { source: '<from>', dialled: '<to>', resolved: '<to>', port: '<port>' };

/** What a description says, with slots for the check's own endpoints: the same for checks that are alike. */
function explanation(result: CheckResult, engine: Engine): string {
  const { check, verdict, reason, drift } = result;
  const { claim, lines } = outline(result, engine, SLOTS);
  return JSON.stringify([verdict, reason, drift, claim, lines], slotted(check));
}

/**
 * Replaces a check's own endpoints and port in evidence, as `JSON.stringify` asks for it. Positions keep apart what only
 * happens to have the same name.
 */
function slotted(check: Check): (key: string, value: unknown) => unknown {
  const { from, to, toLabel, port } = check;
  const targets = [
    toLabel,
    ...targetWorkloads(to).flatMap(labelsOf),
    ...(to.kind === 'service' ? [`${to.service.namespace}/${to.service.name}`] : []),
    ...(to.kind === 'host' ? [to.host.label, to.host.address] : []),
  ];
  const slots = new Map([
    ...targets.map((name) => [name, SLOTS.dialled] as const),
    ...labelsOf(from).map((name) => [name, SLOTS.source] as const),
  ]);
  return (key, value) => {
    switch (key) {
      case 'kind':
        return value;
      case 'port':
      case 'endPort':
        return value === port ? SLOTS.port : value;
      case 'wire':
        return (value as { port: number }).port === port ? SLOTS.port : value;
      case 'service':
        return slots.has(workloadName(value as ServiceRef)) ? SLOTS.dialled : value;
      default:
        return typeof value === 'string' ? (slots.get(value) ?? value) : value;
    }
  };
}

/** How the model may call a workload. */
function labelsOf(one: Workload): readonly string[] {
  return [workloadName(one), `${one.namespace}/${one.kind.toLowerCase()}/${one.name}`];
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
