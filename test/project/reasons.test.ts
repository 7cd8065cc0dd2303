import { expect, test } from 'vitest';
import { explainEndpoints } from '../../src/project/explain.ts';
import { loadRepository } from '../../src/project/repository.ts';
import { evidenceText } from '../../src/report/format/evidence.ts';
import { deps, reasons } from './reasons.ts';

test.each([
  ['an absent protocol means TCP', 'dns-by-tcp'],
  ['where no rule is near, one is missing: not the default deny, nor a rule for DNS', 'no-rule-for-it'],
  ["the ports of a rule are the destination's", 'own-port-in-egress'],
  ['a policy misses a pod by one label', 'policy-misses-a-pod'],
  ['the label that a peer wants comes before a `-`, which has a price', 'peer-wants-another-label'],
  ["a podSelector alone is of the policy's own namespace", 'peer-of-own-namespace'],
  ['labels of an object are not those of its pods', 'labels-of-the-object'],
  ['nor does a Service find pods by them', 'service-of-the-object'],
  ['absent policyTypes isolate ingress', 'absent-policy-types'],
  ['no selector picks a pod on the host network', 'selector-for-host-network'],
  ['a namespace that no manifest defines has no labels', 'undefined-namespace'],
  ['what is for pods elsewhere is one line', 'peers-elsewhere'],
  ['who comes by webhooks, APIServices and routes is not cut off unseen', 'clients-of-services'],
  ['a Service for clients from outside hides their address', 'client-address'],
  ["the API server's ClusterIP is its node by the time that policies look", 'api-server-address'],
  [
    'labels of namespaces are not those of their pods, nor the other way round',
    'labels-in-the-wrong-selector',
  ],
  ['a namespace that has the label with another value is named with it', 'namespace-of-another-value'],
  ['nothing turns the ports of a headless Service', 'headless-port'],
  ["policies see a pod's own port, not the node's", 'ports-of-the-node'],
  ['nor does `except` know clients from outside', 'exceptions-for-clients'],
  ["what a pod's own node lets through, another does not", 'one-node'],
  ['a rule that lets a pod out to the API server is an ipBlock', 'out-to-the-api-server'],
  ['every port is no port, and an exception is shown as it is written', 'port-zero'],
])('%s', async (_, name) => {
  expect(await reasons(name)).toMatchSnapshot();
});

test('explain says whose address the pod sees', async () => {
  const repository = await loadRepository({ rules: '', manifests: [] }, deps('client-address'));
  const told = ['shop/till:8089', 'shop/desk:8090'].map((to) => {
    const { stories } = explainEndpoints(repository, '198.51.100.7', to);
    return stories[0]?.prediction.evidence.map(evidenceText).at(-1);
  });
  expect(told).toEqual([
    "through the NodePort Service shop/till the pod sees the address of a node in place of 198.51.100.7: only with `externalTrafficPolicy: Local` is a client's address kept",
    'through the LoadBalancer Service shop/desk the pod sees 198.51.100.7 itself, since `externalTrafficPolicy` is Local',
  ]);
});
