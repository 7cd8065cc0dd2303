import type { OpenCluster } from '../cluster/lifecycle/open.ts';
import { clustersHere } from './clusters-here.ts';

/**
 * The cluster that is named, one of netproof's on this machine; the only one that runs where none is. Throws InputError,
 * EnvironmentError `engine-gone`, `no-tool`.
 */
export async function runningCluster(name: string): Promise<OpenCluster> {
  const [{ openCluster }, { findTools }, { systemExec }, { systemHttp }, { systemDownloadCache }] =
    await Promise.all([
      import('../cluster/lifecycle/open.ts'),
      import('../cluster/boot/tools.ts'),
      import('../io/exec.ts'),
      import('../io/http.ts'),
      import('../io/download-cache.ts'),
    ]);
  const { env } = process;
  const [found, { kubectl: path }] = await Promise.all([
    clustersHere(systemExec),
    findTools({ exec: systemExec, http: systemHttp, downloads: systemDownloadCache(env) }),
  ]);
  return openCluster(found, name, { exec: systemExec, path, env });
}
