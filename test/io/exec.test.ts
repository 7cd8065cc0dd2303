import { expect, test } from 'vitest';
import { systemExec } from '../../src/io/exec.ts';

const deadlineMs = 30_000;

test('as latin1, what a program prints is kept byte by byte', async () => {
  const { stdout } = await systemExec('printf', [String.raw`\377\000\303`], {
    deadlineMs,
    stdoutAs: 'latin1',
  });
  expect([...Buffer.from(stdout, 'latin1')]).toEqual([0xff, 0x00, 0xc3]);
});

test('a program that never stops printing is ended, and says why', async () => {
  const result = await systemExec('yes', ['x'.repeat(60_000)], { deadlineMs });
  expect(result).toMatchObject({ code: null, timedOut: false, missing: false });
  expect(result.stderr).toBe('it printed more than 256 MiB, and was ended');
});

test('input that comes in parts is read as it comes, and the deadline counts from the last of them', async () => {
  const lines: string[] = [];
  let onRead = (): void => undefined;
  const isRead = new Promise<void>((resolve) => {
    onRead = resolve;
  });
  async function* parts(): AsyncGenerator<string, void, undefined> {
    yield 'one\n';
    await isRead;
    yield 'two\n';
  }
  const { code, timedOut } = await systemExec('cat', [], {
    deadlineMs,
    inputParts: parts(),
    onLine: (line) => {
      lines.push(line);
      onRead();
    },
  });
  expect({ code, timedOut, lines }).toEqual({ code: 0, timedOut: false, lines: ['one', 'two'] });
});

test('input that never comes is no reason to outlive the signal, nor a child that reads none', async () => {
  async function* never(): AsyncGenerator<string, void, undefined> {
    yield '';
    await new Promise(() => undefined);
  }
  const stop = new AbortController();
  const waiting = systemExec('cat', [], { deadlineMs, inputParts: never(), signal: stop.signal });
  stop.abort();
  expect(await waiting).toMatchObject({ aborted: true });
  expect(await systemExec('true', [], { deadlineMs, inputParts: never() })).toMatchObject({ code: 0 });
});
