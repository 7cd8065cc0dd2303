import { didYouMean } from '../../text/did-you-mean.ts';
import { nameList, showName } from '../../text/escape.ts';
import { EnvironmentError, InputError } from '../../core/problem.ts';
import { createUserKubectl, userAccess, type Access, type Kubectl } from '../api/kubectl.ts';
import { outputTail } from '../api/output-tail.ts';
import { findKubectl, type ToolDeps } from '../boot/tools.ts';

/** A cluster that was there before, and the access to it that its user has. */
export interface ExistingCluster extends ConnectOptions {
  readonly kubectl: Kubectl;
  readonly access: Access;
  /** `v1.34.4`, as the API server says. */
  readonly kubernetesVersion: string;
}

export interface ConnectOptions {
  /** '' for the current one; of a cluster that was found, the name of its context. */
  readonly context: string;
  /** A file; '' for the one that kubectl takes by itself. */
  readonly kubeconfig: string;
}

const DEADLINE_MS = 60_000;
/** How many contexts an error lists. */
const MOST_NAMES = 10;

/**
 * Asks the cluster of a context for its version. Throws InputError `no-context` for a name that the kubeconfig does not
 * have, EnvironmentError `no-cluster` where the cluster does not answer, `no-tool` without kubectl.
 */
export async function connect(
  { context: named, kubeconfig }: ConnectOptions,
  deps: ToolDeps & { readonly env: Readonly<Record<string, string | undefined>> },
): Promise<ExistingCluster> {
  const path = await findKubectl(deps);
  const parts = { exec: deps.exec, path, env: deps.env, kubeconfig };
  const plain = createUserKubectl({ ...parts, context: '' });
  const [listed, current] = await Promise.all([
    plain.run(['config', 'get-contexts', '--output=name']),
    named === '' ? plain.run(['config', 'current-context']) : undefined,
  ]);
  const names = listed.stdout.split('\n').filter((name) => name !== '');
  if (listed.code !== 0 && names.length === 0)
    throw new EnvironmentError('no-kubeconfig', 'kubectl cannot read its kubeconfig', {
      hint: 'name the file with `kubeconfig`',
      detail: outputTail(listed),
    });
  const context = named === '' ? (current?.stdout.trim() ?? '') : named;
  if (!names.includes(context)) throw new InputError([noContext(context, names)]);
  const access = userAccess({ ...parts, context });
  const kubectl = createUserKubectl({ ...parts, context });
  const version = await kubectl.run(['version', '--output=json'], { deadlineMs: DEADLINE_MS });
  const kubernetesVersion = serverVersion(version.stdout);
  if (kubernetesVersion === undefined)
    throw new EnvironmentError(
      'no-cluster',
      `the cluster of the context \`${showName(context)}\` does not answer`,
      {
        hint: `see whether \`kubectl --context ${showName(context)} get pods\` does`,
        detail: outputTail({ stdout: '', stderr: version.stderr }),
      },
    );
  return { context, kubeconfig, kubectl, access, kubernetesVersion };
}

function noContext(context: string, names: readonly string[]) {
  const meant = didYouMean(context, names);
  const has = names.length === 0 ? 'it has none' : `it has ${nameList(names.slice(0, MOST_NAMES))}`;
  return {
    code: 'no-context',
    severity: 'error',
    message:
      context === ''
        ? 'the kubeconfig has no current context'
        : `the kubeconfig has no context \`${showName(context)}\``,
    hint: meant === undefined ? has : `did you mean \`${showName(meant)}\`?`,
  } as const;
}

/** The API server's version of `kubectl version -o json`; undefined where it did not say. Pure. */
function serverVersion(json: string): string | undefined {
  try {
    const { serverVersion: server } = JSON.parse(json) as {
      readonly serverVersion?: { readonly gitVersion?: unknown };
    };
    return typeof server?.gitVersion === 'string' ? server.gitVersion : undefined;
  } catch {
    return undefined;
  }
}
