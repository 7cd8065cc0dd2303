import { isMap, listOf } from '../../core/json.ts';
import { isDnsLabel } from '../../kubernetes/names.ts';
import type { ConnectOptions } from './connect.ts';

/** What is needed to delete what a run makes in a cluster that exists, and to put back what it lifts. It is kept before anything is made. */
export interface Visit extends ConnectOptions {
  readonly run: string;
  /** Where what is netproof's own can be; empty: in all of the cluster. */
  readonly namespaces: readonly string[];
}

/** A visit that was written as JSON; undefined for anything that netproof would not have written. Pure. */
export function readVisit(json: string): Visit | undefined {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return undefined;
  }
  if (!isMap(value)) return undefined;
  const { context, kubeconfig, run } = value;
  const namespaces = listOf(value.namespaces).filter((one) => typeof one === 'string');
  if (typeof context !== 'string' || context === '' || typeof kubeconfig !== 'string') return undefined;
  if (typeof run !== 'string' || !/^[0-9a-f]{8}$/.test(run) || !namespaces.every(isDnsLabel))
    return undefined;
  return { context, kubeconfig, run, namespaces };
}
