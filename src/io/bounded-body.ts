import type { IncomingMessage } from 'node:http';

/** The whole of an answer. Throws Error `WORDS N bytes` as soon as there is more of it than `maxBytes`, and reads no further. */
export async function boundedBody(
  message: IncomingMessage,
  maxBytes: number,
  words: 'longer than' | 'an answer of more than',
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > maxBytes) {
      message.destroy();
      throw new Error(`${words} ${String(maxBytes)} bytes`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
