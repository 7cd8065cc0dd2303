import { describe, expect, it } from 'vitest';
import type { LiveObject } from '../../../src/cluster/api/live-object.ts';
import { changesOf, keyOf, marked, readSlate, type Slate } from '../../../src/cluster/warm/slate.ts';

const OWN = [{ manager: 'netproof' }, { manager: 'kubelet', subresource: 'status' }];

function namespace(name: string, labels = {}): LiveObject {
  return { apiVersion: 'v1', kind: 'Namespace', metadata: { name, labels } };
}

function pod(name: string, labels = {}): LiveObject {
  return { apiVersion: 'v1', kind: 'Pod', metadata: { namespace: 'shop', name, labels }, spec: {} };
}

/** As the API server shows it once it was applied and runs. */
function live(wanted: LiveObject, metadata: object = {}, restarts = 0): LiveObject {
  return {
    ...wanted,
    metadata: { ...(wanted.metadata as object), uid: 'u', managedFields: OWN, ...metadata },
    status: {
      conditions: [{ type: 'Ready', status: 'True' }],
      containerStatuses: [{ name: 'main', restartCount: restarts }],
    },
  };
}

function slateOf(...objects: readonly LiveObject[]): Slate {
  const slate = readSlate(objects);
  if (typeof slate === 'string') throw new Error(slate);
  return slate;
}

const items = (...objects: readonly LiveObject[]): { readonly object: LiveObject }[] =>
  objects.map((object) => ({ object }));

describe('readSlate', () => {
  const node = (status: string): LiveObject => ({
    kind: 'Node',
    metadata: { name: 'n' },
    status: { conditions: [{ type: 'Ready', status }] },
  });
  const system = (name: string, app: string, ready: string): LiveObject => ({
    kind: 'Pod',
    metadata: { namespace: 'kube-system', name, labels: { 'k8s-app': app }, ownerReferences: [{}] },
    status: { conditions: [{ type: 'Ready', status: ready }] },
  });

  it('takes what runs left, whoever made a policy, and passes over what the cluster has of its own', () => {
    const shop = live(marked(namespace('shop')));
    const policy = { kind: 'NetworkPolicy', metadata: { namespace: 'shop', name: 'by-hand' } };
    const slate = slateOf(
      ...[
        node('True'),
        namespace('kube-system'),
        system('calico-node-x', 'calico-node', 'True'),
        shop,
        policy,
      ],
      { kind: 'Service', metadata: { namespace: 'default', name: 'kubernetes' } },
      { kind: 'ServiceAccount', metadata: { namespace: 'shop', name: 'default' } },
      {
        kind: 'EndpointSlice',
        metadata: {
          namespace: 'shop',
          name: 'api-x',
          labels: { 'endpointslice.kubernetes.io/managed-by': 'endpointslice-controller.k8s.io' },
        },
      },
    );
    expect([...slate.objects.keys()]).toEqual(['Namespace /shop']);
    expect(slate.policies).toEqual([policy]);
  });

  it.each([
    ['a node that is not Ready', node('False'), 'the Node n is not Ready'],
    ['a CNI that is not', system('calico-node-x', 'calico-node', 'False'), 'kube-system/calico-node-x'],
    ['a proxy that is not', system('kube-proxy-x', 'kube-proxy', 'False'), 'kube-system/kube-proxy-x'],
    ['a namespace of nobody', namespace('mine'), 'the Namespace mine, which no run of netproof made'],
    ['a pod of nobody', pod('debug'), 'the Pod shop/debug'],
    ['a pod by hand in default', { kind: 'Pod', metadata: { namespace: 'default', name: 'x' } }, 'default/x'],
    ['a controller', { kind: 'Deployment', metadata: { namespace: 'shop', name: 'web' } }, 'shop/web'],
    ['a Service', { kind: 'Service', metadata: { namespace: 'shop', name: 'web' } }, 'shop/web'],
    [
      'a namespace that somebody relabelled',
      live(marked(namespace('shop')), { managedFields: [...OWN, { manager: 'kubectl-label' }] }),
      'was changed by hand',
    ],
  ])('says why not: %s', (_, object, why) => {
    expect(readSlate([object])).toContain(why);
  });

  it('shows a name of the cluster without what a terminal would do with it', () => {
    expect(readSlate([namespace('x\u001b[2J')])).not.toContain('\u001b');
  });
});

describe('changesOf', () => {
  const shop = marked(namespace('shop'));
  const web = marked(pod('web'));
  const keys = (objects: readonly LiveObject[]): string[] => objects.map(keyOf);

  it('keeps what is as it should be', () => {
    const changes = changesOf(slateOf(live(shop), live(web)), items(shop, web));
    expect(changes).toEqual({ unwanted: [], anew: [], apply: [] });
  });

  it('applies everything to a new cluster', () => {
    expect(changesOf(undefined, items(shop, web)).apply).toHaveLength(2);
  });

  it.each([
    ['its labels are others', live(web), marked(pod('web', { app: 'web' }))],
    ['a container was restarted', live(web, {}, 1), web],
    ['somebody wrote into it', live(web, { managedFields: [...OWN, { manager: 'kubectl-edit' }] }), web],
    ['it is going', live(web, { deletionTimestamp: 'now' }), web],
    ['it is not Ready', { ...live(web), status: {} }, web],
    [
      'a debug container is in it',
      {
        ...live(web),
        status: { ...(live(web).status as object), ephemeralContainerStatuses: [{ name: 'd' }] },
      },
      web,
    ],
  ])('makes a pod anew when %s', (_, there, wanted) => {
    const changes = changesOf(slateOf(live(shop), there), items(shop, wanted));
    expect(keys(changes.anew)).toEqual(['Pod shop/web']);
    expect(changes.apply).toEqual(items(wanted));
    expect(changes.unwanted).toEqual([]);
  });

  it('changes a namespace in place, and lets what nobody asks for go', () => {
    const changed = marked(namespace('shop', { team: 'shop' }));
    const changes = changesOf(slateOf(live(shop), live(web)), items(changed));
    expect(changes.apply).toEqual(items(changed));
    expect(changes.anew).toEqual([]);
    expect(keys(changes.unwanted)).toEqual(['Pod shop/web']);
  });

  it('takes nothing that is in a namespace on its way out for what stays', () => {
    const going = live(shop, { deletionTimestamp: 'now' });
    const changes = changesOf(slateOf(going, live(web)), items(shop, web));
    expect(keys(changes.anew)).toEqual(['Namespace /shop', 'Pod shop/web']);
    expect(changes.apply).toHaveLength(2);
  });
});
