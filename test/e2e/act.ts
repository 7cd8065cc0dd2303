import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ended } from './netproof.ts';
import { scratch } from '../scratch.ts';

/** What a workflow run may be told beside its own file. */
export interface ActOptions {
  readonly args?: readonly string[];
  /** In the environment of every step. */
  readonly env?: Readonly<Record<string, string>>;
  /** The commit that the pull request starts from, for the event's payload. */
  readonly base?: string;
  /** What else the event says of the pull request. */
  readonly pull?: object;
}

/**
 * Runs a repository's workflow files, unchanged, with act on this machine itself (no job container). The action they
 * name is this checkout, and so is `actions/checkout`'s repository; nothing is fetched.
 */
export function pullRequest(
  repository: string,
  { args = [], env = {}, base, pull }: ActOptions = {},
): Promise<Ended> {
  const own = scratch();
  const event = join(own, 'event.json');
  const said = { ...pull, ...(base !== undefined && { base: { sha: base } }) };
  writeFileSync(event, JSON.stringify(Object.keys(said).length === 0 ? {} : { pull_request: said }));
  const passed = {
    NETPROOF_NODE_IMAGE: process.env.NETPROOF_NODE_IMAGE,
    NETPROOF_CALICO_MANIFEST: process.env.NETPROOF_CALICO_MANIFEST,
    ...env,
  };
  const child = spawn(
    'act',
    [
      'pull_request',
      '--platform=ubuntu-latest=-self-hosted',
      '--platform=ubuntu-24.04=-self-hosted',
      `--local-repository=netproof/netproof@v1=${process.cwd()}`,
      `--eventpath=${event}`,
      ...Object.entries(passed).flatMap(([name, value]) =>
        value === undefined ? [] : [`--env=${name}=${value}`],
      ),
      ...args,
    ],
    {
      cwd: repository,
      // Nobody's settings, and nothing left in anybody's cache.
      env: {
        ...process.env,
        XDG_CONFIG_HOME: join(own, 'config'),
        XDG_CACHE_HOME: join(own, 'cache'),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, stdout, stderr });
    });
  });
}

/** Commits all that the folder holds, as its first or its next commit; gives the commit. */
export function commitAll(folder: string): string {
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=someone', '-c', 'user.email=someone@example.com', ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message=change');
  return git('rev-parse', 'HEAD').trim();
}

/**
 * Actions in place of GitHub's own for artifacts, which have no server here: each artifact is a folder of `store`, and is put back as
 * a folder of its name. The arguments that tell act so.
 */
export function artifactsIn(store: string, workflow: string): readonly string[] {
  const to = `"${store}/$NAME/"`;
  const upload = `mkdir -p ${to} && if test -d "$FROM"; then cp -r "$FROM"/. ${to}; else cp "$FROM" ${to}; fi`;
  const download = `mkdir -p "$TO" && for one in "${store}"/$PATTERN; do test -e "$one" && cp -r "$one" "$TO/"; done; true`;
  const actions = {
    upload: action(['name', 'path'], upload, { NAME: 'name', FROM: 'path' }),
    download: action(['pattern', 'path'], download, { PATTERN: 'pattern', TO: 'path' }),
  };
  const used = [...workflow.matchAll(/uses: (actions\/(upload|download)-artifact@\S+)/g)];
  const folders = new Map(
    used.map(([, name = '', way = '']) => [name, actions[way as keyof typeof actions]]),
  );
  return [...folders].map(([name, folder]) => `--local-repository=${name}=${folder}`);
}

/** A folder with an action that runs a line of shell, with its inputs in variables. */
function action(
  inputs: readonly string[],
  line: string,
  variables: Readonly<Record<string, string>>,
): string {
  const folder = join(scratch(), 'action');
  mkdirSync(folder);
  const env = Object.fromEntries(
    Object.entries(variables).map(([name, input]) => [name, `\${{ inputs.${input} }}`]),
  );
  const file = {
    name: 'stand-in',
    description: 'stand-in',
    inputs: Object.fromEntries(inputs.map((name) => [name, { description: name }])),
    runs: { using: 'composite', steps: [{ run: line, shell: 'bash', env }] },
  };
  writeFileSync(join(folder, 'action.yml'), JSON.stringify(file));
  return folder;
}

/** A folder with an action that does nothing, for one that a workflow names and act would fetch. */
export function actionThatDoesNothing(): string {
  const folder = join(scratch(), 'action');
  mkdirSync(folder);
  writeFileSync(
    join(folder, 'action.yml'),
    'name: nothing\ndescription: nothing\nruns: {using: composite, steps: [{run: "true", shell: bash}]}\n',
  );
  return folder;
}
