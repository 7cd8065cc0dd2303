import { setMaxListeners } from 'node:events';
import type { BootDeps } from '../cluster/boot/boot.ts';
import { connect, type ConnectOptions } from '../cluster/existing/connect.ts';
import { netproofVersion } from '../config/netproof-version.ts';
import type { ConformanceReport } from '../core/conformance.ts';
import type { EnvironmentError, Problem } from '../core/problem.ts';
import type { Progress } from '../report/run/progress.ts';
import { probeImage } from '../run/apply.ts';
import { chosenCluster } from '../run/cni.ts';
import { createPhases, type Phases } from '../run/phases.ts';
import { createTeardown } from '../run/teardown.ts';
import type { Settings } from '../settings/settings.ts';
import { testConformance, type Asked } from './conformance.ts';
import { openExistingCluster, visitCluster } from './existing-cluster.ts';
import { openOwnCluster } from './own-cluster.ts';
import type { Runner } from './runner.ts';

/** What playing takes, and what is called as things happen. */
export interface PlayDeps extends BootDeps {
  readonly progress: Progress;
  /** Where a diagnosis is written: a folder of its own is made in it. */
  readonly diagnosisFolder: string;
  readonly onDiagnosis: (folder: string) => void;
  readonly onWarning: (problem: Problem) => void;
  readonly signal: AbortSignal;
}

/** What to play: on a cluster that exists, or on a new one of the settings. */
export interface Play {
  readonly asked: Asked;
  readonly settings: Settings;
  readonly existing?: ConnectOptions;
}

/** The whole: a cluster, the canary, the scenarios, and its end, whichever way it ends. Throws InputError, EnvironmentError. */
export async function playConformance(play: Play, deps: PlayDeps): Promise<ConformanceReport> {
  const phases = createPhases(deps.clock, deps.progress);
  const lost = new AbortController();
  const signal = AbortSignal.any([deps.signal, lost.signal]);
  // Every exec listens to it.
  setMaxListeners(0, signal);
  const parts = {
    ...deps,
    signal,
    onLost: (error: EnvironmentError) => {
      lost.abort(error);
    },
  };
  try {
    return await (play.existing
      ? onExisting(play, play.existing, parts, phases)
      : onOwn(play, parts, phases));
  } catch (error) {
    if (lost.signal.aborted && !deps.signal.aborted) throw lost.signal.reason;
    throw error;
  }
}

async function onOwn({ asked, settings }: Play, deps: PlayDeps, phases: Phases): Promise<ConformanceReport> {
  const teardown = createTeardown(settings, deps, phases);
  let report: ConformanceReport | undefined;
  try {
    const runner = await phases.run(
      'boot',
      () =>
        openOwnCluster(
          { ...chosenCluster(settings), image: probeImage(settings) },
          {
            ...deps,
            onState: (state) => {
              teardown.expect(state);
              return deps.onState?.(state);
            },
            onStep: ({ name }) => {
              phases.step('boot', name);
            },
            onBooted: teardown.found,
          },
        ),
      describeRunner,
    );
    report = await test(runner, asked, deps, phases);
    return report;
  } finally {
    await teardown.leave(report?.verdict === 'conforms', deps.signal.aborted);
  }
}

async function onExisting(
  { asked, settings }: Play,
  existing: ConnectOptions,
  deps: PlayDeps,
  phases: Phases,
): Promise<ConformanceReport> {
  const cluster = await connect(existing, deps);
  const visit = await visitCluster(cluster);
  try {
    const runner = await phases.run(
      'apply',
      () => openExistingCluster(cluster, probeImage(settings), visit, deps),
      describeRunner,
    );
    return await test(runner, asked, deps, phases);
  } finally {
    const problems = await phases.run('clean up', visit.leave, (left) =>
      left.length === 0 ? 'nothing is left behind' : 'something is left behind',
    );
    for (const problem of problems) deps.onWarning(problem);
  }
}

async function test(
  runner: Runner,
  asked: Asked,
  { clock, signal }: PlayDeps,
  phases: Phases,
): Promise<ConformanceReport> {
  const begunMs = clock.now();
  await phases.run('canary', runner.prove, () => 'this cluster enforces NetworkPolicy');
  const log = (line: string): void => {
    phases.step('scenarios', line);
  };
  return phases.run(
    'scenarios',
    () => testConformance(runner, asked, { log, clock, signal, version: netproofVersion, begunMs }),
    ({ scenarios, differences }) =>
      `${scenarios.played} played, ${differences.length === 0 ? 'no difference' : `${differences.length} different`}`,
  );
}

function describeRunner({ cluster, layouts }: Runner): string {
  return `Kubernetes ${cluster.kubernetes}, ${cluster.cni}: ${layouts.flatMap(({ pods }) => pods).length} pods`;
}
