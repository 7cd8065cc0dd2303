import { expect, it } from 'vitest';
import type { FoundCluster } from '../../../src/cluster/lifecycle/find.ts';
import { openCluster } from '../../../src/cluster/lifecycle/open.ts';
import { fakeExec } from '../fakes.ts';

const cluster = (name: string, more: Partial<FoundCluster> = {}): FoundCluster => ({
  name,
  folder: `/private/${name}`,
  containers: [{ id: 'a', name: `${name}-control-plane`, image: 'i', isNode: true, isRunning: true }],
  hasFolder: true,
  madeAt: '2026-11-26T07:19:33Z',
  ageMs: 1,
  inUse: false,
  ...more,
});
const one = cluster('netproof-00000001');
const two = cluster('netproof-00000002');
const stopped = cluster('netproof-00000003', { containers: [] });
const elsewhere = cluster('netproof-00000004', { hasFolder: false });
const parts = { exec: fakeExec(() => undefined), path: 'kubectl', env: { PATH: '/bin', TERM: 'xterm' } };

it.each([
  ['', [one, stopped, elsewhere], one],
  [two.name, [one, two], two],
])('opens %j of these', async (name, found, wanted) => {
  const exec = fakeExec(() => undefined);
  const { kubectl } = openCluster(found, name, { ...parts, exec });
  await kubectl.run(['version']);
  expect(exec.lines).toEqual([`kubectl --kubeconfig ${wanted.folder}/kubeconfig version`]);
});

it.each([
  ['', [], "no cluster of netproof's runs on this machine"],
  ['', [stopped, elsewhere], "no cluster of netproof's runs on this machine"],
  [
    '',
    [one, two],
    "2 clusters of netproof's run on this machine: `netproof-00000001` and `netproof-00000002`",
  ],
  [
    'netproof-00000005',
    [one],
    "no cluster of netproof's that runs on this machine is called `netproof-00000005`",
  ],
])('opens no %j of these', (name, found, message) => {
  expect(() => openCluster(found, name, parts)).toThrow(message);
});

it('opens a shell with a terminal only where there is one', () => {
  const { shell } = openCluster([one], '', parts);
  const pod = { namespace: 'shop', name: 'web', container: 'netproof' };
  const ends = ['--namespace=shop', '--container=netproof', 'web', '--', 'sh'];
  const begins = ['--kubeconfig', '/private/netproof-00000001/kubeconfig', 'exec', '--stdin'];
  expect(shell(pod, true).slice(0, 2)).toEqual(['kubectl', [...begins, '--tty', ...ends]]);
  expect(shell(pod, false)[1]).toEqual([...begins, ...ends]);
});
