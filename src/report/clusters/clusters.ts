import type { FoundCluster } from '../../cluster/lifecycle/find.ts';
import { counted, duration, visible } from '../../text/escape.ts';
import { padEnd, width } from '../../text/width.ts';
import type { TerminalOptions } from '../format/palette.ts';

/** netproof's clusters on this machine, one a line, as `netproof status` shows them. Ends without a line feed. */
export function renderClusters(
  clusters: readonly FoundCluster[],
  memory: ReadonlyMap<string, number>,
  { palette }: TerminalOptions,
): string {
  if (clusters.length === 0) return " no cluster of netproof's is on this machine";
  const rows = clusters.map((cluster) => [
    cluster.name,
    ageOf(cluster),
    size(memory.get(cluster.name)),
    contentsOf(cluster),
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => width(row[column] ?? ''))));
  const lines = clusters.map((cluster, index) => {
    const cells = (rows[index] ?? []).map((cell, column) => padEnd(cell, widths[column] ?? 0));
    const paint = cluster.inUse ? palette.good : palette.unsure;
    return ` ${[...cells.filter((cell) => cell !== ''), paint(useOf(cluster))].join('  ')}`;
  });
  const idle = clusters.filter(({ inUse }) => !inUse).length;
  const advice = idle === 0 ? '' : ': `netproof down` deletes what no run works on';
  return [
    ...lines,
    '',
    palette.faint(` ${counted(clusters.length, 'cluster')}, ${idle} of them unused${advice}`),
  ].join('\n');
}

/** The same as data; times as RFC 3339, memory in bytes. */
export function clustersJson(
  clusters: readonly FoundCluster[],
  memory: ReadonlyMap<string, number> = new Map(),
): readonly Readonly<Record<string, unknown>>[] {
  return clusters.map(({ name, folder, hasFolder, containers, madeAt, inUse, warm }) => ({
    name,
    madeAt,
    inUse,
    ...(warm !== undefined && { warm }),
    ...(memory.has(name) && { memoryBytes: memory.get(name) }),
    ...(hasFolder && { folder }),
    containers: containers.map(({ name: container, image, isNode, isRunning }) => ({
      ...{ name: container, image, node: isNode, running: isRunning },
    })),
  }));
}

/** What was there of a cluster, in a few words: `1 node, 1 stub host`. */
function contentsOf({ containers, hasFolder }: Pick<FoundCluster, 'containers' | 'hasFolder'>): string {
  const nodes = containers.filter(({ isNode }) => isNode);
  const hosts = containers.length - nodes.length;
  const parts = [
    ...(nodes.length > 0 ? [counted(nodes.length, 'node')] : []),
    ...(hosts > 0 ? [counted(hosts, 'stub host')] : []),
  ];
  if (parts.length > 0) return parts.join(', ');
  return hasFolder ? 'its folder alone' : 'nothing';
}

function useOf({ containers, inUse, warm }: FoundCluster): string {
  if (inUse) return 'a run is at work on it';
  if (warm !== undefined) return `stays between runs: ${visible(warm)}`;
  return containers.some(({ isNode, isRunning }) => isNode && isRunning)
    ? 'kept, or left behind'
    : 'left behind';
}

function ageOf({ ageMs }: FoundCluster): string {
  const ms = Math.max(0, ageMs);
  const hours = Math.floor(ms / 3_600_000);
  if (hours >= 48) return `${Math.floor(hours / 24)} days`;
  return hours >= 1 ? `${hours} h ${Math.floor((ms % 3_600_000) / 60_000)} min` : duration(ms);
}

function size(bytes: number | undefined): string {
  if (bytes === undefined) return '';
  const mebibytes = bytes / 2 ** 20;
  return mebibytes < 1_000 ? `${Math.round(mebibytes)} MiB` : `${(mebibytes / 1_024).toFixed(1)} GiB`;
}

/** A line for each cluster that was deleted, or left alone. */
export function renderDeleted(
  deleted: readonly FoundCluster[],
  leftAlone: readonly FoundCluster[],
  { palette }: TerminalOptions,
): string {
  const lines = [
    ...deleted.map(
      (cluster) => ` ${palette.good('deleted')} ${visible(cluster.name)}: ${contentsOf(cluster)}`,
    ),
    ...leftAlone.map(
      ({ name }) =>
        ` ${palette.unsure('left alone')} ${visible(name)}: a run is at work on it; \`netproof down ${name}\` deletes it all the same`,
    ),
  ];
  return lines.length === 0 ? " nothing of netproof's is left on this machine" : lines.join('\n');
}
