import { posix } from 'node:path';
import { leadsOut } from '../core/leads-out.ts';
import { isLive, type Position } from '../core/problem.ts';
import type { Link } from '../report/format/markdown.ts';

export interface Pages {
  /** GITHUB_SERVER_URL, such as GitHub's own or that of an Enterprise Server. */
  readonly server: string | undefined;
  /** GITHUB_REPOSITORY: `owner/name`. */
  readonly repository: string | undefined;
  /** The commit that was read. */
  readonly commit: string;
  /** From the repository's root to the folder that positions are relative to. */
  readonly prefix: string;
}

/** The page of each position, at the commit that was read; undefined outside a workflow and for files outside the repository. */
export function repositoryLink({ server, repository, commit, prefix }: Pages): Link {
  return ({ file, line }: Position) => {
    if (!server || !repository || isLive({ line })) return undefined;
    const path = posix.join(prefix, file);
    if (posix.isAbsolute(file) || leadsOut(path)) return undefined;
    const shown = path.split('/').map(encodeURIComponent).join('/');
    // Markdown files would be shown rendered, and have no lines then; for others `plain` changes nothing.
    return `${server}/${repository}/blob/${commit}/${shown}?plain=1#L${line}`;
  };
}
