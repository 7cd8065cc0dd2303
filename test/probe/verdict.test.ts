import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Observation, Outcome } from '../../src/core/observation.ts';
import { verdictOf, type VerdictInput } from '../../src/probe/verdict.ts';
import type { Verdict } from '../../src/core/result.ts';

const OUTCOMES: readonly Outcome[] = ['connected', 'refused', 'timeout', 'dns-error', 'error'];

function seen(outcome: Outcome, count = 1, more: Partial<Observation> = {}): Observation {
  const samples = Array.from({ length: count }, (_, index) => ({
    outcome,
    startedMs: index * 500,
    tookMs: 10,
  }));
  return { outcome, samples, settledMs: 0, flaky: false, ...more };
}

/** A deny that is proven; each row changes what it is about. */
const proven: VerdictInput = {
  expected: 'deny',
  control: seen('connected'),
  observation: seen('timeout', 3),
  endpointsReady: true,
  samples: 3,
};
const allowed: VerdictInput = { ...proven, expected: 'allow', observation: seen('connected') };

describe('the verdict table', () => {
  const stays: VerdictInput = { ...proven, control: null, policiesStay: true };
  const refused: VerdictInput = { ...stays, rejects: true, observation: seen('refused', 3) };
  const lifted: VerdictInput = { ...proven, rejects: true, observation: seen('refused', 3) };
  const rows: readonly (readonly [string, VerdictInput, Verdict, string])[] = [
    ['policies stay: deny, timeout, nobody to ask', stays, 'inconclusive', 'no-witness'],
    ['policies stay: deny, a witness', { ...stays, testimony: 'prompt' }, 'pass', 'cut-while-alive'],
    ['policies stay: deny, dead', { ...stays, testimony: 'dead' }, 'inconclusive', 'target-died'],
    ['policies stay: deny, silent', { ...stays, testimony: 'silent' }, 'inconclusive', 'witness-silent'],
    [
      'policies stay: allow, timeout, a witness',
      { ...stays, expected: 'allow', testimony: 'prompt' },
      'fail',
      'cut-by-policies',
    ],
    ['policies stay: deny, refused', { ...stays, observation: seen('refused', 3) }, 'fail', 'let-through'],
    ['rejects: deny, refused, nobody to ask', refused, 'inconclusive', 'no-witness'],
    ['rejects: deny, refused, a witness', { ...refused, testimony: 'prompt' }, 'pass', 'rejected-by-policy'],
    [
      'rejects: deny, refused to the witness, too',
      { ...refused, testimony: 'dead' },
      'inconclusive',
      'target-died',
    ],
    [
      'rejects: allow, refused, a witness',
      { ...refused, expected: 'allow', testimony: 'prompt' },
      'fail',
      'cut-by-policies',
    ],
    ['lifted: deny, refused, the control connected', lifted, 'pass', 'proven'],
    [
      'lifted: deny, refused, so was the control',
      { ...lifted, control: seen('refused') },
      'inconclusive',
      'unreachable-before',
    ],
    [
      'lifted: policies came back, nothing connected',
      { ...proven, control: seen('timeout'), returned: true },
      'inconclusive',
      'policies-returned',
    ],
    ['lifted: policies came back, and it connected', { ...proven, returned: true }, 'pass', 'proven'],
    [
      'lifted: nobody listens, and nothing was lifted for it',
      { ...proven, control: null, testimony: 'dead' },
      'inconclusive',
      'target-died',
    ],
    ['allow, connected', allowed, 'pass', 'connects'],
    ['allow, connected, no control', { ...allowed, control: null }, 'pass', 'connects'],
    ['allow, connected, control refused', { ...allowed, control: seen('refused') }, 'pass', 'connects'],
    [
      'allow, timeout, reached before',
      { ...allowed, observation: seen('timeout', 3) },
      'fail',
      'cut-by-policies',
    ],
    [
      'allow, timeout, not reached before',
      { ...allowed, observation: seen('timeout', 3), control: seen('timeout') },
      'inconclusive',
      'unreachable-before',
    ],
    [
      'allow, timeout, no control',
      { ...allowed, observation: seen('timeout', 3), control: null },
      'inconclusive',
      'unreachable-before',
    ],
    [
      'allow, timeout, its target died',
      { ...allowed, observation: seen('timeout', 3), testimony: 'dead' },
      'inconclusive',
      'target-died',
    ],
    [
      'allow, timeout, and nobody shows that its target answered',
      { ...allowed, observation: seen('timeout', 3), testimony: 'silent' },
      'inconclusive',
      'witness-silent',
    ],
    [
      'allow, timeout, though its target answered',
      { ...allowed, observation: seen('timeout', 3), testimony: 'prompt' },
      'fail',
      'cut-by-policies',
    ],
    ['allow, refused', { ...allowed, observation: seen('refused') }, 'inconclusive', 'nothing-listens'],
    ['deny, three timeouts, reached before', proven, 'pass', 'proven'],
    ['deny, three timeouts, and the target lives', { ...proven, testimony: 'prompt' }, 'pass', 'proven'],
    [
      'deny, three timeouts, but the target died',
      { ...proven, testimony: 'dead' },
      'inconclusive',
      'target-died',
    ],
    [
      'deny, three timeouts, and nobody shows that the target answered',
      { ...proven, testimony: 'silent' },
      'inconclusive',
      'witness-silent',
    ],
    [
      'deny, two timeouts of three',
      { ...proven, observation: seen('timeout', 2) },
      'inconclusive',
      'unsettled',
    ],
    [
      'deny, no sample at all, as if no timeout were needed',
      { ...proven, samples: 0, observation: seen('timeout', 0) },
      'inconclusive',
      'unsettled',
    ],
    [
      'deny, timeout, not reached before',
      { ...proven, control: seen('timeout') },
      'inconclusive',
      'unreachable-before',
    ],
    [
      'deny, timeout, refused before: nobody listened',
      { ...proven, control: seen('refused') },
      'inconclusive',
      'unreachable-before',
    ],
    ['deny, timeout, no control', { ...proven, control: null }, 'inconclusive', 'unreachable-before'],
    ['deny, connected', { ...proven, observation: seen('connected') }, 'fail', 'let-through'],
    [
      'deny, connected, though not reached before',
      { ...proven, control: null, observation: seen('connected') },
      'fail',
      'let-through',
    ],
    ['deny, refused', { ...proven, observation: seen('refused') }, 'fail', 'let-through'],
    [
      'a Service without endpoints refuses by itself',
      { ...proven, endpointsReady: false, observation: seen('refused') },
      'inconclusive',
      'no-endpoints',
    ],
    [
      'a Service whose endpoints went away',
      { ...proven, endpointsReady: false },
      'inconclusive',
      'no-endpoints',
    ],
    [
      'a Service that connects has endpoints, whatever was read of them',
      { ...proven, endpointsReady: false, observation: seen('connected') },
      'fail',
      'let-through',
    ],
    ['deny, proven but for a disturbance', { ...proven, disturbed: true }, 'inconclusive', 'disturbed'],
    ['allow, connected in a disturbance', { ...allowed, disturbed: true }, 'inconclusive', 'disturbed'],
    ['deny, dns-error', { ...proven, observation: seen('dns-error', 3) }, 'inconclusive', 'dns-error'],
    ['allow, dns-error', { ...allowed, observation: seen('dns-error') }, 'inconclusive', 'dns-error'],
    ['deny, error', { ...proven, observation: seen('error', 3) }, 'inconclusive', 'probe-error'],
    ['allow, error', { ...allowed, observation: seen('error') }, 'inconclusive', 'probe-error'],
    ['never tried', { ...proven, observation: null }, 'inconclusive', 'probe-error'],
    [
      'flaky, though it ended as expected',
      { ...proven, observation: seen('timeout', 3, { flaky: true }) },
      'flaky',
      'changed-after-settling',
    ],
    [
      'flaky, though it connected once',
      { ...allowed, observation: seen('connected', 1, { flaky: true }) },
      'flaky',
      'changed-after-settling',
    ],
    [
      'never settled',
      { ...allowed, observation: seen('timeout', 1, { unsettled: true }) },
      'inconclusive',
      'unsettled',
    ],
  ];
  it.each(rows)('%s', (_, evidence, verdict, reason) => {
    expect(verdictOf(evidence)).toEqual({ verdict, reason });
  });
});

const outcome = fc.constantFrom(...OUTCOMES);
/** Mostly false, so that what would pass is not rare. */
const seldom = fc.integer({ min: 0, max: 3 }).map((drawn) => drawn === 0);
const row = fc.integer({ min: 0, max: 6 }).map((length) => Array<Outcome>(length).fill('timeout'));
const observation = fc
  .record({
    outcome,
    samples: fc.oneof(row, fc.array(outcome, { maxLength: 6 })),
    flaky: seldom,
    unsettled: fc.option(seldom, { nil: undefined }),
  })
  .map(({ outcome, samples, flaky, unsettled }): Observation => ({
    outcome,
    samples: samples.map((one, index) => ({ outcome: one, startedMs: index, tookMs: 1 })),
    settledMs: 0,
    flaky,
    ...(unsettled !== undefined && { unsettled }),
  }));
const evidence: fc.Arbitrary<VerdictInput> = fc
  .record({
    expected: fc.constantFrom('allow' as const, 'deny' as const),
    disturbed: seldom,
    control: fc.oneof(fc.constant(seen('connected')), fc.option(observation)),
    observation: fc.option(observation),
    endpointsReady: fc.boolean(),
    samples: fc.integer({ min: 0, max: 4 }),
    testimony: fc.constantFrom(
      'prompt' as const,
      'prompt' as const,
      'silent' as const,
      'dead' as const,
      undefined,
    ),
  })
  .map(({ testimony, ...rest }) => ({ ...rest, ...(testimony && { testimony }) }));

describe('no false pass', () => {
  it('passes a deny only after a control that connected and as many timeouts in a row as were asked for', () => {
    fc.assert(
      fc.property(evidence, (given) => {
        if (given.expected !== 'deny' || verdictOf(given).verdict !== 'pass') return;
        const needed = Math.max(1, given.samples);
        expect(given.control?.outcome).toBe('connected');
        const tail = given.observation?.samples.slice(-needed) ?? [];
        expect(tail.map((sample) => sample.outcome)).toEqual(Array(needed).fill('timeout'));
        expect(given.observation?.outcome).toBe('timeout');
        expect(given.endpointsReady).toBe(true);
        expect(given.disturbed).not.toBe(true);
        expect(given.testimony ?? 'prompt').toBe('prompt');
      }),
      { numRuns: 5_000 },
    );
  });

  it('blames policies for a time-out only after a control that connected, beside a prompt witness', () => {
    fc.assert(
      fc.property(evidence, (given) => {
        if (verdictOf(given).reason !== 'cut-by-policies') return;
        expect(given.control?.outcome).toBe('connected');
        expect(given.testimony ?? 'prompt').toBe('prompt');
      }),
      { numRuns: 5_000 },
    );
  });

  it('passes an allow only when it connects', () => {
    fc.assert(
      fc.property(evidence, (given) => {
        if (given.expected !== 'allow' || verdictOf(given).verdict !== 'pass') return;
        expect(given.observation?.outcome).toBe('connected');
      }),
      { numRuns: 2_000 },
    );
  });

  it('never passes what is flaky, or was never tried', () => {
    fc.assert(
      fc.property(evidence, (given) => {
        if (given.disturbed === true) expect(verdictOf(given).reason).toBe('disturbed');
        else if (given.observation === null) expect(verdictOf(given).verdict).toBe('inconclusive');
        else if (given.observation.flaky) expect(verdictOf(given).verdict).toBe('flaky');
      }),
      { numRuns: 2_000 },
    );
  });

  it('reaches every kind of verdict in these properties', () => {
    const reached = new Set(fc.sample(evidence, 20_000).map((given) => verdictOf(given).reason));
    expect([...reached].sort()).toEqual([
      'changed-after-settling',
      'connects',
      'cut-by-policies',
      'disturbed',
      'dns-error',
      'let-through',
      'no-endpoints',
      'nothing-listens',
      'probe-error',
      'proven',
      'target-died',
      'unreachable-before',
      'unsettled',
      'witness-silent',
    ]);
  });
});
