import type { ExecResult } from '../io/exec.ts';

/** A running cluster's API, through kubectl with a kubeconfig of its own. Every call has a deadline. */
export interface Kubectl {
  /** Any kubectl command: `run(['get', 'pods', '-A', '-o', 'json'])`. Never throws; look at the result. */
  readonly run: (
    args: readonly string[],
    options?: {
      readonly input?: string;
      readonly deadlineMs?: number;
      readonly signal?: AbortSignal;
      readonly onLine?: (line: string) => void;
    },
  ) => Promise<ExecResult>;
  /** Server-side apply of objects with strict field validation. Throws EnvironmentError with kubectl's words as detail. */
  readonly apply: (objects: readonly unknown[], options?: { readonly deadlineMs?: number }) => Promise<void>;
  /** Parsed JSON of `kubectl get … -o json`. Throws EnvironmentError. */
  readonly get: (args: readonly string[], options?: { readonly deadlineMs?: number }) => Promise<unknown>;
  /** Runs a program in a container, with `input` on its standard input. */
  readonly exec: (
    pod: { readonly namespace: string; readonly name: string; readonly container?: string },
    command: readonly string[],
    options: {
      readonly input?: string;
      readonly deadlineMs: number;
      readonly signal?: AbortSignal;
      readonly onLine?: (line: string) => void;
    },
  ) => Promise<ExecResult>;
}
