import { expect, it } from 'vitest';
import { focusOf, isInFocus } from '../../src/project/deployed.ts';
import { parseRules } from '../../src/rules/parse.ts';
import { liveResources } from '../../src/manifests/live.ts';
import { Findings } from '../../src/core/findings.ts';

const focus = (rule: string) => {
  const { rules, problems } = parseRules(`version: 1\nrules:\n  - { name: x, ${rule} }\n`, 'netproof.yaml');
  if (!rules) throw new Error(JSON.stringify(problems));
  return focusOf(rules);
};

it('rules are about the namespaces that they name, and about others where they mean everybody', () => {
  const named = focus('from: shop/web, deny: ["payments/ledger:5432"]');
  expect([...named.named]).toEqual(['shop', 'payments']);
  expect(isInFocus('ops', named)).toBe(false);
  const all = focus('to: "shop/db:5432", onlyFrom: [shop/api]');
  expect(isInFocus('ops', all)).toBe(true);
  expect(isInFocus('kube-system', all)).toBe(false);
  expect(isInFocus('kube-system', focus('from: "kube-system/*", deny: ["shop/db:5432"]'))).toBe(true);
});

it('an object of a cluster stands at its name, without what the server adds', () => {
  const findings = new Findings();
  const [policy] = liveResources(
    [
      {
        ...{ apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', status: {} },
        metadata: { namespace: 'shop', name: 'db', managedFields: [] },
        spec: { podSelector: {} },
      },
    ],
    'prod',
    findings,
  );
  expect(policy?.at).toEqual({ file: 'cluster prod: NetworkPolicy shop/db', line: 0, column: 0 });
  expect(Object.keys(policy?.json ?? {})).not.toContain('status');
  expect(findings.problems).toEqual([]);
});
