import { wholeOf, type Labels, type Service, type Workload } from '../core/objects.ts';
import {
  isControllersLabel,
  numberedPods,
  podsAtOnce,
  unknownLabels,
  type NumberedPods,
} from './controller-labels.ts';

/** The labels of controllers that selectors ask for, each with the values that they tell apart. */
export type AskedLabels = ReadonlyMap<string, ReadonlySet<string>>;

/** So many of a workload's pods are told apart; what is beyond stays unproven. */
const MOST_PODS = 10;
/** So many values are guessed for what nobody knows. */
const MOST_GUESSES = 16;
/** A value that no selector asks for. */
const UNASKED = 'netproof-unknown';

/** What conditions ask of labels that controllers write: mostly nothing. */
export function askedLabels(
  conditions: Iterable<{ readonly key: string; readonly values: readonly string[] }>,
): AskedLabels {
  const asked = new Map<string, Set<string>>();
  for (const { key, values } of conditions) {
    if (!isControllersLabel(key)) continue;
    const known = asked.get(key) ?? new Set();
    for (const value of values) known.add(value);
    asked.set(key, known);
  }
  return asked;
}

/** What either asks for. */
export function bothAsked(one: AskedLabels, other: AskedLabels): AskedLabels {
  return askedLabels([...one, ...other].map(([key, values]) => ({ key, values: [...values] })));
}

/** What the selectors of Services ask for. */
export function* conditionsOf(
  services: readonly Service[],
): Generator<{ key: string; values: readonly string[] }> {
  for (const { selector } of services) {
    for (const [key, value] of Object.entries(selector ?? {})) yield { key, values: [value] };
  }
}

/**
 * A workload's pods as far as selectors tell them apart, each for all that are like it: the workload itself where none
 * does. Where a selector asks for a label whose value only a controller knows there is one for each value that is
 * asked for and one for any other, next to each other: which of them a real pod is like nobody knows.
 */
export function podsOf(workload: Workload, asked: AskedLabels): readonly Workload[] {
  if (asked.size === 0 || workload.replicas === 0 || workload.hostNetwork) return [workload];
  const numbered = numberedPods(workload);
  const classes = numbered && isAsked(numbered, asked) ? numberedClasses(numbered, asked) : undefined;
  const { guesses, guessed, andOthers } = guessesOf(workload, asked);
  if (!classes && guesses.length === 0) return [workload];
  const oneOfSeveral = classes !== undefined && classes.length > 1;
  return (classes ?? [{ first: workload, count: podsAtOnce(workload) }]).flatMap((one) => {
    const { first, second, count } = one;
    return (guesses.length > 0 ? guesses : [{}]).map((guess): Workload => ({
      ...workload,
      labels: { ...workload.labels, ...first.labels, ...guess },
      replicas: count,
      pod: {
        name: first.name,
        of: workload,
        oneOfSeveral,
        guessed,
        ...((andOthers || one.andOthers) && { andOthers: true }),
        ...(second && { second: { ...second, labels: { ...workload.labels, ...second.labels, ...guess } } }),
      },
    }));
  });
}

/** A pod that is just like this one, as far as selectors can tell; undefined where there is only one. */
export function twinOf(workload: Workload): Workload | undefined {
  if (podsAtOnce(workload) < 2 || workload.hostNetwork) return undefined;
  const { kind, name, pod } = workload;
  const numbered = numberedPods(workload);
  const second = pod?.second ?? {
    name: kind === 'StatefulSet' && numbered ? numbered.nameOf(numbered.first + 1) : `${name}-2`,
    labels: workload.labels,
  };
  return {
    ...workload,
    labels: second.labels,
    pod: {
      name: second.name,
      of: wholeOf(workload),
      oneOfSeveral: pod?.oneOfSeveral ?? false,
      guessed: pod?.guessed ?? [],
      twinOf: workload,
    },
  };
}

interface NamedPod {
  readonly name: string;
  readonly labels: Labels;
}

/** Pods that no selector tells apart. */
interface PodClass {
  readonly first: NamedPod;
  readonly second?: NamedPod;
  readonly count: number;
  readonly andOthers?: true;
}

function isAsked({ first, labelsOf }: NumberedPods, asked: AskedLabels): boolean {
  return Object.keys(labelsOf(first)).some((key) => asked.has(key));
}

/** Each pod that a selector names stands for itself, the first of the others for all others; in the pods' order. */
function numberedClasses(numbered: NumberedPods, asked: AskedLabels): readonly PodClass[] {
  const { first, count, ordinalOf, nameOf, labelsOf } = numbered;
  const pod = (ordinal: number): NamedPod => ({ name: nameOf(ordinal), labels: labelsOf(ordinal) });
  const named = new Set(
    [...asked].flatMap(([key, values]) => [...values].flatMap((value) => ordinalOf(key, value) ?? [])),
  );
  const here = [...named].filter((one) => one >= first && one < first + count).sort((a, b) => a - b);
  const shown = here.slice(0, here.length === count ? MOST_PODS : MOST_PODS - 1);
  const found: { readonly ordinal: number; readonly pods: PodClass }[] = shown.map((ordinal) => {
    return { ordinal, pods: { first: pod(ordinal), count: 1 } };
  });
  const [rest, second] = unnamed(numbered, named);
  if (rest !== undefined) {
    const pods = {
      first: pod(rest),
      count: count - here.length,
      ...(second !== undefined && { second: pod(second) }),
    };
    found.push({ ordinal: rest, pods });
  }
  const classes = found.sort((a, b) => a.ordinal - b.ordinal).map(({ pods }) => pods);
  return here.length > shown.length ? classes.map((one) => ({ ...one, andOthers: true as const })) : classes;
}

/** The first two pods that no selector names. */
function unnamed({ first, count }: NumberedPods, named: ReadonlySet<number>): readonly number[] {
  const found: number[] = [];
  for (let ordinal = first; ordinal < first + count && found.length < 2; ordinal += 1) {
    if (!named.has(ordinal)) found.push(ordinal);
  }
  return found;
}

/** Every combination of values that the workload's unknown labels may have; first the one without them, or that no selector asks for. */
function guessesOf(
  workload: Workload,
  asked: AskedLabels,
): { readonly guesses: readonly Labels[]; readonly guessed: readonly string[]; readonly andOthers: boolean } {
  const { keys, perhaps } = unknownLabels(workload);
  const guessed = keys.filter((key) => asked.has(key));
  let guesses: Labels[] = guessed.length === 0 ? [] : [{}];
  for (const key of guessed) {
    const known = guesses;
    const written = [UNASKED, ...(asked.get(key) ?? [])].flatMap((value) =>
      known.map((labels) => ({ ...labels, [key]: value })),
    );
    guesses = perhaps ? [...known, ...written] : written;
    if (guesses.length > MOST_GUESSES)
      return { guesses: guesses.slice(0, MOST_GUESSES), guessed, andOthers: true };
  }
  return { guesses, guessed, andOthers: false };
}
