import type { Labels } from '../core/objects.ts';
import { compareText } from '../text/compare.ts';

/** The hexadecimal SHA-256 of a text: passed in, for a pure room has none. */
export type Digest = (text: string) => string;

/** The label that everything of a monitor carries: its name, by which it is found again. */
export const MONITOR_LABEL = 'netproof/monitor';
/** By it a ReplicaSet knows its pod, and no other: the name of both. */
export const SOURCE_LABEL = 'netproof/source';
/** The name of a monitor that is given none. */
export const USUAL_NAME = 'rules';

/**
 * `netproof-web-1f2e3d4c`: a name that Kubernetes takes for anything, a Service too, readable and the same each time.
 */
export function monitorName(word: string, key: string, digest: Digest): string {
  const readable = word
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 36)
    .replace(/^-+|-+$/g, '');
  return ['netproof', ...(readable === '' ? [] : [readable]), digest(key).slice(0, 8)].join('-');
}

/** Labels as one text, in an order of their own. */
export function labelsKey(labels: Labels): string {
  return JSON.stringify(Object.entries(labels).toSorted(([a], [b]) => compareText(a, b)));
}
