import { describe, expect, it } from 'vitest';
import { isError } from '../../src/project/repository.ts';
import { lookUpApproved } from '../../src/rules/approved.ts';
import { parseRules } from '../../src/rules/parse.ts';
import { modelOf } from '../model/cluster.ts';

const MANIFESTS = `
apiVersion: apps/v1
kind: Deployment
metadata: {name: web, namespace: shop}
spec:
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec: {containers: [{name: c, image: x, ports: [{containerPort: 8080, name: http}]}]}
---
apiVersion: v1
kind: Service
metadata: {name: front, namespace: shop}
spec: {selector: {app: web}, ports: [{port: 80, targetPort: http}]}
`;

const head = 'version: 1\nrules:\n  - from: shop/web\n    allow: [dns]\n';

function read(entry: string): { readonly told: readonly string[]; readonly approved: readonly unknown[] } {
  const { rules, problems } = parseRules(`${head}approve:\n  - ${entry}\n`, 'netproof.yaml');
  const found = rules && lookUpApproved(rules, modelOf(MANIFESTS).inventory);
  const told = [...problems, ...(found?.problems ?? [])].map(
    ({ severity, at, message, hint }) =>
      `${at?.line ?? 0}:${at?.column ?? 0} ${severity}: ${message}${hint === undefined ? '' : ` (${hint})`}`,
  );
  return { told, approved: found?.approved ?? [] };
}

describe('an entry of approve', () => {
  it.each([
    ['{from: shop/web, to: "shop/web:http"}', [{ protocol: 'TCP', first: 8080, last: 8080 }]],
    ['{from: elsewhere, to: "shop/service/front:80"}', [{ protocol: 'TCP', first: 8080, last: 8080 }]],
    ['{from: outside, to: "shop/web:9000-9010/udp"}', [{ protocol: 'UDP', first: 9000, last: 9010 }]],
    ['{from: 203.0.113.9, to: "dns:53/udp"}', [{ protocol: 'UDP', first: 53, last: 53 }]],
    ['{from: shop/web, to: "internet:443"}', [{ protocol: 'TCP', first: 443, last: 443 }]],
    ['{from: shop/web, to: "elsewhere:443"}', [{ protocol: 'TCP', first: 443, last: 443 }]],
    ['{from: [shop/web, "shop/*"], to: "*/*"}', undefined],
  ])('%s is read', (entry, ports) => {
    const { told, approved } = read(entry);
    expect(told).toEqual([]);
    expect(approved).toMatchObject([{ at: { line: 6 }, to: [ports ? { ports } : {}] }]);
  });

  it.each([
    [
      '{from: shop/wbe, to: shop/web}',
      '6:12 error: no workload is called `shop/wbe` (did you mean `shop/web`?)',
    ],
    [
      '{from: elsewere, to: shop/web}',
      '6:12 error: there is no endpoint `elsewere` (did you mean `elsewhere`?)',
    ],
    [
      '{form: shop/web, to: shop/web}',
      '6:6 error: entry 1 of `approve` has no key `form` (did you mean `from`?)',
    ],
    [
      '{from: shop/web}',
      '6:5 error: entry 1 of `approve` has no `to` (`to` is an endpoint or a list of endpoints)',
    ],
    [
      '{from: "shop/web:80", to: shop/web}',
      '6:12 error: a source has no port (the port belongs to the destination: write `shop/web` here)',
    ],
    [
      '{from: "elsewhere:80", to: shop/web}',
      '6:12 error: a source has no port (the port belongs to the destination: write `elsewhere` here)',
    ],
    [
      '{from: shop/service/front, to: shop/web}',
      '6:12 error: `shop/service/front` is a Service, and a Service opens no connections (the pods behind it do: `shop/web`)',
    ],
    [
      '{from: shop/web, to: outside}',
      '6:26 error: `outside` is for clients (write `internet` for servers outside the cluster)',
    ],
    ['{from: shop/web, to: "shop/web:htpt"}', '6:26 error: `shop/web` has no port `:htpt` (it has http)'],
    [
      '{from: shop/web, to: "elsewhere:http"}',
      '6:26 error: nobody knows the port names of a pod elsewhere (write the number: elsewhere:443)',
    ],
    ['{from: shop/web, to: []}', '6:26 error: `to` is an empty list (name an endpoint, or remove it)'],
    ['shop/web', '6:5 error: entry 1 of `approve` must be a map with `from` and `to`, not text'],
  ])('%s is a mistake at its line', (entry, told) => {
    expect(read(entry).told.filter((one) => !one.includes(' notice:'))).toContain(told);
  });

  it('of pods by labels that nobody has yet is a warning, and means them', () => {
    const { told, approved } = read('{from: shop/app=cache, to: shop/web}');
    expect(told).toEqual([expect.stringMatching(/^6:12 warning: `shop\/app=cache` matches no workload/)]);
    expect(approved).toMatchObject([
      { from: [{ kind: 'pods', namespace: 'shop', labels: { app: 'cache' } }] },
    ]);
  });

  it('uses an endpoint, which no rule has to', () => {
    const text = `${head}endpoints: {bank: {host: api.bank.example}}\napprove:\n  - {from: shop/web, to: "bank:443"}\n`;
    const { problems } = parseRules(text, 'netproof.yaml');
    expect(problems.filter(isError)).toEqual([]);
    expect(problems.map(({ code }) => code)).not.toContain('unused-endpoint');
  });
});
