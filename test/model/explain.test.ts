import { describe, expect, it } from 'vitest';
import { builtinService } from '../../src/kubernetes/builtin-services.ts';
import { explain } from '../../src/model/explain.ts';
import { ask } from '../../src/model/predict.ts';
import { connection, modelOf, pod } from './cluster.ts';
import { example, story } from './render-prediction.ts';

describe('policies that look right and are not', () => {
  const { model, text } = example('broken');
  const told = (from: string, to: string) =>
    story(explain(model, connection(model, from, to), 'allow'), text);

  it('tells a namespace label that does not exist', () => {
    expect(told('monitoring/prometheus', 'app/web:8080')).toMatchInlineSnapshot(`
      "CUT: NetworkPolicy app/default-deny-ingress (and 1 more) cuts ingress of app/web  (matchLabels: { name: monitoring })
      - NetworkPolicy app/web-metrics, ingress rule 1, does not match: namespaceSelector \`name=monitoring\` matches no namespace; did you mean \`kubernetes.io/metadata.name=monitoring\`?  (matchLabels: { name: monitoring })
      - ingress of app/web is cut: NetworkPolicy app/default-deny-ingress isolates it (as does 1 more) and no rule lets monitoring/prometheus in on 8080  (apiVersion: networking.k8s.io/v1)"
    `);
  });

  it('tells a misspelt pod label', () => {
    expect(told('app/web', 'app/db:5432')).toMatchInlineSnapshot(`
      "CUT: NetworkPolicy app/default-deny-ingress (and 1 more) cuts ingress of app/db  (matchLabels: { app: databse })
      - NetworkPolicy app/db-from-web selects no pod: its podSelector \`app=databse\` matches no pod in app; did you mean \`app=database\`?  (matchLabels: { app: databse })
      - ingress of app/db is cut: NetworkPolicy app/default-deny-ingress isolates it (as does 1 more) and no rule lets app/web in on 5432  (apiVersion: networking.k8s.io/v1)"
    `);
  });

  it('tells a forgotten DNS egress', () => {
    const dns = ask(model, {
      from: pod(model, 'app/mailer'),
      to: { kind: 'service', service: builtinService('dns'), backends: [], builtin: 'dns' },
      port: 53,
      protocol: 'UDP',
      expected: 'allow',
    });
    expect(story(dns, text)).toMatchInlineSnapshot(`
      "CUT: NetworkPolicy app/mailer-egress cuts egress of app/mailer  (apiVersion: networking.k8s.io/v1)
      - egress of app/mailer is cut: NetworkPolicy app/mailer-egress isolates it and no rule lets it out to kube-system/kube-dns:53/udp; add an egress rule for DNS: port 53, UDP and TCP, to kube-system  (apiVersion: networking.k8s.io/v1)"
    `);
  });

  it('tells an AND where an OR was meant, from either side', () => {
    expect(told('app/web', 'app/mailer:8025')).toMatchInlineSnapshot(`
      "CUT: NetworkPolicy app/default-deny-ingress (and 1 more) cuts ingress of app/mailer  (- namespaceSelector:)
      - NetworkPolicy app/mailer-ingress, ingress rule 1, does not match: podSelector and namespaceSelector in one peer must both match, and only podSelector \`app=web\` matches app/web; a \`-\` before podSelector would make them alternatives, and admit every pod of namespace monitoring  (- namespaceSelector:)
      - ingress of app/mailer is cut: NetworkPolicy app/default-deny-ingress isolates it (as does 1 more) and no rule lets app/web in on 8025  (apiVersion: networking.k8s.io/v1)"
    `);
    expect(told('monitoring/prometheus', 'app/mailer:8025')).toMatchInlineSnapshot(`
      "CUT: NetworkPolicy app/default-deny-ingress (and 1 more) cuts ingress of app/mailer  (- namespaceSelector:)
      - NetworkPolicy app/mailer-ingress, ingress rule 1, does not match: podSelector and namespaceSelector in one peer must both match, and only namespaceSelector \`team=platform\` matches monitoring/prometheus; a \`-\` before podSelector would make them alternatives, and admit every pod of namespace monitoring  (- namespaceSelector:)
      - ingress of app/mailer is cut: NetworkPolicy app/default-deny-ingress isolates it (as does 1 more) and no rule lets monitoring/prometheus in on 8025  (apiVersion: networking.k8s.io/v1)"
    `);
  });
});

describe('the shop', () => {
  const { model, text } = example('shop');
  const told = (from: string, to: string, expected: 'allow' | 'deny' = 'allow') =>
    story(explain(model, connection(model, from, to), expected), text);

  it('tells both sides of a connection that is cut on both', () => {
    expect(told('shop/web', 'shop/db:5432')).toMatchInlineSnapshot(`
      "CUT: NetworkPolicy shop/default-deny (and 2 more) cuts egress of shop/web; NetworkPolicy shop/default-deny (and 2 more) cuts ingress of shop/db  (matchLabels: { app: api })
      - egress of shop/web is cut: NetworkPolicy shop/default-deny isolates it (as do 2 more) and no rule lets it out to shop/db:5432  (apiVersion: networking.k8s.io/v1)
      - ingress of shop/db is cut: NetworkPolicy shop/default-deny isolates it (as do 2 more) and no rule lets shop/web in on 5432  (apiVersion: networking.k8s.io/v1)
      - NetworkPolicy shop/data, ingress rule 1, does not match: podSelector wants \`app=api\`, shop/web has \`app=web\`  (matchLabels: { app: api })"
    `);
  });

  it('tells a connection that ought to be cut without advice on how to open it', () => {
    expect(told('shop/web', 'shop/db:5432', 'deny')).toMatchInlineSnapshot(`
      "CUT: NetworkPolicy shop/default-deny (and 2 more) cuts egress of shop/web; NetworkPolicy shop/default-deny (and 2 more) cuts ingress of shop/db  (apiVersion: networking.k8s.io/v1)
      - egress of shop/web is cut: NetworkPolicy shop/default-deny isolates it (as do 2 more) and no rule lets it out to shop/db:5432  (apiVersion: networking.k8s.io/v1)
      - ingress of shop/db is cut: NetworkPolicy shop/default-deny isolates it (as do 2 more) and no rule lets shop/web in on 5432  (apiVersion: networking.k8s.io/v1)"
    `);
  });

  it('tells who lets it out and who lets it in', () => {
    expect(told('shop/web', 'shop/api:8080')).toMatchInlineSnapshot(`
      "ALLOWED: NetworkPolicy shop/api, ingress rule 1, and NetworkPolicy shop/web, egress rule 1  (- from:)
      - let in by NetworkPolicy shop/api, ingress rule 1  (- from:)
      - its peer is \`podSelector: app=web\`: shop/web  (- podSelector:)
      - let out by NetworkPolicy shop/web, egress rule 1  (- to:)
      - its peer is \`podSelector: app=api\`: shop/api  (- podSelector:)"
    `);
  });

  it('tells that a name is another number', () => {
    expect(told('shop/web', 'shop/api:9090')).toMatchInlineSnapshot(`
      "CUT: NetworkPolicy shop/default-deny (and 2 more) cuts egress of shop/web; NetworkPolicy shop/default-deny (and 1 more) cuts ingress of shop/api  (- { protocol: TCP, port: http })
      - egress of shop/web is cut: NetworkPolicy shop/default-deny isolates it (as do 2 more) and no rule lets it out to shop/api:9090  (apiVersion: networking.k8s.io/v1)
      - ingress of shop/api is cut: NetworkPolicy shop/default-deny isolates it (as does 1 more) and no rule lets shop/web in on 9090  (apiVersion: networking.k8s.io/v1)
      - NetworkPolicy shop/web, egress rule 1, does not match: port \`http\` of shop/api is 8080, not 9090  (- { protocol: TCP, port: http })
      - NetworkPolicy shop/api, ingress rule 1, does not match: port \`http\` of shop/api is 8080, not 9090  (- { protocol: TCP, port: http })"
    `);
  });

  it('tells that an address needs an ipBlock', () => {
    expect(told('shop/api', '203.0.113.8:443')).toMatchInlineSnapshot(`
      "CUT: NetworkPolicy shop/default-deny (and 2 more) cuts egress of shop/api  (apiVersion: networking.k8s.io/v1)
      - egress of shop/api is cut: NetworkPolicy shop/default-deny isolates it (as do 2 more) and no rule lets it out to 203.0.113.8:443; selectors match pods alone, an address needs an ipBlock  (apiVersion: networking.k8s.io/v1)"
    `);
  });
});

const TWO_PODS = `
apiVersion: v1
kind: Pod
metadata: {namespace: a, name: p, labels: {app: p}}
---
apiVersion: v1
kind: Pod
metadata: {namespace: a, name: q, labels: {app: q}}
`;

describe('no policy at all', () => {
  it('names both sides that nothing isolates', () => {
    const model = modelOf(TWO_PODS);
    expect(story(explain(model, connection(model, 'a/p', 'a/q:80'), 'deny'))).toMatchInlineSnapshot(`
      "ALLOWED: no policy isolates a/q or a/p
      - no policy isolates a/q against ingress: everyone may connect to it
      - no policy isolates a/p against egress: it may connect to everything"
    `);
  });
});

describe('what is no answer', () => {
  const world = (spec: string) =>
    modelOf(`${TWO_PODS}---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {namespace: a, name: block}
spec: ${spec}
`);

  it('an ipBlock that holds a part of the addresses that a pod may get', () => {
    const model = world(
      '{podSelector: {matchLabels: {app: q}}, ingress: [{from: [{ipBlock: {cidr: 10.244.3.0/24}}]}]}',
    );
    const told = explain(model, connection(model, 'a/p', 'a/q:80'), 'deny');
    expect(story(told)).toMatchInlineSnapshot(`
      "UNKNOWN: NetworkPolicy a/block cuts ingress of a/q  (line 13)
      - NetworkPolicy a/block, ingress rule 1, lets it in or not by the address that a/p happens to get: ipBlock \`10.244.3.0/24\` holds a part of the pods' addresses, which change; use a podSelector  (line 13)"
    `);
    // With all of them, or none, there is an answer; and where another side cuts it for sure.
    expect(explain(model, connection(model, '10.244.3.9', 'a/q:80')).answer).toBe('open');
    expect(explain(model, connection(model, '10.245.3.9', 'a/q:80')).answer).toBe('cut');
    const shut = world(
      '{podSelector: {}, policyTypes: [Ingress, Egress], ingress: [{from: [{ipBlock: {cidr: 10.244.3.0/24}}]}]}',
    );
    expect(explain(shut, connection(shut, 'a/p', 'a/q:80')).answer).toBe('cut');
  });

  it('an exception for a part of them', () => {
    const model = world(
      '{podSelector: {matchLabels: {app: q}}, ingress: [{from: [{ipBlock: {cidr: 0.0.0.0/0, except: [10.244.3.0/24]}}]}]}',
    );
    expect(explain(model, connection(model, 'a/p', 'a/q:80')).answer).toBe('unknown');
  });

  it('a host whose name can’t be resolved, though its address is let through', () => {
    const model = world(
      '{podSelector: {}, policyTypes: [Egress], egress: [{to: [{ipBlock: {cidr: 203.0.113.0/24}}]}]}',
    );
    const host = { label: 'smtp', name: 'smtp.mail.example', address: '203.0.113.25' };
    const question = {
      from: pod(model, 'a/p'),
      to: { kind: 'host', host } as const,
      port: 25,
      protocol: 'TCP' as const,
    };
    expect(story(ask(model, { ...question, expected: 'allow' }))).toMatchInlineSnapshot(`
      "UNKNOWN: NetworkPolicy a/block cuts egress of a/p  (line 10)
      - the address of smtp is let through, and its name can't be resolved: DNS is cut
      - egress of a/p is cut: NetworkPolicy a/block isolates it and no rule lets it out to kube-system/kube-dns:53/udp; add an egress rule for DNS: port 53, UDP and TCP, to kube-system  (line 10)
      - NetworkPolicy a/block, egress rule 1, does not match: ipBlock \`203.0.113.0/24\` does not hold the pods' addresses: use a podSelector for kube-system/kube-dns  (line 13)"
    `);
    // A deny dials the address; so does who names no name.
    expect(ask(model, { ...question, expected: 'deny' }).answer).toBe('open');
    const unnamed = { kind: 'host', host: { label: '203.0.113.25', address: '203.0.113.25' } } as const;
    expect(ask(model, { ...question, to: unnamed, expected: 'allow' }).answer).toBe('open');
  });
});
