import { execFileSync } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { systemDownloadCache, type DownloadCache } from '../../../src/io/download-cache.ts';
import type { Http } from '../../../src/io/http.ts';
import { EnvironmentError, InputError } from '../../../src/core/problem.ts';
import {
  checkCalicoSource,
  patchedCalico,
  readCalico,
  type CalicoDeps,
  type CalicoSource,
} from '../../../src/cluster/boot/calico.ts';
import type { Cni } from '../../../src/cluster/boot/cni.ts';
import { manifest, RELEASES } from './calico-manifests.ts';
import { scratch } from '../../scratch.ts';

const PATCH = { podCidr: '10.244.0.0/16' };
const yaml = (RELEASES[0] ? manifest(RELEASES[0]) : [])
  .map((object) => JSON.stringify(object))
  .join('\n---\n');

let folder: string;
let downloads: DownloadCache;
beforeEach(() => {
  folder = scratch();
  downloads = systemDownloadCache({ XDG_CACHE_HOME: folder });
});

function http(body: string | Error): Http & { readonly urls: string[] } {
  const urls: string[] = [];
  return {
    urls,
    download: (url) => {
      urls.push(url);
      return body instanceof Error ? Promise.reject(body) : Promise.resolve(Buffer.from(body));
    },
    status: () => Promise.resolve(undefined),
  };
}

async function getCalico(source: CalicoSource, patch: typeof PATCH, deps: CalicoDeps): Promise<Cni> {
  checkCalicoSource(source);
  return patchedCalico(await readCalico(source, deps), patch);
}

async function failure(task: Promise<unknown>): Promise<EnvironmentError | InputError> {
  const error = await task.then(
    () => undefined,
    (e: unknown) => e,
  );
  if (error instanceof EnvironmentError || error instanceof InputError) return error;
  throw new Error(`failed otherwise: ${String(error)}`);
}

describe('getCalico', () => {
  it('takes a manifest by its path, and its version from the image', async () => {
    const file = join(folder, 'own.yaml');
    await writeFile(file, yaml);
    const calico = await getCalico({ version: 'v0', manifest: file }, PATCH, { http: http(''), downloads });
    expect(calico.title).toBe('Calico v3.28.5');
    expect(calico.images).toHaveLength(2);
  });

  it('takes a manifest by its URL', async () => {
    const web = http(yaml);
    const source = { version: 'v0', manifest: 'https://example.com/calico.yaml' };
    expect((await getCalico(source, PATCH, { http: web, downloads })).objects.length).toBeGreaterThan(5);
    expect(web.urls).toEqual(['https://example.com/calico.yaml']);
  });

  it('refuses a published manifest with another checksum, and keeps nothing of it', async () => {
    const error = await failure(getCalico({ version: 'v3.32.1' }, PATCH, { http: http(yaml), downloads }));
    expect(error).toMatchObject({ code: 'checksum' });
    expect(error.message).toBe('the manifest of Calico v3.32.1 does not have its known SHA-256');
    expect(await readdir(folder)).toEqual([]);
  });

  it('says in one line that there is no network', async () => {
    const web = http(new Error('getaddrinfo ENOTFOUND\nexample'));
    const error = await failure(getCalico({ version: 'v3.32.1' }, PATCH, { http: web, downloads }));
    expect(error).toMatchObject({ code: 'download' });
    expect(error.message).not.toContain('\n');
  });

  it.each([
    ['a version that is not known', { version: 'v9.9.9' }, 'v9.9.9'],
    ['a version that is an object method', { version: 'constructor' }, 'constructor'],
    [
      'a file that is not there',
      { version: 'v3.32.1', manifest: '/nowhere/calico.yaml' },
      '/nowhere/calico.yaml',
    ],
  ])('says what is wrong with %s', async (_, source, words) => {
    const error = await failure(getCalico(source, PATCH, { http: http(yaml), downloads }));
    expect(error).toBeInstanceOf(InputError);
    expect(error.message).toContain(words);
  });

  it('does not wait for a pipe', async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const refusal = readCalico({ version: 'v3.32.1', manifest: pipe }, { http: http(''), downloads });
    await expect(refusal).rejects.toMatchObject({
      problems: [{ code: 'calico-manifest', hint: 'it is no regular file: write it to one' }],
    });
  });

  it('says where a manifest is not YAML', async () => {
    const file = join(folder, 'own.yaml');
    await writeFile(file, 'kind: ConfigMap\n  data: [\n');
    const error = await failure(
      getCalico({ version: '', manifest: file }, PATCH, { http: http(''), downloads }),
    );
    expect(error.message).toMatch(/^the Calico manifest \/.*own\.yaml is not YAML \(line \d+\)$/);
  });
});

const published = process.env.NETPROOF_CALICO_MANIFEST;
describe.runIf(published)('getCalico by version', () => {
  it('downloads once, and checks what it kept before it uses it', async () => {
    const web = http(await readFile(published ?? '', 'utf8'));
    const get = (): Promise<unknown> => getCalico({ version: 'v3.28.5' }, PATCH, { http: web, downloads });
    await get();
    await get();
    expect(web.urls).toHaveLength(1);
    const [file = ''] = await readdir(join(folder, 'netproof', 'calico'));
    await writeFile(join(folder, 'netproof', 'calico', file), 'something else');
    await get();
    expect(web.urls).toHaveLength(2);
  });
});
