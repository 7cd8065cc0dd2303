import type { Change, NamedWorkload, Neighbours } from '../../core/policy-diff.ts';
import type { Position } from '../../core/problem.ts';
import { showPort } from '../../net/ports.ts';
import { counted, showName } from '../../text/escape.ts';

/** What came, went or became something else: `Deployment shop/cache is new, with 8 connections: 3 to it, 5 from it`. */
export function changeText(change: Change): string {
  if (change.change === 'became') return `${showWorkload(change.base)} became ${showWorkload(change.head)}`;
  const is = change.change === 'added' ? 'is new' : 'is gone';
  switch (change.what) {
    case 'workload':
      return `${showWorkload(change.workload)} ${is}, with ${neighboursText(change.neighbours)}`;
    case 'pods':
      return `${showName(change.name)} ${is}, with ${neighboursText(change.neighbours)}`;
    case 'port':
      return `port ${showPort(change.port)} of ${showName(change.name)} ${is}`;
    case 'service':
      return `Service ${showName(change.name)} ${is}`;
  }
}

/** Where it is to be found: what became something else in the head. */
export function changePlace(change: Change): Position | undefined {
  return change.change === 'became' ? change.head.at : change.at;
}

/** `2 workloads are new, 1 is gone, 1 became another`; empty where none of that is so. */
export function changesSentence(changes: readonly Change[]): string {
  const workloads = (kind: 'added' | 'removed') =>
    changes.filter((one) => one.change === kind && one.what === 'workload').length;
  const parts = [
    [workloads('added'), 'new'],
    [workloads('removed'), 'gone'],
  ] as const;
  const told = parts.flatMap(([count, word]) =>
    count === 0 ? [] : [`${counted(count, 'workload')} ${count === 1 ? 'is' : 'are'} ${word}`],
  );
  const became = changes.filter(({ change }) => change === 'became').length;
  return [...told, ...(became > 0 ? [`${counted(became, 'workload')} became another`] : [])].join(', ');
}

function showWorkload({ kind, name }: NamedWorkload): string {
  return `${showName(kind)} ${showName(name)}`;
}

function neighboursText({ reachedBy, reaches, fromOutside, fromElsewhere }: Neighbours): string {
  const all = reachedBy + reaches;
  if (all === 0) return fromElsewhere ? 'one connection: any pod elsewhere reaches it' : 'no connection';
  const outside = fromOutside ? ' (one from outside)' : '';
  const open = fromElsewhere ? ', and any pod elsewhere reaches it' : '';
  return `${counted(all, 'connection')}: ${reachedBy} to it${outside}, ${reaches} from it${open}`;
}
