import { expect, it } from 'vitest';
import { createKubectl } from '../../../src/cluster/api/kubectl.ts';
import { deleteOwn, findOwn } from '../../../src/cluster/existing/own.ts';
import { fakeClock, fakeExec } from '../fakes.ts';

const object = (kind: string, namespace: string, name: string, run: string) => ({
  kind,
  metadata: { ...(namespace !== '' && { namespace }), name, labels: { 'netproof.run': run } },
});

/** A cluster with objects, some of which cannot be deleted. */
function arrange(
  objects: readonly { readonly kind: string; readonly metadata: { readonly name: string } }[],
  stays: readonly string[] = [],
) {
  let left = [...objects];
  const exec = fakeExec((line) => {
    if (line.includes(' delete ')) {
      left = left.filter(
        ({ metadata }) => !line.split(' ').includes(metadata.name) || stays.includes(metadata.name),
      );
      return {};
    }
    const items = left.filter(({ kind }) => (kind === 'Namespace') === line.includes('get namespaces'));
    return { stdout: JSON.stringify({ items }) };
  });
  const kubectl = createKubectl({ exec, path: 'kubectl', kubeconfig: 'c', home: 'h', env: {} });
  return { kubectl, exec };
}

/** A namespace with a label that others may use, too. */
const managed = (name: string) => ({
  kind: 'Namespace',
  metadata: { name, labels: { 'app.kubernetes.io/managed-by': 'netproof' } },
});

it('knows the namespaces of `netproof conformance`, and no others that are called managed by it', async () => {
  const { kubectl } = arrange(
    ['netproof-conformance-a0', 'netproof-canary', 'netproof-monitor', 'shop'].map(managed),
  );
  const found = (await findOwn(kubectl, {})).map(({ name }) => name);
  expect(found).toEqual(['netproof-conformance-a0', 'netproof-canary']);
});

it('takes nobody else’s object for its own, whatever label it has', async () => {
  const { kubectl } = arrange([
    object('Pod', 'shop', 'netproof-0a1b2c3d-source-1', '0a1b2c3d'),
    object('Pod', 'shop', 'web-1', '0a1b2c3d'),
    object('Pod', 'shop', 'netproof-x-source-1', 'x'),
    object('Namespace', '', 'shop', '0a1b2c3d'),
  ]);
  expect((await findOwn(kubectl, {})).map(({ name }) => name)).toEqual(['netproof-0a1b2c3d-source-1']);
});

it('deletes all of it, and looks again until it is gone', async () => {
  const { kubectl, exec } = arrange([
    object('Pod', 'shop', 'netproof-0a1b2c3d-source-1', '0a1b2c3d'),
    object('Namespace', '', 'netproof-0a1b2c3d', '0a1b2c3d'),
  ]);
  const { deleted, problems } = await deleteOwn({ kubectl, clock: fakeClock() }, {}, 'netproof down');
  expect([deleted.length, problems]).toEqual([2, []]);
  expect(exec.lines.filter((line) => line.includes('delete pods --namespace=shop'))).toHaveLength(1);
});

it('says what it could not delete, and how', async () => {
  const name = 'netproof-0a1b2c3d-source-1';
  const { kubectl } = arrange([object('Pod', 'shop', name, '0a1b2c3d')], [name]);
  const { problems } = await deleteOwn({ kubectl, clock: fakeClock() }, {}, 'netproof down --cluster x');
  expect(problems[0]?.message).toContain(`Pod shop/${name}`);
  expect(problems[0]?.hint).toContain('netproof down --cluster x');
});

it('does not look again and again where it may not look', async () => {
  const exec = fakeExec(() => ({ code: 1, stderr: 'Error from server (Forbidden): pods is forbidden' }));
  const kubectl = createKubectl({ exec, path: 'kubectl', kubeconfig: 'c', home: 'h', env: {} });
  const { problems } = await deleteOwn({ kubectl, clock: fakeClock() }, {}, 'netproof down');
  expect(problems[0]?.message).toContain('pods is forbidden');
  expect(exec.lines).toHaveLength(3);
});
