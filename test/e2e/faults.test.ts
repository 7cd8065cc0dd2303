import { describe, expect, test } from 'vitest';
import { faults, proveUnder, wrongVerdicts } from './fault-injection.ts';

/** What may be said of a check that a fault has hit. */
const HONEST = ['witness-silent', 'target-died', 'disturbed', 'no-endpoints', 'unreachable-before'];
/** `npm run test:faults` asks for more. */
const RUNS = Number(process.env.NETPROOF_FAULT_RUNS ?? 1);

describe.each(Object.entries(faults))('%s while the policies are probed', (name, fault) => {
  test.each(Array.from({ length: RUNS }, (_, index) => index + 1))(
    'makes no verdict wrong, and no reason false: run %i',
    async (run) => {
      const report = await proveUnder(fault);
      const undecided = report.checks.filter(({ verdict }) => verdict === 'inconclusive');
      const codes = [...new Set(undecided.map(({ code }) => code))];
      const right = report.checks.length - undecided.length;
      console.log(`| ${name} | ${run} | ${right} | ${undecided.length} | ${codes.join(', ')} |`);
      expect(wrongVerdicts(report)).toEqual([]);
      expect(codes.filter((code) => !HONEST.includes(code))).toEqual([]);
      expect(right).toBeGreaterThan(0);
    },
  );
});
