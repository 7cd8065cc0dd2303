import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseRules } from '../../src/rules/parse.ts';
import type { Rule } from '../../src/rules/keys/rules.ts';
import { problemsOf } from './problem-lines.ts';

const head = 'version: 1\nrules:\n';
const rule = (text: string): string => `${head}  - ${text}\n`;
const withEndpoints = (entries: string): string =>
  `version: 1\nendpoints:\n${entries}\nrules: [{from: a/b, allow: "a/c:1"}]\n`;

const full = `version: 1
manifests:
  - k8s/
  - kustomize: overlays/prod
  - helm: {chart: charts/shop/, values: [a.yaml, b.yaml], namespace: shop}
endpoints:
  gateway: {namespace: ingress, labels: {app.kubernetes.io/name: gateway}}
  stripe: {host: api.stripe.com, address: 203.0.113.8}
  office: {outside: 203.0.113.7}
rules:
  - name: the shop's front end
    from: shop/web
    allow: [shop/api:8080, dns, "office:443"]
    deny: [shop/db:5432, stripe:443, "shop/cache:6379/tcp"]
  - to: shop/db:5432
    onlyFrom: [shop/api, gateway]
  - from: "*/*"
    onlyTo: [internet:443]
`;

/** A rule's endpoints as they are written, under their keys. */
function texts(rule: Rule | undefined): Readonly<Record<string, readonly string[]>> {
  const lists = [...(rule?.endpoints ?? [])].map(
    ([key, list]) => [key, list.map(({ text }) => text)] as const,
  );
  return Object.fromEntries(lists);
}

/** The same with their lines and columns. */
function placed(rule: Rule | undefined) {
  const lists = [...(rule?.endpoints ?? [])].map(
    ([key, list]) =>
      [key, Object.fromEntries(list.map(({ text, at }) => [text, `${at.line}:${at.column}`]))] as const,
  );
  return Object.fromEntries(lists);
}

describe('a rule file that is right', () => {
  const { rules, problems } = parseRules(full, 'netproof.yaml');

  it('has no problems', () => {
    expect(problems).toEqual([]);
  });

  it('keeps every entry with its place', () => {
    const at = (line: number, column: number) => ({ file: 'netproof.yaml', line, column });
    expect(rules?.manifests).toEqual([
      { kind: 'path', path: 'k8s/', at: at(3, 5) },
      { kind: 'kustomize', dir: 'overlays/prod', at: at(4, 5) },
      {
        kind: 'helm',
        chart: 'charts/shop/',
        values: ['a.yaml', 'b.yaml'],
        release: 'shop',
        namespace: 'shop',
        at: at(5, 5),
      },
    ]);
    expect([...(rules?.endpoints ?? [])]).toEqual([
      [
        'gateway',
        { kind: 'pods', namespace: 'ingress', labels: { 'app.kubernetes.io/name': 'gateway' }, at: at(7, 3) },
      ],
      ['stripe', { kind: 'host', host: 'api.stripe.com', address: '203.0.113.8', at: at(8, 3) }],
      ['office', { kind: 'outside', address: '203.0.113.7', at: at(9, 3) }],
    ]);
    expect(rules?.rules[0]).toMatchObject({
      name: "the shop's front end",
      at: at(11, 5),
    });
    expect(placed(rules?.rules[0])).toEqual({
      from: { 'shop/web': '12:11' },
      allow: { 'shop/api:8080': '13:13', dns: '13:28', 'office:443': '13:33' },
      deny: { 'shop/db:5432': '14:12', 'stripe:443': '14:26', 'shop/cache:6379/tcp': '14:38' },
    });
    expect(rules?.rules[0]?.endpoints.get('deny')?.[2]).toMatchObject({
      name: 'shop/cache',
      body: { kind: 'workload', namespace: 'shop', name: 'cache' },
      port: { kind: 'range', first: 6379, last: 6379, protocol: 'TCP' },
    });
    expect(rules?.rules[1]?.name).toBe('rule 2');
    expect(texts(rules?.rules[1])).toEqual({ to: ['shop/db:5432'], onlyFrom: ['shop/api', 'gateway'] });
    expect(texts(rules?.rules[2])).toMatchObject({ onlyTo: ['internet:443'] });
  });

  it('reads the whole folder where it names no manifests', () => {
    const { rules: read } = parseRules(rule('{from: a/b, allow: dns}'), 'netproof.yaml');
    expect(read?.manifests).toEqual([
      { kind: 'path', path: '.', implied: true, at: { file: 'netproof.yaml', line: 1, column: 1 } },
    ]);
  });

  it('takes aliases, tabs between tokens, Windows line ends and a byte order mark', () => {
    const text =
      '\ufeffversion: 1\r\nrules:\r\n  - from: &fronts [a/b,\ta/c]\r\n    allow: dns\r\n  - from: *fronts\r\n    allow: a/d:1\r\n';
    const read = parseRules(text, 'netproof.yaml');
    expect(read.problems).toEqual([]);
    expect(read.rules?.rules[1]?.endpoints.get('from')?.map(({ text: name, at }) => [name, at.line])).toEqual(
      [
        ['a/b', 3],
        ['a/c', 3],
      ],
    );
  });
});

describe('a rule file that is wrong', () => {
  const table: readonly (readonly [what: string, text: string, said: readonly string[]])[] = [
    // The file as a whole
    [
      'empty',
      '',
      ['1:1 error empty-file: the rule file is empty (begin it with `version: 1` and a list of `rules`)'],
    ],
    [
      'comments alone',
      '# soon\n',
      ['1:1 error empty-file: the rule file is empty (begin it with `version: 1` and a list of `rules`)'],
    ],
    [
      'text',
      'rules',
      ['1:1 error wrong-type: the rule file must be a map with `version` and `rules`, not text'],
    ],
    [
      'two documents',
      'version: 1\n---\nversion: 1\n',
      [
        '3:1 error yaml: the file holds a second YAML document (a rule file is one document: remove the `---`)',
      ],
    ],
    [
      'nested beyond reason',
      `a:\n ${'['.repeat(1_000_000)}`,
      ['2:200 error yaml: the YAML nests too deeply'],
    ],
    [
      'a megabyte of what closes nothing',
      ']'.repeat(1024 * 1024),
      [
        '1:1 error yaml: this is not YAML (look for a missing quote, bracket or comma at this place or before it)',
      ],
    ],
    [
      'a megabyte of entries',
      '- a\n'.repeat(256 * 1024),
      ['200000:4 error file-too-large: the file holds too much YAML (split it)'],
    ],
    // YAML
    [
      'several mistakes on one line, which are one',
      'version: 1\nrules:\n  - from: shop/web\n     allow: dns\n',
      ['4:6 error yaml: this is not YAML: this line is indented by 5, its entry by 4 (indent it by 4)'],
    ],
    [
      'a tab',
      'version: 1\nrules:\n\t- from: a/b\n',
      ['3:1 error yaml: this is not YAML: a tab indents this line (indent with spaces)'],
    ],
    [
      'an open bracket',
      'version: 1\nrules: [a',
      ['2:8 error yaml: this is not YAML: the bracket that opens here is not closed (close it with `]`)'],
    ],
    [
      'a bare star',
      rule('{from: */*, allow: dns}'),
      [
        '3:12 error yaml: the alias `*/*` has no anchor before it (`*` begins an alias in YAML: if text is meant, put it in quotes: "*/*")',
      ],
    ],
    [
      'an alias of nothing',
      rule('{from: *fronts, allow: dns}'),
      [
        '3:12 error yaml: the alias `*fronts` has no anchor before it (`*` begins an alias in YAML: if text is meant, put it in quotes: "*fronts")',
      ],
    ],
    [
      'a tag',
      rule('{from: !!binary aGVq, allow: dns}'),
      ['3:21 error yaml: YAML tags have no meaning here (put text that begins with `!` in quotes)'],
    ],
    [
      'an open quote',
      'version: 1\nrules: "a',
      ['2:8 error yaml: this is not YAML: the quote that opens here is not closed (close it with `"`)'],
    ],
    [
      'a key twice',
      rule('{from: a/b, allow: dns, from: a/c}'),
      ['3:29 error duplicate-key: the key `from` stands here twice (it is already on line 3: join the two)'],
    ],
    [
      'an alias bomb',
      `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [${'*a,'.repeat(9)}]\nc: &c [${'*b,'.repeat(9)}]\nd: [${'*c,'.repeat(90)}]\n`,
      ['2:7 error alias-bomb: the document grows too large through its YAML aliases (write it out)'],
    ],
    ['an anchor in itself', `version: 1\nrules: &a [*a]`, ['2:12 error yaml: the anchor `&a` holds itself']],
    // Shape
    [
      'no version',
      'rules: [{from: a/b, allow: dns}]',
      ['1:1 error version: the rule file has no `version` (begin it with `version: 1`)'],
    ],
    [
      'a version from the future',
      'version: 2\nrulez: 1',
      [
        '1:10 error version: version 2 of the rule file is from the future (this netproof reads version 1: use a newer netproof)',
      ],
    ],
    [
      'a version in quotes',
      'version: "1"\nrules: [{from: a/b, allow: dns}]',
      ['1:10 error version: `version` must be the number 1 (write `version: 1`)'],
    ],
    [
      'no rules',
      'version: 1',
      ['1:1 error missing-key: the rule file has no `rules` (`rules` is a list of rules)'],
    ],
    [
      'an empty list of rules',
      'version: 1\nrules: []',
      ['2:8 error empty-list: `rules` is an empty list (a file without a rule proves nothing)'],
    ],
    [
      'rules that are a map',
      'version: 1\nrules: {from: a/b}',
      ['2:8 error wrong-type: `rules` must be a list of rules, not a map'],
    ],
    [
      'unknown keys',
      'version: 1\nrulez: []\nrules: [{form: a/b, allow: dns}]\nowner: me',
      [
        '2:1 error unknown-key: the rule file has no key `rulez` (did you mean `rules`?)',
        '3:10 error unknown-key: rule 1 has no key `form` (did you mean `from`?)',
        '4:1 error unknown-key: the rule file has no key `owner` (the keys here are `version`, `manifests`, `environments`, `workloads`, `endpoints`, `approve`, `rules` and `ignore`)',
      ],
    ],
    [
      'keys that JavaScript has of its own',
      'version: 1\ntoString: 1\n__proto__: {a: 1}\nrules: [{from: a/b, allow: dns}]',
      [
        '2:1 error unknown-key: the rule file has no key `toString` (the keys here are `version`, `manifests`, `environments`, `workloads`, `endpoints`, `approve`, `rules` and `ignore`)',
        '3:1 error unknown-key: the rule file has no key `__proto__` (the keys here are `version`, `manifests`, `environments`, `workloads`, `endpoints`, `approve`, `rules` and `ignore`)',
      ],
    ],
    [
      'a merge key',
      `${rule('&a {from: a/b, allow: dns}')}  - <<: *a\n    deny: a/c:1`,
      ['4:5 error unknown-key: rule 2 has no key `<<` (YAML merge keys are not read: write the entries out)'],
    ],
    [
      'a number for an endpoint',
      rule('{from: a/b, allow: [8080]}'),
      [
        '3:25 error wrong-type: entry 1 of `allow` must be an endpoint, written as text, not a number (name an endpoint: `shop/api:8080`, `shop/*`, `dns` or `internet:443`)',
      ],
    ],
    [
      'a boolean for endpoints',
      rule('{from: a/b, allow: true}'),
      [
        '3:24 error wrong-type: `allow` must be an endpoint or a list of endpoints, not a boolean (name an endpoint: `shop/api:8080`, `shop/*`, `dns` or `internet:443`)',
      ],
    ],
    [
      'a verb in another form',
      rule('{from: a/b, denies: dns}'),
      ['3:17 error unknown-key: rule 1 has no key `denies` (did you mean `deny`?)'],
    ],
    [
      'a space behind the colon',
      rule('{from: a/b, allow: [a/c: 80]}'),
      [
        '3:25 error wrong-type: entry 1 of `allow` must be an endpoint, written as text, not a map (a colon with a space behind it makes a map: write `a/c:80`)',
      ],
    ],
    [
      'nothing behind a key',
      rule('from:\n    allow: dns'),
      [
        '3:5 error wrong-type: `from` must be an endpoint or a list of endpoints, not empty (name an endpoint: `shop/api:8080`, `shop/*`, `dns` or `internet:443`)',
      ],
    ],
    [
      'empty lists',
      rule('{from: [], allow: []}'),
      [
        '3:12 error empty-list: `from` is an empty list (name an endpoint, or remove it)',
        '3:23 error empty-list: `allow` is an empty list (name an endpoint, or remove it)',
      ],
    ],
    [
      'an empty onlyTo',
      rule('{from: a/b, onlyTo: []}'),
      [
        '3:25 error empty-list: `onlyTo` is an empty list (to forbid everything, write `deny: ["*/*", "internet:443", dns]`)',
      ],
    ],
    [
      'an empty onlyFrom',
      rule('{to: a/b, onlyFrom: []}'),
      [
        '3:25 error empty-list: `onlyFrom` is an empty list (to forbid it to everyone, write a rule `from: "*/*"` with `deny`)',
      ],
    ],
    ['empty text', rule('{from: "", allow: dns}'), ['3:12 error wrong-type: `from` is empty text']],
    [
      'a text without end',
      rule(`{from: "${'a'.repeat(1001)}", allow: dns}`),
      ['3:12 error too-long: `from` is longer than 1000 characters'],
    ],
    // Rules
    [
      'nothing to check',
      rule('{name: hm}'),
      ['3:5 error nothing-to-check: the rule has nothing to check (add `from` and `allow`)'],
    ],
    [
      'from alone',
      rule('{from: a/b}'),
      ['3:5 error nothing-to-check: the rule has nothing to check (add `allow`, `deny` or `onlyTo`)'],
    ],
    [
      'to alone',
      rule('{to: a/b}'),
      ['3:5 error nothing-to-check: the rule has nothing to check (add `onlyFrom`)'],
    ],
    [
      'onlyFrom without to',
      rule('{onlyFrom: a/b}'),
      ['3:6 error bad-rule: `onlyFrom` needs a `to` (say what they connect to: add `to`)'],
    ],
    [
      'allow without from',
      rule('{allow: a/b:1, deny: dns}'),
      [
        '3:6 error bad-rule: `allow` needs a `from` (say who connects: add `from`)',
        '3:20 error bad-rule: `deny` needs a `from` (say who connects: add `from`)',
      ],
    ],
    [
      'from and to',
      rule('{from: a/b, to: a/c:1, allow: dns}'),
      [
        '3:17 error bad-rule: a rule has `from` or `to`, not both (write two rules: `from` with `allow`, `deny` or `onlyTo`, and `to` with `onlyFrom`)',
      ],
    ],
    [
      'the same name twice',
      `${rule('{name: x, from: a/b, allow: dns}')}  - {name: x, from: a/c, allow: dns}`,
      [
        '4:5 warning same-name: the rule on line 3 is called `x` too (give each a name of its own: reports go by it)',
      ],
    ],
    // Names
    [
      'a control character',
      rule('{name: "a\\e[31mb", from: a/b, allow: dns}'),
      ['3:12 error unsafe-name: `a\\u{1b}[31mb` holds a control character (write plain text on one line)'],
    ],
    [
      'a line break',
      rule('{name: "a\\nb", from: a/b, allow: dns}'),
      ['3:12 error unsafe-name: `a\\nb` holds a control character (write plain text on one line)'],
    ],
    [
      'a workflow command',
      rule('{name: "::error::x", from: a/b, allow: dns}'),
      ['3:12 error unsafe-name: `::error::x` looks like a workflow command (write plain text on one line)'],
    ],
    [
      'what would be one at the start of a line',
      rule('{name: "to ::1 and ::/0", from: a/b, allow: dns}'),
      [],
    ],
    [
      'a workflow command of old',
      rule('{name: "a ##[error]x", from: a/b, allow: dns}'),
      ['3:12 error unsafe-name: `a ##[error]x` looks like a workflow command (write plain text on one line)'],
    ],
    [
      'a workflow command in a key',
      'version: 1\n"::set-output name=a::b": 1\n',
      [
        '2:1 error unsafe-name: `::set-output name=a::b` looks like a workflow command (write plain text on one line)',
      ],
    ],
    // Manifests
    [
      'a misspelt kustomize',
      `version: 1\nmanifests: [{kustomise: a}]\nrules: [{from: a/b, allow: dns}]`,
      ['2:14 error unknown-key: entry 1 of `manifests` has no key `kustomise` (did you mean `kustomize`?)'],
    ],
    [
      'two kinds of manifest in one',
      `version: 1\nmanifests: [{kustomize: a, helm: {chart: b}}]\nrules: [{from: a/b, allow: dns}]`,
      [
        '2:13 error wrong-type: entry 1 of `manifests` mixes `kustomize` and `helm`, which do not go together (it is a path, `{kustomize: …}`, `{helm: {chart: …}}` or `{exclude: …}`)',
      ],
    ],
    [
      'helm without a chart',
      `version: 1\nmanifests: [{helm: {values: a.yaml}}]\nrules: [{from: a/b, allow: dns}]`,
      ['2:20 error missing-key: `helm` has no `chart` (`chart` is a folder or an archive)'],
    ],
    [
      'an option for a path',
      `version: 1\nmanifests: [-f, {kustomize: --help}, {helm: {chart: -x, values: -y, release: -z}}]\nrules: [{from: a/b, allow: dns}]`,
      [
        '2:13 error bad-path: `-f` begins with a dash (write ./-f)',
        '2:29 error bad-path: `--help` begins with a dash (write ./--help)',
        '2:53 error bad-path: `-x` begins with a dash (write ./-x)',
        '2:65 error bad-path: `-y` begins with a dash (write ./-y)',
        '2:78 error bad-name: `-z` is not a valid release name (lower-case letters, digits and dashes make one: set `release`)',
      ],
    ],
    // Endpoints of the file
    [
      'a mixture',
      withEndpoints('  x: {host: a.b, outside: 1.2.3.4}'),
      [
        '3:6 error wrong-type: `x` mixes `host` and `outside`, which do not go together (it is `{namespace: …, labels: {…}}`, `{host: …}` or `{outside: …}`)',
      ],
    ],
    [
      'an empty one',
      withEndpoints('  x: {}'),
      [
        '3:6 error wrong-type: `x` is an empty map (it is `{namespace: …, labels: {…}}`, `{host: …}` or `{outside: …}`)',
      ],
    ],
    [
      'a text',
      withEndpoints('  x: api.stripe.com'),
      [
        '3:6 error wrong-type: `x` must be `{namespace: …, labels: {…}}`, `{host: …}` or `{outside: …}`, not text',
      ],
    ],
    [
      'a label that is no text',
      withEndpoints('  x: {namespace: a, labels: {app: 1}}'),
      ['3:35 error wrong-type: `app` must be text, not a number (put it in quotes: "1")'],
    ],
    [
      'no labels',
      withEndpoints('  x: {namespace: a}'),
      ['3:6 error missing-key: the endpoint `x` has no `labels` (`labels` is a map of labels)'],
    ],
    [
      'bad names of all sorts',
      withEndpoints(
        '  a.b: {host: a.b}\n  dns: {host: a.b}\n  x: {namespace: A_b, labels: {-a: b, c: "d e"}}\n  __proto__: {host: a.b}\n  y: {namespace: a, labels: {}}',
      ),
      [
        '3:3 error bad-name: `a.b` is not a valid endpoint name (a host’s name goes behind `host:`, under a name without dots)',
        '4:3 error bad-name: `dns` has a meaning already and cannot be given another (choose another name)',
        '4:3 warning unused-endpoint: no rule uses the endpoint `dns` (use it, or remove it)',
        '5:3 warning unused-endpoint: no rule uses the endpoint `x` (use it, or remove it)',
        '5:18 error bad-name: `A_b` is not a valid namespace name (lower-case letters, digits and dashes make one)',
        '5:32 error bad-selector: `-a` is not a valid label key',
        '5:42 error bad-selector: `d e` is not a valid label value',
        '6:3 error bad-name: `__proto__` is not a valid endpoint name (letters, digits, dashes and underscores make a name)',
        '7:3 warning unused-endpoint: no rule uses the endpoint `y` (use it, or remove it)',
        '7:29 error empty-list: `labels` is an empty map (for every pod of the namespace write "a/*" in the rule)',
      ],
    ],
    [
      'bad hosts of all sorts',
      `version: 1
endpoints:
  a: {host: api.stripe.com:443}
  b: {host: "*.stripe.com"}
  c: {host: stripe}
  d: {host: 10.0.0.0/8}
  e: {host: 1.2.3}
  f: {host: "2001:db8::1"}
  g: {host: 1.2.3.4, address: 1.2.3.5}
  h: {host: x.example, address: 127.0.0.1}
  i: {outside: 256.1.1.1}
  internet: {namespace: a, labels: {b: c}}
rules: [{from: a/b, allow: [a:1, b:1, c:1, d:1, e:1, f:1, g:1, h:1, i:1]}]`,
      [
        '3:13 error bad-endpoint: `host` has a port (write the port where the host is used: `a:443`)',
        '4:13 error bad-endpoint: `*.stripe.com` is not a valid host name (a check connects to one host: write a whole name)',
        '5:13 error bad-endpoint: `stripe` is not a valid host name (a host’s name has a dot in it: api.example.com)',
        '6:13 error bad-address: `10.0.0.0/8` is a range, and a check connects to one address (write one address of it, such as 10.0.0.0)',
        '7:13 error bad-address: `1.2.3` is not a valid IPv4 address (an IPv4 address is four numbers from 0 to 255: 203.0.113.7)',
        '8:13 error bad-address: `2001:db8::1` is an IPv6 address: not supported yet (write an IPv4 address)',
        '9:31 error bad-address: `host` is an address already (remove `address`, or write the host’s name)',
        '10:33 error bad-address: `127.0.0.1` is in the loopback range: no server outside has it (write the address that the pods connect to)',
        '11:16 error bad-address: `256.1.1.1` is not a valid IPv4 address (an IPv4 address is four numbers from 0 to 255: 203.0.113.7)',
        '12:25 error bad-endpoint: `internet` is a host (write {host: 203.0.113.9})',
      ],
    ],
    [
      'two addresses of one name',
      `version: 1
endpoints:
  a: {host: api.example, address: 203.0.113.1}
  b: {host: API.example, address: 203.0.113.2}
rules: [{from: a/b, allow: [a:1, b:1]}]`,
      [
        '4:3 error two-addresses: the host `api.example` has two addresses, 203.0.113.1 on line 3 and 203.0.113.2 here (give both endpoints the same address)',
      ],
    ],
  ];

  test.each(table)('%s', (_, text, said) => {
    expect(problemsOf(text)).toEqual(said);
  });

  it('never shows what a broken file holds', () => {
    const said = problemsOf('password: "hunter2\nanother: secret').join('\n');
    expect(said).toMatch(/yaml/);
    expect(said).not.toMatch(/hunter2|secret/);
  });

  it('shows as many mistakes as anybody reads, and says that there are more', () => {
    const said = problemsOf(`version: 1\nrules:\n${'  - {fro: a/b, allow: dns}\n'.repeat(1000)}`);
    expect(said).toHaveLength(201);
    expect(said.at(-1)).toMatch(
      /^203:\d+ error more-problems: the rule file has more problems than these 200$/,
    );
  });

  it('does not look for what was meant by thousands of words that mean nothing', () => {
    const words = (prefix: string, form: (word: string) => string): string =>
      Array.from({ length: 20_000 }, (_, index) => form(`${prefix}${index}`)).join('');
    const said = problemsOf(
      `version: 1\nendpoints:\n${words('e', (word) => `  ${word}: {host: 203.0.113.1}\n`)}` +
        `rules:\n- from: a/b\n  allow: [${words('x', (word) => `${word}, `)}]\n`,
    );
    expect(said).toHaveLength(201);
    expect(said[0]).toBe('20005:11 error unknown-endpoint: there is no endpoint `x0` (did you mean `e0`?)');
  });

  it('still hands on what was right, so that more mistakes can be shown with these', () => {
    const { rules, problems } = parseRules(
      `${rule('{from: a/b, allow: [nowhere, c/d]}')}  - {from: a/b, alow: dns}\n  - {from: a/b, allow: dns}`,
      'netproof.yaml',
    );
    expect(problems).toHaveLength(2);
    expect(rules?.rules.map((one) => [one.name, texts(one).allow, one.broken])).toEqual([
      ['rule 1', ['c/d'], true],
      ['rule 2', undefined, true],
      ['rule 3', ['dns'], undefined],
    ]);
  });

  it.each(['denny: [internet]', 'deny: 7', 'name: {}, to: 1'])(
    'leaves out of a rule what is wrong alone, and says no more of what it then lacks: %s',
    (wrong) => {
      const { rules, problems } = parseRules(
        rule(`{from: [a/b, nowhere], allow: c/d, ${wrong}}`),
        'netproof.yaml',
      );
      const entries = Object.values(texts(rules?.rules[0])).flat();
      expect(entries).toEqual(['a/b', 'c/d']);
      expect(problems.filter(({ message }) => message.includes('`nowhere`'))).toHaveLength(1);
      expect(problems.some(({ code }) => code === 'bad-rule')).toBe(false);
      expect(rules?.rules[0]?.broken).toBe(true);
    },
  );

  it('hands on no rule where more than rules is wrong', () => {
    expect(
      parseRules('version: 1\nrulez: []\nrules: [{from: a/b, alow: dns}]', 'netproof.yaml').rules,
    ).toBeUndefined();
  });
});

describe('whatever the text', () => {
  const lines = full.split('\n');
  const mutated = fc
    .array(
      fc.tuple(
        fc.nat(full.length),
        fc.nat(12),
        fc.oneof(
          fc.string({ maxLength: 8 }),
          fc.constantFrom('*', '&a ', '[', '}', ': ', '\t', '- ', '\u0000', '::x::', '!t '),
        ),
      ),
      { minLength: 1, maxLength: 6 },
    )
    .map((edits) =>
      edits.reduce((text, [at, drop, add]) => text.slice(0, at) + add + text.slice(at + drop), full),
    );
  const repeated = fc
    .tuple(fc.stringMatching(/^[[\]{}?:,&*!|>"'%#@`~<=a1 \t\n\r-]{1,6}$/), fc.integer({ min: 1, max: 1000 }))
    .map(([characters, times]) => characters.repeat(times));
  const shuffled = fc.shuffledSubarray(lines).map((some) => some.join('\n'));

  it.each([
    ['any text', fc.string({ unit: 'binary', maxLength: 300 })],
    ['a rule file with edits', mutated],
    ['the same few characters again and again', repeated],
    ['a rule file in the wrong order', shuffled],
  ])('%s: no exception, every problem inside the file, the same twice', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const { rules, problems } = parseRules(text, 'netproof.yaml');
        const rows = text.split(/\r\n|\r|\n/);
        for (const { at, message } of problems) {
          expect(at?.file).toBe('netproof.yaml');
          expect(at?.line).toBeGreaterThanOrEqual(1);
          expect(at?.line).toBeLessThanOrEqual(rows.length);
          expect(at?.column).toBeGreaterThanOrEqual(1);
          // eslint-disable-next-line no-control-regex -- what must not be there
          expect(message).not.toMatch(/[\u0000-\u001f\u007f-\u009f]|^\s*::/);
          expect(message.length).toBeLessThan(1000);
        }
        if (!rules) expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
        expect(parseRules(text, 'netproof.yaml')).toEqual({ rules, problems });
      }),
      { numRuns: 500 },
    );
  });
});
