import { visible } from '../../text/escape.ts';
import type { TerminalOptions } from '../format/palette.ts';

/** A cluster that stays, as `netproof up` tells of it. */
interface Up {
  readonly name: string;
  readonly kubernetesVersion: string;
  readonly cni: string;
  readonly kubeconfig: string;
  /** False where it was there already. */
  readonly isNew: boolean;
}

/** How it is used, looked into and deleted. Ends without a line feed. */
export function renderUp({ name, kubeconfig, isNew }: Up, { palette }: TerminalOptions): string {
  return [
    ` ${palette.good(isNew ? 'booted' : 'there, and well:')} ${visible(name)}, which stays until you delete it`,
    '',
    `   netproof run --warm       proves on it; so does every run with NETPROOF_WARM=1`,
    `   netproof watch            proves on it at each change of a file`,
    `   netproof down ${visible(name)}`,
    `   KUBECONFIG=${visible(kubeconfig)} kubectl get pods -A`,
  ].join('\n');
}

/** The same as data. */
export function upJson({
  name,
  kubernetesVersion,
  cni,
  kubeconfig,
  isNew,
}: Up): Readonly<Record<string, unknown>> {
  return { name, isNew, kubernetes: kubernetesVersion, cni, kubeconfig };
}
