import { describe, expect, it, test } from 'vitest';
import type { FormatName } from '../../src/import/format-names.ts';
import { errors, importing, inventoryOf, told } from './importing.ts';

const inventory = await inventoryOf('shop');

/** A test of netassert with some of its lines replaced. */
function netassert(change: Readonly<Record<string, string>> = {}): string {
  const keys = {
    name: 'a',
    type: 'k8s',
    targetPort: '8080',
    src: '{k8sResource: {kind: deployment, name: web, namespace: shop}}',
    dst: '{k8sResource: {kind: deployment, name: api, namespace: shop}}',
    ...change,
  };
  const lines = Object.entries(keys).filter(([, value]) => value !== '-');
  return `- ${lines.map(([key, value]) => `${key}: ${value}`).join('\n  ')}\n`;
}

describe('netassert', () => {
  it.each<[string, Readonly<Record<string, string>>]>([
    ['no name', { name: '-' }],
    ['no type', { type: '-' }],
    ['another type', { type: 'vm' }],
    ['no port', { targetPort: '-' }],
    ['a port that is none', { targetPort: '70000' }],
    ['a port in quotes', { targetPort: '"8080"' }],
    ['upper case', { protocol: 'TCP' }],
    ['an exit code that means nothing', { exitCode: '2' }],
    ['negative attempts', { attempts: '-1' }],
    ['a negative timeout', { timeoutSeconds: '-3' }],
    ['no source', { src: '-' }],
    ['a host as a source', { src: '{host: {name: example.org}}' }],
    ['no target', { dst: '{}' }],
    ['two targets', { dst: '{host: {name: a.org}, k8sResource: {kind: pod, name: a, namespace: b}}' }],
    ['a host by UDP', { protocol: 'udp', dst: '{host: {name: 1.1.1.1}}' }],
    ['a host without a name', { dst: '{host: {}}' }],
    ['a kind that is none', { src: '{k8sResource: {kind: Deployment, name: web, namespace: shop}}' }],
    ['no namespace', { src: '{k8sResource: {kind: deployment, name: web}}' }],
    ['a name that is none', { src: '{k8sResource: {kind: deployment, name: "we b", namespace: shop}}' }],
    ['an unknown key', { timeout: '3' }],
  ])('%s', (_, change) => {
    expect(told(importing({ 't.yaml': netassert(change) }))).toMatchSnapshot();
  });

  it('takes a name once over all files, and workloads of the manifests alone', () => {
    const files = {
      'a.yaml': netassert(),
      'b.yaml': netassert() + netassert({ name: 'c', dst: '{host: {name: a}}' }),
    };
    expect(errors(importing(files))).toMatchInlineSnapshot(`
      [
        "b.yaml:1:3 error duplicate-name: \`a\` is the name of the rule at a.yaml:1 already (rename one of the two)",
      ]
    `);
    const src = '{k8sResource: {kind: daemonset, name: web, namespace: shop}}';
    const dst = '{k8sResource: {kind: deployment, name: apy, namespace: shop}}';
    expect(errors(importing({ 'a.yaml': netassert({ src, dst }) }, { inventory }))).toMatchInlineSnapshot(`
      [
        "a.yaml:3:15 error no-match: there is no Deployment \`shop/apy\` (did you mean \`shop/api\`?)",
        "a.yaml:4:46 error no-match: there is no DaemonSet \`shop/web\` (there is \`shop/deployment/web\`)",
      ]
    `);
  });

  it('is a list', () => {
    expect(errors(importing({ 'a.yaml': 'a: b\n' }, { format: 'netassert' }))).toMatchInlineSnapshot(`
      [
        "a.yaml:1:1 error wrong-type: the file must be a list, not a map",
      ]
    `);
    expect(errors(importing({ 'a.yaml': '[]\n' }, { format: 'netassert' }))).toMatchInlineSnapshot(`
      [
        "a.yaml:1:1 error nothing-to-import: the files hold nothing to import",
      ]
    `);
  });
});

describe('np-guard', () => {
  const rule = (text: string): string => `- {name: a, ${text}}\n`;

  it.each([
    ['an unknown key', 'form: tier=web'],
    ['an action that is none', 'action: block'],
    ['a description that is no text', 'from: tier=web, description: 7'],
    ['`==`', 'from: tier==web'],
    ['brackets', 'from: "tier in web"'],
    ['brackets that stay open', 'from: "tier in (web"'],
    ['a key that is none', 'from: "-a=b"'],
    ['a value that is none', 'from: "a=b c"'],
    ['an address as a namespace', 'from_ns: 10.0.0.0/8'],
    ['an address in a namespace', 'from: 10.0.0.0/8, from_ns: stage=prod'],
    ['a protocol that is none', 'from: tier=web, protocol: tcp'],
    ['a port that is none', 'from: tier=web, port_min: 0'],
    ['ports the wrong way round', 'from: tier=web, port_min: 90, port_max: 80'],
  ])('%s', (_, text) => {
    expect(told(importing({ 't.yaml': rule(text) }, { format: 'np-guard' }))).toMatchSnapshot();
  });

  it.each([
    ['tier=web', 'shop/tier=web'],
    ['tier in (web)', 'shop/tier=web'],
    ['tier=web, trusted=yes', '"shop/tier=web,trusted=yes"'],
    ['tier in (web, data)', '[shop/web, shop/web-admin, shop/db, shop/cache]'],
    ['tier notin (web, api)', '[shop/db, shop/cache]'],
    ['tier!=web, tier!=api', '[shop/db, shop/cache]'],
    ['trusted', 'shop/web-admin'],
    ['!trusted, tier=web', 'shop/web'],
    ['', 'shop/*'],
  ])('the selector %s', (selector, expected) => {
    const text = `- {from: "${selector}", from_ns: stage=prod, to: app=prometheus, protocol: TCP}\n`.replace(
      'from: "", ',
      '',
    );
    const imported = importing({ 't.yaml': text }, { inventory });
    expect([errors(imported), /from: (.*)/.exec(imported.text ?? '')?.[1]]).toEqual([[], expected]);
  });

  it('a name is a DNS subdomain', () => {
    expect(errors(importing({ 't.yaml': '- {name: A_B, from: tier=web}\n' }))).toMatchInlineSnapshot(`
      [
        "t.yaml:1:10 error bad-name: \`A_B\` is not a name that np-guard takes: a DNS subdomain",
      ]
    `);
  });

  it('a rule that matches no pair is an error', () => {
    const text = `${rule('from: tier=wbe, to: tier=api')}${rule('from: tier=web, to: tier=api, port_min: 1, port_max: 99').replace('name: a', 'name: b')}`;
    expect(errors(importing({ 't.yaml': text }, { inventory }))).toMatchInlineSnapshot(`
      [
        "t.yaml:1:19 error no-match: \`tier=wbe\` matches no workload (correct it, or remove the rule)",
        "t.yaml:2:53 error no-match: no target of the rule declares a port from 1 to 99 (correct the ports, or remove the rule)",
      ]
    `);
  });

  it.each([
    ['a column that is none', 'name,from,too\na,b=c,d=e\n'],
    ['more cells than columns', 'name,from,to\na,b=c,d=e,f\n'],
    ['an open quote', 'name,from,to\na,"b=c,d=e\n'],
    ['text behind a quote', 'name,from,to\na,"b=c"x,d=e\n'],
    ['a bad cell', 'name,from,to,action\na,b==c,d=e,block\n'],
    ['a control character', 'name,from,to\na\u0007,b=c,d=e\n'],
  ])('as CSV: %s', (_, text) => {
    expect(told(importing({ 't.csv': text }))).toMatchSnapshot();
  });
});

describe('lists of hosts', () => {
  it('need a source, and lines that are right', () => {
    const text = 'db\nhttps://a.org:443\na.org:99999\n';
    expect(errors(importing({ 'allow.lst': text }))).toMatchInlineSnapshot(`
      [
        "allow.lst:1:1 error list-line: \`db\` is not \`host:port\` (write a name or an address, a colon and a port, one to a line)",
        "allow.lst:1:1 error no-source: a list of hosts does not say who connects (name the workload that connects: --from namespace/name)",
        "allow.lst:1:1 error empty-file: the list has no line with a host (write \`host:port\`, one to a line)",
        "allow.lst:2:1 error list-line: \`https://a.org:443\` is not \`host:port\` (write a name or an address, a colon and a port, one to a line)",
        "allow.lst:3:7 error list-port: \`99999\` is no port: a number from 1 to 65535",
      ]
    `);
    expect(errors(importing({ 'x/deny.lst': 'a.org:1\n' }, { from: ['web', 'shop/web:80', 'dns'] })))
      .toMatchInlineSnapshot(`
      [
        "error bad-source: --from: there is no endpoint \`web\` (name the workload that connects: namespace/name)",
        "error bad-source: --from: \`shop/web:80\` is not pods (name the workload that connects: namespace/name)",
        "error bad-source: --from: \`dns\` is not pods (name the workload that connects: namespace/name)",
        "x/deny.lst:1:1 error no-source: a list of hosts does not say who connects (name the workload that connects: --from namespace/name)",
      ]
    `);
  });

  it('allow and deny are held against each other', () => {
    const files = { 'allow.lst': 'a.org:443\nb.org 80\n', 'deny.lst': '# no\nA.ORG.:443\n' };
    expect(errors(importing(files, { from: ['shop/web'] }))).toMatchInlineSnapshot(`
      [
        "deny.lst:2:1 error contradiction: \`shop/web\` → \`a.org:443\` is denied here, and allowed at allow.lst:1:1 (remove one of the two)",
      ]
    `);
  });

  it('names with one label or two are Services, where the second is a namespace', () => {
    const hosts =
      'db:5432\ndb.shop:5432\nweb.tools.svc:80\ndb.shop.svc.cluster.local:5432\na.org:443\nkubernetes.default:443\n';
    const { text = '' } = importing({ 'allow.lst': hosts }, { from: ['shop/web'] });
    expect(text.slice(text.indexOf('rules:'))).toMatchInlineSnapshot(`
      "rules:
        - name: what allow.lst allows
          from: shop/web
          allow:
            - shop/service/db:5432
            - tools/service/web:80
            - a.org:443
            - apiserver:443
      "
    `);
  });

  it('what a pod or no pod can mean is left out', () => {
    const hosts = 'localhost:80\n127.0.0.1:80\n0.0.0.0:333\ndb-0.db.shop.svc:5432\n[::1]:80\na.org:1\n';
    const { lost } = importing({ 'deny.lst': hosts }, { from: ['shop/web'] });
    expect(lost.map(({ what, why }) => `${what}: ${why}`)).toMatchInlineSnapshot(`
      [
        "\`localhost:80\`, denied: what stays in a pod meets no policy",
        "\`127.0.0.1:80\`, denied: what stays in a pod meets no policy",
        "\`0.0.0.0:333\`, denied: it is in the range 0.0.0.0/8: no server outside has it",
        "\`db-0.db.shop.svc:5432\`, denied: it is the name of one pod, and a rule names the workload",
        "\`[::1]:80\`, denied: what stays in a pod meets no policy",
      ]
    `);
    const two = importing({ 'deny.lst': 'db:1\na.org:1\n' }, { from: ['shop/web', 'tools/prometheus'] });
    expect(two.lost.map(({ why }) => why)).toMatchInlineSnapshot(`
      [
        "it is another Service in the namespace of each source: give them rules of their own",
      ]
    `);
  });
});

describe('the others', () => {
  it.each<[string, FormatName, string]>([
    ['a port', 'illuminatio', 'a:b:\n  a:c: ["x/y", "-", "0", "-70000"]\n'],
    ['hosts', 'illuminatio', '"A b:c":\n  a:c: ["80"]\n"a:b:c":\n  a:c: ["80"]\n'],
    [
      'a port of netassert v1',
      'netassert-v1',
      'k8s: {deployment: {web: {db: "80, x", cache: -0}, "a:b:c": {db: 80}}}\n',
    ],
    ['a kind of netassert v1', 'netassert-v1', 'k8s: {deploymnt: {web: {db: 80}}}\n'],
    ['no port', 'netpol-reachability', 'rules: [{name: a, from: {}, to: {}}]\n'],
    ['an expectation', 'netpol-reachability', 'rules: [{from: {}, to: {}, port: 1, expect: maybe}]\n'],
    [
      'labels',
      'netpol-reachability',
      'rules: [{from: {labels: {"-a": b}}, to: {namespace: A}, port: 99999}]\n',
    ],
  ])('%s of %s that is wrong', (_, format, text) => {
    expect(errors(importing({ 't.yaml': text }, { format }))).toMatchSnapshot();
  });

  test('cyclonus declares no expectation', () => {
    const text = '{"Probes": [], "Resources": {}}';
    expect(told(importing({ 'probe.json': text }))).toMatchInlineSnapshot(`
      [
        "probe.json:1:1 warning not-imported: not imported: a probe of every pod from every other one: cyclonus’ file says what to look at, and not whether it must connect",
        "probe.json:1:1 error nothing-to-import: nothing of the files can be imported: the warnings say why",
      ]
    `);
  });

  it.each([
    ['a manifest', 'apiVersion: v1\nkind: Pod\n---\napiVersion: v1\nkind: Pod\n'],
    ['a rule file', 'version: 1\nrules: [{from: a/b, deny: c/d}]\n'],
    ['anything else', 'a: 1\n'],
    ['nothing', '# nothing\n'],
    ['two documents', 'pods: []\n---\npods: []\n'],
    ['no YAML', 'pods: [\n'],
  ])('is not imported: %s', (_, text) => {
    expect(errors(importing({ 't.yaml': text }))).toMatchSnapshot();
  });
});

describe('a range of addresses', () => {
  const target = (to: string): readonly string[] => {
    const text = `- {from: tier=web, to: "${to}", action: deny, protocol: TCP, port_min: 443, port_max: 443}\n`;
    const { text: written = '', lost } = importing({ 't.yaml': text }, { inventory });
    return [...(/deny:[^]*/.exec(written) ?? []), ...lost.map(({ why }) => why)];
  };

  it.each([
    ['203.0.113.0/24'],
    ['203.0.113.7/24'],
    ['203.0.113.7'],
    ['203.0.113.8/31'],
    ['0.0.0.0/0'],
    ['127.0.0.0/8'],
    ['224.0.0.0/4'],
    ['2001:db8::/32'],
  ])('%s', (range) => {
    expect(target(range)).toMatchSnapshot();
  });
});
