import { isKnown, type Changes } from '../../core/change-report.ts';

/** Whether a change is known to open or close a connection. */
export function opensOrCloses(changes: Changes | undefined): boolean {
  return changes !== undefined && isKnown(changes) && changes.opened.length + changes.closed.length > 0;
}
