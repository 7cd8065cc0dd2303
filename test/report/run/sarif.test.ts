import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { livePosition } from '../../../src/core/problem.ts';
import type { CheckResult, RunReport } from '../../../src/core/result.ts';
import { renderSarif } from '../../../src/report/run/sarif.ts';
import { checkKinds, warningKind } from '../../../src/report/run/sarif-rules.ts';
import { SARIF_RESULTS } from '../../../src/text/limits.ts';
import {
  at,
  greenRun,
  hostileRun,
  HOSTILE,
  largeRun,
  modelRun,
  run,
  shopResults,
  shopRun,
} from '../fixtures.ts';
import { readSarif, type SarifResult } from '../sarif-schema.ts';

/** `error let-through k8s/policies.yaml:38` */
function lineOf({ level, ruleId, locations = [] }: SarifResult): string {
  const places = locations.map(({ physicalLocation: { artifactLocation, region } }) => {
    return `${artifactLocation.uriBaseId}/${artifactLocation.uri}:${region.startLine}`;
  });
  return [level, ruleId, ...places].join(' ');
}

/** The same run, after lines were added at the top of every file. */
function movedDown(report: RunReport): RunReport {
  return JSON.parse(JSON.stringify(report), (key, value: unknown) =>
    key === 'line' && typeof value === 'number' ? value + 10 : value,
  ) as RunReport;
}

describe('renderSarif', () => {
  it.each([
    ['shop', shopRun()],
    ['model', modelRun()],
    ['hostile', hostileRun()],
    ['green', greenRun()],
  ])('%s: is valid, and has a result for each check that is not green', async (name, report) => {
    const text = renderSarif(report, '');
    const { results, tool } = readSarif(text);
    await expect(text).toMatchFileSnapshot(`snapshots/sarif-${name}.json`);
    expect(() => readSarif(text.replace('"columnKind": "utf16CodeUnits"', '"columnKind": "bytes"'))).toThrow(
      'allowed values',
    );
    const loud = report.results.filter(({ verdict, drift }) => verdict !== 'pass' || drift);
    const checks = results.filter(({ partialFingerprints }) => 'netproofCheck/v1' in partialFingerprints);
    expect(checks).toHaveLength(loud.length);
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  });

  it('is worst first, at the policy line that is to blame, else at the line of the rule', () => {
    expect(readSarif(renderSarif(shopRun(), 'deploy/prod')).results.map(lineOf)).toEqual([
      'error let-through %SRCROOT%/deploy/prod/k8s/policies.yaml:38',
      'error cut-by-policies %SRCROOT%/deploy/prod/k8s/policies.yaml:12',
      'error changed-after-settling %SRCROOT%/deploy/prod/netproof.yaml:18',
      'warning dns-error %SRCROOT%/deploy/prod/netproof.yaml:18',
      'warning unreachable-before %SRCROOT%/deploy/prod/netproof.yaml:22',
      'warning drift %SRCROOT%/deploy/prod/netproof.yaml:22',
      'note namespace-created %SRCROOT%/deploy/prod/k8s/jobs.yaml:4',
      'warning no-such-pod %SRCROOT%/deploy/prod/k8s/policies.yaml:71',
    ]);
  });

  it('has the line of the rule, too, and every link of a message leads to one of its lines', () => {
    for (const report of [shopRun(), modelRun(), hostileRun()])
      for (const { message, relatedLocations = [], partialFingerprints } of readSarif(renderSarif(report, ''))
        .results) {
        if (!('netproofCheck/v1' in partialFingerprints)) continue;
        const links = [...message.text.matchAll(/(?<!\\)\]\((.*?)\)/g)].map(([, id]) => Number(id));
        expect(links).toEqual(relatedLocations.map(({ id }) => id));
        expect(relatedLocations.length).toBeGreaterThan(0);
      }
  });

  it('calls a finding the same when its lines move, and no two of a run', () => {
    const prints = (report: RunReport): readonly string[] =>
      readSarif(renderSarif(report, '')).results.map((one) => JSON.stringify(one.partialFingerprints));
    for (const report of [shopRun(), modelRun(), largeRun(40, 40, 3)]) {
      expect(prints(movedDown(report))).toEqual(prints(report));
      expect(new Set(prints(report)).size).toBe(prints(report).length);
    }
  });

  it('never calls a prediction proven', () => {
    const text = renderSarif(modelRun(), '');
    expect(text.replaceAll('not proven', '')).not.toMatch(/(?<!never |be )\bproven\b(?! by)/);
    expect(text).toContain('"proof": "predicted by the model, not proven"');
  });

  it('has no place for what lies outside the repository, or in a cluster', () => {
    const [, first] = shopResults();
    const outside = {
      ...first,
      check: { ...first?.check, at: at('../rules.yaml', 3) },
      prediction: undefined,
    };
    const report = run([outside as unknown as CheckResult], {
      problems: [
        { code: 'a', severity: 'warning', message: 'in a cluster', at: livePosition('cluster x: Pod a/b') },
        { code: 'b', severity: 'warning', message: 'nowhere' },
        { code: 'c', severity: 'warning', message: 'elsewhere', at: at('/etc/passwd', 1) },
      ],
    });
    const { results, invocations } = readSarif(renderSarif(report, ''));
    expect(results.map(lineOf)).toEqual(['error let-through']);
    expect(invocations[0]?.toolExecutionNotifications.map(({ message }) => message.text)).toEqual([
      'cluster x: Pod a/b: in a cluster',
      'nowhere',
      'elsewhere',
    ]);
  });

  it('has no more results than code scanning shows, and counts the others', () => {
    const { results, invocations } = readSarif(renderSarif(largeRun(150, 150, 2), ''));
    expect(results).toHaveLength(SARIF_RESULTS);
    expect(invocations[0]?.toolExecutionNotifications[0]?.message.text).toMatch(
      /^\d+ more findings left out$/,
    );
  });

  it('is valid whatever the names', () => {
    const [, first] = shopResults();
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (name, file) => {
        const check = { ...first?.check, rule: name, toLabel: name, at: at(file, 1) };
        const text = renderSarif(run([{ ...first, check } as CheckResult]), '');
        expect(readSarif(text).results).toHaveLength(1);
        expect(text).not.toMatch(/^\s*::|##\[/m);
      }),
    );
    expect(readSarif(renderSarif(hostileRun(), HOSTILE)).results.length).toBeGreaterThan(0);
  });
});

describe('the rules', () => {
  it('have help, in sentences', () => {
    for (const [, { title, help }] of checkKinds) {
      expect(title).toMatch(/^[A-Z].*[^.]$/);
      expect(help).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('know every warning that the documentation lists', () => {
    const codes = [...readFileSync('docs/warnings.md', 'utf8').matchAll(/^\| `([a-z-]+)`/gm)];
    expect(codes.length).toBeGreaterThan(20);
    for (const [, code = ''] of codes) expect(warningKind(code, 'warning').title).not.toMatch(/^netproof:/);
  });
});
