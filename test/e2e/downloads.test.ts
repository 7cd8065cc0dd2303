import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CALICO_MANIFESTS, calicoManifestUrl, kindSource, kubectlSource } from '../../src/config/versions.ts';
import { scratch } from '../scratch.ts';
import { netproof } from './netproof.ts';
import { startPublisher, type Answer, type Publisher } from './publisher.ts';

const arch = process.arch === 'x64' ? 'amd64' : process.arch;
const kind = kindSource('linux', arch);
const kubectl = kubectlSource('linux', arch);
/** Where a release's files really are, after a redirect. */
const STORE = 'https://release-assets.githubusercontent.com/kind';
const manifest = readFileSync(process.env.NETPROOF_CALICO_MANIFEST ?? '');
const calico = Object.entries(CALICO_MANIFESTS).find(([, sum]) => sum === sha256(manifest))?.[0] ?? '';

/** Everything is fetched as on a laptop that has Docker and nothing else; a proxy of the test's own answers for the publishers. */
describe('a machine without kind and kubectl', () => {
  let publisher: Publisher;
  let damage = '';
  const programs = new Map(
    [kind, kubectl].map((source, index) => [source.url, program(index === 0 ? 'kind' : 'kubectl')]),
  );
  const answer = (url: string): Answer => {
    if (url === damage) return { body: Buffer.from('something else') };
    if (url === kind.url) return { location: STORE };
    if (url === calicoManifestUrl(calico)) return { body: manifest };
    for (const { url: of, checksumUrl } of [kind, kubectl]) {
      const body = programs.get(of);
      if (body && (url === of || (of === kind.url && url === STORE))) return { body };
      if (body && url === checksumUrl) return { body: Buffer.from(`${sha256(body)}  file\n`) };
    }
    return undefined;
  };
  const env = (): Readonly<Record<string, string>> => {
    const home = scratch();
    return {
      ...publisher.env,
      PATH: pathOf('docker', 'git'),
      HOME: home,
      XDG_CACHE_HOME: join(home, 'cache'),
      NETPROOF_CALICO_MANIFEST: '',
      NETPROOF_CALICO_VERSION: calico,
    };
  };

  beforeAll(async () => {
    const urls = [
      kind.url,
      kind.checksumUrl,
      STORE,
      kubectl.url,
      kubectl.checksumUrl,
      calicoManifestUrl(calico),
    ];
    publisher = await startPublisher(
      scratch(),
      [...new Set(urls.map((url) => new URL(url).hostname))],
      answer,
    );
  });
  afterAll(() => {
    publisher.close();
  });

  it('fetches them and Calico through the proxy, checks them, and keeps them', async () => {
    const own = env();
    const first = await netproof(['run', 'examples/quickstart'], own);
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(new Set(publisher.asked)).toEqual(
      new Set([
        kind.url,
        STORE,
        kind.checksumUrl,
        kubectl.url,
        kubectl.checksumUrl,
        calicoManifestUrl(calico),
      ]),
    );
    const before = publisher.asked.length;
    const second = await netproof(['run', 'examples/quickstart'], own);
    expect(second).toMatchObject({ code: 0, stderr: '' });
    expect(publisher.asked).toHaveLength(before);
    expect([...first.left, ...second.left]).toEqual([]);
  });

  it.each([
    ['kubectl', kubectl.url, /the download of kubectl [\d.]+ does not have its published SHA-256/],
    ['Calico', calicoManifestUrl(calico), /SHA-256/],
  ])('takes no %s whose checksum differs', async (_, url, message) => {
    damage = url;
    const { code, stderr, left } = await netproof(['run', 'examples/quickstart'], env());
    damage = '';
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
    expect(left).toEqual([]);
  });

  it('says what to install where nothing answers', async () => {
    const { code, stderr } = await netproof(['run', 'examples/quickstart'], {
      ...env(),
      https_proxy: 'http://127.0.0.1:9',
    });
    expect(stderr).toMatch(/is not on PATH, and (kind|kubectl) [\d.]+ could not be downloaded\n.*install/);
    expect(code).toBe(2);
  });
});

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function program(name: string): Uint8Array {
  return readFileSync(which(name));
}

function which(name: string): string {
  return execFileSync('sh', ['-c', `command -v "$0"`, name], { encoding: 'utf8' }).trim();
}

/** A PATH with these programs and no other. */
function pathOf(...names: readonly string[]): string {
  const folder = join(scratch(), 'bin');
  mkdirSync(folder);
  for (const name of names) symlinkSync(which(name), join(folder, name));
  return folder;
}
