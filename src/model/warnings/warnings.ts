import type { Problem } from '../../core/problem.ts';
import type { Model } from '../model.ts';
import { cutOffClients } from './cut-off-clients.ts';
import { absentPods, deadSelectors } from './dead-selectors.ts';
import { egressWithoutDns } from './egress-without-dns.ts';
import { ignoredRules } from './ignored-rules.ts';
import { ipBlockReach } from './ip-block-reach.ts';
import { shadowedPolicies } from './shadowed-policies.ts';
import { unknownPorts } from './unknown-ports.ts';

/**
 * Where the model knows better than the author: policies that mean nothing, or more, or less than it seems. Each is
 * a warning at the line that it speaks of (a notice, where it is for pods that the manifests don't hold), in the order of files and lines.
 */
export function policyWarnings(model: Model): readonly Problem[] {
  const found = [
    ...deadSelectors(model),
    ...absentPods(model),
    ...ignoredRules(model),
    ...unknownPorts(model),
    ...shadowedPolicies(model),
    ...egressWithoutDns(model),
    ...cutOffClients(model),
    ...ipBlockReach(model),
  ];
  return found.sort(byPlace);
}

function byPlace(a: Problem, b: Problem): number {
  const [left, right] = [a.at, b.at];
  if (!left || !right) return Number(!left) - Number(!right);
  if (left.file !== right.file) return left.file < right.file ? -1 : 1;
  return left.line - right.line || left.column - right.column;
}
