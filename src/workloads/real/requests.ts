import { isMap, listOf, type JsonMap } from '../../core/json.ts';
import type { Inventory, Workload } from '../../core/objects.ts';
import type { Problem } from '../../core/problem.ts';
import { finding } from '../../core/findings.ts';
import type { Item } from '../../cluster/api/apply.ts';
import { podSpecPath } from '../../manifests/objects/workloads.ts';
import { counted } from '../../text/escape.ts';
import { valueAt, type Path } from '../../yaml/path.ts';

/** What every node has; all else (GPUs, huge pages) a throw-away node has none of. */
const EVERYWHERE: ReadonlySet<string> = new Set(['cpu', 'memory', 'ephemeral-storage']);

/**
 * Workloads whose pods ask a node for something. The few nodes of a throw-away cluster have to hold them all, so that is
 * left out; in a namespace with a LimitRange, which may ask for it, it stays.
 */
export function burdened(inventory: Inventory): readonly Workload[] {
  const limited = new Set(
    inventory.resources.filter(({ kind }) => kind === 'LimitRange').map(({ namespace }) => namespace),
  );
  return inventory.workloads.filter(({ namespace, resource }) => {
    const spec = valueAt(resource.json, podSpecPath(resource));
    return !limited.has(namespace) && isMap(spec) && unburdenedSpec(spec) !== spec;
  });
}

/** A workload's object without what its pods ask of a node. Pure. */
export function unburdened(item: Item): Item {
  if (!item.source) return item;
  const path = podSpecPath(item.source);
  const spec = valueAt(item.object, path);
  return isMap(spec) ? { ...item, object: replaced(item.object, path, unburdenedSpec(spec)) } : item;
}

/** That it was left out. Pure. */
export function requestsProblem(workloads: readonly Workload[]): readonly Problem[] {
  const [first] = workloads;
  if (!first) return [];
  const message = `the resource requests of ${counted(workloads.length, 'workload')} are left out: a small node has to hold them all`;
  return [finding('notice', 'requests-left-out', message, first.at)];
}

function unburdenedSpec(spec: JsonMap): JsonMap {
  const lists = ['containers', 'initContainers'].filter((key) =>
    listOf(spec[key]).some((one) => isMap(one) && asks(one.resources)),
  );
  if (lists.length === 0 && !asks(spec.resources)) return spec;
  const { resources, ...rest } = spec;
  return {
    ...rest,
    ...(resources !== undefined && !asks(resources) && { resources }),
    ...Object.fromEntries(lists.map((key) => [key, listOf(spec[key]).map(unburdenedContainer)])),
  };
}

/** A limit asks for as much where no request says otherwise. */
function asks(resources: unknown): boolean {
  return isMap(resources) && (isMap(resources.requests) || isMap(resources.limits));
}

function unburdenedContainer(container: unknown): unknown {
  if (!isMap(container) || !isMap(container.resources) || !asks(container.resources)) return container;
  const { limits } = container.resources;
  const others = Object.entries(container.resources).filter(([key]) => !/^(requests|limits)$/.test(key));
  const kept = isMap(limits) ? Object.entries(limits).filter(([name]) => EVERYWHERE.has(name)) : [];
  const resources = {
    ...Object.fromEntries(others),
    ...(kept.length > 0 && {
      limits: Object.fromEntries(kept),
      requests: Object.fromEntries(kept.map(([name]) => [name, '0'])),
    }),
  };
  return { ...container, resources };
}

function replaced(map: JsonMap, [first, ...rest]: Path, value: JsonMap): JsonMap {
  if (first === undefined) return value;
  const child = map[first];
  return isMap(child) ? { ...map, [first]: replaced(child, rest, value) } : map;
}
