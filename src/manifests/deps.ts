import type { Exec } from '../io/exec.ts';
import type { Files } from '../io/files.ts';

/** The effects that loading manifests needs: files, kubectl for `{kustomize: …}` and helm for `{helm: …}`. */
export interface ManifestDeps {
  readonly files: Files;
  readonly exec: Exec;
  /** Of which kubectl and helm see what `sealedEnvironment` leaves. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal?: AbortSignal;
}
