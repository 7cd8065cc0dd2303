import { isMap, listOf } from '../../core/json.ts';
import type { Problem } from '../../core/problem.ts';
import { showName } from '../../text/escape.ts';
import type { Kubectl } from '../api/kubectl.ts';
import { metadataOf, type LiveObject } from '../api/live-object.ts';

/** By what a cluster is known to its people. */
export interface ClusterNames {
  readonly context: string;
  readonly cluster: string;
  readonly user: string;
  /** Its API server's host. */
  readonly host: string;
}

/** What the kubeconfig calls a context's cluster and user; '' where it does not say. Never throws. */
export async function readNames(kubectl: Kubectl, context: string): Promise<ClusterNames> {
  const result = await kubectl.run(['config', 'view', '--minify', '--output=json']);
  const view = parsed(result.stdout);
  const [cluster] = listOf(view.clusters).filter(isMap);
  const [user] = listOf(view.users).filter(isMap);
  const server = isMap(cluster?.cluster) ? cluster.cluster.server : undefined;
  return {
    context,
    cluster: textOf(cluster?.name),
    user: textOf(user?.name),
    host: hostOf(textOf(server)),
  };
}

function parsed(json: string): Readonly<Record<string, unknown>> {
  try {
    const value = JSON.parse(json) as unknown;
    return isMap(value) ? value : {};
  } catch {
    return {};
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function hostOf(server: string): string {
  return URL.canParse(server) ? new URL(server).hostname : server;
}

/** Labels by which people say what a namespace is for: by the last part of their key. */
const STAGE_LABEL = /(^|[./_-])(env|environment|stage|tier|class|landscape|lifecycle|criticality)$/i;

/** What makes a cluster look as if people depended on it, in a few words each, of untrusted names. Pure. */
export function looksLikeProduction(
  { context, cluster, user, host }: ClusterNames,
  namespaces: readonly LiveObject[],
): readonly string[] {
  const named = (what: string, name: string): readonly string[] =>
    isProduction(name) ? [`${what} \`${showName(name)}\``] : [];
  return [
    ...named('the context is called', context),
    ...(cluster === context ? [] : named('its cluster is called', cluster)),
    ...(user === context || user === cluster ? [] : named('its user is called', user)),
    ...named('its API server is', host),
    ...namespaces.flatMap((object) => {
      const { name = '', labels = {} } = metadataOf(object);
      return [
        ...named('a namespace is called', name),
        ...Object.entries(labels).flatMap(([key, value]) =>
          STAGE_LABEL.test(key) && isProduction(value)
            ? [`namespace \`${showName(name)}\` is labelled \`${showName(`${key}=${value}`)}\``]
            : [],
        ),
      ];
    }),
  ];
}

/** Words of names, as people write them: `eks_prod-1`, `shopProd`. */
function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '');
}

const NOT = /^(non?|not|pre|sub|un)$/;

/** Not `product`, `nonprod` or `pre-prod`. */
function isProduction(name: string): boolean {
  const words = wordsOf(name);
  return words.some((word, index) => isProductionWord(word) && !NOT.test(words[index - 1] ?? ''));
}

function isProductionWord(word: string): boolean {
  if (/^(live|prd|prodn)\d*$/.test(word)) return true;
  if (/^prod(?!u(?!ction|kti)|i)/.test(word)) return true;
  return (
    /(prod|production|prd)\d*$/.test(word) && !/(non?|not|pre|sub|un)(prod|production|prd)\d*$/.test(word)
  );
}

/** Why policies are not lifted there. Pure. */
export function refusedAsProduction(reasons: readonly string[]): Problem {
  return {
    code: 'looks-like-production',
    severity: 'error',
    message: `policies are not lifted on a cluster that looks like production: ${reasons.slice(0, MOST).join(', ')}`,
    hint: 'leave `--control lift` out, or say `--yes` if nobody depends on them',
  };
}

const MOST = 4;
