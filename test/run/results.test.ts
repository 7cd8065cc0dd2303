import { expect, test } from 'vitest';
import { resultsOf } from '../../src/run/results.ts';
import type { Observation, Outcome } from '../../src/core/observation.ts';
import type { Answer, Disturbance, Prediction } from '../../src/core/result.ts';
import type { ServiceState } from '../../src/cluster/api/services.ts';
import type { Testimony } from '../../src/probe/witnesses.ts';
import type { Check, Expected } from '../../src/core/check.ts';
import { service, workload } from '../rules/inventory.ts';

const web = workload({ namespace: 'shop', name: 'web' });
const db = workload({ namespace: 'shop', name: 'db', ports: [5432] });

function check(id: string, expected: Expected): Check {
  const at = { file: 'netproof.yaml', line: 1, column: 1 };
  const to = { kind: 'workload', workload: db } as const;
  return { id, rule: 'r', from: web, to, toLabel: 'shop/db', port: 5432, protocol: 'TCP', expected, at };
}

function saw(outcome: Outcome): Observation {
  const samples = Array.from({ length: 3 }, (_, index) => ({ outcome, startedMs: index * 500, tookMs: 3 }));
  return { outcome, samples, settledMs: 0, flaky: false };
}

interface Seen {
  readonly control?: ReadonlyMap<string, Observation>;
  readonly policies?: ReadonlyMap<string, Observation>;
  readonly untriable?: ReadonlyMap<string, string>;
  readonly testimonies?: ReadonlyMap<string, Testimony>;
  readonly disturbances?: ReadonlyMap<string, Disturbance>;
  readonly services?: ReadonlyMap<string, ServiceState>;
}

function resultOf(one: Check, seen: Seen, predicted: Answer) {
  const decidedBy = { kind: 'exempt', why: 'no-policy' } as const;
  const prediction: Prediction = { answer: predicted, decidedBy, evidence: [] };
  const { control = new Map(), policies = new Map(), untriable = new Map() } = seen;
  const target = { pod: null, address: '10.244.0.3', witnesses: [], endpointsReady: true };
  const [result] = resultsOf(
    [one],
    {
      targets: new Map([[one.id, target]]),
      untriable,
      control: { observations: control, debugListeners: new Set() },
      probed: {
        policies: { observations: policies, testimonies: seen.testimonies ?? new Map() },
        disturbances: seen.disturbances ?? new Map(),
        services: seen.services,
        canaryRefused: false,
      },
      predictions: new Map([[one.id, prediction]]),
      stubs: new Set(),
    },
    { workloads: 'stub', external: 'stub', samples: 3 },
  );
  return result;
}

const control = new Map([['c1', saw('connected')]]);
const policies = (outcome: Outcome) => ({ control, policies: new Map([['c1', saw(outcome)]]) });

test.each([
  ['a deny that was cut, as predicted', 'deny', 'timeout', 'cut', 'pass', false],
  ['a deny that was cut, against the model', 'deny', 'timeout', 'open', 'pass', true],
  ['a deny that connects, as predicted', 'deny', 'connected', 'open', 'fail', false],
  ['an allow that connects, against the model', 'allow', 'connected', 'cut', 'pass', true],
  ['an error says nothing of the model', 'allow', 'error', 'open', 'inconclusive', false],
  ['what connects where backends differ is no drift', 'allow', 'connected', 'varies', 'pass', false],
  ['nor what is cut there', 'deny', 'timeout', 'varies', 'pass', false],
  ['nor what the model does not know', 'allow', 'connected', 'unknown', 'pass', false],
] as const)('%s', (_, expected, outcome, predicted, verdict, drift) => {
  expect(resultOf(check('c1', expected), policies(outcome), predicted)).toMatchObject({ verdict, drift });
});

test('a timeout that was there before the policies is no drift', () => {
  const seen = { control: new Map([['c1', saw('timeout')]]), policies: new Map([['c1', saw('timeout')]]) };
  expect(resultOf(check('c1', 'allow'), seen, 'open')).toMatchObject({
    verdict: 'inconclusive',
    drift: false,
  });
});

test('a check that could not be tried is inconclusive, with the reason', () => {
  const untriable = new Map([['c1', 'the source has no running pod']]);
  expect(resultOf(check('c1', 'deny'), { untriable }, 'cut')).toMatchObject({
    verdict: 'inconclusive',
    reason: 'probe-error',
    observation: { detail: 'the source has no running pod' },
  });
});

test('a time-out that no witness vouches for is no drift', () => {
  const seen = { ...policies('timeout'), testimonies: new Map([['c1', 'silent'] as const]) };
  expect(resultOf(check('c1', 'allow'), seen, 'open')).toMatchObject({
    verdict: 'inconclusive',
    reason: 'witness-silent',
    drift: false,
  });
});

test('a disturbed check is inconclusive, whatever was seen, and says by what', () => {
  const deleted: Disturbance = { kind: 'pod', name: 'shop/db', what: 'deleted' };
  for (const outcome of ['connected', 'timeout'] as const) {
    const seen = { ...policies(outcome), disturbances: new Map([['c1', deleted]]) };
    expect(resultOf(check('c1', 'deny'), seen, 'cut')).toMatchObject({
      verdict: 'inconclusive',
      reason: 'disturbed',
      disturbance: deleted,
      drift: false,
    });
  }
});

test("a refusal of a Service counts only where it still has endpoints: else it is kube-proxy's own", () => {
  const front = service({ namespace: 'shop', name: 'front' });
  const one: Check = { ...check('c1', 'deny'), to: { kind: 'service', service: front, backends: [] } };
  const state = (ready: readonly string[]) =>
    new Map([['shop/front', { clusterIp: '10.96.0.9', ready, ports: [] }]]);
  const seen = (outcome: Outcome, ready: readonly string[]) =>
    resultOf(one, { ...policies(outcome), services: state(ready) }, 'cut')?.reason;
  expect(seen('refused', ['10.244.0.3'])).toBe('let-through');
  expect(seen('refused', [])).toBe('no-endpoints');
  expect(seen('timeout', [])).toBe('proven');
});
