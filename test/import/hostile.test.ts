import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { formats } from '../../src/import/formats.ts';
import type { FormatName } from '../../src/import/format-names.ts';
import { parseRules } from '../../src/rules/parse.ts';
import { errors, fixture, importing, inventoryOf } from './importing.ts';

const inventory = await inventoryOf('shop');
const names = formats.map(({ name }) => name);
const sound = (text: string): readonly string[] =>
  parseRules(text, 'netproof.yaml').problems.flatMap(({ severity, message }) =>
    severity === 'error' ? [message] : [],
  );

describe('files that are to break it', () => {
  it('an alias bomb', () => {
    const levels = Array.from(
      { length: 12 },
      (_, level) =>
        `  - &l${level} {name: n${level}, hosts: [${level === 0 ? 'a.org' : `${`*l${level - 1}, `.repeat(9)}*l${level - 1}`}]}`,
    );
    expect(errors(importing({ 't.yaml': `addresses:\n${levels.join('\n')}\n` }))[0]).toMatch(/alias-bomb/);
  });

  it('nesting without end', () => {
    expect(errors(importing({ 't.yaml': `pods: ${'['.repeat(100_000)}\n` }))[0]).toMatch(/too deeply/);
  });

  it('groups of groups, each of all before it', () => {
    const count = 1_500;
    const pods = Array.from({ length: count }, (_, index) =>
      index === 0
        ? '  - {name: p0, namespace: shop, podname: web}'
        : `  - {name: p${index}, pods: [p${index - 1}, p${Math.floor(index / 2)}, p0]}`,
    );
    const text = `pods:\n${pods.join('\n')}\naddresses: [{name: a, hosts: [a.org]}]\nconnections: [{name: c, addresses: [a], ports: [{port: 1}]}]\nrules: [{name: r, from: [p${count - 1}], allowed: [c]}]\n`;
    expect(importing({ 't.yaml': text }).text).toContain('from: shop/web');
  });

  it('more connections than anybody declares', () => {
    const list = (word: string, count: number): string =>
      Array.from({ length: count }, (_, index) => `${word}${index}`).join(', ');
    const ports = Array.from({ length: 300 }, (_, index) => `{port: ${index + 1}}`).join(', ');
    const text = `addresses: [{name: a, hosts: [${list('h.org.x', 300)}]}]\nconnections: [{name: c, addresses: [a], ports: [${ports}]}]\n`;
    expect(errors(importing({ 't.yaml': text }))).toMatchInlineSnapshot(`
      [
        "t.yaml:2:15 error too-many-checks: the files come to more than 50,000 connections (import them in parts)",
      ]
    `);
  });

  it('names that are commands, markup or escapes', () => {
    const hostile = ['"::error::x"', '"##[error]x"', '"a\\u001b[31mb"', '"a\\u202eb"'];
    for (const name of hostile) {
      const text = `rules: [{name: ${name}, from: [], allowed: []}]\n`;
      expect(errors(importing({ 't.yaml': text })).join()).toMatch(/unsafe-name/);
    }
    const { text = '' } = importing(
      { 't.yaml': `- {name: a, description: "x: [y] # <b>&amp;", from: a=b}\n` },
      { format: 'np-guard' },
    );
    expect(text).toContain('# x: [y] # <b>&amp;');
    expect(sound(text)).toEqual([]);
  });

  it('keys of JavaScript’s objects', () => {
    const text =
      'pods:\n  - {name: constructor, namespace: shop, podname: web}\n  - {name: toString, pods: [constructor]}\nrules: [{name: hasOwnProperty, from: [toString, valueOf]}]\n';
    expect(errors(importing({ 't.yaml': text }))).toMatchInlineSnapshot(`
      [
        "t.yaml:4:49 error unknown-name: there is no pod or pod group \`valueOf\`",
      ]
    `);
    expect(errors(importing({ 't.yaml': '__proto__: {pods: []}\n' })).join()).toMatch(/unsafe-name/);
  });

  it('a long row, cell or line takes no time', () => {
    const long = ' '.repeat(200_000);
    expect(errors(importing({ 'a.csv': `name,from,to\na,${long}"x\n` })).join()).toMatch(/csv/);
    expect(errors(importing({ 'a.csv': `name,from,to\na,"${'""'.repeat(100_000)}x\n` })).join()).toMatch(
      /csv/,
    );
    expect(
      errors(importing({ 'allow.lst': `${'a:'.repeat(100_000)} b\n` }, { from: ['a/b'] })).join(),
    ).toMatch(/list-line/);
    const selector = `- {from: "${'('.repeat(50_000)}${'a,'.repeat(50_000)}"}\n`;
    expect(errors(importing({ 't.yaml': selector }, { format: 'np-guard' })).join()).toMatch(/bad-selector/);
  });
});

const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<unknown>(
      null,
      true,
      0,
      -1,
      80,
      1e300,
      '',
      'a',
      'web',
      'a/b',
      '::x',
      '*',
      '10.0.0.0/8',
      '::1',
      'a,b=c',
      '-80',
    ),
    fc.string({ maxLength: 8 }),
    fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom(
        ...[
          'name',
          'pods',
          'namespace',
          'podname',
          'addresses',
          'hosts',
          'connections',
          'ports',
          'port',
          'type',
          'rules',
          'from',
          'to',
        ],
        ...[
          'allowed',
          'denied',
          'src',
          'dst',
          'k8sResource',
          'host',
          'targetPort',
          'exitCode',
          'k8s',
          'deployment',
          'action',
          'labels',
        ],
        ...[
          'from_ns',
          'protocol',
          'port_min',
          'selector',
          'expect',
          'cases',
          'shop:tier=web',
          'a:*',
          'localhost',
          'Source',
          'Destination',
        ],
      ),
      tie('any'),
      { maxKeys: 5 },
    ),
  ),
})).any;

test('whatever a file holds, nothing is thrown, and what is written is a rule file', () => {
  fc.assert(
    fc.property(
      value,
      fc.constantFrom<FormatName | undefined>(undefined, ...names),
      fc.boolean(),
      (root, format, known) => {
        const given = { from: ['shop/web'], ...(format && { format }), ...(known && { inventory }) };
        const imported = importing({ 't.yaml': JSON.stringify(root) }, given);
        expect(imported.text === undefined || sound(imported.text).length === 0).toBe(true);
        expect(imported.text === undefined).toBe(errors(imported).length > 0);
      },
    ),
    { numRuns: 400 },
  );
});

test.each([
  ['policytester.yaml'],
  ['netassert.yaml'],
  ['netassert-v1.yaml'],
  ['np-guard.yaml'],
  ['np-guard.csv'],
  ['illuminatio.yaml'],
  ['netpol-reachability.yaml'],
  ['allow.lst'],
])('%s with a piece of it gone or in another place is imported, or told at a line', (name) => {
  const text = fixture(`shop/${name}`);
  const at = fc.nat(text.length);
  fc.assert(
    fc.property(at, at, at, (start, length, to) => {
      const piece = text.slice(start, start + (length % 40));
      const rest = text.slice(0, start) + text.slice(start + (length % 40));
      const changed = rest.slice(0, to) + piece + rest.slice(to);
      for (const given of [{ from: ['shop/web'] }, { from: ['shop/web'], inventory }]) {
        const imported = importing({ [name]: changed }, given);
        expect(imported.text === undefined ? errors(imported) : sound(imported.text)).toHaveLength(
          imported.text === undefined ? errors(imported).length : 0,
        );
        expect(imported.text === undefined).toBe(errors(imported).length > 0);
        for (const { at: place } of imported.problems)
          expect([place?.file, imported.problems]).toEqual([place && name, imported.problems]);
      }
    }),
    { numRuns: 50 },
  );
});
