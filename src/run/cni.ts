import type { BootOptions } from '../cluster/boot/boot.ts';
import type { Settings } from '../settings/settings.ts';

/** Which CNI the settings ask for: a manifest of the user's goes before the others. Pure. */
export function chosenCni(settings: Pick<Settings, 'cni' | 'cni-manifest'>): BootOptions['cni'] {
  const manifest = settings['cni-manifest'];
  return manifest === '' ? settings.cni : { manifest };
}
