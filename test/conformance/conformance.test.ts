import { describe, expect, it } from 'vitest';
import { rangeOver } from '../../src/conformance/common-range.ts';
import { testConformance, type Asked } from '../../src/conformance/conformance.ts';
import { FOREIGN_GROUND, keyOf, layoutsOn } from '../../src/conformance/layout.ts';
import { everywhere, without } from '../../src/conformance/misreadings.ts';
import { questionsOf } from '../../src/conformance/questions.ts';
import { generate } from '../../src/conformance/generate.ts';
import type { Runner } from '../../src/conformance/runner.ts';
import type { JsonObject } from '../../src/conformance/scenario.ts';
import type { ConformanceReport } from '../../src/core/conformance.ts';
import { systemClock } from '../../src/io/clock.ts';
import { differenceFiles } from '../../src/report/conformance/difference-files.ts';
import { conformanceJson } from '../../src/report/conformance/json.ts';
import { conformanceJUnit } from '../../src/report/conformance/junit.ts';
import { renderConformance } from '../../src/report/conformance/terminal.ts';
import { plainOptions } from '../../src/report/format/palette.ts';
import { PAPER, paperRunner } from './paper-runner.ts';
import { consult } from '../../src/conformance/answers.ts';

/** A clock that stands still, as a report's times are not what is tested. */
const clock = { ...systemClock, now: () => 0 };

function play(runner: Runner, asked: Partial<Asked> = {}): Promise<ConformanceReport> {
  const deps = { log: () => undefined, clock, version: '1.0.0', begunMs: 0 };
  return testConformance(runner, { seed: 1, scenarios: 4, ...asked }, deps);
}

const clause = (
  { clauses }: ConformanceReport,
  name: string,
): ConformanceReport['clauses'][number] | undefined => clauses.find((one) => one.clause === name);

/** As if no pod's address were in any range: what Cilium does. */
function noPods(object: JsonObject): JsonObject {
  const { cidr, except } = object;
  if (typeof cidr !== 'string') return object;
  if (/^@(?!node|services)/.test(cidr)) return { cidr: '192.0.2.254/32' };
  if (cidr !== '0.0.0.0/0') return object;
  const others = Array.isArray(except)
    ? (except as readonly string[]).filter((one) => !/^@(?!node|services)/.test(one))
    : [];
  return { cidr, except: [...others, '@pods'] };
}

describe('a cluster that does what Kubernetes says', { timeout: 120_000 }, () => {
  it('conforms, clause by clause', async () => {
    const report = await play(paperRunner());
    expect(report).toMatchObject({
      verdict: 'conforms',
      scenarios: { asked: 4, played: 4 },
      differences: [],
    });
    expect(clause(report, 'endPort')).toMatchObject({ verdict: 'conforms' });
    expect(report.clauses.filter(({ verdict }) => verdict === 'differs' || verdict === 'suspected')).toEqual(
      [],
    );
    const text = renderConformance(report, plainOptions);
    expect(text).toMatch(/^ ✓ endPort +\d+ +[\d,]+$/m);
    expect(text).toMatch(
      /^ conforms: 4 scenarios, [\d,]+ connections \([\d,]+ allowed, [\d,]+ denied\), \d+ of 47/m,
    );
    expect(text).toContain("matches pods' addresses with an `ipBlock`, too");
    expect(text.split('\n').at(-1)).toBe(' the same again: --seed 1 --scenarios 4');
  });

  it('says that it had no time for more', async () => {
    const report = await play(paperRunner(), { endMs: 0 });
    expect(report).toMatchObject({ verdict: 'untested', stopped: 'minutes', scenarios: { played: 0 } });
    expect(renderConformance(report, plainOptions)).toContain('no scenario was played; the time was up');
    expect(await conformanceJUnit(report)).toContain('type="untested"');
  });

  it('may decide what Kubernetes leaves open as it likes: that is told, and is no difference', async () => {
    const report = await play(paperRunner((spec) => everywhere(spec, noPods)));
    expect(report.differences).toEqual([]);
    const blocks = report.open.find(({ matter }) => matter === 'ip-block-of-pods');
    expect(blocks?.asked).toBeGreaterThan(0);
    expect(blocks?.otherwise).toBe(blocks?.asked);
    expect(renderConformance(report, plainOptions)).toContain(
      "does not match pods' addresses with an `ipBlock` (",
    );
  });

  it('may have connections that never open: those are left out, and told', async () => {
    const runner = paperRunner();
    const cut = new Set(['outside']);
    const report = await play({
      ...runner,
      probe: async (questions, how) => {
        const seen = await runner.probe(questions, how);
        const closed = questions.filter(({ from }) => cut.has(from)).map(({ id }) => id);
        return new Map(
          [...seen].map(([id, samples]) => [
            id,
            closed.includes(id) ? samples.map((one) => ({ ...one, outcome: 'timeout' as const })) : samples,
          ]),
        );
      },
    });
    expect(report.verdict).toBe('conforms');
    expect(report.closed.length).toBeGreaterThan(0);
    expect(report.closed.every((one) => one.startsWith('outside → '))).toBe(true);
    expect(renderConformance(report, plainOptions)).toContain('does not open before any policy, either');
  });

  it('may reject what it denies', async () => {
    const runner = paperRunner();
    const report = await play({
      ...runner,
      probe: async (questions, how) =>
        new Map(
          [...(await runner.probe(questions, how))].map(([id, samples]) => [
            id,
            samples.map((one) => (one.outcome === 'timeout' ? { ...one, outcome: 'refused' as const } : one)),
          ]),
        ),
    });
    expect(report.verdict).toBe('conforms');
    const denied = report.open.find(({ matter }) => matter === 'denied');
    expect(denied).toMatchObject({ asked: denied?.otherwise });
    expect(renderConformance(report, plainOptions)).toContain('refuses what policies deny');
  });

  it('is not said to conform where probes come to nothing', async () => {
    const runner = paperRunner();
    let applied = 0;
    const report = await play({
      ...runner,
      apply: (scenarios) => {
        applied += 1;
        return runner.apply(scenarios);
      },
      probe: async (questions, how) =>
        new Map(
          [...(await runner.probe(questions, how))].map(([id, samples], index) => [
            id,
            applied > 1 && index === 0
              ? samples.map((one) => ({ ...one, outcome: 'error' as const }))
              : samples,
          ]),
        ),
    });
    expect(report).toMatchObject({ verdict: 'untested', differences: [] });
    expect(renderConformance(report, plainOptions)).toMatch(
      /^ not tested to the end: \d+ connections? neither/m,
    );
  });
});

describe('a cluster that ignores `except`', { timeout: 120_000 }, () => {
  const read = (object: JsonObject): JsonObject => without(object, 'except');

  it('differs in that clause, in every format, with what it takes to file a bug', async () => {
    const report = await play(
      paperRunner((spec) => everywhere(spec, read)),
      { scenarios: 8 },
    );
    expect(report.verdict).toBe('differs');
    expect(clause(report, 'ipBlock with except')).toMatchObject({ verdict: 'differs' });
    expect(clause(report, 'ipBlock')).toMatchObject({ verdict: 'conforms' });
    const [first] = report.differences;
    if (!first) throw new Error('nothing differs');
    expect(first).toMatchObject({ expected: 'deny', smallest: true, clauses: ['ipBlock with except'] });
    const text = renderConformance(report, plainOptions);
    expect(text).toMatch(/^ ✗ ipBlock with except +\d+ +[\d,]+ {2}differs: see 1/m);
    expect(text).toContain('this cluster decides as if `except` were not there (ipBlock with except)');
    const json = JSON.parse(conformanceJson(report)) as ConformanceReport;
    expect(json.differences[0]).toMatchObject({ reading: 'as if `except` were not there', expected: 'deny' });
    const junit = await conformanceJUnit(report);
    expect(junit).toMatch(/<testcase name="ipBlock with except"[^>]*>\s*<failure/);
    const files = differenceFiles(first, report);
    expect(files.folder).toBe('1-ipblock-with-except');
    expect(files.files['manifests.yaml']).toContain('except:');
    expect(files.files['manifests.yaml']).not.toContain('@');
    expect(files.files['README.md']).toContain('kubectl apply -f manifests.yaml');
  });

  it('is named, though a connection that gets through was lost on a busy machine', async () => {
    const runner = paperRunner((spec) => everywhere(spec, read));
    const oracle = consult(generate(1, 3), PAPER);
    let lost: string | undefined;
    const report = await play(
      {
        ...runner,
        probe: async (questions, how) => {
          const seen = await runner.probe(questions, how);
          if (runner.applications() > 1)
            lost ??= questions.findLast(
              (question) =>
                oracle.answer(question) === false && seen.get(question.id)?.[0]?.outcome === 'connected',
            )?.id;
          return new Map(
            [...seen].map(([id, samples]) => [
              id,
              id === lost ? samples.map((one) => ({ ...one, outcome: 'timeout' as const })) : samples,
            ]),
          );
        },
      },
      { from: 3, scenarios: 1 },
    );
    expect(lost).toBeDefined();
    expect(clause(report, 'ipBlock with except')?.verdict).toBe('differs');
  });

  it('is told where time was short, too', async () => {
    let now = 0;
    const runner = paperRunner((spec) => everywhere(spec, read));
    const deps = {
      log: () => {
        now = 10;
      },
      clock: { ...clock, now: () => now },
      version: '1.0.0',
      begunMs: 0,
    };
    // The first line that is logged says that something differs: no time is left to shrink it.
    const report = await testConformance(runner, { seed: 1, scenarios: 8, endMs: 5 }, deps);
    expect(report.differences.map(({ smallest }) => smallest)).toContain(false);
    expect(clause(report, 'ipBlock with except')?.verdict).toBe('differs');
  });
});

describe('a cluster of somebody else', () => {
  const layouts = layoutsOn(FOREIGN_GROUND);

  it('is asked of nothing but our own pods and Services', () => {
    for (const layout of layouts) {
      expect(layout.namespaces.every((name) => name.startsWith('netproof-conformance-'))).toBe(true);
      expect(layout.pods.filter(({ hostNetwork }) => hostNetwork)).toEqual([]);
      const kinds = new Set(questionsOf(layout).map(({ to }) => to.kind));
      expect([...kinds].sort()).toEqual(['headless', 'pod', 'service']);
      expect(questionsOf(layout).some(({ from }) => from === 'outside')).toBe(false);
    }
    expect(generate(7, 5, layouts).layout.namespaces[0]).toBe('netproof-conformance-1-a');
  });

  it('needs no address of its DNS', () => {
    const pods = new Map(
      layouts.flatMap((layout) => layout.pods).map((pod, index) => [keyOf(pod), `10.244.0.${index + 10}`]),
    );
    const scenario = generate(1, 3, layouts);
    const oracle = consult(scenario, { ...PAPER, pods, dnsPod: undefined });
    const answers = questionsOf(scenario.layout, 0).map((question) => oracle.answer(question));
    expect(new Set(answers)).toEqual(new Set([true, false, 'unsure']));
  });

  it('has the ranges that its addresses are in', () => {
    expect(rangeOver(['10.244.0.5', '10.244.0.9'])).toBe('10.244.0.0/24');
    expect(rangeOver(['10.244.0.5', '10.244.3.9'])).toBe('10.244.0.0/22');
    expect(rangeOver(['10.0.0.1', '192.168.0.1'])).toBe('0.0.0.0/0');
    expect(rangeOver(['10.0.0.1', ''])).toBeUndefined();
    expect(rangeOver(['fd00::1'])).toBeUndefined();
    expect(rangeOver([])).toBeUndefined();
  });
});
