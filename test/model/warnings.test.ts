import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { policyWarnings } from '../../src/model/warnings/warnings.ts';
import type { Model } from '../../src/model/model.ts';
import { modelOf } from './cluster.ts';
import { example } from './render-prediction.ts';

const told = (model: Model, severity = 'warning') =>
  policyWarnings(model)
    .filter((one) => one.severity === severity)
    .map(
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
function under(specs: readonly string[], more = '', severity = 'warning'): readonly string[] {
  const policies = specs.map(
    (spec, index) => `---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {namespace: shop, name: p${index}}
spec: ${spec}
`,
  );
  return told(modelOf(CLUSTER + more + policies.join('')), severity).map((line) => line.replace(/^\d+ /, ''));
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
      peer-matches-nothing: NetworkPolicy app/mailer-ingress, ingress rule 1: podSelector \`app=web\` matches no pod in monitoring: such pods are in namespace app (both selectors of one peer must match: a \`-\` before each makes them alternatives, which admits every pod of monitoring)
      peer-matches-nothing: NetworkPolicy app/db-from-migrations, ingress rule 1: podSelector \`task=migration\` matches no pod in app: Job app/migrate has this label itself, its pods do not (put it under spec.template.metadata.labels)
      ingress-isolated-by-default: NetworkPolicy monitoring/dashboard-egress has egress rules alone, and cuts all ingress of monitoring/dashboard: an absent \`policyTypes\` always isolates ingress (write \`policyTypes: [Egress]\`, or \`[Ingress, Egress]\` if nobody is to connect to them)"
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

  it('many peers for nobody, in one warning; by a label that no namespace here has, in one notice', () => {
    const pods = ['prometheus', 'grafana', 'loki', 'tempo'].map(
      (name) => `{podSelector: {matchLabels: {app: ${name}}}}`,
    );
    const namespaces = ['edge', 'mesh', 'audit'].map(
      (name) => `{namespaceSelector: {matchLabels: {purpose: ${name}}}}`,
    );
    const spec = `{${DB}, ingress: [{from: [${[...pods, ...namespaces].join(', ')}]}]}`;
    expect(under([spec])).toMatchInlineSnapshot(`
      [
        "peer-matches-nothing: NetworkPolicy shop/p0: 4 peers match nothing of the manifests: \`app=prometheus\`, \`app=grafana\`, \`app=loki\` and 1 more",
      ]
    `);
    expect(under([spec], '', 'notice')).toMatchInlineSnapshot(`
      [
        "pods-elsewhere: the manifests hold no pod of \`purpose=edge\`, \`purpose=mesh\`, \`purpose=audit\`: what is for them in 1 policy is not tried",
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

  it('rules shadowed by others of their policy, of two alike the later one', () => {
    const narrow = `{from: [{${WEB}}], ports: [{port: 5432}]}`;
    const wide = `{from: [{podSelector: {}}], ports: [{port: pg}, {port: 5432}]}`;
    expect(under([`{${DB}, ingress: [${narrow}, ${wide}]}`])).toMatchInlineSnapshot(`
      [
        "rule-shadowed: NetworkPolicy shop/p0, ingress rule 1 admits nothing that ingress rule 2 does not admit already (take it out, or narrow the wider one)",
      ]
    `);
    expect(under([`{${DB}, ingress: [${wide}, ${wide}]}`])).toMatchInlineSnapshot(`
      [
        "rule-shadowed: NetworkPolicy shop/p0, ingress rule 2 admits nothing that ingress rule 1 does not admit already (take it out, or narrow the wider one)",
      ]
    `);
    expect(under([`{${DB}, ingress: [${narrow}, {from: [{${WEB}}], ports: [{port: pg}]}]}`])).toEqual([]);
  });

  it('peers that are written and hold nothing', () => {
    expect(
      under([
        `{${DB}, policyTypes: [Ingress, Egress], ingress: [{from: [], ports: [{port: pg}]}], egress: [{to: []}]}`,
      ]),
    ).toMatchInlineSnapshot(`
      [
        "empty-peers: NetworkPolicy shop/p0, ingress rule 1: \`from\` is written and holds nothing, which lets everyone in (if that is meant leave \`from\` out; to let nobody through write \`ingress: []\`)",
        "empty-peers: NetworkPolicy shop/p0, egress rule 1: \`to\` is written and holds nothing, which lets everything out (if that is meant leave \`to\` out; to let nobody through write \`egress: []\`)",
      ]
    `);
    expect(under([`{${DB}, ingress: [{ports: [{port: pg}]}]}`])).toEqual([]);
  });

  it('addresses with bits beyond their prefix', () => {
    const block = '{cidr: 203.0.113.7/24, except: [203.0.113.65/28, 203.0.113.32/28]}';
    const six = '{cidr: "2001:db8:1::5/48"}';
    expect(under([`{${DB}, ingress: [{from: [{ipBlock: ${block}}, {ipBlock: ${six}}]}]}`]))
      .toMatchInlineSnapshot(`
      [
        "cidr-host-bits: NetworkPolicy shop/p0, ingress rule 1: \`203.0.113.7/24\` is \`203.0.113.0/24\`: bits beyond the prefix count for nothing (write \`203.0.113.0/24\`, or \`203.0.113.7/32\` for the one address)",
        "cidr-host-bits: NetworkPolicy shop/p0, ingress rule 1: \`203.0.113.65/28\` is \`203.0.113.64/28\`: bits beyond the prefix count for nothing (write \`203.0.113.64/28\`, or \`203.0.113.65/32\` for the one address)",
        "cidr-host-bits: NetworkPolicy shop/p0, ingress rule 1: \`2001:db8:1::5/48\` is \`2001:db8:1::/48\`: bits beyond the prefix count for nothing (write \`2001:db8:1::/48\`, or \`2001:db8:1::5/128\` for the one address)",
      ]
    `);
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

/** Sets that people copy from one another, and that are right as they are. */
describe('a common setup has nothing to warn of', () => {
  const dns =
    '{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: kube-system}}, podSelector: {matchLabels: {k8s-app: kube-dns}}}';
  const dnsPorts = 'ports: [{port: 53, protocol: UDP}, {port: 53, protocol: TCP}]';
  const inNamespace = (name: string) =>
    `namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: ${name}}}`;
  const scraped = (name: string) => `---
apiVersion: v1
kind: Pod
metadata: {namespace: shop, name: ${name}, labels: {app: ${name}}}
spec: {containers: [{ports: [{name: http, containerPort: 8080}, {name: metrics, containerPort: 9100}]}]}
`;
  const policyIn = (namespace: string, spec: string) => `---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {namespace: ${namespace}, name: own}
spec: ${spec}
`;

  it.each<[string, readonly string[], string?]>([
    ['default deny, both ways', ['{podSelector: {}, policyTypes: [Ingress, Egress]}']],
    [
      'default deny, DNS alone let out',
      [
        '{podSelector: {}, policyTypes: [Ingress, Egress]}',
        `{podSelector: {}, policyTypes: [Egress], egress: [{to: [${dns}], ${dnsPorts}}]}`,
      ],
    ],
    ['allow the same namespace', ['{podSelector: {}, ingress: [{from: [{podSelector: {}}]}]}']],
    [
      'allow an ingress controller that another repository deploys',
      [
        '{podSelector: {}, policyTypes: [Ingress]}',
        `{${WEB}, ingress: [{from: [{${inNamespace('ingress-nginx')}, podSelector: {matchLabels: {app.kubernetes.io/name: ingress-nginx}}}], ports: [{port: http}]}]}`,
      ],
    ],
    [
      'the same, where the manifests declare its namespace and none of its pods',
      [
        `{${WEB}, ingress: [{from: [{namespaceSelector: {matchLabels: {role: edge}}, podSelector: {matchLabels: {app: traefik}}}]}]}`,
      ],
      '---\napiVersion: v1\nkind: Namespace\nmetadata: {name: edge, labels: {role: edge}}\n',
    ],
    [
      'allow a monitor of another namespace to the metrics alone',
      [`{podSelector: {}, ingress: [{from: [{${inNamespace('monitoring')}}], ports: [{port: metrics}]}]}`],
      scraped('api'),
    ],
    [
      'allow a monitor that lives beside what it scrapes',
      [
        '{podSelector: {}, ingress: [{from: [{podSelector: {matchLabels: {app: prometheus}}}], ports: [{port: metrics}]}]}',
      ],
      scraped('api') + scraped('prometheus'),
    ],
    [
      'allow the whole world in',
      [`{${WEB}, ingress: [{from: [{ipBlock: {cidr: 0.0.0.0/0}}], ports: [{port: 8080}]}]}`],
    ],
    [
      'allow the internet, without private ranges, and DNS',
      [
        `{${WEB}, policyTypes: [Egress], egress: [{to: [{ipBlock: {cidr: 0.0.0.0/0, except: [10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16]}}], ports: [{port: 443}]}, {to: [${dns}], ${dnsPorts}}]}`,
      ],
    ],
    [
      'DNS by a cache on the node',
      [
        `{${WEB}, policyTypes: [Egress], egress: [{to: [{${DB}}], ports: [{port: 5432}]}, {to: [{ipBlock: {cidr: 169.254.20.10/32}}], ${dnsPorts}}]}`,
      ],
    ],
    [
      'DNS by CoreDNS or by a cache of kube-system',
      [
        `{${WEB}, policyTypes: [Egress], egress: [{to: [${dns}, {${inNamespace('kube-system')}, podSelector: {matchLabels: {k8s-app: node-local-dns}}}], ${dnsPorts}}]}`,
      ],
    ],
    [
      'all of kube-system, on ports of pods that the manifests do not have',
      [
        `{${WEB}, policyTypes: [Egress], egress: [{to: [{${inNamespace('kube-system')}}], ports: [{port: 53, protocol: UDP}, {port: 4443}]}]}`,
      ],
    ],
    [
      'a database and a collector elsewhere in one rule',
      [
        `{${WEB}, policyTypes: [Egress], egress: [{to: [{${DB}}, {${inNamespace('monitoring')}}], ports: [{port: 5432}, {port: 4317}]}, {to: [${dns}], ${dnsPorts}}]}`,
      ],
    ],
    [
      'a rule for each client, though two happen to be one pod',
      [
        `{${DB}, ingress: [{from: [{${WEB}}], ports: [{port: pg}]}]}`,
        `{${DB}, ingress: [{from: [{podSelector: {matchLabels: {tier: front}}}], ports: [{port: pg}]}]}`,
      ],
      scraped('front').replace('app: front', 'app: web, tier: front'),
    ],
    [
      'a default deny for a namespace that others fill',
      [],
      policyIn('tenant', '{podSelector: {}, policyTypes: [Ingress, Egress]}'),
    ],
    [
      'a policy for what a chart deploys',
      [],
      policyIn(
        'monitoring',
        '{podSelector: {matchLabels: {app: grafana}}, ingress: [{ports: [{port: 3000}]}]}',
      ),
    ],
    [
      'one pod of a StatefulSet',
      [
        '{podSelector: {matchLabels: {statefulset.kubernetes.io/pod-name: db-0}}, ingress: [{from: [{podSelector: {}}]}]}',
      ],
    ],
  ])('%s', (_, specs, more) => {
    expect(under(specs, more)).toEqual([]);
  });

  it('tells once, as a notice, of each that the manifests do not hold', () => {
    const monitors = `{podSelector: {}, ingress: [{from: [{${inNamespace('monitoring')}}]}]}`;
    const edge = `{${WEB}, ingress: [{from: [{namespaceSelector: {matchLabels: {role: edge}}, podSelector: {matchLabels: {app: traefik}}}]}]}`;
    const more = `---\napiVersion: v1\nkind: Namespace\nmetadata: {name: edge, labels: {role: edge}}\n`;
    const notices = under(
      [monitors, monitors, edge],
      more + policyIn('tenant', '{podSelector: {}}'),
      'notice',
    );
    expect(notices).toMatchInlineSnapshot(`
      [
        "pods-elsewhere: the manifests hold no pod of namespace tenant, \`kubernetes.io/metadata.name=monitoring\`, \`app=traefik\`: what is for them in 4 policies is not tried",
      ]
    `);
  });

  it.each([
    ['default', 'is its namespace right?'],
    ['shopp', 'is its namespace right?'],
  ])('but a default deny in %s, where there is no pod, is a slip', (namespace, hint) => {
    const found = under([], policyIn(namespace, '{podSelector: {}}'));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(hint);
  });
});

it('docs/warnings.md has a row for every code', () => {
  const folder = new URL('../../src/model/warnings/', import.meta.url);
  const text = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
  const codes = [...text.join().matchAll(/(?:warning\(|\bcode:)\s*'([a-z-]+)'/g)].map(([, code]) => code);
  const docs = readFileSync(new URL('../../docs/warnings.md', import.meta.url), 'utf8');
  expect(new Set(codes).size).toBeGreaterThan(15);
  expect([...new Set(codes)].filter((code) => !docs.includes(`| \`${code ?? ''}\``))).toEqual([]);
});
