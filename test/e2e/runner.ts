import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { follow, type Ended, type RunningChild } from './netproof.ts';
import { scratch } from '../scratch.ts';

/** A job's folders and files, as a runner lays them out: what main keeps, post finds. */
export interface Job {
  readonly workspace: string;
  readonly temp: string;
  /** The file of a kind; it is there from the start, and empty. */
  readonly file: (kind: 'OUTPUT' | 'STATE' | 'STEP_SUMMARY' | 'ENV' | 'PATH') => string;
}

type Entry = 'main' | 'post' | 'merge';

/** The inputs of an action, with their defaults. */
function inputsOf(file: string): Readonly<Record<string, { readonly default: string }>> {
  const { inputs } = parse(readFileSync(file, 'utf8')) as { readonly inputs: ReturnType<typeof inputsOf> };
  return inputs;
}

/** A job on this workspace. */
export function job(workspace: string): Job {
  const files = scratch();
  const temp = join(files, 'temp');
  mkdirSync(temp);
  const file: Job['file'] = (kind) => join(files, kind);
  for (const kind of ['OUTPUT', 'STATE', 'STEP_SUMMARY', 'ENV', 'PATH'] as const)
    writeFileSync(file(kind), '');
  return { workspace, temp, file };
}

/**
 * Starts the action's main or post step, or that of the action in merge/, as a runner does: every input is in the environment (hyphens stay in the
 * names, blanks become underscores, letters are capitals), and so is what main kept for post.
 */
export function startStep(
  entry: Entry,
  { workspace, temp, file }: Job,
  inputs: Readonly<Record<string, string>> = {},
  env: Readonly<Record<string, string>> = {},
): RunningChild {
  const declared = inputsOf(entry === 'merge' ? 'merge/action.yml' : 'action.yml');
  const given = Object.entries(declared).map(([name, { default: value }]) => [
    `INPUT_${name.toUpperCase()}`,
    inputs[name] ?? value,
  ]);
  const kept = entry === 'post' ? Object.entries(keyValues(file('STATE'))) : [];
  const child = spawn(process.execPath, [`dist/${entry}.cjs`], {
    env: {
      ...process.env,
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: temp,
      GITHUB_OUTPUT: file('OUTPUT'),
      GITHUB_STATE: file('STATE'),
      GITHUB_STEP_SUMMARY: file('STEP_SUMMARY'),
      GITHUB_ENV: file('ENV'),
      GITHUB_PATH: file('PATH'),
      ...(Object.fromEntries(given) as Record<string, string>),
      ...Object.fromEntries(kept.map(([name, value]) => [`STATE_${name}`, value])),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return follow(child);
}

/** The same, to its end. */
export function step(...args: Parameters<typeof startStep>): Promise<Ended> {
  return startStep(...args).ended;
}

/** What a runner reads from the file of a `name<<delimiter` list; of two values of a name the later one counts. */
export function keyValues(path: string): Readonly<Record<string, string>> {
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  const values: Record<string, string> = {};
  for (let index = 0; index < lines.length; index += 1) {
    const [, name, delimiter] = /^([^<]+)<<(.+)$/.exec(lines[index] ?? '') ?? [];
    if (name === undefined || delimiter === undefined) continue;
    const end = lines.indexOf(delimiter, index + 1);
    values[name] = lines.slice(index + 1, end).join('\n');
    index = end;
  }
  return values;
}

/** A workflow command as the runner reads it. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** Every line that the runner would obey: `::name …::data`, and `##[name]data` anywhere in a line. */
export function commands(log: string): readonly Command[] {
  return log.split(/\r\n|\n|\r/).flatMap((line): Command[] => {
    const [, old] = /##\[([^\]]*)\]/.exec(line) ?? [];
    if (old !== undefined) return [{ name: `##[${old}]`, properties: {}, data: line }];
    const [, name, properties = '', data = ''] = /^\s*::([^\s:]+)(?: (.*?))?::(.*)$/.exec(line) ?? [];
    if (name === undefined) return [];
    const pairs = properties.split(',').flatMap((pair) => {
      const [, key, value] = /^([^=]+)=(.*)$/.exec(pair) ?? [];
      return key === undefined || value === undefined ? [] : [[key, unescaped(value)]];
    });
    return [{ name, properties: Object.fromEntries(pairs) as Record<string, string>, data: unescaped(data) }];
  });
}

function unescaped(text: string): string {
  const plain: Readonly<Record<string, string>> = { '25': '%', '0D': '\r', '0A': '\n', '3A': ':', '2C': ',' };
  return text.replace(/%(25|0D|0A|3A|2C)/g, (whole, code: string) => plain[code] ?? whole);
}
