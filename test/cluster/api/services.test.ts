import { describe, expect, test } from 'vitest';
import { serviceStates } from '../../../src/cluster/api/services.ts';

describe('serviceStates', () => {
  const service = (name: string, spec: object) => ({ metadata: { namespace: 'shop', name }, spec });
  const slice = (of: string, ports: readonly object[], endpoints: readonly object[]) => ({
    metadata: { namespace: 'shop', name: `${of}-x`, labels: { 'kubernetes.io/service-name': of } },
    ports,
    endpoints,
  });
  const two = service('web', {
    clusterIP: '10.96.0.7',
    ports: [
      { name: 'http', port: 80 },
      { name: 'dns', port: 53, protocol: 'UDP' },
    ],
  });

  test('a port is ready when a ready endpoint has it, by its name and protocol', () => {
    const slices = [
      slice(
        'web',
        [
          { name: 'http', port: 8080 },
          { name: 'dns', port: 53, protocol: 'TCP' },
        ],
        [{ addresses: ['10.244.0.2'] }],
      ),
      slice(
        'web',
        [{ name: 'dns', port: 53, protocol: 'UDP' }],
        [{ addresses: ['10.244.0.3'], conditions: { ready: false } }],
      ),
      slice('other', [{ name: 'dns', port: 53, protocol: 'UDP' }], [{ addresses: ['10.244.0.4'] }]),
    ];
    expect(serviceStates([two], slices).get('shop/web')).toEqual({
      clusterIp: '10.96.0.7',
      ready: ['10.244.0.2'],
      ports: [
        { port: 80, protocol: 'TCP', ready: true },
        { port: 53, protocol: 'UDP', ready: false },
      ],
    });
  });

  test.each([
    [{ clusterIP: 'None', ports: [{ port: 80 }] }, null],
    [{ type: 'ExternalName', externalName: 'example.com' }, null],
    [{ clusterIP: '10.96.0.1', ports: [{ port: 80 }] }, '10.96.0.1'],
  ])('%j', (spec, clusterIp) => {
    const state = serviceStates([service('web', spec)], []).get('shop/web');
    expect(state).toMatchObject({ clusterIp, ready: [] });
    expect(state?.ports.some(({ ready }) => ready)).toBe(false);
  });

  test('an endpoint that does not say is ready, one that is null-ported has no port', () => {
    const slices = [{ ...slice('web', [], [{ addresses: ['b', 'a'] }, { addresses: ['a'] }]), ports: null }];
    expect(serviceStates([two], slices).get('shop/web')).toMatchObject({
      ready: ['a', 'b'],
      ports: [{ ready: false }, { ready: false }],
    });
  });
});
