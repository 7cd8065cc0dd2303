import { describe, expect, it } from 'vitest';
import { connectionsOf } from '../../../src/model/matrix.ts';
import { otherPortsOf } from '../../../src/model/other-ports.ts';
import { reachOf } from '../../../src/model/reach.ts';
import { plainPalette } from '../../../src/report/format/palette.ts';
import { graphOf, namespaceGraph } from '../../../src/report/reach/edges.ts';
import { renderMatrixPage } from '../../../src/report/reach/html.ts';
import { matrixCsv, matrixJson } from '../../../src/report/reach/machine-formats.ts';
import { renderMermaid } from '../../../src/report/reach/mermaid.ts';
import { ReasonBook } from '../../../src/report/reach/reasons.ts';
import { renderReach } from '../../../src/report/reach/terminal.ts';
import { matrixView } from '../../../src/report/reach/view.ts';
import { modelOf } from '../../model/cluster.ts';

const pod = (name: string, port: number) => `---
{apiVersion: v1, kind: Pod, metadata: {namespace: shop, name: ${name}, labels: {app: ${name}}}, spec: {containers: [{ports: [{containerPort: ${port}}]}]}}
`;
const policy = (app: string, rules: string) => `---
{apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: {namespace: shop, name: ${app}}, spec: {podSelector: {matchLabels: {app: ${app}}}, ${rules}}}
`;
const from = (app: string, ports: string) =>
  `{from: [{podSelector: {matchLabels: {app: ${app}}}}], ports: [${ports}]}`;
/** The database is open to the web at a range around its port, and at every UDP port to the API, which nobody is kept from. */
const MANIFESTS = [
  pod('web', 8080),
  pod('api', 8081),
  pod('db', 9000),
  policy(
    'db',
    `ingress: [${from('web', '{port: 8900, endPort: 9100}')}, ${from('api', '{port: 9000}, {protocol: UDP}')}]`,
  ),
  policy(
    'web',
    `policyTypes: [Ingress, Egress], egress: [{to: [{podSelector: {}}]}], ingress: [${from('api', '{port: 8080}')}]`,
  ),
].join('');

function made() {
  const model = modelOf(MANIFESTS);
  const reach = reachOf(model);
  const connections = [...connectionsOf(model, reach)];
  const others = [...otherPortsOf(model, reach)];
  const byTarget = [...otherPortsOf(model, reach, { byTarget: true })];
  return { connections, others, byTarget, view: matrixView(connections, others) };
}

const { connections, others, byTarget, view } = made();

describe('ports that nothing declares', () => {
  it('have a column where one is open, and a line where some are', () => {
    expect(renderReach(view, { columns: 100, palette: plainPalette })).toMatchInlineSnapshot(`
      "             shop/web   shop/api      shop/db     kube-system/kube-dns       internet     elsewhere
                     8080    8081  other  9000  other  53/udp  53  9153  other  80  443  other     any
       shop/web       ✓       ✓      ✓     ✓      +      ·     ·    ·      ·    ·    ·     ·        ·
       shop/api       ✓       ✓            ✓      +      ✓     ✓    ✓      ✓    ✓    ✓     ✓        ✓
       shop/db        ·       ✓      ✓     ✓             ✓     ✓    ✓      ✓    ✓    ✓     ✓        ✓
       elsewhere      ·       ✓      ✓     ·      ·      ✓     ✓    ✓      ✓
       outside        ·       ✓      ✓     ·      ·      ✓     ✓    ✓      ✓

       ✓ open   + some ports   · closed   other: ports that nothing declares
       elsewhere: any pod that no manifest has, in a new namespace
       + shop/web → shop/db on 8900-8999, 9001-9100
       + shop/api → shop/db on every other UDP port
       19 of 27 connections are open, and ports that nothing declares between 10 pairs, by the model: not proven"
    `);
  });

  it('are not called closed between whom a matrix was narrowed away from', () => {
    const isAsked = (source: string, target: string) => source === 'shop/web' || target === 'shop/web';
    const asked = [...others].filter((one) => isAsked(one.from, one.to));
    const narrowed = matrixView([], asked, { isAsked });
    const cell = (from: string, to: string) =>
      narrowed.cell(
        narrowed.sources.findIndex(({ name }) => name === from),
        narrowed.targets.findIndex(({ name }) => name === to),
      );
    expect(cell('shop/web', 'shop/db')?.allowed).toBe(true);
    expect(cell('shop/api', 'shop/db')).toBeUndefined();
  });

  it('are ranges in JSON, of all that have the same', () => {
    const { ranges } = JSON.parse(
      [...matrixJson([], byTarget, [], { sources: [], targets: [], all: false })].join(''),
    ) as { ranges: unknown[] };
    expect(ranges.map((one) => JSON.stringify(one))).toMatchInlineSnapshot(`
      [
        "{"from":["elsewhere","outside","shop/api","shop/db","shop/web"],"to":["shop/api"],"ports":[{"protocol":"TCP","port":1,"endPort":65535},{"protocol":"UDP","port":1,"endPort":65535},{"protocol":"SCTP","port":1,"endPort":65535}]}",
        "{"from":["shop/web"],"to":["shop/db"],"ports":[{"protocol":"TCP","port":8900,"endPort":9100}]}",
        "{"from":["shop/api"],"to":["shop/db"],"ports":[{"protocol":"TCP","port":9000,"endPort":9000},{"protocol":"UDP","port":1,"endPort":65535}]}",
        "{"from":["elsewhere","outside","shop/api","shop/db"],"to":["kube-system/kube-dns"],"ports":[{"protocol":"TCP","port":1,"endPort":65535},{"protocol":"UDP","port":1,"endPort":65535},{"protocol":"SCTP","port":1,"endPort":65535}]}",
        "{"from":["shop/api","shop/db"],"to":["elsewhere","internet"],"ports":[{"protocol":"TCP","port":1,"endPort":65535},{"protocol":"UDP","port":1,"endPort":65535},{"protocol":"SCTP","port":1,"endPort":65535}]}",
      ]
    `);
  });

  it('are rows in CSV: every port is one', () => {
    const rows = [...matrixCsv([], others)].join('').trimEnd().split('\n');
    expect(rows.map((row) => row.split(',').slice(0, 5).join())).toMatchInlineSnapshot(`
      [
        "from,to,port,protocol,allowed",
        "shop/web,shop/api,1-65535,any,true",
        "shop/web,shop/db,8900-8999,TCP,true",
        "shop/web,shop/db,9001-9100,TCP,true",
        "shop/api,shop/db,1-65535,UDP,true",
        "shop/api,kube-system/kube-dns,1-65535,any,true",
        "shop/api,elsewhere,1-65535,any,true",
        "shop/api,internet,1-65535,any,true",
        "shop/db,shop/api,1-65535,any,true",
        "shop/db,kube-system/kube-dns,1-65535,any,true",
        "shop/db,elsewhere,1-65535,any,true",
        "shop/db,internet,1-65535,any,true",
        "elsewhere,shop/api,1-65535,any,true",
        "elsewhere,kube-system/kube-dns,1-65535,any,true",
        "outside,shop/api,1-65535,any,true",
        "outside,kube-system/kube-dns,1-65535,any,true",
      ]
    `);
    expect(rows.find((row) => row.startsWith('shop/web,shop/db,8900'))).toMatch(
      /,"NetworkPolicy shop\/db, ingress rule 1, and NetworkPolicy shop\/web, egress rule 1"$/,
    );
  });

  it('are words on an arrow', () => {
    const label = (a: string, b: string) =>
      graphOf(view)
        .edges.find((one) => one.from === a && one.to === b)
        ?.ports.join(', ');
    expect(label('shop/api', 'internet')).toBe('every port');
    expect(label('shop/web', 'shop/db')).toBe('9000, 8900-8999, 9001-9100');
    expect(label('shop/api', 'shop/db')).toBe('9000, every other UDP port');
    expect(label('shop/api', 'shop/web')).toBe('8080');
    expect(namespaceGraph(graphOf(view)).edges.find(({ to }) => to === 'internet')?.ports).toEqual([
      'every port',
    ]);
    expect(renderMermaid(view)).toContain('"9000, every other UDP port"');
  });

  it('are a column of the page, with what decides', () => {
    const reasons = new ReasonBook();
    const explained = matrixView(connections, others, { reasons });
    const facts = { version: '1', title: 'x', policies: 2, sha256: () => 'x' };
    const page = renderMatrixPage(explained, reasons, facts);
    expect(page).toContain('<code>other</code> ports that nothing declares');
    expect(page).toContain('"8900-8999, 9001-9100"');
    expect(page).toContain('none of these ports is open');
  });
});

describe('pods that policies tell apart', () => {
  const set = `---
{apiVersion: apps/v1, kind: StatefulSet, metadata: {namespace: shop, name: db}, spec: {replicas: 3, template: {metadata: {labels: {app: db}}, spec: {containers: [{ports: [{containerPort: 9000}]}]}}}}
`;
  const first = (ports: string) => `---
{apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: {namespace: shop, name: first}, spec: {podSelector: {matchLabels: {statefulset.kubernetes.io/pod-name: db-0}}, ingress: [{ports: [${ports}]}]}}
`;
  const shown = (ports: string) => {
    const model = modelOf(pod('web', 8080) + set + first(ports));
    const reach = reachOf(model);
    const own = [...otherPortsOf(model, reach)];
    const grid = renderReach(matrixView(connectionsOf(model, reach), own), {
      columns: 100,
      palette: plainPalette,
    });
    return { open: own.find((one) => one.from === 'shop/web' && one.to === 'shop/db'), grid };
  };

  it('are open where each is, and vary where some are', () => {
    const { open, grid } = shown('{port: 9000}, {port: 9500}');
    expect(open).toMatchObject({ others: [{ first: 9500, last: 9500 }], varies: true });
    expect(grid).toContain('+ shop/web, shop/db, elsewhere and 1 more → shop/db on 9500');
    expect(shown('{port: 1}').grid).toContain('~ open to some of its pods');
    expect(shown('{port: 9000}').open).toMatchObject({ others: [], varies: true });
  });
});
