import { describe, expect, it } from 'vitest';
import { EnvironmentError, InputError, type Problem } from '../../../src/core/problem.ts';
import { plainPalette } from '../../../src/report/format/palette.ts';
import { renderFailure, renderProblems } from '../../../src/report/format/problems.ts';
import { width } from '../../../src/text/width.ts';
import { at, HOSTILE } from '../fixtures.ts';

const options = { columns: 80, palette: plainPalette };
const problems: readonly Problem[] = [
  {
    code: 'd',
    severity: 'notice',
    message: 'ConfigMap shop/settings is left out: stand-ins need none',
    at: at('k8s/b.yaml', 3),
  },
  {
    code: 'a',
    severity: 'error',
    message: 'unknown key `onlyForm`',
    at: at('netproof.yaml', 114, 12),
    hint: 'did you mean `onlyFrom`?',
  },
  {
    code: 'c',
    severity: 'error',
    message: 'no rule file',
    hint: 'write netproof.yaml, or name one with --rules',
  },
  {
    code: 'b',
    severity: 'error',
    message: `no workload matches \`shop/wbe\`: ${'long words '.repeat(12)}`,
    at: at('netproof.yaml', 9, 3),
  },
];

describe('renderProblems', () => {
  it('puts the worst first, in the order of the file, hints below', () => {
    expect(renderProblems(problems, options)).toMatchSnapshot();
  });

  it('gives long places a line of their own', () => {
    const far = at('deploy/environments/production/overlays/eu-central-1/policies.yaml', 1234, 56);
    expect(
      renderProblems([{ code: 'x', severity: 'error', message: 'unknown field', at: far }], options),
    ).toBe(
      ' deploy/environments/production/overlays/eu-central-1/policies.yaml:1234:56\n error  unknown field',
    );
  });

  it('counts what it leaves out and stays within the terminal', () => {
    const many = Array.from({ length: 70 }, (_, index): Problem => ({
      code: 'x',
      severity: 'error',
      message: HOSTILE,
      at: at('a.yaml', index + 1),
    }));
    const lines = renderProblems(many, options).split('\n');
    expect(lines.at(-1)).toBe(' … and 20 more problems');
    for (const line of lines) expect(width(line)).toBeLessThanOrEqual(80);
  });
});

describe('renderFailure', () => {
  it('shows every problem of the input, and their count', () => {
    expect(renderFailure(new InputError(problems), options).text).toMatch(/\n\n 3 errors, 1 notice$/);
  });

  it('says what the environment did and what to do, and hands foreign words on', () => {
    const error = new EnvironmentError('no-engine', 'no Docker engine answers', {
      hint: 'start one, or predict without a cluster: --engine model',
      detail: '::error::from the tool',
    });
    expect(renderFailure(error, options)).toEqual({
      text: ' ✗ no Docker engine answers\n   start one, or predict without a cluster: --engine model',
      untrusted: { label: 'no-engine', text: '::error::from the tool' },
    });
  });

  it('treats any other error as its own fault, its stack as foreign text', () => {
    const { text, untrusted } = renderFailure(new TypeError('x is not a function'), options);
    expect(text).toContain('netproof itself failed');
    expect(text).not.toContain('x is not a function');
    expect(untrusted?.text).toContain('TypeError: x is not a function');
    expect(renderFailure('a string', options).untrusted?.text).toBe('a string');
  });
});
