import { describe, expect, it } from 'vitest';
import { consult } from '../../src/conformance/answers.ts';
import { CLAUSES, clausesOf } from '../../src/conformance/clauses.ts';
import { generate, generateMany } from '../../src/conformance/generate.ts';
import { PAPER } from './paper-runner.ts';
import { questionsOf } from '../../src/conformance/questions.ts';
import { CI } from './ci.ts';
import { manifests } from '../../src/conformance/scenario.ts';
import { keyOf, LAYOUTS, MAKERS, UNDECLARED } from '../../src/conformance/layout.ts';

const scenarios = generateMany(CI.seed, 0, CI.scenarios);

describe('generate', () => {
  it('makes a scenario of seed and index, and of nothing else', () => {
    expect(generate(5, 3)).toEqual(generateMany(5, 0, 4)[3]);
    expect(manifests(generate(5, 3))).not.toEqual(manifests(generate(6, 3)));
    expect(generate(5, 3).policies).not.toEqual(generate(5, 3 + LAYOUTS).policies);
  });

  it('uses every clause in the scenarios of CI, each in several', () => {
    const uses = new Map(CLAUSES.map((clause) => [clause, 0]));
    for (const scenario of scenarios)
      for (const clause of clausesOf(scenario)) uses.set(clause, (uses.get(clause) ?? 0) + 1);
    expect([...uses].filter(([, count]) => count < 2)).toEqual([]);
  });

  it('writes nothing that the API server would refuse, and cuts about as much as it lets through', () => {
    const answers = { open: 0, cut: 0, unsure: 0 };
    for (const scenario of [...scenarios, ...generateMany(CI.seed + 1, 0, 30)]) {
      const oracle = consult(scenario, PAPER);
      for (const question of questionsOf(scenario.layout, scenario.index)) {
        const answer = oracle.answer(question);
        answers[answer === 'unsure' ? 'unsure' : answer ? 'open' : 'cut'] += 1;
      }
    }
    const sure = answers.open + answers.cut;
    expect(answers.cut / sure).toBeGreaterThan(0.3);
    expect(answers.cut / sure).toBeLessThan(0.7);
    expect(answers.unsure / sure).toBeLessThan(0.05);
  });

  it('asks at least 3,000 questions in CI, to pods and from them to themselves, to Services, hosts and the cluster', () => {
    const asked = scenarios.flatMap(({ layout, index }) => questionsOf(layout, index));
    expect(asked.length).toBeGreaterThan(3_000);
    expect(new Set(asked.map(({ to }) => to.kind))).toEqual(
      new Set(['pod', 'service', 'headless', 'host', 'system']),
    );
    expect(asked.some(({ from, to }) => to.kind === 'pod' && to.key === from)).toBe(true);
    expect(asked.some(({ from }) => from === 'outside')).toBe(true);
    for (const wire of UNDECLARED) expect(asked).toContainEqual(expect.objectContaining(wire));
  });

  it('has pods of every maker in CI, as sources and as targets, and those of a rule file among them', () => {
    const pods = scenarios.flatMap(({ layout, index }) => {
      const keys = new Set(
        questionsOf(layout, index).flatMap(({ from, to }) => [from, 'key' in to ? to.key : '']),
      );
      return layout.pods.filter((pod) => keys.has(keyOf(pod)));
    });
    expect(new Set(pods.map(({ maker }) => maker))).toEqual(new Set(Object.keys(MAKERS)));
  });

  it('asks each pod behind a headless Service, by and by at ports that nothing declares, too', () => {
    const asked = scenarios.flatMap(({ layout, index }) =>
      questionsOf(layout, index).filter(({ to }) => to.kind === 'headless'),
    );
    expect(new Set(asked.flatMap(({ to }) => ('pod' in to ? [to.pod.slice(3)] : [])))).toEqual(
      new Set(['a/a1', 'a/a2', 'b/many-0', 'b/many-1', 'b/many-2']),
    );
    for (const wire of UNDECLARED) expect(asked).toContainEqual(expect.objectContaining(wire));
    const answers = new Set<unknown>();
    for (const scenario of scenarios.slice(0, 8)) {
      const oracle = consult(scenario, PAPER);
      for (const question of questionsOf(scenario.layout, scenario.index))
        if (question.to.kind === 'headless') answers.add(oracle.answer(question));
    }
    expect(answers).toEqual(new Set([true, false]));
  });

  it('asks of workloads and themselves, and mostly knows the answer', () => {
    const answers = new Map<unknown, number>();
    for (const scenario of scenarios) {
      const oracle = consult(scenario, PAPER);
      for (const question of questionsOf(scenario.layout, scenario.index)) {
        if (!question.ofWorkload) continue;
        const key = `${question.to.kind}: ${String(oracle.answer(question))}`;
        answers.set(key, (answers.get(key) ?? 0) + 1);
      }
    }
    for (const kind of ['pod', 'service']) {
      const [open, cut, unsure] = ['true', 'false', 'unsure'].map(
        (one) => answers.get(`${kind}: ${one}`) ?? 0,
      );
      expect(Math.min(open ?? 0, cut ?? 0)).toBeGreaterThan(20);
      expect(unsure).toBeLessThan((open ?? 0) + (cut ?? 0));
    }
  });
});
