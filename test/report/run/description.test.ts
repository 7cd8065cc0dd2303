import { describe, expect, it } from 'vitest';
import type { CheckResult, Engine } from '../../../src/core/result.ts';
import { describeResult } from '../../../src/report/run/description.ts';
import { engineWords, outcomeSentence, totalsSentence } from '../../../src/report/format/words.ts';
import type { Target } from '../../../src/core/check.ts';
import { service } from '../../rules/inventory.ts';
import {
  api,
  at,
  check,
  cutBy,
  cluster,
  db,
  dns,
  greenRun,
  hostileRun,
  model,
  modelRun,
  noPolicy,
  policyRef,
  result,
  ruleRef,
  saw,
  shopRun,
  stripe,
  web,
} from '../fixtures.ts';

const toDb: Target = { kind: 'workload', workload: db };
const backed = service({ namespace: 'shop', name: 'api', ports: [80], at: at('k8s/api.yaml', 20) });
const toService: Target = { kind: 'service', service: backed, backends: [api] };
const timeouts = saw('timeout', ['timeout', 'timeout', 'timeout']);
const allow = check({ from: web, to: toDb, port: 5432 });
const deny = check({ from: web, to: toDb, port: 5432, expected: 'deny' });
const stub: Engine = {
  kind: 'cluster',
  kubernetes: '1.34.4',
  cni: 'Calico v3.32.1',
  workloads: 'stub',
  external: 'stub',
};
const real: Engine = {
  kind: 'cluster',
  kubernetes: '1.34.4',
  cni: 'Calico v3.32.1',
  workloads: 'real',
  external: 'live',
};

function told(one: CheckResult, engine: Engine = cluster): string {
  const { headline, lines } = describeResult(one, engine);
  return [headline, ...lines.map(({ text }) => `  ${text}`)].join('\n');
}

const nobody = { kind: 'no-backends', service: { namespace: 'shop', name: 'api' } } as const;

const disturbances = (
  [
    { kind: 'pod', name: 'shop/db-0', what: 'deleted' },
    { kind: 'policy', name: 'shop/deny', what: 'changed' },
    { kind: 'node', name: 'kind', what: 'not-ready' },
    { kind: 'stub-host' },
    { kind: 'canary' },
    { kind: 'api' },
  ] as const
).map((disturbance): [string, CheckResult] => [
  `disturbed by ${disturbance.kind}`,
  result('inconclusive', 'disturbed', deny, { disturbance }),
]);

describe('each reason is told with what to do next', () => {
  it.each<[string, CheckResult, Engine?]>([
    ['connects', result('pass', 'connects', allow)],
    ['proven', result('pass', 'proven', deny)],
    ['let through', result('fail', 'let-through', deny)],
    ['let through, refused', result('fail', 'let-through', deny, { observation: saw('refused') })],
    [
      'let through, no policy decides',
      result('fail', 'let-through', deny, {
        prediction: { answer: 'open', decidedBy: noPolicy('shop/db'), evidence: [] },
      }),
    ],
    ['cut by policies', result('fail', 'cut-by-policies', allow, { observation: timeouts })],
    [
      'cut, against the model',
      result('fail', 'cut-by-policies', allow, {
        observation: timeouts,
        drift: true,
        prediction: {
          answer: 'open',
          decidedBy: { kind: 'admitted', rules: [ruleRef(policyRef('shop', 'db'), 0)] },
          evidence: [{ kind: 'exempt', why: 'no-policy' }],
        },
      }),
    ],
    [
      'unreachable before, declared',
      result('inconclusive', 'unreachable-before', deny, { control: saw('timeout'), observation: timeouts }),
    ],
    [
      'unreachable before, a stub pod',
      result('inconclusive', 'unreachable-before', deny, { control: saw('timeout'), observation: timeouts }),
      stub,
    ],
    ['let through to itself', result('fail', 'let-through', check({ from: db, to: toDb, expected: 'deny' }))],
    [
      'unreachable before, not declared',
      result('inconclusive', 'unreachable-before', check({ ...deny, port: 5433 }), {
        control: saw('timeout'),
        observation: timeouts,
      }),
    ],
    [
      'unreachable before, a Service',
      result('inconclusive', 'unreachable-before', check({ from: web, to: toService, port: 80 }), {
        control: saw('timeout'),
        observation: timeouts,
      }),
    ],
    [
      "unreachable before, the cluster's DNS",
      result('inconclusive', 'unreachable-before', check({ from: web, to: dns, port: 53, protocol: 'UDP' }), {
        control: saw('timeout'),
        observation: timeouts,
      }),
    ],
    [
      'unreachable before, a live host',
      result('inconclusive', 'unreachable-before', check({ from: web, to: stripe, port: 443 }), {
        control: saw('timeout'),
        observation: timeouts,
      }),
      real,
    ],
    [
      'unreachable before, refused',
      result('inconclusive', 'unreachable-before', deny, { control: saw('refused'), observation: timeouts }),
    ],
    [
      'unreachable before, error',
      result('inconclusive', 'unreachable-before', deny, {
        control: saw('error', ['error'], { detail: 'exec: no such pod' }),
        observation: timeouts,
      }),
    ],
    [
      'no control',
      result('inconclusive', 'unreachable-before', deny, { control: null, observation: timeouts }),
    ],
    [
      'nothing listens, stub pods',
      result('inconclusive', 'nothing-listens', allow, { observation: saw('refused') }),
      stub,
    ],
    [
      'nothing listens, real',
      result('inconclusive', 'nothing-listens', allow, { observation: saw('refused') }),
      real,
    ],
    [
      'DNS cut by policies',
      result('inconclusive', 'dns-error', check({ from: web, to: stripe, port: 443 }), {
        observation: saw('dns-error'),
      }),
    ],
    [
      'DNS never',
      result('inconclusive', 'dns-error', check({ from: web, to: stripe, port: 443 }), {
        control: saw('dns-error'),
        observation: saw('dns-error'),
      }),
    ],
    [
      'probe error',
      result('inconclusive', 'probe-error', allow, {
        observation: saw('error', ['error'], { detail: 'container\nis gone' }),
      }),
    ],
    ['not tried', result('inconclusive', 'probe-error', allow, { control: null, observation: null })],
    [
      'no endpoints',
      result('inconclusive', 'no-endpoints', check({ from: web, to: toService, port: 80 }), {
        observation: saw('refused'),
      }),
    ],
    [
      'no endpoints, no workload',
      result(
        'inconclusive',
        'no-endpoints',
        check({ from: web, to: { ...toService, backends: [] }, port: 80 }),
        { observation: saw('refused') },
      ),
    ],
    ['target died', result('inconclusive', 'target-died', deny, { observation: timeouts })],
    [
      'stub host died',
      result('inconclusive', 'target-died', check({ from: web, to: stripe, expected: 'deny', port: 443 }), {
        observation: timeouts,
      }),
    ],
    ['witness silent', result('inconclusive', 'witness-silent', deny, { observation: timeouts })],
    [
      'witness silent, of a host',
      result(
        'inconclusive',
        'witness-silent',
        check({ from: web, to: stripe, expected: 'deny', port: 443 }),
        { observation: timeouts },
      ),
    ],
    ...disturbances,
    [
      'flaky',
      result('flaky', 'changed-after-settling', deny, {
        observation: saw('connected', ['timeout', 'timeout', 'timeout', 'connected'], { flaky: true }),
      }),
    ],
    [
      'unsettled',
      result('inconclusive', 'unsettled', deny, {
        observation: saw('timeout', ['connected', 'timeout'], { unsettled: true }),
      }),
    ],
    [
      'predicted, open',
      result('fail', 'predicted', deny, {
        observation: null,
        prediction: { answer: 'open', decidedBy: noPolicy('shop/db'), evidence: [] },
      }),
      model,
    ],
    [
      'predicted, cut',
      result('pass', 'predicted', deny, {
        observation: null,
        prediction: { answer: 'cut', decidedBy: cutBy(policyRef('shop', 'deny'), 'shop/db'), evidence: [] },
      }),
      model,
    ],
    [
      'predicted, backends that differ',
      result('fail', 'predicted', deny, {
        observation: null,
        prediction: {
          answer: 'varies',
          decidedBy: noPolicy('shop/blue'),
          evidence: [
            {
              kind: 'mixed-backends',
              service: { namespace: 'shop', name: 'api' },
              open: ['shop/blue'],
              cut: ['shop/green'],
            },
          ],
        },
      }),
      model,
    ],
    [
      'predicted, nobody behind it',
      result('inconclusive', 'predicted', deny, {
        observation: null,
        prediction: {
          answer: 'unknown',
          decidedBy: nobody,
          at: at('k8s/api.yaml', 12),
          evidence: [{ ...nobody, at: at('k8s/api.yaml', 12) }],
        },
      }),
      model,
    ],
    [
      'flaky, where backends differ',
      result('flaky', 'changed-after-settling', allow, {
        prediction: {
          answer: 'varies',
          decidedBy: noPolicy('shop/blue'),
          evidence: [
            {
              kind: 'mixed-backends',
              service: { namespace: 'shop', name: 'api' },
              open: ['shop/blue'],
              cut: ['shop/green'],
            },
          ],
        },
      }),
    ],
    [
      'let through, by what is surely a slip',
      result('fail', 'let-through', deny, {
        prediction: {
          answer: 'open',
          decidedBy: noPolicy('shop/db'),
          at: at('k8s/policies.yaml', 7),
          likelyTypo: true,
          evidence: [
            {
              kind: 'wrong-namespace',
              policy: policyRef('default', 'db'),
              subject: 'shop/db',
              at: at('k8s/policies.yaml', 7),
            },
          ],
        },
      }),
    ],
  ])('%s', (_, one, engine) => {
    const text = told(one, engine);
    expect(text).toMatchSnapshot();
    if (one.verdict !== 'pass') expect(text.split('\n').length).toBeGreaterThan(1);
  });
});

describe('the run in one sentence', () => {
  it('says what failed, or that everything passed', () => {
    expect(outcomeSentence(shopRun())).toBe(
      '2 of 12 checks failed, 1 changed its answer, 2 could not be proven',
    );
    expect(outcomeSentence(greenRun())).toBe('All 6 checks passed, 2 denies proven');
    expect(totalsSentence(shopRun())).toBe('2 failed, 1 flaky, 2 not proven, 7 passed (2 denies proven)');
  });

  it('counts the probes in a row, not one that met a policy which was late', () => {
    const late = saw('timeout', ['connected', 'timeout', 'timeout', 'timeout']);
    expect(told(result('pass', 'proven', deny, { observation: late }))).toContain(
      '3 probes in a row timed out',
    );
    const refused = saw('refused', ['connected', 'refused', 'timeout', 'refused']);
    expect(told(result('pass', 'rejected-by-policy', deny, { observation: refused }))).toContain(
      '3 probes in a row were refused',
    );
  });

  it('never calls a prediction proven', () => {
    const run = modelRun();
    for (const text of [outcomeSentence(run), totalsSentence(run), engineWords(run.engine)]) {
      expect(text).toContain('predicted by the model, not proven');
      expect(text.replace('not proven', '')).not.toContain('proven');
    }
    for (const one of run.results) expect(told(one, run.engine)).not.toContain('proven');
  });

  it('is one line each, without hidden characters, whatever the names', () => {
    const run = hostileRun();
    for (const one of run.results) {
      const { headline, lines } = describeResult(one, run.engine);
      for (const text of [headline, ...lines.map((line) => line.text)]) {
        expect(text).not.toMatch(/[\p{Cc}\p{Cf}]/u);
        expect(text.length).toBeLessThanOrEqual(600);
      }
    }
  });
});
