import { InputError } from '../core/problem.ts';
import type { BootDeps, BootOptions } from '../cluster/boot/plan.ts';
import { openWarmCluster, type OpenedCluster } from '../cluster/warm/open.ts';
import type { Settings } from '../settings/settings.ts';
import type { RunContext } from './context.ts';
import type { Teardown } from './teardown.ts';

/** What opening a warm cluster takes of a run's parts. */
type Parts = Omit<RunContext, 'progress' | 'diagnosisFolder'> &
  Pick<BootDeps, 'onStep' | 'onLost'> & { readonly teardown: Pick<Teardown, 'held'> };

/** The warm cluster of these settings, for this run alone until its teardown; undefined where another has it for long. */
export function openWarm(
  options: BootOptions,
  { external }: Pick<Settings, 'external'>,
  { self, teardown, onNote, ...parts }: Parts,
): Promise<OpenedCluster | undefined> {
  return openWarmCluster(
    options,
    { external, uid: self.uid },
    { ...parts, pid: self.pid, onHeld: teardown.held, onNote: onNote ?? (() => undefined) },
  );
}

/**
 * What controllers make of real manifests is not known as netproof's own, nor is what a CNI of the user's brings: nobody could
 * say what of a cluster is left of an earlier run. Throws InputError.
 */
export function refuseWarm(settings: Settings): void {
  if (!settings.warm) return;
  const refused = [
    ...(settings.workloads === 'real'
      ? [['warm-real', 'takes stub workloads only, and `workloads` is `real`', '`--workloads real`'] as const]
      : []),
    ...(settings['cni-manifest'] !== ''
      ? [
          [
            'warm-cni',
            'has Calico or the CNI of kind, and `cni-manifest` names another',
            '`--cni-manifest`',
          ] as const,
        ]
      : []),
  ];
  if (refused.length === 0) return;
  throw new InputError(
    refused.map(([code, what, flag]) => ({
      code,
      severity: 'error',
      message: `a cluster that stays between runs ${what}`,
      hint: `leave out \`--warm\`, or ${flag}`,
    })),
  );
}
