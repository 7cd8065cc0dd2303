import { describe, expect, it } from 'vitest';
import type { ChangeReport } from '../../../src/core/change-report.ts';
import { renderJUnit } from '../../../src/report/run/junit.ts';
import { renderXUnit } from '../../../src/report/run/xunit.ts';
import { hostileRun, modelRun, run, shopResults, shopRun } from '../fixtures.ts';

describe('renderJUnit', () => {
  it.each([
    ['shop', shopRun()],
    ['model', modelRun()],
    ['hostile', hostileRun()],
  ])('%s', async (name, report) => {
    await expect(await renderJUnit(report)).toMatchFileSnapshot(`snapshots/junit-${name}.xml`);
  });

  it('counts failures as failures and what is not proven as errors', async () => {
    expect(await renderJUnit(shopRun())).toContain(
      '<testsuites name="netproof" tests="12" failures="2" errors="3" skipped="0">',
    );
  });

  it('has the time and the line of each case', async () => {
    const cases = (await renderJUnit(shopRun())).match(/<testcase [^>]*>/g) ?? [];
    expect(cases).toHaveLength(12);
    for (const one of cases) expect(one).toMatch(/ file="netproof\.yaml" time="\d+(\.\d+)?" line="\d+"/);
    // What the probes took, and not when their answers settled: most do with the first.
    expect(cases[0]).not.toContain('time="0"');
  });

  it('holds only characters that XML knows', async () => {
    // eslint-disable-next-line no-control-regex -- XML 1.0 forbids these
    expect(await renderJUnit(hostileRun())).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
  });

  it('counts what a change opens once, however many rules there are', async () => {
    const readsOf = async (results: ReturnType<typeof shopResults>): Promise<number> => {
      let reads = 0;
      const changes: ChangeReport = {
        ...{ mode: 'require-rule', base: 'main', baseIsEmpty: false, names: [], hasRules: true },
        ...{ version: 1, closed: [], changes: [], opened: [] },
      };
      const counting = new Proxy(changes, {
        get: (of, name) => {
          if (name === 'opened') reads += 1;
          return Reflect.get(of, name) as unknown;
        },
      });
      await renderJUnit({ ...run(results), changes: counting });
      return reads;
    };
    const all = shopResults();
    expect(await readsOf(all)).toBe(await readsOf(all.slice(0, 1)));
  });

  it('is a document even without a check', async () => {
    expect(await renderJUnit(run([]))).toContain('<testsuites name="netproof" tests="0"');
  });
});

describe('renderXUnit', () => {
  /** By the schema of Jenkins' xUnit plugin, junit-10.xsd. */
  const known: Readonly<Record<string, readonly string[]>> = {
    testsuites: ['name', 'time', 'tests', 'failures', 'errors'],
    testsuite: ['name', 'tests', 'failures', 'errors', 'time', 'skipped'],
    testcase: ['name', 'time', 'classname'],
    failure: ['type', 'message'],
    error: ['type', 'message'],
    property: ['name', 'value'],
  };

  it.each([
    ['shop', shopRun()],
    ['hostile', hostileRun()],
  ])('%s: has the attributes alone that the schema knows, and all else of the report', async (_, report) => {
    const text = await renderXUnit(report, '');
    const tags = text.replace(/<!\[CDATA\[[^]*?\]\]>/g, '').matchAll(/<(\w+)((?: [\w-]+="[^"]*")+)/g);
    for (const [, name = '', attributes = ''] of tags)
      for (const [, attribute] of attributes.matchAll(/ ([\w-]+)="/g))
        expect(known[name]).toContain(attribute);
    const whole = await renderJUnit(report);
    for (const tag of ['<testcase ', '<failure ', '<error ', '<property '])
      expect(text.split(tag)).toHaveLength(whole.split(tag).length);
  });
});
