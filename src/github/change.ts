import { readFile, realpath } from 'node:fs/promises';
import { join, posix, relative, sep } from 'node:path';
import type { Link } from '../report/markdown.ts';
import type { RunReport } from '../report/result.ts';
import { findChangedLines, findCheckout, type GitDoors } from './checkout.ts';
import { isChanged } from './diff.ts';
import { eventCommits } from './event.ts';
import { repositoryLink } from './links.ts';
import type { Workplace } from './workplace.ts';

/** What the repository's history says about a report's positions. */
export interface Change {
  /** Whether a line (its file counted from the workspace) is part of the change; false where git can't tell. */
  readonly changed: (file: string, line: number) => boolean;
  readonly link?: Link;
}

/** Asks git about the lines that a report blames. Never throws: an annotation then stands on the rule's line. */
export async function readChange(
  report: RunReport,
  { workspace, folder, prefix }: Workplace,
  doors: GitDoors,
): Promise<Change> {
  const checkout = await findCheckout(folder, doors);
  if (checkout === undefined) return { changed: () => false };
  const commits = eventCommits(await eventJson(doors.env.GITHUB_EVENT_PATH));
  const root = relative(checkout.root, await realpath(workspace));
  const inRepository = (file: string): string => join(root, file).split(sep).join('/');
  const files = blamedFiles(report).map((file) => inRepository(posix.join(prefix, file)));
  const lines = await findChangedLines(checkout, files.filter(isInside), commits, doors);
  // The page of a commit that is not this repository's would not be there.
  const known = [doors.env.GITHUB_SHA, commits.head].includes(checkout.head);
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = doors.env;
  const pages = { server, repository, commit: checkout.head, prefix: inRepository(prefix) };
  return {
    changed: (file, line) => lines !== undefined && isChanged(lines, inRepository(file), line),
    ...(known && { link: repositoryLink(pages) }),
  };
}

/** The files whose lines may get a failure's annotation, counted from the folder. */
function blamedFiles({ results }: RunReport): readonly string[] {
  const files = results.flatMap(({ verdict, prediction }) =>
    verdict === 'fail' && prediction?.at ? [prediction.at.file] : [],
  );
  return [...new Set(files)];
}

function isInside(path: string): boolean {
  return path !== '..' && !path.startsWith('../') && !posix.isAbsolute(path);
}

async function eventJson(path: string | undefined): Promise<string> {
  return path === undefined || path === '' ? '' : readFile(path, 'utf8').catch(() => '');
}
