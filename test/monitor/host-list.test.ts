import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { Findings } from '../../src/core/findings.ts';
import { listSource, type HostList } from '../../src/monitor/host-list.ts';
import { questionLines } from '../../src/monitor/lines.ts';

const place = { namespace: 'cafe', labels: { app: 'counter' } };
const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

function read(lists: readonly Omit<HostList, 'file'>[]): {
  asked: readonly string[];
  problems: readonly string[];
} {
  const findings = new Findings();
  const { questions } = listSource(
    lists.map((list) => ({ ...list, file: `${list.expected}.lst` })),
    place,
    findings,
  );
  return {
    asked: questions.map(({ asked, port, expected, at }) =>
      [expected, asked.kind, 'host' in asked ? asked.host : '', port, at].join(' '),
    ),
    problems: findings.problems.map(({ at, message }) => `${at?.line ?? 0}:${at?.column ?? 0} ${message}`),
  };
}

describe('plain lists', () => {
  it('are a host and a port to a line, with comments', () => {
    const text =
      '# all of it\n\n  db:5432  # ours\r\n[2001:db8::1]:443\n192.0.2.7 80\nkube-dns.kube-system:53\nexample.org.:443\n';
    expect(read([{ expected: 'allow', text }])).toEqual({
      asked: [
        'allow search db 5432 allow.lst:3',
        'allow ip 2001:db8::1 443 allow.lst:4',
        'allow ip 192.0.2.7 80 allow.lst:5',
        'allow search kube-dns.kube-system 53 allow.lst:6',
        'allow name example.org 443 allow.lst:7',
      ],
      problems: [],
    });
  });

  it.each([
    ['db', '1:1 `db` is not `host:port`'],
    ['  a:b:c', '1:3 `a:b:c` is not `host:port`'],
    ['::1:80', '1:1 `::1:80` is not `host:port`'],
    ['db:0', '1:4 `0` is no port: a number from 1 to 65535'],
    ['db:65536', '1:4 `65536` is no port: a number from 1 to 65535'],
    ['db:http', '1:4 `http` is no port: a number from 1 to 65535'],
    ['10.0.0:80', '1:1 `10.0.0` is neither a DNS name nor an IP address'],
    ['-f:80', '1:1 `-f` is neither a DNS name nor an IP address'],
    ['$(id):80', '1:1 `$(id)` is neither a DNS name nor an IP address'],
    ['a 80 90', '1:1 `a 80 90` is not `host:port`'],
  ])('say what is wrong with `%s`, and where', (text, problem) => {
    expect(read([{ expected: 'deny', text }])).toEqual({ asked: [], problems: [problem] });
  });

  it('may not say both of one', () => {
    const { problems } = read([
      { expected: 'allow', text: 'db:80' },
      { expected: 'deny', text: 'x:1\n  db:80' },
    ]);
    expect(problems).toEqual(['2:3 `db:80` is denied here and allowed in allow.lst:1']);
  });

  it('are asked once where they say a thing twice', () => {
    expect(read([{ expected: 'deny', text: 'db:80\ndb:80\n' }]).asked).toHaveLength(1);
  });

  it('put nothing into a line of the ConfigMap that ends it, or that Prometheus reads', () => {
    const findings = new Findings();
    const file = 'a"b\\c\td\ne\u001b[31m';
    const { questions } = listSource([{ expected: 'deny', file, text: 'db:80' }], place, findings);
    const [, line = '', end, ...more] = questionLines(questions, digest).split('\n');
    expect([end, more]).toEqual(['', []]);
    const fields = line.split('\t');
    expect(fields).toHaveLength(11);
    expect(fields[9]).toContain(String.raw`rule="a\"b\\c\\td\\ne\\u{1b}[31m",from="cafe",to="db"`);
  });
});
