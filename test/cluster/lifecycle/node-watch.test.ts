import { expect, test } from 'vitest';
import { watchNode } from '../../../src/cluster/lifecycle/node-watch.ts';
import { fakeExec } from '../fakes.ts';

const { signal } = new AbortController();
const watch = (answer: Parameters<typeof fakeExec>[0]): ReturnType<typeof watchNode> =>
  watchNode(fakeExec(answer), 'netproof-0-control-plane', signal);

test('a node that stops is not an engine that does', async () => {
  expect(await watch(() => ({ stdout: '137\n' }))).toMatchObject({
    code: 'node-gone',
    message: "the cluster's node netproof-0-control-plane stopped (exit code 137)",
  });
  expect(await watch(() => ({ code: 1, stderr: 'error waiting for container: EOF' }))).toMatchObject({
    code: 'engine-gone',
    detail: 'error waiting for container: EOF',
  });
});

test('a watch that was ended gives no error', async () => {
  expect(await watch(() => ({ code: null, aborted: true }))).toBeUndefined();
});
