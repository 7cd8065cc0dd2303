import type { BootOptions } from '../cluster/boot/boot.ts';
import { CALICO_VERSION, NODE_IMAGE } from '../config/versions.ts';
import type { Settings } from '../settings/settings.ts';

/** Which CNI the settings ask for: a manifest of the user's goes before the others. Pure. */
export function chosenCni(settings: Pick<Settings, 'cni' | 'cni-manifest'>): BootOptions['cni'] {
  const manifest = settings['cni-manifest'];
  return manifest === '' ? settings.cni : { manifest };
}

/** Which cluster the settings ask for. Pure. */
export function chosenCluster(
  settings: Pick<Settings, 'node-image' | 'cni' | 'cni-manifest' | 'calico-version' | 'calico-manifest'>,
): Pick<BootOptions, 'nodeImage' | 'cni' | 'calico'> {
  return {
    nodeImage: settings['node-image'] || NODE_IMAGE,
    cni: chosenCni(settings),
    calico: {
      version: settings['calico-version'] || CALICO_VERSION,
      ...(settings['calico-manifest'] !== '' && { manifest: settings['calico-manifest'] }),
    },
  };
}
