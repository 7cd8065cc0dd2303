import { setMaxListeners } from 'node:events';
import type { Workload } from '../core/objects.ts';
import { workloadName } from '../core/objects.ts';
import { createPace } from '../core/pace.ts';
import type { EnvironmentError } from '../core/problem.ts';
import { canaryPods } from '../probe/canary.ts';
import { openSessions } from '../probe/open-sessions.ts';
import { containerKey, planChecks, type PodRef } from '../probe/plan.ts';
import { resolveTargets } from '../probe/targets.ts';
import type { Project } from '../project/project.ts';
import { silentProgress } from '../report/run/progress.ts';
import type { Settings } from '../settings/settings.ts';
import { stubs } from '../workloads/stubs/stubs.ts';
import { probeImage } from './apply.ts';
import type { RunContext, RunParts } from './context.ts';
import { standUp, type Ground } from './ground.ts';
import { recall } from './memory.ts';
import { createPhases } from './phases.ts';
import { createTeardown, type Teardown } from './teardown.ts';

/** The first half of a run, done before anybody asks: on a warm cluster, between two runs of a watch. */
export interface Standing {
  readonly teardown: Teardown;
  /** Who is told from now on that the cluster is lost. */
  readonly follow: (onLost: (error: EnvironmentError) => void) => void;
  /** The ground as a run of this project would have made it. */
  readonly onto: (project: Project, settings: Settings, parts: RunParts) => Promise<Ground>;
  /** To be called when the run is over: ends what it did not use. */
  readonly release: () => void;
}

/** What is done ahead of the next run. */
export interface Ahead {
  /** Begins it, for a project like this one. */
  readonly begin: (project: Project, settings: Settings, context: RunContext) => void;
  /** What there is, for one run, if it is right for this project. Never throws. */
  readonly take: (project: Project, settings: Settings, signal: AbortSignal) => Promise<Standing | undefined>;
  /** Leaves the cluster as it is. Never throws. */
  readonly drop: () => Promise<void>;
}

/** Something that stands, and how it is taken or left. */
interface Begun {
  readonly stop: AbortController;
  readonly stood: Promise<Stood | undefined>;
}

interface Stood {
  readonly standing: Standing;
  readonly key: string;
  readonly resume: (signal?: AbortSignal) => Promise<boolean>;
  readonly isLost: () => boolean;
}

export function createAhead(): Ahead {
  let begun: Begun | undefined;
  const drop = async (): Promise<void> => {
    begun?.stop.abort();
    const stood = await begun?.stood;
    begun = undefined;
    stood?.standing.release();
    await stood?.standing.teardown.leave(true, true);
  };
  return {
    begin: (project, settings, context) => {
      const stop = new AbortController();
      begun = { stop, stood: stand(project, settings, withoutMemory(context), stop.signal) };
    },
    take: async (project, settings, signal) => {
      const stood = await begun?.stood;
      // While others may have it, it can be another one's by now.
      const isRight = stood?.key === groundKey(project, settings) && !stood.isLost();
      if (!stood || !isRight || !(await stood.resume(signal))) {
        await drop();
        return undefined;
      }
      begun = undefined;
      return stood.standing;
    },
    drop,
  };
}

/** Nobody knows yet which checks will be asked: the control is tried for all of them. */
function withoutMemory(context: RunContext): RunContext {
  const { memory, ...rest } = context;
  return memory ? rest : context;
}

/** Undefined where it came to nothing: the next run does it then, and says why. */
async function stand(
  project: Project,
  settings: Settings,
  context: RunContext,
  stop: AbortSignal,
): Promise<Stood | undefined> {
  const phases = createPhases(context.clock, silentProgress);
  const teardown = createTeardown(settings, context, phases);
  const during = new AbortController();
  let lost: EnvironmentError | undefined;
  let onLost = (error: EnvironmentError): void => {
    lost = error;
    during.abort(error);
  };
  const signal = AbortSignal.any([stop, during.signal, ...(context.signal ? [context.signal] : [])]);
  // Every exec of a batch listens to it.
  setMaxListeners(0, signal);
  try {
    const key = groundKey(project, settings);
    const ground = await standUp(project, settings, {
      ...context,
      ...{ signal, phases, pace: createPace(), teardown },
      onLost: (error) => {
        onLost(error);
      },
    });
    const resume = await teardown.rest();
    if (!resume) throw new Error('it is no warm cluster');
    const { cluster } = ground.prepared;
    const sessions = openSessions(cluster.kubectl, context.clock, likelySources(ground));
    const ready = {
      ...ground,
      prepared: { ...ground.prepared, cluster: { ...cluster, kubectl: sessions.kubectl } },
    };
    return {
      key,
      resume,
      isLost: () => lost !== undefined,
      standing: {
        teardown,
        follow: (told) => {
          onLost = told;
        },
        onto: (now, itsSettings, parts) => rebase(ready, project, now, itsSettings, parts),
        release: sessions.close,
      },
    };
  } catch {
    during.abort();
    await teardown.leave(true, true);
    return undefined;
  }
}

/** Where probes will start: the canary, the witnesses, who take turns, and as many sources as may wait on a small machine. */
function likelySources({ probes }: Ground): readonly PodRef[] {
  const { client, node } = canaryPods;
  const sources = new Map(probes.map(({ pod }) => [containerKey(pod), pod]));
  return [client, client, node, node, ...sources.values()].slice(0, MOST_SESSIONS);
}

/** One holds some 20 MB while it waits. */
const MOST_SESSIONS = 16;

/** All that the first half of a run hinges on: what is applied, and what is asked. Policies count by the ports that they name. Pure. */
function groundKey({ tried, hosts }: Project, settings: Settings): string {
  const { objects } = stubs(tried.inventory, tried.attempts, probeImage(settings));
  const asked = tried.attempts.map(({ id, from, to, toLabel, port, protocol, expected }) => [
    ...[id, from.kind, workloadName(from), to.kind, toLabel, port, protocol, expected],
    to.kind === 'host' ? to.host : null,
  ]);
  return JSON.stringify([objects, tried.inventory.workloads.map(workloadName), asked, hosts]);
}

/** The same ground, told of in the words of a project that was read anew. */
async function rebase(
  ground: Ground,
  then: Project,
  now: Project,
  settings: Settings,
  { memory }: RunParts,
): Promise<Ground> {
  const { prepared, world } = ground;
  const { attempts } = now.tried;
  const renewed = new Map(
    then.tried.inventory.workloads.map((workload, index) => [
      workload,
      now.tried.inventory.workloads[index] ?? workload,
    ]),
  );
  const renew = (workload: Workload): Workload => renewed.get(workload) ?? workload;
  const renewKeys = <T>(map: ReadonlyMap<Workload, T>): ReadonlyMap<Workload, T> =>
    new Map([...map].map(([workload, value]) => [renew(workload), value]));
  const { pods, missing, unready, stubs: own, problems } = prepared.workloads;
  const workloads = {
    pods: renewKeys(pods),
    missing: renewKeys(missing),
    unready: new Set([...unready].map(renew)),
    stubs: new Set([...own].map(renew)),
    problems,
  };
  const addresses = { ...prepared.addresses, pods: workloads.pods, missing: workloads.missing };
  const targets = resolveTargets(attempts, addresses);
  const { probes, untriable } = planChecks(attempts, targets);
  const recalled = await recall(memory, probes, now, {
    world: Promise.resolve(world),
    samples: settings.samples,
  });
  return { ...ground, prepared: { ...prepared, workloads, addresses }, targets, probes, untriable, recalled };
}
