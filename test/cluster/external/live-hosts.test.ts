import { expect, test } from 'vitest';
import { resolveHosts } from '../../../src/cluster/external/live-hosts.ts';
import { result } from '../fakes.ts';

test('names go in as lines, and only those that were asked for come back', async () => {
  const asked: string[] = [];
  const found = await resolveHosts(
    {
      nodeExec: (_, { input = '' } = {}) => {
        asked.push(input);
        return Promise.resolve(result({ stdout: 'a.test 192.0.2.1\nother.test 192.0.2.2\nb.test\n' }));
      },
    },
    [{ name: 'a.test' }, { name: 'b.test' }, { name: 'a.test' }, {}, { name: '-x\n$(id)' }],
  );
  expect(asked).toEqual(['a.test\nb.test\n']);
  expect([...found]).toEqual([['a.test', '192.0.2.1']]);
});

test('without a name nobody is asked', async () => {
  const nodeExec = (): never => {
    throw new Error('asked');
  };
  expect((await resolveHosts({ nodeExec }, [{}])).size).toBe(0);
});
