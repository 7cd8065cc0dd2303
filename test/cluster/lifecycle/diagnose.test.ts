import { mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/cluster/lifecycle/diagnose.ts';
import { newState } from '../../../src/cluster/lifecycle/state.ts';
import { fakeExec } from '../fakes.ts';
import { scratch } from '../../scratch.ts';

describe('diagnose', () => {
  it('writes a file for each look, asks for no Secret, and stands a cluster that does not answer', async () => {
    const folder = join(scratch(), 'diagnosis');
    const exec = fakeExec((line) =>
      line.includes(' kubectl ') ? { code: 1, stderr: 'refused' } : { stdout: 'words\n' },
    );
    const files = await diagnose(
      newState(() => '0123abcd'),
      folder,
      { exec },
    );
    expect([...files].sort()).toEqual((await readdir(folder)).sort());
    expect(await readFile(join(folder, 'kubelet.log'), 'utf8')).toBe('words\n');
    expect(await readFile(join(folder, 'pods.txt'), 'utf8')).toContain('refused');
    expect(exec.lines.some((line) => /secret/i.test(line))).toBe(false);
  });

  it("reads the logs of debug containers, and of no workload's own", async () => {
    const folder = scratch();
    const exec = fakeExec((line) => {
      if (line.includes('ephemeralContainers')) return { stdout: 'shop web netproof-1\nshop db\n' };
      return { stdout: line.includes(' logs ') && line.includes('netproof-1') ? 'listening\n' : '' };
    });
    await diagnose(
      newState(() => '0123abcd'),
      folder,
      { exec },
    );
    expect(await readFile(join(folder, 'debug-containers.log'), 'utf8')).toBe(
      '== shop/web netproof-1\nlistening\n',
    );
    expect(
      exec.lines.filter((line) => line.includes(' kubectl logs ') && !line.includes('kube-system')),
    ).toHaveLength(1);
  });

  it("reads the logs of a manifest's CNI in place of Calico's", async () => {
    const folder = scratch();
    const exec = fakeExec((line) => ({ stdout: line.endsWith('-- daemonset/agent') ? 'agent\n' : '' }));
    const state = newState(() => '0123abcd', undefined, [{ namespace: 'cni', name: 'agent' }]);
    expect(await diagnose(state, folder, { exec })).not.toContain('calico.log');
    expect(await readFile(join(folder, 'cni.log'), 'utf8')).toBe('agent\n');
    expect(exec.lines.find((line) => line.includes('daemonset/'))).toContain(' logs --namespace=cni ');
  });

  it("writes pods without their programs' secrets, in a folder for its user alone", async () => {
    const folder = join(scratch(), 'diagnosis');
    await mkdir(folder, { mode: 0o755 });
    const env = [{ name: 'TOKEN', value: 'a\n    Environment:  <none>\ns3cret' }];
    const pods = { items: [{ spec: { containers: [{ name: 'c', env, args: ['--token=s3cret'] }] } }] };
    const exec = fakeExec((line) => {
      if (line.endsWith(' --output=json')) return { stdout: JSON.stringify(pods) };
      const journal =
        'E1 "err" container &Container{Name:c,Env:[]EnvVar{{s3cret}}} start failed in pod a_b: why';
      return line.includes('journalctl --unit=kubelet') ? { stdout: journal } : {};
    });
    const files = await diagnose(
      newState(() => '0123abcd'),
      folder,
      { exec },
    );
    const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
    expect(texts.join('\n')).not.toContain('s3cret');
    expect(texts.join('\n')).toContain('"TOKEN"');
    expect(texts.join('\n')).toContain('start failed in pod a_b: why');
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect((await stat(join(folder, 'pods.json'))).mode & 0o777).toBe(0o600);
  });

  it('writes nothing of pods that are not whole', async () => {
    const folder = scratch();
    const exec = fakeExec((line) =>
      line.endsWith('--output=json') ? { code: null, stdout: '{"items":[{"value":"s3cret"' } : {},
    );
    await diagnose(
      newState(() => '0123abcd'),
      folder,
      { exec },
    );
    expect(await readFile(join(folder, 'pods.json'), 'utf8')).not.toContain('s3cret');
  });

  it('gives nothing when the folder can not be made', async () => {
    expect(
      await diagnose(
        newState(() => '0123abcd'),
        '/dev/null/x',
        { exec: fakeExec(() => ({})) },
      ),
    ).toEqual([]);
  });
});
