import { readAnswer, type Answer } from './answers.ts';
import { runBatches, type ExecuteOptions } from './execute.ts';
import type { Observation, Sample } from '../core/observation.ts';
import { containerKey, planBatches, STEP_MS, type CheckProbe, type Try, type Witness } from './plan.ts';

/** How long and how often things are asked; all have defaults. */
export interface SettleOptions extends ExecuteOptions {
  /** Timeouts in a row that prove a deny. Default 3. */
  readonly samples?: number;
  /** From the phase's beginning until unexpected answers are no longer asked again. Defaults: control 8,000, policies 6,000. */
  readonly deadlineMs?: number;
  /** Whether the stub host still listens: a witness that no pod can ask. Never throws. */
  readonly stubHostListens?: () => Promise<boolean>;
}

/** What a phase saw, by check id: one observation for each probe that was given. */
export type Observations = ReadonlyMap<string, Observation>;

/** What was seen with the policies. */
export interface PolicyObservations {
  readonly observations: Observations;
  /** Whether the target still answered its own pod, for the checks that have witnesses and expect a deny. */
  readonly targetAlive: ReadonlyMap<string, boolean>;
}

const SAMPLES = 3;
/** How long a probe waits for an answer: TCP sends its SYN again after 1 s and 3 s. */
const TIMEOUT_MS = 3_000;
const CONTROL_MS = 8_000;
const POLICIES_MS = 6_000;
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
 * A denied target that does not answer its own pod is in `targetAlive`: its silence proves nothing.
 */
export async function observePolicies(
  probes: readonly CheckProbe[],
  options: SettleOptions,
): Promise<PolicyObservations> {
  const { clock, signal } = options;
  const needed = Math.max(1, options.samples ?? SAMPLES);
  const end = clock.now() + (options.deadlineMs ?? POLICIES_MS);
  const witnesses = collectWitnesses(probes);
  const paths = probes.map(pathsOf);
  const all = paths.flat();
  const row = Array.from({ length: needed }, (_, index) => index);
  // Half a second after the last deny has begun there are still 2.5 s of waiting for it.
  const again = all.some(isDeny) ? needed : 1;

  const seen = new PhaseSamples();
  const answerOf = ({ id, expected }: Path): Answer => readAnswer(expected, seen.of(id), needed);
  const alive = new Set<string>();
  let open: readonly Path[] = all;
  for (let round = 0; round < 2 || clock.now() < end; round += 1) {
    if (open.length === 0 && witnesses.ids.every((id) => alive.has(id))) break;
    if (round > 0) await clock.pause(RETRY_MS, signal);
    if (signal?.aborted === true) break;
    // What a witness answered speaks for no deny that is tried again after it.
    for (const probe of open.filter(isDeny))
      for (const id of witnesses.of.get(probe.check) ?? []) alive.delete(id);
    const silent = new Set(witnesses.ids.filter((id) => !alive.has(id)));
    const tries = open.map((probe) =>
      toTry(probe, TIMEOUT_MS, isDeny(probe) ? row : [0, round === 0 ? again : 1]),
    );
    // A witness speaks for the time in which the denies were tried, so it is asked last: by the exec that is in its pod
    // anyway, or by one of its own that begins later.
    const late = open.some(isDeny) ? needed : 0;
    const sources = new Set(tries.map(({ pod }) => containerKey(pod)));
    const witnessTries = [...witnesses.pods]
      .filter(([id]) => silent.has(id))
      .map(([id, witness]) => toTry({ ...witness, id }, TIMEOUT_MS, [late]));
    const [here, elsewhere] = partition(witnessTries, ({ pod }) => sources.has(containerKey(pod)));
    const [samples, answers, hostListens] = await Promise.all([
      runBatches(planBatches([...tries, ...here]), options),
      runLater(elsewhere, late * STEP_MS, options),
      silent.has(STUB_HOST) && askStubHost(late * STEP_MS, options),
    ]);
    seen.add(samples);
    for (const id of silent) {
      const answer = (samples.get(id) ?? answers.get(id))?.[0];
      if (answer?.outcome === 'connected' || (id === STUB_HOST && hostListens)) alive.add(id);
    }
    open = all.filter((probe) => !answerOf(probe).done);
  }
  return {
    observations: new Map(
      paths.map(([own, ...others]) => {
        const seenOn = (path: Path): Observation => answerOf(path).observation;
        return [own.id, worstOf([seenOn(own), ...others.map(seenOn)])];
      }),
    ),
    targetAlive: new Map([...witnesses.of].map(([check, ids]) => [check, ids.every((id) => alive.has(id))])),
  };
}

function isDeny({ expected }: CheckProbe): boolean {
  return expected === 'deny';
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
function worstOf([own, ...others]: readonly [Observation, ...Observation[]]): Observation {
  const all = [own, ...others];
  return (
    all.find(({ outcome, flaky }) => !flaky && (outcome === 'connected' || outcome === 'refused')) ??
    all.find(({ outcome, flaky, unsettled }) => outcome !== 'timeout' || flaky || unsettled === true) ??
    own
  );
}

async function runLater(
  tries: readonly Try[],
  afterMs: number,
  options: SettleOptions,
): ReturnType<typeof runBatches> {
  if (tries.length === 0) return new Map();
  await options.clock.pause(afterMs, options.signal);
  return runBatches(planBatches(tries.map((one) => ({ ...one, starts: [0] }))), options);
}

async function askStubHost(
  afterMs: number,
  { clock, signal, stubHostListens }: SettleOptions,
): Promise<boolean> {
  await clock.pause(afterMs, signal);
  return (await stubHostListens?.()) ?? false;
}

function partition<T>(
  all: readonly T[],
  belongs: (one: T) => boolean,
): readonly [readonly T[], readonly T[]] {
  return [all.filter(belongs), all.filter((one) => !belongs(one))];
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

/** The id of the witness that is no pod. */
const STUB_HOST = 'stub-host';

interface Witnesses {
  /** Every witness, once. */
  readonly ids: readonly string[];
  /** Those that are pods, by the id of their probe. */
  readonly pods: ReadonlyMap<string, Witness>;
  /** By check: the ids of its witnesses. */
  readonly of: ReadonlyMap<string, readonly string[]>;
}

/** Many denies share a target: each witness is asked once. Only denies need it: a timeout proves nothing else. */
function collectWitnesses(probes: readonly CheckProbe[]): Witnesses {
  const ids = new Map<string, string>();
  const pods = new Map<string, Witness>();
  const of = new Map<string, readonly string[]>();
  for (const { id, witnesses = [], stubHost = false } of probes.filter(isDeny)) {
    const own = witnesses.map((witness) => {
      const { pod, address, port, protocol } = witness;
      const key = [pod.namespace, pod.name, address, port, protocol].join(' ');
      const known = ids.get(key) ?? `witness:${ids.size}`;
      ids.set(key, known);
      pods.set(known, witness);
      return known;
    });
    if (stubHost) ids.set(STUB_HOST, STUB_HOST);
    const all = [...own, ...(stubHost ? [STUB_HOST] : [])];
    if (all.length > 0) of.set(id, all);
  }
  return { ids: [...ids.values()], pods, of };
}

function toTry(probe: Omit<CheckProbe, 'expected'>, timeoutMs: number, starts: readonly number[]): Try {
  const { id, pod, address, port, protocol } = probe;
  return { id, pod, address, port, protocol, timeoutMs, starts };
}
