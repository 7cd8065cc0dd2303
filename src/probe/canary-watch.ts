import type { Kubectl } from '../cluster/api/kubectl.ts';
import { outputTail } from '../cluster/api/output-tail.ts';
import type { Outcome } from '../core/observation.ts';
import type { Pace } from '../core/pace.ts';
import { EnvironmentError } from '../core/problem.ts';
import type { ExecResult } from '../io/exec.ts';
import type { Clock } from '../io/clock.ts';
import {
  attemptState,
  isRejection,
  judge,
  keepsConnecting,
  type Attempt,
  type Judgement,
} from './canary-judge.ts';
import type { PodRef } from './plan.ts';
import { PROBER_COMMAND, readProberLine } from './prober.ts';

export interface WatchOptions {
  readonly kubectl: Kubectl;
  readonly clock: Clock;
  readonly pace: Pace;
  readonly signal?: AbortSignal;
}

/** What is dialled in each attempt. */
export interface Dials {
  readonly from: PodRef;
  readonly address: string;
  /** The port that the policy denies, and the one that it leaves open. */
  readonly denied: number;
  readonly open: number;
}

/** What ends a wait. */
export type Ending = Exclude<Judgement, { kind: 'wait' }>;

/** A rule whose force is asked for as long as the canary connects. */
export interface Rule {
  /** When it was applied, on the run's clock. */
  readonly appliedMs: number;
  /** The node's uptime, in milliseconds, at which it was seen in force; null while it is not. Never throws. */
  readonly inForce?: () => Promise<number | null>;
  /** Where nobody can see it: how long after it was applied it is held to be in force, in milliseconds. */
  readonly unseenMs?: number;
}

/** The denied port is dialled twice in each attempt, so that one lost packet cuts nothing. */
const DENIED_DIALS = 2;
const PATIENCE_S = 1;
/** Attempts of one exec; the first ones follow each other closely. What an exec that is cut off leaves in its pod ends with them. */
const ATTEMPTS = 100;
const CLOSE_ATTEMPTS = 40;
const EXEC_MS = 600_000;
/** From one exec that was lost to the next. */
const AGAIN_MS = 1_000;
/** Execs in a row that ended without a line, and how long that has to go on, until it is their fault. */
const MOST_LOST = 5;
const LOST_MS = 30_000;
/** A step's patience on a quiet machine, and the one for the first line of output. */
const STEP_MS = 90_000;
/** For lines that wait in the pipe when a timer fires late: they are read before anything is decided. */
const GRACE_MS = 100;
/** Attempts that connect end at once, one after another: where none has ended for so long, and for so many times as long as any took before, one seems to be cut. */
const SEEMS_CUT_MS = 250;
const SEEMS_CUT_TIMES = 3;
/** From one look for the rule to the next. */
const LOOK_MS = 2_000;
/** Where nobody can see the rule, it is held to be in force this long after it was applied. */
const UNSEEN_MS = 10_000;
/** A timer that is later than this was not busy: netproof, or the machine, was stopped. That time does not count. */
const STOPPED_MS = 1_000;

/** Tries the canary again and again, by execs that are begun again when they are lost, and waits for what is wanted. */
export class CanaryWatch {
  readonly #options: WatchOptions;
  readonly #dials: Dials;
  readonly #over = new AbortController();
  readonly #running: Promise<void>;
  readonly #attempts: {
    readonly state: Attempt['state'];
    readonly rejected?: true;
    readonly uptimeMs: number;
    readonly outcomes: string;
  }[] = [];
  /** How many of them are older than the last that was waited for. */
  #past = 0;
  /** The least that was seen between the node's uptime and the run's clock: a line may come late, never early. */
  #offsetMs = Infinity;
  #firstLineMs: number | undefined;
  /** The longest from one attempt's end to the next one's, and when the last one ended. */
  #slowestMs = 0;
  #lastMs: number | undefined;
  #broken: ExecResult | undefined;
  #wake: () => void = () => undefined;

  constructor(options: WatchOptions, dials: Dials) {
    this.#options = options;
    this.#dials = dials;
    this.#running = this.#run();
  }

  /**
   * Waits for an attempt in this state, later than the last that was waited for. With a rule, it is looked for in the kernel while
   * the canary connects. `onLikely` is called once, when an attempt seems to be cut, or never.
   */
  async until(wanted: 'open' | 'cut', rule?: Rule, onLikely?: () => void): Promise<Ending> {
    const { clock, pace, signal } = this.#options;
    const begunMs = clock.now();
    let stoppedMs = 0;
    let inForceUptimeMs: number | null = null;
    let lookMs = -Infinity;
    let graced = false;
    for (;;) {
      const attempts = this.#onClock();
      const fromMs = Math.max(begunMs, this.#firstLineMs ?? begunMs);
      const waitedMs = clock.now() - fromMs - stoppedMs;
      const limitMs = pace.patience(STEP_MS);
      const inForceMs = this.#inForceMs(rule, inForceUptimeMs);
      const judgement = judge({
        ...{ wanted, attempts, waitedMs, limitMs },
        ...(inForceMs !== undefined && { inForceMs }),
      });
      if (judgement.kind === 'reached') {
        this.#past += attempts.indexOf(judgement.attempt) + 1;
        return judgement;
      }
      if (signal?.aborted === true)
        throw new EnvironmentError('aborted', 'stopped while the canary was tried');
      if (this.#broken) throw failed(this.#broken);
      if (judgement.kind !== 'wait') {
        if (graced) return judgement;
        graced = true;
        await this.#pause(GRACE_MS, false);
        continue;
      }
      graced = false;
      const connects = rule !== undefined && keepsConnecting(attempts, rule.appliedMs);
      if (rule?.inForce && connects && inForceUptimeMs === null && clock.now() >= lookMs) {
        inForceUptimeMs = await rule.inForce();
        lookMs = clock.now() + LOOK_MS;
        continue;
      }
      const seen = this.#attempts.length;
      const patienceMs = onLikely ? Math.max(SEEMS_CUT_MS, SEEMS_CUT_TIMES * this.#slowestMs) : LOOK_MS;
      stoppedMs += await this.#pause(Math.min(patienceMs, Math.max(1, limitMs - waitedMs)), true);
      if (onLikely && this.#attempts.length === seen && !this.#over.signal.aborted) {
        onLikely();
        onLikely = undefined;
      }
    }
  }

  async end(): Promise<void> {
    this.#over.abort();
    this.#wake();
    await this.#running;
  }

  /** From when on the rule cuts, on the run's clock. */
  #inForceMs(rule: Rule | undefined, uptimeMs: number | null): number | undefined {
    if (rule === undefined) return undefined;
    if (!rule.inForce) return rule.appliedMs + (rule.unseenMs ?? UNSEEN_MS);
    return uptimeMs === null ? undefined : Math.max(rule.appliedMs, this.#offsetMs + uptimeMs);
  }

  #onClock(): readonly Attempt[] {
    return this.#attempts
      .slice(this.#past)
      .map(({ uptimeMs, ...rest }) => ({ ...rest, beganMs: this.#offsetMs + uptimeMs }));
  }

  /** Gives for how long netproof itself was stopped meanwhile. */
  async #pause(ms: number, wakes: boolean): Promise<number> {
    const { clock } = this.#options;
    const woken = new AbortController();
    if (wakes)
      this.#wake = () => {
        woken.abort();
      };
    const begunMs = clock.now();
    await clock.pause(ms, woken.signal);
    const lateMs = clock.now() - begunMs - ms;
    return lateMs > STOPPED_MS ? lateMs : 0;
  }

  async #run(): Promise<void> {
    const { clock, signal } = this.#options;
    const stop = (): void => {
      this.#over.abort();
      this.#wake();
    };
    signal?.addEventListener('abort', stop);
    if (signal?.aborted === true) stop();
    let lost = 0;
    let sinceMs = clock.now();
    do {
      const { result, spoke } = await this.#exec();
      lost = spoke ? 0 : lost + 1;
      if (spoke) sinceMs = clock.now();
      if (result.missing || (lost >= MOST_LOST && clock.now() - sinceMs >= LOST_MS)) {
        this.#broken = result;
        stop();
      }
      if (result.code !== 0 || !spoke) await clock.pause(AGAIN_MS, this.#over.signal);
    } while (!this.#over.signal.aborted);
    signal?.removeEventListener('abort', stop);
  }

  async #exec(): Promise<{ readonly result: ExecResult; readonly spoke: boolean }> {
    const { kubectl, clock, pace } = this.#options;
    const begunMs = clock.now();
    const pending = new Map<string, Dialled[]>();
    let spoke = false;
    const result = await kubectl.exec(this.#dials.from, PROBER_COMMAND, {
      input: script(this.#dials),
      deadlineMs: EXEC_MS,
      signal: this.#over.signal,
      onLine: (line) => {
        const read = readProberLine(line);
        if (read === null || read.kind === 'end') return;
        if (read.kind === 'hello') {
          spoke = true;
          this.#firstLineMs ??= clock.now();
          pace.note(clock.now() - begunMs);
          this.#sawUptime(read.uptimeMs);
          return;
        }
        this.#sawUptime(read.endedMs);
        const dialled = [...(pending.get(read.id) ?? []), read];
        pending.set(read.id, dialled);
        if (dialled.length === DENIED_DIALS + 1) {
          pending.delete(read.id);
          this.#take(dialled);
        }
      },
    });
    return { result, spoke };
  }

  #sawUptime(uptimeMs: number): void {
    this.#offsetMs = Math.min(this.#offsetMs, this.#options.clock.now() - uptimeMs);
  }

  #take(dialled: readonly Dialled[]): void {
    const inOrder = dialled.toSorted((a, b) => a.index - b.index).map(({ outcome }) => outcome);
    const denied = inOrder.slice(0, DENIED_DIALS);
    const state = attemptState(denied, inOrder[DENIED_DIALS] ?? 'error');
    const rejected = state === 'cut' && isRejection(denied);
    const uptimeMs = Math.min(...dialled.map(({ beganMs }) => beganMs));
    const tookMs = Math.max(...dialled.map(({ endedMs }) => endedMs)) - uptimeMs;
    // Waiting for an answer is no slowness.
    this.#options.pace.note(tookMs - (inOrder.includes('timeout') ? PATIENCE_S * 1_000 : 0));
    const nowMs = this.#options.clock.now();
    if (state === 'open') this.#slowestMs = Math.max(this.#slowestMs, nowMs - (this.#lastMs ?? nowMs));
    this.#lastMs = nowMs;
    this.#attempts.push({
      ...{ state, uptimeMs, outcomes: inOrder.join(', ') },
      ...(rejected && { rejected }),
    });
    this.#wake();
  }
}

interface Dialled {
  readonly index: number;
  readonly outcome: Outcome;
  readonly beganMs: number;
  readonly endedMs: number;
}

/** The prober's steps: one attempt after another, each of dials side by side. */
function script({ address, denied, open }: Dials): string {
  const ports = [...Array.from({ length: DENIED_DIALS }, () => denied), open];
  return Array.from({ length: ATTEMPTS }, (_, attempt) =>
    [
      ...ports.map((port, index) => `try a${attempt} ${index} ip ${address} ${port} tcp ${PATIENCE_S}`),
      'wait',
      `pause ${attempt < CLOSE_ATTEMPTS ? '0.05' : '0.5'}`,
      '',
    ].join('\n'),
  ).join('');
}

function failed(result: ExecResult): EnvironmentError {
  return new EnvironmentError('canary', 'the canary could not be tried: its execs ended without a word', {
    detail: outputTail(result),
  });
}
