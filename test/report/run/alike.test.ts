import { describe, expect, it } from 'vitest';
import { annotations } from '../../../src/report/run/annotations.ts';
import { checksOf, groupAlike } from '../../../src/report/run/alike.ts';
import { jsonReport } from '../../../src/report/run/json.ts';
import { renderJUnit } from '../../../src/report/run/junit.ts';
import { plainPalette } from '../../../src/report/format/palette.ts';
import type { CheckResult } from '../../../src/core/result.ts';
import { renderSummary } from '../../../src/report/run/summary.ts';
import type { Evidence } from '../../../src/core/evidence.ts';
import { renderResults } from '../../../src/report/run/terminal.ts';
import type { Check } from '../../../src/core/check.ts';
import { workload } from '../../rules/inventory.ts';
import {
  api,
  at,
  check,
  cutBy,
  noPolicy,
  policyRef,
  cluster,
  db,
  dns,
  hostileRun,
  result,
  run,
  saw,
  shopResults,
  web,
} from '../fixtures.ts';

type Asked = Partial<Check> & Pick<Check, 'from' | 'to'>;

/** Cut by the same default deny, told with the check's own names as the model tells it. */
function cut(asked: Asked, policyLine = 3): CheckResult {
  const one = check({ ...asked, expected: 'allow' });
  const to =
    one.to.kind === 'workload' ? `${one.to.workload.namespace}/${one.to.workload.name}` : one.toLabel;
  const from = `${one.from.namespace}/${one.from.name}`;
  const policy = policyRef('shop', 'deny', at('k8s/deny.yaml', policyLine));
  const evidence: Evidence = {
    kind: 'cut',
    direction: 'ingress',
    subject: to,
    policy,
    more: 0,
    unmatched: { peer: from, wire: { port: one.port, protocol: one.protocol } },
    toDns: false,
    needsBlock: false,
    at: policy.at,
  };
  return result('fail', 'cut-by-policies', one, {
    observation: saw('timeout', ['timeout', 'timeout', 'timeout']),
    prediction: {
      answer: 'cut',
      decidedBy: cutBy(policy, to),
      at: policy.at,
      evidence: [evidence],
    },
  });
}

const toApi = { to: { kind: 'workload', workload: api } } as const;
const client = (index: number): ReturnType<typeof workload> =>
  workload({ namespace: 'shop', name: `client-${index}` });
const clients = (count: number): CheckResult[] =>
  Array.from({ length: count }, (_, index) => cut({ from: client(index), ...toApi }));
const lastLines = (results: readonly CheckResult[]): (string | undefined)[] =>
  groupAlike(results, cluster).map(({ description }) => description.lines.at(-1)?.text);

describe('groupAlike', () => {
  it('tells once what one policy line did to many sources, and names the others', () => {
    expect(lastLines(clients(4))).toEqual([
      'the same for 3 more: shop/client-1, shop/client-2, shop/client-3 → shop/api:8080',
    ]);
  });

  it('names as many as a line takes, and counts the rest', () => {
    const [line] = lastLines(clients(300));
    expect(line).toMatch(/^the same for 299 more: shop\/client-1, .* and \d+ more → shop\/api:8080$/);
    expect(line?.length).toBeLessThan(320);
  });

  it('names a source once, and the line of another rule', () => {
    const [first, ...others] = [8080, 8081, 8082].map((port) => cut({ from: web, ...toApi, port }));
    const elsewhere = cut({ from: client(1), ...toApi, at: at('netproof.yaml', 40, 5) });
    expect(lastLines([first, ...others, elsewhere].flatMap((one) => one ?? []))).toEqual([
      'the same for 3 more: shop/web → shop/api:8081, shop/api:8082; shop/client-1 → shop/api:8080 (netproof.yaml:40)',
    ]);
  });

  it('takes both protocols of DNS for one thing', () => {
    const asked = { from: web, to: dns, port: 53 };
    expect(lastLines([cut({ ...asked, protocol: 'UDP' }), cut(asked)])).toEqual([
      'the same for 1 more: shop/web → dns:53',
    ]);
  });

  it('keeps apart what another line decides, and what has another verdict', () => {
    const other = cut({ from: client(1), ...toApi }, 4);
    const unsure = result('inconclusive', 'probe-error', check({ from: client(2), ...toApi }));
    const groups = groupAlike([...clients(1), other, unsure], cluster);
    expect(groups.map(({ more }) => more)).toEqual([0, 0, 0]);
  });

  it('takes only whole names for names: shop/api is not in shop/api-gateway', () => {
    const evidence = (subject: string): Partial<CheckResult> => ({
      prediction: {
        answer: 'open',
        decidedBy: noPolicy(subject),
        evidence: [{ kind: 'open', direction: 'egress', subject }],
      },
    });
    const deny = (from: typeof web, subject: string): CheckResult =>
      result('fail', 'let-through', check({ from, ...toApi, expected: 'deny' }), evidence(subject));
    const gateway = workload({ namespace: 'shop', name: 'api-gateway' });
    const groups = groupAlike([deny(web, 'shop/web-1'), deny(gateway, 'shop/api-gateway-1')], cluster);
    expect(groups).toHaveLength(2);
  });

  it('loses no check, whatever their names are', () => {
    for (const { results } of [run(shopResults()), hostileRun()])
      expect(checksOf(groupAlike(results, cluster))).toBe(results.length);
  });
});

describe('twenty checks that one policy line cut', () => {
  const report = run([...clients(20), cut({ from: web, to: { kind: 'workload', workload: db } }, 9)]);
  const times = (text: string, part: string): number => text.split(part).length - 1;

  it('are told once on a terminal, in the summary and as an annotation', () => {
    const terminal = renderResults(report, { columns: 200, palette: plainPalette });
    expect(times(terminal, 'NetworkPolicy shop/deny isolates it')).toBe(2);
    expect(times(renderSummary(report), 'NetworkPolicy shop/deny isolates it')).toBe(2);
    const made = annotations(report);
    expect(made.map(({ line, title }) => [line, title.split(':')[0]])).toEqual([
      [3, '20 findings at this line'],
      [9, 'shop/web → shop/db'],
    ]);
    expect(times(made[0]?.message ?? '', 'NetworkPolicy shop/deny isolates it')).toBe(1);
  });

  it('are annotated at each rule line where the policy is not part of the change', () => {
    const rules = [13, 20].flatMap((line) =>
      [1, 2].map((index) => cut({ from: client(index), ...toApi, at: at('netproof.yaml', line, 12) })),
    );
    const made = annotations(run(rules), { changed: () => false });
    expect(made.map(({ line, title }) => [line, title.split(':')[0]])).toEqual([
      [13, '2 findings at this line'],
      [20, '2 findings at this line'],
    ]);
  });

  it('are each a check of the JSON report, and a case of JUnit', () => {
    expect(jsonReport(report).checks).toHaveLength(21);
    expect(times(renderJUnit(report), '<testcase ')).toBe(21);
  });
});
