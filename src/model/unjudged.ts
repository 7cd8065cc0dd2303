import type { Direction } from '../core/evidence.ts';
import { isMap, listOf } from '../core/json.ts';
import { labelOf, type Inventory, type Resource, type Workload } from '../core/objects.ts';
import { isClusterWide } from '../kubernetes/kinds.ts';

/** Fields by which policies of other APIs pick their pods, where they take labels as Kubernetes' selectors do. */
const SELECTORS = ['endpointSelector', 'podSelector'];

/**
 * The policies of other APIs that may decide what this workload's pods send (`egress`) or receive: those of its namespace
 * and those of the whole cluster, but for what plainly selects other pods or says nothing of that direction.
 */
export function unjudgedOf(
  { unjudged = [] }: Pick<Inventory, 'unjudged'>,
  { namespace, labels }: Workload,
  direction: Direction,
): readonly Resource[] {
  return unjudged.filter(
    (policy) =>
      (isClusterWide(policy.kind) || policy.namespace === namespace) &&
      maySelect(policy.json.spec, labels) &&
      maySay(policy.json.spec, direction),
  );
}

/** By its types where it has them, else by its rules; one that has neither may say anything. */
function maySay(spec: unknown, direction: Direction): boolean {
  if (!isMap(spec)) return true;
  const types = listOf(spec.types ?? spec.policyTypes).map((one) => String(one).toLowerCase());
  if (types.length > 0) return types.includes(direction);
  const keys = Object.keys(spec).filter((key) => /^(in|e)gress/.test(key));
  return keys.length === 0 || keys.some((key) => key.startsWith(direction));
}

function maySelect(spec: unknown, labels: Workload['labels']): boolean {
  if (!isMap(spec)) return true;
  for (const field of SELECTORS) {
    const selector = spec[field];
    if (!isMap(selector) || !isMap(selector.matchLabels)) continue;
    // Cilium writes where a label comes from before its key.
    const misses = Object.entries(selector.matchLabels).some(([key, value]) => {
      const own = /^(any|k8s):(.+)$/.exec(key)?.[2] ?? key;
      return !own.includes(':') && !own.startsWith('io.') && labelOf(labels, own) !== value;
    });
    if (misses) return false;
  }
  return true;
}
