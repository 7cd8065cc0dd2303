import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../src/core/annotation.ts';
import { annotations, limitAnnotations, problemAnnotations } from '../../../src/report/run/annotations.ts';
import { at, hostileRun, largeRun, modelRun, run, shopResults, shopRun } from '../fixtures.ts';

describe('annotations', () => {
  it('stand at the policy to blame, else at the rule, worst first', async () => {
    await expect(annotations(shopRun(), { pathPrefix: 'deploy' })).toMatchFileSnapshot(
      'snapshots/annotations-shop.txt',
    );
  });

  it('stand at the rule where the policy is not part of the change', () => {
    const changed = (file: string, line: number): boolean =>
      file === 'deploy/k8s/policies.yaml' && line === 12;
    const places = annotations(shopRun(), { pathPrefix: './deploy/', changed })
      .filter(({ level }) => level === 'error')
      .map(({ file, line }) => `${file ?? ''}:${line ?? ''}`);
    expect(places).toEqual([
      'deploy/netproof.yaml:14',
      'deploy/k8s/policies.yaml:12',
      'deploy/netproof.yaml:18',
    ]);
  });

  it('are not made of what says the same at every run and nobody can change', () => {
    const place = at('netproof.yaml', 1);
    const problems = [
      { code: 'not-supported', severity: 'notice', message: 'one', at: place },
      { code: 'ignored', severity: 'notice', message: 'two' },
      { code: 'not-supported', severity: 'error', message: 'three', at: place },
      { code: 'namespace-created', severity: 'notice', message: 'four', at: place },
    ] as const;
    expect(problemAnnotations(problems).map(({ message }) => message)).toEqual(['three', 'four']);
  });

  it.each([
    ['fail', 'error'],
    ['flaky', 'warning'],
  ])('of what `changes` refuses are, with `fail-on: %s`, of level %s', (word, level) => {
    const problem = { code: 'opens-without-rule', severity: 'error', message: 'it opens' } as const;
    const [annotation] = annotations({ ...run([]), problems: [problem] }, { failing: new Set([word]) });
    expect(annotation?.level).toBe(level);
  });

  it('name the file that they cannot stand at', () => {
    const told = problemAnnotations([
      { code: 'a', severity: 'error', message: 'it is no report', at: at('/tmp/r/1.json', 1) },
      { code: 'b', severity: 'error', message: 'it is none', at: at('r/1.json', 1) },
    ]);
    expect(told.map(({ message }) => message)).toEqual(['/tmp/r/1.json:1: it is no report', 'it is none']);
  });

  it('name no file outside the workspace', () => {
    const [first] = shopResults().filter(({ verdict }) => verdict === 'fail');
    if (!first) throw new Error('the fixture has a failure');
    const outside = { ...first, check: { ...first.check, at: at('../../etc/passwd', 1) } };
    const { prediction, ...unpredicted } = outside;
    expect(prediction).toBeDefined();
    const [annotation] = annotations(run([unpredicted]), { pathPrefix: 'deploy' });
    expect(annotation).toBeDefined();
    expect(annotation).not.toHaveProperty('file');
    expect(annotation).not.toHaveProperty('line');
  });

  it('say that a prediction is one', () => {
    for (const { title, message } of annotations(modelRun())) {
      expect(title).toContain('by the model');
      expect(message).not.toContain('proven');
    }
  });

  it('of one line become one', () => {
    const all = annotations(largeRun(10, 10, 2));
    expect(all).toHaveLength(1);
    expect(all[0]?.title).toMatch(/^\d+ findings at this line: /);
    expect(all[0]?.message.length).toBeLessThanOrEqual(4096);
  });

  it('hold no control character but line feeds', () => {
    for (const { title, message } of annotations(hostileRun())) {
      expect(title).not.toMatch(/\p{Cc}/u);
      expect(message.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    }
  });
});

describe('limitAnnotations', () => {
  const many = (level: Annotation['level'], count: number): Annotation[] =>
    Array.from({ length: count }, (_, index) => ({
      level,
      title: `${level} ${index}`,
      message: 'm'.repeat(4096),
    }));

  it('keeps ten of a level, nine errors beside setFailed, and says how many more there are', () => {
    const kept = limitAnnotations([...many('notice', 10), ...many('warning', 11), ...many('error', 40)]);
    const count = (level: string): number => kept.filter((one) => one.level === level).length;
    expect([count('error'), count('warning'), count('notice')]).toEqual([9, 10, 10]);
    const last = kept.filter(({ level }) => level === 'error').at(-1);
    expect(last?.message).toMatch(/\+31 more: see the summary of this run$/);
    expect(kept.every(({ message }) => message.length <= 4096)).toBe(true);
    expect(kept.at(-1)?.message).not.toContain('more');
  });

  it('leaves a few as they are', () => {
    expect(limitAnnotations(many('error', 3))).toEqual(many('error', 3));
  });
});
