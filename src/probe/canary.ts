import type { Kubectl } from '../cluster/api/kubectl.ts';
import { outputTail } from '../cluster/api/output-tail.ts';
import type { ExecResult } from '../io/exec.ts';
import type { Clock } from '../io/clock.ts';
import { EnvironmentError } from '../core/problem.ts';
import type { CanaryResult } from '../core/result.ts';

/** The canary's own namespace: nothing of the repository's is in it, and its policy reaches nothing outside it. */
export const CANARY_NAMESPACE = 'netproof-canary';

/** The engine's policy cuts the first and leaves the second open; the barrier's cuts both. One pair of pods serves both. */
const ENGINE_PORT = 8080;
export const BARRIER_PORT = 8081;
const POLICY = 'netproof-canary';
const CONTAINER = 'canary';
const LABELS = { 'app.kubernetes.io/managed-by': 'netproof' };
/** Any number but 0 will do: agnhost's own user is root, which the restricted profile forbids. */
const USER = 65_532;

/** The namespace and the two pods of the canary, to be applied together with the workloads. */
export function canaryObjects(image: string): readonly unknown[] {
  return [
    {
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name: CANARY_NAMESPACE, labels: LABELS },
    },
    canaryPod('server', image, { args: ['porter'], ports: [ENGINE_PORT, BARRIER_PORT] }),
    canaryPod('client', image),
  ];
}

/** A pod on the node's own network, beside the canary's: no policy keeps a node from the pods on it. */
export function nodeWitnessObject(image: string): unknown {
  return canaryPod(nodeWitness.name, image, { hostNetwork: true });
}

function canaryPod(
  name: string,
  image: string,
  {
    args = ['pause'],
    ports = [],
    ...more
  }: {
    readonly args?: readonly string[];
    readonly ports?: readonly number[];
    readonly hostNetwork?: boolean;
  } = {},
): unknown {
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name, namespace: CANARY_NAMESPACE, labels: { ...LABELS, canary: name } },
    spec: {
      terminationGracePeriodSeconds: 0,
      automountServiceAccountToken: false,
      enableServiceLinks: false,
      ...more,
      securityContext: {
        runAsNonRoot: true,
        runAsUser: USER,
        runAsGroup: USER,
        seccompProfile: { type: 'RuntimeDefault' },
      },
      containers: [
        {
          name: CONTAINER,
          image,
          args,
          env: ports.map((port) => ({ name: `SERVE_PORT_${port}`, value: 'canary' })),
          securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
        },
      ],
    },
  };
}

/** The pods of `canaryObjects`; the server's address is what the canary dials. */
export const canaryPods = {
  server: { namespace: CANARY_NAMESPACE, name: 'server' },
  client: { namespace: CANARY_NAMESPACE, name: 'client', container: CONTAINER },
} as const;

/** The pod of `nodeWitnessObject`. */
export const nodeWitness = { namespace: CANARY_NAMESPACE, name: 'node', container: CONTAINER } as const;

/** Isolates the server; the last object to apply. */
export const canaryPolicy = policy([]);

/** Isolates the server but for the barrier's port: what it leaves open shows that it is the policy that cuts the other. */
const enginePolicy = policy([{ ports: [{ port: BARRIER_PORT }] }]);

function policy(ingress: readonly unknown[]): Readonly<Record<string, unknown>> {
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name: POLICY, namespace: CANARY_NAMESPACE, labels: LABELS },
    spec: { podSelector: { matchLabels: { canary: 'server' } }, policyTypes: ['Ingress'], ingress },
  };
}

export interface CanaryOptions {
  readonly kubectl: Kubectl;
  readonly clock: Clock;
  readonly signal?: AbortSignal;
  /** The server pod's. */
  readonly address: string;
  /** How long each step (open, cut) may take. Default 10,000. */
  readonly deadlineMs?: number;
}

const STEP_DEADLINE_MS = 10_000;
/**
 * How long one attempt waits. Two in a row of half a second each say "cut" for the engine as well as one of a second
 * does, and a single lost packet cannot. For the barrier one of 0.3 s is enough: it only tells when to begin probing,
 * and what is probed too early has time to settle.
 */
const ENGINE = { port: ENGINE_PORT, attemptMs: 500, cuts: 2 } as const;
const BARRIER = { port: BARRIER_PORT, attemptMs: 300, cuts: 1 } as const;

/**
 * Proves that this cluster enforces NetworkPolicies: the canary connects, and a policy cuts it. Needs the pods of
 * `canaryObjects` to be Ready; may run beside the control, which its policy does not touch. The policy stays, for it
 * leaves the barrier's port open. Throws EnvironmentError `not-enforced`, or `canary` when it could not be tried.
 */
export async function proveEnforcement(options: CanaryOptions): Promise<CanaryResult> {
  const watch = new Watch(options, ENGINE);
  try {
    await watch.until('open', 1);
    await options.kubectl.apply([enginePolicy]);
    const appliedMs = options.clock.now();
    const cutMs = await watch.until('cut', ENGINE.cuts, notEnforced);
    return { enforced: true, cutAfterMs: Math.max(0, Math.round(cutMs - appliedMs)) };
  } finally {
    await watch.end();
  }
}

/**
 * Waits until policies are in force: `apply` gets the canary's policy, applies it as the last object after everything
 * else (in the same call, say), and the canary is watched until it is cut. A heuristic, since no CNI promises an order,
 * which is why answers get time to settle as well. Gives the milliseconds from the end of `apply` until the first
 * attempt that was cut began. Throws EnvironmentError `not-in-force` after the deadline, and what `apply` throws.
 */
export async function waitUntilInForce(
  apply: (lastObject: Readonly<Record<string, unknown>>) => Promise<void>,
  options: CanaryOptions,
): Promise<number> {
  const watch = new Watch(options, BARRIER);
  try {
    await watch.until('open', 1);
    await apply(canaryPolicy);
    const appliedMs = options.clock.now();
    const cutMs = await watch.until('cut', BARRIER.cuts, notInForce);
    return Math.max(0, Math.round(cutMs - appliedMs));
  } finally {
    await watch.end();
  }
}

function notEnforced(seconds: number): EnvironmentError {
  return new EnvironmentError(
    'not-enforced',
    `this cluster does not enforce NetworkPolicies: a connection that a policy denies still connects after ${seconds} s`,
    { hint: 'use a CNI that enforces them: leave `cni` at `calico`' },
  );
}

function notInForce(seconds: number): EnvironmentError {
  return new EnvironmentError(
    'not-in-force',
    `the policies were not in force ${seconds} s after they were applied`,
    {
      hint: "look at the CNI's log in the diagnosis folder: it may be starved of CPU or unable to program a policy",
    },
  );
}

function failed(message: string, result: ExecResult): EnvironmentError {
  return new EnvironmentError('canary', message, { detail: outputTail(result) });
}

/**
 * Runs in the client pod: one attempt after another, a line each, `<uptime> <exit code> <words>`. An attempt on an open
 * connection takes some 20 ms, so the first one that begins after the cut is never far from it. It ends by itself: a
 * program that exec has started outlives its kubectl.
 */
const LOOP = String.raw`export GOMAXPROCS=1 GOGC=off
read -r now rest </proc/uptime
end=$((${'$'}{now%%.*} + $3))
while [ "${'$'}{now%%.*}" -lt "$end" ]; do
  said=$(/agnhost connect "$1" --timeout="$2" 2>&1 </dev/null)
  printf '%s\t%s\t%s\n' "$now" "$?" "$said" || exit 0
  sleep 0.05 || sleep 1
  read -r now rest </proc/uptime
done
`;

type State = 'open' | 'cut';

interface Attempts {
  readonly port: number;
  readonly attemptMs: number;
}

interface Attempt {
  readonly state: State | 'other';
  readonly beganMs: number;
}

/** One exec that shows, attempt by attempt, whether the canary connects. */
class Watch {
  readonly #options: CanaryOptions;
  readonly #over = new AbortController();
  readonly #running: Promise<ExecResult>;
  #ended: ExecResult | undefined;
  #attempts: Attempt[] = [];
  #wake: () => void = () => undefined;
  #offsetMs: number | null = null;
  #printed = '';

  constructor(options: CanaryOptions, { port, attemptMs }: Attempts) {
    this.#options = options;
    const stepMs = options.deadlineMs ?? STEP_DEADLINE_MS;
    // Both steps, and applying the policy.
    const lifeMs = 3 * stepMs + 60_000;
    const stop = (): void => {
      this.#over.abort();
    };
    options.signal?.addEventListener('abort', stop);
    if (options.signal?.aborted === true) stop();
    this.#running = options.kubectl.exec(
      canaryPods.client,
      [
        'sh',
        '-c',
        LOOP,
        'canary',
        `${options.address}:${port}`,
        `${attemptMs}ms`,
        `${Math.round(lifeMs / 1_000)}`,
      ],
      {
        deadlineMs: lifeMs,
        signal: this.#over.signal,
        onLine: (line) => {
          this.#take(line, attemptMs);
        },
      },
    );
    void this.#running.then((result) => {
      options.signal?.removeEventListener('abort', stop);
      this.#ended = result;
      this.#wake();
    });
  }

  /**
   * Waits for `row` attempts in a row in this state, all begun after the call, and gives the clock's time at which the
   * first of them began.
   */
  async until(state: State, row: number, late = neverInState(state)): Promise<number> {
    const { clock, signal } = this.#options;
    const stepMs = this.#options.deadlineMs ?? STEP_DEADLINE_MS;
    const from = clock.now();
    for (;;) {
      const recent = this.#attempts.filter((attempt) => attempt.beganMs >= from);
      const tail = recent.slice(-row);
      const first = tail[0];
      if (first && tail.length === row && tail.every((attempt) => attempt.state === state))
        return first.beganMs;
      if (signal?.aborted === true)
        throw new EnvironmentError('aborted', 'stopped while the canary was tried');
      if (this.#ended) throw failed('the canary could not be tried: its exec ended early', this.#ended);
      const leftMs = from + stepMs - clock.now();
      if (leftMs <= 0) throw late(Math.round(stepMs / 1_000), this.#printed);
      const woken = new AbortController();
      this.#wake = () => {
        woken.abort();
      };
      await clock.pause(leftMs, woken.signal);
    }
  }

  async end(): Promise<void> {
    this.#over.abort();
    await this.#running;
  }

  #take(line: string, attemptMs: number): void {
    const [began, code, printed] = line.split('\t');
    if (began === undefined || code === undefined || !/^\d+\.\d\d$/.test(began)) return;
    const uptimeMs = Number(began) * 1_000;
    const state = code === '0' ? 'open' : printed?.startsWith('TIMEOUT') === true ? 'cut' : 'other';
    // A line arrives when its attempt is over: after a few milliseconds, or after the whole of its timeout.
    this.#offsetMs ??= this.#options.clock.now() - uptimeMs - (state === 'cut' ? attemptMs : 0);
    this.#printed = printed ?? '';
    this.#attempts = [...this.#attempts.slice(-9), { state, beganMs: this.#offsetMs + uptimeMs }];
    this.#wake();
  }
}

function neverInState(state: State): (seconds: number, printed: string) => EnvironmentError {
  return (seconds, printed) =>
    new EnvironmentError(
      'canary',
      `the canary could not be tried: after ${seconds} s its connection was still not ${state === 'open' ? 'open, with no policy on it' : 'cut'}`,
      printed === '' ? {} : { detail: printed },
    );
}
