import { isMap, mapOf, type JsonMap } from '../core/json.ts';
import type { Findings } from '../core/findings.ts';
import { livePosition } from '../core/problem.ts';
import type { Resource } from '../core/objects.ts';
import { readObjects } from './objects/objects.ts';

/**
 * Objects as a cluster has them, read as those of a manifest are. Positions are names: `cluster prod: NetworkPolicy shop/db`.
 * Pure.
 */
export function liveResources(
  objects: readonly Readonly<Record<string, unknown>>[],
  cluster: string,
  findings: Findings,
): readonly Resource[] {
  return objects.flatMap((object) => {
    const at = livePosition(`cluster ${cluster}: ${nameOf(object)}`);
    return readObjects({ value: asWritten(object), at, locate: () => at }, findings);
  });
}

function nameOf({ kind, metadata }: Readonly<Record<string, unknown>>): string {
  const { namespace, name } = mapOf(metadata) ?? {};
  const shown = [namespace, name].filter((part) => typeof part === 'string' && part !== '').join('/');
  return `${typeof kind === 'string' ? kind : 'object'} ${shown}`;
}

/** Without what only the API server writes. */
function asWritten(object: JsonMap): JsonMap {
  const { metadata } = object;
  const own = isMap(metadata) ? { metadata: without(metadata, 'managedFields') } : {};
  return { ...without(object, 'status'), ...own };
}

function without(map: JsonMap, field: string): JsonMap {
  return Object.fromEntries(Object.entries(map).filter(([key]) => key !== field));
}
