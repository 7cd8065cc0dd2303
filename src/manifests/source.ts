import type { Position } from '../core/problem.ts';

/** Where Kubernetes objects come from, as the rule file says it. */
export type ManifestSource =
  | {
      readonly kind: 'path';
      readonly path: string;
      /** Nobody named it: it is the folder that is read where nothing else is said. */
      readonly implied?: true;
      readonly at: Position;
    }
  /** A path or glob that no other entry's search is to find. */
  | { readonly kind: 'exclude'; readonly path: string; readonly at: Position }
  | { readonly kind: 'kustomize'; readonly dir: string; readonly at: Position }
  | {
      readonly kind: 'helm';
      readonly chart: string;
      readonly values: readonly string[];
      readonly release: string;
      readonly namespace: string;
      readonly at: Position;
    };
