import { expect, it } from 'vitest';
import { connectionsOf } from '../../src/model/matrix.ts';
import { reachOf } from '../../src/model/reach.ts';
import { deciderText } from '../../src/report/format/decider.ts';
import { modelOf } from './cluster.ts';

it('is every workload, and outside, against every port, and the internet', () => {
  const model = modelOf(`
apiVersion: v1
kind: Pod
metadata: {namespace: shop, name: web, labels: {app: web}}
---
apiVersion: v1
kind: Pod
metadata: {namespace: shop, name: db, labels: {app: db}}
spec: {containers: [{ports: [{containerPort: 5432}]}]}
---
apiVersion: apps/v1
kind: Deployment
metadata: {namespace: shop, name: db}
spec: {template: {metadata: {labels: {app: spare}}, spec: {containers: [{ports: [{containerPort: 5432}]}]}}}
---
apiVersion: v1
kind: Service
metadata: {namespace: shop, name: web}
spec: {selector: {app: web}, ports: [{port: 80, targetPort: 8080}]}
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {namespace: shop, name: db}
spec: {podSelector: {matchLabels: {app: db}}, ingress: [{from: [{podSelector: {matchLabels: {app: web}}}]}]}
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {namespace: shop, name: web}
spec:
  podSelector: {matchLabels: {app: web}}
  policyTypes: [Egress]
  egress: [{to: [{podSelector: {}}]}, {to: [{ipBlock: {cidr: 203.0.113.0/24}}], ports: [{port: 587}]}]
`);
  const shown = [...connectionsOf(model, reachOf(model))].map(
    ({ from, to, port, protocol, allowed, decidedBy }) =>
      `${allowed ? '✓' : '✗'} ${from} → ${to}:${port}/${protocol}: ${deciderText(decidedBy)}`,
  );
  expect(shown).toMatchSnapshot();
});

it('keeps pods apart that are alike but for what their port names mean', () => {
  const model = modelOf(`
apiVersion: v1
kind: Pod
metadata: {namespace: shop, name: one, labels: {app: api}}
spec: {containers: [{ports: [{name: http, containerPort: 8080}, {containerPort: 9090}]}]}
---
apiVersion: v1
kind: Pod
metadata: {namespace: shop, name: two, labels: {app: api}}
spec: {containers: [{ports: [{containerPort: 8080}, {name: http, containerPort: 9090}]}]}
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {namespace: shop, name: http}
spec: {podSelector: {}, ingress: [{ports: [{port: http}]}]}
`);
  const open = [...connectionsOf(model, reachOf(model))]
    .filter((one) => one.from === 'outside' && one.to.startsWith('shop/') && one.allowed)
    .map((one) => `${one.to}:${one.port}`);
  expect(open).toEqual(['shop/one:8080', 'shop/two:9090']);
});
