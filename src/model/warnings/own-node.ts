import type { Check } from '../../core/check.ts';
import type { Position, Problem } from '../../core/problem.ts';
import { backendsOf, translate } from '../../kubernetes/service-targets.ts';
import { showPort } from '../../net/ports.ts';
import { showName } from '../../text/escape.ts';
import { partyOf, tryRule } from '../decide.ts';
import type { Model } from '../model.ts';
import { warning } from './finding.ts';

/**
 * Checks that hold by the node alone: what comes from the host network of a pod's own node is never cut, and a run has
 * no other node. Where no rule admits addresses, the pod's policies cut the same from every other node.
 */
export function ownNode(model: Model, checks: readonly Check[]): readonly Problem[] {
  const found = new Map<string, { readonly at: Position; readonly ways: string[]; readonly pod: string }>();
  for (const check of checks) {
    const { from, expected, at, toLabel } = check;
    if (expected !== 'allow' || !from.hostNetwork) continue;
    const pod = cutElsewhere(model, check);
    if (pod === undefined) continue;
    const way = `${model.labelOf(from)} → ${toLabel}:${showPort(check)}`;
    const key = `${at.file}:${at.line}:${at.column}`;
    const known = found.get(key);
    if (known) known.ways.push(way);
    else found.set(key, { at, ways: [way], pod });
  }
  return [...found.values()].map(({ at, ways: [first = '', ...others], pod }) => {
    const more = others.length > 0 ? ` (and ${others.length} more)` : '';
    const message = `\`${showName(first)}\`${more} holds since all pods of a run are on one node, and nothing cuts off what comes from a pod's own node: from any other node the policies of \`${showName(pod)}\` cut it`;
    return warning(
      'own-node',
      message,
      at,
      "admit the nodes' addresses with an ipBlock: no selector picks the host network",
    );
  });
}

/** A target's pod that would cut off the same from another node. */
function cutElsewhere(model: Model, { from, to, port, protocol }: Check): string | undefined {
  const targets =
    to.kind === 'workload'
      ? [{ workload: to.workload, wire: { port, protocol } }]
      : to.kind === 'service' && to.builtin === undefined
        ? (
            translate(to.service, backendsOf(to.service, { workloads: to.backends }), port, protocol) ?? []
          ).flatMap((one) => (one.kind === 'endpoint' ? [one] : []))
        : [];
  const party = partyOf(model, from);
  const cutting = targets.find(({ workload, wire }) => {
    if (workload.hostNetwork) return false;
    const isolating = model.isolating(workload, 'ingress');
    return (
      isolating.length > 0 &&
      !isolating.some((policy) =>
        policy.ingress.some((rule) => {
          const tried = tryRule(model, policy, rule, party, wire, workload.ports);
          if (tried.kind === 'admits') return true;
          // What the nodes' addresses are elsewhere nobody knows here.
          return !tried.miss.ports && rule.peers.some(({ kind }) => kind === 'ipBlock');
        }),
      )
    );
  });
  return cutting && model.labelOf(cutting.workload);
}
