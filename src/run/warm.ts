import { InputError } from '../core/problem.ts';
import type { BootDeps, BootOptions } from '../cluster/boot/plan.ts';
import { openWarmCluster, type OpenedCluster } from '../cluster/warm/open.ts';
import type { Settings } from '../settings/settings.ts';
import type { RunContext } from './context.ts';
import type { Teardown } from './teardown.ts';

/** What opening a warm cluster takes of a run's parts. */
type Parts = Omit<RunContext, 'progress' | 'diagnosisFolder'> &
  Pick<BootDeps, 'onStep' | 'onLost'> & { readonly teardown: Pick<Teardown, 'held'> };

/** Whether a run's cluster was of another run before, or will be. */
export function isShared({ warm }: Pick<Settings, 'warm'>, { series }: Pick<RunContext, 'series'>): boolean {
  return warm || series?.digits !== undefined;
}

/**
 * The warm cluster of these settings, or the one of the series, for this run alone until its teardown; undefined where another has
 * it for long.
 */
export function openWarm(
  options: BootOptions,
  { external }: Pick<Settings, 'external'>,
  { self, teardown, onNote, series, ...parts }: Parts,
): Promise<OpenedCluster | undefined> {
  return openWarmCluster(
    options,
    { external, uid: self.uid, ...(series?.digits !== undefined && { digits: series.digits }) },
    { ...parts, pid: self.pid, onHeld: teardown.held, onNote: onNote ?? (() => undefined) },
  );
}

/** What controllers make of real manifests is not known as netproof's own: nobody could say that it is gone. Throws InputError. */
export function refuseWarm({ warm, workloads }: Pick<Settings, 'warm' | 'workloads'>): void {
  if (!warm || workloads !== 'real') return;
  throw new InputError([
    {
      code: 'warm-real',
      severity: 'error',
      message: 'a cluster that stays between runs takes stub workloads only, and `workloads` is `real`',
      hint: 'leave out `--warm`, or `--workloads real`',
    },
  ]);
}
