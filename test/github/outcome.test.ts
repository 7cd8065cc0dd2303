import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outputTail } from '../../src/github/uncaught.ts';
import { repositoryLink } from '../../src/github/links.ts';
import { failureOf } from '../../src/github/outcome.ts';
import { untestedSentence } from '../../src/report/format/untested.ts';
import { EnvironmentError, InputError, type Problem } from '../../src/core/problem.ts';
import type { RunReport } from '../../src/core/result.ts';
import { outcomeOf } from '../../src/run/outcome.ts';
import { api, at, check, cluster, good, result, web } from '../report/fixtures.ts';

const toApi = { from: web, to: { kind: 'workload', workload: api } } as const;

function report(allowInconclusive: boolean, ...results: RunReport['results']): RunReport {
  return {
    version: '1.0.0',
    engine: cluster,
    ...outcomeOf(results, { 'allow-inconclusive': allowInconclusive }),
    phases: [],
    canary: null,
    results,
    problems: [],
    ruleCount: 1,
  };
}

const passes = good('allow', toApi);
const fails = result('fail', 'let-through', check({ ...toApi, expected: 'deny' }));
const unsure = result('inconclusive', 'unreachable-before', check({ ...toApi, expected: 'deny' }));
const flaky = result('flaky', 'changed-after-settling', check(toApi));

describe('failureOf', () => {
  it.each([
    ['all pass', [passes], false, undefined],
    ['one fails', [passes, fails], false, '1 of 2 checks failed'],
    ['one fails, and inconclusive is allowed', [fails, unsure], true, expect.stringContaining('1 of 2')],
    ['one is inconclusive', [passes, unsure], false, '1 could not be proven'],
    ['one is inconclusive, and that is allowed', [passes, unsure], true, undefined],
    ['one is flaky, and inconclusive is allowed', [passes, flaky], true, '1 changed its answer'],
  ] as const)('%s', (_, results, allowInconclusive, sentence) => {
    expect(failureOf(report(allowInconclusive, ...results))).toEqual(sentence);
  });
});

describe('untestedSentence', () => {
  const mistake: Problem = { code: 'x', severity: 'error', message: 'a is not b', at: at('n.yaml', 3, 5) };

  it.each([
    ['one mistake', new InputError([mistake]), 'nothing was tested: n.yaml:3:5: a is not b'],
    [
      'one mistake beside a warning',
      new InputError([{ ...mistake, severity: 'warning' }, mistake]),
      'nothing was tested: n.yaml:3:5: a is not b',
    ],
    [
      'two mistakes',
      new InputError([mistake, mistake]),
      'nothing was tested: 2 mistakes in what netproof read, each shown above',
    ],
    [
      'the machine',
      new EnvironmentError('engine', 'no Docker engine answers', { detail: '::error::foreign' }),
      'nothing could be proven: no Docker engine answers',
    ],
    ['a fault of our own', new TypeError('x is undefined'), 'netproof itself failed: x is undefined'],
  ])('%s', (_, error, sentence) => {
    expect(untestedSentence(error)).toBe(sentence);
  });
});

describe('lastWords', () => {
  it('is one command on one line, whatever nobody caught', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (message) => {
        const words = outputTail('error', new Error(message));
        expect(words).toMatch(/^::error title=netproof::netproof itself failed: [^\r\n]*$/);
        expect(words).not.toContain('##[');
      }),
    );
  });

  it('takes what is no error too', () => {
    expect(outputTail('warning', undefined)).toBe(
      '::warning title=netproof::netproof itself failed: undefined',
    );
  });
});

describe('repositoryLink', () => {
  const pages = { server: 'https://git.example', repository: 'a/b', commit: 'c0ffee', prefix: 'deploy' };

  it.each([
    ['k8s/p.yaml', 'https://git.example/a/b/blob/c0ffee/deploy/k8s/p.yaml?plain=1#L7'],
    ['../p #1.yaml', 'https://git.example/a/b/blob/c0ffee/p%20%231.yaml?plain=1#L7'],
    ['../../p.yaml', undefined],
    ['/etc/passwd', undefined],
  ])('%s', (file, url) => {
    expect(repositoryLink(pages)(at(file, 7))).toBe(url);
  });

  it('knows no page outside a workflow', () => {
    expect(repositoryLink({ ...pages, server: undefined })(at('p.yaml', 7))).toBeUndefined();
  });
});
