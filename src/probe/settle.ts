import { readAnswer, type Answer } from './answers.ts';
import { runBatches, STARTING, type ExecuteOptions } from './execute.ts';
import type { Observation, Sample } from '../core/observation.ts';
import { containerKey, planBatches, STEP_MS, type Batch, type CheckProbe, type Try } from './plan.ts';
import { collectWitnesses, PROMPT_MS, testimonyOf, vouches, worstWord, type Testimony } from './witnesses.ts';

/** How long and how often things are asked; all have defaults. */
export interface SettleOptions extends ExecuteOptions {
  /** Timeouts in a row that prove a deny. Default 3. */
  readonly samples?: number;
  /** From the phase's beginning until unexpected answers are no longer asked again. Defaults: control 8,000, policies 6,000. */
  readonly deadlineMs?: number;
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
/** What times out beside a witness that stalls is asked for longer: until the stall is over, as a rule. */
const STALLED_MS = 20_000;
/** How many samples of witnesses alone wait side by side at most: they are answered at once, as a rule. */
const WITNESS_WAVE = 1_024;
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
 * First one batch for all: a deny is tried `samples` times, half a second apart and overlapping; an allow once, and
 * once more while the denies are waiting anyway, so that an answer that does not last is noticed at no cost. Then what
 * is not as expected is tried again until it is, or until the deadline: at least once. The last canary has already
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
  const { clock, signal } = options;
  const needed = Math.max(1, options.samples ?? SAMPLES);
  const beganMs = clock.now();
  const { all: witnesses, of: witnessesOf } = collectWitnesses(probes);
  const paths = probes.map(pathsOf);
  const all = paths.flat();
  // Half a second after the last deny has begun there are still 2.5 s of waiting for it.
  const waiting = all.some(isDeny);
  const seen = new PhaseSamples();
  const stateOf = (path: Path): State => {
    const answers = witnessesOf.get(path.check)?.map((id) => seen.of(id));
    const sound = (timeout: Sample): boolean => answers?.every((own) => vouches(own, timeout)) ?? true;
    const answer = readAnswer(path.expected, seen.of(path.id), needed, sound);
    const { outcome, flaky } = answer.observation;
    const testimony =
      outcome === 'timeout' && !flaky && answers ? testimonyOf(answer.row, answers) : undefined;
    return {
      ...answer,
      ...(testimony && { testimony }),
      done: answer.done && (testimony ?? 'prompt') === 'prompt',
    };
  };
  let open: readonly Path[] = all;
  for (let round = 0; ; round += 1) {
    const spentMs = clock.now() - beganMs;
    if (round >= 2 && spentMs >= (options.deadlineMs ?? POLICIES_MS))
      open = spentMs < STALLED_MS ? open.filter((path) => stateOf(path).testimony === 'silent') : [];
    if (open.length === 0) break;
    if (round > 0) await clock.pause(RETRY_MS, signal);
    if (signal?.aborted === true) break;
    const allowStarts = round > 0 ? [0, 1] : waiting ? [0, needed] : [0, 1];
    const denyStarts = Array.from({ length: needed }, (_, index) => index);
    const tries = open.map((path) => toTry(path, TIMEOUT_MS, isDeny(path) ? denyStarts : allowStarts));
    // Where nothing waits for a timeout, as a rule everything connects, and there is nothing to speak for.
    const spokenFor = round > 0 || waiting ? open : [];
    const asked = new Set(spokenFor.flatMap(({ check }) => witnessesOf.get(check) ?? []));
    const beside = [...witnesses].filter(([id]) => asked.has(id)).map(([id, one]) => ({ ...one, id }));
    seen.add(await runBatches(planRound(tries, beside, needed), options));
    open = open.filter((path) => !stateOf(path).done);
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

/** How a path stands. */
interface State extends Answer {
  /** Where it timed out and has witnesses. */
  readonly testimony?: Testimony;
}

function isDeny({ expected }: CheckProbe): boolean {
  return expected === 'deny';
}

/**
 * The batches of one round: what is tried, and the witnesses over the same time, each by the exec that is in its pod
 * anyway. A witness is asked once for each sample of a deny, once after them, and then once a second for as long as
 * other pods may lag behind. Where some pod takes several waves they are asked by execs of their own, over all of that
 * time. They go first: an answer from before is as good as one from the very moment.
 */
function planRound(
  tries: readonly Try[],
  beside: readonly Omit<CheckProbe, 'expected'>[],
  needed: number,
): readonly Batch[] {
  const sources = planBatches(tries);
  const furtherWavesMs = Math.max(
    ...sources.map(({ longestMs, waves }) => (longestMs * (waves - 1)) / waves),
  );
  const lastStep = needed + 3 + Math.floor(sources.length / STARTING) + Math.ceil(furtherWavesMs / STEP_MS);
  const starts = Array.from({ length: needed + 1 }, (_, index) => index);
  for (let step = needed; step < lastStep;) starts.push((step += 2));
  const witnesses = beside.map((one) => toTry(one, PROMPT_MS, starts));
  const together = planBatches([...witnesses, ...tries]);
  return together.every(({ waves }) => waves === 1)
    ? together
    : [...planBatches(witnesses, { wave: WITNESS_WAVE }), ...sources];
}

/**
 * The ways on which a check can be cut or let through, its own first. A Service leads to any of its pods by chance, so
 * that a few timeouts say little of one that has several: each of those is dialled as well. Policies see no difference.
 * A source that is behind it is left out: a pod always reaches itself.
 */
function pathsOf(probe: CheckProbe): readonly [Path, ...Path[]] {
  const { id: check, expected, pod, witnesses = [] } = probe;
  const own = { ...probe, check };
  if (!isDeny(probe) || witnesses.length < 2) return [own];
  const others = witnesses.filter((witness) => containerKey(witness.pod) !== containerKey(pod));
  return [
    own,
    ...others.map(({ address, port, protocol }, index) => ({
      ...{ id: `${check}:${index}`, check, expected, pod, address, port, protocol },
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
