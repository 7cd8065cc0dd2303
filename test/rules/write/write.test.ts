import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseRules } from '../../../src/rules/parse.ts';
import { visible } from '../../../src/text/escape.ts';
import type { WrittenFile, WrittenRule } from '../../../src/rules/write/written-file.ts';
import { writeRuleFile } from '../../../src/rules/write/write.ts';

const shop: WrittenFile = {
  schema: 'https://example.com/netproof.schema.json',
  comment: 'What the policies of the shop let through.',
  manifests: [
    { path: 'k8s/', comment: 'all but the drafts' },
    { exclude: 'k8s/drafts' },
    { kustomize: 'overlays/prod' },
    { helm: { chart: 'charts/shop', values: ['values.yaml'], namespace: 'shop' } },
  ],
  workloads: [{ name: 'monitoring/prometheus', labels: { app: 'prometheus' }, ports: [9090, '9093/udp'] }],
  endpoints: [
    { name: 'bank', host: 'api.bank.example', address: '203.0.113.8', comment: 'k8s/bank.yaml:12' },
    {
      name: 'ingress',
      namespace: 'ingress-nginx',
      labels: { 'app.kubernetes.io/name': 'ingress-nginx', 'app.kubernetes.io/component': 'on' },
      comment: 'the controller is of another repository',
    },
  ],
  rules: [
    {
      name: 'only the API reads the database, and nobody else',
      comment: 'db-ingress (k8s/db.yaml:3)',
      to: ['shop/db:5432'],
      onlyFrom: ['shop/api'],
    },
    { remark: 'No rule says anything of shop/pinger: it declares no port.' },
    {
      name: 'web: calls',
      from: ['shop/web', 'shop/app=web,tier=front'],
      allow: [{ text: 'shop/api:8080', comment: 'web-egress' }, 'dns'],
      deny: ['*/*', 'internet:443'],
    },
  ],
};

/** What is read of a text: entries without their places. */
function readBack(text: string): unknown {
  const { rules, problems } = parseRules(text, 'netproof.yaml');
  expect(problems.filter(({ code }) => code !== 'same-name' && code !== 'unused-endpoint')).toEqual([]);
  return rules?.rules.map(({ name, endpoints }) => [
    name,
    [...endpoints].map(([key, list]) => [key, list.map((one) => one.text)]),
  ]);
}

function asGiven(rules: WrittenFile['rules']): unknown {
  return rules
    .flatMap((one) => ('remark' in one ? [] : [one]))
    .map((rule, index) => [
      rule.name ?? `rule ${index + 1}`,
      (['from', 'to', 'allow', 'deny', 'onlyFrom', 'onlyTo'] as const).flatMap((key) => {
        const list = rule[key]?.map((one) => (typeof one === 'string' ? one : one.text));
        return list ? [[key, list]] : [];
      }),
    ]);
}

test('a rule file reads as a person lays it out', () => {
  const text = writeRuleFile(shop);
  expect(text).toMatchSnapshot();
  expect(readBack(text)).toEqual(asGiven(shop.rules));
});

test('what is long goes to lines of its own', () => {
  const many = Array.from({ length: 9 }, (_, index) => `shop/service-number-${index}:8080`);
  const text = writeRuleFile({
    manifests: many.map((one) => ({ path: one.replace(':', '/') })),
    endpoints: [{ name: 'far', namespace: 'far', labels: Object.fromEntries(many.map((one) => [one, 'x'])) }],
    rules: [
      {
        comment: 'word '.repeat(60).trim(),
        from: many.slice(0, 4).map((one) => one.replace(':8080', '')),
        allow: many,
      },
    ],
  });
  expect(text).toMatchSnapshot();
  expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(102);
});

describe('whatever is written', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom(
      'on',
      '0777',
      '1:30',
      'null',
      '- a',
      'a: b',
      'a #b',
      '# c',
      '...',
      '---',
      'a\nrules:',
      '\u2028x',
    ),
  );
  const name = hostile.filter((text) => text.trim() === text && text !== '' && visible(text) === text);
  const entry = fc.constantFrom(
    'shop/db:5432',
    '*/*',
    'shop/*',
    'shop/app=web,tier=front:80',
    'dns',
    'internet:443',
    '203.0.113.7:53/udp',
    '*/app.kubernetes.io/name=on',
    'api.example.com:443',
  );
  const commented = fc.oneof(entry, fc.record({ text: entry, comment: hostile }));
  const entries = fc.array(commented, { minLength: 1, maxLength: 6 });
  const rule: fc.Arbitrary<WrittenRule> = fc.oneof(
    fc.record({ name, comment: hostile, from: entries, allow: entries }),
    fc.record({ name, from: entries, allow: entries, deny: entries }),
    fc.record({ name, comment: hostile, to: entries, onlyFrom: entries }),
  );

  it('is read as it was given, and no comment is anything else', () => {
    fc.assert(
      fc.property(hostile, fc.array(rule, { minLength: 1, maxLength: 4 }), (comment, rules) => {
        const text = writeRuleFile({ comment, rules: rules.flatMap((one) => [{ remark: comment }, one]) });
        expect(readBack(text)).toEqual(asGiven(rules));
      }),
    );
  });

  it('has a name on one line for each rule, whatever it was called', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        readBack(writeRuleFile({ rules: [{ name: text.repeat(9), from: ['a/b'], allow: ['dns'] }] }));
      }),
    );
  });

  it('keeps the values of labels and paths', () => {
    const label = fc.stringMatching(/^[A-Za-z0-9]([A-Za-z0-9._-]{0,20}[A-Za-z0-9])?$/);
    const labels = fc.dictionary(
      label.filter((one) => one !== '__proto__'),
      label,
      { minKeys: 1, maxKeys: 4 },
    );
    const path = name.filter((text) => !/^[-!]/.test(text));
    fc.assert(
      fc.property(labels, fc.array(path, { minLength: 1, maxLength: 3 }), (given, paths) => {
        const { rules } = parseRules(
          writeRuleFile({
            manifests: paths.map((one) => ({ path: one })),
            endpoints: [{ name: 'far', namespace: 'far', labels: given, namespaceLabels: given }],
            rules: [{ from: ['far'], allow: ['dns'] }],
          }),
          'netproof.yaml',
        );
        expect(rules?.manifests.map((one) => ('path' in one ? one.path : ''))).toEqual(paths);
        expect(rules?.endpoints.get('far')).toMatchObject({ labels: given, namespaceLabels: given });
      }),
    );
  });
});
