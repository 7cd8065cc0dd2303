import type { IncomingMessage } from 'node:http';
import { request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { boundedBody } from './bounded-body.ts';

/** A question to a server that speaks JSON. */
export interface RestCall {
  readonly method: 'GET' | 'POST' | 'PATCH';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly deadlineMs: number;
  /** No more of the answer is read. */
  readonly maxBytes: number;
}

/** What it answered, whatever the status. */
export interface RestAnswer {
  readonly status: number;
  /** By names in small letters. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

export interface Rest {
  /**
   * Asks, through the proxy that the environment names; a redirect is followed to the same server alone, since the headers may
   * hold a secret. Throws Error (one line, nothing of the headers) where there is no answer, past the deadline, and past `maxBytes`.
   */
  readonly ask: (call: RestCall) => Promise<RestAnswer>;
}

/** A renamed repository is one redirect away. */
const MOST_REDIRECTS = 3;

/** The real one. `@actions/http-client` knows proxies, and is loaded when something is asked; it ends no socket that hangs. */
export const systemRest: Rest = {
  ask: async (call) => {
    const signal = AbortSignal.timeout(call.deadlineMs);
    try {
      let { url } = call;
      for (let left = MOST_REDIRECTS; ; left -= 1) {
        const answer = await askOnce({ ...call, url }, signal);
        const next = redirect(answer, url);
        if (next === undefined || left === 0) return answer;
        url = next;
      }
    } catch (error) {
      if (signal.aborted)
        throw new Error(`no answer within ${String(Math.ceil(call.deadlineMs / 1_000))} s`, { cause: error });
      throw new Error(oneLine(error), { cause: error });
    }
  },
};

async function askOnce(call: RestCall, signal: AbortSignal): Promise<RestAnswer> {
  const { method, url, headers, body, maxBytes } = call;
  const { HttpClient } = await import('@actions/http-client');
  const agent = new HttpClient('netproof').getAgent(url);
  const message = await new Promise<IncomingMessage>((resolve, reject) => {
    const request = url.startsWith('https:') ? requestSecure : requestPlain;
    const asked = request(url, { method, headers: { ...headers }, agent, signal }, resolve);
    asked.on('error', reject);
    asked.end(body);
  });
  const text = await boundedBody(message, maxBytes, 'an answer of more than');
  const { statusCode = 0, headers: answered } = message;
  return { status: statusCode, headers: answered, body: text.toString('utf8') };
}

/** Where an answer sends on to, on the same server. */
function redirect({ status, headers: { location } }: RestAnswer, url: string): string | undefined {
  if (![301, 302, 307, 308].includes(status) || typeof location !== 'string') return undefined;
  const next = URL.canParse(location, url) ? new URL(location, url) : undefined;
  return next?.origin === new URL(url).origin ? next.href : undefined;
}

/** What went wrong, as the network calls it where it has a word: `ECONNREFUSED`. */
function oneLine(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const [first = ''] = error.message.split('\n');
  return 'code' in error && typeof error.code === 'string' ? error.code : first;
}
