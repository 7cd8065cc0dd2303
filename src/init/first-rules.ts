import type { Inventory } from '../core/objects.ts';
import type { WrittenEndpoint, WrittenRule } from '../rules/write/written-file.ts';
import { answers } from './answers.ts';
import { endsOf, targetsOf, type End } from './ends.ts';
import { endpointEntries, groundOf } from './ground.ts';
import { inwardRules } from './inward.ts';
import type { Asking } from './asking.ts';
import { isHeld } from './held.ts';
import { outwardRules } from './outward.ts';
import { edgeRules, withClosedEdges } from './edge-rules.ts';
import { unguardedRules } from './unguarded.ts';
import type { Stranger } from './stranger.ts';
import { needsSample } from './sample.ts';
import { strangersFor } from './strangers.ts';

/** The rules that say what the policies mean today, and the names that they use. */
export interface FirstRules {
  readonly asking: Asking;
  /** Pods that a rule lets somebody reach. */
  readonly reached: ReadonlySet<End>;
  readonly endpoints: readonly WrittenEndpoint[];
  readonly rules: readonly WrittenRule[];
}

/** Writes rules of what policies let through and cut, each pair of pods once where that can be. Pure. */
export function firstRules(manifests: Inventory): FirstRules {
  const alone = askingOf(manifests);
  const strangers = strangersFor(alone, (some) => askingOf(manifests, some));
  const all = strangers.length === 0 ? alone : askingOf(manifests, strangers);
  const held = all.ends.filter((end) => isHeld(all.ground, end));
  const asking = { ...all, targets: withClosedEdges(all, held) };
  const outward = outwardRules(asking, held);
  const asked = new Set(outward.flatMap(({ sources, isWhole }) => (isWhole ? sources : [])));
  const drafts = [...inwardRules(asking, asked), ...outward];
  const allowed = {
    sources: new Set(drafts.flatMap(({ sources, targets }) => (targets.length > 0 ? sources : []))),
    targets: new Set(drafts.flatMap(({ targets }) => targets)),
  };
  const unguarded = unguardedRules(asking, allowed);
  const rules = distinctNames([
    ...drafts.map(({ rule }) => rule),
    ...unguarded.map(({ rule }) => rule),
    ...edgeRules(asking, held),
  ]);
  const reached = new Set(
    [...drafts, ...unguarded].flatMap(({ targets }) => targets.flatMap(({ end }) => end ?? [])),
  );
  return { asking, reached, endpoints: endpointEntries(asking.ground), rules };
}

function askingOf(manifests: Inventory, strangers: readonly Stranger[] = []): Asking {
  const ground = groundOf(manifests, strangers);
  const ends = endsOf(ground);
  const asking = { ground, ends, targets: targetsOf(ground, ends), tell: answers(ground) };
  return { ...asking, isSampled: needsSample(asking) };
}

/** Reports go by the names of rules. */
function distinctNames(rules: readonly WrittenRule[]): readonly WrittenRule[] {
  const counts = new Map<string, number>();
  return rules.map((rule) => {
    const name = rule.name ?? '';
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? rule : { ...rule, name: `${name} (${count})` };
  });
}

/** An entry that no rule names is a warning to whoever reads the file. What is said of several in a row stands above the first. */
export function usedEntries(
  entries: readonly WrittenEndpoint[],
  rules: readonly WrittenRule[],
): readonly WrittenEndpoint[] {
  const used = new Set(
    rules
      .flatMap(({ from, to, allow, deny, onlyFrom, onlyTo }) =>
        [from, to, allow, deny, onlyFrom, onlyTo].flatMap((list) => list ?? []),
      )
      .map((entry) => (typeof entry === 'string' ? entry : entry.text).split(':', 1)[0]),
  );
  const named = entries.filter(({ name }) => used.has(name));
  return named.map((entry, index) => {
    const { comment, ...silent } = entry;
    return comment !== undefined && named[index - 1]?.comment === comment ? silent : entry;
  });
}
