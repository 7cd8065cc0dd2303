import { expect, test } from 'vitest';
import { abreast, deferred } from '../../src/core/promises.ts';

test('work is begun in order, so much at a time, and the next when one has ended', async () => {
  const begun: number[] = [];
  const ends = [0, 1, 2, 3].map(() => deferred());
  const all = abreast(ends, 2, async (end) => {
    begun.push(ends.indexOf(end));
    await end.promise;
  });
  expect(begun).toEqual([0, 1]);
  ends[1]?.resolve();
  await ends[1]?.promise;
  await Promise.resolve();
  expect(begun).toEqual([0, 1, 2]);
  for (const end of ends) end.resolve();
  await all;
  expect(begun).toEqual([0, 1, 2, 3]);
});

test('an error is thrown, and others at work are not forgotten', async () => {
  const done: string[] = [];
  await expect(
    abreast(['a', 'b', 'c'], 2, async (one) => {
      await Promise.resolve();
      if (one === 'a') throw new Error(one);
      done.push(one);
    }),
  ).rejects.toThrow('a');
  await Promise.resolve();
  await Promise.resolve();
  expect(done).toEqual(['b', 'c']);
});

test('of nothing there is nothing to do', async () => {
  await abreast([], 3, () => Promise.reject(new Error('called')));
});
