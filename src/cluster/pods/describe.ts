import type { Kubectl } from '../api/kubectl.ts';

/** Lines that an explanation has at most, of pods and of events each. */
const LINES = 12;
/** Longest line of it, in characters. */
const LONGEST = 240;

interface ContainerStatus {
  readonly name?: string;
  readonly ready?: boolean;
  readonly restartCount?: number;
  readonly state?: Readonly<
    Record<string, { readonly reason?: string; readonly message?: string } | undefined>
  >;
}

interface PodLike {
  readonly metadata?: { readonly namespace?: string; readonly name?: string };
  readonly spec?: { readonly nodeName?: string };
  readonly status?: {
    readonly phase?: string;
    readonly conditions?: readonly {
      readonly type?: string;
      readonly status?: string;
      readonly reason?: string;
      readonly message?: string;
    }[];
    readonly initContainerStatuses?: readonly ContainerStatus[];
    readonly containerStatuses?: readonly ContainerStatus[];
    readonly ephemeralContainerStatuses?: readonly ContainerStatus[];
  };
}

interface EventLike {
  readonly type?: string;
  readonly reason?: string;
  readonly message?: string;
  readonly involvedObject?: { readonly kind?: string; readonly namespace?: string; readonly name?: string };
}

/**
 * Why pods are not running: the containers that wait and the latest warnings, a few lines for an error's detail.
 * Foreign text. '' when nothing is wrong or the API does not answer.
 */
export async function explainPods(kubectl: Kubectl): Promise<string> {
  const [pods, events] = await Promise.all([
    list<PodLike>(kubectl, ['pods', '--all-namespaces']),
    list<EventLike>(kubectl, [
      'events',
      '--all-namespaces',
      '--field-selector=type=Warning',
      '--sort-by=.metadata.creationTimestamp',
    ]),
  ]);
  return [...pods.flatMap(describePod).slice(0, LINES), ...latest(events)].map(oneLine).join('\n');
}

/** A pod's containers that are not well, one line each. Pure. */
export function describePod(pod: PodLike): readonly string[] {
  const name = `pod ${pod.metadata?.namespace ?? ''}/${pod.metadata?.name ?? ''}`;
  const status = pod.status ?? {};
  if (status.phase === 'Succeeded') return [];
  const containers = [
    ...(status.initContainerStatuses ?? []),
    ...(status.containerStatuses ?? []),
    ...(status.ephemeralContainerStatuses ?? []),
  ];
  const lines = containers.flatMap((container) => {
    const [state, facts] = Object.entries(container.state ?? {})[0] ?? ['unknown', undefined];
    const done = state === 'terminated' && facts?.reason === 'Completed';
    if (done || (state === 'running' && container.ready !== false)) return [];
    const why = [facts?.reason, facts?.message].filter(Boolean).join(': ');
    const restarts = (container.restartCount ?? 0) > 0 ? `, ${container.restartCount ?? 0} restarts` : '';
    return [
      `${name}, container ${container.name ?? ''}: ${state === 'running' ? 'not ready' : state}${restarts}${why === '' ? '' : ` (${why})`}`,
    ];
  });
  if (lines.length > 0 || containers.length > 0) return lines;
  const unscheduled = status.conditions?.find((c) => c.type === 'PodScheduled' && c.status === 'False');
  if (unscheduled)
    return [`${name}: ${unscheduled.reason ?? 'not scheduled'} (${unscheduled.message ?? ''})`];
  return [`${name}: ${status.phase ?? 'unknown'}, no container has started`];
}

function latest(events: readonly EventLike[]): readonly string[] {
  const lines = events.map((event) => {
    const about = event.involvedObject ?? {};
    const where = about.namespace === undefined ? '' : `${about.namespace}/`;
    return `event ${about.kind ?? ''} ${where}${about.name ?? ''}: ${event.reason ?? ''}: ${event.message ?? ''}`;
  });
  return [...new Set(lines)].slice(-LINES);
}

async function list<T>(kubectl: Kubectl, args: readonly string[]): Promise<readonly T[]> {
  const result = await kubectl.run(['get', ...args, '--output=json'], { deadlineMs: 10_000 });
  try {
    return (JSON.parse(result.stdout) as { items: readonly T[] }).items;
  } catch {
    return [];
  }
}

function oneLine(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST)}…`;
}
