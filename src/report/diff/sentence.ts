import { countedIn, type ChangeReport, type Counted, type SaidGroup } from '../../core/change-report.ts';
import { counted } from '../../text/escape.ts';
import { changesSentence } from './changes.ts';

/**
 * `This change opens 2 connections and closes 1; one of them crosses namespaces; no rule pins it; 1 workload is new`: without a
 * full stop. What crosses and what rules pin is told of those that open.
 */
export function changeSentence(changes: ChangeReport): string {
  const opened = unitsOf(changes.opened);
  const closed = unitsOf(changes.closed);
  const new_ = changesSentence(changes.changes);
  return [
    headWords(opened.length, closed.length, new_ !== ''),
    ...crossWords(opened, 'namespaces', ['crosses namespaces', 'cross namespaces']),
    ...crossWords(opened, 'cluster', ["crosses the cluster's border", "cross the cluster's border"]),
    ...ruleWords(changes, opened),
    ...(new_ === '' ? [] : [new_]),
  ].join('; ');
}

/** How many connections open, and how many close. */
export function changeCounts({ opened, closed }: Pick<ChangeReport, 'opened' | 'closed'>): {
  readonly opened: number;
  readonly closed: number;
} {
  return { opened: unitsOf(opened).length, closed: unitsOf(closed).length };
}

function unitsOf(groups: readonly SaidGroup[]): readonly Counted[] {
  return groups.flatMap(countedIn);
}

function headWords(opened: number, closed: number, others: boolean): string {
  if (opened + closed === 0)
    return `This change opens and closes no connection${others ? ' between what both have' : ''}`;
  if (closed === 0) return `This change opens ${counted(opened, 'connection')}`;
  if (opened === 0) return `This change closes ${counted(closed, 'connection')}`;
  return `This change opens ${counted(opened, 'connection')} and closes ${closed}`;
}

type Verb = readonly [one: string, many: string];

function crossWords(
  opened: readonly Counted[],
  border: NonNullable<Counted['crosses']>,
  verb: Verb,
): readonly string[] {
  return someOf(opened.filter(({ crosses }) => crosses === border).length, opened.length, verb);
}

/** Nothing where there is no rule file, or nothing opens. */
function ruleWords({ hasRules }: ChangeReport, opened: readonly Counted[]): readonly string[] {
  const approved = opened.filter((one) => one.approved && one.checks.length === 0);
  const words = someOf(approved.length, opened.length, ['is approved', 'are approved']);
  if (!hasRules || opened.length === approved.length) return words;
  const loose = opened.filter((one) => !one.approved && one.checks.length === 0);
  if (loose.length === 0) {
    const all =
      opened.length === 1
        ? 'a rule pins it'
        : approved.length > 0
          ? 'rules pin the others'
          : 'rules pin all of them';
    return [...words, all];
  }
  return [...words, `no rule pins ${looseWord(opened, loose)}`];
}

function looseWord(opened: readonly Counted[], loose: readonly Counted[]): string {
  const [first] = loose;
  const crossing = opened.filter(({ crosses }) => crosses !== undefined);
  // `one of them crosses namespaces; no rule pins it`
  const isLast = loose.length === 1 && crossing.length === 1 && crossing[0] === first;
  if (opened.length === 1 || isLast) return 'it';
  if (loose.length === opened.length) return 'any of them';
  return loose.length === 1 ? 'one of them' : `${loose.length} of them`;
}

function someOf(count: number, all: number, [one, many]: Verb): readonly string[] {
  if (count === 0) return [];
  if (all === 1) return [`it ${one}`];
  if (count === all) return [`all of them ${many}`];
  return count === 1 ? [`one of them ${one}`] : [`${count} of them ${many}`];
}

/** What stands behind the sentence wherever it is told: the model's word is no proof. */
export const BY_THE_MODEL = 'by the model, not proven';
