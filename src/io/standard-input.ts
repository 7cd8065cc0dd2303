import { addAbortSignal, type Readable } from 'node:stream';
import { LARGEST_MANIFEST_BYTES, textOf, tooLarge, type Files, type ReadText } from './files.ts';

const PATH = '-';

/** The files, and beside them `-`: what comes through `input`, read once. Throws when `signal` aborts meanwhile. */
export async function withStandardInput(
  files: Files,
  input: Readable,
  signal: AbortSignal,
  largestBytes = LARGEST_MANIFEST_BYTES,
): Promise<Files> {
  const content = await readAll(addAbortSignal(signal, input), largestBytes);
  return {
    ...files,
    look: async (path) =>
      path === PATH ? { ok: true, kind: 'file', path: PATH, real: PATH } : files.look(path),
    read: async (path, most) => (path === PATH ? content : files.read(path, most)),
  };
}

async function readAll(input: Readable, largestBytes: number): Promise<ReadText> {
  const chunks: Buffer[] = [];
  let total = 0;
  for await (const chunk of input as AsyncIterable<Buffer>) {
    total += chunk.length;
    if (total > largestBytes) return tooLarge(PATH, largestBytes);
    chunks.push(chunk);
  }
  return textOf({ path: PATH, real: PATH }, Buffer.concat(chunks));
}
