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
import { together } from './together.ts';

/** Pieces of one part: parts are joined by whoever writes them, so that the largest matrix is never one string. */
const PART = 8_000;

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
 * The matrix as `json-schema.ts` has it, in parts, a target's port on each line: `connections` and `otherPorts` follow
 * each other by target. Every source's name stands once in a line, and every decider once in all, at the end, where all are known.
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
  for (const { from, to, open, varies } of together(otherPorts)) {
    const ports = open.map(rangeFields);
    yield `${before}${JSON.stringify({ from, to, ports, ...(varies && { varies }) })}`;
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
  let groups = new Groups();
  function* linesUntil(isReached: (target: MatrixTarget) => boolean): Generator<TargetLine, void, undefined> {
    for (let target = targets[at]; target && !isReached(target); target = targets[++at]) {
      yield { to: target.to, port: target.port, protocol: target.protocol, sources: groups.all };
      groups = new Groups();
    }
  }
  for (const { from, to, port, protocol, allowed, varies, unjudged, decidedBy } of connections) {
    yield* linesUntil((one) => one.to === to && one.port === port && one.protocol === protocol);
    const decided = deciders.of(decidedBy);
    const known = groups.find(decided, allowed, varies, unjudged);
    if (known) known.from.push(from);
    else {
      groups.add(decided, {
        from: [from],
        allowed,
        ...(varies && { varies }),
        ...(unjudged && { unjudged }),
        decidedBy: decided.numbers,
      });
    }
  }
  yield* linesUntil(() => false);
}

/** The sources of a line, in order of appearance. */
class Groups {
  readonly all: Group[] = [];
  readonly #by = new Map<Numbered, Group[]>();

  find(decided: Numbered, allowed: boolean, varies?: true, unjudged?: true): Group | undefined {
    return this.#by
      .get(decided)
      ?.find((one) => one.allowed === allowed && one.varies === varies && one.unjudged === unjudged);
  }

  add(decided: Numbered, group: Group): void {
    this.all.push(group);
    this.#by.set(decided, [...(this.#by.get(decided) ?? []), group]);
  }
}

/** The lines of a decider, by number: the same value for the same lines. */
interface Numbered {
  readonly numbers: number[];
}

/** What decides, put into words and numbered once. */
class Deciders {
  readonly lines: Line[] = [];
  readonly #writer = deciderWriter();
  readonly #numbers = new Map<Line, number>();
  readonly #byText = new Map<string, number>();
  readonly #admitted = new Map<Decider, Numbered>();
  readonly #alike = new Map<string, Numbered>();
  #open: Numbered | undefined;

  of(decider: Decider): Numbered {
    // Whom nothing isolates would be a decider for each pair.
    if (decider.kind === 'open') return (this.#open ??= this.#numbered([NOT_ISOLATED]));
    const known = this.#admitted.get(decider);
    if (known) return known;
    const made = this.#numbered(this.#writer.parts(decider));
    // What cuts names a pair's two ends, and is another value for each.
    if (decider.kind === 'admitted') this.#admitted.set(decider, made);
    return made;
  }

  #numbered(parts: readonly Line[]): Numbered {
    const numbers = parts.map((part) => this.#numberOf(part));
    const key = numbers.join();
    const found = this.#alike.get(key) ?? { numbers };
    this.#alike.set(key, found);
    return found;
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

function exposureFields(
  { direction, pods, workloads, ports, rule }: ExposureLine,
  deciders: Deciders,
): Readonly<Record<string, unknown>> {
  const decidedBy = deciders.of({ kind: 'admitted', rules: [rule] }).numbers;
  return { direction, pods, workloads, ports: ports.map(rangeFields), decidedBy };
}

function rangeFields({ protocol, first, last }: PortRange): Readonly<Record<string, unknown>> {
  return { protocol, port: first, endPort: last };
}

/**
 * A row for each connection and a header, as RFC 4180 has it, but with line feeds alone, in parts; behind them a row for
 * each range of ports that is open and has no row of its own: `8000-8100`, and `1-65535` of `any` protocol for all there
 * is; and the same of pods that nobody has yet, by what is asked of them.
 */
export function* matrixCsv(
  connections: Iterable<MatrixConnection>,
  otherPorts: Iterable<OtherPorts> = [],
  exposures: readonly Exposure[] = [],
): Generator<string, void, undefined> {
  yield 'from,to,port,protocol,allowed,decidedBy\n';
  yield* inParts(csvPieces(connections, otherPorts, exposures));
}

/** Rows in pieces that many of them share: a string for each of a million rows would cost more than all else of it. */
function* csvPieces(
  connections: Iterable<MatrixConnection>,
  otherPorts: Iterable<OtherPorts>,
  exposures: readonly Exposure[],
): Generator<string, void, undefined> {
  const end = remembering((name: string) => `${csvField(name)},`);
  const port = csvPort();
  const decider = csvDecider();
  for (const connection of connections) {
    yield end(connection.from);
    yield end(connection.to);
    yield port(connection);
    yield connection.unjudged ? 'unjudged,' : connection.allowed ? 'true,' : 'false,';
    yield decider(connection.decidedBy);
  }
  const rangesOf = remembering(csvRanges);
  for (const row of otherPorts) {
    if (row.others.length === 0) continue;
    const ranges = rangesOf(isEveryPort(row.open) ? row.open : row.others);
    const why = decider(row.decider());
    for (const range of ranges) {
      yield end(row.from);
      yield end(row.to);
      yield range;
      yield why;
    }
  }
  for (const { direction, pods, workload, pod = workload, ports, rule } of exposures) {
    const [from, to] = direction === 'ingress' ? [showPods(pods), pod] : [pod, showPods(pods)];
    const why = decider({ kind: 'admitted', rules: [rule] });
    for (const range of csvRanges(ports)) yield `${csvField(from)},${csvField(to)},${range}${why}`;
  }
}

/** `8080,TCP,` */
function csvPort(): (wire: WirePort) => string {
  const known = new Map<string, string[]>();
  return ({ port, protocol }) => {
    const ports = known.get(protocol) ?? [];
    known.set(protocol, ports);
    return (ports[port] ??= `${port},${protocol},`);
  };
}

/** What decides, as a row's last field: of rules, which decide much, it is made once. */
function csvDecider(): (decider: Decider) => string {
  const { text } = deciderWriter();
  const field = (decider: Decider) => `${csvField(text(decider))}\n`;
  const remembered = remembering(field);
  return (decider) => (decider.kind === 'admitted' ? remembered(decider) : field(decider));
}

const EVERY_RANGE = ['1-65535,any,true,'];

function csvRanges(ranges: readonly PortRange[]): readonly string[] {
  if (isEveryPort(ranges)) return EVERY_RANGE;
  return ranges.map(
    ({ protocol, first, last }) => `${first === last ? String(first) : `${first}-${last}`},${protocol},true,`,
  );
}

/** Quoted where it has to be; what a spreadsheet would take for a formula begins with an apostrophe. */
function csvField(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function* inParts(pieces: Iterable<string>): Generator<string, void, undefined> {
  let part: string[] = [];
  for (const piece of pieces) {
    if (part.push(piece) < PART) continue;
    yield part.join('');
    part = [];
  }
  yield part.join('');
}

function remembering<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const found = known.get(key) ?? make(key);
    known.set(key, found);
    return found;
  };
}
