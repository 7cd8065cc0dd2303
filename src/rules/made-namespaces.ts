import type { Findings } from '../core/findings.ts';
import { labelOf, type Labels, type Namespace } from '../core/objects.ts';
import type { Position } from '../core/problem.ts';
import { showName } from '../text/escape.ts';

/** An entry of the rule file that puts pods into a namespace. */
export interface InNamespace {
  readonly namespace: string;
  readonly namespaceLabels?: Labels;
  readonly at: Position;
}

/** The manifests' namespaces, and those of the entries; `namespaceLabels` are of those that no manifest defines. */
export function withNamespacesOf(
  namespaces: readonly Namespace[],
  entries: readonly InNamespace[],
  findings: Findings,
): readonly Namespace[] {
  const found = new Map(namespaces.map((one) => [one.name, one]));
  const given = new Map<string, Labels>();
  for (const { namespace, namespaceLabels = {}, at } of entries) {
    const known = found.get(namespace);
    if (known?.at === undefined) {
      checkAgreed(given.get(namespace) ?? {}, namespaceLabels, namespace, at, findings);
      given.set(namespace, { ...given.get(namespace), ...namespaceLabels });
      const own = { 'kubernetes.io/metadata.name': namespace };
      found.set(namespace, { name: namespace, labels: { ...given.get(namespace), ...own } });
    } else if (Object.entries(namespaceLabels).some(([key, value]) => labelOf(known.labels, key) !== value)) {
      findings.warning(
        'namespace-labels',
        `a manifest defines the namespace \`${showName(namespace)}\` with other labels: \`namespaceLabels\` is not looked at`,
        at,
        `remove it, or change ${showName(known.at.file)}:${known.at.line}`,
      );
    }
  }
  return [...found.values()];
}

/** Two entries may say what labels a namespace has, as long as they agree. */
function checkAgreed(before: Labels, now: Labels, namespace: string, at: Position, findings: Findings): void {
  for (const [key, value] of Object.entries(now)) {
    const other = labelOf(before, key);
    if (other === undefined || other === value) continue;
    findings.error(
      'namespace-labels',
      `the namespace \`${showName(namespace)}\` has two values of \`${showName(key)}\`: ${showName(other)} in another entry, ${showName(value)} here`,
      at,
      'give both entries the same value',
    );
  }
}
