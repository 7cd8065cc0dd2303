import { groupBy } from '../../core/group-by.ts';
import type { MatrixConnection } from '../../model/matrix.ts';
import type { OtherPorts } from '../../model/other-ports.ts';
import { isEveryPort, type PortRange } from '../../model/port-ranges.ts';
import { deciderWriter } from '../format/decider.ts';

/** Connections of one part: parts are joined by whoever writes them, so that the largest matrix is never one string. */
const PART = 2_000;

/**
 * `{version, connections: […], ranges: […]}`, a connection on each line, in parts. `ranges` are for the pairs between
 * which more is open than their connections say: all that is open from each of `from` to each of `to`, as few as can be.
 */
export function* matrixJson(
  connections: Iterable<MatrixConnection>,
  otherPorts: Iterable<OtherPorts> = [],
): Generator<string, void, undefined> {
  const { text } = deciderWriter();
  yield '{"version":1,"connections":[\n';
  let first = true;
  for (const part of parts(connections)) {
    // The fields by name: what else a connection may come to know is not part of the format.
    const lines = part.map(({ from, to, port, protocol, allowed, varies, unjudged, decidedBy }) =>
      JSON.stringify({ from, to, port, protocol, allowed, varies, unjudged, decidedBy: text(decidedBy) }),
    );
    yield `${first ? '' : ',\n'}${lines.join(',\n')}`;
    first = false;
  }
  yield '\n],"ranges":[';
  let before = '\n';
  for (const range of togetherRanges(otherPorts)) {
    yield `${before}${JSON.stringify(range)}`;
    before = ',\n';
  }
  yield '\n]}\n';
}

interface Ranges {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly ports: readonly Readonly<Record<string, unknown>>[];
  /** Ports that are open between some of their pods, and not between all. */
  readonly varies?: true;
}

/** Sources that reach the same target by the same ports as one, then targets that the same sources reach. */
function togetherRanges(otherPorts: Iterable<OtherPorts>): readonly Ranges[] {
  const written = new Map<readonly PortRange[], string>();
  const what = ({ open, varies }: OtherPorts): string => {
    const text = written.get(open) ?? JSON.stringify(open.map(rangeFields));
    written.set(open, text);
    return `${varies ? 'varies' : ''} ${text}`;
  };
  const byTarget = groupBy(otherPorts, (one) => `${what(one)} ${one.to}`);
  const named = [...byTarget.values()].map((own) => ({
    own,
    from: JSON.stringify(own.map(({ from }) => from)),
  }));
  return [
    ...groupBy(named, ({ own: [first], from }) => `${first ? what(first) : ''} ${from}`).values(),
  ].flatMap((same) => {
    const [first] = same[0]?.own ?? [];
    if (!first) return [];
    return {
      from: same[0]?.own.map(({ from }) => from) ?? [],
      to: same.flatMap(({ own }) => own[0]?.to ?? []),
      ports: first.open.map(rangeFields),
      ...(first.varies && { varies: true as const }),
    };
  });
}

function rangeFields({ protocol, first, last }: PortRange): Readonly<Record<string, unknown>> {
  return { protocol, port: first, endPort: last };
}

/**
 * A row for each connection and a header, as RFC 4180 has it (CRLF), in parts; behind them a row for each range of ports
 * that is open and has no row of its own: `8000-8100`, and `1-65535` of `any` protocol for all there is.
 */
export function* matrixCsv(
  connections: Iterable<MatrixConnection>,
  otherPorts: Iterable<OtherPorts> = [],
): Generator<string, void, undefined> {
  const { text } = deciderWriter();
  yield 'from,to,port,protocol,allowed,decidedBy\r\n';
  for (const part of parts(connections)) {
    yield part
      .map(
        ({ from, to, port, protocol, allowed, unjudged, decidedBy }) =>
          `${[from, to, String(port), protocol, unjudged ? 'unjudged' : String(allowed), text(decidedBy)].map(csvField).join(',')}\r\n`,
      )
      .join('');
  }
  for (const part of parts(otherPorts)) {
    yield part
      .flatMap(({ from, to, open, others, decider }) =>
        csvRanges(open, others).map(
          (port) => `${[from, to, ...port, 'true', text(decider())].map(csvField).join(',')}\r\n`,
        ),
      )
      .join('');
  }
}

function csvRanges(open: readonly PortRange[], others: readonly PortRange[]): readonly string[][] {
  if (isEveryPort(open)) return [['1-65535', 'any']];
  return others.map(({ protocol, first, last }) => [
    first === last ? String(first) : `${first}-${last}`,
    protocol,
  ]);
}

/** Quoted where it has to be; what a spreadsheet would take for a formula begins with an apostrophe. */
function csvField(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function* parts<T>(items: Iterable<T>): Generator<readonly T[], void, undefined> {
  let part: T[] = [];
  for (const item of items) {
    part.push(item);
    if (part.length < PART) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}
