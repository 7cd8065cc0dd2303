import type { Kubectl } from '../api/kubectl.ts';
import { itemsOf } from '../api/live-object.ts';
import { warningsOf, type PodEvent } from './events.ts';
import { readPods, type LiveContainer, type LivePod } from './live-pod.ts';

/** Lines that an explanation has at most, of pods and of events each. */
const LINES = 12;
/** Longest line of it, in characters. */
const LONGEST = 240;
/** Milliseconds for each of its two questions. */
const DEADLINE_MS = 10_000;

/**
 * Why pods are not running: the containers that wait and the latest warnings, a few lines for an error's detail.
 * Untrusted text. '' when nothing is wrong or the API does not answer.
 */
export async function explainPods(kubectl: Kubectl): Promise<string> {
  const [pods, warnings] = await Promise.all([
    kubectl.get(['pods', '--all-namespaces'], { deadlineMs: DEADLINE_MS }).then(itemsOf, () => []),
    warningsOf(kubectl, { deadlineMs: DEADLINE_MS }).catch(() => []),
  ]);
  const lines = [...readPods(pods).flatMap(describePod).slice(0, LINES), ...latest(warnings)];
  return lines.map(oneLine).join('\n');
}

/** A pod's containers that are not well, one line each. Pure. */
export function describePod({ namespace, name, phase, containers, unscheduled }: LivePod): readonly string[] {
  if (phase === 'Succeeded') return [];
  const pod = `pod ${namespace}/${name}`;
  if (containers.length > 0)
    return containers.filter((one) => !isWell(one)).map((one) => `${pod}, ${describeContainer(one)}`);
  if (unscheduled) return [`${pod}: ${unscheduled.reason || 'not scheduled'} (${unscheduled.message})`];
  return [`${pod}: ${phase || 'unknown'}, no container has started`];
}

/** Of an ephemeral container the kubelet always says that it is not ready. */
function isWell({ role, state, ready, reason }: LiveContainer): boolean {
  if (state === 'running') return ready || role === 'ephemeral';
  return state === 'terminated' && reason === 'Completed';
}

function describeContainer({ name, state, restarts, reason, message }: LiveContainer): string {
  const why = [reason, message].filter((part) => part !== '').join(': ');
  const shown = state === 'running' ? 'not ready' : state;
  return `container ${name}: ${shown}${restarts > 0 ? `, ${restarts} restarts` : ''}${why === '' ? '' : ` (${why})`}`;
}

function latest(warnings: readonly PodEvent[]): readonly string[] {
  const lines = warnings.map(({ reason = '', message = '', involvedObject: about = {} }) => {
    const object = about.namespace === undefined ? '' : `${about.namespace}/`;
    return `event ${about.kind ?? ''} ${object}${about.name ?? ''}: ${reason}: ${message}`;
  });
  return [...new Set(lines)].slice(-LINES);
}

function oneLine(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST)}…`;
}
