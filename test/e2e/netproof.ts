import { execFileSync, spawn, type ChildProcess, type ChildProcessByStdio } from 'node:child_process';
import { cpSync, readFileSync, watch } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import {
  jsonReportSchema,
  jsonSeriesSchema,
  type JsonReport,
  type JsonSeries,
} from '../../src/report/run/json-schema.ts';
import { scratch } from '../scratch.ts';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A run of netproof that has ended. */
export interface EndedRun extends Ended {
  /** The containers of its cluster that are still there, and no other run's. */
  readonly left: readonly string[];
}

export interface RunningChild {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Its standard output so far. */
  readonly said: () => string;
}

export interface Run extends RunningChild {
  readonly ended: Promise<EndedRun>;
  /** The containers of its cluster that are there now. */
  readonly containers: () => readonly string[];
  /** The environment that leads another netproof to the same folders. */
  readonly env: Readonly<Record<string, string>>;
}

/** `netproof ARGS` as a child process that goes on; `ended` resolves, never rejects. */
export function startNetproof(args: readonly string[], env: Readonly<Record<string, string>> = {}): Run {
  // The folder that it keeps for its cluster, from before anything is created, has the cluster's name.
  const temp = env.TMPDIR ?? scratch();
  let cluster: string | undefined;
  const seen = watch(temp, (_, name) => {
    if (name !== null && /^netproof-[0-9a-f]{8}$/.test(name)) cluster ??= name;
  });
  const own = (): readonly string[] =>
    cluster === undefined ? [] : containers().filter((name) => name.startsWith(`${cluster}-`));
  const child = spawn(process.execPath, ['dist/cli.cjs', ...args], {
    env: { ...process.env, ...env, TMPDIR: temp },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const running = follow(child);
  return {
    ...running,
    containers: own,
    env: { ...env, TMPDIR: temp },
    ended: running.ended.then((ended) => {
      seen.close();
      return { ...ended, left: own() };
    }),
  };
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
): Promise<EndedRun> {
  return startNetproof(args, env).ended;
}

/** `netproof run` on a folder, with its JSON report. */
export async function prove(
  folder: string,
  args: readonly string[] = [],
): Promise<EndedRun & { readonly report: JsonReport }> {
  const path = join(scratch(), 'report.json');
  const ended = await netproof(['run', folder, '--report', path, ...args]);
  const report = jsonReportSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  return { ...ended, report };
}

/** `netproof run` on several folders, with their JSON reports. */
export async function proveSeries(
  folders: readonly string[],
): Promise<EndedRun & { readonly series: JsonSeries }> {
  const path = join(scratch(), 'reports.json');
  const ended = await netproof(['run', ...folders, '--report', path]);
  const series = jsonSeriesSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  return { ...ended, series };
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
