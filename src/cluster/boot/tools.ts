import { createHash } from 'node:crypto';
import type { DownloadCache } from '../../io/download-cache.ts';
import type { Exec, ExecResult } from '../../io/exec.ts';
import type { Http } from '../../io/http.ts';
import { EnvironmentError } from '../../core/problem.ts';
import {
  KIND_VERSION,
  KUBECTL_VERSION,
  kindSource,
  kubectlSource,
  OLDEST_KIND,
  OLDEST_KUBECTL,
  type ToolSource,
} from '../../config/versions.ts';
import { outputTail } from '../api/output-tail.ts';
import { LOCAL_MS } from '../deadlines.ts';

/** The programs that a cluster needs, each known to run and new enough. */
export interface Tools {
  readonly kind: string;
  readonly kubectl: string;
}

export interface ToolDeps {
  readonly exec: Exec;
  readonly http: Http;
  readonly downloads: DownloadCache;
}

interface Tool {
  readonly name: 'kind' | 'kubectl';
  /** The release that is downloaded. */
  readonly version: string;
  readonly oldest: string;
  /** Arguments that make it print its version. */
  readonly ask: readonly string[];
  readonly source: (os: string, arch: string) => ToolSource;
}

const KIND: Tool = {
  name: 'kind',
  version: KIND_VERSION,
  oldest: OLDEST_KIND,
  ask: ['version'],
  source: kindSource,
};
const KUBECTL: Tool = {
  name: 'kubectl',
  version: KUBECTL_VERSION,
  oldest: OLDEST_KUBECTL,
  ask: ['version', '--client'],
  source: kubectlSource,
};

const DOWNLOAD_DEADLINE_MS = 120_000;
const MAX_TOOL_BYTES = 200_000_000;

/**
 * Finds kind and kubectl on PATH, or downloads what is missing or too old; and asks whether a Docker engine answers. Throws
 * EnvironmentError: `no-docker`, `no-engine`, `no-tool`, `checksum`.
 */
export async function findTools(deps: ToolDeps): Promise<Tools> {
  const [, kind, kubectl] = await Promise.all([
    checkEngine(deps.exec),
    findTool(KIND, deps),
    findTool(KUBECTL, deps),
  ]);
  return { kind, kubectl };
}

/** kubectl alone, for a cluster that is there. Throws EnvironmentError: `no-tool`, `checksum`. */
export function findKubectl(deps: ToolDeps): Promise<string> {
  return findTool(KUBECTL, deps);
}

/** Ends when a Docker engine answers; throws EnvironmentError when none does. */
export async function checkEngine(exec: Exec): Promise<void> {
  const answer = await exec('docker', ['version', '--format={{.Server.Version}}'], { deadlineMs: 30_000 });
  if (answer.code === 0 && answer.stdout.trim() !== '') return;
  if (answer.missing) {
    throw new EnvironmentError('no-docker', 'docker is not on PATH, and kind needs it', {
      hint: 'install Docker, or predict without a cluster: --engine model',
    });
  }
  throw new EnvironmentError('no-engine', 'no Docker engine answers', {
    hint: 'start it, or check DOCKER_HOST and your right to use it; or predict without a cluster: --engine model',
    detail: outputTail(answer),
  });
}

async function findTool(tool: Tool, deps: ToolDeps): Promise<string> {
  const found = await deps.exec(tool.name, tool.ask, { deadlineMs: LOCAL_MS });
  const version = found.code === 0 ? versionIn(found.stdout) : undefined;
  if (version !== undefined && !isOlder(version, tool.oldest)) return tool.name;
  return download(tool, deps, whyNot(tool, found, version));
}

/** Why the program on PATH is not taken. */
function whyNot({ name }: Tool, found: ExecResult, version: string | undefined): string {
  if (found.missing) return `${name} is not on PATH`;
  if (version !== undefined) return `${name} ${version} is too old`;
  return `${name} on PATH does not print its version${found.timedOut ? ' in time' : ''}`;
}

/** From the cache, or from the tool's makers: its checksum is checked before it enters the cache. */
async function download(tool: Tool, { http, downloads }: ToolDeps, why: string): Promise<string> {
  const cached = await downloads.findTool(tool.name, tool.version);
  if (cached !== undefined) return cached;

  const source = tool.source(...platform(tool, downloads, why));
  const [bytes, published] = await Promise.all([
    fetchPart(http, source.url, MAX_TOOL_BYTES, tool, why),
    fetchPart(http, source.checksumUrl, 1_000, tool, why),
  ]);
  const expected = /^[0-9a-f]{64}\b/.exec(Buffer.from(published).toString().trim())?.[0];
  const actual = createHash('sha256').update(bytes).digest('hex');
  if (expected === undefined || expected !== actual) {
    throw new EnvironmentError(
      'checksum',
      `the download of ${tool.name} ${tool.version} does not have its published SHA-256`,
      {
        hint: `something on the way changed it: try again, or install ${tool.name} yourself`,
        detail: `${source.url}\nexpected ${expected ?? 'nothing readable'}\ngot      ${actual}`,
      },
    );
  }
  return downloads.addTool(tool.name, tool.version, bytes);
}

async function fetchPart(
  http: Http,
  url: string,
  maxBytes: number,
  tool: Tool,
  why: string,
): Promise<Uint8Array> {
  try {
    return await http.download(url, { deadlineMs: DOWNLOAD_DEADLINE_MS, maxBytes });
  } catch (cause) {
    throw new EnvironmentError(
      'no-tool',
      `${why}, and ${tool.name} ${tool.version} could not be downloaded`,
      {
        hint: `install ${tool.name} ${tool.oldest} or newer`,
        detail: `${url}: ${cause instanceof Error ? cause.message : String(cause)}`,
        cause,
      },
    );
  }
}

function platform(
  tool: Tool,
  { platform: { os, arch } }: DownloadCache,
  why: string,
): readonly [os: string, arch: string] {
  if ((os === 'linux' || os === 'darwin') && (arch === 'amd64' || arch === 'arm64')) return [os, arch];
  throw new EnvironmentError('no-tool', `${why}, and netproof does not download it for ${os} ${arch}`, {
    hint: `install ${tool.name} ${tool.oldest} or newer`,
  });
}

/** The first `1.2.3` in a program's output. */
function versionIn(text: string): string | undefined {
  return /\bv?(\d+\.\d+\.\d+)/.exec(text)?.[1];
}

/** Whether `version` comes before `other`; both are `1.2.3`. */
export function isOlder(version: string, other: string): boolean {
  const one = version.split('.').map(Number);
  const two = other.split('.').map(Number);
  const index = one.findIndex((part, at) => part !== two[at]);
  return index >= 0 && (one[index] ?? 0) < (two[index] ?? 0);
}
