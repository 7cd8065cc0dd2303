import type { MatrixConnection } from '../../model/matrix.ts';
import { deciderWriter } from '../format/decider.ts';

/** Connections of one part: parts are joined by whoever writes them, so that the largest matrix is never one string. */
const PART = 2_000;

/** `{version, connections: […]}`, a connection on each line, in parts. */
export function* matrixJson(connections: Iterable<MatrixConnection>): Generator<string, void, undefined> {
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
  yield '\n]}\n';
}

/** A row for each connection and a header, as RFC 4180 has it (CRLF), in parts. */
export function* matrixCsv(connections: Iterable<MatrixConnection>): Generator<string, void, undefined> {
  const { text } = deciderWriter();
  yield 'from,to,port,protocol,allowed,decidedBy\r\n';
  for (const part of parts(connections)) {
    yield part
      .map(
        ({ from, to, port, protocol, allowed, decidedBy }) =>
          `${[from, to, String(port), protocol, String(allowed), text(decidedBy)].map(csvField).join(',')}\r\n`,
      )
      .join('');
  }
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
