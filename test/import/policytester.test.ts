import { describe, expect, it, test } from 'vitest';
import { expandRules } from '../../src/rules/expand.ts';
import { parseRules } from '../../src/rules/parse.ts';
import { errors, fixture, importing, inventoryOf, told } from './importing.ts';

const inventory = await inventoryOf('httpd-wamblee-org');
const shop = await inventoryOf('shop');
const tests = fixture('httpd-wamblee-org/tests.yaml');

test('the example of the project’s page, with more rules: 32 checks, of which 17 must connect', () => {
  const { text = '', checks, rules, problems } = importing({ 'tests.yaml': tests }, { inventory });
  expect([rules, checks, problems]).toEqual([4, 32, []]);
  const read = parseRules(text, 'netproof.yaml').rules;
  const expanded = read ? expandRules(read, inventory).checks : [];
  const perRule = read?.rules.map(({ name }) => expanded.filter(({ rule }) => rule === name).length);
  expect(perRule).toEqual([7, 11, 5, 9]);
  expect(expanded.filter(({ expected }) => expected === 'allow')).toHaveLength(17);
});

test('a host that has an address is named under `endpoints`', () => {
  const addresses = ['repo1.maven.org=203.0.113.65'];
  const { text } = importing({ 'tests.yaml': tests }, { inventory, addresses });
  expect(text).toContain('repo1-maven-org: { host: repo1.maven.org, address: 203.0.113.65 }');
  expect(text).toContain('allow: [repo1-maven-org:80, repo1-maven-org:443, wamblee-org/wiki:8080]');
});

test('an address for a host that nobody names is a mistake', () => {
  const addresses = ['repo1.maven.or=203.0.113.65', 'example.org', 'example.org=300.1.1.1'];
  expect(errors(importing({ 'tests.yaml': tests }, { addresses }))).toMatchInlineSnapshot(`
    [
      "error invalid-value: --address: \`\` is not a valid IPv4 address (an IPv4 address is four numbers from 0 to 255: 203.0.113.7)",
      "error invalid-value: --address: \`300.1.1.1\` is not a valid IPv4 address (an IPv4 address is four numbers from 0 to 255: 203.0.113.7)",
      "error invalid-value: --address: none of the files names the host \`repo1.maven.or\` (did you mean \`repo1.maven.org\`?)",
    ]
  `);
});

const head = `pods:
  - {name: web, namespace: shop, podname: web-}
  - {name: db, namespace: shop, podname: db-0}
addresses:
  - {name: site, hosts: [example.org]}
connections:
  - {name: to-db, pods: [db], ports: [{port: 5432}]}
`;
const withRule = (rule: string): string => `${head}rules:\n  - ${rule}\n`;

describe('what is wrong', () => {
  it.each([
    ['an unknown key at the top', `${withRule('{name: a, from: [web], allowed: [to-db]}')}rule: []\n`],
    ['an unknown key of a rule', withRule('{name: a, from: [web], allow: [to-db]}')],
    ['a rule without a source', withRule('{name: a, allowed: [to-db]}')],
    ['a rule that asks nothing', withRule('{name: a, from: [web]}')],
    ['an unknown source', withRule('{name: a, from: [wbe], allowed: [to-db]}')],
    ['an unknown connection', withRule('{name: a, from: [web], denied: [to-dbs]}')],
    [
      'a name twice',
      `${withRule('{name: a, from: [web], allowed: [to-db]}')}  - {name: a, from: [db], denied: [to-db]}\n`,
    ],
    ['allowed and denied', withRule('{name: a, from: [web], allowed: [to-db], denied: [to-db]}')],
  ])('of a rule: %s', (_, text) => {
    expect(told(importing({ 'tests.yaml': text }))).toMatchSnapshot();
  });

  it.each([
    ['no name', 'pods:\n  - {namespace: shop, podname: web}\n'],
    ['no namespace', 'pods:\n  - {name: web, podname: web}\n'],
    ['a single one with members', 'pods:\n  - {name: web, namespace: shop, podname: web, pods: [web]}\n'],
    ['a group with a namespace', 'pods:\n  - {name: web, namespace: shop, pods: []}\n'],
    ['neither', 'pods:\n  - {name: web}\n'],
    ['text for a list', 'pods: web\n'],
    ['a number for text', 'pods:\n  - {name: 7, namespace: shop, podname: web}\n'],
    ['a group that holds itself', 'pods:\n  - {name: a, pods: [b]}\n  - {name: b, pods: [a]}\n'],
    ['an address that has a pod’s name', head.replace('name: site', 'name: web')],
    ['a bad prefix', 'pods:\n  - {name: web, namespace: shop, podname: "Web App"}\n'],
    ['a bad namespace', 'pods:\n  - {name: web, namespace: "a/b", podname: web}\n'],
    ['a connection with no port', 'connections:\n  - {name: a, pods: []}\n'],
    ['a connection with ports of nothing', 'connections:\n  - {name: a, ports: [{port: 80}]}\n'],
    [
      'a port that is none',
      'connections:\n  - {name: a, ports: [{port: 70000}, {port: "80-90"}, {port: true}, {}]}\n',
    ],
    [
      'a protocol that is none',
      'connections:\n  - {name: a, ports: [{port: 80, type: tcp}, {port: 80, type: SCTP}]}\n',
    ],
  ])('of the lists: %s', (_, text) => {
    expect(told(importing({ 'tests.yaml': text }, { format: 'policytester' }))).toMatchSnapshot();
  });

  it('all of it is told at once, of all files', () => {
    const files = {
      'a.yaml': withRule('{name: a, from: [wbe], allowed: [x]}'),
      'b.yaml': withRule('{name: b, allowed: [y]}'),
    };
    expect(errors(importing(files)).map((line) => line.slice(0, 6))).toEqual([
      'a.yaml',
      'a.yaml',
      'b.yaml',
      'b.yaml',
    ]);
  });
});

describe('the beginning of a pod’s name', () => {
  const rule = (namespace: string, podname: string): string =>
    `pods:\n  - {name: a, namespace: ${namespace}, podname: ${podname}}\n` +
    `addresses: [{name: s, hosts: [example.org]}]\n` +
    `connections:\n  - {name: c, addresses: [s], ports: [{port: 80}]}\n` +
    `rules:\n  - {name: r, from: [a], denied: [c]}\n`;
  const sourceOf = (podname: string, known = true): readonly string[] => {
    const { text, ...rest } = importing(
      { 't.yaml': rule('shop', podname) },
      known ? { inventory: shop } : {},
    );
    return [/from: (.*)/.exec(text ?? '')?.[1] ?? '', ...told(rest)];
  };

  it.each([
    ['web', true, 'shop/web'],
    ['web-', true, 'shop/web'],
    ['web-7d9fbc6b5-', true, 'shop/web'],
    ['web-7d9fbc6b5-x2klm', true, 'shop/web'],
    ['web-adm', true, 'shop/web-admin'],
    ['we', true, '[shop/web, shop/web-admin]'],
    ['db-0', true, 'shop/db'],
    ['db-', true, 'shop/db'],
    ['web-', false, 'shop/web'],
    ['web-7d9fbc6b5-x2klm', false, 'shop/web'],
    ['db-0', false, 'shop/db-0'],
  ])('%s, manifests %s', (podname, known, expected) => {
    expect(sourceOf(podname, known)[0]).toBe(expected);
  });

  it('one that several have is a warning, one that none has an error', () => {
    expect([sourceOf('we')[1], sourceOf('web-')[1], sourceOf('wbe')[1], sourceOf('db-x')[1]])
      .toMatchInlineSnapshot(`
      [
        "t.yaml:2:41 warning several-pods: pods of \`web\` and \`web-admin\` have names that begin with \`we\`: all of them are taken (write a longer beginning where that is not meant)",
        "t.yaml:2:41 warning several-pods: pods of \`web\` and \`web-admin\` have names that begin with \`web-\`: \`web\` is taken (write a longer beginning where that is not meant)",
        "t.yaml:2:41 error no-match: no pod of namespace \`shop\` has a name that begins with \`wbe\` (did you mean \`web\`?)",
        "t.yaml:2:41 error no-match: no pod of namespace \`shop\` has a name that begins with \`db-x\` (its workloads are \`web\`, \`web-admin\`, \`api\`, \`db\` and \`cache\`)",
      ]
    `);
    expect(errors(importing({ 't.yaml': rule('tools', 'web') }, { inventory: shop }))).toMatchInlineSnapshot(`
      [
        "t.yaml:2:42 error no-match: no pod of namespace \`tools\` has a name that begins with \`web\` (namespace \`shop\` has \`web\`)",
      ]
    `);
  });
});
