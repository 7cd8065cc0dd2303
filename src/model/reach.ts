import { Bits } from './bits.ts';
import { compilePolicies, type CompiledPolicy, type CompiledRule, type Slot } from './compiled-policies.ts';
import type { Party } from './connection.ts';
import { isSinglePod, partyOf } from './decide.ts';
import { axesOf, endpointOf, type AxisEntry, type OutsideAddresses, type TargetEntry } from './axes.ts';
import type { ContainerPort } from '../core/objects.ts';
import { groupBy } from '../core/group-by.ts';
import type { Model } from './model.ts';
import type { Reach, Reason, SideReason } from './reach-answers.ts';
import { byWorkload } from './reach-by-workload.ts';
import { podClasses } from './pod-classes.ts';
import type { Direction } from './policy.ts';

/**
 * Decides every pair. Pods that no selector distinguishes are one class, a port of a class is a slot, and each class of
 * sources has a row of bits over the slots: what every ingress lets in, and what its own egress lets out. The cost
 * grows with rules × the classes that their peers match × slots / 32.
 */
export function reachOf(model: Model, addresses?: OutsideAddresses): Reach {
  const reach = reachOfPods(model, addresses);
  return model.pods.some(({ pod }) => pod !== undefined) ? byWorkload(model, reach) : reach;
}

/** The same with each pod that selectors tell apart by itself. */
export function reachOfPods(model: Model, addresses?: OutsideAddresses): Reach {
  const { sources, targets } = axesOf(model, addresses);
  const space = spaceOf(model, sources, targets);
  const { parties, slots } = space;
  const policies = compilePolicies(model, parties, slots);
  const into = ingressRows(parties, slots, policies);
  const outOf = egressRows(parties, slots, policies);
  const rows = into.map((row, index) => {
    const both = row.copy();
    const out = outOf[index];
    if (out) both.keepOnly(out);
    return both;
  });
  const bySubject = {
    ingress: bySubjects(policies, 'ingress', parties.length),
    egress: bySubjects(policies, 'egress', parties.length),
  };
  // Per source: the workload whose single pod it is, which no policy keeps from itself.
  const selves = sources.map((end) =>
    end.kind === 'workload' && !end.workload.hostNetwork && isSinglePod(end.workload)
      ? end.workload
      : undefined,
  );
  const owners = targets.map(({ end }) => (end.kind === 'workload' ? end.workload : null));
  const isItself = (source: number, target: number) => selves[source] === owners[target];
  const admitted = (source: number, target: number): boolean =>
    rows[space.classOfSource[source] ?? -1]?.has(space.slotOfTarget[target] ?? -1) === true;
  const policyReason = (source: number, target: number): Reason => {
    const from = space.classOfSource[source] ?? -1;
    const slot = space.slotOfTarget[target] ?? -1;
    const to = slots[slot]?.classIndex ?? -1;
    if (parties[from]?.kind === 'node' && parties[to]?.kind === 'pod') {
      return { path: 'from-own-node', egress: EXEMPT, ingress: EXEMPT };
    }
    return {
      path: 'policies',
      egress: sideReason(bySubject.egress[from] ?? [], outOf[from], to, slot),
      ingress: sideReason(bySubject.ingress[to] ?? [], into[from], from, slot),
    };
  };
  return {
    sources,
    targets,
    allowed: (source, target) => admitted(source, target) || isItself(source, target),
    subjects: (source, target) => [sources[source], targets[target]?.end],
    reason: (source, target) =>
      isItself(source, target)
        ? { path: 'same-pod', egress: EXEMPT, ingress: EXEMPT }
        : policyReason(source, target),
  };
}

function sideReason(
  policies: readonly CompiledPolicy[],
  row: Bits | undefined,
  peer: number,
  slot: number,
): SideReason {
  if (row?.has(slot) !== true) return CUT;
  for (const { rules } of policies) {
    for (const rule of rules) if (admits(rule, peer, slot)) return rule.admits;
  }
  return EXEMPT;
}

const CUT: SideReason = { cut: true };
const EXEMPT: SideReason = { cut: false };

function admits({ peers, ports }: CompiledRule, peer: number, slot: number): boolean {
  return (peers?.has(peer) ?? true) && (ports?.has(slot) ?? true);
}

interface Space {
  readonly parties: readonly Party[];
  readonly slots: readonly Slot[];
  readonly classOfSource: Int32Array;
  readonly slotOfTarget: Int32Array;
}

/** Numbers the classes and slots. Slots of one class are neighbours, so that a class is a range of them. */
function spaceOf(model: Model, sources: readonly AxisEntry[], targets: readonly TargetEntry[]): Space {
  const classes = podClasses(model);
  const classOfWorkload = new Map(
    classes.flatMap((one) => one.workloads.map((workload) => [workload, one.index])),
  );
  const parties: Party[] = classes.map((one) => one.party);
  const classOfOther = new Map<string, number>();
  const classOf = (end: AxisEntry): number => {
    if (end.kind === 'workload') return classOfWorkload.get(end.workload) ?? -1;
    const key = end.kind === 'address' ? end.ip : end.name;
    const known = classOfOther.get(key);
    if (known !== undefined) return known;
    classOfOther.set(key, parties.length);
    return parties.push(partyOf(model, endpointOf(end))) - 1;
  };
  const classOfSource = Int32Array.from(sources, classOf);
  const slotOfTarget = new Int32Array(targets.length);
  const slots: Slot[] = [];
  const byClass = groupBy(targets.keys(), (index) => {
    const target = targets[index];
    return target ? classOf(target.end) : -1;
  });
  for (const classIndex of parties.keys()) {
    const known = new Map<string, number>();
    for (const index of byClass.get(classIndex) ?? []) {
      const target = targets[index];
      if (!target) continue;
      // Names are resolved on the target, so pods of one class with other ports have slots of their own.
      const ports =
        target.end.kind === 'workload' ? JSON.stringify(target.end.workload.ports.map(portIdentity)) : '';
      const key = `${target.wire.port}/${target.wire.protocol} ${ports}`;
      let slot = known.get(key);
      if (slot === undefined) {
        const party = partyOf(model, endpointOf(target.end));
        slot = slots.push({ classIndex, party, wire: target.wire }) - 1;
        known.set(key, slot);
      }
      slotOfTarget[index] = slot;
    }
  }
  return { parties, slots, classOfSource, slotOfTarget };
}

function portIdentity({ name, number, protocol }: ContainerPort): unknown[] {
  return [name ?? null, number, protocol];
}

/** Per class of sources: the slots whose ingress lets it in. */
function ingressRows(
  parties: readonly Party[],
  slots: readonly Slot[],
  policies: readonly CompiledPolicy[],
): Bits[] {
  const own = policies.filter((one) => one.direction === 'ingress');
  const isolated = isolatedBy(own, parties.length);
  const everyone = new Bits(slots.length);
  for (const [index, slot] of slots.entries()) if (!isolated.has(slot.classIndex)) everyone.add(index);
  const ranges = slotRanges(slots, parties.length);
  const narrow: { readonly peers: Bits; readonly mask: Bits }[] = [];
  for (const { subjects, rules } of own) {
    if (rules.length === 0) continue;
    const all = slotsOf(subjects, ranges, slots.length);
    for (const { peers, ports } of rules) {
      const mask = all.copy();
      if (ports) mask.keepOnly(ports);
      if (!peers) everyone.addAll(mask);
      else if (!mask.isEmpty) narrow.push({ peers, mask });
    }
  }
  const rows = parties.map((party) => {
    const row = everyone.copy();
    if (party.kind === 'node') row.fill();
    return row;
  });
  for (const { peers, mask } of narrow) orInto(rows, peers, mask);
  return rows;
}

/** Per class of sources: the slots that its own egress lets it out to. */
function egressRows(
  parties: readonly Party[],
  slots: readonly Slot[],
  policies: readonly CompiledPolicy[],
): Bits[] {
  const own = policies.filter((one) => one.direction === 'egress');
  const isolated = isolatedBy(own, parties.length);
  const ranges = slotRanges(slots, parties.length);
  const rows = parties.map((_, index) => {
    const row = new Bits(slots.length);
    if (!isolated.has(index)) row.fill();
    return row;
  });
  const peerSlots = new Map<Bits, Bits>();
  for (const { subjects, rules } of own) {
    if (subjects.isEmpty) continue;
    for (const { peers, ports } of rules) {
      let mask: Bits;
      if (peers) {
        const known = peerSlots.get(peers) ?? slotsOf(peers, ranges, slots.length);
        peerSlots.set(peers, known);
        mask = known.copy();
      } else {
        mask = new Bits(slots.length);
        mask.fill();
      }
      if (ports) mask.keepOnly(ports);
      orInto(rows, subjects, mask);
    }
  }
  return rows;
}

/** Ors a mask into the rows of some classes; a sparse one word by word, which most are. */
function orInto(rows: readonly Bits[], members: Bits, mask: Bits): void {
  const touched: number[] = [];
  for (const [word, bits] of mask.words.entries()) if (bits !== 0) touched.push(word);
  for (const index of members) {
    const words = rows[index]?.words;
    if (!words) continue;
    for (const word of touched) words[word] = (words[word] ?? 0) | (mask.words[word] ?? 0);
  }
}

function isolatedBy(policies: readonly CompiledPolicy[], size: number): Bits {
  const isolated = new Bits(size);
  for (const { subjects } of policies) isolated.addAll(subjects);
  return isolated;
}

function bySubjects(
  policies: readonly CompiledPolicy[],
  direction: Direction,
  size: number,
): CompiledPolicy[][] {
  const found: CompiledPolicy[][] = Array.from({ length: size }, () => []);
  for (const policy of policies) {
    if (policy.direction !== direction) continue;
    for (const index of policy.subjects) found[index]?.push(policy);
  }
  return found;
}

function slotRanges(slots: readonly Slot[], classes: number): Int32Array {
  const starts = new Int32Array(classes + 1).fill(slots.length);
  for (let slot = slots.length - 1; slot >= 0; slot--) starts[slots[slot]?.classIndex ?? 0] = slot;
  // A class without slots starts where the next one does.
  for (let index = classes - 1; index >= 0; index--) {
    starts[index] = Math.min(starts[index] ?? 0, starts[index + 1] ?? slots.length);
  }
  return starts;
}

function slotsOf(classes: Bits, starts: Int32Array, size: number): Bits {
  const found = new Bits(size);
  for (const index of classes) found.addRange(starts[index] ?? 0, starts[index + 1] ?? 0);
  return found;
}
