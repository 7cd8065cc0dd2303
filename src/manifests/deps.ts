import type { Exec } from '../io/exec.ts';
import type { Files } from '../io/files.ts';

/** The doors out that loading manifests needs. */
export interface ManifestDeps {
  readonly files: Files;
  readonly exec: Exec;
  /** kubectl, for `{kustomize: …}`: a path, or a name on PATH. */
  readonly kubectl: string;
  /** helm, for `{helm: …}`; `helm` on PATH where absent. */
  readonly helm?: string;
  readonly signal?: AbortSignal;
}
