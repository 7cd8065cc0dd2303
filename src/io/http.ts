import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { boundedBody } from './bounded-body.ts';

/** The certificates to show and to trust, PEM. */
export interface Identity {
  readonly ca: string;
  readonly cert: string;
  readonly key: string;
}

/** The two things that netproof asks of HTTP by itself; all else goes through tools. */
export interface Http {
  /**
   * The body of an https URL, redirects followed, through the proxy that the environment names. Throws Error (one line)
   * on anything but 200, past the deadline, and past `maxBytes`.
   */
  readonly download: (
    url: string,
    options: { readonly deadlineMs: number; readonly maxBytes: number },
  ) => Promise<Uint8Array>;
  /** The status that a server on this machine answers a GET with; undefined when it does not answer. Never throws. */
  readonly status: (url: string, identity: Identity, deadlineMs: number) => Promise<number | undefined>;
}

/** The real one. `@actions/http-client` is loaded on the first download: it knows proxies, and is slow to load. */
export const systemHttp: Http = {
  download: async (url, { deadlineMs, maxBytes }) => {
    if (!url.startsWith('https://')) throw new Error('not an https URL');
    const { HttpClient } = await import('@actions/http-client');
    const client = new HttpClient('netproof', [], {
      allowRetries: true,
      maxRetries: 2,
      socketTimeout: deadlineMs,
      allowRedirectDowngrade: false,
    });
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(new Error(`no answer within ${String(Math.round(deadlineMs / 1_000))} s`));
      }, deadlineMs);
    });
    try {
      return await Promise.race([body(client.get(url), maxBytes), late]);
    } finally {
      clearTimeout(timer);
      client.dispose();
    }
  },
  status: (url, identity, deadlineMs) =>
    new Promise((resolve) => {
      const call = request(url, { ...identity, agent: false, timeout: deadlineMs }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      call.on('timeout', () => {
        call.destroy();
        resolve(undefined);
      });
      call.on('error', () => {
        resolve(undefined);
      });
      call.end();
    }),
};

async function body(
  answer: Promise<{ readonly message: IncomingMessage }>,
  maxBytes: number,
): Promise<Uint8Array> {
  const { message } = await answer;
  if (message.statusCode !== 200) {
    message.destroy();
    throw new Error(`answered ${String(message.statusCode ?? 'nothing')}`);
  }
  return boundedBody(message, maxBytes, 'longer than');
}
