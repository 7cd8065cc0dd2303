import { describe, expect, it } from 'vitest';
import { builtinService } from '../../src/kubernetes/builtin-services.ts';
import type { Model } from '../../src/model/model.ts';
import { decide } from '../../src/model/decide.ts';
import { deciderText } from '../../src/report/format/decider.ts';
import { evidenceText } from '../../src/report/format/evidence.ts';
import { ask } from '../../src/model/predict.ts';
import { backendsOf } from '../../src/kubernetes/service-targets.ts';
import type { Expected } from '../../src/core/check.ts';
import { modelOf, pod } from '../model/cluster.ts';
import { story } from '../model/render-prediction.ts';

const SHOP = `
apiVersion: v1
kind: Pod
metadata: {namespace: shop, name: web, labels: {app: web}}
spec: {containers: [{ports: [{name: http, containerPort: 8080}]}]}
---
apiVersion: v1
kind: Pod
metadata: {namespace: shop, name: blue, labels: {app: api, colour: blue}}
spec: {containers: [{ports: [{name: http, containerPort: 8001}]}]}
---
apiVersion: v1
kind: Pod
metadata: {namespace: shop, name: green, labels: {app: api, colour: green}}
spec: {containers: [{ports: [{name: http, containerPort: 8002}]}]}
---
apiVersion: v1
kind: Service
metadata: {namespace: shop, name: web}
spec: {selector: {app: web}, ports: [{port: 80, targetPort: http}]}
---
apiVersion: v1
kind: Service
metadata: {namespace: shop, name: api}
spec: {selector: {app: api}, ports: [{port: 80, targetPort: http}]}
---
apiVersion: v1
kind: Service
metadata: {namespace: shop, name: peers}
spec: {clusterIP: None, selector: {app: web}, ports: [{port: 80, targetPort: http}]}
---
apiVersion: v1
kind: Service
metadata: {namespace: shop, name: lost}
spec: {selector: {app: wbe}, ports: [{port: 80}]}
---
apiVersion: v1
kind: Service
metadata: {namespace: shop, name: nameless}
spec: {selector: {app: web}, ports: [{port: 80, targetPort: https}]}
`;

const policy = (spec: string) => `---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {namespace: shop, name: policy}
spec: ${spec}
`;

function asked(model: Model, from: string, service: string, port: number, expected: Expected = 'allow') {
  const found = model.services.find((one) => one.name === service);
  if (!found) throw new Error(`no Service ${service}`);
  const to = { kind: 'service' as const, service: found, backends: backendsOf(found, model) };
  return ask(model, { from: pod(model, from), to, port, protocol: 'TCP', expected });
}

describe('a Service is its pods, at their own ports, before policies look', () => {
  it('a policy for the Service’s port admits nothing, one for the pod’s port does', () => {
    const web = 'podSelector: {matchLabels: {app: web}}';
    const wrong = modelOf(SHOP + policy(`{${web}, ingress: [{ports: [{port: 80}]}]}`));
    expect(story(asked(wrong, 'shop/blue', 'web', 80))).toMatchInlineSnapshot(`
      "CUT: NetworkPolicy shop/policy cuts ingress of shop/web  (line 45)
      - NetworkPolicy shop/policy, ingress rule 1, does not match: it is for port 80, not 8080: Service shop/web turns 80 into 8080 before policies look  (line 45)
      - ingress of shop/web is cut: NetworkPolicy shop/policy isolates it and no rule lets shop/blue in on 8080  (line 42)"
    `);
    const right = modelOf(SHOP + policy(`{${web}, ingress: [{ports: [{port: 8080}]}]}`));
    expect(asked(right, 'shop/blue', 'web', 80).answer).toBe('open');
  });

  it('a named targetPort is resolved on each pod', () => {
    const model = modelOf(
      SHOP +
        policy('{podSelector: {matchLabels: {app: api}}, ingress: [{ports: [{port: 8001}, {port: 8002}]}]}'),
    );
    expect(asked(model, 'shop/web', 'api', 80).answer).toBe('open');
  });

  it('backends that differ are told, with the one that is not as expected', () => {
    const model = modelOf(SHOP + policy('{podSelector: {matchLabels: {colour: green}}}'));
    const allow = asked(model, 'shop/web', 'api', 80, 'allow');
    const deny = asked(model, 'shop/web', 'api', 80, 'deny');
    expect([allow.answer, deny.answer]).toEqual(['varies', 'varies']);
    expect([allow, deny].map(({ decidedBy }) => deciderText(decidedBy))).toEqual([
      'NetworkPolicy shop/policy cuts ingress of shop/green',
      'no policy isolates shop/blue or shop/web',
    ]);
    expect(allow.evidence.slice(0, 1).map(evidenceText).join()).toMatchInlineSnapshot(
      `"Service shop/api has backends that differ: shop/blue can be reached, shop/green cannot, and kube-proxy picks any of them"`,
    );
  });

  it('a headless Service translates nothing: the port that is dialled is the pod’s', () => {
    const model = modelOf(
      SHOP + policy('{podSelector: {matchLabels: {app: web}}, ingress: [{ports: [{port: 8080}]}]}'),
    );
    expect([
      asked(model, 'shop/blue', 'peers', 80).answer,
      asked(model, 'shop/blue', 'peers', 8080).answer,
    ]).toEqual(['cut', 'open']);
  });

  it('what a pod sends to itself by a Service leaves it: policies are asked', () => {
    const model = modelOf(SHOP + policy('{podSelector: {matchLabels: {app: web}}}'));
    expect(
      decide(model, { from: pod(model, 'shop/web'), to: pod(model, 'shop/web'), port: 8080, protocol: 'TCP' })
        .allowed,
    ).toBe(true);
    expect(asked(model, 'shop/web', 'web', 80).answer).toBe('cut');
    expect(asked(model, 'shop/web', 'peers', 8080).answer).toBe('open');
  });

  it.each([
    ['lost', 80],
    ['nameless', 80],
    ['web', 81],
  ])('%s:%i is nobody, and no policy’s to decide', (service, port) => {
    const told = asked(modelOf(SHOP), 'shop/blue', service, port);
    expect(told.answer).toBe('unknown');
    expect(deciderText(told.decidedBy)).toMatchSnapshot();
  });
});

describe('the cluster’s own Services', () => {
  const question = (model: Model, builtin: 'dns' | 'apiserver', port: number, protocol: 'TCP' | 'UDP') =>
    ask(model, {
      from: pod(model, 'shop/web'),
      to: { kind: 'service', service: builtinService('dns'), backends: [], builtin },
      port,
      protocol,
      expected: 'allow',
    });
  const egress = (rule: string) =>
    modelOf(SHOP + policy(`{podSelector: {}, policyTypes: [Egress], egress: [${rule}]}`));

  it('dns is CoreDNS in kube-system, by its label and its namespace’s', () => {
    const peer =
      '{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: kube-system}}, podSelector: {matchLabels: {k8s-app: kube-dns}}}';
    const model = egress(`{to: [${peer}], ports: [{port: 53, protocol: UDP}]}`);
    expect([question(model, 'dns', 53, 'UDP').answer, question(model, 'dns', 53, 'TCP').answer]).toEqual([
      'open',
      'cut',
    ]);
  });

  it('apiserver is the node: selectors never reach it, an ipBlock or everyone does', () => {
    const reached = [
      '{to: [{namespaceSelector: {}}]}',
      '{to: [{ipBlock: {cidr: 0.0.0.0/0}}], ports: [{port: 6443}]}',
      '{}',
    ].map((rule) => question(egress(rule), 'apiserver', 443, 'TCP').answer);
    expect(reached).toEqual(['cut', 'open', 'open']);
    expect(question(egress('{ports: [{port: 443}]}'), 'apiserver', 443, 'TCP').answer).toBe('cut');
  });
});
