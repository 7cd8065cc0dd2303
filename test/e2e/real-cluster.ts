import type { BootDeps, BootOptions } from '../../src/cluster/boot/boot.ts';
import { CALICO_VERSION, NODE_IMAGE, PROBE_IMAGE } from '../../src/config/versions.ts';
import { thisMachine } from '../../src/run/machine.ts';

/** What a boot takes of this machine. */
export const machine: BootDeps = { ...thisMachine(process.env), env: process.env };

/** The cluster that tests boot where they ask for nothing else: of the node image and the manifest that the machine has. */
export const withCalico: BootOptions = {
  nodeImage: process.env.NETPROOF_NODE_IMAGE ?? NODE_IMAGE,
  cni: 'calico',
  calico: { version: CALICO_VERSION, manifest: process.env.NETPROOF_CALICO_MANIFEST },
  images: [PROBE_IMAGE],
};
