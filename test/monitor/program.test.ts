import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { MONITOR_FUNCTIONS, MONITOR_PROGRAM } from '../../src/monitor/program.ts';

/** Runs some of the program's functions in this machine's sh; variables go in by the environment. */
function shell(script: string, env: Readonly<Record<string, string>> = {}): string {
  return execFileSync('sh', ['-c', `${MONITOR_FUNCTIONS}\n${script}`], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...env },
  });
}

function judged(question: Readonly<Record<string, string>>, isAlive: boolean): string {
  const env = { protocol: 'tcp', answered: '0', alive: isAlive ? 'yes' : 'no', word: '', ...question };
  return shell(`is_alive() { return ${isAlive ? 0 : 1}; }\njudge\nprintf %s "$verdict"`, env);
}

describe("what the monitor's pod makes of an answer", () => {
  it.each([
    ['allow', 'connected', 'tcp', '0', 'holds', 'holds'],
    ['allow', 'timeout', 'tcp', '0', 'violated', 'violated'],
    ['allow', 'refused', 'tcp', '0', 'violated', 'undecided'],
    ['allow', 'error', 'tcp', '0', 'undecided', 'undecided'],
    ['allow', 'timeout', 'udp', '0', 'undecided', 'undecided'],
    ['allow', 'timeout', 'udp', '1', 'violated', 'violated'],
    ['allow', 'refused', 'udp', '1', 'undecided', 'undecided'],
    ['deny', 'connected', 'tcp', '0', 'violated', 'violated'],
    ['deny', 'timeout', 'tcp', '0', 'holds', 'unwitnessed'],
    ['deny', 'refused', 'tcp', '0', 'holds', 'undecided'],
    ['deny', 'error', 'tcp', '0', 'undecided', 'undecided'],
  ])('%s, %s over %s, answered before: %s', (expected, outcome, protocol, answered, beside, alone) => {
    const question = { expected, outcome, protocol, answered };
    expect([judged(question, true), judged(question, false)]).toEqual([beside, alone]);
  });

  it.each([
    ['nc', '0', 'succeeded!', 'connected'],
    ['nc', '1', 'timed out: Operation now in progress', 'timeout'],
    ['nc', '1', 'failed: Operation timed out', 'timeout'],
    ['nc', '1', 'failed: Connection refused', 'refused'],
    ['nc', '1', 'failed: No route to host', 'error'],
    ['agnhost', '1', 'TIMEOUT', 'timeout'],
    ['agnhost', '1', 'REFUSED: read', 'refused'],
    ['agnhost', '2', 'TIMEOUT', 'error'],
    ['agnhost', '127', 'not found', 'error'],
  ])('%s that ended with %s and "%s": %s', (way, code, said, outcome) => {
    expect(shell('outcome_of "$way" "$code" "$said"; printf %s "$outcome"', { way, code, said })).toBe(
      outcome,
    );
  });
});

describe('a line of the ConfigMap', () => {
  const good = {
    ...{ id: '0a1b', expected: 'deny', port: '80', protocol: 'tcp', host: 'a.b', ready: '-', fallback: '-' },
    about: 'x',
  };
  const isQuestion = (line: Readonly<Record<string, string>>): boolean =>
    shell('if is_question; then printf yes; fi', { ...good, ...line }) === 'yes';

  it('is a question when all of it is in shape', () => {
    expect(isQuestion({})).toBe(true);
    expect(isQuestion({ host: '-' })).toBe(true);
  });

  it.each([
    [{ id: '../x' }],
    [{ id: '' }],
    [{ expected: 'perhaps' }],
    [{ port: '80;id' }],
    [{ port: '' }],
    [{ protocol: 'sctp' }],
    [{ host: '-f/etc/passwd' }],
    [{ host: '$(id)' }],
    [{ ready: '@10.0.0.1' }],
    [{ fallback: '+short' }],
    [{ about: '' }],
  ])('is none with %j', (line) => {
    expect(isQuestion(line)).toBe(false);
  });

  it('says a pace in whole numbers, or the usual one counts', () => {
    for (const [written, read] of [
      ['7', '7'],
      ['', '60'],
      ['x', '60'],
      ['-1', '60'],
      ['99999999', '60'],
    ])
      expect(shell(`number "$written" 60`, { written: written ?? '' })).toBe(read);
  });
});

it('is a program that sh reads', () => {
  expect(execFileSync('sh', ['-n'], { input: MONITOR_PROGRAM, encoding: 'utf8' })).toBe('');
});
