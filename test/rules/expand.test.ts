import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { expandRules } from '../../src/rules/expand.ts';
import { parseRules } from '../../src/rules/parse.ts';
import { inventory, service, workload } from './inventory.ts';
import { expand, problemsOf } from './problem-lines.ts';

const shop = inventory(
  workload({ namespace: 'shop', name: 'web', labels: { app: 'web', tier: 'front' }, ports: ['http:8080'] }),
  workload({
    namespace: 'shop',
    name: 'api',
    labels: { app: 'api', tier: 'back' },
    ports: ['http:8080', 'metrics:9090'],
  }),
  workload({
    namespace: 'shop',
    name: 'db',
    kind: 'StatefulSet',
    labels: { app: 'db', tier: 'back' },
    ports: ['pg:5432'],
  }),
  service({ namespace: 'shop', name: 'api', ports: ['http:80->http', 'admin:81->9999'] }),
  service({ namespace: 'shop', name: 'db', ports: [5432], headless: true }),
  service({
    namespace: 'shop',
    name: 'misled',
    selector: { app: 'api' },
    ports: ['web:80->htpt', 'admin:81->admin', 'direct:82->9999'],
  }),
  service({ namespace: 'shop', name: 'lost', selector: { app: 'nowhere' }, ports: [80] }),
  service({
    namespace: 'shop',
    name: 'alias',
    type: 'ExternalName',
    externalName: 'x.example',
    selector: {},
  }),
  workload({ namespace: 'ops', name: 'syslog', kind: 'CloneSet', ports: ['syslog:514/udp'] }),
  workload({ namespace: 'ops', name: 'agent', kind: 'DaemonSet', hostNetwork: true, ports: [9100] }),
  workload({ namespace: 'ops', name: 'off', replicas: 0, ports: [80] }),
  workload({ namespace: 'ops', name: 'twin', ports: [80] }),
  workload({ namespace: 'ops', name: 'twin', kind: 'StatefulSet', ports: [80] }),
  workload({ namespace: 'ops', name: 'mute' }),
  workload({ namespace: 'ops', name: 'gtp', ports: ['38412/sctp'] }),
);

const checkLinesOf = (rule: string): readonly string[] => expand(`  - ${rule}`, shop).checkLines;
const problemLinesOf = (rule: string): readonly string[] => expand(`  - ${rule}`, shop).problemLines;

describe('destinations', () => {
  const table: readonly (readonly [to: string, ports: readonly string[]])[] = [
    ['shop/api', ['shop/api:8080', 'shop/api:9090', 'shop/api:9999']],
    ['shop/deployment/api:http', ['shop/api:8080']],
    ['shop/deploy/api:http/tcp', ['shop/api:8080']],
    ['shop/sts/db', ['shop/db:5432']],
    ['ops/cloneset/syslog', ['ops/syslog:514/udp']],
    ['ops/CloneSets/syslog', ['ops/syslog:514/udp']],
    ['shop/db:5432', ['shop/db:5432']],
    ['shop/db:5432/tcp', ['shop/db:5432']],
    ['shop/db:5432-5434', ['shop/db:5432', 'shop/db:5433', 'shop/db:5434']],
    ['ops/syslog', ['ops/syslog:514/udp']],
    ['ops/syslog:syslog', ['ops/syslog:514/udp']],
    ['ops/syslog:syslog/udp', ['ops/syslog:514/udp']],
    ['ops/syslog:514/UDP', ['ops/syslog:514/udp']],
    ['ops/deployment/twin', ['ops/deployment/twin:80']],
    ['shop/tier=back:http', ['shop/api:8080']],
    ['"shop/app=api,tier=back:9090"', ['shop/api:9090']],
    ['shop/app==db', ['shop/db:5432']],
    ['"*/app=syslog"', ['ops/syslog:514/udp']],
    ['shop/*', ['shop/api:8080', 'shop/api:9090', 'shop/api:9999', 'shop/db:5432']],
    ['shop/service/api', ['shop/service/api:80', 'shop/service/api:81']],
    ['shop/svc/api:http', ['shop/service/api:80']],
    ['shop/service/api:81', ['shop/service/api:81']],
    ['shop/service/api:1-1000', ['shop/service/api:80', 'shop/service/api:81']],
    ['shop/service/db:5432', ['shop/service/db:5432']],
    ['dns', ['dns:53/udp', 'dns:53']],
    ['dns:53/udp', ['dns:53/udp']],
    ['apiserver', ['apiserver:443']],
    ['apiserver:https', ['apiserver:443']],
    ['internet:443', ['internet:443']],
    ['internet:123/udp', ['internet:123/udp']],
    ['203.0.113.7:80-81', ['203.0.113.7:80', '203.0.113.7:81']],
    ['API.example.com:443', ['api.example.com:443']],
  ];

  test.each(table)('%s', (to, ports) => {
    expect(checkLinesOf(`{from: shop/web, deny: [${to}]}`)).toEqual(
      ports.map((port) => `shop/web → ${port} deny`),
    );
  });

  it('are what the check hands on: the workload, the Service with its backends, the host', () => {
    const { checks } = expand(
      '  - {name: all, from: shop/web, allow: [shop/db, shop/service/api:80, dns, "stripe.example:443"]}',
      shop,
    );
    const [db, api, dns, , stripe] = checks;
    expect(checks.map(({ id, rule }) => `${id} ${rule}`)).toEqual([
      'c1 all',
      'c2 all',
      'c3 all',
      'c4 all',
      'c5 all',
    ]);
    expect(db?.to).toMatchObject({ kind: 'workload', workload: { kind: 'StatefulSet', name: 'db' } });
    expect(api?.to).toMatchObject({ kind: 'service', service: { name: 'api' }, backends: [{ name: 'api' }] });
    expect(dns?.to).toMatchObject({
      kind: 'service',
      builtin: 'dns',
      backends: [],
      service: { name: 'kube-dns' },
    });
    expect(stripe?.to).toEqual({
      kind: 'host',
      host: { label: 'stripe.example', name: 'stripe.example', address: '198.51.100.1' },
    });
    expect(db?.at).toEqual({ file: 'netproof.yaml', line: 3, column: 41 });
  });
});

describe('sources', () => {
  const table: readonly (readonly [from: string, names: readonly string[]])[] = [
    ['shop/web', ['shop/web']],
    ['[shop/web, shop/api, shop/web]', ['shop/web', 'shop/api']],
    ['shop/tier=front', ['shop/web']],
    ['shop/*', ['shop/web', 'shop/api', 'shop/db']],
    ['ops/agent', ['ops/agent']],
    ['ops/app=agent', ['ops/agent']],
    [
      '"*/*"',
      ['shop/web', 'shop/api', 'shop/db', 'ops/syslog', 'ops/twin', 'ops/twin', 'ops/mute', 'ops/gtp'],
    ],
  ];

  test.each(table)('%s', (from, names) => {
    expect(checkLinesOf(`{from: ${from}, allow: dns:53}`)).toEqual(
      names.map((name) => `${name} → dns:53 allow`),
    );
  });

  it('picked by a star are not tried against themselves, and those on the host network not at all', () => {
    const { checkLines, problemLines } = expand('  - {from: "*/*", deny: [shop/web]}', shop);
    expect(checkLines).not.toContain('shop/web → shop/web:8080 deny');
    expect(checkLines).toHaveLength(7);
    expect(problemLines).toEqual([
      '3:12 notice no-pod: `ops/off` has no pod (its replicas are 0) and is left out',
      "3:12 notice host-network: `ops/agent` is on the host's network, where policies do not hold it, and is left out as a source (name it in a rule of its own to try it)",
    ]);
  });
});

describe('what an endpoint gets that can not be tried', () => {
  // Read from the text alone: these never meet the manifests.
  const textual: readonly (readonly [to: string, said: string])[] = [
    ['node', 'not-supported: `node` is not supported yet (remove it for now)'],
    ['node/worker:80', 'not-supported: `node/…` is not supported yet (remove it for now)'],
    ['outside', 'not-supported: `outside` is not supported yet (remove it for now)'],
    ['shop/db:5432/sctp', 'not-supported: SCTP is not supported yet (write the port with /tcp or /udp)'],
    [
      '10.0.0.0/8',
      'bad-address: `10.0.0.0/8` is a range, and a check connects to one address (write one address of it, such as 10.0.0.0)',
    ],
    [
      '10.0.0.0/8:443',
      'bad-address: `10.0.0.0/8` is a range, and a check connects to one address (write one address of it, such as 10.0.0.0)',
    ],
    [
      '300.1.1.1:80',
      'bad-address: `300.1.1.1` is not a valid IPv4 address (an IPv4 address is four numbers from 0 to 255: 203.0.113.7)',
    ],
    ['"2001:db8::1"', 'not-supported: `2001:db8::1`: IPv6 is not supported yet (write an IPv4 address)'],
    [
      '"[2001:db8::1]:443"',
      'not-supported: `[2001:db8::1]:443`: IPv6 is not supported yet (write an IPv4 address)',
    ],
    [
      'https://x.example',
      'bad-endpoint: `https://x.example` is a URL (write the host and the port: api.example.com:443)',
    ],
    [
      'api.shop.svc.cluster.local:80',
      'bad-endpoint: `api.shop.svc.cluster.local` is a Service’s name inside the cluster (write shop/service/api)',
    ],
    [
      'app=web',
      'bad-endpoint: `app=web` is a label with no namespace (a selector is written namespace/key=value,key=value; inside [ ] put one that has a comma in quotes)',
    ],
    ['"*"', 'bad-endpoint: `*` is not a valid endpoint (write "namespace/*" or "*/*", in quotes)'],
    ['dms', 'unknown-endpoint: there is no endpoint `dms` (did you mean `dns`?)'],
    [
      'web',
      'unknown-endpoint: there is no endpoint `web` (write namespace/name for a workload, a host name with a dot, or a name from `endpoints`)',
    ],
    ['Shop/web', 'bad-endpoint: `Shop` is not a valid namespace name (did you mean `shop`?)'],
    ['shop/Web', 'bad-endpoint: `Web` is not a valid object name (did you mean `web`?)'],
    [
      'shop/w*',
      'bad-endpoint: `w*` is not a valid object name (only a whole `*` stands for every workload; a selector picks some: namespace/key=value)',
    ],
    ['shop/', 'bad-endpoint: `` is not a valid object name (write namespace/name)'],
    [
      '"*/web"',
      'bad-endpoint: `*/web` names a workload in no namespace (write namespace/name, or `*/key=value` for pods of every namespace)',
    ],
    [
      'shop/deployment/web/x',
      'bad-endpoint: `shop/deployment/web/x` has too many slashes (an endpoint is written namespace/name, namespace/kind/name or namespace/service/name)',
    ],
    [
      'shop/sts.apps/web',
      'unknown-kind: `sts.apps` is not a kind that makes pods (a kind is one word: deployment, statefulset, rollout, service)',
    ],
    [
      'shop/app!=web',
      'bad-selector: `app!=web` is not of the form key=value (a selector is written namespace/key=value,key=value; nothing but `=` is understood)',
    ],
    ['"shop/app=a,app=b"', 'bad-selector: the selector wants two values of `app` (no pod has both)'],
    [
      '"shop/web:"',
      'bad-port: nothing stands behind the colon (write a port, or leave the colon out for every port)',
    ],
    ['shop/web:0', 'bad-port: `:0` is not a valid port (ports are the numbers from 1 to 65535)'],
    ['shop/web:65536', 'bad-port: `:65536` is not a valid port (ports are the numbers from 1 to 65535)'],
    ['shop/web:90-80', 'bad-port: the range `:90-80` ends before it begins (write :80-90)'],
    [
      'shop/web:1-65535',
      'bad-port: the range `:1-65535` has 65535 ports, more than 1000 (every port is a check of its own: name those that matter)',
    ],
    [
      'shop/web:80/',
      'bad-port: nothing stands behind the slash (a port is written :8080, :8080/tcp or :8080/udp)',
    ],
    [
      'shop/web:80/http',
      'bad-port: `http` is not a valid protocol (a port is written :8080, :8080/tcp or :8080/udp)',
    ],
    [
      'shop/web:Http',
      'bad-port: `Http` is neither a port number nor a port name (a port is written :8080, :8080/udp, :http or :8000-8010)',
    ],
    ['" shop/web"', 'bad-endpoint: ` shop/web` has spaces around it (write it without them)'],
  ];

  test.each(textual)('%s', (to, expected) => {
    expect(problemsOf(`version: 1\nrules:\n  - {from: shop/web, deny: [${to}]}`)).toEqual([
      `3:29 error ${expected}`,
    ]);
  });

  const destinations: readonly (readonly [to: string, said: string])[] = [
    ['shop/dbb', 'error no-match: no workload is called `shop/dbb` (did you mean `shop/db`?)'],
    ['shp/db', 'error no-match: no workload is called `shp/db` (did you mean `shop/db`?)'],
    ['shp/nothing', 'error no-match: no workload is called `shp/nothing` (did you mean namespace `shop`?)'],
    [
      'shop/lost',
      'error no-match: no workload is called `shop/lost` (there is a Service of that name: write shop/service/lost)',
    ],
    [
      'shop/unrelated',
      'error no-match: no workload is called `shop/unrelated` (namespace shop has `web`, `api` and `db`)',
    ],
    [
      'shop/deployment/db',
      'error no-match: there is no Deployment `shop/db` (there is `shop/statefulset/db`)',
    ],
    [
      'shop/deploment/web',
      'error unknown-kind: `deploment` is not a kind that makes pods (did you mean `deployment`?)',
    ],
    [
      'shop/clonset/web',
      'error unknown-kind: `clonset` is not a kind that makes pods (did you mean `cloneset`?)',
    ],
    [
      'shop/ingress/web',
      'error unknown-kind: `ingress` is not a kind that makes pods (the kinds are pod, deployment, replicaset, statefulset, daemonset, job, cronjob, replicationcontroller, deploymentconfig, rollout, service, cloneset)',
    ],
    ['shop/rollout/api', 'error no-match: there is no Rollout `shop/api` (there is `shop/deployment/api`)'],
    [
      'ops/twin',
      'error ambiguous: `ops/twin` is the name of 2 workloads: Deployment, StatefulSet (write ops/deployment/twin or ops/statefulset/twin)',
    ],
    [
      'ops/off',
      'error no-pod: `ops/off` has no pod: its replicas are 0 (set replicas in k8s/ops/off.yaml:1, or remove it from the rule)',
    ],
    [
      'ops/mute',
      'error no-port: no manifest declares a port of `ops/mute` (write the port, `ops/mute:8080`, or declare it in the manifest)',
    ],
    ['shop/app=dbb', 'error no-match: `shop/app=dbb` matches no workload (did you mean `app=db`?)'],
    ['shop/ap=db', 'error no-match: `shop/ap=db` matches no workload (did you mean `app=…`?)'],
    [
      '"shop/app=web,tier=back"',
      'error no-match: `shop/app=web,tier=back` matches no workload (no pod has all of these labels at once)',
    ],
    ['shopp/*', 'error no-match: `shopp/*` matches no workload (did you mean namespace `shop`?)'],
    ['shop/api:https', 'error no-such-port: `shop/api` has no port `:https` (it has `http` and `metrics`)'],
    [
      'ops/mute:http',
      'error no-such-port: `ops/mute` has no port `:http` (its ports have no names: write a number)',
    ],
    ['ops/syslog:syslog/tcp', 'error no-such-port: `ops/syslog` has no port `:syslog/tcp` (it has `syslog`)'],
    [
      'shop/service/apy',
      'error no-match: no Service is called `shop/apy` (did you mean `shop/service/api`?)',
    ],
    [
      'shop/service/web',
      'error no-match: no Service is called `shop/web` (there is a workload of that name: write shop/web)',
    ],
    [
      'shop/service/api:8080',
      'error no-such-port: the Service `shop/service/api` has no port `:8080` (it has `:http (80)` and `:admin (81)`)',
    ],
    [
      'shop/service/api:80/udp',
      'error no-such-port: the Service `shop/service/api` has no port `:80/udp` (it has `:http (80)` and `:admin (81)`)',
    ],
    [
      'shop/service/lost',
      'error no-backend: the Service `shop/service/lost` selects no pod (compare its selector with the labels of the pods)',
    ],
    [
      'shop/service/misled:80',
      'error no-such-port: port 80 of the Service `shop/service/misled` leads to `htpt`, a port that no pod behind it has (did you mean `targetPort: http`?)',
    ],
    [
      'shop/service/misled:81',
      'error no-such-port: port 81 of the Service `shop/service/misled` leads to `admin`, a port that no pod behind it has (they have `http` and `metrics`)',
    ],
    [
      'dns:9153',
      'error no-such-port: the Service `dns` has no port `:9153` (it has `:dns (53/udp)` and `:dns-tcp (53)`)',
    ],
    [
      'internet',
      'error no-port: `internet` is outside the cluster and declares no port (write its number: `internet:443`)',
    ],
    [
      'x.example:https',
      'error no-port: `x.example` is outside the cluster, and its ports have no names (write its number: `x.example:443`)',
    ],
  ];

  test.each(destinations)('to %s', (to, expected) => {
    expect(problemLinesOf(`{from: shop/web, deny: [${to}]}`)).toContainEqual(`3:29 ${expected}`);
  });

  const sources: readonly (readonly [from: string, said: string])[] = [
    ['shop/weeb', 'error no-match: no workload is called `shop/weeb` (did you mean `shop/web`?)'],
    [
      'shop/web:80',
      'error bad-source: a source has no port (the port belongs to the destination: write `shop/web` here)',
    ],
    [
      'shop/service/api',
      'error bad-source: `shop/service/api` is a Service, and a Service opens no connections (the pods behind it do: `shop/api`)',
    ],
    ['dns', 'error bad-source: `dns` cannot be a source (a source is a workload)'],
    [
      'apiserver',
      'error bad-source: `apiserver` cannot be a source (it is on a node, and in a cluster of one node, as a run has, nothing cuts off what comes from there: policies that would elsewhere are warned of without a rule (`cuts-api-server`))',
    ],
    [
      '203.0.113.7',
      'error not-supported: `203.0.113.7` as a source: clients outside the cluster are not supported yet (remove it for now)',
    ],
    [
      'ops/off',
      'error no-pod: `ops/off` has no pod: its replicas are 0 (set replicas in k8s/ops/off.yaml:1, or remove it from the rule)',
    ],
  ];

  test.each(sources)('from %s', (from, expected) => {
    expect(problemLinesOf(`{from: ${from}, deny: ["shop/db:5432"]}`)).toEqual([`3:12 ${expected}`]);
  });
});

describe('what is taken, with a notice', () => {
  const table: readonly (readonly [to: string, said: string])[] = [
    ['shop/db:6000', 'undeclared-port: no manifest declares port 6000 of `shop/db` (it declares `:5432`)'],
    [
      'ops/syslog:514',
      'undeclared-port: no manifest declares port 514 of `ops/syslog` (it declares `:514/udp`)',
    ],
    ['ops/mute:80', 'undeclared-port: no manifest declares port 80 of `ops/mute` (it is tried all the same)'],
    [
      'shop/tier=back:9090',
      'undeclared-port: no manifest declares port 9090 of 1 of the 2 workloads that `shop/tier=back` matches (it is tried all the same)',
    ],
    ['ops/*', 'not-supported: `ops/gtp` declares SCTP ports, which are not supported yet and left out'],
    [
      'ops/*',
      'no-port: `ops/mute` and `ops/gtp`: no port is declared, and the endpoint is left out (write a port to try it too)',
    ],
    ['ops/*', 'no-pod: `ops/off` has no pod (its replicas are 0) and is left out'],
    ['shop/*:http', 'no-such-port: `shop/db`: no port `:http`, and the endpoint is left out'],
  ];

  test.each(table)('%s', (to, expected) => {
    expect(problemLinesOf(`{from: shop/web, allow: [${to}]}`)).toContainEqual(`3:30 notice ${expected}`);
  });
});

describe('onlyFrom', () => {
  it('allows these and denies every other workload', () => {
    const {
      checkLines,
      problemLines,
      checks: raw,
    } = expand('  - {to: shop/db:5432, onlyFrom: [shop/api]}', shop);
    expect(checkLines).toEqual([
      'shop/api → shop/db:5432 allow',
      'shop/web → shop/db:5432 deny',
      'ops/syslog → shop/db:5432 deny',
      'ops/twin → shop/db:5432 deny',
      'ops/twin → shop/db:5432 deny',
      'ops/mute → shop/db:5432 deny',
      'ops/gtp → shop/db:5432 deny',
    ]);
    expect(raw.map(({ at }) => at.column)).toEqual([35, 10, 10, 10, 10, 10, 10]);
    expect(problemLines).toEqual([
      '3:35 notice not-supported: `onlyFrom` is tried from every other workload; clients outside the cluster are not supported yet',
      "3:35 notice host-network: `ops/agent` is on the host's network, where policies do not hold it, and is left out as a source (name it in a rule of its own to try it)",
    ]);
  });

  it('does not try the pods behind a Service against it', () => {
    const checks = checkLinesOf('{to: shop/service/api:80, onlyFrom: [shop/web]}');
    expect(checks).toContain('shop/db → shop/service/api:80 deny');
    expect(checks).not.toContain('shop/api → shop/service/api:80 deny');
  });

  it('denies nothing in the name of a list that could not be read', () => {
    const { checkLines } = expand('  - {to: shop/db:5432, onlyFrom: [shop/api, shop/nobody]}', shop);
    expect(checkLines).toEqual(['shop/api → shop/db:5432 allow']);
  });
});

describe('onlyTo', () => {
  const few = inventory(
    workload({ namespace: 'a', name: 'one', ports: [80] }),
    workload({ namespace: 'a', name: 'two', ports: [80, '53/udp'] }),
    workload({ namespace: 'b', name: 'three', ports: [81] }),
    service({ namespace: 'b', name: 'three', ports: ['80->81'] }),
  );

  it('allows these and denies every other declared port, dns, the API server, the internet and known hosts', () => {
    const { checkLines } = expand(
      '  - {from: a/one, onlyTo: [a/two:80]}\n  - {from: a/two, deny: ["stripe.example:443"]}',
      few,
    );
    expect(checkLines).toEqual([
      'a/one → a/two:80 allow',
      'a/one → a/two:53/udp deny',
      'a/one → b/three:81 deny',
      'a/one → dns:53/udp deny',
      'a/one → dns:53 deny',
      'a/one → apiserver:443 deny',
      'a/one → internet:443 deny',
      'a/one → stripe.example:443 deny',
      'a/two → stripe.example:443 deny',
    ]);
  });

  it('does not deny the pods behind a Service that it allows', () => {
    const { checkLines } = expand(
      '  - {from: a/one, onlyTo: [b/service/three, dns, apiserver, "internet:443"]}',
      few,
    );
    expect(checkLines).toEqual([
      'a/one → b/service/three:80 allow',
      'a/one → dns:53/udp allow',
      'a/one → dns:53 allow',
      'a/one → apiserver:443 allow',
      'a/one → internet:443 allow',
      'a/one → a/two:80 deny',
      'a/one → a/two:53/udp deny',
    ]);
  });
});

describe('an entry that another already covers', () => {
  const rules = `
  - name: one
    from: shop/web
    allow:
      - shop/api:8080
      - shop/api
      - shop/api:http
  - name: two
    to: shop/db:5432
    onlyFrom:
      - shop/web
      - shop/app=web
      - shop/tier=front
  - name: three
    from:
      - shop/web
      - shop/app=web
    allow: [shop/db:5432]
  - name: four
    from: shop/api
    deny: [shop/db:5432]
  - name: five
    from:
      - shop/*
      - shop/web
    allow: [dns]
`.slice(1);

  it('is known with the check that it does not make, and with the rule that does', () => {
    const { coveredLines } = expand(rules, shop);
    expect(coveredLines).toMatchInlineSnapshot(`
      [
        "one 8:9 shop/web → shop/api:8080 allow by line 6",
        "two 13:9 shop/web → shop/db:5432 allow by line 12",
        "two 14:9 shop/web → shop/db:5432 allow by line 12",
        "three 19:13 shop/web → shop/db:5432 allow by line 12",
        "three 18:9 shop/web → shop/db:5432 allow by line 12",
        "four 22:12 shop/api → shop/db:5432 deny by line 10",
      ]
    `);
  });

  it('changes no check, and no mistake', () => {
    const doubled = expand(rules, shop);
    const single = expand(
      rules
        .split('\n')
        .filter((line) => !/app=web|tier=front|api:http/.test(line))
        .join('\n'),
      shop,
    );
    expect(doubled.checkLines).toEqual(single.checkLines);
    expect(doubled.problems.map(({ message }) => message)).toEqual(
      single.problems.map(({ message }) => message),
    );
    expect(single.coveredLines.map((line) => line.split(' ')[0])).toEqual(['three', 'four']);
  });
});

describe('the same check twice', () => {
  it('is one check, the first one', () => {
    const { checkLines, problemLines } = expand(
      '  - {name: a, from: shop/web, allow: [shop/api:http, shop/api:8080]}\n  - {name: b, from: shop/*, allow: ["shop/app=api:8080"]}',
      shop,
    );
    expect(checkLines).toEqual(['shop/web → shop/api:8080 allow', 'shop/db → shop/api:8080 allow']);
    expect(problemLines).toEqual([]);
  });

  const hint = '(remove one of the two; for "these and nothing else" there are `onlyTo` and `onlyFrom`)';
  const table: readonly (readonly [what: string, rules: string, said: string])[] = [
    [
      'in one rule',
      '  - {from: shop/web, deny: [shop/api:8080], allow: [shop/api:http]}',
      `3:53 error contradiction: \`shop/web → shop/api:8080\` is both allowed and denied: allowed here, denied on line 3 (3:29) ${hint}`,
    ],
    [
      'in two rules',
      '  - {from: shop/web, allow: [shop/api:8080]}\n  - {from: shop/*, deny: [shop/api:8080]}',
      `4:27 error contradiction: \`shop/web → shop/api:8080\` is both allowed and denied: denied here, allowed on line 3 (3:30) ${hint}`,
    ],
    [
      'by onlyFrom',
      '  - {to: shop/db:5432, onlyFrom: [shop/api]}\n  - {from: [shop/web, ops/mute], allow: [shop/db:5432]}',
      `4:42 error contradiction: \`shop/web → shop/db:5432\` (and 1 more) is both allowed and denied: allowed here, denied by \`onlyFrom\` on line 3 (3:10) ${hint}`,
    ],
    [
      'by onlyTo',
      '  - {from: shop/web, allow: ["internet:443"]}\n  - {from: shop/web, onlyTo: [dns]}',
      `4:12 error contradiction: \`shop/web → internet:443\` is both allowed and denied: denied by \`onlyTo\` here, allowed on line 3 (3:30) ${hint}`,
    ],
    [
      'under two names of a host',
      '  - {from: shop/web, allow: ["internet:443"], deny: ["192.0.2.1:443"]}',
      `3:54 error contradiction: \`shop/web → internet:443\` is both allowed and denied: denied here, allowed on line 3 (3:30) ${hint}`,
    ],
  ];

  test.each(table)('with two answers %s', (_, rules, expected) => {
    expect(expand(rules, shop).problemLines).toContainEqual(expected);
  });
});

describe('a rule that tries nothing', () => {
  it('is an error', () => {
    expect(problemLinesOf('{from: shop/tier=front, deny: [shop/web]}')).toEqual([
      '3:5 error nothing-to-check: the rule `rule 1` has nothing to check (what a rule picks by `*` or labels is not tried against itself: name another source or destination)',
    ]);
  });

  it('is a warning for one entry of several', () => {
    expect(problemLinesOf('{from: shop/tier=front, deny: [shop/web, shop/db]}')).toEqual([
      '3:36 warning nothing-to-check: `shop/web` adds nothing to check (what a rule picks by `*` or labels is not tried against itself: name another source or destination)',
    ]);
  });

  it('leaves a deny from a workload to itself out with a notice', () => {
    const { checkLines, problemLines } = expand('  - {from: [shop/web, shop/db], deny: [shop/web]}', shop);
    expect(checkLines).toEqual(['shop/db → shop/web:8080 deny']);
    expect(problemLines).toEqual([
      '3:40 notice itself: `shop/web` has one pod, which always reaches itself: a deny from it to `shop/web` is left out',
    ]);
  });
});

describe('a workload and itself', () => {
  const pods = inventory(
    workload({ namespace: 'a', name: 'two', replicas: 2, ports: [80] }),
    workload({ namespace: 'a', name: 'one', ports: [80] }),
    service({ namespace: 'a', name: 'two', ports: ['80->80'] }),
    service({ namespace: 'a', name: 'one', ports: ['80->80'] }),
  );

  it('is tried where it has several pods', () => {
    expect(expand('  - {from: a/two, deny: [a/two:80]}', pods)).toMatchObject({
      checkLines: ['a/two → a/two:80 deny'],
      problemLines: [],
    });
  });

  it('is tried by way of a Service, however many there are', () => {
    expect(expand('  - {from: a/one, deny: [a/service/one:80]}', pods)).toMatchObject({
      checkLines: ['a/one → a/service/one:80 deny'],
      problemLines: [],
    });
  });

  it('is said to say nothing where it is one pod', () => {
    expect(expand('  - {from: a/one, allow: [a/one:80]}', pods)).toMatchObject({
      checkLines: ['a/one → a/one:80 allow'],
      problemLines: [
        '3:27 notice itself: `a/one` has one pod, which always reaches itself: that it reaches `a/one` says nothing about policies',
      ],
    });
  });

  it('is not tried where a selector picks it', () => {
    expect(expand('  - {from: a/*, deny: [a/two:80]}', pods).checkLines).toEqual(['a/one → a/two:80 deny']);
  });
});

describe('a Service of one replica', () => {
  const pods = inventory(
    workload({ namespace: 'a', name: 'db', kind: 'StatefulSet', replicas: 3, ports: [80] }),
    workload({ namespace: 'a', name: 'web' }),
    service({
      namespace: 'a',
      name: 'second',
      ports: ['80->81'],
      selector: { 'statefulset.kubernetes.io/pod-name': 'db-1' },
    }),
    service({
      namespace: 'a',
      name: 'tenth',
      ports: ['80->81'],
      selector: { 'statefulset.kubernetes.io/pod-name': 'db-9' },
    }),
  );

  it('leads to it, and to no other', () => {
    expect(expand('  - {from: a/web, allow: [a/service/second]}', pods)).toMatchObject({
      checkLines: ['a/web → a/service/second:80 allow'],
      problemLines: [],
    });
    expect(expand('  - {from: a/web, allow: [a/service/tenth]}', pods).problemLines).toEqual([
      '3:27 error no-backend: the Service `a/service/tenth` selects no pod (compare its selector with the labels of the pods)',
    ]);
  });

  it('has the port that it leads to declared by its workload', () => {
    expect(expand('  - {from: a/web, allow: [a/db]}', pods).checkLines).toEqual([
      'a/web → a/db:80 allow',
      'a/web → a/db:81 allow',
    ]);
  });
});

describe('hosts', () => {
  const text = `version: 1
endpoints:
  stripe: {host: API.stripe.example}
  bank: {host: bank.example, address: 198.51.100.1}
  mirror: {host: mirror.example, address: 198.51.100.1}
  office: {outside: 203.0.113.7}
  internet: {host: 203.0.113.9}
  unused: {host: unused.example}
rules:
  - from: shop/web
    allow: ["zeta.example:443", "stripe:443", "bank:443", "mirror:8443", "office:22", "internet:80", "api.stripe.example:80"]
`;

  it('get an address each, in the order of the file, around those that are given', () => {
    const { hosts, checkLines } = expand(text, shop);
    expect(hosts).toEqual([
      { label: 'zeta.example', name: 'zeta.example', address: '198.51.100.4' },
      { label: 'stripe', name: 'api.stripe.example', address: '198.51.100.2' },
      { label: 'bank', name: 'bank.example', aliases: ['mirror.example'], address: '198.51.100.1' },
      { label: 'office', address: '203.0.113.7' },
      { label: 'internet', address: '203.0.113.9' },
    ]);
    expect(checkLines).toHaveLength(7);
  });

  it('are the same however the rules are ordered', () => {
    const swapped = text
      .replace('"zeta.example:443", ', '')
      .replace('"stripe:443"', '"stripe:443", "zeta.example:443"');
    const byName = (all: ReturnType<typeof expand>['hosts']) =>
      new Map(all.map(({ label, address }) => [label, address]));
    expect(byName(expand(swapped, shop).hosts)).toEqual(byName(expand(text, shop).hosts));
  });

  it('run out', () => {
    const many = Array.from({ length: 255 }, (_, index) => `"h${index}.example:443"`).join(', ');
    expect(expand(`  - {from: shop/web, deny: [${many}]}`, shop).problemLines).toContainEqual(
      expect.stringMatching(/error too-many-hosts: more than 254 hosts have no address/),
    );
  });
});

describe('whatever the rules', () => {
  it('expands 1,000 workloads to 1,000 checks, and refuses a million', () => {
    const many = inventory(
      ...Array.from({ length: 1000 }, (_, index) =>
        workload({ namespace: `n${index % 20}`, name: `w${index}`, ports: [80] }),
      ),
    );
    expect(expand('  - {from: "*/*", deny: [n0/w0]}', many).checks).toHaveLength(999);
    expect(expand('  - {from: "*/*", deny: ["*/*"]}', many).problemLines).toEqual([
      '3:26 error too-many-checks: the rules make more than 100,000 checks (choose sources and destinations with a selector)',
    ]);
  });

  it('does not look for what was meant by thousands of names that nothing has', () => {
    const many = inventory(
      ...Array.from({ length: 3000 }, (_, index) =>
        workload({ namespace: 'n', name: `w${index}`, ports: [80] }),
      ),
    );
    const names = Array.from({ length: 30_000 }, (_, index) => `n/x${index}`).join(', ');
    const { problemLines } = expand(`  - {from: n/w1, allow: [${names}]}`, many);
    expect(problemLines).toHaveLength(201);
    expect(problemLines[0]).toBe('3:26 error no-match: no workload is called `n/x0` (did you mean `n/w0`?)');
    expect(problemLines.at(-1)).toMatch(
      /more-problems: the rules have 200 mistakes before this place, and what follows was not looked at$/,
    );
  });

  const word = fc.constantFrom(
    'shop/web',
    'shop/api',
    'shop/db',
    'shop/*',
    '*/*',
    'ops/*',
    'shop/tier=back',
    'shop/service/api',
    'dns',
    'apiserver',
    'internet',
    'x.example',
    'y.example',
    '203.0.113.7',
    'ops/twin',
    'ops/off',
    'ops/mute',
    'nobody/here',
  );
  const port = fc.constantFrom('', ':80', ':8080', ':http', ':443', ':53/udp', ':80-82');
  const destinations = fc.array(
    fc.tuple(word, port).map(([name, suffix]) => name + suffix),
    { minLength: 1, maxLength: 3 },
  );
  const sources = fc.array(word, { minLength: 1, maxLength: 2 });
  const rules = fc.array(
    fc.oneof(
      fc.record({ from: sources, allow: destinations }),
      fc.record({ from: sources, deny: destinations }),
      fc.record({ from: sources, onlyTo: destinations }),
      fc.record({ to: destinations, onlyFrom: sources }),
    ),
    { minLength: 1, maxLength: 4 },
  );

  it('gives the same checks each time, each question once, and a place in the file for every problem', () => {
    fc.assert(
      fc.property(rules, (written) => {
        // JSON is YAML, one line of it.
        const text = JSON.stringify({ version: 1, rules: written });
        const parsed = parseRules(text, 'netproof.yaml');
        expect(parsed.problems).toEqual([]);
        if (!parsed.rules) throw new Error('not read');
        const first = expandRules(parsed.rules, shop);
        expect(expandRules(parsed.rules, shop)).toEqual(first);
        const questions = first.checks.map(({ from, to, toLabel, port: number, protocol }) =>
          [
            from.kind,
            from.namespace,
            from.name,
            to.kind === 'host' ? to.host.address : toLabel,
            number,
            protocol,
          ].join(' '),
        );
        expect(new Set(questions).size).toBe(questions.length);
        for (const { at } of first.problems) {
          expect(at?.line).toBe(1);
          expect(at?.column).toBeLessThanOrEqual(text.length);
        }
        if (first.checks.length === 0)
          expect(first.problems.map(({ severity }) => severity)).toContain('error');
      }),
    );
  });
});
