import { expect, it } from 'vitest';
import { choosePalette } from '../../../src/report/format/palette.ts';
import { differs, renderTried, triedJson } from '../../../src/report/explain/tried.ts';
import type { Tried } from '../../../src/core/tried.ts';
import type { Prediction } from '../../../src/core/result.ts';
import { api, at, check, db, dns, saw, stripe, web } from '../fixtures.ts';

const open: Prediction = {
  answer: 'open',
  decidedBy: { kind: 'open', subjects: ['shop/api'] },
  evidence: [],
};
const cut: Prediction = {
  answer: 'cut',
  decidedBy: {
    kind: 'cut',
    cuts: [
      {
        direction: 'ingress',
        subject: 'shop/db',
        policy: { namespace: 'shop', name: 'db', at: at('k8s/policies.yaml', 3) },
        more: 0,
      },
    ],
  },
  at: at('k8s/policies.yaml', 3),
  evidence: [],
};

const toApi = check({ from: web, to: { kind: 'workload', workload: api } });
const toDb = check({ from: web, to: { kind: 'workload', workload: db }, port: 5432 });
const tried: readonly Tried[] = [
  { check: toApi, address: '10.244.0.7', observation: saw('connected'), prediction: open },
  { check: toApi, address: '10.244.0.7', observation: saw('timeout'), prediction: open },
  { check: toDb, address: '10.244.0.8', observation: saw('timeout'), prediction: cut },
  { check: toDb, address: '10.244.0.8', observation: saw('connected'), prediction: cut },
  { check: toDb, address: '10.244.0.8', observation: saw('refused'), prediction: cut },
  {
    check: check({ from: web, to: stripe, port: 443 }),
    address: 'api.stripe.example',
    observation: saw('dns-error', ['dns-error'], { detail: 'NX\u001b[2JDOMAIN' }),
    prediction: open,
  },
  {
    check: check({ from: web, to: dns, port: 53, protocol: 'UDP' }),
    address: null,
    observation: null,
    why: 'the source has no running pod',
    prediction: open,
  },
];

it('says what was seen, and what the model says of it', () => {
  expect(renderTried(tried, { columns: 100, palette: choosePalette(false, {}) })).toMatchSnapshot();
});

it('says the same in JSON', () => {
  expect(triedJson(tried.slice(2, 4), [])).toMatchSnapshot();
});

it('differs from the model only where both have an answer', () => {
  expect(tried.map(differs)).toEqual([false, true, false, true, false, false, false]);
});
