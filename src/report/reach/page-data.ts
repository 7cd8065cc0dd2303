import { visible } from '../../text/escape.ts';
import type { Line } from '../format/decider.ts';
import { placeName } from '../format/names.ts';
import { ALLOWED, PARTLY, UNJUDGED, type PageData, type PageEnd } from './browser/data.ts';
import type { ReasonBook } from './reasons.ts';
import { encodeRow } from './row-code.ts';
import { isOutside, type MatrixView, type ViewCell, type ViewEndpoint } from './view.ts';

/**
 * What the page's program works on. A matrix has a million cells and some hundred different answers: a cell is the
 * number of one, and rows that are alike, but for what each has to do with itself, are written once.
 */
export function pageData(view: MatrixView, book: ReasonBook): PageData {
  const answers = new Answers(book);
  const patterns = new Map<string, number>();
  const rows = view.sources.map((source, row) => {
    const numbers = view.targets.map((_, column) => answers.number(view.cell(row, column)));
    const own = view.targets.flatMap(({ name }, column) => (name === source.name ? [column] : []));
    const answered = own.flatMap((column) => [column, numbers[column] ?? 0]);
    // As their neighbours, on the left or on the right: a run goes on over them.
    const neighbour = numbers[(own[0] ?? 0) - 1] ?? numbers[(own.at(-1) ?? 0) + 1] ?? 0;
    for (const column of own) numbers[column] = neighbour;
    const pattern = encodeRow(numbers);
    const number = patterns.get(pattern) ?? patterns.size;
    patterns.set(pattern, number);
    return [number, ...answered];
  });
  return {
    sources: view.sources.map(endOf),
    targets: view.targets.map((target) => [...endOf(target), target.portLabel] as const),
    outside: [...new Set([...view.sources, ...view.targets].filter(isOutside).map(({ name }) => name))],
    lines: book.lines.map(({ text, at }) => (at ? [text, placeName(at)] : [text])),
    answers: answers.all,
    patterns: [...patterns.keys()],
    rows,
  };
}

function endOf({ name, namespace }: ViewEndpoint): PageEnd {
  return [visible(name), visible(namespace)];
}

/** Of a cell that policies of other APIs may decide otherwise than what follows says. */
const NOT_JUDGED: Line = { text: 'not judged, since a policy of another API may decide it; without that' };
/** Of a cell that is for ports without a column. */
const NO_OTHER: Line = { text: 'no port is open that nothing declares' };
/** Of a cell that is open for some pods of a workload. */
const VARIES: Line = { text: 'open to some of its pods, and not to others' };

/** The different answers, by number; 0 is none. */
class Answers {
  readonly all: (readonly number[])[] = [];
  readonly #numbers = new Map<ViewCell, number>();
  readonly #book: ReasonBook;

  constructor(book: ReasonBook) {
    this.#book = book;
  }

  number(cell: ViewCell | undefined): number {
    if (cell === undefined) return 0;
    const known = this.#numbers.get(cell);
    if (known !== undefined) return known;
    const number = this.all.push([flagsOf(cell), ...this.#lines(cell)]);
    this.#numbers.set(cell, number);
    return number;
  }

  #lines({ allowed, varies, unjudged, others, reason }: ViewCell): readonly number[] {
    const before = [
      ...(unjudged ? [NOT_JUDGED] : []),
      ...(varies && !allowed ? [VARIES] : []),
      ...(others === undefined || others === '' ? [] : [{ text: others }]),
    ];
    const decides = reason === undefined ? [this.#book.line(NO_OTHER)] : (this.#book.reasons[reason] ?? []);
    return [...before.map((line) => this.#book.line(line)), ...decides];
  }
}

function flagsOf({ allowed, varies, unjudged, others }: ViewCell): number {
  const somePorts = others !== undefined && others !== '' && !/^every (other )?port$/.test(others);
  const someOnly = allowed ? somePorts : varies === true;
  return (allowed ? ALLOWED : 0) + (someOnly ? PARTLY : 0) + (unjudged ? UNJUDGED : 0);
}
