import { join } from 'node:path';
import { InputError, type Problem } from '../../core/problem.ts';
import { didYouMean } from '../../text/did-you-mean.ts';
import { nameList, showName } from '../../text/escape.ts';
import {
  createKubectl,
  privateAccess,
  shellCommand,
  type Kubectl,
  type KubectlParts,
} from '../api/kubectl.ts';
import type { FoundCluster } from './find.ts';

/** A cluster that runs, to be asked through its kubeconfig. */
export interface OpenCluster {
  readonly name: string;
  readonly kubectl: Kubectl;
  /** What opens a shell in a container of it. */
  readonly shell: (
    pod: { readonly namespace: string; readonly name: string; readonly container?: string },
    isTerminal: boolean,
  ) => ReturnType<typeof shellCommand>;
}

/**
 * The cluster of this name among those of this machine; without a name the only one that runs. Throws InputError where there is
 * none, or more than one.
 */
export function openCluster(
  found: readonly FoundCluster[],
  name: string,
  parts: Omit<KubectlParts, 'kubeconfig' | 'home'>,
): OpenCluster {
  const running = found.filter(
    ({ hasFolder, containers }) => hasFolder && containers.some((one) => one.isNode && one.isRunning),
  );
  const [first, ...more] = name === '' ? running : running.filter((one) => one.name === name);
  if (!first || more.length > 0) {
    const names = running.map((one) => one.name);
    throw new InputError([name === '' ? notOne(names) : noSuch(name, names)]);
  }
  const own = { ...parts, kubeconfig: join(first.folder, 'kubeconfig'), home: first.folder };
  return {
    name: first.name,
    kubectl: createKubectl(own),
    shell: (pod, isTerminal) => shellCommand(privateAccess(own), pod, isTerminal),
  };
}

function notOne(names: readonly string[]): Problem {
  return names.length === 0
    ? {
        code: 'no-cluster',
        severity: 'error',
        message: "no cluster of netproof's runs on this machine",
        hint: 'keep one: `netproof run --keep-cluster always`',
      }
    : {
        code: 'several-clusters',
        severity: 'error',
        message: `${names.length} clusters of netproof's run on this machine: ${nameList(names)}`,
        hint: 'name one with `--cluster`',
      };
}

function noSuch(name: string, names: readonly string[]): Problem {
  const meant = didYouMean(name, names);
  return {
    code: 'unknown-cluster',
    severity: 'error',
    message: `no cluster of netproof's that runs on this machine is called \`${showName(name)}\``,
    hint: meant === undefined ? '`netproof status` lists them' : `did you mean \`${meant}\`?`,
  };
}
