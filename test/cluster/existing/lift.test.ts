import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createKubectl } from '../../../src/cluster/api/kubectl.ts';
import { downCommand } from '../../../src/cluster/existing/down-command.ts';
import { emptyOf } from '../../../src/cluster/existing/empty.ts';
import { kept, meanwhile, meanwhileProblems } from '../../../src/cluster/existing/kept-policies.ts';
import { readLiftFiles, writeLiftFile } from '../../../src/cluster/existing/lift-file.ts';
import { liftedAmong, putPoliciesBack } from '../../../src/cluster/existing/lift.ts';
import { scratch } from '../../scratch.ts';
import { fakeClock, result } from '../fakes.ts';

type Labels = Record<string, string>;
const policy = (name: string, matchLabels?: Labels, more: object = {}) => ({
  apiVersion: 'networking.k8s.io/v1',
  kind: 'NetworkPolicy',
  metadata: { namespace: 'shop', name, uid: `uid-${name}`, resourceVersion: '7', generation: 1, ...more },
  spec: { podSelector: matchLabels ? { matchLabels } : {}, policyTypes: ['Ingress'] },
});
const lifted = { 'netproof.lifted': '0a1b2c3d' };

/** A cluster with policies, which takes merge patches of them. */
function arrange(policies: ReturnType<typeof policy>[], answers: (line: string) => string = () => '') {
  const patched: string[] = [];
  const kubectl = createKubectl({
    exec: (_, args, { input = '' }) => {
      const line = args.join(' ');
      const failure = answers(line);
      if (failure !== '') return Promise.resolve(result({ code: 1, stderr: failure }));
      if (line.includes(' patch ')) {
        for (const { metadata } of input
          .split('\n')
          .map((one) => JSON.parse(one) as { metadata: { name: string } })) {
          patched.push(metadata.name);
          const found = policies.find((one) => one.metadata.name === metadata.name);
          if (found) found.spec.podSelector = {};
        }
      }
      const items = line.includes(' get networkpolicies.networking.k8s.io ') ? policies : [];
      return Promise.resolve(result({ stdout: JSON.stringify({ items }) }));
    },
    ...{ path: 'kubectl', kubeconfig: 'c', home: 'h', env: {} },
  });
  return { kubectl, patched, clock: fakeClock() };
}

it('is known by a label of netproof’s with a run for its value, and by nothing else', () => {
  const objects = [
    policy('one', { app: 'db', ...lifted }),
    policy('two', { app: 'db' }),
    policy('three', { 'netproof.lifted': 'yes' }),
    { ...policy('four', lifted), kind: 'Deployment' },
    { kind: 'NetworkPolicy', metadata: { name: 'five' } },
  ];
  expect(liftedAmong(objects)).toEqual([{ namespace: 'shop', name: 'one', run: '0a1b2c3d' }]);
});

describe('putting back', () => {
  it('patches what is lifted, and looks until nothing is', async () => {
    const tools = arrange([policy('one', lifted), policy('two')]);
    expect(await putPoliciesBack(tools, {}, 'netproof down')).toMatchObject({
      putBack: [{ name: 'one' }],
      problems: [],
    });
    expect(tools.patched).toEqual(['one']);
  });
  it('of one run leaves the policies of another alone', async () => {
    const tools = arrange([policy('one', lifted), policy('two', { 'netproof.lifted': 'ffffffff' })]);
    await putPoliciesBack(tools, { run: 'ffffffff' }, 'netproof down');
    expect(tools.patched).toEqual(['two']);
  });
  it('names what it cannot put back, and the command', async () => {
    const webhook = (line: string): string =>
      line.includes(' patch ') ? 'denied\nthe \u001b webhook says no' : '';
    const tools = arrange([policy('one', lifted)], webhook);
    const { problems } = await putPoliciesBack(tools, {}, 'netproof down --cluster x');
    expect(problems).toMatchObject([{ code: 'still-lifted', severity: 'error' }]);
    expect(problems[0]?.message).toBe(
      String.raw`NetworkPolicy shop/one may still be lifted, and hold no pod: the \u{1b} webhook says no`,
    );
    expect(problems[0]?.hint).toContain('netproof down --cluster x');
  });
  it('does not wait for who may not look', async () => {
    const { kubectl, clock } = arrange([], () => 'Error from server (Forbidden): no');
    const { problems } = await putPoliciesBack({ kubectl, clock }, {}, 'netproof down');
    expect(problems[0]?.message).toContain('Forbidden');
    expect(clock.now()).toBe(0);
  });
});

describe('the file', () => {
  it('is its user’s alone, kubectl takes it, and it says which policy it was', async () => {
    const folder = join(scratch(), 'state', 'netproof');
    const file = await writeLiftFile(folder, '0a1b2c3d', [policy('one', { app: 'db' })]);
    expect((await stat(file.path)).mode & 0o777).toBe(0o600);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect(JSON.parse(await readFile(file.path, 'utf8'))).toMatchObject({
      kind: 'List',
      items: [{ metadata: { uid: 'uid-one' }, spec: { podSelector: { matchLabels: { app: 'db' } } } }],
    });
    expect(await readLiftFiles(folder)).toEqual([file]);
  });
  it('cannot be written: nothing is lifted', async () => {
    await expect(writeLiftFile('/dev/null/x', '0a1b2c3d', [])).rejects.toMatchObject({
      code: 'state-folder',
    });
  });
  it('goes when its policies are there as they were, and stays while one is missing', async () => {
    const folder = scratch();
    await writeLiftFile(folder, '0a1b2c3d', [policy('one'), policy('two')]);
    const missing = await emptyOf({ ...arrange([policy('one', lifted)]), folder }, {}, 'netproof down');
    expect(missing.notes).toMatchObject([{ code: 'changed-while-lifted', severity: 'warning' }]);
    expect(missing.notes[0]?.message).toContain('NetworkPolicy shop/two was deleted');
    expect(await readLiftFiles(folder)).toHaveLength(1);
    const elsewhere = await emptyOf(
      { ...arrange([policy('one', {}, { uid: 'other' })]), folder },
      {},
      'down',
    );
    expect(elsewhere.notes).toEqual([]);
    expect(await readLiftFiles(folder)).toHaveLength(1);
    const whole = await emptyOf({ ...arrange([policy('one'), policy('two')]), folder }, {}, 'netproof down');
    expect(whole).toMatchObject({ notes: [], problems: [], putBack: [] });
    expect(await readLiftFiles(folder)).toEqual([]);
  });
});

it('tells what others did to a policy meanwhile, and not what the API server counts', () => {
  const before = [policy('same'), policy('gone'), policy('anew'), policy('changed')].map(kept);
  const now = [
    policy('same', undefined, { resourceVersion: '9', generation: 3 }),
    policy('anew', undefined, { uid: 'other' }),
    policy('changed', { app: 'db' }),
    policy('new'),
  ];
  const found = meanwhile(before, now);
  expect(found).toEqual({
    deleted: [{ namespace: 'shop', name: 'gone' }],
    anew: [{ namespace: 'shop', name: 'anew' }],
    changed: [{ namespace: 'shop', name: 'changed' }],
  });
  expect(meanwhileProblems(found, 'file').map(({ code }) => code)).toHaveLength(3);
});

it('the command is one to paste, with the kubeconfig that was given', () => {
  expect(downCommand({ context: 'kind-dev', kubeconfig: '' })).toBe('netproof down --cluster kind-dev');
  expect(downCommand({ context: "a'; b", kubeconfig: '/a b/c' }, ['shop'])).toBe(
    String.raw`netproof down --cluster 'a'\''; b' --kubeconfig '/a b/c' --namespace shop`,
  );
});
