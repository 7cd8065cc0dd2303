import type { Kubectl } from '../cluster/api/kubectl.ts';
import type { StubHost } from '../cluster/external/stub-host.ts';
import type { Exec } from '../io/exec.ts';
import { STUB_HOST } from '../probe/plan.ts';

/**
 * A kubectl that runs programs in the stub host's container, too: its own client asks whether its servers answer, over
 * the protocol of the checks. That they hold their sockets says nothing of a server that is frozen.
 */
export function withStubHost(
  kubectl: Kubectl,
  stubHost: Pick<StubHost, 'container'> | undefined,
  exec: Exec,
): Kubectl {
  if (stubHost === undefined) return kubectl;
  return {
    ...kubectl,
    exec: (pod, command, options) =>
      pod.namespace === STUB_HOST.namespace && pod.name === STUB_HOST.name
        ? exec('docker', ['exec', '--interactive', stubHost.container, ...command], options)
        : kubectl.exec(pod, command, options),
  };
}
