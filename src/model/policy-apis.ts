import type { Findings } from '../core/findings.ts';
import type { Resource } from '../core/objects.ts';
import { readNetworkPolicy } from './kubernetes-network-policy/read.ts';
import { isPolicy, type PolicyKind } from '../kubernetes/kinds.ts';
import type { NetworkPolicy } from './policy.ts';

/** Reads an object of one policy API: its meaning, or undefined where the API server would refuse it; why is found. */
type PolicyReader = (resource: Resource, findings: Findings) => NetworkPolicy | undefined;

/** The policy APIs that are read, each in a folder of its own: one for each kind that `kubernetes/kinds.ts` lets through. */
const READERS: Readonly<Record<PolicyKind, PolicyReader>> = {
  'networking.k8s.io/v1/NetworkPolicy': readNetworkPolicy,
};

export const readPolicy: PolicyReader = (resource, findings) =>
  isPolicy(resource)
    ? READERS[`${resource.apiVersion}/${resource.kind}` as PolicyKind](resource, findings)
    : undefined;
