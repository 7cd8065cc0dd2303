import type { Exec, ExecResult } from '../../io/exec.ts';
import { EnvironmentError } from '../../core/problem.ts';
import { showName } from '../../text/escape.ts';
import { outputTail } from './output-tail.ts';

/** A running cluster's API, through kubectl with a kubeconfig of its own. Every call has a deadline. */
export interface Kubectl {
  /** Any kubectl command: `run(['get', 'pods', '-A', '-o', 'json'])`. Never throws; look at the result. */
  readonly run: (
    args: readonly string[],
    options?: {
      readonly input?: string;
      readonly inputParts?: AsyncIterable<string>;
      readonly deadlineMs?: number;
      readonly signal?: AbortSignal;
      readonly onLine?: (line: string) => void;
    },
  ) => Promise<ExecResult>;
  /** Server-side apply of objects with strict field validation. Throws EnvironmentError with kubectl's words as detail. */
  readonly apply: (objects: readonly unknown[], options?: { readonly deadlineMs?: number }) => Promise<void>;
  /** Parsed JSON of `kubectl get … -o json`. Throws EnvironmentError. */
  readonly get: (
    args: readonly string[],
    options?: { readonly deadlineMs?: number; readonly signal?: AbortSignal },
  ) => Promise<unknown>;
  /** Runs a program in a container, with `input` or `inputParts` on its standard input; the deadline counts from the last of them. */
  readonly exec: (
    pod: { readonly namespace: string; readonly name: string; readonly container?: string },
    command: readonly string[],
    options: {
      readonly input?: string;
      readonly inputParts?: AsyncIterable<string>;
      readonly deadlineMs: number;
      readonly signal?: AbortSignal;
      readonly onLine?: (line: string) => void;
    },
  ) => Promise<ExecResult>;
}

/** What a kubectl is made of. */
export interface KubectlParts {
  readonly exec: Exec;
  /** The program. */
  readonly path: string;
  /** The only kubeconfig that it reads. */
  readonly kubeconfig: string;
  /** A private folder to call home: kubectl keeps its discovery cache there, and finds no kuberc. */
  readonly home: string;
  /** The environment that PATH is taken from. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** kubectl's arguments for an apply that takes over the fields of other managers. */
export const SERVER_SIDE_APPLY = ['apply', '--server-side', '--force-conflicts', '--field-manager=netproof'];

/** Milliseconds for a call that names no deadline. */
const USUAL_DEADLINE_MS = 30_000;

/**
 * A kubectl that sees one kubeconfig and nothing of its user: no KUBECONFIG, no home folder, no kuberc (both may name
 * programs to run, kubernetes/kubectl#697).
 */
export function createKubectl({ exec, path, kubeconfig, home, env }: KubectlParts): Kubectl {
  return kubectlOf(exec, privateAccess({ path, kubeconfig, home, env }));
}

/** How kubectl is started: the program, the flags that say which cluster, and all that it sees of this process. */
export interface Access {
  readonly path: string;
  readonly flags: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

/** See `createKubectl`. */
export function privateAccess({ path, kubeconfig, home, env }: Omit<KubectlParts, 'exec'>): Access {
  const environment = { PATH: env.PATH ?? '', HOME: home, ...WITHOUT_KUBERC };
  return { path, flags: ['--kubeconfig', kubeconfig], environment };
}

/** What a user's own kubectl is made of. */
export interface UserKubectlParts extends Pick<KubectlParts, 'exec' | 'path' | 'env'> {
  /** '' for the one that kubectl takes by itself. */
  readonly kubeconfig: string;
  /** '' for the current one. */
  readonly context: string;
}

/**
 * A kubectl with its user's own access, and the environment that the programs need which a kubeconfig may name to log in.
 * Preferences (kuberc) are left out: they would change what its commands mean.
 */
export function createUserKubectl({ exec, path, env, kubeconfig, context }: UserKubectlParts): Kubectl {
  return kubectlOf(exec, userAccess({ path, env, kubeconfig, context }));
}

/** See `createUserKubectl`. */
export function userAccess({ path, env, kubeconfig, context }: Omit<UserKubectlParts, 'exec'>): Access {
  const known = Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  const flags = [
    ...(kubeconfig === '' ? [] : [`--kubeconfig=${kubeconfig}`]),
    ...(context === '' ? [] : [`--context=${context}`]),
  ];
  const environment = { ...(Object.fromEntries(known) as Record<string, string>), ...WITHOUT_KUBERC };
  return { path, flags, environment };
}

/** The switch of 1.33, and the one since 1.34. */
const WITHOUT_KUBERC = { KUBECTL_KUBERC: 'false', KUBERC: 'off' };

function kubectlOf(exec: Exec, { path, flags, environment }: Access): Kubectl {
  const run: Kubectl['run'] = (args, options = {}) =>
    exec(path, [...flags, ...args], {
      deadlineMs: options.deadlineMs ?? USUAL_DEADLINE_MS,
      env: environment,
      ...(options.input !== undefined && { input: options.input }),
      ...(options.inputParts && { inputParts: options.inputParts }),
      ...(options.signal && { signal: options.signal }),
      ...(options.onLine && { onLine: options.onLine }),
    });

  return {
    run,
    apply: async (objects, options = {}) => {
      if (objects.length === 0) return;
      const result = await run([...SERVER_SIDE_APPLY, '--validate=strict', '--filename=-'], {
        ...options,
        input: documents(objects),
      });
      if (result.code !== 0) throw refused('kubectl-apply', 'the cluster did not take the objects', result);
    },
    get: async (args, options = {}) => {
      const result = await run(['get', ...args, '--output=json'], options);
      if (result.code !== 0) throw refused('kubectl-get', `kubectl get ${args[0] ?? ''} failed`, result);
      try {
        return JSON.parse(result.stdout) as unknown;
      } catch (cause) {
        throw new EnvironmentError('kubectl-get', `kubectl get ${args[0] ?? ''} answered no JSON`, { cause });
      }
    },
    exec: (pod, command, options) => {
      const where = [
        `--namespace=${pod.namespace}`,
        ...(pod.container ? [`--container=${pod.container}`] : []),
      ];
      const stdin = options.input === undefined && !options.inputParts ? [] : ['--stdin'];
      return run(['exec', ...stdin, ...where, pod.name, '--', ...command], options);
    },
  };
}

/** The program, its arguments and its environment for a shell in a container, to be run on this process' own terminal. */
export function shellCommand(
  { path, flags, environment }: Access,
  pod: { readonly namespace: string; readonly name: string; readonly container?: string },
  isTerminal: boolean,
): readonly [program: string, args: readonly string[], env: Readonly<Record<string, string>>] {
  const where = [`--namespace=${pod.namespace}`, ...(pod.container ? [`--container=${pod.container}`] : [])];
  const args = ['exec', '--stdin', ...(isTerminal ? ['--tty'] : []), ...where, pod.name, '--', 'sh'];
  return [path, [...flags, ...args], environment];
}

/**
 * Objects as standard input: one JSON document after another. With YAML's `---` between them, kubectl before 1.33 reads the
 * first and stops at the second.
 */
export function documents(objects: readonly unknown[]): string {
  return objects.map((object) => JSON.stringify(object)).join('\n');
}

/** Why a call of kubectl came to nothing. */
export function refused(code: string, message: string, result: ExecResult): EnvironmentError {
  const detail = outputTail(result);
  if (result.missing) return new EnvironmentError(code, 'kubectl could not be started', { detail });
  const webhook = /failed calling webhook "([^"]+)"/.exec(result.stderr)?.[1];
  return new EnvironmentError(code, result.timedOut ? `${message} before the deadline` : message, {
    detail,
    ...(webhook !== undefined && {
      hint: `the webhook ${showName(webhook)} of the manifests does not answer: leave its configuration out`,
    }),
  });
}
