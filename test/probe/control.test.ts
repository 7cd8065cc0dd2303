import { expect, test } from 'vitest';
import { observeRealControl } from '../../src/probe/control.ts';
import type { CheckProbe } from '../../src/probe/plan.ts';
import { result } from '../cluster/fakes.ts';
import { fakeNetwork, virtualClock } from './fake-network.ts';

const pod = (name: string): CheckProbe['pod'] => ({ namespace: 'shop', name });

function probe(id: string, address: string, target: string | undefined, port = 80): CheckProbe {
  const witnesses =
    target === undefined ? [] : [{ pod: pod(target), address, port, protocol: 'TCP' as const }];
  return {
    id,
    expected: 'deny',
    pod: pod('web'),
    address,
    port,
    protocol: 'TCP',
    ...(target !== undefined && { witnesses }),
  };
}

/** Addresses refuse until a listener is started in their pod; `own` listens by itself, `slow` after two seconds. */
function world(startable: (pod: string) => boolean) {
  const clock = virtualClock();
  const listening = new Set(['own']);
  const asked: string[] = [];
  const network = fakeNetwork(clock, (address, _, atMs) =>
    listening.has(address) || (address === 'slow' && atMs >= 2_000) ? 'connected' : 'refused',
  );
  const exec: typeof network.exec = (at, command, options) => {
    if (!(command[2] ?? '').includes('porter')) return network.exec(at, command, options);
    for (const line of (options.input ?? '').trim().split('\n')) {
      const [protocol = '', port = ''] = line.split(' ');
      asked.push(`${at.name} ${protocol}:${port}`);
      if (startable(at.name)) listening.add(at.name);
      options.onLine?.(`listener\t${protocol}:${port}\t${startable(at.name) ? '' : 'REFUSED'}`);
    }
    return Promise.resolve(result());
  };
  return { options: { kubectl: { ...network, exec }, clock }, asked };
}

test('a debug listener is started where nothing listens by itself, and nowhere else', async () => {
  const { options, asked } = world(() => true);
  const { observations, debugListeners } = await observeRealControl(
    [
      probe('c1', 'own', 'own'),
      probe('c2', 'slow', 'slow'),
      probe('c3', 'none', 'none'),
      probe('c4', 'none', 'none'),
      probe('c5', 'host', undefined),
    ],
    options,
  );
  expect(asked).toEqual(['none tcp:80']);
  expect([...observations].map(([id, { outcome }]) => `${id} ${outcome}`)).toEqual([
    'c1 connected',
    'c2 connected',
    'c3 connected',
    'c4 connected',
    'c5 refused',
  ]);
  expect([...debugListeners]).toEqual(['c3', 'c4']);
});

test('a listener that could not be started answers for nobody', async () => {
  const { options, asked } = world(() => false);
  const { observations, debugListeners } = await observeRealControl([probe('c1', 'none', 'none')], options);
  expect(asked).toEqual(['none tcp:80']);
  expect(observations.get('c1')?.outcome).toBe('refused');
  expect(debugListeners.size).toBe(0);
});

test('no debug listener is started in a pod that only speaks for the target', async () => {
  const { options, asked } = world(() => true);
  const one = probe('c1', 'none', 'node');
  const witnesses = (one.witnesses ?? []).map((each) => ({ ...each, fromElsewhere: true as const }));
  const { debugListeners } = await observeRealControl([{ ...one, witnesses }], options);
  expect(asked).toEqual([]);
  expect(debugListeners.size).toBe(0);
});
