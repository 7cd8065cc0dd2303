import { describe, expect, it } from 'vitest';
import { fullReference, loadImages, nodeImages } from '../../../src/cluster/boot/images.ts';
import { fakeExec } from '../fakes.ts';

describe('fullReference', () => {
  it.each([
    ['busybox', 'docker.io/library/busybox:latest'],
    ['busybox:1.36', 'docker.io/library/busybox:1.36'],
    ['calico/node:v3.28.5', 'docker.io/calico/node:v3.28.5'],
    ['docker.io/calico/node:v3.28.5', 'docker.io/calico/node:v3.28.5'],
    ['quay.io/calico/node:v3.32.1', 'quay.io/calico/node:v3.32.1'],
    ['localhost/mine', 'localhost/mine:latest'],
    ['127.0.0.1:5000/mine:1', '127.0.0.1:5000/mine:1'],
    ['example.com/a/b@sha256:00', 'example.com/a/b@sha256:00'],
    ['example.com:5000/a/b:v1@sha256:00', 'example.com:5000/a/b@sha256:00'],
    ['busybox:1.36@sha256:00', 'docker.io/library/busybox@sha256:00'],
  ])('%s is %s', (image, full) => {
    expect(fullReference(image)).toBe(full);
  });
});

const TABLE = `REF TYPE DIGEST SIZE PLATFORMS LABELS
docker.io/calico/node:v3.28.5 application/vnd.docker.distribution.manifest.v2+json sha256:aa 198.0 MiB linux/amd64 -
sha256:bb application/vnd.docker.distribution.manifest.v2+json sha256:cc 10 MiB linux/amd64 -
`;

describe('nodeImages', () => {
  it('reads references and digests, and not the head of the table', () => {
    expect([...nodeImages(TABLE)]).toEqual([
      ['docker.io/calico/node:v3.28.5', 'sha256:aa'],
      ['sha256:bb', 'sha256:cc'],
    ]);
  });
});

describe('loadImages', () => {
  it('unpacks what the node has, copies what the engine has in one go, lets the node pull the rest', async () => {
    const exec = fakeExec((line) => {
      if (line.includes('images ls')) return { stdout: TABLE };
      if (line.includes('image inspect') && line.includes('absent')) return { code: 1 };
      if (line.includes('crictl pull')) return { code: 1 };
      return {};
    });
    const done = await loadImages(exec, 'n', ['calico/node:v3.28.5', 'one:1', 'two:2', 'absent:1', 'one:1']);
    expect(done).toEqual({
      'calico/node:v3.28.5': 'present',
      'one:1': 'loaded',
      'two:2': 'loaded',
      'absent:1': 'left',
    });
    expect(exec.lines.filter((line) => line.includes('snapshots unpack'))).toEqual([
      'docker exec n ctr --namespace=k8s.io snapshots unpack sha256:aa',
    ]);
    const copies = exec.lines.filter((line) => line.startsWith('sh -c'));
    expect(copies).toHaveLength(1);
    expect(copies[0]?.endsWith(' sh n one:1 two:2')).toBe(true);
  });

  it('copies an image that is pinned by digest under the name that the kubelet looks for', async () => {
    const exec = fakeExec((line) => (line.includes('images ls') ? { stdout: TABLE } : {}));
    const done = await loadImages(exec, 'n', ['one:1', 'two:2@sha256:dd']);
    expect(done).toEqual({ 'one:1': 'loaded', 'two:2@sha256:dd': 'loaded' });
    const copies = exec.lines.filter((line) => line.startsWith('sh -c'));
    expect(copies).toHaveLength(2);
    expect(copies[0]?.endsWith(' sh n one:1')).toBe(true);
    expect(copies[1]).toContain('--index-name');
    expect(copies[1]?.endsWith(' sh n docker.io/library/two@sha256:dd two:2@sha256:dd')).toBe(true);
  });

  it('hands names to the shell as arguments, never as words of its program', async () => {
    const exec = fakeExec((line) => (line.includes('images ls') ? { stdout: TABLE } : {}));
    const nasty = '$(touch /tmp/x);`id`:1';
    await loadImages(exec, 'n', [nasty]);
    const copy = exec.lines.find((line) => line.startsWith('sh -c')) ?? '';
    expect(copy.indexOf(nasty)).toBeGreaterThan(copy.indexOf('import -'));
  });
});
