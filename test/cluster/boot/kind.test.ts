import { describe, expect, it } from 'vitest';
import { ensureNodeImage, explainKind } from '../../../src/cluster/boot/kind.ts';
import { kindConfig } from '../../../src/cluster/boot/kind-config.ts';
import { kubernetesMinor } from '../../../src/cluster/boot/node-version.ts';
import { fakeClock, fakeExec, result } from '../fakes.ts';

const V1 = 'cgroup v1 is deprecated in Kubernetes and will not be supported in a future kind release\n';

describe('explainKind', () => {
  it.each([
    [
      'port-clash',
      'docker: Error response from daemon: Bind for 127.0.0.1:40001 failed: port is already allocated.',
    ],
    [
      'node-image',
      'ERROR: failed to create cluster: failed to pull image "kindest/node:v0.0.0-none": command failed',
    ],
    ['node-image', `${V1}failed to pull image "x": dial tcp: lookup registry on 192.0.2.1:53: no such host`],
    [
      'engine-gone',
      'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
    ],
    ['disk-full', 'write /var/lib/x: no space left on device'],
    ['disk-full', `${V1}failed to write KUBECONFIG: no space left on device`],
    ['no-address-range', 'could not find an available, non-overlapping IPv4 address pool among the defaults'],
    ['inotify', 'inotify_init: too many open files'],
    [
      'node-start',
      'ERROR: failed to create cluster: could not find a log line that matches "Reached target .*Multi-User System.*"',
    ],
    ['cgroup-v1', `${V1}[kubelet-check] The kubelet is not healthy after 4m0s`],
    [
      'cgroup-v1',
      `${V1}error: error execution phase wait-control-plane: cannot obtain client without bootstrap`,
    ],
    ['kind-failed', `${V1}something else`],
    ['kind-failed', 'something else'],
  ])('%s', (code, stderr) => {
    const error = explainKind(result({ code: 1, stderr }), 'kindest/node:v0.0.0-none');
    expect(error.code).toBe(code);
    expect(error.message).not.toContain('\n');
    expect(error.detail).toContain(stderr.trim().slice(-40));
  });

  it("begins with kubeadm's own reason, which a long stack follows", () => {
    const why = 'error: error execution phase addon/coredns: Service "kube-dns" is invalid';
    const { detail } = explainKind(result({ code: 1, stderr: `${why}\n${'at x\n'.repeat(2_000)}` }), 'x');
    expect(detail?.split('\n')[0]).toBe(why);
  });

  it('distinguishes a deadline, a stop and a missing program', () => {
    expect(explainKind(result({ code: null, timedOut: true }), 'x').code).toBe('kind-deadline');
    expect(explainKind(result({ code: null, aborted: true }), 'x').code).toBe('aborted');
    expect(explainKind(result({ code: null, missing: true }), 'x').code).toBe('no-kind');
  });

  it('shows an untrusted image name safely', () => {
    const error = explainKind(result({ code: 1, stderr: 'failed to pull image' }), 'a\n::error::b');
    expect(error.message).not.toContain('\n');
    expect(error.message).not.toMatch(/\n|^\s*::/);
  });
});

describe('kindConfig', () => {
  const cluster = {
    name: 'netproof-00000000',
    nodeImage: 'kindest/node:v1.34.4',
    kubernetesMinor: 34,
    podCidr: '10.244.0.0/16',
    serviceCidr: '10.96.0.0/16',
    disableDefaultCni: true,
  };

  it('is as reviewed', () => {
    expect(kindConfig(cluster)).toMatchSnapshot();
  });

  it.each([
    [28, false, false],
    [29, true, false],
    [30, true, false],
    [31, true, true],
    [37, true, true],
    // Nothing that a kubelet may not know is written for a version that nobody knows.
    [undefined, true, false],
  ])('of Kubernetes 1.%s asks for a super-admin: %s, takes cgroup v1: %s', (minor, admin, cgroup) => {
    const text = JSON.stringify(kindConfig({ ...cluster, kubernetesMinor: minor }));
    expect(text.includes('super-admin.conf')).toBe(admin);
    expect(text.includes('failCgroupV1')).toBe(cgroup);
  });
});

describe('kubernetesMinor', () => {
  it.each([
    ['kindest/node:v1.28.15', 28],
    ['kindest/node:v1.34.4-calico', 34],
    ['mirror.example:5000/kindest/node:v1.37.0@sha256:00', 37],
  ])('of %s is in its tag: %s', async (image, minor) => {
    const exec = fakeExec(() => ({ code: 1 }));
    expect(await kubernetesMinor(exec, image)).toBe(minor);
    expect(exec.lines).toEqual([]);
  });

  it.each([
    ['kindest/node@sha256:00', 'v1.31.2\n', 31],
    ['kindest/node:latest', 'v1.37.0', 37],
    // The tag of another maker may count that maker's own releases.
    ['example.com/node:v1.2.3', 'v1.37.0-alpha.1+ab', 37],
    ['example.com:5000/own', 'something else', undefined],
  ])('of %s is read from the image', async (image, stdout, minor) => {
    const exec = fakeExec((line) => (line.includes(` ${image} /kind/version`) ? { stdout } : { code: 1 }));
    expect(await kubernetesMinor(exec, image)).toBe(minor);
  });

  it('is unknown where the image does not have the file', async () => {
    const exec = fakeExec(() => ({ code: 125, stdout: 'v1.99.0' }));
    expect(await kubernetesMinor(exec, 'example.com/own')).toBeUndefined();
  });
});

describe('ensureNodeImage', () => {
  const pulls = (exec: ReturnType<typeof fakeExec>): number =>
    exec.lines.filter((line) => line.startsWith('docker pull')).length;

  it('pulls nothing that the engine has', async () => {
    const exec = fakeExec(() => ({}));
    await ensureNodeImage({ exec, clock: fakeClock() }, 'kindest/node:v1');
    expect(pulls(exec)).toBe(0);
  });

  it('pulls again after a passing trouble', async () => {
    let left = 2;
    const exec = fakeExec((line) => {
      if (line.startsWith('docker image')) return { code: 1 };
      left -= 1;
      return left === 0 ? {} : { code: 1, stderr: 'TLS handshake timeout' };
    });
    await ensureNodeImage({ exec, clock: fakeClock() }, 'kindest/node:v1');
    expect(pulls(exec)).toBe(2);
  });

  it.each([
    ['manifest for kindest/node:v0.0.0-none not found: manifest unknown', 1],
    ['dial tcp: lookup registry.example: no such host', 1],
    ['TLS handshake timeout', 3],
  ])('gives up on %s after %i tries', async (stderr, tries) => {
    const exec = fakeExec(() => ({ code: 1, stderr }));
    await expect(
      ensureNodeImage({ exec, clock: fakeClock() }, 'kindest/node:v0.0.0-none'),
    ).rejects.toMatchObject({
      code: 'node-image',
      detail: stderr,
    });
    expect(pulls(exec)).toBe(tries);
  });
});
