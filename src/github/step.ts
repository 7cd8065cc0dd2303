import * as core from '@actions/core';
import type { Annotation } from '../core/annotation.ts';
import { workflowLog, type Log } from '../io/log.ts';
import { limitAnnotations } from '../report/run/annotations.ts';
import { SENTENCE_CHARS } from '../text/limits.ts';
import { visible } from '../text/escape.ts';
import type { SettingName } from '../settings/settings.ts';
import type { OutputName } from './outputs.ts';

/** Where main keeps, for post, what has to be deleted. */
const STATE_KEY = 'cluster';

/** A step of a workflow's job: what it was given, and what it hands over. */
export interface Step {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: Log;
  /** '' where nothing was given. */
  readonly input: (name: SettingName) => string;
  readonly output: (name: OutputName, value: string) => void;
  /** Keeps for the post step what it has to delete; '' for nothing. It is on the disk when this returns. */
  readonly keep: (state: string) => void;
  /** What an earlier `keep` of this action kept. */
  readonly kept: () => string;
  /** Keeps a text out of the log, whoever prints it. */
  readonly mask: (secret: string) => void;
  /** Fails the step; the message is an error annotation, the one that is kept free for it. */
  readonly fail: (message: string) => void;
}

/** The step that this process is. */
export function systemStep(): Step {
  const log = workflowLog({ write: (text) => process.stdout.write(text), commands: core });
  return {
    env: process.env,
    log,
    input: (name) => core.getInput(name),
    output: (name, value) => {
      core.setOutput(name, value);
    },
    keep: (state) => {
      core.saveState(STATE_KEY, state);
    },
    kept: () => core.getState(STATE_KEY),
    mask: core.setSecret,
    // What `core.setFailed` does, with a title, and through the log's own sieve.
    fail: (message) => {
      process.exitCode = 1;
      log.annotate({ level: 'error', title: 'netproof', message: visible(message, SENTENCE_CHARS) });
    },
  };
}

/** Puts annotations on the change, within one step's limits; one is kept for `setFailed`. */
export function annotate(log: Log, all: readonly Annotation[]): void {
  for (const annotation of limitAnnotations(all)) log.annotate(annotation);
}

/** Annotates what somebody may want to know, at no line. */
export function notice(log: Log, message: string): void {
  log.annotate({ level: 'notice', title: 'netproof', message });
}

/** Annotates a warning of the step's own, at no line. */
export function warn(log: Log, message: string): void {
  log.annotate({ level: 'warning', title: 'netproof', message });
}
