import type { Json, JsonObject, PolicyDraft } from './scenario.ts';

/**
 * The smallest policies for which `persists` still holds: drops one policy, rule, peer, port, requirement or field
 * after another, for as long as anything can go. Greedy, big pieces first; a piece that may not be dropped by itself
 * (a range without its first port, say) is for `persists` to refuse. Asks no more than `most` times.
 */
export async function shrink(
  policies: readonly PolicyDraft[],
  persists: (smaller: readonly PolicyDraft[]) => Promise<boolean>,
  most = 400,
): Promise<readonly PolicyDraft[]> {
  let best = policies;
  let left = most;
  for (let tried = 0; ;) {
    // What was refused before the last success is likely refused again: begin after it, and come round to it later.
    const candidates = smallerPolicies(best);
    let found: readonly PolicyDraft[] | undefined;
    for (let step = 0; step < candidates.length && !found; step += 1) {
      const at = (tried + step) % candidates.length;
      const candidate = candidates[at];
      if (candidate === undefined) continue;
      if (left === 0) return best;
      left -= 1;
      if (await persists(candidate)) {
        found = candidate;
        tried = at;
      }
    }
    if (!found) return best;
    best = found;
  }
}

/** Every set of policies that is smaller by one piece; whole policies first, then what is nearest to the top. */
export function smallerPolicies(policies: readonly PolicyDraft[]): readonly (readonly PolicyDraft[])[] {
  const fewer = policies.map((_, index) => policies.toSpliced(index, 1));
  const specs = policies.map(({ spec }) => [...smallerBy(spec)]);
  const deepest = Math.max(0, ...specs.flat().map(({ depth }) => depth));
  const byDepth = Array.from({ length: deepest + 1 }, (_, depth) =>
    policies.flatMap((policy, index) =>
      (specs[index] ?? [])
        .filter((one) => one.depth === depth)
        .map(({ value }) => policies.toSpliced(index, 1, { ...policy, spec: value as JsonObject })),
    ),
  );
  return [...fewer, ...byDepth.flat()];
}

interface Smaller {
  readonly value: Json;
  readonly depth: number;
}

/** A value without one item or one field, at every depth. */
function* smallerBy(value: Json, depth = 0): Iterable<Smaller> {
  if (Array.isArray(value)) {
    const items = value as readonly Json[];
    for (const index of items.keys()) yield { value: items.toSpliced(index, 1), depth };
    for (const [index, item] of items.entries()) {
      for (const smaller of smallerBy(item, depth + 1))
        yield { value: items.toSpliced(index, 1, smaller.value), depth: smaller.depth };
    }
  } else if (typeof value === 'object' && value !== null) {
    const object = value as JsonObject;
    for (const key of Object.keys(object)) {
      const rest = Object.entries(object).filter(([other]) => other !== key);
      yield { value: Object.fromEntries(rest), depth };
    }
    for (const [key, item] of Object.entries(object)) {
      for (const smaller of smallerBy(item, depth + 1))
        yield { value: { ...object, [key]: smaller.value }, depth: smaller.depth };
    }
  }
}
