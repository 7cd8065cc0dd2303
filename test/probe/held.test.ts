import { describe, expect, test } from 'vitest';
import type { Kubectl } from '../../src/cluster/api/kubectl.ts';
import type { Established } from '../../src/core/result.ts';
import { readHeld } from '../../src/probe/held-program.ts';
import { chooseHeld, holdConnections, type Holding } from '../../src/probe/held.ts';
import type { CheckProbe } from '../../src/probe/plan.ts';

describe('what the programs say', () => {
  const told = (line: string, written = 2): unknown =>
    readHeld([`held c1 71 ${written}`, line, 'end'], 2).states.get('c1');

  test.each([
    ['all arrived', 'socket 71 01 00000000:00000000 00000000', 'carries'],
    ['sent again and again', 'socket 71 01 00000001:00000000 00000003', 'silent'],
    ['not confirmed yet', 'socket 71 01 00000001:00000000 00000000', 'unknown'],
    ['never opened', 'socket 71 02 00000001:00000000 00000001', 'silent'],
    ['closed by the other end', 'socket 71 08 00000000:00000000 00000000', 'ended'],
    ['gone', 'socket 72 01 00000000:00000000 00000000', 'ended'],
  ])('%s', (_, line, state) => {
    expect(told(line)).toBe(state);
  });

  test('what was not even sent did not arrive', () => {
    const arrived = 'socket 71 01 00000000:00000000 00000000';
    expect(told(arrived, 1)).toBe('unknown');
    expect(readHeld(['held c1 71 -', arrived, 'end'], 2).states.get('c1')).toBe('unknown');
  });

  test('half of it, and a reason, say nothing of any connection', () => {
    expect(readHeld(['held c1 71 2', 'socket 71 01 00000000:00000000 00000000'], 2)).toEqual({
      states: new Map(),
      failed: 'cut-short',
    });
    expect(readHeld(['failed no-netcat'], 1).failed).toBe('no-netcat');
  });
});

function probe(id: string, more: Partial<CheckProbe> = {}): CheckProbe {
  return {
    ...{ id, expected: 'deny', pod: { namespace: 'shop', name: 'web' } },
    ...{ address: '10.244.0.7', port: 80, protocol: 'TCP' },
    ...more,
  };
}

describe('which are held', () => {
  const ids = (all: readonly Holding[]): readonly string[] => all.map(({ id }) => id);

  test('TCP to an address that connects, and allowed ones of the same pods', () => {
    const { denied, allowed } = chooseHeld(
      [
        probe('tcp'),
        probe('udp', { protocol: 'UDP' }),
        probe('name', { address: 'api.example.com' }),
        probe('cut'),
        probe('six', { address: 'fd00::7' }),
        ...[1, 2, 3].map((port) => probe(`open${port}`, { expected: 'allow', port })),
        probe('other', { expected: 'allow', pod: { namespace: 'shop', name: 'api' } }),
      ],
      (id) => id !== 'cut',
    );
    expect(ids(denied)).toEqual(['tcp', 'six']);
    expect(ids(allowed)).toEqual(['open1', 'open2']);
  });

  test('of a thousand so many of each pod and of all, each pair of pods first', () => {
    const thousand = Array.from({ length: 1_000 }, (_, index) =>
      probe(`c${index}`, {
        pod: { namespace: 'shop', name: `p${index % 20}` },
        address: `10.244.0.${(index % 40) + 1}`,
        port: index + 1,
      }),
    );
    const { denied, leftOut } = chooseHeld(thousand, () => true);
    expect([denied.length, leftOut]).toEqual([256, 744]);
    expect(new Set(denied.slice(0, 40).map(({ pod, address }) => `${pod.name} ${address}`)).size).toBe(40);
    const { denied: ofOne } = chooseHeld(
      thousand.map((one) => ({ ...one, pod: { namespace: 'shop', name: 'web' } })),
      () => true,
    );
    expect(ofOne).toHaveLength(32);
  });
});

describe('what is made of it', () => {
  const canary = probe('canary', { pod: { namespace: 'netproof-canary', name: 'client' } });
  const [denied, allowed] = [[probe('cut')], [probe('open', { expected: 'allow' })]];

  /** What a pod says when it is asked for the second time, by the state of each connection. */
  async function look(
    lines: Readonly<Record<string, string | undefined>>,
    held = { denied, allowed, canary },
  ): Promise<Established | undefined> {
    let asked: readonly string[] = [];
    const exec: Kubectl['exec'] = (pod, [, , , , , seconds], { input, onLine }) => {
      const own = [canary, ...held.allowed, ...held.denied].filter((one) => one.pod.name === pod.name);
      const isFirst = seconds !== undefined;
      if (isFirst) asked = [...asked, input ?? ''];
      for (const [inode, { id }] of own.entries()) {
        const socket = isFirst ? GOOD : lines[id];
        onLine?.(`held ${id} ${inode} ${isFirst ? 1 : 2}`);
        if (socket !== undefined) onLine?.(`socket ${inode} ${socket}`);
      }
      onLine?.('end');
      return Promise.resolve({ code: 0, stdout: '', stderr: '' } as Awaited<ReturnType<Kubectl['exec']>>);
    };
    const standing = await holdConnections(held, {
      kubectl: { exec } as Kubectl,
      name: '0123abcd',
      longestMs: 60_000,
    });
    expect(standing.open).toBe(1);
    expect(asked.join('')).toContain('cut 10.244.0.7 80\n');
    return (await standing.look()).get('cut');
  }
  const GOOD = '01 00000000:00000000 00000000';
  const SILENT = '01 00000001:00000000 00000003';

  test('cut is worth as much as what has to live', async () => {
    expect(await look({ canary: GOOD, open: GOOD, cut: SILENT })).toBe('cut');
    expect(await look({ canary: SILENT, open: GOOD, cut: SILENT })).toBe('unknown');
    expect(await look({ canary: GOOD, open: SILENT, cut: SILENT })).toBe('unknown');
    expect(await look({ canary: GOOD, cut: SILENT }, { denied, allowed: [], canary })).toBe('cut');
  });

  test('data that arrives is seen, whatever else is', async () => {
    expect(await look({ canary: SILENT, open: SILENT, cut: GOOD })).toBe('carries');
    expect(await look({ canary: GOOD, open: GOOD })).toBe('ended');
  });

  test('nothing is opened where there is nothing to cut', async () => {
    const standing = await holdConnections(
      { denied: [], allowed, canary },
      { kubectl: {} as Kubectl, name: '0123abcd', longestMs: 60_000 },
    );
    expect([standing.open, (await standing.look()).size]).toEqual([0, 0]);
  });
});
