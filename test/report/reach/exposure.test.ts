import { expect, test } from 'vitest';
import { exposuresOf } from '../../../src/model/exposure.ts';
import { cellsOf, connectionsOf, sendersOf } from '../../../src/model/matrix.ts';
import { compileModel } from '../../../src/model/model.ts';
import { otherPortsOf } from '../../../src/model/other-ports.ts';
import { reachOf } from '../../../src/model/reach.ts';
import { plainPalette } from '../../../src/report/format/palette.ts';
import { matrixCsv, matrixJson } from '../../../src/report/reach/machine-formats.ts';
import { renderMermaid } from '../../../src/report/reach/mermaid.ts';
import { renderReach } from '../../../src/report/reach/terminal.ts';
import { matrixView } from '../../../src/report/reach/view.ts';
import { loadText } from '../../manifests/loading.ts';

const pod = (name: string, port: number) => `---
{apiVersion: v1, kind: Pod, metadata: {namespace: shop, name: ${name}, labels: {app: ${name}}}, spec: {containers: [{name: c, image: x, ports: [{containerPort: ${port}}]}]}}
`;
const SHOP = `${pod('web', 8080)}${pod('db', 5432)}---
{apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: {namespace: shop, name: own}, spec: {podSelector: {}, policyTypes: [Ingress, Egress],
  ingress: [{from: [{namespaceSelector: {matchLabels: {team: ops}}, podSelector: {matchLabels: {app: prometheus}}}], ports: [{port: 9090}]}],
  egress: [{to: [{namespaceSelector: {}, podSelector: {matchLabels: {app: log}}}], ports: [{port: 514, protocol: UDP}]}]}}
---
{apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: {namespace: shop, name: web}, spec: {podSelector: {matchLabels: {app: web}}, policyTypes: [Ingress, Egress],
  ingress: [{ports: [{port: 8080}]}], egress: [{ports: [{port: 443}]}]}}
`;
const CILIUM = `---
{apiVersion: cilium.io/v2, kind: CiliumNetworkPolicy, metadata: {name: other, namespace: shop}, spec: {endpointSelector: {matchLabels: {app: web}}, egress: []}}
`;

async function made(text: string) {
  const { model } = compileModel((await loadText(text)).inventory);
  const reach = reachOf(model);
  const exposures = exposuresOf(model);
  const scope = { senders: sendersOf(model, reach), exposures };
  return {
    model,
    reach,
    exposures,
    view: matrixView(cellsOf(model, reach), otherPortsOf(model, reach), scope),
  };
}

test('any pod elsewhere is a row and a column, and pods that nobody has a line each', async () => {
  const { view } = await made(SHOP);
  expect(renderReach(view, { columns: 110, palette: plainPalette })).toMatchInlineSnapshot(`
    "             shop/web  shop/db   kube-system/kube-dns    internet  elsewhere
                   8080     5432    53/udp  53  9153  other  80  443      any
     shop/web       ✓        ·        ·     ·    ·      +    ·    ✓        +
     shop/db        ·        ✓        ·     ·    ·      ·    ·    ·        ·
     elsewhere      ✓        ·        ✓     ✓    ✓      ✓
     outside        ✓        ·        ✓     ✓    ✓      ✓

     ✓ open   + some ports   · closed   other: ports that nothing declares
     elsewhere: any pod that no manifest has, in a new namespace
     + shop/web → kube-system/kube-dns on 443
     + shop/web → elsewhere on 443
     open, too, to pods that nobody has yet:
     + pods with app=prometheus in namespaces with team=ops → shop/web, shop/db on 9090
     + shop/web, shop/db → pods with app=log in any namespace on 514/udp
     5 of 17 connections are open, and ports that nothing declares between 2 pairs, by the model: not proven"
  `);
});

test('its row and its column count among no connections', async () => {
  const { view } = await made(SHOP);
  const row = view.sources.findIndex(({ name }) => name === 'elsewhere');
  const open = view.targets.filter((_, target) => view.cell(row, target)?.allowed);
  expect(open.map(({ name, portLabel }) => `${name}:${portLabel}`)).toContain('shop/web:8080');
  const without = matrixView(
    [...cellsOf((await made(SHOP)).model, (await made(SHOP)).reach)].filter(
      ({ from }) => from !== 'elsewhere',
    ),
  );
  expect([view.open, view.total]).toEqual([without.open, without.total]);
});

test('machine formats have them, too', async () => {
  const { model, reach, exposures } = await made(SHOP);
  const csv = [...matrixCsv([], otherPortsOf(model, reach), exposures)].join('').split('\n');
  expect(csv).toContain('shop/web,elsewhere,443,TCP,true,"NetworkPolicy shop/web, egress rule 1"');
  expect(csv).toContain(
    'pods with app=prometheus in namespaces with team=ops,shop/db,9090,TCP,true,"NetworkPolicy shop/own, ingress rule 1"',
  );
  const scope = { sources: [], targets: [], all: false };
  const json = JSON.parse([...matrixJson(connectionsOf(model, reach), [], exposures, scope)].join('')) as {
    readonly exposures: readonly { readonly decidedBy: readonly number[] }[];
    readonly deciders: readonly { readonly text: string }[];
  };
  expect(json.exposures).toMatchObject([
    {
      direction: 'ingress',
      pods: 'pods with app=prometheus in namespaces with team=ops',
      workloads: ['shop/web', 'shop/db'],
      ports: [{ protocol: 'TCP', port: 9090, endPort: 9090 }],
    },
    { direction: 'egress', pods: 'pods with app=log in any namespace', workloads: ['shop/web', 'shop/db'] },
  ]);
  expect(json.exposures.map(({ decidedBy: [first = -1] }) => json.deciders[first]?.text)).toEqual([
    'NetworkPolicy shop/own, ingress rule 1',
    'NetworkPolicy shop/own, egress rule 1',
  ]);
});

test('Mermaid has arrows from and to them, dotted where nobody is there, or nobody knows', async () => {
  const text = renderMermaid((await made(SHOP + CILIUM)).view);
  expect(text).toContain('(["any pod elsewhere"])');
  expect(text).toContain('x0(["pods with app=prometheus in namespaces with team=ops"])');
  expect(text).toMatch(/ {2}x0 -\.->\|"9090"\| n\d/);
  const id = (name: string) => new RegExp(`(n\\d+)\\S*"${name}"`).exec(text)?.[1] ?? '';
  expect(text).toContain(`  ${id('web')} -.->|"not judged: 5432`);
  expect(text).toContain(`  ${id('any pod elsewhere')} -->|"8080"| ${id('web')}`);
});

test('what policies of other APIs may decide is not judged towards pods elsewhere either', async () => {
  const { view } = await made(SHOP + CILIUM);
  const column = view.targets.findIndex(({ name }) => name === 'elsewhere');
  const rows = ['shop/web', 'shop/db'].map((name) => view.sources.findIndex((one) => one.name === name));
  expect(rows.map((row) => view.cell(row, column)?.unjudged === true)).toEqual([true, false]);
});
