import { groupBy } from '../core/group-by.ts';
import type { Protocol } from '../core/objects.ts';
import type { Check, Expected } from '../core/check.ts';
import { parseAddress } from '../net/ip.ts';

/** A container to run a program in. */
export interface PodRef {
  readonly namespace: string;
  readonly name: string;
  readonly container?: string;
}

/** The key of a container in maps and sets: `shop/web-7d4b9c-x2x/netproof`. */
export function containerKey({ namespace, name, container = '' }: PodRef): string {
  return `${namespace}/${name}/${container}`;
}

/** What a pod can be asked to connect to. */
export interface Destination {
  /** An IP address, or a DNS name that the prober resolves by itself. */
  readonly address: string;
  readonly port: number;
  readonly protocol: Protocol;
}

/** Where a target listens, asked from where no policy applies to it: from its own pod, if that can be. */
export interface Witness extends Destination {
  readonly pod: PodRef;
  /** It is asked from elsewhere: no listener can be started there instead of the target. */
  readonly fromElsewhere?: true;
}

/** A check with everything that it takes to try it. */
export interface CheckProbe extends Destination {
  /** The check's id. */
  readonly id: string;
  readonly expected: Expected;
  /** What the model says that it will come to, where that is something else: such an answer is no surprise. */
  readonly predicted?: Expected;
  /** Where the connection is tried from. */
  readonly pod: PodRef;
  /** Who shows that the target, or each pod behind it, answers meanwhile: without their word a timeout is worth nothing. */
  readonly witnesses?: readonly Witness[];
}

/** What the cluster knows of a check: null where there is no such pod or address. */
export interface ResolvedTarget {
  /** Where the check is tried from. */
  readonly pod: PodRef | null;
  readonly address: string | null;
  /** Why there is no pod or address, where that is known. Untrusted text. */
  readonly why?: string;
  readonly witnesses: readonly Witness[];
  /** Somebody is there to answer: false for a Service without a ready endpoint on the port. */
  readonly endpointsReady: boolean;
}

/** The targets of checks, by check id. */
export type Targets = ReadonlyMap<Check['id'], ResolvedTarget>;

/**
 * Turns checks into probes. What cannot be probed is in `untriable` with a reason, in a few words of our own with
 * untrusted ones after a colon: it is never left out.
 */
export function planChecks(
  checks: readonly Check[],
  targets: Targets,
): { readonly probes: readonly CheckProbe[]; readonly untriable: ReadonlyMap<Check['id'], string> } {
  const probes: CheckProbe[] = [];
  const untriable = new Map<Check['id'], string>();
  for (const { id, expected, port, protocol } of checks) {
    const { pod = null, address = null, why, witnesses = [] } = targets.get(id) ?? {};
    const because = (what: string): string => (why === undefined ? what : `${what}: ${why}`);
    if (pod === null) untriable.set(id, because('the source has no running pod'));
    else if (address === null) untriable.set(id, because('the destination has no address'));
    else {
      const wrong = cannotDial({ address, port, protocol });
      if (wrong !== null) untriable.set(id, wrong);
      else {
        probes.push({
          ...{ id, expected, pod, address, port, protocol },
          ...(witnesses.length > 0 && { witnesses }),
        });
      }
    }
  }
  return { probes, untriable };
}

/** One destination tried from one pod, once or several times. */
export interface Try extends Destination {
  /** Unique within a batch: `A-Za-z0-9._:-`, 1 to 64 characters. */
  readonly id: string;
  readonly pod: PodRef;
  /** Rounded up to whole seconds. */
  readonly timeoutMs: number;
  /** When its samples begin, counted in steps of `STEP_MS` from the beginning of its part: `[0, 1, 2]`. They may overlap. */
  readonly starts: readonly number[];
  /** Which part of the batch it is in: one begins as soon as it is there, once the one before has begun all of its own. Default 0. */
  readonly part?: number;
}

/** Everything that one exec into one pod does. */
export interface Batch {
  readonly pod: PodRef;
  readonly tries: readonly Try[];
  /** What the prober reads on its standard input, part by part. */
  readonly parts: readonly string[];
  /** Longest time that the prober may take, in milliseconds, without what it takes to start it. */
  readonly longestMs: number;
  /** How many waves it takes, one after another. */
  readonly waves: number;
}

/** The prober's step, in milliseconds: samples of one try begin at least this far apart. */
export const STEP_MS = 250;
/** Longest time that resolving a name may take, in milliseconds (three tries of a second, see prober.ts). */
const RESOLVE_MS = 3_000;
/**
 * How much may overlap in one pod: a TCP sample counts 1, a UDP sample 8. A waiting netcat with its shell holds under a
 * megabyte, a waiting `agnhost connect` 5.5 (measured): a wave stays below 250 MB.
 */
const WAVE = 256;

const ID = /^[\w.:-]{1,64}$/;
const NAME = /^(?=.{1,253}$)(?:(?!-)[\da-z_-]{1,63}(?<!-)(?:\.|$))+$/i;

/**
 * Why a destination cannot be dialled; null when it can. What passes holds nothing but letters, digits and `.:_-`: it
 * is data for the prober, which never makes it part of a command line of a shell.
 */
export function cannotDial(to: Destination): string | null {
  if (to.protocol === 'SCTP') return 'SCTP is not supported yet';
  if (!Number.isInteger(to.port) || to.port < 1 || to.port > 65_535) return 'the port is not in 1–65535';
  if (isName(to.address) && !NAME.test(to.address))
    return 'the address is neither an IP address nor a DNS name';
  return null;
}

/**
 * One batch for each pod, in the order in which the pods first appear. Tries with most samples go first, so that what
 * takes longest begins at once; a pod with more than fits side by side gets several waves, one after another. Throws
 * RangeError on a try that `cannotDial` would refuse, on a bad or repeated id, and on a try without samples: the
 * caller's mistake.
 */
export function planBatches(
  tries: readonly Try[],
  options: { readonly wave?: number } = {},
): readonly Batch[] {
  const ids = new Set<string>();
  for (const one of tries) {
    const wrong = cannotDial(one);
    if (wrong !== null) throw new RangeError(wrong);
    if (!ID.test(one.id) || ids.has(one.id)) throw new RangeError('a bad or repeated probe id');
    if (one.starts.length === 0 || !(one.timeoutMs > 0))
      throw new RangeError('a probe without samples or time');
    ids.add(one.id);
  }
  return [...groupBy(tries, ({ pod }) => containerKey(pod)).values()].flatMap((own) =>
    own[0] ? [planBatch(own[0].pod, own, options.wave ?? WAVE)] : [],
  );
}

function planBatch(pod: PodRef, tries: readonly Try[], limit: number): Batch {
  const last = Math.max(...tries.map(partOf));
  const parts: string[] = [];
  let longestMs = 0;
  let count = 0;
  // What an earlier part has begun may still wait when the next one comes.
  let waiting = 0;
  for (let part = 0; part <= last; part += 1) {
    const lines: string[] = [];
    const waves = intoWaves(
      tries.filter((one) => partOf(one) === part).toSorted((a, b) => b.starts.length - a.starts.length),
      limit,
    );
    for (const [index, wave] of waves.entries()) {
      if (index > 0 || waiting + weightOf(wave) > limit) lines.push('wait');
      const planned = planWave(wave);
      lines.push(...planned.lines);
      longestMs += planned.longestMs;
      waiting = weightOf(wave);
    }
    if (part === last) lines.push('wait');
    parts.push(lines.map((line) => `${line}\n`).join(''));
    count += waves.length;
  }
  return { pod, tries, parts, longestMs, waves: count };
}

function partOf({ part = 0 }: Try): number {
  return part;
}

function planWave(wave: readonly Try[]): { readonly lines: readonly string[]; readonly longestMs: number } {
  const lines: string[] = [];
  const last = Math.max(...wave.flatMap((one) => one.starts));
  const slowest = Math.max(
    ...wave.map((one) => seconds(one) * 1_000 + (isName(one.address) ? RESOLVE_MS : 0)),
  );
  for (let step = 0; step <= last; step += 1) {
    if (step > 0) lines.push(PAUSE);
    for (const one of wave) {
      const index = one.starts.indexOf(step);
      if (index >= 0) lines.push(tryLine(one, index));
    }
  }
  return { lines, longestMs: last * STEP_MS + slowest };
}

const PAUSE = `pause ${STEP_MS / 1_000}`;

function intoWaves(tries: readonly Try[], limit: number): readonly (readonly Try[])[] {
  const waves: Try[][] = [];
  let room = 0;
  for (const one of tries) {
    const wave = waves.at(-1);
    const weight = weightOf([one]);
    if (wave && weight <= room) wave.push(one);
    else {
      waves.push([one]);
      room = limit;
    }
    room -= weight;
  }
  return waves;
}

/** What waits at the same time, at most. */
function weightOf(wave: readonly Try[]): number {
  return wave.reduce((sum, one) => sum + sideBySide(one) * (one.protocol === 'TCP' ? 1 : 8), 0);
}

/** How many of its samples may wait at the same time. */
function sideBySide({ starts, timeoutMs }: Try): number {
  return Math.min(starts.length, Math.ceil(timeoutMs / STEP_MS));
}

/** `try c1 0 ip 10.244.0.7 8080 tcp 3`, in whole seconds: netcat knows no others. */
function tryLine(one: Try, index: number): string {
  const kind = isName(one.address) ? 'name' : 'ip';
  const host = one.address.replace(/\.$/, '');
  return ['try', one.id, index, kind, host, one.port, one.protocol.toLowerCase(), seconds(one)].join(' ');
}

function seconds(one: Try): number {
  return Math.ceil(one.timeoutMs / 1_000);
}

function isName(address: string): boolean {
  return parseAddress(address) === undefined;
}
