import { describe, expect, it } from 'vitest';
import { policyWarnings } from '../../src/model/warnings/warnings.ts';
import { modelOf } from './cluster.ts';

const podOf = (namespace: string, name: string, app = name) => `---
apiVersion: v1
kind: Pod
metadata: { namespace: ${namespace}, name: ${name}, labels: { app: ${app} } }
`;
const PODS = [
  '---\napiVersion: v1\nkind: Namespace\nmetadata: { name: mon, labels: { team: ops } }\n',
  podOf('shop', 'db'),
  podOf('shop', 'web'),
  podOf('mon', 'prom'),
  podOf('mon', 'grafana'),
].join('');

const MON = 'namespaceSelector: { matchLabels: { team: ops } }';
const APP = (app: string) => `podSelector: { matchLabels: { app: ${app} } }`;

function notices(peers: string, more = '', side = 'ingress'): readonly string[] {
  const model = modelOf(`${PODS}${more}---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { namespace: shop, name: db }
spec:
  podSelector: { matchLabels: { app: db } }
  ${side}:
    - ${side === 'ingress' ? 'from' : 'to'}: [${peers}]
`);
  return policyWarnings(model)
    .filter(({ code }) => code === 'peers-are-alternatives')
    .map(({ severity, message, hint }) => `${severity} ${message} (${hint ?? ''})`);
}

describe('two peers where one with both selectors was likely meant', () => {
  it('is a notice with what each admits', () => {
    expect(notices(`{ ${MON} }, { ${APP('prom')} }`)).toEqual([
      'notice NetworkPolicy shop/db, ingress rule 1: peers 1 and 2 are alternatives: `namespaceSelector: team=ops` admits every pod of namespace mon (mon/prom, mon/grafana), `podSelector: app=prom` admits the pods of its own namespace shop (none) (if both must hold, leave out the second `-`: one peer with both selectors)',
    ]);
  });

  it('in either order, and in egress', () => {
    expect(notices(`{ ${APP('prom')} }, { ${MON} }`)).toHaveLength(1);
    expect(notices(`{ ${MON} }, { ${APP('prom')} }`, '', 'egress')).toHaveLength(1);
  });

  it('also where such pods run in the own namespace, too', () => {
    expect(notices(`{ ${MON} }, { ${APP('prom')} }`, podOf('shop', 'prom'))).toEqual([
      expect.stringContaining('its own namespace shop (shop/prom)'),
    ]);
  });

  it('for the way to the DNS pods', () => {
    const system = 'namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: kube-system } }';
    const dns = 'podSelector: { matchLabels: { k8s-app: kube-dns } }';
    expect(notices(`{ ${system} }, { ${dns} }`, '', 'egress')).toHaveLength(1);
  });

  it.each([
    ['the pods run in the own namespace alone', `{ ${MON} }, { ${APP('web')} }`],
    ['the pods run nowhere', `{ ${MON} }, { ${APP('nobody')} }`],
    ['both are in one peer', `{ ${MON}, ${APP('prom')} }`],
    ['the own namespace is meant as a whole', `{ ${MON} }, { podSelector: {} }`],
    [
      'the namespaces are none of the manifests',
      `{ namespaceSelector: { matchLabels: { a: b } } }, { ${APP('prom')} }`,
    ],
    [
      'another peer stands between them',
      `{ ${MON} }, { ipBlock: { cidr: 192.0.2.0/24 } }, { ${APP('prom')} }`,
    ],
    ['both are podSelectors', `{ ${APP('web')} }, { ${APP('prom')} }`],
  ])('is silent where %s', (_, peers) => {
    expect(notices(peers)).toEqual([]);
  });
});
