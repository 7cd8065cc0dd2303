import type { Kubectl } from '../../cluster/api/kubectl.ts';
import { outputTail } from '../../cluster/api/output-tail.ts';
import { watchUntilDeadline, type Wait } from '../../cluster/api/wait.ts';
import { readPods, type LivePod } from '../../cluster/pods/live-pod.ts';
import { groupBy } from '../../core/group-by.ts';
import { workloadName } from '../../core/objects.ts';
import type { Clock } from '../../io/clock.ts';
import { DEBUG_CONTAINER } from '../../probe/debug-containers.ts';
import type { DebugContainer } from '../../probe/debug-pod.ts';
import type { PodRef } from '../../probe/plan.ts';
import type { Entered } from './start.ts';

interface Tools {
  readonly kubectl: Kubectl;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

const RUNNING_MS = 120_000;
const ASK_MS = 30_000;

/** The name of a run's ephemeral container: one that has ended keeps its name for ever. */
export function ephemeralName(run: string): string {
  return `${DEBUG_CONTAINER}-${run}`;
}

/**
 * A container that ends by itself, and at once when its pod is to end: no pod of a user's is to wait for it. Pure.
 */
export function endingContainer(container: DebugContainer, run: string, endAfterS: number): DebugContainer {
  const script = `trap 'exit 0' TERM; sleep ${String(endAfterS)} & wait`;
  const { securityContext, image, imagePullPolicy } = container;
  return {
    ...{ image, imagePullPolicy, securityContext },
    name: ephemeralName(run),
    command: ['sh', '-c', script],
  };
}

/**
 * Gives each of these pods an ephemeral container, and waits until it runs. It can never be taken out again. Throws
 * EnvironmentError on abort.
 */
export async function enterByEphemeral(
  pods: readonly LivePod[],
  container: DebugContainer,
  tools: Tools,
): Promise<Entered> {
  const { kubectl, clock, signal } = tools;
  const once = [...new Map(pods.map((pod) => [workloadName(pod), pod])).values()];
  const entered = new Map<string, PodRef | string>();
  await Promise.all(
    once.map(async ({ namespace, name, spec }) => {
      const others = (spec.ephemeralContainers ?? []) as readonly unknown[];
      const body = {
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: { namespace, name },
        spec: { containers: [], ephemeralContainers: [...others, container] },
      };
      const path = `/api/v1/namespaces/${namespace}/pods/${name}/ephemeralcontainers`;
      const result = await kubectl.run(['replace', '--raw', path, '--filename=-'], {
        ...{ input: JSON.stringify(body), signal },
      });
      entered.set(
        workloadName({ namespace, name }),
        result.code === 0 ? { namespace, name, container: container.name } : outputTail(result),
      );
    }),
  );
  const stateOf = new Map<string, string>();
  await Promise.all(
    [...groupBy(once, ({ namespace }) => namespace)].map(async ([namespace, own]) => {
      const wanted = own.map(workloadName).filter((key) => typeof entered.get(key) === 'object');
      const until: Wait['until'] = (objects, deleted) => {
        for (const pod of readPods(objects)) stateOf.set(workloadName(pod), stateIn(pod, container.name));
        const gone = new Set(readPods(deleted).map(workloadName));
        for (const key of gone) stateOf.delete(key);
        const left = wanted.filter((key) => stateOf.get(key) !== 'running' && !gone.has(key));
        return left.length === 0 || `${left.length} of ${wanted.length} do not run yet`;
      };
      if (wanted.length === 0) return;
      await watchUntilDeadline(kubectl, clock, {
        args: ['pods', `--namespace=${namespace}`],
        until,
        what: 'the ephemeral containers to run',
        deadlineMs: RUNNING_MS,
        signal,
      });
    }),
  );
  for (const [key, found] of entered)
    if (typeof found === 'object' && stateOf.get(key) !== 'running')
      entered.set(key, `the ephemeral container does not run: ${stateOf.get(key) ?? 'the pod is gone'}`);
  return entered;
}

function stateIn({ containers }: LivePod, name: string): string {
  const own = containers.find((one) => one.name === name);
  return own === undefined ? 'the kubelet has not started it' : own.reason || own.state;
}

/** Ends the ephemeral containers: what stays of each is a line in its pod. Never throws. */
export async function endEphemeral(entered: Entered, kubectl: Kubectl): Promise<void> {
  await Promise.all(
    [...entered.values()].flatMap((found) =>
      typeof found === 'object'
        ? [kubectl.exec(found, ['sh', '-c', 'kill -TERM 1'], { deadlineMs: ASK_MS })]
        : [],
    ),
  );
}

/** What a container has that the prober can use; nothing where it has no shell. */
const LOOK =
  'case $(nc -h 2>&1 </dev/null) in *OpenBSD*) echo nc ;; esac; [ -x /agnhost ] && echo agnhost; [ -r /proc/uptime ] && echo uptime';

/** Finds in each of these pods a container with a shell and a program that the prober knows. */
export async function enterByExec(
  pods: readonly LivePod[],
  { kubectl, signal }: Pick<Tools, 'kubectl' | 'signal'>,
): Promise<Entered> {
  const once = [...new Map(pods.map((pod) => [workloadName(pod), pod])).values()];
  const found = await Promise.all(
    once.map(async ({ namespace, name, containers }): Promise<readonly [string, PodRef | string]> => {
      const running = containers.filter(({ role, state }) => role === 'app' && state === 'running');
      let why = 'none of its containers runs';
      for (const { name: container } of running) {
        const pod = { namespace, name, container };
        const result = await kubectl.exec(pod, ['sh', '-c', LOOK], { deadlineMs: ASK_MS, signal });
        const has = result.stdout.split('\n');
        if (has.includes('uptime') && (has.includes('nc') || has.includes('agnhost')))
          return [workloadName({ namespace, name }), pod];
        why = `container ${container} has no ${/forbidden/i.test(result.stderr) ? 'exec for this user' : has.includes('uptime') ? "OpenBSD's netcat and no agnhost" : 'shell'}: choose another source-pod`;
      }
      return [workloadName({ namespace, name }), why];
    }),
  );
  return new Map(found);
}
