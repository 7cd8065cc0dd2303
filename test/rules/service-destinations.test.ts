import { expect, test } from 'vitest';
import { compileModel } from '../../src/model/model.ts';
import { ask } from '../../src/model/predict.ts';
import { expandRules } from '../../src/rules/expand.ts';
import { parseRules } from '../../src/rules/parse.ts';
import { listeners } from '../../src/workloads/stubs/ports.ts';
import { loadText, told } from '../manifests/loading.ts';

const pod = (name: string, port: number): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: { name: ${name}, namespace: lab, labels: { app: ${name} } }\nspec: { containers: [{ name: c, image: x, ports: [{ name: sql, containerPort: ${port} }] }] }\n`;
const service = (name: string, spec: string): string =>
  `apiVersion: v1\nkind: Service\nmetadata: { name: ${name}, namespace: lab }\nspec: ${spec}\n`;
const namespace = 'apiVersion: v1\nkind: Namespace\nmetadata: { name: lab }\n';

/** The checks of one rule from lab/client, each with the model's answer, and what is said. */
async function asked(manifests: readonly string[], rule: string) {
  const { inventory } = await loadText([namespace, pod('client', 81), ...manifests].join('---\n'));
  const { rules } = parseRules(`version: 1\nrules: [{ from: lab/client, ${rule} }]\n`, 'netproof.yaml');
  if (!rules) throw new Error('the rule file is wrong');
  const { checks, hosts, problems } = expandRules(rules, inventory);
  const { model } = compileModel(inventory);
  return {
    checks: checks.map(
      (check) => `${check.toLabel}:${check.port}/${check.protocol} ${ask(model, check).answer}`,
    ),
    hosts: hosts.map(({ name, address }) => `${name ?? '-'} ${address}`),
    problems: problems.map(told),
    opened: [...listeners(inventory, checks)].map(
      ([{ name }, ports]) => `${name} ${ports.map(({ port }) => port).join()}`,
    ),
  };
}

const headless = service(
  'db',
  '{ clusterIP: None, selector: { app: db }, ports: [{ port: 80, targetPort: 5432 }] }',
);

test('a headless Service has no proxy: any port of its pods can be asked for', async () => {
  const { checks, problems, opened } = await asked(
    [pod('db', 5432), headless],
    'allow: [lab/service/db:80, lab/service/db:5432, lab/service/db:9187]',
  );
  expect(checks).toEqual([
    'lab/service/db:80/TCP open',
    'lab/service/db:5432/TCP open',
    'lab/service/db:9187/TCP open',
  ]);
  expect(opened).toEqual(['client 81', 'db 80,5432,9187']);
  expect(problems).toEqual([
    "warning headless-port netproof.yaml:2:37 the Service `lab/service/db` is headless, and nothing turns its port 80 into 5432: it is dialled at the pods' own port 80, which none of them declares (write :5432)",
    'notice undeclared-port netproof.yaml:2:77 no manifest declares port 9187 of the pods behind the headless Service `lab/service/db` (it is tried all the same)',
  ]);
});

test('a deny of a port that nothing declares is doubted behind a headless Service, too', async () => {
  const { problems } = await asked([pod('db', 5432), headless], 'deny: [lab/service/db:5433]');
  expect(problems).toEqual([
    'warning undeclared-port netproof.yaml:2:36 no container, Service, probe or policy names port 5433 of `lab/service/db`, which is denied here (did you mean 5432?)',
  ]);
});

const slice = `apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata: { name: old-1, namespace: lab, labels: { kubernetes.io/service-name: old } }
addressType: IPv4
ports: [{ name: sql, port: 13306 }]
endpoints: [{ addresses: [203.0.113.8] }, { addresses: [203.0.113.9], conditions: { ready: false } }]
`;
const endpoints = `apiVersion: v1
kind: Endpoints
metadata: { name: old, namespace: lab }
subsets: [{ addresses: [{ ip: 203.0.113.8 }], ports: [{ name: sql, port: 13306 }] }]
`;
const closed = `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: out, namespace: lab }
spec: { podSelector: {}, policyTypes: [Egress], egress: [{ to: [{ ipBlock: { cidr: 203.0.113.8/32 } }], ports: [{ port: 3306 }] }] }
`;

test.each([
  ['EndpointSlices', slice],
  ['Endpoints', endpoints],
])(
  '%s of the manifests are where a Service without selector leads: policies see these',
  async (_, object) => {
    const old = service('old', '{ ports: [{ name: sql, port: 3306 }] }');
    for (const port of ['', ':3306', ':sql']) {
      const { checks, hosts, problems } = await asked(
        [old, object, closed],
        `deny: ["lab/service/old${port}"]`,
      );
      expect(checks).toEqual(['lab/service/old at 203.0.113.8:13306/TCP cut']);
      expect(hosts).toEqual(['- 203.0.113.8']);
      expect(problems).toEqual([]);
    }
    const { problems } = await asked([old, object], 'deny: ["lab/service/old:3307"]');
    expect(problems).toEqual([
      'error no-such-port netproof.yaml:2:36 no endpoint of the Service `lab/service/old` in the manifests has this port (it leads to `203.0.113.8:13306`)',
    ]);
  },
);

test('an ExternalName is another name for its host, or for a Service of the cluster', async () => {
  const { checks, hosts } = await asked(
    [
      pod('db', 5432),
      service('pay', '{ type: ExternalName, externalName: Api.Pay.example. }'),
      service('mail', '{ type: ExternalName, externalName: smtp.example, ports: [{ port: 25 }] }'),
      service('same', '{ type: ExternalName, externalName: real.lab.svc.cluster.local }'),
      service('real', '{ selector: { app: db }, ports: [{ port: 5432 }] }'),
    ],
    'allow: [lab/service/pay:443, lab/service/mail, lab/service/same:5432, "api.pay.example:443"]',
  );
  expect(checks).toEqual([
    'lab/service/pay:443/TCP open',
    'lab/service/mail:25/TCP open',
    'lab/service/real:5432/TCP open',
  ]);
  expect(hosts).toEqual(['api.pay.example 198.51.100.1', 'smtp.example 198.51.100.2']);
});
