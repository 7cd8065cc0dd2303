import { isMap, listOf, mapOf } from '../../core/json.ts';
import { showName } from '../../text/escape.ts';
import type { Field } from '../fields.ts';
import type { YamlFormat } from '../format.ts';
import type { ImportedRule } from '../imported.ts';

const WHY = 'cyclonus’ file says what to look at, and not whether it must connect';

/**
 * cyclonus' traffic and probe files. Neither says what is expected: cyclonus prints what its model, or the cluster, says. So each
 * question becomes a remark, for somebody to say what is meant.
 */
export const cyclonus: YamlFormat = {
  kind: 'yaml',
  name: 'cyclonus',
  looksRight: (root) =>
    listOf(root).some((one) => isMap(one) && 'Source' in one && 'Destination' in one) ||
    (isMap(root) && 'Probes' in root && 'Resources' in root),
  read: (root) => (Array.isArray(root.value) ? (root.list() ?? []).map(traffic) : [probes(root)]),
};

function traffic(field: Field): ImportedRule {
  const { Source, Destination, PortProtocol, ResolvedPort, Protocol } = mapOf(field.value) ?? {};
  const port = mapOf(PortProtocol) ?? { Port: ResolvedPort, Protocol };
  const what = `${endOf(Source)} → ${endOf(Destination)}, ${word(port.Protocol, 'TCP')} ${word(port.Port, 'any port')}`;
  return only(field, what);
}

function probes(root: Field): ImportedRule {
  return only(root, 'a probe of every pod from every other one');
}

function only(field: Field, what: string): ImportedRule {
  const { at } = field;
  return { name: what, at, from: [], claims: [], lost: [{ what, why: WHY, at }] };
}

function endOf(value: unknown): string {
  const end = mapOf(value);
  const inside = mapOf(end?.Internal);
  const labels = Object.entries(mapOf(inside?.PodLabels) ?? {}).map(
    ([key, one]) => `${key}=${word(one, '')}`,
  );
  if (!inside) return word(end?.IP, 'somebody');
  return showName(`${word(inside.Namespace, '*')}/${labels.length === 0 ? '*' : labels.join(',')}`);
}

function word(value: unknown, otherwise: string): string {
  return typeof value === 'string' || typeof value === 'number' ? showName(String(value)) : otherwise;
}
