import type { WrittenWorkload } from '../rules/write/written-file.ts';

/**
 * A pod that no policy knows, and that the rule file declares: where every pod that there is may connect, nobody would be
 * refused, and a policy that lets everybody in would look the same.
 */
export interface Stranger {
  readonly namespace: string;
  readonly listens: boolean;
}

export const STRANGER = 'stranger';
const PORT = '8080';
export function strangerWorkload({ namespace, listens }: Stranger): WrittenWorkload {
  return {
    name: `${namespace}/${STRANGER}`,
    labels: { app: STRANGER },
    ...(listens && { ports: [Number(PORT)] }),
    comment: 'a pod that no manifest and no policy knows: somebody for “only” and “nothing but” to refuse',
  };
}
