import type { Clock } from '../../io/clock.ts';
import type { Exec } from '../../io/exec.ts';
import type { Http, Identity } from '../../io/http.ts';
import { EnvironmentError } from '../../core/problem.ts';
import { writePrivateFile } from '../lifecycle/private-folder.ts';

/** A way to a cluster's API, as its administrator. */
export interface Access {
  /** `https://127.0.0.1:40123` */
  readonly server: string;
  readonly identity: Identity;
  /** `v1.34.4`, as the node image says. */
  readonly kubernetesVersion: string;
}

/**
 * kubeadm writes its kubeconfigs seconds before the API server is up, and kind hands out its own seconds after. The
 * scheduler's is the last to be written. Where there is a super-admin (Kubernetes 1.29), it needs no RBAC object to exist.
 */
const READ_ACCESS =
  'until [ -s /etc/kubernetes/scheduler.conf ]; do sleep 0.1; done; ' +
  'cat /kind/version; echo; cat /etc/kubernetes/super-admin.conf 2>/dev/null || cat /etc/kubernetes/admin.conf';

/**
 * Waits for the node's administrator kubeconfig and writes it for use from outside, mode 0600. Throws EnvironmentError.
 */
export async function takeAccess(
  exec: Exec,
  node: string,
  kubeconfig: string,
  options: { readonly deadlineMs: number; readonly signal?: AbortSignal },
): Promise<Access> {
  const [port, conf] = await Promise.all([
    exec('docker', ['port', node, '6443/tcp'], options),
    exec('docker', ['exec', node, 'sh', '-c', READ_ACCESS], options),
  ]);
  const address = /^127\.0\.0\.1:\d+$/m.exec(port.stdout)?.[0];
  const version = /^v\d+\.\d+\.\d+\S*/.exec(conf.stdout)?.[0];
  const part = (key: string): string | undefined =>
    new RegExp(`^ *${key}: *([A-Za-z0-9+/=]+)$`, 'm').exec(conf.stdout)?.[1];
  const ca = part('certificate-authority-data');
  const cert = part('client-certificate-data');
  const key = part('client-key-data');
  if (!address || !version || !ca || !cert || !key) {
    throw new EnvironmentError('no-access', 'the node did not hand out a way to its API server');
  }
  const server = `https://${address}`;
  const name = 'netproof';
  const value = {
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': name,
    clusters: [{ name, cluster: { server, 'certificate-authority-data': ca } }],
    users: [{ name, user: { 'client-certificate-data': cert, 'client-key-data': key } }],
    contexts: [{ name, context: { cluster: name, user: name } }],
  };
  await writePrivateFile(kubeconfig, value);
  const identity = { ca: decode(ca), cert: decode(cert), key: decode(key) };
  return { server, identity, kubernetesVersion: version };
}

/**
 * Ends when the API server takes objects: it serves, and the namespace `kube-system` is there. Asked directly, as kubectl would
 * cost more than all else that runs in that moment. Throws EnvironmentError.
 */
export async function waitForApi(
  access: Access,
  { http, clock }: { readonly http: Http; readonly clock: Clock },
  options: { readonly deadlineMs: number; readonly signal: AbortSignal },
): Promise<void> {
  const end = clock.now() + options.deadlineMs;
  const url = `${access.server}/api/v1/namespaces/kube-system`;
  let status: number | undefined;
  while (clock.now() < end && !options.signal.aborted) {
    status = await http.status(url, access.identity, 2_000);
    if (status === 200) return;
    await clock.pause(100, options.signal);
  }
  const seen = status === undefined ? 'it does not answer' : `it answers ${String(status)}`;
  throw new EnvironmentError('deadline', `waited for the API server: ${seen}`);
}

function decode(base64: string): string {
  return Buffer.from(base64, 'base64').toString();
}
