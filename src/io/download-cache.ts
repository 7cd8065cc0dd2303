import { randomUUID } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type * as ToolCache from '@actions/tool-cache';

type Env = Readonly<Record<string, string | undefined>>;

/** What was downloaded before and is kept between runs, and the machine that programs are downloaded for. */
export interface DownloadCache {
  /** As release pages name them: `linux`, `amd64`. */
  readonly platform: { readonly os: string; readonly arch: string };
  /** A file by its path in the cache; undefined when it is not there. */
  readonly readFile: (path: string) => Promise<Uint8Array | undefined>;
  /** Never throws: a cache that cannot be written only costs the next run a download. */
  readonly writeFile: (path: string, bytes: Uint8Array) => Promise<void>;
  /** The path of a program of this version; undefined when it is not there. */
  readonly findTool: (name: string, version: string) => Promise<string | undefined>;
  /** Keeps a program and gives its path. */
  readonly addTool: (name: string, version: string, bytes: Uint8Array) => Promise<string>;
}

/** The real one: files in `cacheFolder(env)`, programs in the runner's tool cache (elsewhere in the same folder). */
export function systemDownloadCache(env: Env): DownloadCache {
  const folder = cacheFolder(env);
  return {
    platform: { os: process.platform, arch: process.arch === 'x64' ? 'amd64' : process.arch },
    readFile: (path) => readFile(join(folder, path)).catch(() => undefined),
    writeFile: (path, bytes) => writeWhole(join(folder, path), bytes).catch(() => undefined),
    findTool: async (name, version) => {
      const cache = await toolCache(folder);
      const found = withoutDebug(env, () => cache.find(name, version));
      return found === '' ? undefined : join(found, name);
    },
    addTool: async (name, version, bytes) => {
      const cache = await toolCache(folder);
      const temporary = await mkdtemp(join(tmpdir(), 'netproof-tool-'));
      try {
        const file = join(temporary, name);
        await writeFile(file, bytes);
        await chmod(file, 0o755);
        return join(await withoutDebug(env, () => cache.cacheFile(file, name, name, version)), name);
      } finally {
        await rm(temporary, { recursive: true, force: true });
      }
    },
  };
}

/** `$XDG_CACHE_HOME/netproof` or `~/.cache/netproof`. */
export function cacheFolder({ XDG_CACHE_HOME: base = '' }: Env): string {
  return join(base === '' ? join(homedir(), '.cache') : base, 'netproof');
}

/** Loaded when a program is missing: it is slow to load. */
async function toolCache(folder: string): Promise<typeof ToolCache> {
  // It reads both from the process's environment: the runner sets them, nobody else does.
  process.env.RUNNER_TOOL_CACHE ??= join(folder, 'tools');
  process.env.RUNNER_TEMP ??= tmpdir();
  return import('@actions/tool-cache');
}

/**
 * tool-cache writes `::debug::` commands to standard output wherever it runs; outside a workflow that is where the
 * report goes. Only those lines are held back, until what `task` gives is there.
 */
function withoutDebug<T>(env: Env, task: () => T): T {
  if (env.GITHUB_ACTIONS === 'true') return task();
  const write = process.stdout.write.bind(process.stdout);
  const restore = (): void => {
    process.stdout.write = write;
  };
  process.stdout.write = ((...args: Parameters<typeof write>) =>
    String(args[0]).startsWith('::debug::') || write(...args)) as typeof write;
  const given = task();
  if (given instanceof Promise) given.then(restore, restore);
  else restore();
  return given;
}

/** A file that another run sees whole or not at all. */
async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const part = `${file}.${randomUUID()}`;
  await writeFile(part, bytes);
  await rename(part, file);
}
