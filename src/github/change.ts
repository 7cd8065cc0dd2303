import { realpath } from 'node:fs/promises';
import { posix, resolve } from 'node:path';
import { leadsOut } from '../core/leads-out.ts';
import type { Link } from '../report/format/markdown.ts';
import type { RunReport } from '../core/result.ts';
import { way } from '../io/files.ts';
import type { GitDeps } from '../io/git.ts';
import { findChangedLines, findCheckout, type Checkout } from './checkout.ts';
import { isChanged } from './diff.ts';
import { eventCommits, eventJson, type EventCommits } from './event.ts';
import { repositoryLink } from './links.ts';
import type { Workspace } from './workspace.ts';

/** What the repository says about a report's positions. */
export interface Change {
  /** From the root that annotations count from to the folder of the run: GitHub's own is the repository's. */
  readonly prefix: string;
  /** Whether a line (its file counted from that root) is part of the change; false where git cannot tell. */
  readonly changed: (file: string, line: number) => boolean;
  readonly link?: Link;
}

/** Asks git about the lines that a report blames. Never throws: an annotation is then on the rule's line. */
export async function readChange(report: RunReport, workspace: Workspace, deps: GitDeps): Promise<Change> {
  const location = await locate(workspace, deps);
  const { prefix, checkout, commits } = location;
  if (checkout === undefined) return { prefix, changed: () => false };
  const inRepository = (file: string): string => way(checkout.root, resolve(location.root, file));
  const files = blamedFiles(report).map((file) => inRepository(posix.join(prefix, file)));
  const lines = await findChangedLines(
    checkout,
    files.filter((file) => !leadsOut(file)),
    commits,
    deps,
  );
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = deps.env;
  const pages = { server, repository, commit: checkout.head, prefix };
  return {
    prefix,
    changed: (file, line) => lines !== undefined && isChanged(lines, inRepository(file), line),
    ...(location.own && { link: repositoryLink(pages) }),
  };
}

/** `Change.prefix` for a run that has no report. Never throws. */
export async function annotationPrefix(workspace: Workspace, deps: GitDeps): Promise<string> {
  return (await locate(workspace, deps)).prefix;
}

interface Location {
  readonly checkout?: Checkout;
  readonly commits: EventCommits;
  /** Whether it is a checkout of the repository that the workflow runs for: pages and annotations are that one's. */
  readonly own: boolean;
  /** The folder that annotations count from, absolute. */
  readonly root: string;
  readonly prefix: string;
}

/** Where the folder lies: `actions/checkout` may have put the repository into a folder of the workspace (`path`). */
async function locate({ workspace, folder, prefix }: Workspace, deps: GitDeps): Promise<Location> {
  const [checkout, commits] = await Promise.all([
    findCheckout(folder, deps),
    eventJson(deps.env.GITHUB_EVENT_PATH).then(eventCommits),
  ]);
  if (checkout === undefined) return { commits, own: false, root: workspace, prefix };
  const own = [deps.env.GITHUB_SHA, commits.head].includes(checkout.head);
  if (!own) return { checkout, commits, own, root: await realpath(workspace), prefix };
  return { checkout, commits, own, root: checkout.root, prefix: way(checkout.root, await realpath(folder)) };
}

/** The files whose lines may get an annotation where they are part of the change, counted from the folder. */
function blamedFiles({ results, coverage }: RunReport): readonly string[] {
  const files = results.flatMap(({ verdict, prediction }) =>
    verdict === 'fail' && prediction?.at ? [prediction.at.file] : [],
  );
  const unpinned = (coverage?.lines ?? []).flatMap(({ fate, hasLine, at }) =>
    fate === 'unpinned' && hasLine ? [at.file] : [],
  );
  return [...new Set([...files, ...unpinned])];
}
