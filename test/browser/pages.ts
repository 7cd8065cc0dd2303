import { createHash } from 'node:crypto';
import type { Decider } from '../../src/core/evidence.ts';
import type { MatrixConnection } from '../../src/model/matrix.ts';
import { renderMatrixPage } from '../../src/report/reach/html.ts';
import { ReasonBook } from '../../src/report/reach/reasons.ts';
import { matrixView } from '../../src/report/reach/view.ts';
import { at, policyRef, ruleRef } from '../report/fixtures.ts';

/** A page of these connections. */
export function pageOf(connections: Iterable<MatrixConnection>, title = 'shop'): string {
  const reasons = new ReasonBook();
  return renderMatrixPage(matrixView(connections, [], { reasons }), reasons, {
    ...{ version: '1.0.0', title, policies: 3 },
    sha256: (text) => createHash('sha256').update(text).digest('base64'),
  });
}

/**
 * Workloads of several namespaces, `outside` and `internet`: a third of all is open. Each
 * namespace has a policy that cuts, and one with a rule; some cells are open in part, or not judged.
 */
export function* workloads(
  count: number,
  namespaces: number,
  nameOf: (index: number) => string = (index) => `ns-${index % namespaces}/workload-${index}`,
  ports: readonly number[] = [8080, 9090],
): Generator<MatrixConnection, void, undefined> {
  const policies = Array.from({ length: namespaces }, (_, index) => ({
    deny: policyRef(`ns-${index}`, 'deny', at('k8s/policies.yaml', 1 + index)),
    rule: ruleRef(policyRef(`ns-${index}`, 'allow'), 0, at('k8s/policies.yaml', 500 + index)),
  }));
  const names = Array.from({ length: count }, (_, index) => nameOf(index));
  const sources = [...names, 'outside'];
  const targets = [...names, 'internet'];
  for (const [row, from] of sources.entries()) {
    for (const [column, to] of targets.entries()) {
      if (row === count && column === count) continue;
      const own = policies[column % namespaces];
      for (const port of ports) {
        const allowed = ((row % namespaces) * 7 + (column % namespaces) * 5 + port) % 3 === 0;
        const cut = { direction: 'ingress', subject: to, more: 1, ...(own && { policy: own.deny }) } as const;
        const decidedBy: Decider = allowed
          ? { kind: 'admitted', rules: own ? [own.rule] : [] }
          : { kind: 'cut', cuts: [cut] };
        const isOdd = column % 11 === 3 && port === 9090;
        yield {
          ...{ from, to, port, protocol: 'TCP', allowed, decidedBy },
          ...(isOdd && (allowed ? { unjudged: true } : { varies: true })),
        };
      }
    }
  }
}
