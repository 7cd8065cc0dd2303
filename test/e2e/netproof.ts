import { execFileSync, spawn, type ChildProcess, type ChildProcessByStdio } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { jsonReportSchema, type JsonReport } from '../../src/report/run/json-schema.ts';
import { scratch } from '../scratch.ts';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunningChild {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Its standard output so far. */
  readonly said: () => string;
}

/** `netproof ARGS` as a child process that goes on; `ended` resolves, never rejects. */
export function startNetproof(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): RunningChild {
  const child = spawn(process.execPath, ['dist/cli.cjs', ...args], {
    // What the test kit says, and is no setting of netproof's.
    env: { ...process.env, NETPROOF_LATEST_NODE_IMAGE: undefined, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return follow(child);
}

/** What a child that goes on says, and how it ends; `ended` resolves, never rejects. */
export function follow(child: ChildProcessByStdio<null, Readable, Readable>): RunningChild {
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  return {
    child,
    said: () => stdout,
    ended: new Promise((resolve) => {
      child.on('close', (code) => {
        resolve({ code, stdout, stderr });
      });
    }),
  };
}

/** `netproof ARGS` as a new user would run it. */
export function netproof(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  return startNetproof(args, env).ended;
}

/** `netproof run` on a folder, with its JSON report. */
export async function prove(
  folder: string,
  args: readonly string[] = [],
): Promise<Ended & { readonly report: JsonReport }> {
  const path = join(scratch(), 'report.json');
  const ended = await netproof(['run', folder, '--report', path, ...args]);
  const report = jsonReportSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  return { ...ended, report };
}

/** A copy of an example, to be changed. */
export function copyOfExample(name: string): string {
  const folder = scratch();
  cpSync(join('examples', name), folder, { recursive: true });
  return folder;
}

/** Containers of netproof's own that are there now: of clusters, and of hosts outside. */
export function containers(): readonly string[] {
  const list = (filter: string): string =>
    execFileSync('docker', ['ps', '--all', '--format={{.Names}}', `--filter=${filter}`], {
      encoding: 'utf8',
    });
  return `${list('name=^netproof-')}${list('label=netproof.cluster')}`
    .split('\n')
    .filter((name) => name !== '');
}
