/**
 * What Pod Security's `restricted` profile asks for. The user is any but root, which agnhost's own is: the number of nobody in
 * particular. Source: https://kubernetes.io/docs/concepts/security/pod-security-standards/
 */
export const RESTRICTED_USER = 65_532;

/** Of a pod, or of a container in a pod that says nothing. */
export const restrictedUser = {
  runAsNonRoot: true,
  runAsUser: RESTRICTED_USER,
  runAsGroup: RESTRICTED_USER,
} as const;

/** The same. */
export const restrictedSeccomp = { seccompProfile: { type: 'RuntimeDefault' } } as const;

/** Of a container alone. */
export const restrictedRights = {
  allowPrivilegeEscalation: false,
  capabilities: { drop: ['ALL'] },
} as const;
