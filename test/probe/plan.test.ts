import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cannotDial, planBatches, planChecks, type PodRef, type Try } from '../../src/probe/plan.ts';
import type { Protocol, Workload } from '../../src/core/objects.ts';
import type { Check } from '../../src/core/check.ts';
import { workload } from '../cluster/objects.ts';

const pod = (name: string): PodRef => ({ namespace: 'shop', name });

function trying(id: string, more: Partial<Try> = {}): Try {
  return {
    id,
    pod: pod('web'),
    address: '10.244.0.7',
    port: 8080,
    protocol: 'TCP',
    timeoutMs: 3_000,
    starts: [0],
    ...more,
  };
}

describe('a batch', () => {
  it('is one for each pod and container', () => {
    const batches = planBatches([
      trying('c1'),
      trying('c2', { pod: pod('api') }),
      trying('c3'),
      trying('c4', { pod: { ...pod('web'), container: 'netproof' } }),
    ]);
    expect(batches.map((batch) => batch.tries.map(({ id }) => id))).toEqual([['c1', 'c3'], ['c2'], ['c4']]);
  });

  it('begins what takes longest first, a quarter of a second apart, and asks again while that waits', () => {
    const [batch] = planBatches([
      trying('allow', { starts: [0, 3] }),
      trying('deny', { starts: [0, 1, 2], protocol: 'UDP', port: 53 }),
    ]);
    expect(batch?.parts.join('')).toBe(
      [
        'try deny 0 ip 10.244.0.7 53 udp 3',
        'try allow 0 ip 10.244.0.7 8080 tcp 3',
        'pause 0.25',
        'try deny 1 ip 10.244.0.7 53 udp 3',
        'pause 0.25',
        'try deny 2 ip 10.244.0.7 53 udp 3',
        'pause 0.25',
        'try allow 1 ip 10.244.0.7 8080 tcp 3',
        'wait',
        '',
      ].join('\n'),
    );
    expect(batch?.longestMs).toBe(3_750);
  });

  it('gives a name time to be resolved, and drops the dot at its end', () => {
    const [batch] = planBatches([trying('c1', { address: 'api.stripe.example.', timeoutMs: 1_500 })]);
    expect(batch?.parts.join('')).toBe('try c1 0 name api.stripe.example 8080 tcp 2\nwait\n');
    expect(batch?.longestMs).toBe(5_000);
  });

  it('takes IPv6 as it is', () => {
    expect(planBatches([trying('c1', { address: 'fd00:10::7' })])[0]?.parts.join('')).toContain(
      ' ip fd00:10::7 8080 ',
    );
  });

  it('has no more side by side than fits', () => {
    const tries = Array.from({ length: 5 }, (_, index) => trying(`c${index}`, { starts: [0, 1] }));
    const [batch] = planBatches(tries, { wave: 4 });
    expect(
      batch?.parts
        .join('')
        .split('\n')
        .filter((line) => line === 'wait'),
    ).toHaveLength(3);
    expect(batch?.longestMs).toBe(3 * 3_250);
    const [udp] = planBatches(
      tries.map((one) => ({ ...one, protocol: 'UDP' as const })),
      { wave: 16 },
    );
    expect(
      udp?.parts
        .join('')
        .split('\n')
        .filter((line) => line === 'wait'),
    ).toHaveLength(5);
  });

  it('has parts that begin when they are there, and waits between them only where not all fits side by side', () => {
    const tries = [
      trying('deny', { starts: [0, 1], part: 0 }),
      trying('allow', { part: 1 }),
      trying('other', { pod: pod('api'), part: 1 }),
    ];
    expect(planBatches(tries).map(({ parts }) => parts)).toEqual([
      [
        'try deny 0 ip 10.244.0.7 8080 tcp 3\npause 0.25\ntry deny 1 ip 10.244.0.7 8080 tcp 3\n',
        'try allow 0 ip 10.244.0.7 8080 tcp 3\nwait\n',
      ],
      ['', 'try other 0 ip 10.244.0.7 8080 tcp 3\nwait\n'],
    ]);
    expect(planBatches(tries, { wave: 2 })[0]?.parts[1]).toBe(
      'wait\ntry allow 0 ip 10.244.0.7 8080 tcp 3\nwait\n',
    );
  });

  it.each([
    ['a repeated id', [trying('c1'), trying('c1')]],
    ['an id with a blank', [trying('c 1')]],
    ['an id that is too long', [trying('c'.repeat(65))]],
    ['an address that is a command', [trying('c1', { address: '$(reboot)' })]],
    ['no samples', [trying('c1', { starts: [] })]],
    ['no time', [trying('c1', { timeoutMs: 0 })]],
    ['SCTP', [trying('c1', { protocol: 'SCTP' })]],
  ])('is refused with %s', (_, tries) => {
    expect(() => planBatches(tries)).toThrow(RangeError);
  });

  it('has every sample of every try once, at least a step apart, whatever is asked', () => {
    const some = fc.array(
      fc.record({
        address: fc.constantFrom('10.0.0.1', 'db.example', 'fd00::1'),
        protocol: fc.constantFrom('TCP' as const, 'UDP' as const),
        starts: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 4 }),
        source: fc.constantFrom('a', 'b'),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 40 }), (drawn, wave) => {
        const tries = drawn.map(({ source, ...rest }, index) =>
          trying(`c${index}`, { ...rest, pod: pod(source) }),
        );
        const lines = planBatches(tries, { wave }).flatMap((batch) => batch.parts.join('').split('\n'));
        for (const one of tries) {
          const mine = lines.flatMap((line, at) => (line.startsWith(`try ${one.id} `) ? [at] : []));
          expect(mine).toHaveLength(one.starts.length);
          const between = mine.slice(1).map((at, index) => lines.slice(mine[index], at));
          for (const gap of between) expect(gap).toContain('pause 0.25');
        }
        for (const line of lines) expect(line).toMatch(/^(?:try [\w.: -]+|pause 0\.25|wait|)$/);
      }),
    );
  });
});

describe('a destination', () => {
  it.each([
    ['10.244.0.7', true],
    ['255.255.255.255', true],
    ['10.244.0.256', true], // a name, as far as DNS goes: it does not exist
    ['fd00::1', true],
    ['kubernetes.default.svc.cluster.local', true],
    ['_sip._tcp.example', true],
    ['', false],
    ['-n', false],
    ['a b', false],
    ['a;b', false],
    ['a\nb', false],
    ['[::1]', false],
    ['*', false],
    [`${'a'.repeat(64)}.example`, false],
    [`${'a.'.repeat(130)}b`, false],
  ])('%j can be dialled: %s', (address, can) => {
    expect(cannotDial({ address, port: 80, protocol: 'TCP' }) === null).toBe(can);
  });

  it.each([0, -1, 65_536, 1.5, Number.NaN])('has no port %s', (port) => {
    expect(cannotDial({ address: '10.0.0.1', port, protocol: 'TCP' })).toContain('65535');
  });

  it('never holds anything that a shell or an option parser would heed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii', maxLength: 20 }), (address) => {
        if (cannotDial({ address, port: 80, protocol: 'TCP' }) !== null) return;
        expect(address).toMatch(/^[\w:][\w.:-]*$/);
      }),
      { numRuns: 5_000 },
    );
  });
});

describe('the plan of checks', () => {
  const web = workload('Deployment', 'shop', 'web');
  const db = workload('StatefulSet', 'shop', 'db');
  const check = (id: string, from: Workload, to: Workload, protocol: Protocol = 'TCP'): Check => ({
    id,
    rule: 'a rule',
    from,
    to: { kind: 'workload', workload: to },
    toLabel: to.name,
    port: 5432,
    protocol,
    expected: 'deny',
    at: { file: 'netproof.yaml', line: 1, column: 1 },
  });
  const checks = [
    check('c1', web, db),
    check('c2', db, db),
    check('c3', web, web),
    check('c4', web, db, 'SCTP'),
  ];

  it('says of each check where it is tried, or why it is not', () => {
    const targets = checks.map(
      ({ id, from, to }) =>
        [
          id,
          {
            pod: from === web ? pod('web-1') : null,
            address: to.kind === 'workload' && to.workload === db ? '10.244.0.9' : null,
            witnesses: [],
            endpointsReady: true,
          },
        ] as const,
    );
    const plan = planChecks(checks, new Map(targets));
    expect(plan.probes.map(({ id, pod: { name }, address }) => [id, name, address])).toEqual([
      ['c1', 'web-1', '10.244.0.9'],
    ]);
    expect([...plan.untriable].map(([id, detail]) => `${id}: ${detail}`)).toEqual([
      'c2: the source has no running pod',
      'c3: the destination has no address',
      'c4: SCTP is not supported yet',
    ]);
  });
});
