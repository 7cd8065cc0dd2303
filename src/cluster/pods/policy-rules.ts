import type { Cluster } from '../cluster.ts';
import { hasCondition, itemsOf } from '../api/live-object.ts';

const LOOK_MS = 30_000;

/** Both ways of Felix to write rules; the time last: by then they were there. */
const LOOK =
  'iptables-save 2>/dev/null; iptables-legacy-save 2>/dev/null; nft list ruleset 2>/dev/null; echo; cat /proc/uptime';

/**
 * The node's uptime, in milliseconds, at which Calico was ready and had a NetworkPolicy's ingress rules in the kernel, reached by
 * some pod's own; null while it is not so, or cannot be seen. Never throws.
 */
export async function policyInKernel(
  { nodeExec, kubectl }: Pick<Cluster, 'nodeExec' | 'kubectl'>,
  policy: { readonly namespace: string; readonly name: string },
): Promise<number | null> {
  const [rules, ready] = await Promise.all([
    nodeExec(['sh', '-c', LOOK], { deadlineMs: LOOK_MS }),
    calicoIsReady(kubectl),
  ]);
  if (!ready || !hasPolicyRules(rules.stdout, policy)) return null;
  const uptime = rules.stdout.trim().split('\n').at(-1)?.split(' ')[0] ?? '';
  return /^\d+\.\d+$/.test(uptime) ? Number(uptime) * 1_000 : null;
}

/**
 * Whether no node's kernel has rules of any policy, of Calico's making. False where it cannot be seen. Never throws.
 */
export async function noPolicyInKernel({
  nodeExec,
  nodes,
}: Pick<Cluster, 'nodeExec' | 'nodes'>): Promise<boolean> {
  const answers = await Promise.all(
    nodes.map((node) => nodeExec(['sh', '-c', LOOK], { node, deadlineMs: LOOK_MS })),
  );
  return answers.every(({ code, stdout }) => code === 0 && !hasPolicyChains(stdout));
}

/** Whether `iptables-save` or `nft list ruleset` shows a chain of a policy, or of a group of some, as Felix names them. Pure. */
export function hasPolicyChains(rules: string): boolean {
  return /\bcali-[pg][io]-/.test(rules);
}

async function calicoIsReady(kubectl: Cluster['kubectl']): Promise<boolean> {
  try {
    const pods = itemsOf(
      await kubectl.get(['pods', '--namespace=kube-system', '--selector=k8s-app=calico-node'], {
        deadlineMs: LOOK_MS,
      }),
    );
    return pods.length > 0 && pods.every((pod) => hasCondition(pod, 'Ready'));
  } catch {
    return false;
  }
}

/**
 * Whether `iptables-save` or `nft list ruleset` shows a policy's ingress chain, which Felix marks with a comment, and a rule
 * that leads to it. Pure.
 */
export function hasPolicyRules(
  rules: string,
  { namespace, name }: { readonly namespace: string; readonly name: string },
): boolean {
  const chains = new Set<string>();
  const reached = new Set<string>();
  let block = '';
  for (const line of rules.split('\n')) {
    block = /^\s*chain (\S+) \{/.exec(line)?.[1] ?? block;
    const comment = /\bPolicy ([^"]+) ingress"/.exec(line)?.[1];
    // "shop/knp.default.web", and since the policies' kinds are told "…/shop/web".
    if (comment?.includes(`${namespace}/`) === true && comment.endsWith(name))
      chains.add(/^-A (\S+) /.exec(line)?.[1] ?? block);
    for (const [, target = ''] of line.matchAll(/(?:-[jg]|\bjump|\bgoto) (\S+)/g)) reached.add(target);
  }
  return [...chains].some((chain) => reached.has(chain));
}
