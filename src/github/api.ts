import type { Clock } from '../io/clock.ts';
import type { Rest, RestAnswer } from '../io/rest.ts';

/** Milliseconds for one answer of GitHub's, and for all of a step's. */
const ANSWER_MS = 10_000;
const ALL_MS = 60_000;

/** A hundred comments of the most characters that one may have. */
const MOST_BYTES = 64 * 1024 * 1024;

/** What GitHub's REST API said, or did not. `message` is one line for people, without the token. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  /** Undefined where there was no answer. */
  readonly status: number | undefined;
  /** How GitHub put it. Foreign text, without the token. */
  readonly said: string;
  readonly isRateLimit: boolean;
  constructor(message: string, more: { status?: number; said?: string; isRateLimit?: boolean } = {}) {
    super(message);
    this.status = more.status;
    this.said = more.said ?? '';
    this.isRateLimit = more.isRateLimit ?? false;
  }
}

/** GitHub's REST API, of one repository. */
export interface GitHubApi {
  /** The parsed answer and its `link` header. Throws ApiError for whatever is not a 2xx. */
  readonly call: (
    method: 'GET' | 'POST' | 'PATCH',
    /** From the API's root: `/user`, or the repository's own with `repository`. */
    path: string,
    body?: object,
  ) => Promise<{ readonly json: unknown; readonly link: string }>;
  /** `/repos/owner/name` */
  readonly repository: string;
}

interface ApiParts {
  readonly rest: Rest;
  readonly clock: Pick<Clock, 'now'>;
  readonly token: string;
  /** GITHUB_API_URL: an Enterprise Server has its own. */
  readonly root: string;
  /** GITHUB_REPOSITORY: `owner/name`. */
  readonly repository: string;
}

/** The API as the step's token sees it. All calls together have a deadline, too. */
export function gitHubApi({ rest, clock, token, root, repository }: ApiParts): GitHubApi {
  const endMs = clock.now() + ALL_MS;
  const headers = {
    accept: 'application/vnd.github+json',
    authorization: `Bearer ${token}`,
    'user-agent': 'netproof',
    'x-github-api-version': '2022-11-28',
  };
  const withoutToken = (text: string): string => text.replaceAll(token, '***');
  return {
    repository: `/repos/${repository}`,
    call: async (method, path, body) => {
      const leftMs = endMs - clock.now();
      if (leftMs <= 0) throw new ApiError(`GitHub took more than ${ALL_MS / 1_000} s over it`);
      const text = body === undefined ? undefined : JSON.stringify(body);
      const sent = text === undefined ? {} : { 'content-type': 'application/json' };
      const size = text === undefined ? {} : { 'content-length': String(Buffer.byteLength(text)) };
      const answer = await rest
        .ask({
          method,
          url: `${root.replace(/\/+$/, '')}${path}`,
          headers: { ...headers, ...sent, ...size },
          ...(text !== undefined && { body: text }),
          deadlineMs: Math.min(ANSWER_MS, leftMs),
          maxBytes: MOST_BYTES,
        })
        .catch((error: unknown) => {
          const why = error instanceof Error ? error.message : String(error);
          throw new ApiError(`GitHub did not answer (${withoutToken(why)})`);
        });
      const json = parsed(answer.body);
      if (answer.status >= 200 && answer.status < 300) {
        const { link } = answer.headers;
        return { json, link: typeof link === 'string' ? link : '' };
      }
      throw refusal(answer, withoutToken(messageIn(json)));
    },
  };
}

function refusal({ status, headers, body }: RestAnswer, said: string): ApiError {
  const isLimit =
    status === 429 ||
    (status === 403 &&
      (headers['x-ratelimit-remaining'] === '0' ||
        headers['retry-after'] !== undefined ||
        /rate limit/i.test(body)));
  if (isLimit)
    return new ApiError(`GitHub's rate limit is reached (${status})`, { status, said, isRateLimit: true });
  const word = WORDS[status] ?? (status >= 500 ? 'GitHub itself failed' : 'GitHub refused it');
  return new ApiError(`${word} (${status})`, { status, said });
}

const WORDS: Readonly<Record<number, string>> = {
  401: 'the token is not valid',
  403: 'the token may not do it',
  404: 'GitHub does not show it to this token',
  422: 'GitHub did not take it',
};

/** Undefined for what is no JSON: the page of a proxy, say. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** GitHub's own sentence, and the first of what it lists. */
function messageIn(json: unknown): string {
  if (typeof json !== 'object' || json === null) return '';
  const { message, errors } = json as { readonly message?: unknown; readonly errors?: unknown };
  const [first] = Array.isArray(errors) ? (errors as readonly unknown[]) : [];
  const detail = typeof first === 'object' && first !== null && 'message' in first ? first.message : first;
  return [message, detail].filter((one) => typeof one === 'string').join(': ');
}
