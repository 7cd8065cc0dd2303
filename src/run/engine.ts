import type { Cluster } from '../cluster/cluster.ts';
import type { Exec } from '../io/exec.ts';
import { EnvironmentError } from '../core/problem.ts';
import type { Engine } from '../core/result.ts';
import { cniManifestTitle } from '../cluster/boot/cni-source.ts';
import type { Settings } from '../settings/settings.ts';
import { CALICO_VERSION } from '../config/versions.ts';
import { chosenCni } from './cni.ts';

/** Which engine answers, and, where nobody asked for it by name, why it was this one. */
export interface EngineChoice {
  readonly kind: 'cluster' | 'model';
  readonly why?: string;
}

/**
 * `auto` takes the cluster when a Docker engine answers, and the model when none does. An engine that was asked for by
 * name is taken at its word: a missing Docker engine is then the cluster's to report.
 */
export async function chooseEngine(setting: Settings['engine'], exec: Exec): Promise<EngineChoice> {
  if (setting !== 'auto') return { kind: setting };
  const { checkEngine } = await import('../cluster/boot/tools.ts');
  try {
    await checkEngine(exec);
    return { kind: 'cluster', why: 'chosen by auto: a Docker engine answers' };
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    return { kind: 'model', why: `chosen by auto: ${error.message}` };
  }
}

/** The cluster as reports name it; before there is one, by what was asked for. Pure. */
export function clusterEngine(
  settings: Pick<
    Settings,
    'cni' | 'cni-manifest' | 'calico-version' | 'calico-manifest' | 'workloads' | 'external'
  >,
  booted?: Pick<Cluster, 'kubernetesVersion' | 'cni'>,
): Engine {
  const { workloads, external } = settings;
  return {
    kind: 'cluster',
    kubernetes: booted?.kubernetesVersion ?? '',
    cni:
      chosenCni(settings) === 'default'
        ? 'kind with its own CNI'
        : `kind + ${booted?.cni ?? askedCni(settings)}`,
    workloads,
    external,
  };
}

function askedCni(settings: Pick<Settings, 'cni-manifest' | 'calico-version' | 'calico-manifest'>): string {
  const manifest = settings['cni-manifest'];
  if (manifest !== '') return cniManifestTitle(manifest);
  return settings['calico-manifest'] === ''
    ? `Calico ${settings['calico-version'] || CALICO_VERSION}`
    : 'Calico';
}
