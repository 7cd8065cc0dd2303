import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { terminalLog } from '../../../src/io/log.ts';
import { jsonReportSchema } from '../../../src/report/run/json-schema.ts';
import { jsonText } from '../../../src/report/format/json-text.ts';
import { jsonReport, renderJson } from '../../../src/report/run/json.ts';
import { greenRun, hostileRun, largeRun, modelRun, run, shopRun } from '../fixtures.ts';

describe('the JSON report', () => {
  it.each([
    ['shop', shopRun()],
    ['green', greenRun()],
    ['model', modelRun()],
    ['hostile', hostileRun()],
    ['large', largeRun(20, 20, 3)],
    ['empty', run([])],
  ])('of %s is as its schema says, and has nothing that the schema does not know', (_, report) => {
    const written: unknown = JSON.parse(renderJson(report));
    // Parsing drops unknown fields: an undocumented one would make a difference.
    expect(jsonReportSchema.parse(written)).toEqual(written);
  });

  it('has every field that was promised', () => {
    const report = jsonReport(shopRun());
    expect(report).toMatchObject({
      version: '1.0.0',
      engine: 'cluster',
      verdict: 'fail',
      totals: { pass: 7, fail: 2, inconclusive: 2, flaky: 1, total: 12 },
      canary: { enforced: true, cutAfterMs: 61.2 },
    });
    expect(report.phases[0]).toEqual({ name: 'read', ms: 203, summary: '23 resources, 11 policies' });
    expect(report.checks[1]).toMatchInlineSnapshot(`
      {
        "address": "10.244.0.7",
        "attempts": 1,
        "code": "let-through",
        "column": 12,
        "control": "connected",
        "decidedBy": "NetworkPolicy shop/db-ingress, ingress rule 2",
        "drift": false,
        "evidence": [
          {
            "column": 9,
            "file": "k8s/policies.yaml",
            "line": 38,
            "text": "let in by NetworkPolicy shop/db-ingress, ingress rule 2",
          },
          {
            "text": "its peer is \`podSelector: {}\`: every pod of namespace shop",
          },
          {
            "text": "narrow k8s/policies.yaml:38, or \`allow\` it in the rule",
          },
        ],
        "expected": "deny",
        "file": "netproof.yaml",
        "from": "shop/web",
        "id": "c2",
        "line": 14,
        "listener": null,
        "outcome": "connected",
        "port": 5432,
        "predicted": "allow",
        "protocol": "TCP",
        "reason": "shop/web → shop/db:5432 must be denied, and it connects",
        "rule": "the shop's front end",
        "settledMs": 8.6,
        "to": "shop/db",
        "verdict": "fail",
      }
    `);
  });

  it('says of a prediction that nothing was seen', () => {
    const report = jsonReport(modelRun());
    expect(report).toMatchObject({ engine: 'model', cluster: null, canary: null });
    expect(report.totals.provenDenies).toBe(0);
    for (const check of report.checks)
      expect(check).toMatchObject({ outcome: null, control: null, code: 'predicted' });
  });
});

describe('jsonText', () => {
  it('goes through the log without a change, and comes back as it was', () => {
    const text = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('##[', '#', '[', '::', '\n', '\u200b', '\u{e0001}', '\u0085', '\u2028', '\u001b[31m'),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(text, (parts) => {
        const value = { [parts.join('')]: [parts.join(''), parts] };
        const written = jsonText(value);
        let logged = '';
        terminalLog((one) => (logged += one)).line(written);
        expect(logged).toBe(`${written}\n`);
        expect(JSON.parse(logged)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
