import { expect, it } from 'vitest';
import { createKubectl } from '../../../src/cluster/api/kubectl.ts';
import {
  missingOf,
  permissionWords,
  toProbeFrom,
  toRead,
} from '../../../src/cluster/existing/permissions.ts';
import { rolesFor } from '../../../src/cluster/existing/roles.ts';
import { result } from '../fakes.ts';

/** A kubectl that answers access reviews, and keeps what was asked. */
function reviewer(allows: (attributes: Readonly<Record<string, unknown>>) => boolean, code = 0) {
  const asked: Readonly<Record<string, unknown>>[] = [];
  const kubectl = createKubectl({
    exec: (_, __, { input = '' }) => {
      const answers = input.split('\n').map((line) => {
        const { spec } = JSON.parse(line) as { spec: { resourceAttributes: Record<string, unknown> } };
        asked.push(spec.resourceAttributes);
        return String(allows(spec.resourceAttributes));
      });
      return Promise.resolve(result({ code, stdout: code === 0 ? `${answers.join('\n')}\n` : '' }));
    },
    ...{ path: 'kubectl', kubeconfig: 'config', home: 'home', env: {} },
  });
  return { kubectl, asked };
}

it('asks for all with one question, by group and subresource, and gives what is missing', async () => {
  const { kubectl, asked } = reviewer(({ subresource }) => subresource !== 'exec');
  const wanted = [...toProbeFrom('beside', 'shop'), ...toRead('shop')];
  expect((await missingOf(kubectl, wanted)).map(permissionWords)).toEqual([
    'create pods/exec in namespace shop',
  ]);
  expect(asked).toContainEqual({ verb: 'list', group: 'apps', resource: 'deployments', namespace: 'shop' });
  expect(asked).toContainEqual({
    verb: 'get',
    group: '',
    resource: 'namespaces',
    namespace: 'shop',
    name: 'shop',
  });
});

it('does not take silence for a yes', async () => {
  const { kubectl } = reviewer(() => true, 1);
  await expect(missingOf(kubectl, toRead(''))).rejects.toMatchObject({ code: 'no-review' });
});

it('prints a role for a namespace that touches nothing else', () => {
  const roles = rolesFor('ephemeral', ['shop'], { kind: 'User', name: 'jane' });
  expect(roles.map(({ kind }) => kind)).toEqual(['Role', 'RoleBinding']);
  expect(JSON.stringify(roles)).toContain('pods/ephemeralcontainers');
  expect(JSON.stringify(roles)).not.toContain('nodes');
});
