import type { Kubectl } from '../cluster/api/kubectl.ts';
import { groupBy } from '../core/group-by.ts';
import { abreast } from '../core/promises.ts';
import type { Established } from '../core/result.ts';
import { parseAddress } from '../net/ip.ts';
import { LOOK, OPEN, readHeld, type HeldState, type Told } from './held-program.ts';
import { containerKey, type CheckProbe, type Destination, type PodRef } from './plan.ts';

/** A connection to be held open while policies come. */
export interface Holding extends Destination {
  readonly id: string;
  readonly pod: PodRef;
}

/** What there is to hold. */
export interface ToHold {
  /** What policies are to cut. */
  readonly denied: readonly Holding[];
  /** What they let through: it shows that a connection from the same pod lives as long as nobody cuts it. */
  readonly allowed: readonly Holding[];
  /** Nothing of the repository's cuts it: it shows that the way of looking works. */
  readonly canary: Holding;
}

/** Connections that stand. */
export interface Held {
  /** How many of the denied ones are open and carry data, and how many were to be held. */
  readonly open: number;
  readonly asked: number;
  /** Those that were left out, since there were too many. */
  readonly leftOut: number;
  /** Sends data over each once more, and ends them all. Of what was never open nothing is said. Never throws. */
  readonly look: () => Promise<ReadonlyMap<string, Established>>;
}

export interface HoldOptions {
  readonly kubectl: Kubectl;
  readonly signal?: AbortSignal;
  /** Eight hexadecimal digits. */
  readonly name: string;
  /** After this time they end by themselves, in milliseconds. */
  readonly longestMs: number;
}

/** A netcat and its shell take some 2 MB and 5 ms of CPU time: this many of one pod, and of all. */
const MOST_OF_POD = 32;
const MOST = 256;
/** Allowed ones of each pod. */
const CONTROLS = 2;
/** How many execs at once. */
const ABREAST = 6;
/** For an exec on a busy machine, and the six seconds in which a kernel has sent three times again. */
const EXEC_MS = 40_000;

/**
 * Which connections to hold: TCP to an address, and one for each pair of pods before a second one to another port. UDP has no
 * connection that somebody could close, and no sign that a datagram arrived. Pure.
 */
export function chooseHeld(
  probes: readonly CheckProbe[],
  connects: (id: string) => boolean,
): Pick<ToHold, 'denied' | 'allowed'> & { readonly leftOut: number } {
  const able = probes.filter(
    ({ id, protocol, address }) =>
      protocol === 'TCP' && parseAddress(address) !== undefined && connects(id) && id.length <= 64,
  );
  const denied = varied(able.filter(({ expected }) => expected === 'deny'));
  const ofPod = new Map<string, number>();
  const kept = denied
    .filter(({ pod }) => {
      const before = ofPod.get(containerKey(pod)) ?? 0;
      ofPod.set(containerKey(pod), before + 1);
      return before < MOST_OF_POD;
    })
    .slice(0, MOST);
  const sources = new Set(kept.map(({ pod }) => containerKey(pod)));
  const allowed = [...groupBy(able, ({ pod }) => containerKey(pod))].flatMap(([key, own]) =>
    sources.has(key) ? varied(own.filter(({ expected }) => expected === 'allow')).slice(0, CONTROLS) : [],
  );
  return { denied: kept, allowed, leftOut: denied.length - kept.length };
}

/** The first of each pair of pods before all others. */
function varied(probes: readonly CheckProbe[]): readonly CheckProbe[] {
  const pairs = new Set<string>();
  const isFirst = ({ pod, address }: CheckProbe): boolean => {
    const pair = `${containerKey(pod)} ${address}`;
    const isNew = !pairs.has(pair);
    pairs.add(pair);
    return isNew;
  };
  const [first, more]: [CheckProbe[], CheckProbe[]] = [[], []];
  for (const probe of probes) (isFirst(probe) ? first : more).push(probe);
  return [...first, ...more];
}

/** Opens them, one exec for each pod, and sends data over each. Never throws: what could not be opened is not held. */
export async function holdConnections(
  { denied, allowed, canary, leftOut = 0 }: ToHold & { readonly leftOut?: number },
  options: HoldOptions,
): Promise<Held> {
  const all = denied.length === 0 ? [] : [canary, ...allowed, ...denied];
  const pods = [...groupBy(all, ({ pod }) => containerKey(pod)).values()];
  const seconds = String(Math.ceil(options.longestMs / 1_000));
  const opened = await inEach(pods, (own) =>
    runIn(own, [OPEN, 'sh', options.name, seconds], 1, options, inputOf(own)),
  );
  const isOpen = ({ id }: Holding): boolean => opened.get(id) === 'carries';
  return {
    open: denied.filter(isOpen).length,
    asked: denied.length,
    leftOut,
    look: async () => {
      const states = await inEach(pods, (own) => runIn(own, [LOOK, 'sh', options.name], 2, options));
      const carries = (one: Holding): boolean => isOpen(one) && states.get(one.id) === 'carries';
      return new Map(
        denied.filter(isOpen).map((one) => {
          const beside = allowed.filter(
            (other) => containerKey(other.pod) === containerKey(one.pod) && isOpen(other),
          );
          const isSure = carries(canary) && (beside.length === 0 || beside.some(carries));
          return [one.id, judge(states.get(one.id), isSure)];
        }),
      );
    },
  };
}

/** What became of one: that it carries data is seen; that it does not is worth as much as those that have to. */
function judge(state: HeldState | undefined, isSure: boolean): Established {
  switch (state) {
    case 'carries':
    case 'ended':
      return state;
    case 'silent':
      return isSure ? 'cut' : 'unknown';
    case 'unknown':
    case undefined:
      return 'unknown';
  }
}

async function inEach(
  pods: readonly (readonly Holding[])[],
  work: (own: readonly Holding[]) => Promise<Told>,
): Promise<ReadonlyMap<string, HeldState>> {
  const states = new Map<string, HeldState>();
  await abreast(pods, ABREAST, async (own) => {
    for (const [id, state] of (await work(own)).states) states.set(id, state);
  });
  return states;
}

/** `c1 10.244.0.7 5432`, a line each: data, which no shell reads as anything else. */
function inputOf(own: readonly Holding[]): string {
  return own.map(({ id, address, port }) => `${id} ${address} ${port}\n`).join('');
}

async function runIn(
  [first]: readonly Holding[],
  program: readonly string[],
  bytes: number,
  { kubectl, signal }: HoldOptions,
  input?: string,
): Promise<Told> {
  if (!first) return { states: new Map() };
  const lines: string[] = [];
  await kubectl.exec(first.pod, ['sh', '-c', ...program], {
    deadlineMs: EXEC_MS,
    onLine: (line) => lines.push(line),
    ...(input !== undefined && { input }),
    ...(signal && { signal }),
  });
  return readHeld(lines, bytes);
}
