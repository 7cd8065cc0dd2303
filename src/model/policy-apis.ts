import type { Findings } from '../core/findings.ts';
import type { Resource } from '../core/objects.ts';
import { readNetworkPolicy } from './kubernetes-network-policy/read.ts';
import type { NetworkPolicy } from './policy.ts';

/** Reads an object of one policy API: its meaning, or undefined where the API server would refuse it; why is found. */
type PolicyReader = (resource: Resource, findings: Findings) => NetworkPolicy | undefined;

/** The policy APIs that are read, each in a folder of its own. `kubernetes/kinds.ts` knows which objects are theirs. */
const READERS: Readonly<Record<string, PolicyReader>> = {
  'networking.k8s.io/v1/NetworkPolicy': readNetworkPolicy,
};

export const readPolicy: PolicyReader = (resource, findings) =>
  READERS[`${resource.apiVersion}/${resource.kind}`]?.(resource, findings);
