import { expect, test } from 'vitest';
import { reasons } from './reasons.ts';

test.each([
  ['an absent protocol means TCP', 'dns-by-tcp'],
  ['where no rule is near, one is missing: not the default deny, nor a rule for DNS', 'no-rule-for-it'],
  ["the ports of a rule are the destination's", 'own-port-in-egress'],
  ['a policy misses a pod by one label', 'policy-misses-a-pod'],
  ['the label that a peer wants comes before a `-`, which has a price', 'peer-wants-another-label'],
  ["a podSelector alone is of the policy's own namespace", 'peer-of-own-namespace'],
  ['labels of an object are not those of its pods', 'labels-of-the-object'],
  ['absent policyTypes isolate ingress', 'absent-policy-types'],
  ['no selector picks a pod on the host network', 'selector-for-host-network'],
  ['a namespace that no manifest defines has no labels', 'undefined-namespace'],
  ['what is for pods elsewhere is one line', 'peers-elsewhere'],
  ['every port is no port, and an exception is shown as it is written', 'port-zero'],
])('%s', async (_, name) => {
  expect(await reasons(name)).toMatchSnapshot();
});
