import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cleanUp, newState, programsOf, readState } from '../../../src/cluster/lifecycle/state.ts';
import { fakeClock, fakeExec } from '../fakes.ts';
import { scratch } from '../../scratch.ts';

const state = newState(() => '0123abcd', '/nowhere');

describe('state', () => {
  it('names the cluster and its folder alike', () => {
    expect(state).toEqual({ name: 'netproof-0123abcd', folder: '/nowhere/netproof-0123abcd' });
  });

  it('survives being written', () => {
    expect(readState(JSON.stringify(state))).toEqual(state);
  });

  it('keeps which DaemonSets are the CNI, and nothing that is no name', () => {
    const cniDaemonSets = [{ namespace: 'cni', name: 'agent' }];
    const known = newState(() => '0123abcd', '/nowhere', cniDaemonSets);
    expect(readState(JSON.stringify(known))).toEqual(known);
    const hostile = { ...state, cniDaemonSets: [...cniDaemonSets, { namespace: 'cni', name: '--all' }, 7] };
    expect(readState(JSON.stringify(hostile))).toEqual(known);
  });

  it.each([
    '',
    'null',
    '[]',
    '{"name":"netproof-0123abcd"}',
    '{"name":"production","folder":"/tmp/production"}',
    '{"name":"netproof-0123abcd","folder":"/home"}',
    '{"name":"netproof-0123abcd","folder":"/"}',
    '{"name":"netproof-0123abcd --all","folder":"/tmp/netproof-0123abcd --all"}',
  ])('does not delete by %s', (json) => {
    expect(readState(json)).toBeUndefined();
  });
});

describe('cleanUp', () => {
  it('removes containers by both labels, and the folder', async () => {
    const temp = scratch();
    const real = newState(() => '0123abcd', temp);
    await mkdir(real.folder);
    await writeFile(join(real.folder, 'kubeconfig'), 'x');
    const gone = new Set<string>();
    const exec = fakeExec((line) => {
      if (line.startsWith('docker rm')) {
        for (const id of line.split(' ').slice(-2)) gone.add(id);
        return {};
      }
      const id = line.includes('io.x-k8s.kind.cluster=netproof-0123abcd') ? 'node' : 'stub';
      return { stdout: gone.has(id) ? '' : `${id}\n` };
    });
    expect(await cleanUp(real, { exec, clock: fakeClock() })).toEqual([]);
    expect(exec.lines).toContain('docker rm --force --volumes node stub');
    await expect(stat(real.folder)).rejects.toThrow('ENOENT');
    expect(await cleanUp(real, { exec, clock: fakeClock() })).toEqual([]);
  });

  it.each([
    [{ code: null, missing: true }, 'docker is not on PATH'],
    [{ code: null, timedOut: true }, 'did not answer in time'],
    [{ code: 1, stderr: 'Cannot connect to the Docker daemon' }, 'does not answer'],
  ])('warns with the command that deletes when %j', async (answer, words) => {
    const problems = await cleanUp(state, { exec: fakeExec(() => answer), clock: fakeClock() });
    expect(problems).toHaveLength(1);
    expect(problems[0]?.severity).toBe('warning');
    expect(problems[0]?.message).toContain(words);
    expect(problems[0]?.hint).toContain('netproof down netproof-0123abcd');
  });

  it('stops a node from the inside before it is removed', async () => {
    let there = true;
    const exec = fakeExec((line) => {
      if (line.startsWith('docker rm')) there = false;
      return { stdout: there && line.includes('io.x-k8s.kind.cluster') ? 'node\n' : '' };
    });
    await cleanUp(state, { exec, clock: fakeClock() });
    const stop = exec.lines.findIndex((line) => line.startsWith('docker exec node sh -c'));
    expect(stop).toBeGreaterThan(-1);
    expect(exec.lines.findIndex((line) => line.startsWith('docker rm'))).toBeGreaterThan(stop);
  });

  it('tries again, and warns when containers stay', async () => {
    const exec = fakeExec((line) => (line.startsWith('docker rm') ? { code: 1 } : { stdout: 'aa\n' }));
    const problems = await cleanUp(state, { exec, clock: fakeClock() });
    expect(problems.map((problem) => problem.code)).toEqual(['left-behind']);
    expect(exec.lines.filter((line) => line.startsWith('docker rm')).length).toBeGreaterThan(10);
  });

  it('goes on while the engine lists a container that it does not know yet', async () => {
    let rounds = 0;
    const exec = fakeExec((line) => {
      // `docker rm --force` ends well when there is no such container.
      if (line.startsWith('docker rm')) rounds += 1;
      return { stdout: rounds < 9 && line.includes('io.x-k8s.kind.cluster') ? 'aa\n' : '' };
    });
    expect(await cleanUp(state, { exec, clock: fakeClock() })).toEqual([]);
    expect(rounds).toBe(9);
  });

  it('waits for what a program that it ended may have asked for', async () => {
    let looks = 0;
    const exec = fakeExec((line) => {
      if (line.startsWith('ps '))
        return { stdout: '99999999 kind create cluster --name netproof-0123abcd\n' };
      if (line.includes('io.x-k8s.kind.cluster')) looks += 1;
      return { stdout: looks === 3 && line.includes('io.x-k8s.kind.cluster') ? 'late\n' : '' };
    });
    expect(await cleanUp(state, { exec, clock: fakeClock() })).toEqual([]);
    expect(exec.lines).toContain('kill -KILL 99999999');
    expect(exec.lines).toContain('docker rm --force --volumes late');
  });
});

describe('programsOf', () => {
  it('finds what works on the cluster from outside, and nothing else', () => {
    const listed = [
      '  11 /usr/local/bin/kind create cluster --config /tmp/netproof-0123abcd/kind.json',
      '  12 docker exec --privileged netproof-0123abcd-control-plane kubeadm init',
      '  13 kubectl --kubeconfig /tmp/netproof-0123abcd/kubeconfig get nodes --watch',
      '  14 sh -c node=$1 sh netproof-0123abcd-control-plane one:1',
      '  21 kube-apiserver --name=netproof-0123abcd-control-plane',
      '  22 vim /tmp/netproof-0123abcd/kubeconfig',
      '  23 docker exec netproof-0123abce-control-plane true',
      '  24 docker exec my-netproof-0123abcd-control-plane true',
      '  25 node /w/netproof-0123abcd/main.cjs',
    ].join('\n');
    expect(programsOf(listed, 'netproof-0123abcd')).toEqual([11, 12, 13, 14]);
  });
});
