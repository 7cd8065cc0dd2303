import { installEgressFirewall } from '../cluster/external/egress-firewall.ts';
import type { Cluster } from '../cluster/cluster.ts';
import { EnvironmentError } from '../core/problem.ts';
import type { Settings } from '../settings/settings.ts';
import type { RunContext } from './context.ts';
import { createPhases } from './phases.ts';
import { bootOptions } from './prepare.ts';
import { createTeardown } from './teardown.ts';
import { openWarm } from './warm.ts';

/** A cluster that stays. */
export interface Kept {
  readonly cluster: Cluster;
  /** False where it was there already. */
  readonly isNew: boolean;
}

/**
 * The warm cluster of these settings: looked at where it is there, booted where it is not. What the run before left in it stays as it
 * is. Throws InputError, EnvironmentError; a boot that fails is deleted.
 */
export async function keepWarm(settings: Settings, context: RunContext): Promise<Kept> {
  const phases = createPhases(context.clock, context.progress);
  const deadline = AbortSignal.timeout(settings.timeout);
  const signal = context.signal ? AbortSignal.any([context.signal, deadline]) : deadline;
  const teardown = createTeardown(settings, context, phases);
  const open = async (): Promise<Kept> => {
    const opened = await openWarm(bootOptions(settings, context.series?.hosts), settings, {
      ...context,
      signal,
      teardown,
      onState: (state) => {
        teardown.expect(state);
        return context.onState?.(state);
      },
      onStep: ({ name }) => {
        phases.step('boot', name);
      },
    });
    if (!opened)
      throw new EnvironmentError('warm-busy', 'the warm cluster is there, and another run has it', {
        hint: '`netproof status` lists it',
      });
    const { cluster, slate } = opened;
    teardown.found(cluster);
    if (slate === undefined) {
      await cluster.ready();
      if (settings.external === 'stub') await installEgressFirewall(cluster, { root: 'open' });
    }
    teardown.stays();
    return { cluster, isNew: slate === undefined };
  };
  let kept: Kept | undefined;
  try {
    kept = await phases.run(
      'boot',
      open,
      ({ cluster: { name, kubernetesVersion, cni } }) =>
        `${name}, warm: Kubernetes ${kubernetesVersion}, ${cni}`,
    );
    return kept;
  } catch (error) {
    if (deadline.aborted)
      throw new EnvironmentError(
        'timeout',
        `the cluster was not there within ${settings.timeout / 1_000} s`,
        {
          hint: 'give it longer with `timeout`',
          cause: error,
        },
      );
    throw error;
  } finally {
    await teardown.leave(kept !== undefined, context.signal?.aborted === true);
  }
}
