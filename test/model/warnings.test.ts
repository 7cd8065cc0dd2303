import { describe, expect, it } from 'vitest';
import { policyWarnings } from '../../src/model/warnings/warnings.ts';
import type { Model } from '../../src/model/model.ts';
import { modelOf } from './cluster.ts';
import { example } from './story.ts';

const told = (model: Model) =>
  policyWarnings(model).map(
    (one) =>
      `${one.at?.line ?? 0} ${one.code}: ${one.message}${one.hint === undefined ? '' : ` (${one.hint})`}`,
  );

const CLUSTER = `
apiVersion: v1
kind: Pod
metadata: {namespace: shop, name: web, labels: {app: web}}
spec: {containers: [{ports: [{name: http, containerPort: 8080}]}]}
---
apiVersion: v1
kind: Pod
metadata: {namespace: shop, name: db, labels: {app: db}}
spec: {containers: [{ports: [{name: pg, containerPort: 5432}, {name: stats, containerPort: 9125, protocol: UDP}]}]}
---
apiVersion: v1
kind: Service
metadata: {namespace: shop, name: web}
spec: {selector: {app: web}, ports: [{port: 80, targetPort: http}]}
`;

/** Codes and words for policies in namespace shop, without lines. */
function under(specs: readonly string[], more = ''): readonly string[] {
  const policies = specs.map(
    (spec, index) => `---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {namespace: shop, name: p${index}}
spec: ${spec}
`,
  );
  return told(modelOf(CLUSTER + more + policies.join(''))).map((line) => line.replace(/^\d+ /, ''));
}

const WEB = 'podSelector: {matchLabels: {app: web}}';
const DB = 'podSelector: {matchLabels: {app: db}}';

describe('the examples', () => {
  it.each(['quickstart', 'shop'])('%s has nothing to warn of', (name) => {
    expect(told(example(name).model)).toEqual([]);
  });

  it('broken has what is wrong with it', () => {
    expect(
      told(example('broken').model)
        .map((line) => line.replace(/^\d+ /, ''))
        .join('\n'),
    ).toMatchInlineSnapshot(`
      "peer-matches-nothing: NetworkPolicy app/web-metrics, ingress rule 1: namespaceSelector \`name=monitoring\` matches no namespace of the manifests (did you mean \`kubernetes.io/metadata.name=monitoring\`?)
      policy-selects-nothing: NetworkPolicy app/db-from-web selects no pod: its podSelector \`app=databse\` matches none in app (did you mean \`app=database\`?)
      egress-without-dns: NetworkPolicy app/mailer-egress cuts egress, and no rule lets app/mailer out to DNS: names won't resolve (add an egress rule to kube-system for port 53, UDP and TCP)
      peer-matches-nothing: NetworkPolicy app/mailer-ingress, ingress rule 1: podSelector \`app=web\` matches no pod in monitoring (both selectors of one peer must match: a \`-\` before each makes them alternatives)"
    `);
  });
});

describe('each warning', () => {
  it('policies that select no pod', () => {
    expect(under(['{podSelector: {matchLabels: {app: wbe}}}'])).toMatchInlineSnapshot(`
      [
        "policy-selects-nothing: NetworkPolicy shop/p0 selects no pod: its podSelector \`app=wbe\` matches none in shop (did you mean \`app=web\`?)",
      ]
    `);
  });

  it('policies in a namespace without pods', () => {
    const model = modelOf(`${CLUSTER}---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: nowhere}
spec: {${DB}}
`);
    expect(told(model)).toMatchInlineSnapshot(`
      [
        "20 policy-selects-nothing: NetworkPolicy default/nowhere selects no pod: the manifests have none in namespace default (such pods are in shop: is its namespace right?)",
      ]
    `);
  });

  it('peers that match nothing', () => {
    expect(
      under([
        `{${DB}, ingress: [{from: [{podSelector: {matchLabels: {role: web}}}, {namespaceSelector: {matchLabels: {name: shop}}}]}]}`,
      ]),
    ).toMatchInlineSnapshot(`
      [
        "peer-matches-nothing: NetworkPolicy shop/p0, ingress rule 1: podSelector \`role=web\` matches no pod in shop (did you mean \`app=web\`?)",
        "peer-matches-nothing: NetworkPolicy shop/p0, ingress rule 1: namespaceSelector \`name=shop\` matches no namespace of the manifests (did you mean \`kubernetes.io/metadata.name=shop\`?)",
      ]
    `);
  });

  it('rules that policyTypes leave out', () => {
    expect(under([`{${DB}, policyTypes: [Ingress], egress: [{to: [{${WEB}}]}]}`])).toMatchInlineSnapshot(`
      [
        "rules-ignored: NetworkPolicy shop/p0: its egress rules mean nothing, policyTypes leave out Egress (add Egress to policyTypes, or take the rules out)",
      ]
    `);
  });

  it('`egress: []` without policyTypes', () => {
    expect(under([`{${DB}, egress: []}`])).toMatchInlineSnapshot(`
      [
        "egress-not-isolated: NetworkPolicy shop/p0: an empty \`egress\` without policyTypes cuts nothing (write \`policyTypes: [Ingress, Egress]\`)",
      ]
    `);
  });

  it('ports that no selected pod has: a name, a number, a protocol, a Service’s port', () => {
    expect(
      under([
        `{${DB}, ingress: [{ports: [{port: gp}, {port: 3306}, {port: stats}, {port: 9125}, {port: pg}]}]}`,
      ]),
    ).toMatchInlineSnapshot(`
      [
        "port-unknown: NetworkPolicy shop/p0, ingress rule 1: no port \`gp\` on shop/db that it is for (did you mean \`pg\`?)",
        "port-unknown: NetworkPolicy shop/p0, ingress rule 1: no port 3306 on shop/db that it is for",
        "port-unknown: NetworkPolicy shop/p0, ingress rule 1: no port \`stats\` on shop/db that it is for (\`stats\` is UDP there: add \`protocol: UDP\`)",
        "port-unknown: NetworkPolicy shop/p0, ingress rule 1: no port 9125 on shop/db that it is for (9125 is UDP there: write \`protocol: UDP\`)",
      ]
    `);
    expect(under([`{${WEB}, ingress: [{from: [{${DB}}], ports: [{port: 80}]}]}`])).toMatchInlineSnapshot(`
      [
        "port-unknown: NetworkPolicy shop/p0, ingress rule 1: no port 80 on shop/web that it is for (Service shop/web turns 80 into http before policies look: write the pod's port)",
      ]
    `);
  });

  it('policies shadowed by others, of two alike the later one', () => {
    const narrow = `{${DB}, ingress: [{from: [{${WEB}}], ports: [{port: 5432}]}]}`;
    const wide = '{podSelector: {}, ingress: [{from: [{podSelector: {}}]}]}';
    expect(under([narrow, wide])).toMatchInlineSnapshot(`
      [
        "policy-shadowed: NetworkPolicy shop/p0: its ingress rule admits nothing that NetworkPolicy shop/p1, ingress rule 1 does not admit already (take it out, or narrow the wider one)",
      ]
    `);
    expect(under([narrow, narrow])).toMatchInlineSnapshot(`
      [
        "policy-shadowed: NetworkPolicy shop/p1: its ingress rule admits nothing that NetworkPolicy shop/p0, ingress rule 1 does not admit already (take it out, or narrow the wider one)",
      ]
    `);
    expect(under([narrow, '{podSelector: {}}'])).toEqual([]);
  });

  it('egress without DNS', () => {
    expect(under([`{${WEB}, policyTypes: [Egress], egress: [{to: [{${DB}}]}]}`])).toMatchInlineSnapshot(`
      [
        "egress-without-dns: NetworkPolicy shop/p0 cuts egress, and no rule lets shop/web out to DNS: names won't resolve (add an egress rule to kube-system for port 53, UDP and TCP)",
      ]
    `);
    expect(under([`{${WEB}, policyTypes: [Egress]}`])).toEqual([]);
    expect(
      under([
        `{${WEB}, policyTypes: [Egress], egress: [{to: [{namespaceSelector: {}}], ports: [{port: 53, protocol: UDP}]}]}`,
      ]),
    ).toEqual([]);
  });

  it('ingress isolation that cuts an ingress controller off', () => {
    const ingress = `---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {namespace: shop, name: front}
spec: {rules: [{http: {paths: [{path: /, pathType: Prefix, backend: {service: {name: web, port: {number: 80}}}}]}}]}
`;
    expect(under([`{${WEB}, ingress: [{from: [{podSelector: {}}]}]}`], ingress)).toMatchInlineSnapshot(`
      [
        "cuts-ingress-controller: NetworkPolicy shop/p0 cuts the ingress controller off: Ingress shop/front leads to shop/web:8080, and no rule admits a peer of another namespace there (admit the controller's namespace on that port)",
      ]
    `);
    expect(
      under([`{${WEB}, ingress: [{from: [{namespaceSelector: {}}], ports: [{port: http}]}]}`], ingress),
    ).toEqual([]);
  });

  it('ingress isolation that cuts monitoring off', () => {
    const scraped = `---
apiVersion: v1
kind: Pod
metadata: {namespace: shop, name: api, labels: {app: api}, annotations: {prometheus.io/scrape: "true"}}
spec: {containers: [{ports: [{containerPort: 9090}]}]}
`;
    expect(under(['{podSelector: {}}'], scraped)).toMatchInlineSnapshot(`
      [
        "cuts-monitoring: NetworkPolicy shop/p0 cuts monitoring off: shop/api:9090 is there to be scraped, and no rule admits a peer of another namespace on it (admit the monitor's namespace on that port)",
      ]
    `);
  });

  it('ipBlocks that cover pods, or Services', () => {
    const to = (cidr: string) =>
      `{${WEB}, policyTypes: [Egress], egress: [{to: [{ipBlock: {cidr: ${cidr}}}]}]}`;
    expect(under([to('0.0.0.0/0')])).toMatchInlineSnapshot(`
      [
        "ip-block-covers-pods: NetworkPolicy shop/p0, egress rule 1: ipBlock \`0.0.0.0/0\` covers the pods' addresses (10.244.0.0/16): with Calico it lets it out to pods too, whatever their labels (for the outside alone add \`except: [10.244.0.0/16]\`; for pods use a podSelector)",
      ]
    `);
    expect(under([to('10.96.0.10/32')])).toMatchInlineSnapshot(`
      [
        "egress-without-dns: NetworkPolicy shop/p0 cuts egress, and no rule lets shop/web out to DNS: names won't resolve (add an egress rule to kube-system for port 53, UDP and TCP)",
        "ip-block-covers-services: NetworkPolicy shop/p0, egress rule 1: ipBlock \`10.96.0.10/32\` is of the Services' range, which policies never see: they look at the pod behind (use a podSelector and the pod’s port)",
      ]
    `);
    expect(under([to('203.0.113.0/24')]).join()).not.toContain('ip-block');
  });
});
