import type { Annotation } from '../core/annotation.ts';
import { fill, sentence } from '../report/format/markdown.ts';
import { counted, cut, visible } from '../text/escape.ts';
import { ANNOTATION_MESSAGE_CHARS, CHECK_TEXT_CHARS, TITLE_CHARS } from '../text/limits.ts';
import type { GitHubApi } from './api.ts';

/** Annotations that GitHub takes at a time, and those that are sent at all: nobody reads more. */
const PER_REQUEST = 50;
const MOST = 1_000;

export interface CheckRun {
  readonly name: string;
  /** The change's own last commit: checks of a merge commit are on no page. */
  readonly commit: string;
  readonly conclusion: 'success' | 'neutral' | 'failure';
  readonly title: string;
  /** Markdown, in at most so many bytes. */
  readonly markdown: (maxBytes: number) => string;
  /** The most important first. */
  readonly annotations: readonly Annotation[];
  /** The page of the workflow's run. */
  readonly page: string | undefined;
}

/** Makes a check run with its annotations, which it has whole from the first request on: only annotations follow. Throws ApiError. */
export async function makeCheckRun(api: GitHubApi, run: CheckRun): Promise<void> {
  const { name, commit, conclusion, page } = run;
  const { placed, text } = arranged(run);
  const output = {
    title: cut(visible(run.title, TITLE_CHARS), TITLE_CHARS),
    summary: run.markdown(CHECK_TEXT_CHARS),
    ...(text !== '' && { text }),
  };
  const { json } = await api.call('POST', `${api.repository}/check-runs`, {
    ...{ name, head_sha: commit, status: 'completed', conclusion },
    ...(page !== undefined && { details_url: page }),
    output: { ...output, annotations: placed.slice(0, PER_REQUEST) },
  });
  const { id } = (json ?? {}) as { readonly id?: unknown };
  if (typeof id !== 'number') return;
  for (let from = PER_REQUEST; from < placed.length; from += PER_REQUEST) {
    const annotations = placed.slice(from, from + PER_REQUEST);
    // GitHub adds them to those that are there, and wants the rest of the output again.
    await api.call('PATCH', `${api.repository}/check-runs/${id}`, { output: { ...output, annotations } });
  }
}

/** GitHub's own shape of what has a line, and the rest as a list. */
function arranged({ annotations }: CheckRun): { readonly placed: readonly object[]; readonly text: string } {
  const all = annotations.flatMap(atLine);
  const placed = all.slice(0, MOST);
  const left = all.length - placed.length;
  const elsewhere = annotations.filter(({ file }) => file === undefined);
  const list = fill(
    elsewhere.map(
      ({ level, message }) => `- **${level}** ${sentence(visible(message.replaceAll('\n', ' – '), 1_000))}`,
    ),
    CHECK_TEXT_CHARS - 1_000,
    '\n',
    (shown) => `\n${counted(elsewhere.length - shown, 'more remark')} left out.`,
  );
  const more =
    left === 0 ? [] : [`${counted(left, 'more annotation')} left out: the report files have them.`];
  return { placed, text: [list, ...more].filter((part) => part !== '').join('\n\n') };
}

function atLine({ level, file, line, column, title, message }: Annotation): readonly object[] {
  if (file === undefined || line === undefined) return [];
  return [
    {
      path: file,
      start_line: line,
      end_line: line,
      ...(column !== undefined && { start_column: column, end_column: column }),
      annotation_level: level === 'error' ? 'failure' : level,
      title: cut(visible(title, TITLE_CHARS), TITLE_CHARS),
      message: cut(message, ANNOTATION_MESSAGE_CHARS),
    },
  ];
}
