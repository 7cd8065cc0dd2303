import { describe, expect, it } from 'vitest';
import { diff } from '../../src/model/diff.ts';
import { changeText } from '../../src/report/diff/changes.ts';
import { sentenceBetween } from './change-sentence.ts';
import { modelOf } from './cluster.ts';

const workload = (
  name: string,
  { kind = 'Deployment', labels = name, port = 8080, more = '' } = {},
): string => `---
apiVersion: ${kind === 'Rollout' ? 'argoproj.io/v1alpha1' : 'apps/v1'}
kind: ${kind}
metadata: {namespace: shop, name: ${name}}
spec: {${more}template: {metadata: {labels: {app: ${labels}}}, spec: {containers: [{ports: [{containerPort: ${port}}]}]}}}
`;
const service = `---
{apiVersion: v1, kind: Service, metadata: {namespace: shop, name: web}, spec: {selector: {app: web}, ports: [{port: 80, targetPort: 8080}]}}
`;
const policy = (selector: string, ports = '') => `---
{apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: {namespace: shop, name: p}, spec: {podSelector: {matchLabels: {${selector}}}, ingress: [{from: [{podSelector: {}}]${ports}}]}}
`;
const web = workload('web');
const api = workload('api');

/** What is told of a change, and how many groups opened and closed. */
function told(base: string, head: string) {
  const there = diff(modelOf(base), modelOf(head));
  const back = diff(modelOf(head), modelOf(base));
  expect([back.closed.length, back.opened.length]).toEqual([there.opened.length, there.closed.length]);
  return [...there.changes.map(changeText), [there.opened.length, there.closed.length]];
}

describe('what comes and goes', () => {
  it.each([
    [
      'a workload that is new',
      web,
      web + api,
      [
        'Deployment shop/api is new, with 5 connections: 2 to it (one from outside), 3 from it, and any pod elsewhere reaches it',
      ],
    ],
    [
      'one that is gone, behind a policy',
      web + api + policy('app: api'),
      web + policy('app: api'),
      ['Deployment shop/api is gone, with 4 connections: 1 to it, 3 from it'],
    ],
    [
      'another kind of the same name',
      web + api,
      workload('web', { kind: 'Rollout' }) + api,
      ['Deployment shop/web became Rollout shop/web'],
    ],
    [
      'another kind with another name and the same labels',
      web + api,
      workload('frontend', { kind: 'Rollout', labels: 'web' }) + api,
      ['Deployment shop/web became Rollout shop/frontend'],
    ],
    [
      'a name where two kinds shared it',
      web + workload('web', { kind: 'StatefulSet', labels: 'db' }),
      workload('web', { kind: 'StatefulSet', labels: 'db' }),
      [
        'Deployment shop/web is gone, with 5 connections: 2 to it (one from outside), 3 from it, and any pod elsewhere reaches it',
      ],
    ],
    [
      'labels that two share say nothing',
      workload('blue', { labels: 'web' }) + workload('green', { labels: 'web' }),
      workload('red', { labels: 'web' }) + workload('green', { labels: 'web' }),
      ['Deployment shop/blue became Deployment shop/red'],
    ],
    [
      'labels that two of the gone share say nothing',
      workload('blue', { labels: 'web' }) + workload('green', { labels: 'web' }),
      workload('red', { labels: 'web' }),
      [
        'Deployment shop/red is new, with 3 connections: 1 to it (one from outside), 2 from it, and any pod elsewhere reaches it',
        'Deployment shop/blue is gone, with 5 connections: 2 to it (one from outside), 3 from it, and any pod elsewhere reaches it',
        'Deployment shop/green is gone, with 5 connections: 2 to it (one from outside), 3 from it, and any pod elsewhere reaches it',
      ],
    ],
    ['a Service', web, web + service, ['Service shop/web is new']],
    ['a Service that is gone', web + service, web, ['Service shop/web is gone']],
    [
      'a port',
      web,
      workload('web', { port: 9090 }),
      ['port 9090 of shop/web is new', 'port 8080 of shop/web is gone'],
    ],
  ])('%s closes and opens nothing', (_, base, head, lines) => {
    expect(told(base, head)).toEqual([...lines, [0, 0]]);
  });

  it('what the new labels of a workload open is told beside what it became', () => {
    const db = policy('app: web', ', ports: [{port: 8080}]');
    expect(told(web + db, workload('web', { kind: 'Rollout', labels: 'front' }) + db)).toEqual([
      'Deployment shop/web became Rollout shop/web',
      [1, 0],
    ]);
  });

  it('a set whose pods are told apart, and that becomes a workload whose pods are not, is compared with each', () => {
    const first = policy('statefulset.kubernetes.io/pod-name: web-0');
    const set = workload('web', { kind: 'StatefulSet', more: 'replicas: 3, ' });
    expect(told(set + api + first, web + api + first)).toEqual([
      'StatefulSet shop/web became Deployment shop/web',
      [1, 0],
    ]);
    expect(told(set + api, workload('web', { more: 'replicas: 3, ' }) + api + first)).toEqual([
      'StatefulSet shop/web became Deployment shop/web',
      [0, 0],
    ]);
  });

  it('pods of a set that is scaled are told by their names', () => {
    const last = policy('statefulset.kubernetes.io/pod-name: web-2');
    const set = (count: number) => workload('web', { kind: 'StatefulSet', more: `replicas: ${count}, ` });
    expect(told(set(2) + api + last, set(3) + api + last)).toEqual([
      'shop/web, pod web-2 is new, with 4 connections: 1 to it, 3 from it',
      [0, 0],
    ]);
  });

  it('is counted in one sentence', () => {
    const sentence = (base: string, head: string) => sentenceBetween(modelOf(base), modelOf(head));
    expect(sentence(web, web + api)).toBe(
      'This change opens and closes no connection between what both have; 1 workload is new',
    );
    expect(sentence(web + api, workload('web', { kind: 'Rollout' }))).toBe(
      'This change opens and closes no connection between what both have; 1 workload is gone, 1 workload became another',
    );
    expect(sentence(web, web + service)).toBe('This change opens and closes no connection');
  });
});
