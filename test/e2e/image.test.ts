import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { scratch } from '../scratch.ts';

/*
 * docker/Dockerfile with a base that no registry has to give: this machine's Node with the libraries that it is linked to, and nothing
 * else. That the real base has Node at the same place only a machine with a registry can tell.
 */
const BASE = 'netproof-test-base:e2e';
const IMAGE = 'netproof-test-image:e2e';
// Not every engine has BuildKit.
const env = { ...process.env, DOCKER_BUILDKIT: '0' };

function docker(...args: readonly string[]): string {
  return execFileSync('docker', args, { encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Runs netproof in the image, without a network, on a folder of this repository. */
function inImage(...args: readonly string[]): { code: number | null; stdout: string; stderr: string } {
  const box = ['run', '--rm', '--network=none', '--read-only', '--cap-drop=ALL'];
  const work = `--volume=${resolve('examples')}:/work:ro`;
  const { status, stdout, stderr } = spawnSync('docker', [...box, work, IMAGE, ...args], {
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}

beforeAll(() => {
  const context = scratch();
  const put = (file: string, at: string): void => {
    mkdirSync(join(context, 'root', dirname(at)), { recursive: true });
    cpSync(file, join(context, 'root', at), { dereference: true });
  };
  put(process.execPath, '/nodejs/bin/node');
  const linked = execFileSync('ldd', [process.execPath], { encoding: 'utf8' });
  for (const [path] of linked.matchAll(/\/\S+/g)) put(path, path);
  writeFileSync(join(context, 'Dockerfile'), 'FROM scratch\nCOPY root /\n');
  docker('build', '--quiet', '--tag', BASE, context);
  docker('build', '--quiet', '--file=docker/Dockerfile', `--build-arg=BASE=${BASE}`, '--tag', IMAGE, 'dist');
});

afterAll(() => {
  docker('image', 'rm', '--force', IMAGE, BASE);
});

it("netproof's own image is not root, has no shell, and answers", () => {
  const { code, stdout } = inImage('predict', 'shop');
  expect(stdout).toMatch(/predicted/i);
  expect(code).toBe(0);
  expect(inImage('monitor', 'monitor').stdout).toContain('kind: ReplicaSet');
  expect(inImage().stdout).toContain('Usage: netproof');
  expect(inImage('predict', 'broken').code).toBe(1);
  const config = JSON.parse(docker('image', 'inspect', IMAGE, '--format={{json .Config}}')) as {
    User: string;
  };
  expect(config.User).toBe('65532:65532');
  const shell = spawnSync('docker', [
    'run',
    '--rm',
    '--network=none',
    '--entrypoint=/bin/sh',
    IMAGE,
    '-c',
    'id',
  ]);
  expect(shell.status).not.toBe(0);
});
