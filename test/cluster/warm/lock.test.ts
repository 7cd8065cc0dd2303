import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockFile, takeLock, type LockDeps } from '../../../src/cluster/warm/lock.ts';
import { scratch } from '../../scratch.ts';
import { fakeClock, fakeExec } from '../fakes.ts';

/** A machine on which these processes live, by id: when each began. */
function machine(living: Record<string, string>): Omit<LockDeps, 'pid'> {
  let token = 0;
  return {
    exec: fakeExec((line) => ({ stdout: `${living[line.split(' ').at(-1) ?? ''] ?? ''}\n` })),
    clock: fakeClock(),
    env: {},
    randomHex: () => `t${String(token++)}`,
  };
}

const BRIEFLY = { deadlineMs: 1_000 };

describe('takeLock', () => {
  const stateIn = (temp: string): { folder: string } => ({ folder: join(temp, 'netproof-0123abcd') });

  it('gives it to one at a time, tells who has it, and leaves nothing', async () => {
    const temp = scratch();
    const state = stateIn(temp);
    const deps = machine({ 7: 'Mon', 8: 'Tue' });
    const first = await takeLock(state, { ...deps, pid: 7 }, BRIEFLY);
    const told: number[] = [];
    const onWait = (pid: number): void => void told.push(pid);
    expect(await takeLock(state, { ...deps, pid: 8 }, { ...BRIEFLY, onWait })).toBeUndefined();
    expect(told).toEqual([7]);
    await first?.release();
    const second = await takeLock(state, { ...deps, pid: 8 }, BRIEFLY);
    expect(second).toBeDefined();
    await first?.release();
    expect(existsSync(lockFile(state))).toBe(true);
    await second?.release();
    expect(readdirSync(temp)).toEqual([]);
  });

  it.each([
    ['that is gone', {}],
    ['whose number is another’s by now', { 7: 'Wed' }],
  ])('takes over that of a process %s', async (_, later) => {
    const state = stateIn(scratch());
    await takeLock(state, { ...machine({ 7: 'Mon' }), pid: 7 }, BRIEFLY);
    const lock = await takeLock(state, { ...machine({ 8: 'Tue', ...later }), pid: 8 }, BRIEFLY);
    expect(lock).toBeDefined();
    expect(readFileSync(lockFile(state), 'utf8')).toContain('"pid":8');
  });

  it('takes over what is no lock', async () => {
    const state = stateIn(scratch());
    writeFileSync(lockFile(state), '{"pid":"7"}');
    expect(await takeLock(state, { ...machine({ 8: 'Tue' }), pid: 8 }, BRIEFLY)).toBeDefined();
  });

  it('believes that everybody lives where nobody can say', async () => {
    const state = stateIn(scratch());
    await takeLock(state, { ...machine({}), pid: 7 }, BRIEFLY);
    expect(await takeLock(state, { ...machine({}), pid: 8 }, BRIEFLY)).toBeUndefined();
  });

  it('waits for no pipe', async () => {
    const state = stateIn(scratch());
    execFileSync('mkfifo', [lockFile(state)]);
    await expect(takeLock(state, { ...machine({ 8: 'Tue' }), pid: 8 }, BRIEFLY)).rejects.toThrow(
      'nothing can be written',
    );
  });

  it('says where none can be', async () => {
    const taking = takeLock(stateIn('/nowhere'), { ...machine({ 7: 'Mon' }), pid: 7 }, BRIEFLY);
    await expect(taking).rejects.toThrow('nothing can be written in `/nowhere`');
  });
});
