import type { Settings } from '../settings/settings.ts';
import { visible } from '../text/escape.ts';
import { ApiError, type GitHubApi } from './api.ts';

/** Comments that GitHub gives at a time, and the pages that are looked through: a pull request has no more comments. */
const PER_PAGE = 100;
const MOST_PAGES = 100;

/** What stands in a comment, unseen, so that a later run finds it. */
export function commentMarker(id: string): string {
  // Nothing of it can end an HTML comment: `>` is `%3E`.
  return `<!-- netproof:comment ${encodeURIComponent(visible(id, 1_000))} -->`;
}

/** Whether a run writes a comment, only brings one up to date that an earlier run left, or neither. */
export function commentWish(
  mode: Settings['comment'],
  { isGreen, isChange }: { readonly isGreen: boolean; readonly isChange: boolean },
): 'write' | 'update' | undefined {
  switch (mode) {
    case 'off':
      return undefined;
    case 'always':
      return 'write';
    case 'failures':
      return isGreen ? 'update' : 'write';
    case 'changes':
      return isChange ? 'write' : 'update';
  }
}

/**
 * Puts `body` into the pull request's one comment with this marker: into the oldest that is there and is the token's own, else,
 * with the wish to `write`, into a new one. Throws ApiError.
 */
export async function stickComment(
  api: GitHubApi,
  pull: number,
  {
    marker,
    body,
    wish,
  }: { readonly marker: string; readonly body: string; readonly wish: 'write' | 'update' },
): Promise<void> {
  const found = await findOwn(api, pull, marker);
  if (found !== undefined && (await edited(api, found, body))) return;
  if (wish === 'write') await api.call('POST', `${api.repository}/issues/${pull}/comments`, { body });
}

/** False where the comment was deleted meanwhile. */
async function edited(api: GitHubApi, id: number, body: string): Promise<boolean> {
  try {
    await api.call('PATCH', `${api.repository}/issues/comments/${id}`, { body });
    return true;
  } catch (error) {
    if (error instanceof ApiError && (error.status === 404 || error.status === 410)) return false;
    throw error;
  }
}

/** The oldest comment with the marker that the token's own user wrote: what somebody else copied is left alone. */
async function findOwn(api: GitHubApi, pull: number, marker: string): Promise<number | undefined> {
  let isOwn: ((author: Author) => boolean) | undefined;
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const path = `${api.repository}/issues/${pull}/comments?per_page=${PER_PAGE}&page=${page}`;
    const { json, link } = await api.call('GET', path);
    const all = Array.isArray(json) ? (json as readonly unknown[]) : [];
    for (const { id, author } of all.flatMap((one) => marked(one, marker))) {
      isOwn ??= await ownership(api);
      if (isOwn(author)) return id;
    }
    if (all.length < PER_PAGE && !link.includes('rel="next"')) return undefined;
  }
  return undefined;
}

interface Author {
  readonly login: string;
  readonly isBot: boolean;
}

/** A comment that begins with the marker: one that quotes it begins with something else. */
function marked(
  comment: unknown,
  marker: string,
): readonly { readonly id: number; readonly author: Author }[] {
  if (typeof comment !== 'object' || comment === null) return [];
  const { id, body, user } = comment as Readonly<Record<string, unknown>>;
  if (typeof id !== 'number' || typeof body !== 'string' || !body.startsWith(marker)) return [];
  const { login, type } = (user ?? {}) as Readonly<Record<string, unknown>>;
  const name = typeof login === 'string' ? login : '';
  return [{ id, author: { login: name, isBot: type === 'Bot' || name.endsWith('[bot]') } }];
}

/** Whose comments are the token's: its user's. The token of a job or of an app has none that it could name; it is a bot. */
async function ownership(api: GitHubApi): Promise<(author: Author) => boolean> {
  try {
    const { json } = await api.call('GET', '/user');
    const { login } = (json ?? {}) as { readonly login?: unknown };
    if (typeof login === 'string' && login !== '') return (author) => author.login === login;
  } catch (error) {
    const isRefused = error instanceof ApiError && (error.status === 403 || error.status === 404);
    if (!isRefused || error.isRateLimit) throw error;
  }
  return ({ isBot }) => isBot;
}
