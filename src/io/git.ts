import type { Exec, ExecOptions, ExecResult } from './exec.ts';

/** What asking git takes. */
export interface GitDeps {
  readonly exec: Exec;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal?: AbortSignal;
}

/**
 * git in an untrusted repository: no pager, no prompt, no lock, no hook or monitor of the repository's, no way to fetch
 * what a partial clone lacks, and paths that are nothing but paths. Never throws.
 */
export function sealedGit(
  args: readonly string[],
  { exec, env, signal }: GitDeps,
  options: Pick<ExecOptions, 'cwd' | 'deadlineMs' | 'input' | 'stdoutAs'>,
): Promise<ExecResult> {
  const own = Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return exec('git', [...SEALED, ...args], {
    ...options,
    env: {
      ...(Object.fromEntries(own) as Record<string, string>),
      GIT_ALLOW_PROTOCOL: 'none',
      GIT_NO_LAZY_FETCH: '1',
      GIT_OPTIONAL_LOCKS: '0',
      GIT_TERMINAL_PROMPT: '0',
    },
    ...(signal && { signal }),
  });
}

const SEALED = [
  '--no-pager',
  '--literal-pathspecs',
  ...['-c', 'core.hooksPath=/dev/null'],
  ...['-c', 'core.fsmonitor=false'],
];
