import type { Annotation } from '../core/annotation.ts';
import type { Clock } from '../io/clock.ts';
import type { Rest } from '../io/rest.ts';
import { bytes, code } from '../report/format/markdown.ts';
import type { Settings } from '../settings/settings.ts';
import { visible } from '../text/escape.ts';
import { COMMENT_BYTES, QUOTE_CHARS } from '../text/limits.ts';
import { ApiError, gitHubApi, type GitHubApi } from './api.ts';
import { makeCheckRun } from './check-run.ts';
import { commentMarker, commentWish, stickComment } from './comment.ts';
import { eventCommits, eventJson, eventPull, type EventPull } from './event.ts';
import { notice, type Step } from './step.ts';

/** What came of a run, for who reads it at the pull request. */
export interface Outcome {
  /** In one sentence. */
  readonly sentence: string;
  /** The verdict is `pass`, and nothing fails the run. */
  readonly isGreen: boolean;
  /** It fails the run. */
  readonly isFailure: boolean;
  /** A connection opens or closes. */
  readonly isChange: boolean;
  /** The short summary, in at most so many bytes. */
  readonly markdown: (maxBytes: number) => string;
  /** The most important first. */
  readonly annotations: readonly Annotation[];
}

export interface FeedbackParts {
  readonly step: Step;
  readonly rest: Rest;
  readonly clock: Pick<Clock, 'now'>;
}

type Asked = Pick<Settings, 'comment' | 'comment-id' | 'check-run' | 'github-token'>;

/**
 * Comments on the pull request and makes the check run, where the settings ask for it. Never throws: whatever keeps GitHub from
 * taking them is one notice, and the verdict stands.
 */
export async function giveFeedback(outcome: Outcome, settings: Asked, parts: FeedbackParts): Promise<void> {
  const { env, log, mask } = parts.step;
  const wish = commentWish(settings.comment, outcome);
  if (wish === undefined && !settings['check-run']) return;
  const token = settings['github-token'];
  if (token !== '') mask(token);
  const json = await eventJson(env.GITHUB_EVENT_PATH);
  const pull = eventPull(json, env.GITHUB_REF);
  const commit = eventCommits(json).head ?? env.GITHUB_SHA ?? '';
  const page = runPage(env);
  const id = visible(settings['comment-id']);
  const tasks: Task[] = [];
  if (wish !== undefined && pull === undefined) log.line('no comment: this run is of no pull request');
  if (wish !== undefined && pull !== undefined) {
    const marker = commentMarker(settings['comment-id']);
    const body = (): string => commentBody(marker, outcome, { commit, page });
    tasks.push({
      what: 'the comment',
      permission: 'pull-requests: write',
      send: (api) => stickComment(api, pull.number, { marker, body: body(), wish }),
    });
  }
  if (settings['check-run']) {
    const name = id === 'netproof' ? id : `netproof: ${id}`;
    const conclusion = outcome.isFailure ? 'failure' : outcome.isGreen ? 'success' : 'neutral';
    const { sentence: title, markdown, annotations } = outcome;
    tasks.push({
      what: 'the check run',
      permission: 'checks: write',
      send: (api) => makeCheckRun(api, { name, commit, conclusion, title, markdown, annotations, page }),
    });
  }
  const lost = await sendAll(tasks, apiOf(token, parts));
  if (lost.length > 0) notice(log, lostWords(lost, pull));
}

/** Sends them one after the other. `api`: or why there is none. Gives what was lost. */
async function sendAll(tasks: readonly Task[], api: GitHubApi | ApiError): Promise<readonly Lost[]> {
  const lost: Lost[] = [];
  for (const task of tasks) {
    const before = lost.find(({ why }) => stopsAll(why))?.why;
    const why = before ?? (api instanceof ApiError ? api : await failureOf(task, api));
    if (why) lost.push({ task, why });
  }
  return lost;
}

interface Task {
  readonly what: string;
  readonly permission: string;
  readonly send: (api: GitHubApi) => Promise<void>;
}

interface Lost {
  readonly task: Task;
  readonly why: ApiError;
}

async function failureOf({ send }: Task, api: GitHubApi): Promise<ApiError | undefined> {
  try {
    await send(api);
    return undefined;
  } catch (error) {
    return error instanceof ApiError ? error : new ApiError('netproof itself failed at it');
  }
}

/** No answer, no valid token, or too many questions: the next one would end as this one did, after as long a time. */
function stopsAll({ status, isRateLimit }: ApiError): boolean {
  return status === undefined || status === 401 || isRateLimit;
}

/** The API, or why there is none. */
function apiOf(token: string, { step: { env }, rest, clock }: FeedbackParts): GitHubApi | ApiError {
  const { GITHUB_API_URL: root = '', GITHUB_REPOSITORY: repository = '' } = env;
  if (token === '') return new ApiError('there is no `github-token`');
  if (!URL.canParse(root) || !/^(?!\.+\/)[\w.-]+\/(?!\.+$)[\w.-]+$/.test(repository))
    return new ApiError('the environment names no repository of GitHub');
  return gitHubApi({ rest, clock, token, root, repository });
}

/** `the comment could not be written: the token may not do it (403): …`, and what would help. */
function lostWords(lost: readonly Lost[], pull: EventPull | undefined): string {
  const told = lost.map(({ task, why }, index) => {
    const [first] = lost;
    const isSame = index > 0 && first !== undefined && reason(first.why) === reason(why);
    return isSame ? `nor could ${task.what}` : `${task.what} could not be written: ${reason(why)}`;
  });
  const refused = lost.filter(({ why }) => why.status === 403 && !why.isRateLimit);
  const permissions = refused.map(({ task }) => `\`${task.permission}\``).join(' and ');
  const help =
    pull?.isFork === true
      ? 'a token of a pull request from a fork may only read'
      : `the job takes \`permissions\` with ${permissions}`;
  const hint = refused.length === 0 ? [] : [help];
  return [...told, ...hint, 'the verdict stands'].join('; ');
}

function reason({ message, said }: ApiError): string {
  return said === '' ? message : `${message}: ${visible(said, QUOTE_CHARS)}`;
}

function commentBody(
  marker: string,
  { markdown }: Pick<Outcome, 'markdown'>,
  { commit, page }: { readonly commit: string; readonly page: string | undefined },
): string {
  const of = commit === '' ? [] : [`commit ${code(commit.slice(0, 12))}`];
  const whole = page === undefined ? [] : [`<a href="${page}">the run</a> with everything`];
  const foot = [...of, ...whole].join(' · ');
  const frame = (text: string): string => `${marker}\n${text.trimEnd()}\n\n${foot}\n`;
  return frame(markdown(COMMENT_BYTES - bytes(frame(''))));
}

/** The page of this workflow run; undefined where the environment does not say it. */
function runPage(env: Step['env']): string | undefined {
  const { GITHUB_SERVER_URL: server = '', GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run = '' } = env;
  const page = `${server}/${repository ?? ''}/actions/runs/${run}`;
  return URL.canParse(server) && /^\d+$/.test(run) && /^https?:\/\/[\w.:/-]+$/.test(page) ? page : undefined;
}
