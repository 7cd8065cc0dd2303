import { inFileOrder, type Problem } from '../../core/problem.ts';
import type { Model } from '../model.ts';
import { absentPolicyTypes } from './absent-policy-types.ts';
import { absentPods } from './absent-pods.ts';
import { alternativePeers } from './alternative-peers.ts';
import { clientAddresses } from './client-addresses.ts';
import { cutOffClients } from './cut-off-clients.ts';
import { deadSelectors } from './dead-selectors.ts';
import { egressWithoutDns } from './egress-without-dns.ts';
import { ignoredRules } from './ignored-rules.ts';
import { ipBlockReach } from './ip-block-reach.ts';
import { shadowedPolicies, shadowedRules } from './shadowed-policies.ts';
import { unisolated } from './unisolated.ts';
import { unknownPorts } from './unknown-ports.ts';
import { writtenOtherwise } from './written-otherwise.ts';

/** Every warning: a file of its own, and a line here. */
const warnings: readonly ((model: Model) => readonly Problem[])[] = [
  deadSelectors,
  absentPods,
  ignoredRules,
  absentPolicyTypes,
  unknownPorts,
  shadowedPolicies,
  shadowedRules,
  egressWithoutDns,
  cutOffClients,
  ipBlockReach,
  clientAddresses,
  alternativePeers,
  writtenOtherwise,
];

/** What is only told where it is asked for. */
const lints = { unisolated } satisfies Readonly<Record<string, (model: Model) => readonly Problem[]>>;

/** A lint that is off by default. */
export type Lint = keyof typeof lints;

/**
 * Where the model knows better than the author: policies that mean nothing, or more, or less than it seems. Each is a
 * warning at the line that it speaks of (a notice, where it is for pods that the manifests don't hold, or may well be
 * meant).
 */
export function policyWarnings(model: Model, asked: readonly Lint[] = []): readonly Problem[] {
  return inFileOrder([...warnings, ...asked.map((name) => lints[name])].flatMap((find) => find(model)));
}
