import { describe, expect, it } from 'vitest';
import { readProberLine } from '../../src/probe/prober.ts';

const line = (...fields: readonly string[]): string => fields.join('\t');

describe("the prober's lines", () => {
  it.each([
    ['nc', '0', 'Connection to 10.244.0.7 80 port [tcp/*] succeeded!', 'connected'],
    ['nc', '1', 'nc: connect to 10.244.0.7 port 82 (tcp) failed: Connection refused', 'refused'],
    ['nc', '1', 'nc: connect to 10.244.0.7 port 80 (tcp) timed out: Operation now in progress', 'timeout'],
    ['nc', '1', 'nc: connect to 10.244.0.7 port 80 (tcp) failed: Operation timed out', 'timeout'],
    ['nc', '1', 'nc: connect to 10.244.0.7 port 80 (tcp) failed: No route to host', 'error'],
    ['nc', '137', '', 'error'],
    ['agnhost', '0', '', 'connected'],
    ['agnhost', '1', 'REFUSED', 'refused'],
    ['agnhost', '1', 'REFUSED: read udp 10.0.0.1:1->10.0.0.2:2: read: connection refused', 'refused'],
    ['agnhost', '1', 'TIMEOUT', 'timeout'],
    ['agnhost', '1', 'TIMEOUT: read udp 10.0.0.1:1->10.0.0.2:2: i/o timeout', 'timeout'],
    ['agnhost', '1', 'DNS: lookup nope.invalid: no such host', 'dns-error'],
    ['agnhost', '1', 'OTHER: dial tcp: no route to host', 'error'],
    ['agnhost', '1', 'UNKNOWN: write udp: operation not permitted', 'error'],
    ['agnhost', '1', '', 'error'],
    ['agnhost', '127', 'sh: /agnhost: not found', 'error'],
    ['agnhost', '2', 'TIMEOUT', 'error'],
    ['dig', '0', '', 'dns-error'],
    ['dig', '9', '', 'dns-error'],
    ['dig', '10', '', 'dns-error'],
    ['dig', '127', '', 'error'],
  ])('%s that ended with %s and "%s": %s', (way, code, said, outcome) => {
    const read = readProberLine(line('sample', 'c1', '2', '100.25', '100.50', way, code, said));
    expect(read).toMatchObject({
      kind: 'sample',
      id: 'c1',
      index: 2,
      beganMs: 100_250,
      endedMs: 100_500,
      outcome,
    });
  });

  it('keeps what explains an error, and no more than 200 characters of it', () => {
    const read = readProberLine(
      line('sample', 'c1', '0', '1.00', '2.00', 'agnhost', '1', `OTHER: ${'x'.repeat(500)}`),
    );
    expect(read).toMatchObject({ outcome: 'error', detail: `OTHER: ${'x'.repeat(193)}` });
  });

  it('says what DNS did', () => {
    const of = (code: string): unknown =>
      readProberLine(line('sample', 'c1', '0', '1.00', '2.00', 'dig', code, ''));
    expect(of('9')).toMatchObject({ detail: 'no answer from the DNS server' });
    expect(of('0')).toMatchObject({ detail: 'the name has no IPv4 address' });
  });

  it('reads the first and the last line', () => {
    expect(readProberLine('hello\t12.34')).toEqual({ kind: 'hello', uptimeMs: 12_340 });
    expect(readProberLine('end\t40\r')).toEqual({ kind: 'end', count: 40 });
  });

  it.each([
    ['nothing', ''],
    ['another word', line('simple', 'c1', '0', '1.00', '2.00', 'nc', '0', '')],
    ['a line cut short', line('sample', 'c1', '0', '1.00')],
    ['a line cut in its code', line('sample', 'c1', '0', '1.00', '2.00', 'nc', '')],
    ['a line cut before its words', line('sample', 'c1', '0', '1.00', '2.00', 'nc', '0')],
    ['a tool that nobody knows', line('sample', 'c1', '0', '1.00', '2.00', 'telnet', '0', '')],
    ['a time that is none', line('sample', 'c1', '0', 'now', '2.00', 'nc', '0', '')],
    ['an index that is none', line('sample', 'c1', '-1', '1.00', '2.00', 'nc', '0', '')],
    ['no count', 'end\t'],
    ['no uptime', 'hello'],
  ])('takes %s for no line', (_, text) => {
    expect(readProberLine(text)).toBeNull();
  });
});
