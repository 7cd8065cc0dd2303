import { awaitedLater } from '../core/promises.ts';
import type { Observation } from '../core/observation.ts';
import { observeRealControl, type Control } from '../probe/control.ts';
import { planChecks, type CheckProbe, type Targets } from '../probe/plan.ts';
import { observeControl } from '../probe/settle.ts';
import { resolveTargets } from '../probe/targets.ts';
import { readWorld, type World } from '../probe/world.ts';
import type { Project } from '../project/project.ts';
import type { Settings } from '../settings/settings.ts';
import { counted } from '../text/escape.ts';
import type { RunParts } from './context.ts';
import { recall, type Recalled } from './memory.ts';
import { prepare, type Canary, type Prepared } from './prepare.ts';

/** A cluster in which everything but the policies is there, its canary tried, and the control done. */
export interface Ground {
  readonly prepared: Prepared;
  readonly canary: Canary;
  readonly world: World;
  readonly control: Control;
  readonly targets: Targets;
  readonly probes: readonly CheckProbe[];
  readonly untriable: ReadonlyMap<string, string>;
  /** What is known already, and need not be asked. */
  readonly recalled: Recalled;
}

/** The first half of a run, up to the policies. Throws as `prepare` does. */
export async function standUp(project: Project, settings: Settings, parts: RunParts): Promise<Ground> {
  const { attempts } = project.tried;
  const { clock, phases, signal } = parts;
  const prepared = await prepare(project, settings, parts);
  const tools = { kubectl: prepared.cluster.kubectl, clock, signal };
  const targets = resolveTargets(attempts, prepared.addresses);
  const { probes, untriable } = planChecks(attempts, targets);
  const seen = awaitedLater(readWorld(tools));
  const recalled = await recall(parts.memory, probes, project, { world: seen, samples: settings.samples });
  const { asked } = recalled;
  const [world, canary, control] = await Promise.all([
    seen,
    prepared.canary,
    phases.run(
      'control',
      async (): Promise<Control> =>
        settings.workloads === 'real' && settings.listeners === 'auto'
          ? observeRealControl(asked, tools)
          : { observations: await observeControl(asked, tools), debugListeners: new Set() },
      ({ observations }) => {
        const all = counted(asked.length + untriable.size, triesOf(project));
        return `${connected(observations)} of ${all} connect while no policy applies${asBefore(recalled)}`;
      },
    ),
  ]);
  return { prepared, canary, world, control, targets, probes, untriable, recalled };
}

/** What a run asks: checks, or more than one attempt for some of them. */
export function triesOf({ tried, checks }: Project): string {
  return tried.attempts.length === checks.length ? 'check' : 'attempt';
}

/** `, 28 unchanged`; nothing where all is asked. */
export function asBefore({ known }: Recalled): string {
  return known === 0 ? '' : `, ${known} unchanged`;
}

function connected(observations: ReadonlyMap<string, Observation>): number {
  return [...observations.values()].filter(({ outcome }) => outcome === 'connected').length;
}
