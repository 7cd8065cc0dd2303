import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { digitsOf, warmIdentity } from '../../../src/cluster/warm/identity.ts';
import { folderOf, readMarker } from '../../../src/cluster/warm/marker.ts';
import { scratch } from '../../scratch.ts';

const uid = process.getuid?.();

it('takes no folder that others may have made', async () => {
  const temp = scratch();
  const at = (name: string): { folder: string } => ({ folder: join(temp, name) });
  mkdirSync(at('own').folder, { mode: 0o700 });
  mkdirSync(at('open').folder);
  chmodSync(at('open').folder, 0o755);
  symlinkSync(at('own').folder, at('link').folder);
  writeFileSync(at('file').folder, '');
  expect(await folderOf(at('none'), uid)).toBe('none');
  expect(await folderOf(at('own'), uid)).toBe('own');
  for (const name of ['open', 'link', 'file']) expect(await folderOf(at(name), uid)).toBe('foreign');
  if (uid !== undefined) expect(await folderOf(at('own'), uid + 1)).toBe('foreign');
});

it('finds no marker in what is none', async () => {
  const folder = scratch();
  expect(await readMarker({ folder })).toBeUndefined();
  writeFileSync(join(folder, 'warm.json'), '{"hash":');
  expect(await readMarker({ folder })).toBeUndefined();
});

it('tells clusters apart by all that they depend on, and finds the same one again', async () => {
  const manifest = join(scratch(), 'calico.yaml');
  writeFileSync(manifest, 'a');
  const options = {
    nodeImage: 'kindest/node:v1',
    cni: 'calico',
    calico: { version: 'v3', manifest },
    images: ['agnhost'],
  } as const;
  const settings = { external: 'stub', uid: 7, env: {} } as const;
  const first = await warmIdentity(options, settings);
  expect(digitsOf(first)).toMatch(/^[0-9a-f]{8}$/);
  expect(await warmIdentity(options, settings)).toEqual(first);
  const others = [
    await warmIdentity({ ...options, nodeImage: 'kindest/node:v2' }, settings),
    await warmIdentity({ ...options, cni: 'default' }, settings),
    await warmIdentity({ ...options, cni: { manifest } }, settings),
    await warmIdentity({ ...options, calico: { version: 'v3' } }, settings),
    await warmIdentity({ ...options, images: ['mine'] }, settings),
    await warmIdentity(options, { ...settings, external: 'live' }),
    await warmIdentity(options, { ...settings, uid: 8 }),
    await warmIdentity(options, { ...settings, env: { DOCKER_HOST: 'tcp://x' } }),
  ];
  writeFileSync(manifest, 'b');
  others.push(await warmIdentity({ ...options, cni: { manifest } }, settings));
  others.push(await warmIdentity(options, settings));
  expect(new Set([first, ...others].map(({ hash }) => hash)).size).toBe(others.length + 1);
});
