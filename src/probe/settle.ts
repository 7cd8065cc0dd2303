import { readAnswer, type Answer } from './answers.ts';
import { runBatches, type ExecuteOptions } from './execute.ts';
import type { Observation, Sample } from '../core/observation.ts';
import {
  containerKey,
  planBatches,
  STEP_MS,
  type Batch,
  type CheckProbe,
  type PodRef,
  type Try,
  type Witness,
} from './plan.ts';
import { collectWitnesses, PROMPT_MS, testimonyOf, vouches, worstWord, type Testimony } from './witnesses.ts';

/** How long and how often things are asked; all have defaults. */
export interface SettleOptions extends ExecuteOptions {
  /** Timeouts in a row that prove a deny. Default 3. */
  readonly samples?: number;
  /** From the phase's beginning until unexpected answers are no longer asked again. Defaults: control 8,000, policies 6,000. */
  readonly deadlineMs?: number;
  /**
   * A pod on the node's own network, which no policy keeps from the pods of its node: it asks for all targets at once. Without
   * one each target's own pod is its witness.
   */
  readonly onNode?: PodRef;
  /**
   * This cluster refuses what it cuts: a refusal beside a witness that is let in is as good as a timeout. It may be a timeout as
   * well, for kernels send only some refusals in a second.
   */
  readonly rejects?: boolean;
  /** The policies may still be on their way: the first round's execs start meanwhile. Absent: they are in force. */
  readonly force?: Force;
}

/** When policies are in force. Both open, or the options' signal ends. */
export interface Force {
  /** It looks as if they were: denies of TCP are tried, for they cost the most time, and their witnesses. */
  readonly likely: Promise<unknown>;
  /** They are; since when, on the run's clock. What was tried before that moment is as good as never asked. */
  readonly certain: Promise<number>;
}

/** What a phase saw, by check id: one observation for each probe that was given. */
export type Observations = ReadonlyMap<string, Observation>;

/** What was seen with the policies. */
export interface PolicyObservations {
  readonly observations: Observations;
  /** Of the checks that timed out and have witnesses: what those say of it. */
  readonly testimonies: ReadonlyMap<string, Testimony>;
}

const SAMPLES = 3;
/** How long a probe waits for an answer: TCP sends its SYN again after 1 s and 3 s. */
const TIMEOUT_MS = 3_000;
const CONTROL_MS = 8_000;
const POLICIES_MS = 6_000;
/**
 * What times out beside a witness that stalls is asked for longer: until the stall is over, as a rule. It counts from when
 * something was settled last: that goes on for as long as there are many and the machine is slow.
 */
const STALLED_MS = 20_000;
/** How many are asked again at a time: TCP counts 1, UDP as many times more as it costs. */
const AGAIN = 800;
const UDP_WEIGHT = 8;
/** A witness is asked each two seconds: so many steps of the prober. */
const WITNESS_EVERY = 2_000 / STEP_MS;
/** An allow is asked twice, and the second time half a second after the last deny has begun, while that waits for its time-outs. */
const LATER = 500 / STEP_MS;
/** The last sample of a deny begins no earlier than this, however few there are: its witnesses have been asked by then. */
const LAST = 500 / STEP_MS;
/** Two clocks of one machine, the canary's and the probes', are known to each other as well as this. */
const CLOCK_MS = 100;
/** The pause before unexpected answers are asked again. */
const RETRY_MS = 500;
/** The control's first probe waits this long: most connect at once, and one that does not is tried again anyway. */
const FIRST_CONTROL_MS = 1_000;

/**
 * The control: every probe tried while no policy applies. One that does not connect is tried again until it does or the
 * deadline passes (a Service's rules may lag behind its endpoints), and is then recorded as it is. At least two
 * attempts, whatever the deadline. An answer here cannot be flaky: what counts is whether the target can be reached.
 */
export async function observeControl(
  probes: readonly CheckProbe[],
  options: SettleOptions,
): Promise<Observations> {
  const { clock, signal } = options;
  const end = clock.now() + (options.deadlineMs ?? CONTROL_MS);
  const seen = new PhaseSamples();
  let open = probes;
  for (let round = 0; open.length > 0 && (round < 2 || clock.now() < end); round += 1) {
    if (round > 0) await clock.pause(RETRY_MS, signal);
    if (signal?.aborted === true) break;
    const patience = round === 0 ? FIRST_CONTROL_MS : TIMEOUT_MS;
    const tries = open.map((probe) => toTry(probe, patience, [0]));
    seen.add(await runBatches(planBatches(tries), options));
    open = open.filter((probe) => seen.of(probe.id).at(-1)?.outcome !== 'connected');
  }
  return new Map(
    probes.map(({ id }) => {
      const { observation } = readAnswer('allow', seen.of(id), 1);
      return [id, { ...observation, flaky: false }];
    }),
  );
}

/**
 * Tries everything with the policies in force, and gives unexpected answers time to settle.
 *
 * First one batch for all: a deny is tried `samples` times, a quarter of a second apart and overlapping; an allow once, and
 * once more while the denies are waiting anyway, so that an answer that does not last is noticed at no cost. Then what
 * is neither as expected nor as predicted is tried again until it is, or until the deadline: at least once. The last canary has already
 * shown the policies in force, so the deadline is short: a wrong policy shall be shown soon.
 *
 * A timeout counts beside witnesses that answered at the same time, and they are asked in each round in which a check
 * of theirs is: what they say in a later one speaks for no earlier timeout. A check that times out while a witness is
 * silent is asked again together with it, until a longer deadline.
 */
export async function observePolicies(
  probes: readonly CheckProbe[],
  options: SettleOptions,
): Promise<PolicyObservations> {
  const { clock, signal, force } = options;
  const needed = Math.max(1, options.samples ?? SAMPLES);
  const isOver = (): boolean => signal?.aborted === true;
  let beganMs = clock.now();
  const { all: witnesses, of: witnessesOf } = collectWitnesses(probes);
  const paths = probes.map(pathsOf);
  const all = paths.flat();
  // Half a second after the last deny has begun there are still 2.5 s of waiting for it.
  const waiting = all.some(mayTimeOut);
  const seen = new PhaseSamples();
  const stateOf = (path: Path): State => {
    const answers = witnessesOf.get(path.check)?.map((id) => seen.of(id));
    const sound = (timeout: Sample): boolean => answers?.every((own) => vouches(own, timeout)) ?? true;
    const mayBeCut = options.rejects === true;
    const samples = mayBeCut ? seen.of(path.id).map(refusalAsCut) : seen.of(path.id);
    const read = (expected: Path['expected']): State => {
      const answer = readAnswer(expected, samples, needed, sound);
      const { outcome, flaky } = answer.observation;
      const testimony =
        outcome === 'timeout' && !flaky && answers ? testimonyOf(answer.row, answers) : undefined;
      return {
        ...answer,
        ...(testimony && { testimony }),
        done: answer.done && (testimony ?? 'prompt') === 'prompt',
      };
    };
    const state = read(path.expected);
    const foretold = path.predicted && read(path.predicted);
    return {
      ...state,
      ...(mayBeCut && { observation: asSeen(state.observation, seen.of(path.id)) }),
      done: state.done || (foretold?.done === true && !foretold.observation.flaky),
    };
  };
  /** What is not settled, the longest unasked first. */
  let open: readonly Path[] = all;
  const asks = new Map<Path, number>();
  /** When something was last settled: a machine that is only slow settles something in each round. */
  let settledMs = beganMs;
  for (let round = 0; ; round += 1) {
    const now = clock.now();
    const isLate = now - beganMs >= (options.deadlineMs ?? POLICIES_MS);
    const isStuck = now - settledMs >= STALLED_MS;
    open = open.filter((path) => {
      const isOwed = (asks.get(path) ?? 0) < 2;
      return isOwed || !isLate || (!isStuck && isIncomplete(stateOf(path)));
    });
    if (open.length === 0) break;
    if (round > 0) await clock.pause(RETRY_MS, signal);
    if (isOver()) break;
    const trying = round === 0 ? open : fewOf(open);
    for (const path of trying) asks.set(path, (asks.get(path) ?? 0) + 1);
    const last = Math.max(needed - 1, LAST);
    const allowStarts = [0, round === 0 && waiting ? last + LATER : LATER];
    const denyStarts = Array.from({ length: needed }, (_, index) => last - needed + 1 + index);
    const tries = trying.map((path) => ({
      ...toTry(path, TIMEOUT_MS, mayTimeOut(path) ? denyStarts : allowStarts),
      part: isForgiving(path) ? 0 : 1,
    }));
    // Where nothing waits for a timeout, as a rule everything connects, and there is nothing to speak for.
    const spokenFor = round > 0 || waiting ? trying : [];
    const asked = new Set(spokenFor.flatMap(({ check }) => witnessesOf.get(check) ?? []));
    const beside = planWitnesses(
      [...witnesses].filter(([id]) => asked.has(id)),
      options.onNode,
    );
    if (round === 0 && force) {
      const gates = [force.likely, force.certain];
      const samples = await runBatches(planBatches(tries), { ...options, gates }, beside);
      if (isOver()) break;
      // An exec that is lost waits for nothing.
      const sinceMs = await force.certain;
      beganMs = Math.max(beganMs, sinceMs);
      seen.add(after(samples, sinceMs + CLOCK_MS));
    } else seen.add(await runBatches(planBatches(tries), options, beside));
    const left = open.filter((path) => !stateOf(path).done);
    if (round === 0 || left.length < open.length) settledMs = clock.now();
    const again = new Set(trying);
    open = [...left.filter((path) => !again.has(path)), ...left.filter((path) => again.has(path))];
  }
  const states = paths.map(([own, ...others]) => ({
    id: own.id,
    own: stateOf(own),
    others: others.map(stateOf),
  }));
  return {
    observations: new Map(
      states.map(({ id, own, others }) => [
        id,
        worstOf([own.observation, ...others.map(({ observation }) => observation)]),
      ]),
    ),
    testimonies: new Map(
      states.flatMap(({ id, own, others }) => {
        const words = [own, ...others].flatMap(({ testimony }) => testimony ?? []);
        return words.length === 0 ? [] : [[id, worstWord(words)] as const];
      }),
    ),
  };
}

/** The samples that began then or later. */
function after(
  samples: ReadonlyMap<string, readonly Sample[]>,
  sinceMs: number,
): ReadonlyMap<string, readonly Sample[]> {
  return new Map([...samples].map(([id, own]) => [id, own.filter(({ startedMs }) => startedMs >= sinceMs)]));
}

/** A refusal comes at once: who is to speak for it has to have answered this soon before or after it, in milliseconds. */
const NEAR_MS = 1_500;

/** What refused may be the cluster for what it cuts, or a program that does not listen: its witness tells. */
function refusalAsCut(sample: Sample): Sample {
  if (sample.outcome !== 'refused') return sample;
  const { startedMs, tookMs } = sample;
  return { ...sample, outcome: 'timeout', startedMs: startedMs - NEAR_MS, tookMs: tookMs + 2 * NEAR_MS };
}

/** An observation with the samples as they were. */
function asSeen(observation: Observation, samples: readonly Sample[]): Observation {
  const ordered = samples.toSorted((a, b) => a.startedMs - b.startedMs);
  const isRefused = observation.outcome === 'timeout' && ordered.some(({ outcome }) => outcome === 'refused');
  return { ...observation, samples: ordered, ...(isRefused && { outcome: 'refused' }) };
}

/** How a path stands. */
interface State extends Answer {
  /** Where it timed out and has witnesses. */
  readonly testimony?: Testimony;
}

/** Nobody spoke for its time-outs, or an exec was lost among them. */
function isIncomplete({ testimony, observation }: State): boolean {
  return testimony === 'silent' || observation.unsettled === true;
}

function isDeny({ expected }: CheckProbe): boolean {
  return expected === 'deny';
}

/**
 * Whether a policy that is a little later than the canary's does no harm to it: TCP asks again after a second, by when that is
 * there, and UDP does not; and what the model foretold is settled at its first asking, though it fails.
 */
function isForgiving(path: CheckProbe): boolean {
  return isDeny(path) && path.predicted === undefined && path.protocol === 'TCP';
}

/** Whether it is to be tried as a deny is: it may be an allow that will be cut. */
function mayTimeOut({ expected, predicted }: CheckProbe): boolean {
  return expected === 'deny' || predicted === 'deny';
}

/**
 * The first so many that do not keep a small machine busy by themselves: a witness is late there, and nothing would be
 * settled however often all are asked.
 */
function fewOf(paths: readonly Path[]): readonly Path[] {
  let room = AGAIN;
  return paths.filter(({ protocol }) => {
    room -= protocol === 'UDP' ? UDP_WEIGHT : 1;
    return room >= 0;
  });
}

/**
 * What the witnesses are asked beside a round, over and over: each once in two seconds, so that every time-out of three
 * has an answer within it, all of them before the last sample of a deny begins, and not all at the same moment.
 */
function planWitnesses(
  witnesses: readonly (readonly [string, Witness])[],
  onNode?: PodRef,
): readonly Batch[] {
  const tries = witnesses.map(([id, { fromElsewhere, ...one }], index) => {
    const pod = fromElsewhere === true ? one.pod : (onNode ?? one.pod);
    const first = index % 2;
    return toTry(
      { ...one, pod, id },
      PROMPT_MS,
      [0, 1, 2].map((time) => first + time * WITNESS_EVERY),
    );
  });
  return planBatches(tries, { wave: Infinity });
}

/**
 * The ways on which a check can be cut or let through, its own first. A Service leads to any of its pods by chance, so
 * that a few timeouts say little of one that has several: each of those is dialled as well. Policies see no difference.
 * A source that is behind it is left out: a pod always reaches itself.
 */
function pathsOf(probe: CheckProbe): readonly [Path, ...Path[]] {
  const { id: check, expected, predicted, pod, witnesses = [] } = probe;
  const own = { ...probe, check };
  if (!isDeny(probe) || witnesses.length < 2) return [own];
  const others = witnesses.filter((witness) => containerKey(witness.pod) !== containerKey(pod));
  return [
    own,
    ...others.map(({ address, port, protocol }, index) => ({
      ...{ id: `${check}:${index}`, check, expected, pod, address, port, protocol },
      ...(predicted && { predicted }),
    })),
  ];
}

/** A way to try a check. */
interface Path extends CheckProbe {
  readonly check: CheckProbe['id'];
}

/** One that is let through; else one that is not cut for certain; else the first, a check's own. */
function worstOf(all: readonly [Observation, ...Observation[]]): Observation {
  return (
    all.find(({ outcome, flaky }) => !flaky && (outcome === 'connected' || outcome === 'refused')) ??
    all.find(({ outcome, flaky, unsettled }) => outcome !== 'timeout' || flaky || unsettled === true) ??
    all[0]
  );
}

/** The samples of a phase, by check, over all its rounds. */
class PhaseSamples {
  readonly #samples = new Map<string, Sample[]>();

  add(round: ReadonlyMap<string, readonly Sample[]>): void {
    for (const [id, samples] of round) this.#samples.set(id, [...(this.#samples.get(id) ?? []), ...samples]);
  }

  of(id: string): readonly Sample[] {
    return this.#samples.get(id) ?? [];
  }
}

function toTry(probe: Omit<CheckProbe, 'expected'>, timeoutMs: number, starts: readonly number[]): Try {
  const { id, pod, address, port, protocol } = probe;
  return { id, pod, address, port, protocol, timeoutMs, starts };
}
