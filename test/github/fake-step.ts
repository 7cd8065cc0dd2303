import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { OutputName } from '../../src/github/outputs.ts';
import type { Step } from '../../src/github/step.ts';
import { workflowLog } from '../../src/io/log.ts';
import type { Annotation } from '../../src/core/annotation.ts';
import type { SettingName } from '../../src/settings/settings.ts';
import { scratch } from '../scratch.ts';

/** A step that keeps what it is told. */
export interface FakeStep extends Step {
  readonly outputs: Partial<Record<OutputName, string>>;
  readonly annotations: Annotation[];
  readonly failures: string[];
  readonly masked: string[];
  /** What went to standard output, annotations left out. */
  readonly text: () => string;
  readonly summary: () => string;
  readonly temp: string;
}

const defaults = (
  parse(readFileSync('action.yml', 'utf8')) as {
    readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  }
).inputs;

export function fakeStep(
  inputs: Partial<Record<SettingName, string>>,
  env: Readonly<Record<string, string>> = {},
): FakeStep {
  const temp = scratch();
  const summary = join(temp, 'summary.md');
  let text = '';
  let kept = '';
  const outputs: FakeStep['outputs'] = {};
  const annotations: Annotation[] = [];
  const failures: string[] = [];
  const masked: string[] = [];
  const group = (): void => undefined;
  const log = workflowLog({
    write: (written) => (text += written),
    commands: { startGroup: group, endGroup: group, error: group, warning: group, notice: group },
  });
  return {
    env: { PATH: process.env.PATH, RUNNER_TEMP: temp, GITHUB_STEP_SUMMARY: summary, NO_COLOR: '1', ...env },
    log: { ...log, annotate: (annotation) => annotations.push(annotation) },
    input: (name) => inputs[name] ?? defaults[name]?.default ?? '',
    output: (name, value) => {
      outputs[name] = value;
    },
    keep: (state) => {
      kept = state;
    },
    kept: () => kept,
    mask: (secret) => masked.push(secret),
    masked,
    fail: (message) => failures.push(message),
    outputs,
    annotations,
    failures,
    text: () => text,
    summary: () => readFileSync(summary, 'utf8'),
    temp,
  };
}
