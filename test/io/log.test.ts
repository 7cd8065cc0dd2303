/* eslint-disable no-control-regex -- control characters are what this file is about */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { terminalLog, workflowLog, type Log, type WorkflowCommands } from '../../src/io/log.ts';

/** Any text, and text that is made of what does harm. */
const nasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '::',
        ':',
        '##[',
        '##',
        '#',
        '[',
        ']',
        ' ',
        '\t',
        '\u001b[31m',
        '\u001b]0;x\u0007',
        '\u001b',
        '\u009b',
        '\u200b',
        '\u00ad',
        '\u0000',
        '\ufeff',
        '\r',
        '\n',
        '\u0085',
        '\u2028',
        '\u00a0',
        '\u3000',
        'error',
        'stop-commands',
        '::error::',
        '🙂',
        '\ud800',
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join('')),
);

/** A command as the runner reads it: `::` after any white space, or `##[` anywhere; colours and hidden characters don't count. */
function isCommand(line: string): boolean {
  const bare = line
    .replace(/\u001b\[[0-9;]*m/g, '')
    .replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '');
  return /^[\s\u0085]*::/u.test(bare) || bare.includes('##[');
}

function recorded() {
  const written: string[] = [];
  const called: { name: string; message: string; properties: object }[] = [];
  const record =
    (name: string) =>
    (message: string, properties: object): void => {
      called.push({ name, message, properties });
    };
  const commands: WorkflowCommands = {
    startGroup: (name) => called.push({ name: 'startGroup', message: name, properties: {} }),
    endGroup: () => called.push({ name: 'endGroup', message: '', properties: {} }),
    error: record('error'),
    warning: record('warning'),
    notice: record('notice'),
  };
  const tokens: string[] = [];
  const named = (token: string): string => {
    if (!tokens.includes(token)) tokens.push(token);
    return `token${tokens.indexOf(token) + 1}`;
  };
  const log = workflowLog({
    write: (text) => written.push(text.replaceAll(/(?<=^::(stop-commands::)?)[0-9a-f]{32}/g, named)),
    commands,
  });
  return { log, written, called, lines: () => written.join('').split(/\r\n|\n|\r/) };
}

describe('no untrusted text becomes a command', () => {
  it.each<[string, (log: Log, text: string) => void]>([
    [
      'line',
      (log, text) => {
        log.line(text);
      },
    ],
    [
      'untrusted text',
      (log, text) => {
        log.untrusted('kubectl', text);
      },
    ],
    [
      'untrusted label',
      (log, text) => {
        log.untrusted(text, 'x');
      },
    ],
    [
      'group',
      (log, text) => {
        log.startGroup(text);
      },
    ],
    [
      'annotation',
      (log, text) => {
        log.annotate({ level: 'error', file: text, line: 1, title: text, message: text });
      },
    ],
  ])('as a %s', (_, print) => {
    fc.assert(
      fc.property(nasty, (text) => {
        const { log, called, lines } = recorded();
        print(log, text);
        const plain: string[] = [];
        print(
          terminalLog((one) => plain.push(one)),
          text,
        );
        const own = /^::(stop-commands::token1|token1::)$/;
        for (const line of [
          ...lines().filter((one) => !own.test(one)),
          ...plain.join('').split(/\r\n|\n|\r/),
        ]) {
          expect(isCommand(line), JSON.stringify(line)).toBe(false);
          expect(line.replace(/\u001b\[[0-9;]*m/g, '')).not.toMatch(
            /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/,
          );
        }
        for (const { message } of called) {
          for (const line of message.split('\n')) expect(isCommand(line), JSON.stringify(line)).toBe(false);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('workflowLog', () => {
  it('stops commands around untrusted text, with a new token for each print', () => {
    const { log, written } = recorded();
    log.untrusted('kubectl', 'Error: x\n::add-mask::y\n');
    log.untrusted('kind', 'ok');
    expect(written.join('')).toBe(
      [
        '::stop-commands::token1',
        ' kubectl:',
        '  | Error: x',
        '  | : :add-mask::y',
        '::token1::',
        '::stop-commands::token2',
        ' kind:',
        '  | ok',
        '::token2::',
        '',
      ].join('\n'),
    );
  });

  it('resumes commands even when the print fails', () => {
    const written: string[] = [];
    const log = workflowLog({
      write: (text) => {
        if (text.includes('|')) throw new Error('the pipe is gone');
        written.push(text);
      },
      commands: recorded().log as never,
    });
    expect(() => {
      log.untrusted('x', 'y');
    }).toThrow('the pipe is gone');
    const [, token] = /^::stop-commands::([0-9a-f]{32})\n$/.exec(written[0] ?? '') ?? [];
    expect(written.slice(1)).toEqual([`::${token}::\n`]);
  });

  it('makes tokens that nobody guesses', () => {
    const written: string[] = [];
    const log = workflowLog({ write: (text) => written.push(text), commands: recorded().log as never });
    log.untrusted('x', 'y');
    log.untrusted('x', 'y');
    const tokens = written.flatMap((text) => /^::stop-commands::([0-9a-f]{32})\n$/.exec(text)?.[1] ?? []);
    expect(new Set(tokens).size).toBe(2);
  });

  it('hands annotations to the runner with their place', () => {
    const { log, called } = recorded();
    log.annotate({
      level: 'warning',
      file: 'k8s/a.yaml',
      line: 3,
      column: 5,
      title: 'a title',
      message: 'one\ntwo',
    });
    log.annotate({ level: 'notice', title: 'no place', message: 'm' });
    expect(called).toEqual([
      {
        name: 'warning',
        message: 'one\ntwo',
        properties: { title: 'a title', file: 'k8s/a.yaml', startLine: 3, startColumn: 5 },
      },
      { name: 'notice', message: 'm', properties: { title: 'no place' } },
    ]);
  });
});

describe('bounds', () => {
  it('cuts long lines and long prints, and says so', () => {
    const { log, lines } = recorded();
    log.untrusted('pod', `${'x'.repeat(5_000)}\n${'y\n'.repeat(1_000)}`);
    const [, heading, first] = lines();
    expect(heading).toBe(' pod:');
    expect(first?.length).toBe(1_004);
    expect(lines().length).toBe(205);
    expect(lines().at(-3)).toBe('  | … 801 more lines left out');
  });

  it('does not choke on many megabytes', () => {
    const { log, lines } = recorded();
    log.untrusted('pod', '\u001b[31m::x ##['.repeat(2_000_000));
    expect(lines().join('').length).toBeLessThan(5_000);
  });
});

describe('colours of our own', () => {
  it('survive, unless a command hides between them', () => {
    const { log, written } = recorded();
    log.line('\u001b[31m✗\u001b[39m failed');
    log.line('\u001b[31m:\u001b[39m:error::x');
    log.line('#\u001b[1m#[error]x');
    expect(written).toEqual(['\u001b[31m✗\u001b[39m failed\n', ': :error::x\n', '# #[error]x\n']);
  });
});
