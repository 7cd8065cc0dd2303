import type { Exec } from '../io/exec.ts';
import type { Files } from '../io/files.ts';

/** What loading manifests needs of the world. */
export interface ManifestDeps {
  readonly files: Files;
  readonly exec: Exec;
  /** The process's own: what programs are started with is taken from it. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** kubectl, for `{kustomize: …}`: a path, or a name on PATH. */
  readonly kubectl: string;
  /** helm, for `{helm: …}`; `helm` on PATH where absent. */
  readonly helm?: string;
  readonly signal?: AbortSignal;
}
