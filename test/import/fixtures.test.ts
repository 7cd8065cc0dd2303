import { describe, expect, it } from 'vitest';
import { parseRules } from '../../src/rules/parse.ts';
import { fixture, importing, inventoryOf, told, type Given } from './importing.ts';

const inventory = await inventoryOf('shop');

const imports: readonly (readonly [files: readonly string[], given: Given])[] = [
  [['policytester.yaml'], {}],
  [['netassert.yaml'], {}],
  [['netassert-v1.yaml'], {}],
  [['np-guard.yaml'], {}],
  [['np-guard.csv'], {}],
  [['allow.lst', 'deny.lst'], { from: ['shop/web'] }],
  [['illuminatio.yaml'], {}],
  [['netpol-reachability.yaml'], {}],
  [['cyclonus.json', 'netassert.yaml'], {}],
];

describe.each(imports)('%s', (names, given) => {
  const files = Object.fromEntries(names.map((name) => [name, fixture(`shop/${name}`)]));

  it.each([
    ['with manifests', { ...given, inventory }],
    ['without manifests', given],
  ])('becomes a rule file %s', (_, options) => {
    const imported = importing(files, options);
    const { text = '' } = imported;
    expect([text, ...told(imported)].join('\n')).toMatchSnapshot();
    const { rules, problems } = parseRules(text, 'netproof.yaml');
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(rules?.rules).toHaveLength(imported.rules);
  });
});
