import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findClusters, isInUse, memoryOf, readInspected } from '../../../src/cluster/lifecycle/find.ts';
import { scratch } from '../../scratch.ts';
import { fakeExec } from '../fakes.ts';

const CREATED = '2026-11-26T07:19:33.456789012Z';

function container(name: string, labels: Readonly<Record<string, string>> | null, running = true): object {
  return {
    Id: `id-of-${name}`,
    Name: `/${name}`,
    Created: CREATED,
    State: { Running: running },
    Config: { Image: 'kindest/node:v1', Labels: labels },
  };
}

const node = container('netproof-0123abcd-control-plane', { 'io.x-k8s.kind.cluster': 'netproof-0123abcd' });
const host = container('netproof-0123abcd-stub-host', { 'netproof.cluster': 'netproof-0123abcd' }, false);

describe('findClusters', () => {
  const engine = (ps = ''): ReturnType<typeof fakeExec> =>
    fakeExec((line) => {
      if (line.startsWith('ps ')) return { stdout: ps };
      if (line.startsWith('docker inspect')) return { stdout: JSON.stringify([host, node]) };
      if (line.startsWith('docker stats'))
        return {
          stdout: 'id-of-netproof-0123abcd-control-plane 1.5GiB / 15GiB\nother 0B / 0B\n',
        };
      return { stdout: line.endsWith('io.x-k8s.kind.cluster') ? 'a\n' : 'b\n' };
    });
  const ageMs = (time: string): number => Date.parse('2026-11-26T08:19:33Z') - Date.parse(time);

  it('puts containers and folders together, oldest first', async () => {
    const temp = scratch();
    await mkdir(join(temp, 'netproof-0123abcd'));
    await mkdir(join(temp, 'netproof-99999999'));
    await mkdir(join(temp, 'netproof-99999999-diagnosis'));
    const exec = engine();
    const found = await findClusters({
      exec,
      temp,
      ageMs: (time) => (time === CREATED ? 7_200_000 : 3_600_000),
    });
    expect(found.map(({ name, inUse, hasFolder }) => [name, inUse, hasFolder])).toEqual([
      ['netproof-0123abcd', false, true],
      ['netproof-99999999', false, true],
    ]);
    expect(found[0]?.containers.map(({ isNode, isRunning }) => [isNode, isRunning])).toEqual([
      [false, false],
      [true, true],
    ]);
    expect(found[0]).toMatchObject({ madeAt: CREATED, ageMs: 7_200_000 });
    expect([...(await memoryOf(found, exec))]).toEqual([['netproof-0123abcd', 1.5 * 2 ** 30]]);
    expect(exec.lines.at(-1)).toMatch(/ id-of-netproof-0123abcd-control-plane$/);
  });

  it('tells which one stays between runs, and finds a lock that was left alone', async () => {
    const temp = scratch();
    await mkdir(join(temp, 'netproof-0123abcd'));
    await writeFile(join(temp, 'netproof-0123abcd', 'warm.json'), '{"words":"kindest/node:v1, Calico v3"}');
    await writeFile(join(temp, 'netproof-88888888.lock'), '');
    const found = await findClusters({ exec: fakeExec(() => ({})), temp, ageMs: () => 3_600_000 });
    expect(found.map(({ name, warm, hasFolder }) => [name, warm, hasFolder])).toEqual([
      ['netproof-0123abcd', 'kindest/node:v1, Calico v3', true],
      ['netproof-88888888', undefined, false],
    ]);
  });

  it('takes a folder that was made a moment ago for that of a run that begins', async () => {
    const temp = scratch();
    await mkdir(join(temp, 'netproof-99999999'));
    const found = await findClusters({ exec: fakeExec(() => ({})), temp, ageMs: () => 2_000 });
    expect(found).toMatchObject([{ name: 'netproof-99999999', inUse: true, containers: [] }]);
  });

  it('sees who is at work', async () => {
    const ps = '7 1 node dist/cli.cjs run\n8 7 docker wait netproof-0123abcd-control-plane\n';
    const [found] = await findClusters({ exec: engine(ps), temp: '/nowhere', ageMs });
    expect(found).toMatchObject({ inUse: true, hasFolder: false });
  });

  it.each([
    [{ code: null, missing: true }, 'docker is not on PATH'],
    [{ code: 1, stderr: 'Cannot connect to the Docker daemon' }, 'the Docker engine does not answer'],
  ])('throws where the engine answers %j', async (answer, message) => {
    const looking = findClusters({ exec: fakeExec(() => answer), temp: '/nowhere', ageMs });
    await expect(looking).rejects.toThrow(message);
  });
});

describe('readInspected', () => {
  it('leaves out what is no cluster of netproof', () => {
    const others = [
      container('kind-control-plane', { 'io.x-k8s.kind.cluster': 'kind' }),
      container('postgres', null),
      container('netproof-old', { 'netproof.cluster': '../../etc' }),
    ];
    expect(readInspected(JSON.stringify([...others, node]))).toHaveLength(1);
    expect(readInspected('')).toEqual([]);
  });
});

describe('isInUse', () => {
  const wait = 'docker wait netproof-0123abcd-control-plane';
  it.each([
    ['a run', ` 7 3 /usr/bin/node dist/cli.cjs run\n 8 7 ${wait}\n`, true],
    ['the leftover of one that was killed', ` 7 3 /usr/bin/node dist/cli.cjs run\n 8 1 ${wait}\n`, false],
    ['somebody at a shell', ` 7 3 -bash\n 8 7 ${wait}\n`, false],
    ['a run with another cluster', ' 7 3 node x\n 8 7 docker wait netproof-ffffffff-control-plane\n', false],
  ])('%s', (_, listed, inUse) => {
    expect(isInUse(listed, 'netproof-0123abcd')).toBe(inUse);
  });
});
