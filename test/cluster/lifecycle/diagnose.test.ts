import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diagnose, withoutEnvironment } from '../../../src/cluster/lifecycle/diagnose.ts';
import { newState } from '../../../src/cluster/lifecycle/state.ts';
import { fakeExec } from '../fakes.ts';
import { scratch } from '../../scratch.ts';

describe('withoutEnvironment', () => {
  it('keeps names and drops values', () => {
    const described = [
      '    Ready:          True',
      '    Environment:',
      '      TOKEN:   s3cret',
      '      CONFIG:  line one s3cret',
      's3cret line two',
      '      LAST:  s3cret',
      '    Mounts:',
      '      /data from data (rw)',
    ].join('\n');
    const shown = withoutEnvironment(described.replace('s3cret line two', '        s3cret line two'));
    expect(shown).not.toContain('s3cret');
    expect(shown).toContain('TOKEN: …');
    expect(shown).toContain('/data from data (rw)');
  });
});

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
