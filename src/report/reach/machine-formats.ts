import type { Decider } from '../../core/evidence.ts';
import type { WirePort } from '../../core/objects.ts';
import type { MatrixConnection } from '../../model/matrix.ts';
import type { Exposure } from '../../model/exposure.ts';
import type { OtherPorts } from '../../model/other-ports.ts';
import { isEveryPort, type PortRange } from '../../model/port-ranges.ts';
import { deciderWriter, type Line } from '../format/decider.ts';
import { showPods } from '../../text/policy-words.ts';
import { exposureLines, type ExposureLine } from './exposures.ts';
import { MATRIX_VERSION, type JsonMatrix } from './json-schema.ts';

/** Rows of one part: parts are joined by whoever writes them, so that the largest matrix is never one string. */
const PART = 2_000;

export interface MatrixTarget extends WirePort {
  readonly to: string;
}

/** What a matrix in JSON is of. */
export interface MatrixScope {
  /** Who could connect. */
  readonly sources: readonly string[];
  /** Where to, in the order of the connections. */
  readonly targets: readonly MatrixTarget[];
  /** What is cut is listed, too. */
  readonly all: boolean;
  /** The workloads that it was narrowed to: as source or target, as source, as target. */
  readonly focus?: readonly string[];
  readonly from?: readonly string[];
  readonly to?: readonly string[];
}

/**
 * The matrix as `json-schema.ts` has it, in parts, a target's port on each line: `connections` follow each other by
 * target. Every source's name stands once in a line, and every decider once in all, at the end, where all are known.
 * `ranges` are for the pairs between which more is open than their connections say: all that is open from each of
 * `from` to each of `to`, as few as can be. `exposures` are what is open to pods that nobody has yet.
 */
export function* matrixJson(
  connections: Iterable<MatrixConnection>,
  otherPorts: Iterable<OtherPorts>,
  exposures: readonly Exposure[],
  { sources, targets, all, ...narrowed }: MatrixScope,
): Generator<string, void, undefined> {
  const deciders = new Deciders();
  yield `${JSON.stringify({ version: MATRIX_VERSION, all, ...narrowed, sources }).slice(0, -1)},"connections":[`;
  let before = '\n';
  for (const line of targetLines(connections, targets, deciders)) {
    yield `${before}${JSON.stringify(line)}`;
    before = ',\n';
  }
  yield '\n],"ranges":[';
  before = '\n';
  for (const range of togetherRanges(otherPorts)) {
    yield `${before}${JSON.stringify(range)}`;
    before = ',\n';
  }
  yield '\n],"exposures":[';
  before = '\n';
  for (const exposure of exposureLines(exposures)) {
    yield `${before}${JSON.stringify(exposureFields(exposure, deciders))}`;
    before = ',\n';
  }
  yield '\n],"deciders":[';
  before = '\n';
  for (const { text, at } of deciders.lines) {
    const place = at && { file: at.file, line: at.line, column: at.column };
    yield `${before}${JSON.stringify({ text, ...place })}`;
    before = ',\n';
  }
  yield '\n]}\n';
}

type TargetLine = JsonMatrix['connections'][number];
/** Sources that one thing can be said of. */
type Group = TargetLine['sources'][number];

/** A line for each target's port: its sources, together where the answer and what decides it are the same. */
function* targetLines(
  connections: Iterable<MatrixConnection>,
  targets: readonly MatrixTarget[],
  deciders: Deciders,
): Generator<TargetLine, void, undefined> {
  let at = 0;
  let groups = new Map<string, Group>();
  function* linesUntil(isReached: (target: MatrixTarget) => boolean): Generator<TargetLine, void, undefined> {
    for (let target = targets[at]; target && !isReached(target); target = targets[++at]) {
      yield { to: target.to, port: target.port, protocol: target.protocol, sources: [...groups.values()] };
      groups = new Map();
    }
  }
  for (const { from, to, port, protocol, allowed, varies, unjudged, decidedBy } of connections) {
    yield* linesUntil((one) => one.to === to && one.port === port && one.protocol === protocol);
    const numbers = deciders.numbersOf(decidedBy);
    const key = `${allowed ? 1 : 0}${varies ? 1 : 0}${unjudged ? 1 : 0} ${numbers.join()}`;
    const known = groups.get(key);
    if (known) known.from.push(from);
    else {
      groups.set(key, {
        from: [from],
        allowed,
        ...(varies && { varies }),
        ...(unjudged && { unjudged }),
        decidedBy: numbers,
      });
    }
  }
  yield* linesUntil(() => false);
}

/** What decides, put into words and numbered once. */
class Deciders {
  readonly lines: Line[] = [];
  readonly #writer = deciderWriter();
  readonly #numbers = new Map<Line, number>();
  readonly #byText = new Map<string, number>();

  numbersOf(decider: Decider): number[] {
    // Whom nothing isolates would be a decider for each pair.
    const parts = decider.kind === 'open' ? [NOT_ISOLATED] : this.#writer.parts(decider);
    return parts.map((part) => this.#numberOf(part));
  }

  #numberOf(part: Line): number {
    const found = this.#numbers.get(part);
    if (found !== undefined) return found;
    const key = JSON.stringify([part.text, part.at?.file, part.at?.line, part.at?.column]);
    let number = this.#byText.get(key);
    if (number === undefined) {
      number = this.lines.push(part) - 1;
      this.#byText.set(key, number);
    }
    this.#numbers.set(part, number);
    return number;
  }
}

const NOT_ISOLATED: Line = { text: 'no policy isolates the source or the target' };

interface Ranges {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly ports: JsonMatrix['ranges'][number]['ports'];
  /** Ports that are open between some of their pods, and not between all. */
  readonly varies?: true;
}

/**
 * Sources that reach the same target by the same ports as one, then targets that the same sources reach. Where every port
 * is open to others a single pod is among its own sources: so all that reach each other are one list.
 */
function togetherRanges(otherPorts: Iterable<OtherPorts>): readonly Ranges[] {
  const numbers = new Map<string, number>();
  const known = new Map<readonly PortRange[], number>();
  const numberOf = (open: readonly PortRange[]): number => {
    const found = known.get(open);
    if (found !== undefined) return found;
    const text = JSON.stringify(open);
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    known.set(open, number);
    return number;
  };
  interface Sources {
    readonly what: string;
    readonly row: OtherPorts;
    readonly from: string[];
  }
  const byTarget = new Map<string, Map<number, Sources>>();
  for (const row of otherPorts) {
    const number = numberOf(row.open) * 2 + (row.varies ? 1 : 0);
    const own = byTarget.get(row.to) ?? new Map<number, Sources>();
    if (own.size === 0) byTarget.set(row.to, own);
    const found = own.get(number);
    if (found) found.from.push(row.from);
    else own.set(number, { what: String(number), row, from: [row.from] });
  }
  const together = new Map<
    string,
    { readonly row: OtherPorts; readonly from: string[]; readonly to: string[] }
  >();
  for (const { what, row, from } of [...byTarget.values()].flatMap((own) => [...own.values()])) {
    if (row.isOnePod && isEveryPort(row.open)) from.push(row.to);
    from.sort();
    const key = `${what} ${from.join('\n')}`;
    const found = together.get(key);
    if (found) found.to.push(row.to);
    else together.set(key, { row, from, to: [row.to] });
  }
  return [...together.values()].map(({ row, from, to }) => ({
    from,
    to,
    ports: row.open.map(rangeFields),
    ...(row.varies && { varies: true as const }),
  }));
}

function exposureFields(
  { direction, pods, workloads, ports, rule }: ExposureLine,
  deciders: Deciders,
): JsonMatrix['exposures'][number] {
  const decidedBy = deciders.numbersOf({ kind: 'admitted', rules: [rule] });
  return { direction, pods, workloads: [...workloads], ports: ports.map(rangeFields), decidedBy };
}

function rangeFields({ protocol, first, last }: PortRange): JsonMatrix['ranges'][number]['ports'][number] {
  return { protocol, port: first, endPort: last };
}

/**
 * A row for each connection and a header, as RFC 4180 has it (CRLF), in parts; behind them a row for each range of ports
 * that is open and has no row of its own: `8000-8100`, and `1-65535` of `any` protocol for all there is; and the
 * same of pods that nobody has yet, by what is asked of them.
 */
export function* matrixCsv(
  connections: Iterable<MatrixConnection>,
  otherPorts: Iterable<OtherPorts> = [],
  exposures: readonly Exposure[] = [],
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
  for (const { direction, pods, workload, pod = workload, ports, rule } of exposures) {
    const [from, to] = direction === 'ingress' ? [showPods(pods), pod] : [pod, showPods(pods)];
    const decidedBy = text({ kind: 'admitted', rules: [rule] });
    yield csvRanges(ports, ports)
      .map((port) => `${[from, to, ...port, 'true', decidedBy].map(csvField).join(',')}\r\n`)
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
