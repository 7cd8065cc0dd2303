import type { Kubectl } from '../cluster/api/kubectl.ts';
import type { ExecResult } from '../io/exec.ts';
import type { Clock } from '../io/clock.ts';
import type { Sample } from '../core/observation.ts';
import { abreast } from '../core/promises.ts';
import type { Batch, PodRef } from './plan.ts';
import { PROBER_COMMAND, readProberLine } from './prober.ts';

/** What running batches takes. */
export interface ExecuteOptions {
  readonly kubectl: Kubectl;
  readonly clock: Clock;
  readonly signal?: AbortSignal;
  /** Which machine a pod runs on: samples are put in order by its uptime. Absent: all run on one. */
  readonly machineOf?: (pod: PodRef) => string;
  /** What each part of a batch waits for, by number, while the execs start: what opens one has a deadline, and ends `signal` where it fails. */
  readonly gates?: readonly Promise<unknown>[];
  /** How many execs at once. Default 48. */
  readonly abreast?: number;
  /** How many of them may be on their way, without a first line from their pod. Default 6. */
  readonly starting?: number;
}

/**
 * An exec costs a processor when it starts and next to nothing while it waits for timeouts. So two limits: few may
 * start side by side, which keeps a small machine responsive and adapts to a busy one, and many may wait.
 */
const ABREAST = 48;
const STARTING = 6;
/** What an exec may take beside its probes, in milliseconds: a busy API server, a busy node. */
const START_MS = 20_000;
/** How long a companion that had no answer waits before it is run again. */
const LOST_MS = 1_000;
/** Longest piece of kubectl's own words that becomes a sample's detail, in characters. */
const LONGEST = 300;

/** What one kernel's uptime is on the run's clock. */
interface Uptime {
  /** Milliseconds to add to it; null before the first line. */
  offsetMs: number | null;
}

/** A sample, or one that is still on the uptime of its machine. */
type Slot = { readonly sample: Sample } | { readonly uptime: Sample; readonly on: Uptime };

/** The uptimes of the machines, by their names. */
class Uptimes {
  readonly #machineOf: (pod: PodRef) => string;
  readonly #uptimes = new Map<string, Uptime>();

  constructor({ machineOf = () => '' }: Pick<ExecuteOptions, 'machineOf'>) {
    this.#machineOf = machineOf;
  }

  of(pod: PodRef): Uptime {
    const machine = this.#machineOf(pod);
    const known = this.#uptimes.get(machine) ?? { offsetMs: null };
    this.#uptimes.set(machine, known);
    return known;
  }
}

/**
 * Runs each batch by one exec into its pod and gives every sample of every try, by the try's id, in the order of its
 * starts. A sample whose line did not come, or came for a sample that nobody asked for, is `error`: nothing is
 * ever filled in from what was expected. Never throws.
 *
 * On a throw-away cluster all pods run on one machine, and so do a stub host and the nodes: its uptime puts the samples of all of
 * them in one order. Of several machines each has its own. The line that came soonest says what it is on the run's clock; others waited in a pipe.
 *
 * `companions` run beside the others, over and over, until those have ended: of them only what was answered is given.
 */
export async function runBatches(
  batches: readonly Batch[],
  options: ExecuteOptions,
  companions: readonly Batch[] = [],
): Promise<ReadonlyMap<string, readonly Sample[]>> {
  const slots = new Map<string, readonly Slot[]>();
  const uptimes = new Uptimes(options);
  const beside = startBeside(companions, options, uptimes);
  await beside.begun;
  const gate = createGate(options.starting ?? STARTING);
  await abreast(batches, options.abreast ?? ABREAST, async (batch) => {
    for (const [id, own] of await runBatch(batch, options, gate, uptimes.of(batch.pod))) slots.set(id, own);
  });
  for (const [id, own] of await beside.stop()) slots.set(id, own);
  const placed = (slot: Slot): Sample =>
    'sample' in slot
      ? slot.sample
      : { ...slot.uptime, startedMs: (slot.on.offsetMs ?? 0) + slot.uptime.startedMs };
  return new Map([...slots].map(([id, own]) => [id, own.map(placed)]));
}

/** Companions at work. */
interface Beside {
  /** Each of them has said its first word, or will say none. */
  readonly begun: Promise<unknown>;
  /** Ends them, and gives what was answered. */
  readonly stop: () => Promise<ReadonlyMap<string, readonly Slot[]>>;
}

/**
 * Each companion is run by two execs that take turns, half a batch apart: while one ends and its next one starts, which may
 * take seconds on a busy machine, the other one asks.
 */
function startBeside(companions: readonly Batch[], options: ExecuteOptions, uptimes: Uptimes): Beside {
  const { clock, gates } = options;
  const over = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, over.signal]) : over.signal;
  const answered = new Map<string, Slot[]>();
  const askOn = async (batch: Batch, begun: () => void, how = options): Promise<void> => {
    // No gate: it must not wait for those that it speaks for.
    const gate: Gate = () => Promise.resolve(begun);
    while (!signal.aborted) {
      let answers = 0;
      for (const [id, own] of await runBatch(batch, { ...how, signal }, gate, uptimes.of(batch.pod))) {
        const came = own.filter((slot) => 'uptime' in slot);
        answered.set(id, [...(answered.get(id) ?? []), ...came]);
        answers += came.length;
      }
      if (answers === 0) await clock.pause(LOST_MS, signal);
    }
  };
  const lanes = companions.map((batch) => {
    let first: Promise<void> = Promise.resolve();
    const begun = new Promise<void>((resolve) => {
      first = askOn(batch, resolve);
    });
    const half = (): Promise<void> => clock.pause(batch.longestMs / 2, signal);
    const later = { ...options, ...(gates && { gates: gates.map((one) => one.then(half)) }) };
    const second = (gates ? Promise.resolve() : half()).then(() => askOn(batch, () => undefined, later));
    return { begun, ended: Promise.all([first, second]) };
  });
  return {
    begun: Promise.all(lanes.map(({ begun }) => begun)),
    stop: async () => {
      over.abort();
      await Promise.all(lanes.map(({ ended }) => ended));
      return answered;
    },
  };
}

async function runBatch(
  batch: Batch,
  { kubectl, clock, signal, gates }: ExecuteOptions,
  gate: Gate,
  uptime: Uptime,
): Promise<ReadonlyMap<string, readonly Slot[]>> {
  const leave = await gate();
  const beganMs = clock.now();
  const slots = new Map(
    batch.tries.map((one) => [one.id, Array.from<Sample | undefined>({ length: one.starts.length })]),
  );
  let greeted = false;
  const sawUptime = (uptimeMs: number): void => {
    uptime.offsetMs = Math.min(uptime.offsetMs ?? Infinity, clock.now() - uptimeMs);
  };
  const take = (line: string): void => {
    const read = readProberLine(line);
    leave();
    if (read?.kind === 'hello') {
      greeted = true;
      sawUptime(read.uptimeMs);
    }
    if (read?.kind !== 'sample' || !greeted) return;
    sawUptime(read.endedMs);
    const own = slots.get(read.id);
    if (!own || read.index >= own.length || own[read.index] !== undefined) return;
    own[read.index] = {
      outcome: read.outcome,
      startedMs: read.beganMs,
      tookMs: Math.max(0, Math.round(read.endedMs - read.beganMs)),
      ...(read.detail !== undefined && { detail: read.detail }),
    };
  };
  const result = await kubectl.exec(batch.pod, PROBER_COMMAND, {
    ...(gates ? { inputParts: inTime(batch.parts, gates) } : { input: batch.parts.join('') }),
    deadlineMs: batch.longestMs + START_MS,
    onLine: take,
    ...(signal && { signal }),
  });
  leave();
  const missing: Sample = {
    outcome: 'error',
    startedMs: beganMs,
    tookMs: Math.round(clock.now() - beganMs),
    detail: whyMissing(result),
  };
  const slotOf = (sample: Sample | undefined): Slot =>
    sample ? { uptime: sample, on: uptime } : { sample: missing };
  return new Map([...slots].map(([id, own]) => [id, own.map(slotOf)]));
}

/** Each part once its gate is open. */
async function* inTime(
  parts: readonly string[],
  gates: readonly Promise<unknown>[],
): AsyncGenerator<string, void, undefined> {
  for (const [index, part] of parts.entries()) {
    await gates[index];
    yield part;
  }
}

/** Lets so many in at once; gives what lets the next one in, however often it is called. */
type Gate = () => Promise<() => void>;

function createGate(size: number): Gate {
  const queue: (() => void)[] = [];
  let free = size;
  return async () => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => queue.push(resolve));
    let inside = true;
    return () => {
      if (!inside) return;
      inside = false;
      const next = queue.shift();
      if (next) next();
      else free += 1;
    };
  };
}

function whyMissing(result: ExecResult): string {
  if (result.aborted) return 'stopped before the probe had an answer';
  if (result.timedOut) return 'the exec into the source pod passed its deadline';
  const lastLine = result.stderr.trim().split('\n').at(-1)?.slice(0, LONGEST) ?? '';
  const how = result.code === null ? 'was ended by a signal' : `ended with ${result.code}`;
  const why = lastLine === '' ? '' : `: ${lastLine}`;
  return result.code === 0
    ? 'the exec into the source pod ended without this result'
    : `the exec into the source pod ${how}${why}`;
}
