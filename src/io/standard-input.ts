import { addAbortSignal, type Readable } from 'node:stream';
import { LARGEST_MANIFEST_BYTES, textOf, tooLarge, type Files, type ReadText } from './files.ts';

const PATH = '-';

/** The files, and beside them `-`: what comes through `input`, read once. Throws when `signal` aborts meanwhile. */
export async function withStandardInput(files: Files, input: Readable, signal: AbortSignal): Promise<Files> {
  const content = await readAll(addAbortSignal(signal, input));
  return {
    ...files,
    look: async (path) =>
      path === PATH ? { ok: true, kind: 'file', path: PATH, real: PATH } : files.look(path),
    read: async (path, largestBytes) => (path === PATH ? content : files.read(path, largestBytes)),
  };
}

async function readAll(input: Readable): Promise<ReadText> {
  const chunks: Buffer[] = [];
  let total = 0;
  for await (const chunk of input as AsyncIterable<Buffer>) {
    total += chunk.length;
    if (total > LARGEST_MANIFEST_BYTES) return tooLarge(PATH, LARGEST_MANIFEST_BYTES);
    chunks.push(chunk);
  }
  return textOf({ path: PATH, real: PATH }, Buffer.concat(chunks));
}
