import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = new URL('../../', import.meta.url).pathname;

/** What a child process came to. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command line as people run it: bundled as dist/cli.cjs is, from the sources of now. */
export interface BuiltCli {
  /** The bundle. */
  readonly file: string;
  readonly run: (
    args: readonly string[],
    options?: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv },
  ) => Promise<Ended>;
  /** Runs it with its standard output led to `target`, as a shell writes it: `| true`, `> file`. */
  readonly runInto: (target: string, args: readonly string[]) => Promise<Ended>;
  readonly remove: () => Promise<void>;
}

/** Bundles the command line into a folder of its own. */
export async function buildCli(): Promise<BuiltCli> {
  const folder = await mkdtemp(join(tmpdir(), 'netproof-cli-'));
  const file = join(folder, 'cli.cjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['src/cli.ts'],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    define: { NETPROOF_VERSION: '"1.2.3"' },
    alias: { undici: './scripts/no-undici.mjs' },
    logLevel: 'error',
  });
  return {
    file,
    run: (args, { cwd = root, env = {} } = {}) => runChild(process.execPath, [file, ...args], cwd, env),
    runInto: (target, args) =>
      runChild(
        'bash',
        ['-o', 'pipefail', '-c', `"$@" ${target}`, 'bash', process.execPath, file, ...args],
        root,
      ),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** A path inside the repository. */
export function inRepository(path: string): string {
  return join(root, path);
}

/** Runs a program to its end. */
export function runChild(
  program: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env: { ...process.env, FORCE_COLOR: '0', ...env } });
    const said = { stdout: '', stderr: '' };
    child.stdout.on('data', (data: Buffer) => (said.stdout += data.toString()));
    child.stderr.on('data', (data: Buffer) => (said.stderr += data.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, ...said });
    });
  });
}
